import type { AgreementContent } from './agreement-content.ts'
import { settled } from './settled-words.ts'

/** A name and what stands under it: one line, several lines, or names of their own. Empty is left out. */
type Entry = readonly [name: string, value: string | number | null | undefined | Lines | readonly Entry[]]
/** A text whose line breaks mean something. */
class Lines {
  readonly text: string
  constructor(text: string | null | undefined) {
    this.text = text ?? ''
  }
}

/** How this text is laid out. A change of the layout is a new number, and the old one is kept for what is locked. */
const layout = 1
const sides = { public: 'offentlig', civil: 'idéburen' }
const goalKinds = { aspiration: 'strävansmål', sub_goal: 'delmål', learning: 'lärandemål' }

/**
 * Everything agreed, as the one text whose SHA-256 is the version's hash (R3). UTF-8 in NFC, lines ended by LF, the last
 * one too. A line is `name: value`; a text of several lines stands below `name:`, two spaces further in, so that no
 * words of a party can be taken for a name. Names and order are fixed and Swedish whatever language is written in.
 * The same agreement gives the same bytes; whatever differs gives others.
 */
export function canonicalText(content: AgreementContent): string {
  const agreed = settled(content)
  const entries: Entry[] = [
    ['samhandling-version', layout],
    ['språk', agreed.language],
    ['partnerskap', agreed.partnership],
    ['utmaning', new Lines(agreed.challenge)],
    ['strävansmål', new Lines(agreed.aspiration)],
    ...agreed.parties.map(partyEntry),
    [
      'tid',
      [
        ['från', agreed.term.start],
        ['till', agreed.term.end],
        ['därför', new Lines(agreed.term.why)],
      ],
    ],
    ...agreed.headings.map(headingEntry),
    ...agreed.goals.map(goalEntry),
    ...agreed.resources.map(resourceEntry),
    ...agreed.annexes.map(annexEntry),
    ...agreed.profiles.map(({ name, version }): Entry => [
      'riktlinje',
      [
        ['namn', name],
        ['version', version],
      ],
    ]),
  ]
  return entries.flatMap((entry) => linesOf(entry, '')).join('\n') + '\n'
}

const partyEntry = (party: AgreementContent['parties'][number]): Entry => [
  'part',
  [
    ['namn', party.name],
    ['nämnd eller styrelse', party.board],
    ['organisationsnummer', party.organisationNumber],
    ['sida', sides[party.side]],
  ],
]

const headingEntry = (heading: AgreementContent['headings'][number]): Entry => [
  'rubrik',
  [
    ['nummer', heading.number],
    ['namn', heading.title],
    ['text', new Lines(heading.text)],
    ['behövs inte därför att', new Lines(heading.notNeededBecause)],
  ],
]

const goalEntry = (goal: AgreementContent['goals'][number]): Entry => [
  'mål',
  [
    ['slag', goalKinds[goal.kind]],
    ['text', goal.text],
    ['mäts så', goal.measure],
    ['målvärde', goal.target],
    ['enhet', goal.unit],
    ['senast', goal.due],
  ],
]

const resourceEntry = (resource: AgreementContent['resources'][number]): Entry => [
  'resurs',
  [
    ['part', resource.party],
    ['slag', resource.kind],
    ['beskrivning', resource.description],
    ['omfattning', resource.quantity],
    ['enhet', resource.unit],
    ['värde i kronor', resource.value],
    ['värdet grundas på', resource.basis],
    ['från', resource.from],
    ['till', resource.to],
  ],
]

// The names after the first belong to annexes of a kind that nothing was locked with before: the layout stays the same
const annexEntry = (annex: AgreementContent['annexes'][number]): Entry => [
  'bilaga',
  [
    ['namn', annex.name],
    ['text', new Lines(annex.text)],
    ['fil', annex.fileName],
    ['storlek i byte', annex.size],
    ['sha256', annex.sha256],
  ],
]

function linesOf([name, value]: Entry, indent: string): string[] {
  if (value === null || value === undefined || value === '') return []
  if (typeof value === 'string' || typeof value === 'number') return [`${indent}${name}: ${value}`]
  if (value instanceof Lines)
    return value.text === '' ? [] : [`${indent}${name}:`, ...indented(value.text, `${indent}  `)]
  return [`${indent}${name}:`, ...value.flatMap((entry) => linesOf(entry, `${indent}  `))]
}

const indented = (text: string, indent: string) => text.split('\n').map((line) => (line === '' ? '' : indent + line))
