import { href, paths } from '#paths'
import { figure, shortDate } from '#platform/language.ts'
import { kindSums } from '#contribution/sums.ts'
import { kindName } from '#contribution/wording.ts'
import { indicatorTexts } from '#indicator/texts.ts'
import { unitIn } from '#platform/unit.ts'
import type { Drafting, Said } from './draft.ts'
import type { DraftedPart } from './drafted.ts'
import type { Facts } from './facts.ts'

/** As many as stand beside each other. */
const most = 3
/** The values of a series that are drawn: the latest. */
const drawn = 6
const hundredths = (values: readonly number[]) => values.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100

type Measured = Facts['indicators'][number]
const measuredIn = ({ points }: Measured, { from, to }: Facts['period']) =>
  points.filter(({ on }) => on >= from && on <= to)
const unitOf = ({ unit, share }: Pick<Measured, 'unit' | 'share'>) => (share ? '%' : unit)

/** The figures people remember: what was measured last in the year, and the voluntary hours that were given. */
export function keyFigures({ facts, language, t }: Drafting): DraftedPart['figures'] {
  const partnership = facts.partnership.slug
  const hours = kindSums(facts.contributed).filter(({ kind, unit }) => kind === 'voluntary_time' && unit === 'timmar')
  const given = hundredths(hours.flatMap(({ byParty }) => Object.values(byParty).map(({ quantity }) => quantity)))
  const voluntary =
    given > 0
      ? [{ value: figure(given, language), label: t.hours, at: href(paths.contributions, { partnership }) }]
      : []
  const measured = facts.indicators.flatMap((one) => {
    const last = measuredIn(one, facts.period).at(-1)
    const shown = (value: number) => (one.share ? `${figure(value, language)} %` : figure(value, language))
    return last
      ? [{ value: shown(last.figure), label: one.name, at: href(paths.indicator, { partnership, indicator: one.id }) }]
      : []
  })
  return [...measured.slice(0, most - voluntary.length), ...voluntary]
}

/** How what is measured has gone, from the first value until the end of the year; what was not measured in it is left out. */
export function figuresPart({ facts, language, t }: Drafting): Said {
  const partnership = facts.partnership.slug
  const series = facts.indicators
    .filter((one) => measuredIn(one, facts.period).length > 0)
    .map((one) => ({
      title: one.name,
      unit: unitOf(one),
      points: one.points
        .slice(-drawn)
        .map(({ on, figure: value }) => ({ label: `${shortDate(on, language)} ${on.slice(2, 4)}`, value })),
      at: href(paths.indicator, { partnership, indicator: one.id }),
    }))
  return {
    series,
    empty: series.length === 0 ? { text: t.figuresEmpty, at: href(paths.followUp, { partnership }) } : null,
  }
}

/** What each party contributed in the year, kind by kind, and promises that nothing was entered to. No kind is summed with another. */
export function contributedPart({ facts, language, t, nameOf }: Drafting): Said {
  const partnership = facts.partnership.slug
  const bars = kindSums(facts.contributed).map((sum) => {
    const quantities = Object.fromEntries(
      Object.entries(sum.byParty).map(([party, { quantity }]) => [party, quantity] as const),
    )
    const unit = unitIn(sum.unit, language)
    return {
      name: kindName({ kind: sum.kind, own_kind: sum.ownKind }, language),
      unit,
      note: t.allInAll(figure(hundredths(Object.values(quantities)), language), unit),
      quantities,
    }
  })
  const entered = new Set(facts.contributed.map(({ resource_id }) => resource_id))
  const lines = facts.promised
    .filter(({ id }) => !entered.has(id))
    .map((one) => ({
      text: t.notEntered(nameOf(one.party_id), one.description),
      at: href(paths.resources, { partnership }),
    }))
  return {
    bars,
    lines,
    empty: bars.length === 0 ? { text: t.contributedEmpty, at: href(paths.contributions, { partnership }) } : null,
  }
}

/** Every sub-goal with what was measured of what is aimed at, and how the parties judge it. */
export function goalsPart({ facts, language, t }: Drafting): Said {
  const partnership = facts.partnership.slug
  const words = indicatorTexts(language)
  const goals = facts.goals.filter(({ kind }) => kind === 'sub_goal')
  if (goals.length === 0) return { empty: { text: t.goalsEmpty, at: href(paths.goals, { partnership }) } }
  const rows = goals.map((goal) => {
    const measure = facts.indicators.find(({ goalId, points }) => goalId === goal.id && points.length > 0)
    const value = goal.judged?.figure ?? measure?.points.at(-1)?.figure ?? null
    // A measure counted in something else than the goal says nothing of how far it is to the goal's own figure
    const alike = goal.judged?.figure != null || !measure || measure.unit === goal.unit
    const target = alike ? (goal.target ?? measure?.target ?? null) : measure.target
    const where =
      value === null
        ? t.notMeasured
        : target === null
          ? `${figure(value, language)} ${alike ? goal.unit : unitOf(measure)}`.trim()
          : t.ofTarget(figure(value, language), figure(target, language))
    const judged = goal.judged ? `${words[goal.judged.standing]}. ${goal.judged.words}` : t.notJudged
    return { cells: [goal.words, where, judged], at: href(paths.followUpGoal, { partnership, goal: goal.id }) }
  })
  return { table: { head: [t.goal, t.where, t.judgement], rows } }
}
