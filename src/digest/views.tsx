import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { RadioCards } from '#design/choice.tsx'
import { BackLink, PageHead } from '#design/page-head.tsx'
import { PublicPage, WorkPage } from '#frame/page.tsx'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { often } from './rules.ts'
import { digestTexts } from './texts.ts'

/** How often one wants to be told of what one need not act on. */
export const ChooseDigest = ({ form }: { form: Form<unknown> }) => {
  const to = useTo()
  const t = digestTexts(useLook().language)
  const hints = { at_once: t.at_onceHint, daily: t.dailyHint, weekly: t.weeklyHint, never: t.neverHint }
  return (
    <WorkPage title={t.title} problems={form.problems} class="wrap fpage stack" done={{ sparat: t.saved }}>
      <BackLink href={to(paths.account)}>{t.back}</BackLink>
      <PageHead title={t.title} lead={t.lead} />
      <PostForm action={to(paths.digest)}>
        <RadioCards
          name="often"
          label={t.often}
          form={form}
          options={often.map((value) => ({ value, label: t[value], hint: hints[value] }))}
        />
        <Button>{t.save}</Button>
      </PostForm>
    </WorkPage>
  )
}

/** The page that a letter leads to: one button that stops them, and then that it is done. Needs no sign-in. */
export const StopDigest = ({ token, stopped }: { token: string; stopped: boolean }) => {
  const to = useTo()
  const t = digestTexts(useLook().language)
  return (
    <PublicPage title={t.stopTitle} class="wrap fpage stack">
      <PageHead title={t.stopTitle} lead={stopped ? undefined : t.stopLead} />
      {stopped ? (
        <Alert kind="success" live>
          {t.stopped}
        </Alert>
      ) : (
        <PostButton action={to(paths.digestStop, { token })}>{t.stop}</PostButton>
      )}
    </PublicPage>
  )
}
