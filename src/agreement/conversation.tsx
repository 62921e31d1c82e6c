import { Button, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { Remark, Thread } from '#design/thread.tsx'
import { TextArea } from '#design/text-area.tsx'
import type { RemarkRow } from '#accord/queries.ts'
import { blankForm, type Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import type { AgreementRoom } from './enter.ts'
import { moment } from './moment.ts'
import { writingTexts } from './writing-texts.ts'

/** The forms of a conversation: what is being said, and the question that is being closed. */
export interface TalkForms {
  say: Form<unknown>
  close: { remarkId: string; form: Form<unknown> } | null
}

const CloseRemark = (props: { at: AgreementRoom; headingId: string; remark: RemarkRow; form: Form<unknown> }) => {
  const to = useTo()
  const t = writingTexts(useLook().language)
  const { at, headingId, remark, form } = props
  const names = { partnership: at.room.slug, heading: headingId, remark: remark.id }
  return (
    <Details summary={t.closeWith} open={Object.keys(form.problems).length > 0} class="close-remark">
      <PostForm action={to(paths.headingTalkOutcome, names)}>
        <TextArea name={`outcome-${remark.id}`} label={t.whatCameOfIt} rows={2} form={form} />
        <Button variant="secondary" small>
          {t.close}
        </Button>
      </PostForm>
    </Details>
  )
}

/** The conversation about a heading, with what came of each question, and room to write. */
export const Conversation = (props: {
  at: AgreementRoom
  headingId: string
  remarks: readonly RemarkRow[]
  forms: TalkForms
}) => {
  const { language } = useLook()
  const to = useTo()
  const t = writingTexts(language)
  const { at, headingId, remarks, forms } = props
  const names = { partnership: at.room.slug, heading: headingId }
  const closing = (remark: RemarkRow) => (forms.close?.remarkId === remark.id ? forms.close.form : blankForm)
  return (
    <Thread
      title={t.conversation}
      id="samtal"
      remarks={
        <>
          {remarks.map((remark) => (
            <Remark
              name={remark.personName ?? t.someone}
              party={at.room.parties.find(({ id }) => id === remark.partyId) ?? null}
              when={moment(remark.madeAt, language)}
            >
              <p class="said">{remark.words}</p>
              {remark.outcome !== null && (
                <p class="outcome">
                  <strong>{t.outcome}</strong> {remark.outcome}
                </p>
              )}
              {remark.outcome === null && may('act', at.room.me) && (
                <CloseRemark at={at} headingId={headingId} remark={remark} form={closing(remark)} />
              )}
            </Remark>
          ))}
        </>
      }
    >
      {may('talk', at.room.me) && (
        <PostForm action={to(paths.headingTalk, names)}>
          <TextArea name="words" label={t.writeToOthers} rows={2} form={forms.say} />
          <Button variant="secondary" small icon="send">
            {t.send}
          </Button>
        </PostForm>
      )}
    </Thread>
  )
}
