import type { DocumentPart } from './document-part.ts'
import { inOrder, settledLine } from './settled-words.ts'
import { partyName, string, words } from './typst-words.ts'

/** Who will sign for which party, written before anyone has: when each did stands in the signatures of the file. */
export function signaturePage({ frame, markOf, t }: DocumentPart): string {
  const signatories = [...(frame.signatories ?? [])].sort(
    (a, b) => inOrder(a.party, b.party) || inOrder(a.name, b.name),
  )
  if (signatories.length === 0) return ''
  const rows = signatories.map(({ party, name, role }) => {
    const who = `#text(weight: 600, ${string(settledLine(name))})#linebreak()#quiet[${words(settledLine(role))}]`
    const forParty = settledLine(party)
    return `table.cell(breakable: false)[${partyName(markOf(forParty), forParty)}], table.cell(breakable: false)[${who}]`
  })
  return `= #our-title(${string(t.signatures)})
#ours[${words(t.signaturesIntro)}]
#ours({
  set text(size: 9.5pt)
  table(
    columns: (1fr, 1fr),
    column-gutter: 9pt,
    stroke: (_, y) => (bottom: if y == 0 { .8pt + ink-2 } else { .5pt + line-colour }),
    table.header(head-cell(${string(t.party)}), head-cell(${string(t.signsFor)})),
    ${rows.join(',\n    ')},
  )
})
#ours[${words(t.howSigned)}]`
}
