import { LinkButton } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { Panel, Steps } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { ResultBar } from '#design/question-progress.tsx'
import { Table } from '#design/table.tsx'
import { PublicPage } from '#frame/page.tsx'
import { paths } from '#paths'
import { useLook, useTo } from '#platform/look.tsx'
import { Cite } from '#profile/cite.tsx'
import { wordsOf } from './question-words.ts'
import { questionList, unknown, ways } from './questions.ts'
import { FlagList, numberOf, OpenItem, ReasonItem } from './reasons.tsx'
import type { Answers, Weighed } from './rules.ts'
import { stepWords, suitabilityTexts, wayFits, wayNames, whoCanTell } from './texts.ts'
import { KeptAddress, useSuitabilityLinks } from './views.tsx'

interface ResultProps {
  answers: Answers
  weighed: Weighed
  /** The whole address of this result, to keep and pass on. */
  address: string
}

/** A reasoned lean: what decided it, what speaks for something else, what is open, and what to do next. */
export const ResultPage = ({ answers, weighed, address }: ResultProps) => {
  const t = suitabilityTexts(useLook().language)
  const links = useSuitabilityLinks(answers)
  const title = useResultTitle(weighed)
  return (
    <PublicPage title={`${title}, ${t.name}`} class="story">
      <section class="res">
        <div class="wrap">
          <BackLink href={links.question(1)}>{t.change}</BackLink>
          <p class="eyebrow">{t.resultOf}</p>
          <h1>{title}</h1>
          <ResultLead weighed={weighed} />
        </div>
      </section>
      <div class="wrap main-side pagemain">
        <div>
          <Reasons answers={answers} weighed={weighed} />
          <AllAnswers answers={answers} />
        </div>
        <aside class="stack" aria-label={t.nextTitle}>
          <NextSteps answers={answers} weighed={weighed} />
          <Panel title={t.shareTitle}>
            <p class="small">{t.shareText}</p>
            <KeptAddress address={address} />
            <p class="small">{t.printText}</p>
          </Panel>
          <OtherWays weighed={weighed} />
        </aside>
      </div>
    </PublicPage>
  )
}

function useResultTitle({ lean, ruledOut, open }: Weighed) {
  const { language } = useLook()
  const t = suitabilityTexts(language)
  if (lean !== 'open') return t.lean(wayNames[lean][language])
  if (ruledOut) return t.missing
  return open.length === questionList.length ? t.nothing : t.tooEarly
}

const ResultLead = ({ weighed }: { weighed: Weighed }) => {
  const { language } = useLook()
  const t = suitabilityTexts(language)
  const { lean, strength, reasons, open, combination } = weighed
  const way = lean === 'open' ? weighed.ruledOut : lean
  const speaking = reasons.filter(({ leans }) => leans !== null && leans === way).length
  const others = questionList.length - speaking - open.length
  const unsure = open.filter(({ answered }) => answered).length
  const unanswered = open.length - unsure
  const nothingYet = unanswered === questionList.length
  const said = [
    way ? t.speaking(speaking, questionList.length, wayNames[way][language]) : nothingYet ? '' : t.split,
    combination ? t.combination : strength === 'none' ? '' : t[strength],
    unsure > 0 ? t.toFindOut(unsure) : '',
    unanswered > 0 ? t.passed(unanswered) : '',
    t.notADecision,
  ]
  return (
    <>
      <p class="lead">{said.filter(Boolean).join(' ')}</p>
      <ResultBar speaking={speaking} open={open.length} others={others} label={t.bar(speaking, open.length, others)} />
    </>
  )
}

const Reasons = ({ answers, weighed }: Omit<ResultProps, 'address'>) => {
  const t = suitabilityTexts(useLook().language)
  const { lean, reasons, open, redFlags } = weighed
  const speaking = lean === 'open' ? reasons : reasons.filter(({ leans }) => leans === lean)
  const others = reasons.filter((reason) => !speaking.includes(reason))
  const list = (items: readonly Weighed['reasons'][number][]) => (
    <ol class="plain reasons">
      {items.map((reason) => (
        <ReasonItem reason={reason} answers={answers} leads={reason.leans === lean} />
      ))}
    </ol>
  )
  return (
    <>
      {speaking.length > 0 && (
        <section>
          <h2>{lean === 'open' ? t.answersSoFar : t.therefore}</h2>
          {list(speaking)}
        </section>
      )}
      {redFlags.length > 0 && <FlagList flags={redFlags} />}
      {others.length > 0 && (
        <section class="more-reasons">
          <h2>{t.against}</h2>
          {list(others)}
        </section>
      )}
      <OpenQuestions open={open} answers={answers} />
      <p class="after">{t.laterLaw}</p>
      <Cite source={{ text: '002', section: 'Regionens riktlinje för IOP' }} />
    </>
  )
}

/** What was answered with «vi vet inte» in full, and what has been passed by as a list of links. */
const OpenQuestions = ({ open, answers }: { open: Weighed['open']; answers: Answers }) => {
  const { language } = useLook()
  const t = suitabilityTexts(language)
  const links = useSuitabilityLinks(answers)
  const [unsure, passed] = [open.filter(({ answered }) => answered), open.filter(({ answered }) => !answered)]
  return (
    <>
      {unsure.length > 0 && (
        <section class="more-reasons">
          <h2>{t.findOutTitle}</h2>
          <ol class="plain reasons">
            {unsure.map((item) => (
              <OpenItem open={item} answers={answers} />
            ))}
          </ol>
        </section>
      )}
      {passed.length > 0 && (
        <section class="more-reasons">
          <h2>{t.passedTitle}</h2>
          <ul class="checks">
            {passed.map(({ question, whoKnows }) => (
              <li>
                <a href={links.change(numberOf(question))}>{wordsOf(question).ask[language]}</a>{' '}
                <span class="muted">{whoCanTell[whoKnows][language]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const AllAnswers = ({ answers }: { answers: Answers }) => {
  const { language } = useLook()
  const t = suitabilityTexts(language)
  const label = (id: (typeof questionList)[number]['id']) => {
    const answer = answers[id]
    if (answer === undefined) return t.notAnswered
    return answer === unknown ? t.unknown : (wordsOf(id).options[answer]?.label[language] ?? t.notAnswered)
  }
  return (
    <Details summary={t.allAnswers}>
      <Table
        caption={t.allAnswers}
        hideCaption
        columns={[{ label: t.question }, { label: t.answer }]}
        rows={questionList.map(({ id }) => [wordsOf(id).ask[language], label(id)])}
      />
    </Details>
  )
}

const NextSteps = ({ answers, weighed }: Omit<ResultProps, 'address'>) => {
  const { language } = useLook()
  const t = suitabilityTexts(language)
  const to = useTo()
  const links = useSuitabilityLinks(answers)
  const { nextSteps } = weighed
  const firstOpen = questionList.findIndex(({ id }) => answers[id] === undefined) + 1
  const describes = nextSteps.includes('describe-challenge')
  return (
    <Panel title={t.nextTitle} together>
      <Steps
        items={nextSteps.map((step) => (
          <>
            <strong>{stepWords[step].title[language]}</strong> {stepWords[step].text[language]}
          </>
        ))}
      />
      {nextSteps.includes('answer-open') && (
        <LinkButton href={links.question(firstOpen)} wide>
          {t.answerRest}
        </LinkButton>
      )}
      {describes && (
        <LinkButton href={to(paths.newChallenge)} wide variant={firstOpen > 0 ? 'secondary' : 'primary'}>
          {t.describeChallenge}
        </LinkButton>
      )}
      <LinkButton href={to(paths.authorities)} wide variant={describes || firstOpen > 0 ? 'tertiary' : 'primary'}>
        {t.contactAuthority}
      </LinkButton>
    </Panel>
  )
}

const OtherWays = ({ weighed }: { weighed: Weighed }) => {
  const { language } = useLook()
  const t = suitabilityTexts(language)
  const to = useTo()
  return (
    <Panel title={weighed.lean === 'open' ? t.waysTitle : t.otherWays}>
      {ways
        .filter((way) => way !== weighed.lean)
        .map((way) => (
          <p class="small">{wayFits[way][language]}</p>
        ))}
      <p class="small">{t.notMixed}</p>
      <Cite source={{ text: '002', section: 'Tankeramar' }} />
      <p class="small">{t.severalBeside}</p>
      <Cite source={{ text: '004', section: 'Genomförande' }} />
      <p class="small">
        <a href={`${to(paths.aboutPartnership)}#tre-vagar`}>{t.readMore}</a>
      </p>
    </Panel>
  )
}
