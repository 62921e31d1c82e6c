import type { AgreementContent } from '#document/agreement-content.ts'
import type { GoalRow } from '#goal/queries.ts'
import type { ResourceRow } from '#resource/queries.ts'
import { resourceTexts } from '#resource/texts.ts'

/** A goal in the form in which it is agreed on. The row may be of today, or one that was kept. */
export const goalWritten = (row: GoalRow): AgreementContent['goals'][number] => ({
  kind: row.kind,
  text: row.words,
  measure: row.measure,
  target: row.target,
  unit: row.unit,
  due: row.due_on?.toString() ?? null,
})

/** A resource in the form in which it is agreed on, which is Swedish. */
export const resourceWritten = (
  row: ResourceRow,
  partyNames: ReadonlyMap<string, string>,
): AgreementContent['resources'][number] => ({
  party: partyNames.get(row.party_id) ?? '',
  kind: row.own_kind || resourceTexts('sv')[row.kind],
  description: row.description,
  quantity: row.quantity,
  unit: row.unit,
  value: row.value,
  basis: row.value_basis,
  from: row.from_on?.toString() ?? null,
  to: row.to_on?.toString() ?? null,
})
