import { groupTexts } from '#group/texts.ts'
import { turnsOn } from '#group/rules.ts'
import { meetingTexts } from '#meeting/texts.ts'
import { href, paths } from '#paths'
import { partnershipTexts } from '#partnership/texts.ts'
import { clockTime, figure, longDate, type Language } from '#platform/language.ts'
import { rhythmOf } from '#profile/rhythm.ts'
import { nextDue } from '#report/rules.ts'
import type { Temporal } from 'temporal-polyfill'
import type { WelcomeFacts } from './queries.ts'
import { officersOf, peopleOr, voiceOr, voicesOr, type Chapter, type Contact, type Guide, type Piece } from './rules.ts'
import { welcomeTexts } from './texts.ts'

type Texts = ReturnType<typeof welcomeTexts>
interface Given {
  facts: WelcomeFacts
  today: Temporal.PlainDate
  language: Language
  t: Texts
}
const text = (words: string): Piece => ({ kind: 'text', text: words })
const list = (items: readonly string[], label: string | null = null): Piece => ({ kind: 'list', label, items })
const source = (section: string): Piece => ({ kind: 'source', section })

/** The guide of a partnership, made of its own facts, in a language. */
export function welcomeGuide(facts: WelcomeFacts, today: Temporal.PlainDate, language: Language): Guide {
  const t = welcomeTexts(language)
  const given = { facts, today, language, t }
  return {
    title: t.title(facts.room.name),
    lead: t.lead,
    chapters: [officers, task, parties, challenge, goals, rules, group, reference, followUp, trouble, why, more].map(
      (chapter) => chapter(given),
    ),
  }
}

const officers = ({ facts, t, language }: Given): Chapter => ({
  id: 'handlaggare',
  title: t.officers,
  pieces: [
    text(t.officersWhat),
    peopleOr(
      officersOf(facts.room.parties, facts.mandates, partnershipTexts(language).responsible_officer),
      t.officersMissing,
    ),
  ],
})

const task = ({ facts, t }: Given): Chapter => ({
  id: 'uppdraget',
  title: t.task,
  pieces: [
    text(t.taskWhat),
    list([t.taskDrive, t.taskChallenge, t.taskGoals, t.taskMeet, t.taskTell, t.taskDeviations]),
    ...(facts.steering?.purpose ? [voiceOr(facts.steering.purpose, '', t.ownPurpose)] : []),
    source('Styrgruppens uppgift'),
  ],
})

const parties = ({ facts, t }: Given): Chapter => ({
  id: 'parterna',
  title: t.parties,
  pieces: [
    text(t.partiesWhat),
    { kind: 'parties', parties: facts.room.parties.map((party) => ({ party, words: party.words })) },
  ],
})

const challenge = ({ facts: { room }, t }: Given): Chapter => ({
  id: 'utmaningen',
  title: t.challenge,
  pieces: [
    voiceOr(room.challenge, t.challengeMissing),
    ...(room.affected.trim() ? [voiceOr(room.affected, '', t.affected)] : []),
  ],
})

const goals = ({ facts, t, language }: Given): Chapter => {
  const of = (kind: string) => facts.goals.filter((goal) => goal.kind === kind)
  const line = (goal: WelcomeFacts['goals'][number]) => {
    const target = goal.target === null ? '' : `${figure(goal.target, language)} ${goal.unit}`.trim()
    const rest = [target, goal.due_on ? t.by(longDate(goal.due_on, language)) : ''].filter(Boolean).join(', ')
    return rest ? `${goal.words} (${rest})` : goal.words
  }
  const learning = of('learning').map(line)
  return {
    id: 'malen',
    title: t.goals,
    pieces: [
      voiceOr(
        of('aspiration')
          .map(({ words }) => words)
          .join('\n\n'),
        t.aspirationMissing,
        t.aspiration,
      ),
      voicesOr(of('sub_goal').map(line), t.subGoalsMissing, t.subGoals),
      ...(learning.length > 0 ? [voicesOr(learning, '', t.learning)] : []),
    ],
  }
}

const rules = ({ facts, t, language }: Given): Chapter => {
  const own = [
    ...new Set(
      facts.profiles.flatMap((profile) =>
        profile.rules.filter(({ id }) => id !== 'inga-sanktioner').map((rule) => rule.text[language]),
      ),
    ),
  ]
  return {
    id: 'regler',
    title: t.rules,
    pieces: [
      list([t.ruleTogether, t.ruleNoSanctions]),
      source('Generella regler för IOP'),
      ...(own.length > 0 ? [list(own, t.ruleOwn)] : []),
    ],
  }
}

function leadLines({ facts, today, t, language }: Given): Piece[] {
  const g = groupTexts(language)
  const named = (id: string) => facts.room.parties.find((party) => party.id === id)?.name ?? ''
  const line = (turn: WelcomeFacts['turns'][number]) =>
    t.turn(
      g[turn.role],
      turn.name ? `${turn.name}, ${named(turn.party)}` : named(turn.party),
      longDate(turn.from, language),
      longDate(turn.to, language),
    )
  const now = turnsOn(facts.turns, today)
  const then = facts.turns.filter(({ from }) => String(from) > String(today))
  const next = then.filter(({ from }) => String(from) === String(then[0]?.from))
  if (now.length === 0 && next.length === 0) return [{ kind: 'missing', text: t.leadsMissing }]
  return [
    ...(now.length > 0 ? [list(now.map(line), t.now)] : []),
    ...(next.length > 0 ? [list(next.map(line), t.after)] : []),
  ]
}

const group = (given: Given): Chapter => {
  const { facts, t, language } = given
  const g = groupTexts(language)
  const contactOf = (seat: WelcomeFacts['seats'][number]): Contact => {
    const mandate = facts.mandates.find(
      ({ person_id, phone, email }) => person_id === seat.person_id && (phone !== null || email !== null),
    )
    return {
      party: facts.room.parties.find(({ id }) => id === seat.party_id) ?? null,
      name: seat.name,
      role: [g[seat.seat].toLowerCase(), seat.competence].filter(Boolean).join(', '),
      phone: mandate?.phone ?? null,
      email: mandate?.email ?? null,
    }
  }
  return {
    id: 'styrgruppen',
    title: t.group,
    pieces: [
      peopleOr(facts.seats.map(contactOf), t.groupMissing),
      list([t.chairWhat, t.secretaryWhat, t.rotates], t.leads),
      ...leadLines(given),
      source('Ordförande och sekreterare'),
    ],
  }
}

const reference = ({ facts, t }: Given): Chapter => ({
  id: 'referensgruppen',
  title: t.reference,
  pieces: [
    list([t.referenceViews, t.referenceSpreads], t.referenceWhat),
    peopleOr(
      facts.mandates
        .filter(({ capacity }) => capacity === 'reference')
        .map(({ name, competence }) => ({ party: null, name, role: competence, phone: null, email: null })),
      t.referenceMissing,
    ),
    source('Referensgruppen'),
  ],
})

const followUp = ({ facts, today, t, language }: Given): Chapter => {
  const { meetingsPerTerm, reportMonths } = rhythmOf(facts.profiles)
  const { meeting, term, reports } = facts
  const due = reports && nextDue(reports.time, reports.locked, String(today))
  const kind = meeting && meetingTexts(language)[meeting.kind as 'steering']
  const when = meeting && `${longDate(meeting.starts_at, language)} ${clockTime(meeting.starts_at, language)}`
  const ends = term?.ends
  return {
    id: 'uppfoljning',
    title: t.followUp,
    pieces: [
      text(t.meets(meetingsPerTerm)),
      ...(meeting && kind && when ? [text(t.nextMeeting(kind.toLowerCase(), when, meeting.place))] : []),
      ...(!meeting && facts.inside ? [{ kind: 'missing' as const, text: t.nextMeetingMissing }] : []),
      text(t.reports(reportMonths)),
      ...(due ? [text(t.nextReport(longDate(due, language)))] : []),
      ...(term ? [] : [{ kind: 'missing' as const, text: t.nextReportMissing }]),
      ...(term
        ? [
            text(
              ends
                ? t.runs(longDate(term.starts, language), longDate(ends, language))
                : t.runsOpen(longDate(term.starts, language)),
            ),
          ]
        : []),
      source('Uppföljning och återrapportering'),
    ],
  }
}

const trouble = ({ facts: { room, inside }, t }: Given): Chapter => ({
  id: 'avvikelser',
  title: t.trouble,
  pieces: [
    list([t.troubleTalk, t.troubleGroup, t.troubleOfficer]),
    ...(inside
      ? [
          {
            kind: 'places' as const,
            places: [{ title: t.toDeviations, path: href(paths.deviations, { partnership: room.slug }) }],
          },
        ]
      : []),
    source('Styrgruppens uppgift'),
  ],
})

const why = ({ facts, t }: Given): Chapter => ({
  id: 'varfor',
  title: t.why,
  pieces: [
    text(t.whyWhat),
    ...(facts.why.length > 0
      ? facts.why.map(({ title, words }) => voiceOr(words, '', title))
      : [{ kind: 'missing' as const, text: t.whyMissing }]),
  ],
})

const more = ({ facts, t, language }: Given): Chapter => {
  const links = facts.profiles.flatMap((profile) => profile.links)
  const known = new Map(links.map(({ title, address }) => [title.sv, { title: title[language], path: address }]))
  const ours = [
    ...(facts.inside
      ? [{ title: t.agreement, path: href(paths.agreementWhole, { partnership: facts.room.slug }) }]
      : []),
    { title: t.aboutPartnership, path: href(paths.aboutPartnership) },
  ]
  return { id: 'las-mer', title: t.more, pieces: [{ kind: 'places', places: [...ours, ...known.values()] }] }
}
