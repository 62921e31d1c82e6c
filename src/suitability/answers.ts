import { questionList, unknown, unknownCode } from './questions.ts'
import type { Answers } from './rules.ts'

/**
 * Answers as they stand in an address: a letter for the question and a digit for the option, `a1b0c3`.
 * Always in the order of the questions, so that the same answers give the same address.
 */
export const encodeAnswers = (answers: Answers): string =>
  questionList
    .flatMap(({ id, letter, options }) => {
      const answer = answers[id]
      const code = answer === unknown ? unknownCode : options.find((option) => option.id === answer)?.code
      return code === undefined ? [] : [`${letter}${code}`]
    })
    .join('')

/**
 * Reads answers from an address that anybody may have cut, mended or mistyped: what is not a known question with a
 * known option is passed over, and of two answers to one question the last holds.
 */
export function decodeAnswers(text: string | undefined): Answers {
  const answers: Record<string, string> = {}
  for (const [, letter, code] of (text ?? '')
    .slice(0, 400)
    .toLowerCase()
    .matchAll(/([a-z])(\d)/g)) {
    const question = questionList.find((known) => known.letter === letter)
    const option =
      Number(code) === unknownCode ? unknown : question?.options.find((known) => known.code === Number(code))?.id
    if (question && option) answers[question.id] = option
  }
  return answers
}
