import { agreementLook } from '#document/agreement-look.ts'
import { documentTexts } from '#document/texts.ts'
import { narrow, paragraphs, partyName, string, words, written } from '#document/typst-words.ts'
import { longDate, type Language } from '#platform/language.ts'
import type { ItemRow } from './agenda-queries.ts'
import { withoutParty } from './attendance-views.tsx'
import type { DecisionRow } from './decision-queries.ts'
import { decisionState } from './minutes-rules.ts'
import { minutesTexts } from './minutes-texts.ts'
import { paperTexts } from './paper-texts.ts'
import { nothingNoted, plannedTime, type ShownMeeting } from './show-meeting.ts'
import { meetingTexts } from './texts.ts'
import type { Span } from './time-budget.ts'
import { budgetText, spanText } from './time-texts.ts'
import { hoursText } from './views.tsx'

type On = { shown: ShownMeeting; language: Language }
const partyOf = ({ shown }: On, id: string | null) => shown.room.parties.find((party) => party.id === id)
const named = (on: On, id: string | null) => {
  const party = partyOf(on, id)
  return party ? partyName(party.mark, party.name) : ''
}
const block = (body: string, rest = '') => `#block(width: 100%, above: 1.1em, below: 1.1em, ${rest})[\n${body}\n]`
/** What is yellow on the page is yellow on paper: a decision, and that this is a draft. */
const yellow = (body: string) => block(body, 'fill: hav-tint, inset: 10pt, radius: 4pt, breakable: false')

const table = (head: readonly string[], rows: readonly (readonly string[])[], columns: string) => `#ours({
  set text(size: 9pt)
  table(
    columns: (${columns}),
    column-gutter: 9pt,
    align: left,
    stroke: (_, y) => (bottom: if y == 0 { .8pt + ink-2 } else { .5pt + line-colour }),
    table.header(${head.map((label) => `head-cell(${string(label)})`).join(', ')}),
    ${rows.map((cells) => cells.map((cell) => `[${cell}]`).join(', ')).join(',\n    ')},
  )
})`

/** What the sheet is, in a word: the agenda of a meeting to come, a draft, or approved minutes. */
export function minutesStatus({ shown, language }: On): { kind: string; note: string | null; draft: boolean } {
  const t = paperTexts(language)
  const { meeting, stage } = shown
  if (meeting.approved_at)
    return {
      kind: t.minutes,
      note: minutesTexts(language).closed(longDate(meeting.approved_at, language)),
      draft: false,
    }
  if (stage === 'cancelled') return { kind: t.minutes, note: t.cancelled, draft: true }
  if (stage === 'ahead') return { kind: t.agenda, note: null, draft: true }
  return { kind: t.draft, note: shown.minutes === 'offered' ? t.offered : t.notApproved, draft: true }
}

/** Who came, party by party; those without a party last. */
function attendance(on: On): string {
  const { shown, language } = on
  const t = meetingTexts(language)
  const m = minutesTexts(language)
  const p = paperTexts(language)
  const { meeting, stage, people, room } = shown
  const roleOf = (id: string) => (id === meeting.chair_id ? m.chair : id === meeting.secretary_id ? m.secretary : '')
  const cameOf = ({ presence, reply }: (typeof people)[number]) => {
    if (presence) return t[presence]
    if (stage !== 'ahead') return t.unknown
    return reply ? { comes: t.willCome, remote: t.remote, cannot: t.cannotCome }[reply] : t.noReply
  }
  const rows = [...room.parties.map(({ id }) => id), null].flatMap((partyId) =>
    people
      .filter((person) => person.called && person.partyId === partyId)
      .map((person, index) => [
        index > 0 ? '' : partyId === null ? narrow(t.guests) : named(on, partyId),
        narrow(person.name),
        narrow(roleOf(person.id) || (withoutParty(person, language) ?? '')),
        narrow(cameOf(person)),
      ]),
  )
  return [
    `= #our-title(${string(stage === 'ahead' ? t.replies : t.attendance)})`,
    rows.length > 0 ? table([p.party, p.name, p.role, p.presence], rows, '1.2fr, 1.2fr, .7fr, .8fr') : '',
    meeting.others ? `#ours[#par[${words(`${t.others}: ${meeting.others}`)}]]` : '',
  ].join('\n')
}

/** A decision with who stands behind it, what a party sees otherwise in its own words, and who answered afterwards. */
function decisionSource(on: On, decision: DecisionRow): string {
  const { shown, language } = on
  const t = minutesTexts(language)
  const { parties } = shown.room
  const nameOf = (id: string) => partyOf(on, id)?.name ?? '–'
  const listed = (ids: readonly string[]) => new Intl.ListFormat(language).format(ids.map(nameOf))
  const { state, behind, silent } = decisionState(
    parties.map(({ id }) => id),
    decision.stands,
  )
  const title = state === 'open' ? t.openQuestion(decision.label) : t.decision(decision.label)
  const who = state === 'agreed' ? t.everyone(parties.length) : t.behind(listed(behind) || '–')
  const offered = shown.meeting.offered_at
  const otherwise = decision.stands.filter(({ stand }) => stand === 'differs')
  const later = offered ? decision.stands.filter(({ noted_at }) => noted_at > offered) : []
  return [
    yellow(`#ours[#par[#text(weight: 600, ${string(title)}) · ${words(who)}]]\n${paragraphs(decision.body)}`),
    ...otherwise.map(({ party_id, words: said }) =>
      block(
        `#ours[#par[#text(weight: 600, ${string(t.seesOtherwise(nameOf(party_id)))})]]\n${paragraphs(said)}`,
        'inset: (left: 10pt), stroke: (left: 2pt + line-colour)',
      ),
    ),
    state === 'waiting' ? `#ours[#quiet[${words(t.waitsFor(listed(silent)))}]]` : '',
    ...later.map(
      ({ party_id, noted_at }) =>
        `#ours[#par[#quiet[${words(t.afterwards(nameOf(party_id), longDate(noted_at, language)))}]]]`,
    ),
  ].join('\n')
}

/** An item with what was said under it; on the agenda of a meeting to come with when it is planned. */
function itemSource(on: On, item: ItemRow, number: number, span: Span | undefined): string {
  const { shown, language } = on
  const m = minutesTexts(language)
  const tasks = shown.actions.filter(({ agenda_item_id }) => agenda_item_id === item.id)
  const about = [
    span ? spanText(span, language) : '',
    item.minutes === null ? '' : meetingTexts(language).minutesLong(item.minutes),
    item.presenterId ? m.presents(shown.names.get(item.presenterId) ?? '–') : '',
  ].filter(Boolean)
  return [
    `= ${words(`${number}. ${item.title}`)}`,
    about.length > 0 ? `#block(sticky: true, ours[#par[#quiet[${words(about.join(' · '))}]]])` : '',
    item.words ? `#ours[${paragraphs(item.words)}]` : '',
    item.note?.body ? written(item.note.body) : '',
    nothingNoted(shown, item) ? `#ours[#par[#quiet[${words(m.nothingNoted)}]]]` : '',
    ...shown.decisions.filter(({ itemId }) => itemId === item.id).map((decision) => decisionSource(on, decision)),
    tasks.length > 0
      ? table(
          [m.whoDoes, paperTexts(language).owner, paperTexts(language).due],
          tasks.map(({ words: task, name, owner_party, due_on }) => [
            narrow(task),
            `${narrow(name)}#linebreak()${named(on, owner_party)}`,
            narrow(longDate(due_on, language)),
          ]),
          '1.6fr, 1.2fr, .8fr',
        )
      : '',
  ]
    .filter(Boolean)
    .join('\n')
}

/** What was objected to, and who approved. */
function closing(on: On): string {
  const { shown, language } = on
  const m = minutesTexts(language)
  const objections = shown.objections.map(
    ({ name, party_id, words: said, made_at }) =>
      `#ours[#par[${named(on, party_id)} #quiet[${words(`${name}, ${longDate(made_at, language)}`)}]]]\n${paragraphs(said)}`,
  )
  const approvals = shown.approvals.map(
    ({ name, party_id, role, given_at }) =>
      `#ours[#par[${named(on, party_id)} ${words(`${role === 'chair' ? `${m.chair}: ` : ''}${m.approvedBy(name, longDate(given_at, language))}`)}]]`,
  )
  return [
    objections.length > 0 ? `= #our-title(${string(m.objections)})\n${objections.join('\n')}` : '',
    approvals.length > 0
      ? `= #our-title(${string(paperTexts(language).approval)})\n#block(breakable: false)[\n${approvals.join('\n')}\n]`
      : '',
  ].join('\n')
}

/** The name by which the file and its window are called. */
export const minutesTitle = (on: On): string =>
  `${meetingTexts(on.language)[on.shown.meeting.kind]} ${longDate(on.shown.meeting.starts_at, on.language)}, ${on.shown.room.name}`

/**
 * A meeting on paper as Typst source for `compilePdf`: who came by party, what was said, decided and taken on under each
 * point, who approved. Until it is approved the sheet says on its first page and at every foot that it is a draft. No word
 * of the parties can become markup in it.
 */
export function minutesDocument(on: On): string {
  const { shown, language } = on
  const t = meetingTexts(language)
  const d = documentTexts(language)
  const { room, meeting } = shown
  const { kind, note, draft } = minutesStatus(on)
  const title = `${t[meeting.kind]}, ${longDate(meeting.starts_at, language)}`
  const footer = `${words(room.name)} #h(.6em)·#h(.6em) ${words(`${kind}, ${longDate(meeting.starts_at, language)}`)}`
  const items = shown.items.filter(({ removed }) => !removed)
  const time = shown.stage === 'ahead' ? plannedTime(shown) : null
  return [
    agreementLook,
    `#show: sheet.with(marks: (${room.parties.map(({ mark }) => `${mark},`).join(' ')}), footer-left: [${footer}], page-word: ${string(d.pageOf)}, of-word: ${string(d.of)})`,
    `#v(20mm)
#block(below: 1.1em, par(text(font: sans, size: 10.5pt, fill: ink-2, ${string(`${kind} · ${room.name}`)})))
#block(below: 1.1em, {
  show title: set text(font: sans, size: 24pt, weight: 700, tracking: -.022em, hyphenate: false)
  show title: set par(leading: .38em)
  title[${words(title)}]
})
#ours[#par[${words([hoursText(meeting, language), meeting.place].filter(Boolean).join(' · '))}]]
#ours[#par[${room.parties.map(({ mark, name }) => partyName(mark, name)).join(' #h(1em) ')}]]`,
    note ? (draft ? yellow(`#ours[#par[#text(weight: 600, ${string(note)})]]`) : `#ours[#par[${words(note)}]]`) : '',
    attendance(on),
    ...items.map((item, index) => itemSource(on, item, index + 1, time?.spans[index])),
    time ? `#ours[#par[#quiet[${words(budgetText(time, language))}]]]` : '',
    closing(on),
  ].join('\n')
}
