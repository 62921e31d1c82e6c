import { Alert } from '#design/alert.tsx'
import { Button, PostForm } from '#design/button.tsx'
import { RadioCards } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { BackLink } from '#design/page-head.tsx'
import { TextArea } from '#design/text-area.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { dateAndTime } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { Cite } from '#profile/cite.tsx'
import { answerTexts } from './answer-texts.ts'
import type { Source } from '#profile/source.ts'
import type { RoundAtHand } from './load.ts'
import { Said, useScale } from './own-answer.tsx'
import type { Question, Questions } from './questions.ts'
import { assessmentTexts } from './texts.ts'
import { countAnswered, earlierDrafts, fieldsOf, latest, mostWords, standing, type SavedEntry } from './sheet-rules.ts'

interface AnswerProps {
  room: Room
  at: RoundAtHand
  /** What the party has saved, the oldest first. */
  saved: readonly SavedEntry[]
  form: Form<unknown>
  /** What others of the party saved meanwhile, where the writer wrote something else. */
  clashes: readonly SavedEntry[]
}

/** «2 av 7 sparade», in words and as ticks; with script it follows what is chosen. */
const Progress = ({ done, of }: { done: number; of: number }) => {
  const t = answerTexts(useLook().language)
  return (
    <div class="qprog" data-filled={t.filled(of)} data-kept={t.kept('#', of)}>
      <span>{t.kept(String(done), of)}</span>
      <div aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <i class={index < done ? 'd' : undefined} />
        ))}
      </div>
    </div>
  )
}

const Meanwhile = ({ questions, entry }: { questions: Questions; entry: SavedEntry | undefined }) => {
  const t = answerTexts(useLook().language)
  if (!entry) return null
  return (
    <Alert kind="warning">
      <p>
        {t.meanwhile(entry.personName ?? t.somebody)} <Said questions={questions} entry={entry} />
      </p>
      <p class="voice as-written">{entry.words}</p>
    </Alert>
  )
}

const Fields = ({ questions, question, form }: { questions: Questions; question: Question; form: Form<unknown> }) => {
  const { language } = useLook()
  const t = answerTexts(language)
  const names = fieldsOf(question.key)
  const options = useScale(questions).map((label, index) => ({ value: String(index + 1), label }))
  if (questions.scale === 'participation-map')
    return (
      <div class="grid2">
        <RadioCards name={names.step} label={t.now} options={options} form={form} />
        <RadioCards name={names.wanted} label={t.wanted} options={options} form={form} />
      </div>
    )
  return (
    <>
      <RadioCards name={names.step} label={t.howTrue} options={options} form={form} />
      <TextArea name={names.words} label={t.words} form={form} rows={3} maxLength={mostWords} voice optional />
    </>
  )
}

const Levels = ({ questions }: { questions: Questions }) => {
  const { language } = useLook()
  if (questions.levels.length === 0) return null
  return (
    <Details summary={answerTexts(language).levels} open>
      <dl class="levels">
        {questions.levels.map(({ title, description }) => (
          <>
            <dt>{title[language]}</dt>
            <dd>{description[language]}</dd>
          </>
        ))}
      </dl>
    </Details>
  )
}

const Earlier = ({ questions, saved }: { questions: Questions; saved: readonly SavedEntry[] }) => {
  const { language } = useLook()
  const t = answerTexts(language)
  const before = earlierDrafts(saved)
  if (before.length === 0) return null
  return (
    <Details summary={t.earlier}>
      <ol class="plain notes">
        {before.map((entry) => (
          <li>
            <p>
              {questions.asked.find(({ key }) => key === entry.key)?.title[language]}:{' '}
              <Said questions={questions} entry={entry} />
            </p>
            {entry.words && <p class="voice as-written">{entry.words}</p>}
            <p class="small muted">{t.by(entry.personName ?? t.somebody, dateAndTime(entry.madeAt, language))}</p>
          </li>
        ))}
      </ol>
    </Details>
  )
}

/** A point that rests on another place than its set says so itself. */
const isElsewhere = (point: Source | null, set: Source | null) =>
  point?.text !== set?.text || point?.section !== set?.section

/** A party's answer as one page: every question with its four cards, saved as a draft or taken to the check. */
export const Answer = ({ room, at, saved, form, clashes }: AnswerProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = answerTexts(language)
  const { questions, id } = at.round
  const here = { partnership: room.slug, round: id }
  const title = t.title(questions.title[language])
  const last = saved.at(-1)
  return (
    <RoomPage
      room={room}
      section="assessment"
      title={title}
      problems={form.problems}
      class="wrap fpage stack"
      done={{ sparat: t.saved, tillbaka: assessmentTexts(language).doneTakenBack }}
    >
      <BackLink href={to(paths.assessmentRound, here)}>{t.back}</BackLink>
      {clashes.length > 0 && (
        <Alert kind="warning" title={t.clashTitle} live>
          <p>{t.clash}</p>
        </Alert>
      )}
      <h2>{title}</h2>
      <p class="lead">{questions.intro[language]}</p>
      <Cite source={questions.source} />
      <p>{t.alone(room.myParty?.name ?? '')}</p>
      <Progress done={countAnswered(questions, standing(saved))} of={questions.asked.length} />
      {last && (
        <p class="small muted">{t.lastSaved(last.personName ?? t.somebody, dateAndTime(last.madeAt, language))}</p>
      )}
      <Levels questions={questions} />
      <PostForm action={to(paths.assessmentAnswer, here)}>
        <input
          type="hidden"
          name="seen"
          value={String(clashes.length > 0 || !form.typed['seen'] ? latest(saved) : form.typed['seen'])}
        />
        {questions.asked.map((question, index) => (
          <section class="panel ask" data-question>
            <p class="eyebrow">
              {questions.scale === 'four-step'
                ? t.pointOf(index + 1, questions.asked.length)
                : t.stepOf(index + 1, questions.asked.length)}
            </p>
            <h3>{question.title[language]}</h3>
            <p>{question.statement[language]}</p>
            <Meanwhile questions={questions} entry={clashes.find(({ key }) => key === question.key)} />
            <Fields questions={questions} question={question} form={form} />
            {isElsewhere(question.source, questions.source) && <Cite source={question.source} />}
          </section>
        ))}
        <p class="small muted" role="status" data-autosave data-saved={t.savedAt} data-trouble={t.trouble} />
        <div class="row">
          <Button variant="secondary" name="next" value="save">
            {t.save}
          </Button>
          <Button name="next" value="check">
            {t.toCheck}
          </Button>
        </div>
      </PostForm>
      <Earlier questions={questions} saved={saved} />
    </RoomPage>
  )
}
