import { sumContributionsDuring } from '#contribution/queries.ts'
import type { Room } from '#partnership/enter.ts'
import { notFound } from '#platform/errors.ts'
import type { Ask } from '#platform/http.tsx'
import { swedishDay } from '#platform/swedish-time.ts'
import { listResources } from '#resource/queries.ts'
import { digestOf } from './canonical.ts'
import { draft } from './draft.ts'
import type { Drafted } from './drafted.ts'
import {
  answersOfGroupIn,
  assumptionsIn,
  decisionsIn,
  deviationsIn,
  goalsIn,
  indicatorsIn,
  learningsIn,
  meetingsIn,
  milestonesAfter,
  observationsIn,
  risksIn,
  tasksAfter,
} from './fact-queries.ts'
import type { Facts } from './facts.ts'
import {
  findAgreedTime,
  findLastDay,
  findReport,
  listAnswers,
  listSent,
  listWords,
  type ReportRow,
  type WordsRow,
} from './queries.ts'
import { isReady, opensOn, periodsOf, standsOn, type Answer, type Period, type StandOn } from './rules.ts'

type PartyOfRoom = Room['parties'][number]

/** The parties that a report is of: one that came in after its time had ended neither answers nor is waited for. */
const partiesIn = (room: Room, { to }: Period): PartyOfRoom[] =>
  room.parties.filter(({ cameInOn }) => cameInOn === null || cameInOn <= to)

/** The years that a report can be written about, the latest first. */
export async function loadPeriods(c: Ask, room: Room): Promise<Period[]> {
  const time = await findAgreedTime(c.var.tx, room.id)
  return time ? periodsOf(time.start, time.end, swedishDay(c.var.now)) : []
}

/** Everything that the report of a year is drawn up from. */
export async function loadFacts(c: Ask, room: Room, period: Period, words: readonly WordsRow[]): Promise<Facts> {
  const { tx } = c.var
  const of = [tx, room.id, period] as const
  const [meetings, decisions, goals, indicators, contributed, resources] = await Promise.all([
    meetingsIn(...of),
    decisionsIn(...of),
    goalsIn(...of),
    indicatorsIn(...of),
    sumContributionsDuring(tx, room.id, period),
    listResources(tx, room.id),
  ])
  const [deviations, observations, answersOfGroup, learnings, milestones, tasks] = await Promise.all([
    deviationsIn(...of),
    observationsIn(...of),
    answersOfGroupIn(...of),
    learningsIn(...of),
    milestonesAfter(...of),
    tasksAfter(...of),
  ])
  const [assumptions, risks] = await Promise.all([assumptionsIn(...of), risksIn(...of)])
  return {
    partnership: { slug: room.slug, name: room.name },
    period,
    parties: partiesIn(room, period).map(({ id, name, shortName, mark }) => ({ id, name, shortName, mark })),
    promised: resources.filter(({ removed_at }) => !removed_at),
    meetings,
    decisions,
    goals,
    indicators,
    contributed,
    deviations,
    observations,
    answersOfGroup,
    learnings,
    assumptions,
    risks,
    milestones,
    tasks,
    words,
  }
}

/** A report as its pages show it: drawn up now, or as it was frozen. */
export interface LoadedReport {
  period: Period
  /** In the reader's language. */
  drafted: Drafted
  /** In Swedish: what the parties stand behind. */
  swedish: Drafted
  row: ReportRow | undefined
  locked: boolean
  words: readonly WordsRow[]
  answers: readonly Answer[]
  /** Where every party stands, by the part's kind. */
  stands: ReadonlyMap<string, StandOn<PartyOfRoom>[]>
  digests: ReadonlyMap<string, string>
  ready: boolean
  /** The first day on which it may be locked, ISO; null when that has come. */
  opensOn: string | null
  sent: Awaited<ReturnType<typeof listSent>>
}

/** The year in the address. @throws Refusal 404 for a year that the agreement does not have, or has not come to */
export async function findPeriod(c: Ask, room: Room): Promise<Period> {
  const period = (await loadPeriods(c, room)).find(({ year }) => String(year) === c.req.param('year'))
  if (!period) throw notFound('report')
  return period
}

/** The report of the year in the address with all that its pages show. @throws Refusal 404 for no such year */
export async function loadReport(c: Ask, room: Room): Promise<LoadedReport> {
  const period = await findPeriod(c, room)
  const row = await findReport(c.var.tx, room.id, period.year)
  const [words, answers, sent] = row
    ? await Promise.all([listWords(c.var.tx, row.id), listAnswers(c.var.tx, row.id), listSent(c.var.tx, row.id)])
    : [[], [], []]
  const { language } = c.var.look
  const facts = row?.content ? null : await loadFacts(c, room, period, words)
  const swedish = row?.content?.sv ?? draft(facts!, 'sv')
  const drafted = row?.content?.[language] ?? (language === 'sv' ? swedish : draft(facts!, language))
  const digests = new Map(swedish.parts.map((part) => [part.kind as string, digestOf(part, swedish.parties)]))
  const stands = new Map(
    [...digests].map(([kind, digest]) => [kind, standsOn({ kind, digest }, answers, partiesIn(room, period))]),
  )
  return {
    period,
    drafted,
    swedish,
    row,
    locked: Boolean(row?.content),
    words,
    answers,
    stands,
    digests,
    sent,
    ready: isReady([...stands.values()]),
    opensOn: opensOn(period, await findLastDay(c.var.tx, room.id), swedishDay(c.var.now)),
  }
}
