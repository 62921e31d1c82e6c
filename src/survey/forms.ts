import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Language } from '#platform/language.ts'
import { dayField } from '#platform/typed-field.ts'
import { oneLine } from '#platform/one-line.ts'
import { mostQuestions, questionKinds, scaleSteps, type Given, type Question } from './rules.ts'
import { surveyTexts } from './texts.ts'

/** The numbers of the questions of a form: 1 to 10. */
export const questionNumbers = Array.from({ length: mostQuestions }, (_, index) => index + 1)
const longestWords = 1000

const questionFields = (language: Language) => {
  const t = surveyTexts(language)
  return questionNumbers.flatMap((number) => [
    [`q${number}_words`, z.string().trim().max(200, t.tooLong(200)).default('')],
    [`q${number}_kind`, z.enum(questionKinds).catch('scale')],
    [`q${number}_options`, z.string().trim().max(800, t.tooLong(800)).default('')],
  ])
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What a survey holds, from a form with up to ten questions; those without words are left out. @param today ISO */
export const surveyForm = (language: Language, today: string) => {
  const t = surveyTexts(language)
  const fields = Object.fromEntries(questionFields(language)) as Record<string, z.ZodType<string>>
  return z
    .object({
      title: z.string(t.titleNeeded).overwrite(oneLine).min(2, t.titleNeeded).max(120, t.tooLong(120)),
      intro: z.string().trim().max(1000, t.tooLong(1000)).default(''),
      opens_on: dayField(t.dayWrong, language),
      closes_on: dayField(t.dayWrong, language),
      ...fields,
    })
    .transform((form, context) => {
      const typed = form as unknown as Record<string, string>
      const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
      const questions = questionNumbers.flatMap((number): Question[] => {
        const words = typed[`q${number}_words`] ?? ''
        if (words === '') return []
        const kind = typed[`q${number}_kind`] as Question['kind']
        const options = kind === 'choice' ? [...new Set(linesOf(typed[`q${number}_options`] ?? ''))] : []
        if (kind === 'choice' && (options.length < 2 || options.length > 8))
          refuse(`q${number}_options`, t.optionsNeeded)
        return [{ kind, words, options }]
      })
      if (questions.length === 0) refuse('q1_words', t.questionNeeded)
      const { title, intro, opens_on, closes_on } = form
      if (!opens_on) refuse('opens_on', t.dayWrong)
      if (!closes_on) refuse('closes_on', t.dayWrong)
      if (opens_on && closes_on && Temporal.PlainDate.compare(closes_on, opens_on) < 0) refuse('closes_on', t.dayOrder)
      else if (closes_on && String(closes_on) < today) refuse('closes_on', t.dayPast)
      return { title, intro, questions, opens_on: opens_on!, closes_on: closes_on! }
    })
}

/** A survey as its form holds it. */
export const typedSurvey = (survey: {
  title: string
  intro: string
  questions: readonly Question[]
  opens_on: { toString(): string }
  closes_on: { toString(): string }
}): Record<string, string> => ({
  title: survey.title,
  intro: survey.intro,
  opens_on: survey.opens_on.toString(),
  closes_on: survey.closes_on.toString(),
  ...Object.fromEntries(
    survey.questions.flatMap(({ kind, words, options }, index) => [
      [`q${index + 1}_kind`, kind],
      [`q${index + 1}_words`, words],
      [`q${index + 1}_options`, options.join('\n')],
    ]),
  ),
})

/** One person's answers, from the open page: one entry for each question, null for those skipped. */
export const answerForm = (language: Language, questions: readonly Question[]) => {
  const t = surveyTexts(language)
  const figures = (most: number) =>
    z
      .string()
      .default('')
      .transform((text, context): Given => {
        if (text === '') return null
        const figure = Number(text)
        if (!Number.isInteger(figure) || figure < 1 || figure > most)
          context.addIssue({ code: 'custom', message: t.choiceWrong })
        return figure
      })
  const words = z
    .string()
    .trim()
    .max(longestWords, t.tooLong(longestWords))
    .default('')
    .transform((text): Given => text || null)
  const fieldOf = ({ kind, options }: Question) =>
    kind === 'words' ? words : figures(kind === 'scale' ? scaleSteps : options.length)
  const fields = Object.fromEntries(questions.map((question, index) => [`a${index + 1}`, fieldOf(question)]))
  return z
    .object({ ...fields, consent: z.enum(['yes', 'no']).catch('no').default('no') })
    .transform((form, context) => {
      const typed = form as unknown as Record<string, Given>
      const given = questions.map((_, index) => typed[`a${index + 1}`] ?? null)
      if (given.every((one) => one === null))
        context.addIssue({ code: 'custom', path: ['a1'], message: t.nothingGiven })
      return { given, consent: typed['consent'] === 'yes' }
    })
}
