import { paths } from '#paths'
import { Button, PostForm } from '#design/button.tsx'
import { RadioCards } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Panel } from '#design/facts.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField } from '#design/text-field.tsx'
import { Voice } from '#design/voice.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import type { MandateRow } from '#partnership/queries.ts'
import { may } from '#partnership/rules.ts'
import { blankForm, type Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { listReferenceMeetings } from './meeting-queries.ts'
import { ReferenceMeetings } from './meeting-views.tsx'
import type { AnswerRow, QuestionRow, SpreadRow } from './queries.ts'
import { directions, mayAnswer } from './rules.ts'
import { referenceTexts } from './texts.ts'

/** A form that came back with something wrong in it. */
export interface Filling {
  what: 'ask' | 'answer' | 'settle' | 'spread'
  at?: string
  form: Form<unknown>
}
interface ReferenceProps {
  room: Room
  people: readonly MandateRow[]
  contact: MandateRow | null
  questions: readonly QuestionRow[]
  answers: readonly AnswerRow[]
  spread: readonly SpreadRow[]
  meetings: Awaited<ReturnType<typeof listReferenceMeetings>>
  filling: Filling | null
}
type Shown = { shown: ReferenceProps }
const useWords = () => referenceTexts(useLook().language)
const formFor = ({ filling }: ReferenceProps, what: Filling['what'], at?: string) =>
  filling?.what === what && filling.at === at ? filling.form : null

const Question = ({ shown, question }: Shown & { question: QuestionRow }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useWords()
  const { room } = shown
  const party = room.parties.find(({ id }) => id === question.party_id)?.name ?? '–'
  const names = { partnership: room.slug, question: question.id }
  const answering = formFor(shown, 'answer', question.id)
  const settling = formFor(shown, 'settle', question.id)
  return (
    <li class="panel">
      <p class="small muted">{t.askedBy(party, longDate(question.made_at, language))}</p>
      <Voice text={question.words} />
      {shown.answers
        .filter(({ question_id }) => question_id === question.id)
        .map(({ words, name, party_id, made_at }) => (
          <div class="otherwise">
            <p class="small muted">
              {party_id ? t.notedBy(name, longDate(made_at, language)) : t.saidBy(name, longDate(made_at, language))}
            </p>
            <Voice text={words} />
          </div>
        ))}
      {question.outcome && (
        <div class="dec">
          <p class="small">
            <strong>{t.outcome}</strong>
          </p>
          <Voice text={question.outcome} />
        </div>
      )}
      {!question.settled_at && mayAnswer(room.me) && (
        <Details summary={room.me.partyId ? t.noteAnswer : t.answer} open={answering !== null} class="noprint">
          <PostForm action={to(paths.referenceAnswers, names)}>
            <TextArea name="answer" label={t.answerWords} form={answering ?? blankForm} rows={4} voice />
            <Button small>{t.saveAnswer}</Button>
          </PostForm>
        </Details>
      )}
      {!question.settled_at && may('act', room.me) && (
        <Details summary={t.settle} open={settling !== null} class="noprint">
          <PostForm action={to(paths.referenceOutcome, names)}>
            <TextArea name="outcome" label={t.settleWords} form={settling ?? blankForm} rows={3} voice />
            <Button small>{t.saveOutcome}</Button>
          </PostForm>
        </Details>
      )}
    </li>
  )
}

const Questions = ({ shown }: Shown) => {
  const to = useTo()
  const t = useWords()
  const { room, questions } = shown
  const asking = formFor(shown, 'ask')
  return (
    <section aria-labelledby="fragor" class="stack">
      <h2 id="fragor">{t.questions}</h2>
      {questions.length === 0 ? (
        <EmptyState title={t.noQuestions} text={t.noQuestionsWhat} level={3} parties={[...room.parties]} />
      ) : (
        <ul class="plain stack">
          {questions.map((question) => (
            <Question shown={shown} question={question} />
          ))}
        </ul>
      )}
      {may('act', room.me) && (
        <Details summary={t.ask} open={asking !== null} class="add-item noprint">
          <PostForm action={to(paths.referenceQuestions, { partnership: room.slug })}>
            <TextArea name="question" label={t.question} form={asking ?? blankForm} rows={3} voice />
            <Button>{t.send}</Button>
          </PostForm>
        </Details>
      )}
    </section>
  )
}

const Spread = ({ shown }: Shown) => {
  const { language } = useLook()
  const to = useTo()
  const t = useWords()
  const { room, spread } = shown
  const form = formFor(shown, 'spread')
  return (
    <Panel title={t.spread}>
      {spread.length === 0 && <p class="muted">{t.noSpread}</p>}
      <ul class="plain stack">
        {spread.map(({ direction, words, happened_on }) => (
          <li>
            <p class="small muted">
              {t[direction as 'to_group']}, {longDate(happened_on, language)}
            </p>
            <Voice text={words} />
          </li>
        ))}
      </ul>
      {mayAnswer(room.me) && (
        <Details summary={t.noteSpread} open={form !== null} class="noprint">
          <PostForm action={to(paths.referenceSpread, { partnership: room.slug })}>
            <RadioCards
              name="direction"
              label={t.direction}
              form={form ?? blankForm}
              options={directions.map((value) => ({ value, label: t[value] }))}
            />
            <TextArea name="spread" label={t.spreadWords} hint={t.spreadHint} form={form ?? blankForm} rows={3} />
            <DateField name="day" label={t.day} form={form ?? blankForm} />
            <Button small>{t.saveSpread}</Button>
          </PostForm>
        </Details>
      )}
    </Panel>
  )
}

/** The reference group: who sits in it and whom to turn to, what it was asked and said, what was spread. */
export const ReferencePage = (shown: ReferenceProps) => {
  const t = useWords()
  const { room, people, contact, filling } = shown
  const reached = contact && [contact.phone, contact.email].filter(Boolean).join(', ')
  return (
    <RoomPage
      room={room}
      section="reference"
      title={t.title}
      problems={filling?.form.problems ?? {}}
      class="wrap pagemain stack"
      done={{
        fragat: t.doneAsked,
        svarat: t.doneAnswered,
        avslutat: t.doneSettled,
        spritt: t.doneSpread,
        svar: t.doneReply,
      }}
    >
      <div>
        <h2 class="mh">{t.title}</h2>
        <p class="lead">{t.lead}</p>
      </div>
      <div class="main-side">
        <Questions shown={shown} />
        <aside class="stack" aria-label={t.people}>
          <ReferenceMeetings room={room} {...shown.meetings} />
          <Panel title={t.people}>
            {people.length === 0 && <p class="muted">{t.noPeople}</p>}
            <ul class="plain people">
              {people.map(({ name, competence }) => (
                <li>
                  <span>
                    {name}
                    {competence && <span class="small muted contact">{competence}</span>}
                  </span>
                </li>
              ))}
            </ul>
            <h3>{t.contact}</h3>
            <p>{contact ? t.contactIs(contact.name) : t.noContact}</p>
            {reached && <p class="small muted">{reached}</p>}
          </Panel>
          <Spread shown={shown} />
        </aside>
      </div>
    </RoomPage>
  )
}
