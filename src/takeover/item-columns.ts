import type { MeetingKind } from '#meeting/rules.ts'
import { meetingTexts } from '#meeting/texts.ts'
import type { SheetColumn } from '#platform/sheet-columns.ts'
import { calledKinds, kindMeant } from '#platform/word-key.ts'
import { kindCodes, kindOfCode } from '#resource/kind-codes.ts'
import type { GoalKind } from '#goal/rules.ts'
import type { GroupKind } from '#group/rules.ts'
import { groupTexts } from '#group/texts.ts'
import { goalTexts } from '#goal/texts.ts'
import { keptOf, type ItemKind, type Said } from './item-rules.ts'

/** How kinds of goals, groups and meetings are written in the file. Never changes. */
const goalCodes = { aspiration: 'strävansmål', sub_goal: 'delmål', learning: 'lärandemål' } as const satisfies Record<
  GoalKind,
  string
>
const groupCodes = {
  steering: 'styrgrupp',
  working: 'arbetsgrupp',
  cooperation: 'samverkansgrupp',
} as const satisfies Record<GroupKind, string>
const meetingCodes = {
  steering: 'styrgrupp',
  reference: 'referensgrupp',
  dialogue: 'dialog',
  evaluation: 'utvärdering',
  yearly: 'lägesrapport',
  idea: 'idé',
} as const satisfies Record<MeetingKind, string>
const goalsCalled = calledKinds(goalCodes, [goalTexts('sv'), goalTexts('en')], {
  aspiration: ['övergripande mål', 'långsiktigt mål'],
  sub_goal: ['sub-goal'],
  learning: ['learning goal', 'lärmål'],
})
const groupsCalled = calledKinds(groupCodes, [groupTexts('sv'), groupTexts('en')], {
  steering: ['styrgruppen', 'steering'],
  working: ['arbetsgruppen', 'arbetsgrupper', 'working'],
  cooperation: ['samverkansgruppen', 'samverkansgrupper', 'cooperation'],
})
const meetingsCalled = calledKinds(meetingCodes, [meetingTexts('sv'), meetingTexts('en')], {
  steering: ['styrgruppen', 'styrgruppsmöten', 'steering'],
  reference: ['referensgruppen', 'referensgruppsmöte', 'referensgruppsmöten', 'reference'],
  dialogue: ['dialogmöten', 'dialogue'],
  evaluation: ['utvärderingsmöten', 'evaluation'],
  yearly: ['lägesrapporten', 'lägesrapportmöte'],
  idea: ['idémöten', 'idea'],
})

const column = (name: string, read: SheetColumn['read'], sv: string, en: string, example = '', width = 16) => ({
  name,
  read,
  example,
  width,
  meaning: { sv, en },
})
const list = (codes: Record<string, string>) => Object.values(codes).join(', ')
/** What may stand as the kind of a goal, a resource, a group or a meeting. */
export const kindsOf: Record<ItemKind, string> = {
  goal: list(goalCodes),
  resource: list(kindCodes),
  group: list(groupCodes),
  meeting: list(meetingCodes),
}

/** The columns of the file with goals, resources, groups and coming meetings. */
export const itemColumns: readonly SheetColumn[] = [
  column(
    'typ',
    'needed',
    'mål, resurs, grupp eller möte.',
    'mål (goal), resurs (resource), grupp (group) or möte (meeting).',
    'resurs',
  ),
  column(
    'slag',
    'needed',
    `Ett mål: ${list(goalCodes)}. En resurs: ${list(kindCodes)}. En grupp: ${list(groupCodes)}. Ett möte: ${list(meetingCodes)}.`,
    `A goal: ${list(goalCodes)}. A resource: ${list(kindCodes)}. A group: ${list(groupCodes)}. A meeting: ${list(meetingCodes)}.`,
    'ideell-tid',
  ),
  column(
    'vad',
    'needed',
    'Målet eller resursen med egna ord, eller vad gruppen heter. Tomt för ett möte.',
    'The goal or the resource in your own words, or what the group is called. Empty for a meeting.',
    'Värdar på kvällarna',
    40,
  ),
  column(
    'part',
    'maybe',
    'Parten som bidrar med resursen, som den heter i utkastet.',
    'The party that contributes the resource, as it is called in the draft.',
    'Föreningen Bryggan',
    28,
  ),
  column('mangd', 'maybe', 'Hur mycket, eller siffran att sikta på.', 'How much, or the figure to aim at.', '1200'),
  column('enhet', 'maybe', 'Vad mängden räknar.', 'What the amount counts.', 'timmar'),
  column('matt', 'maybe', 'Hur ni ser att målet nås.', 'How you see that the goal is reached.', '', 30),
  column(
    'fran',
    'maybe',
    'Första dagen för en resurs, eller dagen för ett möte.',
    'The first day of a resource, or the day of a meeting.',
    '2027-02-03',
  ),
  column('till', 'maybe', 'Sista dagen för en resurs eller ett mål.', 'The last day of a resource or a goal.'),
  column('klockan', 'maybe', 'När mötet börjar och slutar.', 'When the meeting begins and ends.', '13.00–15.00'),
  column(
    'plats',
    'maybe',
    'Var mötet hålls, eller en länk.',
    'Where the meeting is held, or a link.',
    'Kajgatan 4',
    28,
  ),
  column('eget_slag', 'maybe', 'Eget slag, när slag är annat.', 'A kind of your own, when slag is annat.'),
  column('varde_kr', 'maybe', 'Värde i kronor, om det är värderat.', 'Value in kronor, if it is valued.'),
  column('vardering_grund', 'maybe', 'Hur värdet är räknat.', 'How the value is reckoned.', '', 28),
]

/** A row's cells as its room's form would have them typed. @param partyId finds a party by its name; '' for none */
export function saidIn(kind: ItemKind, cell: (name: string) => string, partyId: (name: string) => string): Said {
  if (kind === 'goal')
    return keptOf(kind, {
      kind: kindMeant(goalsCalled, cell('slag')) ?? '',
      words: cell('vad'),
      measure: cell('matt'),
      target: cell('mangd'),
      unit: cell('enhet'),
      due_on: cell('till'),
    })
  if (kind === 'resource')
    return keptOf(kind, {
      party_id: partyId(cell('part')),
      kind: kindOfCode(cell('slag')) ?? '',
      own_kind: cell('eget_slag'),
      description: cell('vad'),
      quantity: cell('mangd'),
      unit: cell('enhet'),
      value: cell('varde_kr'),
      value_basis: cell('vardering_grund'),
      from_on: cell('fran'),
      to_on: cell('till'),
    })
  if (kind === 'group') return keptOf(kind, { kind: kindMeant(groupsCalled, cell('slag')) ?? '', name: cell('vad') })
  const [start = '', end = ''] = cell('klockan').split(/\s*[–—-]\s*/)
  const place = cell('plats')
  const link = /^https?:/.test(place)
  return keptOf(kind, {
    kind: kindMeant(meetingsCalled, cell('slag')) ?? '',
    day: cell('fran'),
    start,
    end,
    place: link ? '' : place,
    link: link ? place : '',
  })
}
