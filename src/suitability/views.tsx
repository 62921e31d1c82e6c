import { Button, LinkButton } from '#design/button.tsx'
import { RadioCards } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { ErrorSummary } from '#design/error-summary.tsx'
import { Steps } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { QuestionProgress } from '#design/question-progress.tsx'
import { PublicPage } from '#frame/page.tsx'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { Cite } from '#profile/cite.tsx'
import { encodeAnswers } from './answers.ts'
import { wordsOf } from './question-words.ts'
import { questionList, unknown, unknownCode } from './questions.ts'
import type { Answers } from './rules.ts'
import { suitabilityTexts } from './texts.ts'
import { ThreeWays } from './three-ways.tsx'

export const asked = { answers: 'svar', chosen: 'val', sent: 'vidare', returnTo: 'till', result: 'resultat' } as const

/** A maker of links that carry the answers: to a question by its number, or to the result by `result`. */
export function useSuitabilityLinks(answers: Answers) {
  const to = useTo()
  const query = encodeAnswers(answers)
  const carry = (path: string, more = '') =>
    query || more ? `${path}?${query ? `${asked.answers}=${query}` : ''}${more}` : path
  return {
    start: carry(to(paths.suitability)),
    result: carry(to(paths.suitabilityResult)),
    question: (number: number) => carry(to(paths.suitabilityQuestion, { number: String(number) })),
    /** To change one answer and come straight back. */
    change: (number: number) =>
      carry(to(paths.suitabilityQuestion, { number: String(number) }), `&${asked.returnTo}=${asked.result}`),
  }
}

/** The address itself keeps the answers: shown so that it can be copied without script. */
export const KeptAddress = ({ address }: { address: string }) => (
  <div class="ds-field">
    <label class="ds-label" for="adress">
      {suitabilityTexts(useLook().language).address}
    </label>
    <input class="ds-input" id="adress" type="text" readonly value={address} />
  </div>
)

/** Where *Hitta rätt väg* begins, or goes on for those who come back with answers in the address. */
export const SuitabilityStart = ({ answers }: { answers: Answers }) => {
  const { language } = useLook()
  const t = suitabilityTexts(language)
  const links = useSuitabilityLinks(answers)
  const begun = Object.keys(answers).length > 0
  const firstOpen = questionList.findIndex(({ id }) => answers[id] === undefined) + 1
  return (
    <PublicPage title={t.name} description={t.startLead(questionList.length)} class="story">
      <section class="hero">
        <div class="wrap">
          <div>
            <p class="eyebrow">{t.name}</p>
            <h1>{t.startTitle}</h1>
            <p class="lead">{t.startLead(questionList.length)}</p>
            <div class="row cta">
              <LinkButton href={links.question(firstOpen || 1)}>{begun && firstOpen ? t.goOn : t.begin}</LinkButton>
              {begun && (
                <LinkButton href={links.result} variant="secondary">
                  {t.seeResult}
                </LinkButton>
              )}
            </div>
          </div>
          <section class="panel" aria-labelledby="sa-gar-det-till">
            <h2 id="sa-gar-det-till">{t.howTitle}</h2>
            <Steps items={[t.howTen, t.howUnknown, t.howStored, t.howLean]} />
          </section>
        </div>
      </section>
      <section class="sec">
        <div class="wrap">
          <div class="sechead">
            <h2>{t.waysTitle}</h2>
            <p class="lead">{t.notMixed}</p>
          </div>
          <ThreeWays />
          <Cite source={{ text: '002', section: 'Tankeramar' }} />
        </div>
      </section>
    </PublicPage>
  )
}

interface QuestionPageProps {
  /** From 1. */
  number: number
  answers: Answers
  form: Form<unknown>
  /** Whether the answer leads straight back to the result. */
  returns: boolean
  /** The whole address of this page with the answers so far. */
  address: string
}

/** One question on its page. Without script: a form that is asked for with GET and answers with the next page. */
export const QuestionPage = ({ number, answers, form, returns, address }: QuestionPageProps) => {
  const { language } = useLook()
  const t = suitabilityTexts(language)
  const to = useTo()
  const links = useSuitabilityLinks(answers)
  const question = questionList[number - 1]!
  const words = wordsOf(question.id)
  const title = t.questionTitle(words.ask[language], number, questionList.length)
  const faulty = Object.keys(form.problems).length > 0
  return (
    <PublicPage title={faulty ? t.fault(title) : title} class="wrap qpage">
      {/* Our own summary: nothing is saved here, so the page's usual words would not be true */}
      <ErrorSummary problems={form.problems} title={t.oneThing} />
      <Back number={number} returns={returns} answers={answers} />
      <QuestionProgress number={number} of={questionList.length} />
      <form method="get" action={to(paths.suitabilityQuestion, { number: String(number) })} novalidate>
        <input type="hidden" name={asked.answers} value={encodeAnswers(answers)} />
        {returns && <input type="hidden" name={asked.returnTo} value={asked.result} />}
        <RadioCards
          name={asked.chosen}
          label={words.ask[language]}
          heading={1}
          hint={words.lead[language]}
          form={form}
          options={[
            ...question.options.map(({ id, code }) => {
              const { label, hint } = words.options[id]!
              return { value: String(code), label: label[language], hint: hint?.[language] }
            }),
            { value: String(unknownCode), label: t.unknown, hint: t.unknownHint },
          ]}
        />
        <div class="row cta">
          <Button name={asked.sent} value="1">
            {t.next}
          </Button>
          <LinkButton href={links.result} variant="tertiary">
            {t.seeResult}
          </LinkButton>
        </div>
      </form>
      <Details summary={t.why} class="why">
        <p>{words.why[language]}</p>
        <Cite source={question.source} />
      </Details>
      <Details summary={t.later}>
        <p>{t.laterHow}</p>
        <KeptAddress address={address} />
      </Details>
    </PublicPage>
  )
}

const Back = ({ number, returns, answers }: Pick<QuestionPageProps, 'number' | 'returns' | 'answers'>) => {
  const t = suitabilityTexts(useLook().language)
  const links = useSuitabilityLinks(answers)
  if (returns) return <BackLink href={links.result}>{t.backToResult}</BackLink>
  if (number === 1) return <BackLink href={links.start}>{t.backToStart}</BackLink>
  return <BackLink href={links.question(number - 1)}>{t.backToQuestion(number - 1)}</BackLink>
}

/** The code of the answer as the form carries it; nothing where the question has not been answered. */
export const typedAnswer = (number: number, answers: Answers): Record<string, string> => {
  const question = questionList[number - 1]!
  const answer = answers[question.id]
  if (answer === unknown) return { [asked.chosen]: String(unknownCode) }
  const option = question.options.find(({ id }) => id === answer)
  return option ? { [asked.chosen]: String(option.code) } : {}
}
