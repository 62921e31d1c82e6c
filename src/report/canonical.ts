import { sha256Hex } from '#platform/digest.ts'
import type { Drafted, DraftedPart } from './drafted.ts'
import type { Answer } from './rules.ts'

/** How this text is laid out. A change of the layout is a new number, and the old one is kept for what is locked. */
const layout = 1
const inset = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
const block = (name: string, text: string): string[] => (text === '' ? [] : [`${name}:`, ...inset(text)])
const ended = (lines: readonly string[]) => `${lines.join('\n')}\n`

/** What stands before the parts, as canonical text. */
export const canonicalHead = ({ partnership, period, aspiration, parties }: Drafted): string =>
  ended([
    `samhandling-lägesrapport: ${layout}`,
    ...block('partnerskap', partnership),
    `tid: ${period.from} ${period.to}`,
    ...block('strävansmål', aspiration),
    ...parties.flatMap(({ name }) => block('part', name)),
  ])

/**
 * A part as canonical text: everything that is read in it, in the one order. UTF-8 in NFC, lines ended by LF. A text
 * stands two spaces further in, so that no words of a party can be taken for a name. What is not there yet leaves no trace.
 */
export function canonicalPart(part: DraftedPart, parties: Drafted['parties']): string {
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? ''
  const byName = (quantities: Readonly<Record<string, number>>) =>
    parties.filter(({ id }) => quantities[id]).map(({ id, name }) => `${name}: ${quantities[id]}`)
  return ended([
    `del: ${part.kind}`,
    ...block('namn', part.title),
    ...block('egna ord', part.words),
    ...part.lines.flatMap(({ text }) => block('mening', text)),
    ...part.figures.flatMap(({ value, label }) => block('tal', `${value}\n${label}`)),
    ...(part.table?.rows ?? []).flatMap(({ cells }) => block('rad', cells.join('\n'))),
    ...part.series.flatMap(({ title, unit, points }) =>
      block('serie', [title, unit, ...points.map(({ label, value }) => `${label}: ${value}`)].join('\n')),
    ),
    ...part.bars.flatMap(({ name, unit, quantities }) =>
      block('bidrag', [name, unit, ...byName(quantities)].join('\n')),
    ),
    ...part.own.flatMap(({ partyId, words }) => block('med egna ord', words && `${nameOf(partyId)}\n${words}`)),
  ])
}

/** What a party stands behind: SHA-256 of the part's canonical text in Swedish, as 64 hexadecimal figures. */
export const digestOf = (part: DraftedPart, parties: Drafted['parties']): string =>
  sha256Hex(canonicalPart(part, parties))

/** What some party sees otherwise, as canonical text after the parts; that all stand behind everything leaves it empty. */
export const canonicalTail = (
  dissents: readonly Pick<Answer, 'part' | 'partyId' | 'words'>[],
  parties: Drafted['parties'],
): string => {
  const lines = dissents.flatMap(({ part, partyId, words }) =>
    block(`ser annorlunda på ${part}`, `${parties.find(({ id }) => id === partyId)?.name ?? ''}\n${words}`),
  )
  return lines.length === 0 ? '' : ended(lines)
}
