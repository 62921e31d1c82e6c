import { answerSteps } from '#design/texts.ts'
import { Voice } from '#design/voice.tsx'
import { useLook } from '#platform/look.tsx'
import { answerTexts } from './answer-texts.ts'
import type { Questions } from './questions.ts'
import { isAnswered, type Entry } from './sheet-rules.ts'

/** The words of the four steps of a round: those of «stämmer», or the levels of the map. */
export const useScale = (questions: Questions): readonly string[] => {
  const { language } = useLook()
  return questions.scale === 'four-step' ? answerSteps(language) : questions.levels.map(({ title }) => title[language])
}

/** A party’s answer to one question, in the words of its scale. */
export const Said = ({ questions, entry }: { questions: Questions; entry: Entry | undefined }) => {
  const t = answerTexts(useLook().language)
  const scale = useScale(questions)
  const named = (step: number | null | undefined) => (step ? scale[step - 1] : t.leftOpen)
  if (questions.scale === 'four-step') return <>{named(entry?.step)}</>
  return (
    <>
      {t.nowShort}: {named(entry?.step)}. {t.wantedShort}: {named(entry?.wanted)}.
    </>
  )
}

/** A party's own answer, question by question, to be read. */
export const OwnAnswer = (props: { questions: Questions; entries: ReadonlyMap<string, Entry> }) => {
  const { language } = useLook()
  const { questions, entries } = props
  return (
    <ol class="plain own-answer">
      {questions.asked.map(({ key, title, statement }) => {
        const entry = entries.get(key)
        return (
          <li>
            <h3>{title[language]}</h3>
            {questions.scale === 'four-step' && <p class="muted">{statement[language]}</p>}
            <p class={isAnswered(questions.scale, entry) ? 'said' : 'said left-open'}>
              <Said questions={questions} entry={entry} />
            </p>
            {entry?.words && <Voice text={entry.words} />}
          </li>
        )
      })}
    </ol>
  )
}
