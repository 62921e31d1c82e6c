import { longDate } from '#platform/language.ts'
import type { AgreementParty } from './agreement-content.ts'
import type { DocumentPart } from './document-part.ts'
import { narrow, paragraphs, partyName, string, words } from './typst-words.ts'

const perRow = 3
const contentsFrom = 6
/** More headings than this stand in two columns of the same height: a contents that goes on over the sheet is a sheet for nothing. */
const oneColumn = 12

/** Name, term, the parties side by side, what they want and why, and what the document holds. */
export function firstPage(part: DocumentPart): string {
  const { agreed, t } = part
  return `#v(20mm)
#block(below: 1.1em, par(text(font: sans, size: 10.5pt, fill: ink-2, ${string(t.kindOfDocument)})))
#block(below: 1.3em, {
  show title: set text(font: sans, size: 31pt, weight: 700, tracking: -.022em, hyphenate: false)
  show title: set par(leading: .38em)
  title[${words(agreed.partnership)}]
})
#ours[#par[${words(t.term)} #h(.3em) ${termInWords(part)}]]
${whyThisTerm(part)}
#v(.6em)
${partyColumns(part)}
${agreed.aspiration ? `#label-line[${words(t.aspiration)}]\n#block({ set text(size: 16pt); set par(leading: .6em)\n [${paragraphs(agreed.aspiration)}] })` : ''}
${agreed.challenge ? `#label-line[${words(t.challenge)}]\n${paragraphs(agreed.challenge)}` : ''}
${contents(part)}
#pagebreak(weak: true)`
}

function termInWords({ agreed: { term, language }, t }: DocumentPart): string {
  const day = (date: string) => (date ? longDate(date, language) : '…')
  return `#text(weight: 600, ${string(t.termFromTo(day(term.start), day(term.end)))})`
}

const whyThisTerm = ({ agreed: { term } }: DocumentPart): string => (term.why ? `#ours[${paragraphs(term.why)}]` : '')

/** Equal boxes in the order of the alphabet: no party stands before another because of what it is. */
function partyColumns(part: DocumentPart): string {
  const { parties } = part.agreed
  const columns = Math.min(parties.length, parties.length === 4 ? 2 : perRow)
  const cells = parties.map((party) => partyBox(party, part)).join(',\n')
  return `#ours(grid(columns: (1fr,) * ${Math.max(columns, 1)}, column-gutter: 10pt, row-gutter: 10pt,\n${cells}))`
}

function partyBox({ name, board, organisationNumber }: AgreementParty, { markOf, t }: DocumentPart): string {
  const lines = [board ?? '', organisationNumber ? `${t.organisationNumber} ${organisationNumber}` : ''].filter(
    (line) => line !== '',
  )
  const rest = lines.map((line) => `#linebreak()#quiet[${narrow(line)}]`).join('')
  const mark = markOf(name)
  return `block(width: 100%, inset: (top: 9pt, bottom: 4pt, right: 4pt), stroke: (top: 4pt + colour-of(${mark})))[#par[${partyName(mark, name)}${rest}]]`
}

function contents({ agreed, t }: DocumentPart): string {
  if (agreed.headings.length < contentsFrom) return ''
  const list = agreed.headings.length > oneColumn ? inTwoColumns : 'outline(title: none, depth: 1)'
  return `#{
  set text(font: sans, size: 10pt, hyphenate: false)
  show outline.entry: set block(above: .75em)
  show heading: it => block(above: 2em, below: 1em, text(font: sans, size: 11pt, weight: 600, it.body))
  heading(outlined: false)[${words(t.contents)}]
  ${list}
}`
}

const inTwoColumns = `layout(size => {
    let list = outline(title: none, depth: 1)
    let height = measure(block(width: (size.width - 20pt) / 2, list)).height
    // Room for a line, should the halves not be the same
    block(height: height / 2 + 1.8em, columns(2, gutter: 20pt, list))
  })`
