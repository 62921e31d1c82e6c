import { bilingual } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import { Cite } from './cite.tsx'
import type { HeadingQuestions } from './heading-questions.ts'

const texts = bilingual({
  own: { sv: 'Samhandlings eget tillägg', en: 'Samhandling’s own addition' },
})

/** Questions to talk about together, each with the text it rests on. Never words to sign. */
export const GuidedQuestions = ({ asked }: { asked: HeadingQuestions }) => {
  const { language } = useLook()
  return (
    <ul class="guided">
      {asked.questions.map(({ source, ...question }) => (
        <li>
          {question[language]} <Cite source={source} own={texts(language).own} />
        </li>
      ))}
    </ul>
  )
}
