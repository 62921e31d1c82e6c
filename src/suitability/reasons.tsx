import { Verdict } from '#design/verdict.tsx'
import { useLook } from '#platform/look.tsx'
import { Cite } from '#profile/cite.tsx'
import { wordsOf } from './question-words.ts'
import { questionList, type QuestionId, type RedFlag } from './questions.ts'
import type { Answers, Open, Reason } from './rules.ts'
import { flagNames, suitabilityTexts, wayNames, whoCanTell } from './texts.ts'
import { useSuitabilityLinks } from './views.tsx'

/** The number of a question's page, from 1. */
export const numberOf = (question: QuestionId) => questionList.findIndex(({ id }) => id === question) + 1

/**
 * An answer that decided, what it speaks for and why, with its source and a way to change it.
 * @param leads it speaks for the way that the answers lean to
 */
export const ReasonItem = ({ reason, answers, leads }: { reason: Reason; answers: Answers; leads: boolean }) => {
  const { language } = useLook()
  const t = suitabilityTexts(language)
  const words = wordsOf(reason.question)
  const option = words.options[reason.option]!
  const { leans, rulesOut } = reason
  return (
    <li>
      <div class="between">
        <h3>{option.heading[language]}</h3>
        {leans ? (
          <Verdict kind={leads ? 'accord' : 'talk'} icon={leads ? 'check' : 'arrow'}>
            {t.speaksFor(wayNames[leans][language])}
          </Verdict>
        ) : (
          rulesOut && <Verdict kind="talk">{t.prevents(wayNames[rulesOut][language])}</Verdict>
        )}
      </div>
      <p class="muted">{t.youAnswered(option.label[language])}</p>
      <p>{option.reason[language]}</p>
      <Cite source={reason.source} />
      <ChangeLink question={reason.question} answers={answers} text={t.changeAnswer} />
    </li>
  )
}

/** Something that was answered with «vi vet inte»: what to do about it and who can tell. */
export const OpenItem = ({ open, answers }: { open: Open; answers: Answers }) => {
  const { language } = useLook()
  const t = suitabilityTexts(language)
  const { find } = wordsOf(open.question)
  return (
    <li>
      <div class="between">
        <h3>{find.heading[language]}</h3>
        <Verdict kind="talk">{t.findOut}</Verdict>
      </div>
      <p class="muted">{t.youAnswered(t.unknown)}</p>
      <p>
        {find.text[language]} {whoCanTell[open.whoKnows][language]}
      </p>
      <Cite source={open.source} />
      <ChangeLink question={open.question} answers={answers} text={t.changeAnswer} />
    </li>
  )
}

const ChangeLink = (props: { question: QuestionId; answers: Answers; text: string }) => {
  const { language } = useLook()
  const links = useSuitabilityLinks(props.answers)
  return (
    <p class="small">
      <a href={links.change(numberOf(props.question))}>
        {props.text}
        <span class="sr">{suitabilityTexts(language).about(wordsOf(props.question).ask[language])}</span>
      </a>
    </p>
  )
}

/** The marks that were found, together: it is together that they weigh. */
export const FlagList = ({ flags }: { flags: readonly RedFlag[] }) => {
  const { language } = useLook()
  const t = suitabilityTexts(language)
  return (
    <section class="panel more-reasons">
      <h2>{t.flagsTitle}</h2>
      <ul>
        {flags.map((flag) => (
          <li>{flagNames[flag][language]}</li>
        ))}
      </ul>
      <p>{t.flagsText}</p>
      <Cite source={{ text: 'hfd-2020-15', section: 'Avgörande' }} />
    </section>
  )
}
