import { Button, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { Remark, Thread } from '#design/thread.tsx'
import { TextArea } from '#design/text-area.tsx'
import type { RemarkRow } from '#accord/queries.ts'
import { blankForm, type Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import { commentPlaceId, remarkId } from '#suggestion/place-ids.ts'
import { CommentForm } from './comment-form.tsx'
import type { Comment } from './commenting.ts'
import { commentTexts } from './comment-texts.ts'
import type { AgreementRoom } from './enter.ts'
import { moment } from './moment.ts'
import type { WrittenHeading } from './queries.ts'
import { writingTexts } from './writing-texts.ts'

/** The forms of a conversation: what is being said, and the question that is being closed. */
export interface TalkForms {
  say: Form<unknown>
  close: { remarkId: string; form: Form<unknown> } | null
  /** The answer to a remark, and the comment on a place, when they were refused. */
  reply: { remarkId: string; form: Form<unknown> } | null
  comment: Form<unknown>
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

/** The words that a comment is about, with the way to where they stand now. */
const About = ({ remark, comment }: { remark: RemarkRow; comment: Comment | undefined }) => {
  const t = commentTexts(useLook().language)
  if (!remark.anchor) return null
  return (
    <div class="about small">
      <p>
        {t.about} <q lang="sv">{remark.anchor.quote}</q>
      </p>
      {comment?.place && <a href={`#${commentPlaceId(comment.number)}`}>{t.toPlace(comment.number)}</a>}
      {comment && !comment.place && <p class="muted">{t.gone}</p>}
    </div>
  )
}

const Reply = (props: { at: AgreementRoom; headingId: string; remark: RemarkRow; form: Form<unknown> }) => {
  const to = useTo()
  const t = commentTexts(useLook().language)
  const { at, headingId, remark, form } = props
  const names = { partnership: at.room.slug, heading: headingId, remark: remark.id }
  return (
    <Details
      summary={
        <>
          {t.answer}
          <span class="sr"> {remark.personName}</span>
        </>
      }
      open={Object.keys(form.problems).length > 0}
      class="close-remark"
    >
      <PostForm action={to(paths.headingTalkAnswer, names)}>
        <TextArea name={`answer-${remark.id}`} label={t.yourAnswer} rows={2} form={form} />
        <Button variant="secondary" small>
          {t.answer}
        </Button>
      </PostForm>
    </Details>
  )
}

interface ConversationProps {
  at: AgreementRoom
  heading: WrittenHeading
  remarks: readonly RemarkRow[]
  /** The open comments on places in the text. */
  comments: readonly Comment[]
  forms: TalkForms
}

/** What somebody began, with the answers to it, what came of it, and room to answer and to close. */
const Begun = (props: ConversationProps & { remark: RemarkRow }) => {
  const { language } = useLook()
  const t = writingTexts(language)
  const { at, heading, remark, remarks, forms } = props
  const partyOf = ({ partyId }: RemarkRow) => at.room.parties.find(({ id }) => id === partyId) ?? null
  const formOf = (of: TalkForms['close']) => (of?.remarkId === remark.id ? of.form : blankForm)
  const answers = remarks.filter((one) => one.answers === remark.id)
  const open = remark.outcome === null
  return (
    <Remark
      name={remark.personName ?? t.someone}
      party={partyOf(remark)}
      when={moment(remark.madeAt, language)}
      id={remarkId(remark.id)}
    >
      <About remark={remark} comment={props.comments.find((one) => one.remarkId === remark.id)} />
      <p class="said">{remark.words}</p>
      {answers.length > 0 && (
        <ul class="plain answers">
          {answers.map((answer) => (
            <Remark
              name={answer.personName ?? t.someone}
              party={partyOf(answer)}
              when={moment(answer.madeAt, language)}
            >
              <p class="said">{answer.words}</p>
            </Remark>
          ))}
        </ul>
      )}
      {!open && (
        <p class="outcome">
          <strong>{t.outcome}</strong> {remark.outcome}
        </p>
      )}
      {open && may('talk', at.room.me) && (
        <div class="row remark-acts">
          <Reply at={at} headingId={heading.id} remark={remark} form={formOf(forms.reply)} />
          {may('act', at.room.me) && (
            <CloseRemark at={at} headingId={heading.id} remark={remark} form={formOf(forms.close)} />
          )}
        </div>
      )}
    </Remark>
  )
}

/** The conversation about a heading and about places in its text, with what came of each question, and room to write. */
export const Conversation = (props: ConversationProps) => {
  const to = useTo()
  const t = writingTexts(useLook().language)
  const { at, heading, remarks, forms } = props
  const names = { partnership: at.room.slug, heading: heading.id }
  return (
    <Thread
      title={t.conversation}
      id="samtal"
      remarks={
        <>
          {remarks
            .filter(({ answers }) => answers === null)
            .map((remark) => (
              <Begun {...props} remark={remark} />
            ))}
        </>
      }
    >
      {may('talk', at.room.me) && (
        <>
          <PostForm action={to(paths.headingTalk, names)}>
            <TextArea name="words" label={t.writeToOthers} rows={2} form={forms.say} />
            <Button variant="secondary" small icon="send">
              {t.send}
            </Button>
          </PostForm>
          <CommentForm at={at} heading={heading} form={forms.comment} />
        </>
      )}
    </Thread>
  )
}
