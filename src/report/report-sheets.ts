import type { Sheet } from '#platform/workbook.ts'
import type { Drafted } from './drafted.ts'
import { reportTexts } from './texts.ts'

/** A report as the sheets of a workbook: every sentence, every figure that was measured, and every contribution by itself. */
export function reportSheets({ parts, parties, language }: Drafted): Sheet[] {
  const t = reportTexts(language)
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? ''
  const words = parts.flatMap((part) => [
    ...(part.words ? [[part.title, '', part.words]] : []),
    ...part.figures.map(({ value, label }) => [part.title, '', `${value} ${label}`]),
    ...part.lines.map(({ text }) => [part.title, '', text]),
    ...(part.table?.rows ?? []).map(({ cells }) => [part.title, '', cells.join(' | ')]),
    ...part.own.filter((one) => one.words).map((one) => [part.title, nameOf(one.partyId), one.words]),
  ])
  const series = parts.flatMap((part) =>
    part.series.flatMap(({ title, unit, points }) => points.map(({ label, value }) => [title, label, value, unit])),
  )
  const given = parts.flatMap((part) =>
    part.bars.flatMap(({ name, unit, quantities }) =>
      parties.filter(({ id }) => quantities[id]).map(({ id, name: party }) => [name, party, quantities[id]!, unit]),
    ),
  )
  return [
    {
      name: t.sheetWords,
      columns: [
        { name: t.part, width: 28 },
        { name: t.ofParty, width: 26 },
        { name: t.said, width: 90 },
      ],
      rows: words,
    },
    {
      name: t.sheetSeries,
      columns: [{ name: t.what, width: 40 }, { name: t.whenMeasured }, { name: t.value }, { name: t.unit }],
      rows: series,
    },
    {
      name: t.sheetGiven,
      columns: [{ name: t.kind, width: 28 }, { name: t.ofParty, width: 26 }, { name: t.amount }, { name: t.unit }],
      rows: given,
    },
  ]
}
