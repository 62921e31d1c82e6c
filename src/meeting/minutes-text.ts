import { longDate, type Language } from '#platform/language.ts'
import { decisionState } from './minutes-rules.ts'
import { minutesTexts } from './minutes-texts.ts'
import type { ShownMeeting } from './show-meeting.ts'
import { meetingTexts } from './texts.ts'

/** The minutes of a meeting as plain text: how they go to the responsible officer and the group by mail. */
export function minutesText(shown: ShownMeeting, language: Language): string {
  const t = minutesTexts(language)
  const { room, meeting, items, decisions, actions } = shown
  const nameOf = (id: string) => room.parties.find((party) => party.id === id)?.name ?? '–'
  const listed = (names: readonly string[]) => new Intl.ListFormat(language).format(names)
  const present = room.parties.map((party) => {
    const here = shown.people.filter(
      ({ partyId, presence }) => partyId === party.id && presence && presence !== 'absent',
    )
    return `${party.name}: ${here.map(({ name }) => name).join(', ') || '–'}`
  })
  const guests = shown.people.filter(({ partyId, presence }) => partyId === null && presence && presence !== 'absent')
  const m = meetingTexts(language)
  if (guests.length > 0) present.push(`${m.guests}: ${guests.map(({ name }) => name).join(', ')}`)
  if (meeting.others) present.push(`${m.others}: ${meeting.others}`)
  const said = (decision: ShownMeeting['decisions'][number]) => {
    const { state, behind } = decisionState(
      room.parties.map(({ id }) => id),
      decision.stands,
    )
    const title = state === 'open' ? t.openQuestion(decision.label) : t.decision(decision.label)
    const who = state === 'agreed' ? t.everyone(room.parties.length) : t.behind(listed(behind.map(nameOf)) || '–')
    const otherwise = decision.stands.filter(({ stand }) => stand === 'differs')
    return [
      `${title} · ${who}`,
      decision.body,
      ...otherwise.map(({ party_id, words }) => `${t.seesOtherwise(nameOf(party_id))} ${words}`),
    ].join('\n')
  }
  const parts = items
    .filter(({ removed }) => !removed)
    .map((item, index) =>
      [
        `${index + 1}. ${item.title}`,
        item.note?.body,
        ...decisions.filter(({ itemId }) => itemId === item.id).map(said),
        ...actions
          .filter(({ agenda_item_id }) => agenda_item_id === item.id)
          .map(({ words, name, owner_party, due_on }) =>
            [`– ${words}`, `${name} (${nameOf(owner_party)})`, t.by(longDate(due_on, language))].join(', '),
          ),
      ]
        .filter(Boolean)
        .join('\n'),
    )
  const head = `${t.minutesOf(room.name)}\n${m[meeting.kind]} ${longDate(meeting.starts_at, language)}`
  const objections = shown.objections.map(({ party_id, words }) => `${nameOf(party_id)}: ${words}`)
  return [
    head,
    [t.present, ...present].join('\n'),
    ...parts,
    ...(objections.length > 0 ? [[t.objections, ...objections].join('\n')] : []),
    ...shown.approvals.map(({ name, given_at }) => t.approvedBy(name, longDate(given_at, language))),
  ].join('\n\n')
}
