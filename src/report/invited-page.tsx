import { Button, PostForm } from '#design/button.tsx'
import { Panel } from '#design/facts.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Done, PublicPage } from '#frame/page.tsx'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { Drafted } from './drafted.ts'
import type { Invited, QuestionRow } from './invitation-queries.ts'
import { invitationTexts } from './invitation-texts.ts'
import { Meeting } from './invitation-view.tsx'
import { Questions } from './questions-view.tsx'
import type { StandOn } from './rules.ts'
import { Sheets } from './sheet-view.tsx'
import { reportTexts } from './texts.ts'

/** The page that the secret of a letter opens: the locked report, the meeting, and room to ask. Nothing else of the partnership. */
export const InvitedPage = (props: {
  token: string
  invited: Invited & { invitee: string; lockedAt: Date }
  drafted: Drafted
  stands: ReadonlyMap<string, StandOn<Drafted['parties'][number]>[]>
  questions: readonly QuestionRow[]
  form: Form<unknown>
}) => {
  const { language } = useLook()
  const to = useTo()
  const t = invitationTexts(language)
  const { invited, drafted } = props
  return (
    <PublicPage
      title={`${reportTexts(language).report(drafted.period.year)}, ${drafted.partnership}`}
      problems={props.form.problems}
      class="invited"
    >
      <section class="wrap fpage stack noprint">
        <Done of={{ fragad: t.asked }} />
        <p class="lead">{t.invitedLead(invited.invitee)}</p>
        <Meeting at={invited} />
      </section>
      <Sheets
        report={{ drafted, stands: props.stands, ready: true }}
        day={longDate(invited.lockedAt, language)}
        notes={[]}
      />
      <section class="wrap fpage noprint">
        <Panel title={t.questions}>
          <Questions questions={props.questions} parties={drafted.parties} />
          <PostForm action={to(paths.invitedQuestions, { token: props.token })}>
            <TextArea name="words" label={t.ask} hint={t.askHint} form={props.form} rows={4} maxLength={2000} voice />
            <Button icon="send">{t.sendQuestion}</Button>
          </PostForm>
        </Panel>
      </section>
    </PublicPage>
  )
}
