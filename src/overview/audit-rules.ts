/** What somebody who audits a partnership asks to see. */
export const auditKinds = ['agreement', 'decision', 'minutes', 'report', 'deviation'] as const
export type AuditKind = (typeof auditKinds)[number]

/** What is missing of something that ought to be whole. */
export type Gap = 'not_signed' | 'not_recorded' | 'no_decision' | 'not_approved' | 'not_locked' | 'open'

/** One thing to audit: where it is read, and what is missing of it. */
export interface AuditRow {
  kind: AuditKind
  title: string
  /** ISO day, or null when it is not known. */
  day: string | null
  /** Where it is read. */
  path: string
  gap: Gap | null
}

/** How much there is of each kind, and how much of that has a gap. */
export const countGaps = (rows: readonly Pick<AuditRow, 'kind' | 'gap'>[]) =>
  auditKinds.map((kind) => {
    const its = rows.filter((row) => row.kind === kind)
    return { kind, all: its.length, gaps: its.filter(({ gap }) => gap !== null).length }
  })
