import { longDate } from '#platform/language.ts'
import type { AgreementDecision } from './agreement-content.ts'
import type { DocumentPart } from './document-part.ts'
import { inGroups } from './list-parts.ts'
import { inOrder, settledLine } from './settled-words.ts'
import { narrow, partyName, string, words } from './typst-words.ts'

/** The decisions on the version, its hash in full, and how anyone can check it. Nothing while the agreement is a draft. */
export function decisionPage(part: DocumentPart): string {
  const { frame } = part
  if (!frame.versionHash) return ''
  return [frame.decisions ? decisions(frame.decisions, part) : '', checksum(frame.versionHash, part)]
    .filter((source) => source !== '')
    .join('\n')
}

function decisions(given: readonly AgreementDecision[], part: DocumentPart): string {
  const { t } = part
  const sorted = [...given].sort(
    (a, b) => inOrder(a.party, b.party) || inOrder(a.date, b.date) || inOrder(a.body, b.body),
  )
  const opening = `#pagebreak(weak: true)\n= #our-title(${string(t.decisions)})\n#ours[${words(sorted.length > 0 ? t.decisionsIntro : t.noDecisions)}]`
  if (sorted.length === 0) return opening
  const headings = [t.party, t.decidedBy, t.date, t.reference].map((heading) => `head-cell(${string(heading)})`)
  return `${opening}
#ours({
  set text(size: 9pt)
  table(
    columns: (1.3fr, 1.4fr, auto, 1.5fr),
    column-gutter: 9pt,
    stroke: (_, y) => (bottom: if y == 0 { .8pt + ink-2 } else { .5pt + line-colour }),
    table.header(${headings.join(', ')}),
    ${sorted.map((decision) => row(decision, part)).join(',\n    ')},
  )
})`
}

function row(decision: AgreementDecision, { agreed: { language }, markOf, t }: DocumentPart): string {
  const party = settledLine(decision.party)
  const body = settledLine(decision.body)
  const references = [decision.paragraph, decision.registryNumber]
    .map(settledLine)
    .filter((reference) => reference !== '')
  const cells = [
    partyName(markOf(party), party),
    narrow(decision.kind === 'delegation' ? t.byDelegation(body) : body),
    narrow(longDate(decision.date, language)),
    `${words(references.join(', ') || '–')}${attachment(decision, t.attachment)}`,
  ]
  return cells.map((cell) => `table.cell(breakable: false)[${cell}]`).join(', ')
}

const attachment = ({ attachmentSha256 }: AgreementDecision, label: string): string =>
  attachmentSha256 ? `#linebreak()#quiet[#text(size: 7.5pt)[${words(`${label} ${inGroups(attachmentSha256)}`)}]]` : ''

function checksum(hash: string, { frame: { checkAddress }, t }: DocumentPart): string {
  const groups = inGroups(hash)
    .split(' ')
    .map((group) => string(group))
    .join(', ')
  return `= #our-title(${string(t.hash)})
#ours[${words(t.hashIntro)} ${words(t.checkBefore)} #link(${string(checkAddress)})[${words(checkAddress.replace(/^https?:\/\//, ''))}].]
#checksum((${groups}))`
}
