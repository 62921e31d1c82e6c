import { Hono } from 'hono'
import { href, paths } from '#paths'
import { notFound } from '#platform/errors.ts'
import { filledForm, refusedForm } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { inLanguage } from '#platform/look.tsx'
import { decodeAnswers, encodeAnswers } from './answers.ts'
import { questionList, unknown, unknownCode } from './questions.ts'
import { ResultPage } from './result.tsx'
import { weigh, type Answers } from './rules.ts'
import { suitabilityTexts } from './texts.ts'
import { asked, QuestionPage, SuitabilityStart, typedAnswer } from './views.tsx'

/** *Hitta rätt väg*: open to everyone, all by GET, and nothing is stored: the answers lie in the address. */
export const suitabilityRoutes = new Hono<AppEnv>()
  .get(paths.suitability, (c) => show(c, <SuitabilityStart answers={answersIn(c)} />))
  .get(paths.suitabilityQuestion, (c) => {
    const number = Number(c.req.param('number'))
    const question = questionList[number - 1]
    if (!question) throw notFound('question')
    const answers = answersIn(c)
    const returns = c.req.query(asked.returnTo) === asked.result
    const page = {
      number,
      answers,
      returns,
      address: whole(c, href(paths.suitabilityQuestion, { number: String(number) }), answers),
    }
    const form = filledForm(typedAnswer(number, answers))
    if (!c.req.query(asked.sent)) return show(c, <QuestionPage {...page} form={form} />)
    const chosen = optionByCode(number, c.req.query(asked.chosen))
    if (!chosen) {
      const problems = { [asked.chosen]: suitabilityTexts(c.var.look.language).chooseOne }
      return show(c, <QuestionPage {...page} form={refusedForm(form, problems)} />, 422)
    }
    const svar = encodeAnswers({ ...answers, [question.id]: chosen })
    if (returns || number === questionList.length) return go(c, paths.suitabilityResult, {}, { svar })
    return go(c, paths.suitabilityQuestion, { number: String(number + 1) }, { svar })
  })
  .get(paths.suitabilityResult, (c) => {
    const answers = answersIn(c)
    const address = whole(c, href(paths.suitabilityResult), answers)
    return show(c, <ResultPage answers={answers} weighed={weigh(answers)} address={address} />)
  })

const answersIn = (c: Ask) => decodeAnswers(c.req.query(asked.answers))

/** The option that a form's code means, or nothing where it means none. */
function optionByCode(number: number, code: string | undefined): string | undefined {
  if (code === String(unknownCode)) return unknown
  return questionList[number - 1]?.options.find((option) => String(option.code) === code)?.id
}

/** The whole address in the reader's language, with the answers, as it is passed on. */
function whole(c: Ask, path: string, answers: Answers): string {
  const query = encodeAnswers(answers)
  const address = `${c.var.settings.baseUrl}${inLanguage(path, c.var.look.language)}`
  return query ? `${address}?${asked.answers}=${query}` : address
}
