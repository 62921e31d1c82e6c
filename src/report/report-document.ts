import { agreementLook } from '#document/agreement-look.ts'
import { narrow, paragraphs, partyName, string, words } from '#document/typst-words.ts'
import { figure, longDate } from '#platform/language.ts'
import type { Drafted, DraftedPart } from './drafted.ts'
import type { StandOn } from './rules.ts'
import { draftTexts } from './draft-texts.ts'
import { reportTexts } from './texts.ts'

/** What stands around a report on paper. */
export interface ReportFrame {
  stands: ReadonlyMap<string, readonly StandOn<Drafted['parties'][number]>[]>
  /** 64 hexadecimal figures, or nothing while the report is a draft. */
  hash: string | null
  day: string
  /** What has come of it since, one sentence each. */
  notes: readonly string[]
}

/** Columns as wide as their longest words call for, the widest not more than six times the narrowest. */
const widths = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  head
    .map((label, at) => Math.max(label.length, ...rows.map((cells) => cells[at]?.length ?? 0)))
    .map((longest) => `${Math.min(Math.max(longest, 10), 60)}fr`)
    .join(', ')

const table = (columns: string, head: readonly string[], rows: readonly (readonly string[])[]) => `#ours({
  set text(size: 9pt)
  table(
    columns: (${columns}),
    column-gutter: 9pt,
    inset: (x: 0pt, y: 4pt),
    align: left,
    stroke: (_, y) => (bottom: if y == 0 { .8pt + ink-2 } else { .5pt + line-colour }),
    table.header(${head.map((label) => `head-cell(${string(label)})`).join(', ')}),
    ${rows.map((cells) => cells.map((cell) => `[${narrow(cell)}]`).join(', ')).join(',\n    ')},
  )
})`

const listed = ({ lines }: DraftedPart) =>
  lines.length === 0 ? '' : `#list(${lines.map(({ text }) => `[${words(text)}]`).join(', ')})`

const figuresOf = ({ figures }: DraftedPart) =>
  figures.length === 0
    ? ''
    : `#ours(grid(columns: (1fr,) * ${figures.length}, column-gutter: 12pt, ${figures
        .map(
          ({ value, label }) =>
            `block(width: 100%, inset: (top: 6pt), stroke: (top: 1pt + ink))[#par[#text(size: 19pt, weight: 700, ${string(value)})#linebreak()${narrow(label)}]]`,
        )
        .join(', ')}))`

/** What was measured, one table beside the other, at most three. */
function seriesOf({ series }: DraftedPart, language: Drafted['language'], t: ReturnType<typeof reportTexts>): string {
  if (series.length === 0) return ''
  const each = series.map(({ title, unit, points }) => {
    const rows = points.map(({ label, value }) => [label, figure(value, language)])
    return `block(breakable: false)[#label-line[${words(title)}]\n${table('1fr, 1fr', [t.whenMeasured, unit || t.value], rows)}]`
  })
  return `#grid(columns: (1fr,) * ${Math.min(series.length, 3)}, column-gutter: 14pt, row-gutter: 6pt, ${each.join(', ')})`
}

/** Each kind as a bar, which is only drawn, and then as figures, which are read. */
function barsOf(part: DraftedPart, { parties, language }: Drafted, t: ReturnType<typeof reportTexts>): string {
  if (part.bars.length === 0) return ''
  const bar = ({ quantities }: DraftedPart['bars'][number]) => {
    const given = parties.filter(({ id }) => (quantities[id] ?? 0) > 0)
    return `#pdf.artifact(grid(columns: (${given.map(({ id }) => `${quantities[id]}fr`).join(', ')},), ${given
      .map(({ mark }) => `rect(width: 100%, height: 9pt, fill: colour-of(${mark}), stroke: none)`)
      .join(', ')}))`
  }
  const bars = part.bars.map(
    (one) =>
      `#grid(columns: (1fr, 2fr), column-gutter: 9pt, align: horizon, ours[#text(weight: 600, ${string(one.name)}) #quiet[${narrow(one.note)}]], [${bar(one)}])`,
  )
  const rows = part.bars.map((one) => [
    `${one.name}, ${one.unit}`,
    ...parties.map(({ id }) => figure(one.quantities[id] ?? 0, language)),
  ])
  const columns = ['1.4fr', ...parties.map(() => '1fr')].join(', ')
  const figures = table(columns, [t.kind, ...parties.map(({ shortName }) => shortName)], rows)
  return `#block(breakable: ${part.bars.length > 8})[${[...bars, figures].join('\n')}]`
}

const ownOf = (part: DraftedPart, { parties, language }: Drafted) =>
  part.own.length === 0
    ? ''
    : `#grid(columns: (1fr,) * ${Math.min(part.own.length, 3)}, column-gutter: 12pt, row-gutter: 12pt, ${part.own
        .map(({ partyId, words: said }) => {
          const party = parties.find(({ id }) => id === partyId)!
          const body = said ? paragraphs(said) : `#ours[#quiet[${words(draftTexts(language).ownEmpty)}]]`
          return `block(width: 100%, inset: (top: 8pt), stroke: (top: 4pt + colour-of(${party.mark})))[#ours[${partyName(party.mark, party.name)}]\n${body}]`
        })
        .join(', ')})`

function partSource(part: DraftedPart, drafted: Drafted, frame: ReportFrame): string {
  const t = reportTexts(drafted.language)
  const dissents = (frame.stands.get(part.kind) ?? []).flatMap(({ party, answer }) =>
    answer?.answer === 'differs'
      ? [`#ours[#par[${partyName(party.mark, party.name)} #quiet[${words(t.differs)}]]]\n${paragraphs(answer.words)}`]
      : [],
  )
  const rows = part.table?.rows.map(({ cells }) => cells) ?? []
  return [
    `= #our-title(${string(part.title)})`,
    part.words && paragraphs(part.words),
    figuresOf(part),
    listed(part),
    seriesOf(part, drafted.language, t),
    barsOf(part, drafted, t),
    part.table ? table(widths(part.table.head, rows), part.table.head, rows) : '',
    ownOf(part, drafted),
    part.empty ? `#ours[#quiet[${words(t.nothingInYear)}]]` : '',
    ...dissents,
  ]
    .filter((source) => source !== '')
    .join('\n')
}

/** Who said it for each party, and when. */
function signSource(drafted: Drafted, frame: ReportFrame): string {
  const t = reportTexts(drafted.language)
  const rows = drafted.parties.map((party) => {
    const its = [...frame.stands.values()].flat().filter((on) => on.party.id === party.id)
    const last = its.every(({ answer }) => answer)
      ? its.map(({ answer }) => answer!).toSorted((a, b) => +b.madeAt - +a.madeAt)[0]
      : undefined
    return [party.name, last?.personName ?? t.notSaid, last ? longDate(last.madeAt, drafted.language) : '']
  })
  const agreed = [...frame.stands.values()].flat().every(({ answer }) => answer?.answer === 'stands')
  // On one page: a checksum alone on the last one says nothing
  return [
    '#block(breakable: false, above: 1.5em)[',
    `= #our-title(${string(agreed ? t.behindTitle : t.saidTitle)})`,
    table('1.4fr, 1fr, 1fr', [t.ofParty, t.saidBy, t.whenMeasured], rows),
    ...frame.notes.map((note) => `#ours[#quiet[${words(note)}]]`),
    frame.hash ? `#ours[#quiet[${words(`${t.hash} ${frame.hash}`)}]]` : '',
    ']',
  ].join('\n')
}

/** The name by which the file and its window are called. */
export const reportTitle = ({ partnership, period, language }: Drafted): string =>
  `${partnership} – ${reportTexts(language).report(period.year)}`

/** A report is read at one sitting and handed out at a meeting: closer than an agreement, so that its sheets are few. */
const tight = `#set page(margin: (x: 24mm, y: 22mm))
#set text(size: 10pt)
#set par(leading: .6em, spacing: .9em)
#set list(spacing: .6em)
#show heading.where(level: 1): it => block(above: 1.5em, below: .7em, sticky: true, text(font: serif, size: 13pt, weight: 600, it.body))`

/** A report as Typst source for `compilePdf`. No word of the parties can become markup in it. */
export function reportDocument(drafted: Drafted, frame: ReportFrame): string {
  const { language, partnership, period, aspiration, parties } = drafted
  const t = reportTexts(language)
  const marks = parties.map(({ mark }) => `${mark},`).join(' ')
  const name = t.report(period.year)
  const footer = `${words(partnership)} #h(.6em)·#h(.6em) ${words(frame.hash ? `${name} ${frame.hash.slice(0, 8)}` : `${name}, ${t.isDraft}`)}`
  return [
    agreementLook,
    `#show: sheet.with(marks: (${marks}), footer-left: [${footer}], page-word: ${string(t.pageWord)}, of-word: ${string(t.ofWord)})`,
    tight,
    `#v(16mm)
#block(below: 1.1em, par(text(font: sans, size: 10.5pt, fill: ink-2, ${string(`${name} · ${frame.day}`)})))
#block(below: 1.3em, {
  show title: set text(font: sans, size: 31pt, weight: 700, tracking: -.022em, hyphenate: false)
  show title: set par(leading: .38em)
  title[${words(partnership)}]
})`,
    aspiration ? `#block({ set text(size: 14pt); set par(leading: .6em)\n [${paragraphs(aspiration)}] })` : '',
    `#ours[#par[${parties.map(({ mark, name: party }) => partyName(mark, party)).join(' #h(1em) ')}]]`,
    ...drafted.parts.map((part) => partSource(part, drafted, frame)),
    signSource(drafted, frame),
  ].join('\n')
}
