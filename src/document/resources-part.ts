import { figure, longDate } from '#platform/language.ts'
import type { AgreementResource } from './agreement-content.ts'
import type { DocumentPart } from './document-part.ts'
import { narrow, partyName, string, words } from './typst-words.ts'
import { inKronor } from './worth.ts'

/** What each party has promised to contribute, as one table; there is no sum, since not all of it has a price. */
export function resourcesPart(part: DocumentPart): string {
  const { agreed, t } = part
  if (agreed.resources.length === 0) return ''
  const headings = [t.party, t.contribution, t.extent, t.value, t.period].map(
    (heading) => `head-cell(${string(heading)})`,
  )
  return `= #our-title(${string(t.resources)})
#ours[#quiet[${words(t.allCount)}]]
#ours({
  set text(size: 9pt)
  table(
    columns: (1.3fr, 1.8fr, .95fr, 1.05fr, 1.1fr),
    column-gutter: 9pt,
    align: left,
    stroke: (_, y) => (bottom: if y == 0 { .8pt + ink-2 } else { .5pt + line-colour }),
    table.header(${headings.join(', ')}),
    ${agreed.resources.map((resource) => row(resource, part)).join(',\n    ')},
  )
})`
}

function row(resource: AgreementResource, part: DocumentPart): string {
  const { party, kind, description } = resource
  const cells = [
    partyName(part.markOf(party), party),
    `#text(weight: 600)[${narrow(kind)}]#linebreak()#text(font: serif, ${string(description)})`,
    narrow(extentOf(resource, part)),
    valueOf(resource, part),
    narrow(periodOf(resource, part)),
  ]
  return cells.map((cell) => `table.cell(breakable: false)[${cell}]`).join(', ')
}

/** How much, in words; a dash when nothing is said. */
export function extentOf(
  { quantity, unit }: AgreementResource,
  { agreed: { language } }: Pick<DocumentPart, 'agreed'>,
): string {
  const count = quantity === null || quantity === undefined ? '' : figure(quantity, language)
  return `${count} ${unit ?? ''}`.trim() || '–'
}

function valueOf({ value, basis }: AgreementResource, { agreed: { language }, t }: DocumentPart): string {
  if (value === null || value === undefined) return `#quiet[${narrow(t.notValued)}]`
  const why = basis ? `#linebreak()#quiet[${words(`${t.basis} ${basis}`)}]` : ''
  return `${narrow(inKronor(value, language))}${why}`
}

/** When, in words. */
export function periodOf(
  { from, to }: AgreementResource,
  { agreed: { language }, t }: Pick<DocumentPart, 'agreed' | 't'>,
): string {
  if (!from && !to) return t.wholeTerm
  const day = (date: string | null | undefined) => (date ? longDate(date, language) : '')
  return t.termFromTo(day(from), day(to)).trim()
}
