import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { LinkButton } from '#design/button.tsx'
import { Icon } from '#design/icon.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { SourceNote } from '#design/source-note.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { GoalRow } from '#goal/queries.ts'
import { goalKinds } from '#goal/rules.ts'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import { figure, longDate, type Language } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { unitIn } from '#platform/unit.ts'
import { lateBy } from './due.ts'
import type { IndicatorRow, JudgementRow, MilestoneRow } from './queries.ts'
import type { Standing } from './rules.ts'
import { indicatorTexts } from './texts.ts'
import { agoText, dueOf, valueText } from './wording.ts'

const useTexts = () => indicatorTexts(useLook().language)
const classOf = { on_track: 'ok', nearly: 'mid', talk: 'bad', reached: 'done' } as const satisfies Record<
  Standing,
  string
>

/** How it goes, in words with its sign. */
export const StandingMark = ({ standing }: { standing: Standing }) => (
  <span class={`st ${classOf[standing]}`}>
    {standing === 'talk' && <Icon name="talk" />}
    {standing === 'reached' && <Icon name="check" />} {useTexts()[standing]}
  </span>
)

/** «1 av 2 kvällar i veckan», or «142 unga» where nothing is aimed at. */
const reached = (value: number, { target, unit }: GoalRow, t: ReturnType<typeof useTexts>, language: Language) => {
  const said = figure(value, language)
  return `${target === null ? said : t.ofTarget(said, figure(target, language))} ${unitIn(unit, language)}`.trim()
}

/** A judgement: the words and their day first, then the figure and its day. `marked`: with how it goes before them. */
export const Judgement = (props: { room: Room; goal: GoalRow; said: JudgementRow; marked?: boolean }) => {
  const { room, goal, said, marked = true } = props
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const party = room.parties.find(({ id }) => id === said.party_id)
  const names = { partnership: room.slug, goal: goal.id, judgement: said.id }
  return (
    <>
      {marked && (
        <p>
          <StandingMark standing={said.standing} />
        </p>
      )}
      <p class="voice as-written">{said.words}</p>
      <p class="small muted">
        {t.saidBy(party?.name ?? t.somebody, longDate(said.judged_on, language))}
        {said.figure !== null && said.figure_on && (
          <>
            {' · '}
            <span class="num">
              {t.figureOn(reached(said.figure, goal, t, language), longDate(said.figure_on, language))}
            </span>
          </>
        )}
        {said.file_id && (
          <>
            {' · '}
            <a href={to(paths.judgementFile, names)}>{t.openEvidence}</a>
          </>
        )}
      </p>
    </>
  )
}

/** One thing that is measured: its latest value against what is aimed at, and when it is measured next. */
export const IndicatorItem = ({ room, indicator, today }: { room: Room; indicator: IndicatorRow; today: string }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const due = dueOf(indicator, today, language)
  const { target, figure: value } = indicator
  const share = target && value !== null ? Math.min(100, Math.max(0, (value / target) * 100)) : 0
  const latest = indicator.measured_on
    ? `${valueText(indicator, indicator, language)} (${longDate(indicator.measured_on, language)})`
    : t.notMeasured
  const aim =
    target === null ? indicator.target_words : `${figure(target, language)} ${unitIn(indicator.unit, language)}`.trim()
  return (
    <li class="goal">
      <a href={to(paths.indicator, { partnership: room.slug, indicator: indicator.id })}>{indicator.name}</a>
      {target !== null && value !== null && (
        <svg class="gbar" width="100%" height="10" aria-hidden="true">
          <rect width="100%" height="10" rx="4" class="tr" />
          {share > 0 && <rect width={`${share}%`} height="10" rx="4" class="va ok" />}
        </svg>
      )}
      <p class="small">
        <span class="num">{latest}</span>
        <span class="muted">
          {aim && ` · ${t.aimedAt(aim)}`} {indicator.ended_at ? ` · ${t.ended}` : ` · ${due.words}`}
        </span>
      </p>
    </li>
  )
}

export interface FollowUpProps {
  room: Room
  goals: readonly GoalRow[]
  judgements: readonly JudgementRow[]
  indicators: readonly IndicatorRow[]
  milestones: readonly MilestoneRow[]
  owners: readonly { goal_id: string; party_id: string }[]
  today: string
}

const Late = ({ room, indicators, milestones, goals, today }: FollowUpProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const here = { partnership: room.slug }
  const measures = indicators
    .filter((one) => !one.ended_at)
    .map((one) => ({ one, due: dueOf(one, today, language) }))
    .filter(({ due }) => due.late)
  const steps = milestones.flatMap((one) => {
    const ago = one.reached_on ? null : lateBy(String(one.due_on), today)
    return ago && goals.some(({ id }) => id === one.goal_id) ? [{ one, ago }] : []
  })
  if (measures.length + steps.length === 0) return null
  return (
    <section class="panel" aria-labelledby="late">
      <h3 id="late">{t.late}</h3>
      <ul>
        {measures.slice(0, 10).map(({ one, due }) => (
          <li>
            <a href={to(paths.indicator, { ...here, indicator: one.id })}>{one.name}</a>. {due.words}
          </li>
        ))}
        {steps.slice(0, 10).map(({ one, ago }) => (
          <li>
            <a href={to(paths.followUpGoal, { ...here, goal: one.goal_id })}>{one.words}</a>.{' '}
            {t.reachLate(longDate(one.due_on, language), agoText(ago, language))}
          </li>
        ))}
      </ul>
    </section>
  )
}

const GoalItem = ({ goal, ...props }: FollowUpProps & { goal: GoalRow }) => {
  const to = useTo()
  const t = useTexts()
  const { room, judgements, indicators, owners, today } = props
  const said = judgements.find((one) => one.goal_id === goal.id)
  const its = indicators.filter((one) => one.goal_id === goal.id && !one.ended_at)
  const looking = room.parties.filter(({ id }) => owners.some((one) => one.goal_id === goal.id && one.party_id === id))
  return (
    <li class={goal.kind === 'aspiration' ? 'goal-item aspiration' : 'goal-item'}>
      <div class="between">
        <p class="voice">
          <a href={to(paths.followUpGoal, { partnership: room.slug, goal: goal.id })}>{goal.words}</a>
        </p>
        {said && <StandingMark standing={said.standing} />}
      </div>
      {said ? (
        <Judgement room={room} goal={goal} said={said} marked={false} />
      ) : (
        <p class="muted small">{t.notJudged}</p>
      )}
      {looking.length > 0 && (
        <p class="small row">
          <span class="muted">{t.owners}:</span>
          {looking.map((party) => (
            <PartyChip party={party} />
          ))}
        </p>
      )}
      {its.length > 0 && (
        <ul class="plain goals">
          {its.map((indicator) => (
            <IndicatorItem room={room} indicator={indicator} today={today} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** Every goal with how it goes, what is late in words, and what is measured. */
export const FollowUp = (props: FollowUpProps) => {
  const to = useTo()
  const t = useTexts()
  const { room, goals, indicators, today } = props
  const here = { partnership: room.slug }
  const loose = indicators.filter((one) => !one.ended_at && !goals.some(({ id }) => id === one.goal_id))
  const ended = indicators.filter((one) => one.ended_at)
  return (
    <RoomPage room={room} section="followUp" title={t.title} class="wrap pagemain stack-l" done={{ sparat: t.saved }}>
      <div>
        <h2>{t.title}</h2>
        <p class="lead">{t.lead}</p>
        <SourceNote source={t.source} />
      </div>
      <Late {...props} />
      {goals.length === 0 && (
        <EmptyState
          title={t.noGoals}
          text={t.noGoalsText}
          level={3}
          parties={[...room.parties]}
          action={{ href: to(paths.goals, here), label: t.toGoals }}
        />
      )}
      {goalKinds.map((kind) => {
        const its = goals.filter((goal) => goal.kind === kind)
        return its.length === 0 ? null : (
          <section class="panel" aria-labelledby={`kind-${kind}`}>
            <h3 id={`kind-${kind}`}>{t[kind]}</h3>
            <ul class="plain goal-items">
              {its.map((goal) => (
                <GoalItem {...props} goal={goal} />
              ))}
            </ul>
          </section>
        )
      })}
      {loose.length > 0 && (
        <section class="panel" aria-labelledby="loose">
          <h3 id="loose">{t.otherIndicators}</h3>
          <ul class="plain goals">
            {loose.map((indicator) => (
              <IndicatorItem room={room} indicator={indicator} today={today} />
            ))}
          </ul>
        </section>
      )}
      {may('act', room.me) && (
        <div class="row noprint">
          <LinkButton variant="secondary" href={to(paths.newIndicator, here)}>
            {t.newIndicator}
          </LinkButton>
          <LinkButton variant="tertiary" href={to(paths.measurementImport, here)}>
            {t.readIn}
          </LinkButton>
        </div>
      )}
      {indicators.length > 0 && (
        <p class="small noprint">
          {t.allOut}{' '}
          <a href={to(paths.followUpExcel, here)} download>
            {t.excel}
          </a>
          {' · '}
          <a href={to(paths.followUpCsv, here)} download>
            {t.csv}
          </a>
        </p>
      )}
      {ended.length > 0 && (
        <Details summary={t.ended}>
          <ul class="plain goals">
            {ended.map((indicator) => (
              <IndicatorItem room={room} indicator={indicator} today={today} />
            ))}
          </ul>
        </Details>
      )}
    </RoomPage>
  )
}
