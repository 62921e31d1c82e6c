import { paths } from '#paths'
import { LinkButton } from '#design/button.tsx'
import type { IconName } from '#design/icon.tsx'
import { NextCard, NextList } from '#design/next-list.tsx'
import { dayAndAway } from '#platform/away.ts'
import { clockTime } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { swedishDay } from '#platform/swedish-time.ts'
import { dutyTexts } from './duty-texts.ts'
import type { ComingMeeting } from './queries.ts'
import { dueBefore, type Duty, type Suggestion, type Waiting } from './rules.ts'
import { overviewTexts } from './texts.ts'

/** Where each duty and suggestion leads. */
const placeOf = {
  signatures: paths.versions,
  lists: paths.versions,
  records: paths.versions,
  corrections: paths.agreement,
  suggestions: paths.agreement,
  assessments: paths.assessment,
  parts: paths.agreement,
  publication: paths.publication,
  new_agreement: paths.publication,
  handed_over: paths.deviations,
  settlements: paths.deviations,
  proposals: paths.observations,
  minutes: paths.meetings,
  reports: paths.reports,
  replies: paths.meetings,
  tasks: paths.actions,
  contributions: paths.contributions,
  assumptions: paths.chain,
  risks: paths.risks,
  joint_steps: paths.onward,
  surveys: paths.surveys,
  question_sets: paths.assessment,
  wishes: paths.onward,
  groups: paths.groups,
  meet: paths.newMeeting,
  assess: paths.assessment,
  write: paths.agreement,
  agree: paths.agreement,
  lock: paths.versions,
  follow: paths.newMeeting,
} as const satisfies Record<Duty | Suggestion, string>

const iconOf = {
  signatures: 'pen',
  lists: 'pen',
  records: 'pen',
  corrections: 'pen',
  suggestions: 'pen',
  assessments: 'question',
  parts: 'check',
  publication: 'check',
  new_agreement: 'check',
  handed_over: 'talk',
  settlements: 'check',
  proposals: 'talk',
  minutes: 'pen',
  reports: 'pen',
  replies: 'question',
  tasks: 'check',
  contributions: 'check',
  assumptions: 'question',
  risks: 'check',
  joint_steps: 'check',
  surveys: 'check',
  question_sets: 'question',
  wishes: 'talk',
  groups: 'plus',
  meet: 'plus',
  assess: 'question',
  write: 'pen',
  agree: 'check',
  lock: 'lock',
  follow: 'plus',
} as const satisfies Record<Duty | Suggestion, IconName>

/** What a duty is called and what it asks for. */
export function useDutyWords() {
  const { language, today } = useLook()
  const t = dutyTexts(language)
  const away = (due: string) => dayAndAway(due, today, language)
  const inTime = (due: string) => (due < today ? t.reportsLate : t.reportsText)(away(due))
  const tasksBy = (due: string, count: number) => (due < today ? t.tasksLate : t.tasksText)(count, away(due))
  return ({ duty, count, due, year }: Waiting): [title: string, text: string] =>
    ({
      signatures: [t.signatures, t.signaturesText],
      lists: [t.lists, t.listsText],
      records: [t.records, t.recordsText(count)],
      corrections: [t.corrections, t.correctionsText],
      suggestions: [t.suggestions, t.suggestionsText(count)],
      assessments: [t.assessments, t.assessmentsText],
      parts: [t.parts, t.partsText(count)],
      publication: [t.publicationDuty, t.publicationText],
      new_agreement: [t.newAgreement, t.newAgreementText],
      handed_over: [t.handedOver, t.handedOverText(count)],
      settlements: [t.settlements, t.settlementsText],
      proposals: [t.proposals, t.proposalsText(count)],
      minutes: [t.minutes, t.minutesText],
      reports: [t.reports(year ?? 0), due ? inTime(due) : ''],
      replies: [t.replies, t.repliesText(count)],
      tasks: [t.tasks, due ? tasksBy(due, count) : ''],
      surveys: [t.surveys, t.surveysText(count)],
      question_sets: [t.questionSets, t.questionSetsText(count)],
      joint_steps: [t.jointSteps, t.jointStepsText(count)],
      wishes: [t.wishes, t.wishesText],
      groups: [t.groups, t.groupsText(count)],
      contributions: [t.contributions, t.contributionsText(count)],
      assumptions: [t.assumptions, t.assumptionsText(count)],
      risks: [t.risks, t.risksText(count)],
    })[duty] as [string, string]
}

/** A duty as a card that leads to where it is done; by its day, where it has one. @param of the partnership, where there are many */
export const DutyCard = ({ slug, waiting, of }: { slug: string; waiting: Waiting; of?: string }) => {
  const to = useTo()
  const [title, text] = useDutyWords()(waiting)
  return (
    <NextCard
      title={title}
      {...(of ? { of } : {})}
      href={to(placeOf[waiting.duty], { partnership: slug })}
      {...(waiting.due ? { day: waiting.due } : {})}
      icon={iconOf[waiting.duty]}
      text={text}
    />
  )
}

const SuggestionCard = ({
  slug,
  step,
  samsyn,
}: {
  slug: string
  step: Suggestion
  samsyn: { agreed: number; all: number }
}) => {
  const to = useTo()
  const t = overviewTexts(useLook().language)
  const text = step === 'agree' ? t.agreeText(samsyn.agreed, samsyn.all) : t[`${step}Text`]
  return <NextCard title={t[step]} href={to(placeOf[step], { partnership: slug })} icon={iconOf[step]} text={text} />
}

/** A meeting to come, with how long there is to it. */
export const MeetingCard = ({ meeting, title, of }: { meeting: ComingMeeting; title: string; of?: string }) => {
  const { language, today } = useLook()
  const to = useTo()
  const t = overviewTexts(language)
  const iso = swedishDay(meeting.starts_at)
  const times = `${clockTime(meeting.starts_at, language)}–${clockTime(meeting.ends_at, language)}`
  const address = to(paths.meeting, { partnership: meeting.slug, meeting: meeting.id })
  const when = dayAndAway(iso, today, language)
  const text = [`${when.charAt(0).toUpperCase()}${when.slice(1)}, ${times}`, meeting.place].filter(Boolean).join('. ')
  return (
    <NextCard title={title} {...(of ? { of } : {})} href={address} day={meeting.starts_at} text={text}>
      <LinkButton href={address} small>
        {t.openMeeting}
      </LinkButton>
    </NextCard>
  )
}

interface NextStepsProps {
  slug: string
  meeting: ComingMeeting | undefined
  meetingTitle: string
  waiting: Waiting[]
  deviation: { number: number; title: string; open: number } | undefined
  suggestions: Suggestion[]
  samsyn: { agreed: number; all: number }
}

/** At most three things: the next meeting, an open deviation, what waits for one's party, and then what could come next. */
export const NextSteps = (props: NextStepsProps) => {
  const { slug, meeting, meetingTitle, waiting, deviation, suggestions, samsyn } = props
  const to = useTo()
  const t = overviewTexts(useLook().language)
  const left = 3 - (meeting ? 1 : 0) - (deviation ? 1 : 0)
  const cards = [
    ...waiting.map((one) => <DutyCard slug={slug} waiting={one} />),
    ...suggestions.map((step) => <SuggestionCard slug={slug} step={step} samsyn={samsyn} />),
  ].slice(0, left)
  // The nearest first: what is to be done before the meeting stands before it
  const first = meeting ? dueBefore(waiting, swedishDay(meeting.starts_at)) : 0
  return (
    <NextList title={t.happensNow} id="nu">
      {cards.slice(0, first)}
      {meeting && <MeetingCard meeting={meeting} title={meetingTitle} />}
      {cards.slice(first)}
      {deviation && (
        <NextCard
          title={t.openDeviation(deviation.title)}
          href={to(paths.deviation, { partnership: slug, deviation: String(deviation.number) })}
          icon="talk"
          together
          text={deviation.open > 1 ? t.moreDeviations(deviation.open - 1) : t.deviationText}
        />
      )}
      {!meeting && !deviation && cards.length === 0 && <NextCard title={t.quiet} icon="check" text={t.quietText} />}
    </NextList>
  )
}
