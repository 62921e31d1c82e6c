import type { AssumptionRow } from '#assumption/queries.ts'
import { assumptionTexts } from '#assumption/texts.ts'
import type { Room } from '#partnership/enter.ts'
import type { Language } from '#platform/language.ts'
import type { Sheet } from '#platform/workbook.ts'
import type { ChainRow } from './queries.ts'
import { chainTexts } from './texts.ts'

/** The chain as it stands as sheets: the rows, and what is believed with what was seen last. What is removed is left out. */
export function chainSheets(
  room: Room,
  rows: readonly ChainRow[],
  assumptions: readonly AssumptionRow[],
  language: Language,
): Sheet[] {
  const t = chainTexts(language)
  const a = assumptionTexts(language)
  const nameOf = (id: string | null) => room.parties.find((party) => party.id === id)?.name ?? t.together
  const standing = assumptions.filter(({ removed }) => !removed)
  const wide = (name: string) => ({ name, width: 44 })
  return [
    {
      name: t.sheetRows,
      columns: [
        { name: t.number, width: 6 },
        wide(t.effort),
        { name: t.by, width: 24 },
        ...[t.output, t.effect, t.laterEffect, t.goal].map(wide),
      ],
      rows: rows
        .filter(({ removed }) => !removed)
        .map((row) => [
          row.number,
          row.effort,
          nameOf(row.effort_by),
          row.output,
          row.effect,
          row.later_effect,
          row.goal,
        ]),
    },
    {
      name: t.sheetAssumptions,
      columns: [
        { name: t.number, width: 6 },
        wide(a.words),
        { name: a.of, width: 24 },
        { name: a.since },
        { name: a.writtenBy, width: 24 },
        { name: a.review },
        { name: a.reviewedOn },
      ],
      rows: standing.map((one) => [
        one.number,
        one.words,
        one.rowNumber === null ? a.ofWhole : a.row(one.rowNumber),
        { day: String(one.believedOn) },
        nameOf(one.partyId),
        one.latest ? a[one.latest.verdict] : a.not_reviewed,
        one.latest ? { day: String(one.latest.reviewedOn) } : null,
      ]),
    },
  ]
}
