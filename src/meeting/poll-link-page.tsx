import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { PostForm } from '#design/button.tsx'
import { PageHead } from '#design/page-head.tsx'
import { PublicPage } from '#frame/page.tsx'
import { filledForm, type Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { answerField } from './poll-forms.ts'
import type { SlotRow } from './poll-queries.ts'
import type { PollAnswer } from './poll-rules.ts'
import { pollTexts } from './poll-texts.ts'
import { AnswerFields } from './poll-views.tsx'
import type { MeetingKind } from './rules.ts'
import { meetingTexts } from './texts.ts'

interface LinkProps {
  token: string
  asked: { name: string; kind: MeetingKind; place: string; closed_at: Date | null }
  slots: readonly (SlotRow & { answer: PollAnswer | null })[]
  form: Form<unknown>
}

/** The page that a mail leads to: the times, what one has answered, and one button. Needs no sign-in. */
export const PollLinkPage = ({ token, asked, slots, form }: LinkProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = pollTexts(language)
  const m = meetingTexts(language)
  const refused = Object.keys(form.problems).length > 0
  const saved = slots.flatMap(({ id, answer }) => (answer ? [[answerField(id), answer] as const] : []))
  const title = t.linkTitle(asked.name)
  return (
    <PublicPage title={title} problems={form.problems} class="wrap fpage stack" done={{ svarat: t.doneAnswered }}>
      <PageHead title={title} lead={asked.closed_at ? undefined : t.linkLead(m[asked.kind], asked.name)} />
      {asked.closed_at ? (
        <Alert kind="info">{t.linkClosed}</Alert>
      ) : (
        <PostForm action={to(paths.pollLink, { token })}>
          {asked.place && <p>{asked.place}</p>}
          <AnswerFields
            slots={slots}
            form={refused ? form : filledForm(Object.fromEntries(saved))}
            language={language}
          />
        </PostForm>
      )}
    </PublicPage>
  )
}
