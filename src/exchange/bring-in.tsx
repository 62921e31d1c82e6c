import type { AgreementRoom } from '#agreement/enter.ts'
import { Alert } from '#design/alert.tsx'
import { Button, PostForm } from '#design/button.tsx'
import { FileField } from '#design/text-field.tsx'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import { intakeTexts } from './intake-texts.ts'
import { readableFiles } from './read-intake.ts'
import type { TakenIn } from './take-in.ts'

/** What has just been done with a file. */
export type JustDone = TakenIn | 'thrown_away' | null

/** What came of the file that was taken in a moment ago. */
export const Done = ({ at, done }: { at: AgreementRoom; done: JustDone }) => {
  const to = useTo()
  const t = intakeTexts(useLook().language)
  if (done === null) return null
  if (done === 'thrown_away')
    return (
      <Alert kind="info">
        <p>{t.thrownAway}</p>
      </Alert>
    )
  return (
    <Alert kind="success" title={t.takenIn}>
      <p>
        {t.cameOf(done.written, done.suggested)}{' '}
        <a href={to(paths.agreement, { partnership: at.room.slug })}>{t.toHeadings}</a>
      </p>
    </Alert>
  )
}

/** The form with which a file is read. Only those who act for a party have it. */
export const BringIn = ({ at, form }: { at: AgreementRoom; form: Form<unknown> }) => {
  const to = useTo()
  const t = intakeTexts(useLook().language)
  if (!may('act', at.room.me)) return null
  return (
    <section class="panel" aria-labelledby="ta-in">
      <h2 id="ta-in">{t.bringIn}</h2>
      {at.open ? (
        <PostForm action={to(paths.agreementIntakes, { partnership: at.room.slug })} files>
          <p>{t.bringInLead}</p>
          <FileField name="file" label={t.file} hint={t.fileHint} accept={readableFiles} form={form} />
          <Button variant="secondary">{t.read}</Button>
        </PostForm>
      ) : (
        <p class="muted">{t.lockedNow}</p>
      )}
    </section>
  )
}
