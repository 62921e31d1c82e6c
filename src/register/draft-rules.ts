import { z } from 'zod'
import { conflict, notFound } from '#platform/errors.ts'
import type { Language } from '#platform/language.ts'
import { areas } from './areas.ts'
import { draftTexts } from './draft-texts.ts'
import { oneLine } from '#platform/one-line.ts'
import { readKnownDay } from '#platform/known-day.ts'
import { columns, readRow, type Cells, type Column, type Doubt, type ImportedContent } from './import-row.ts'

/** Where a row from a public source stands. */
export type DraftState = 'waiting' | 'changed' | 'shown' | 'withdrawn'

export function stateOfDraft(draft: {
  revision: number
  published_revision: number | null
  withdrawn_at: Date | null
}): DraftState {
  if (draft.withdrawn_at) return 'withdrawn'
  if (draft.published_revision === null) return 'waiting'
  return draft.published_revision === draft.revision ? 'shown' : 'changed'
}

/** @throws Refusal 404 `page` for everyone but whoever runs the installation: to others the administration is not there */
export function mustRunInstallation(person: { administrator: boolean } | null): void {
  if (!person?.administrator) throw notFound('page')
}

/** @throws Refusal 409 `register_draft` for a row that has been withdrawn, or has nothing new to show */
export function mustWait(state: DraftState): void {
  if (state !== 'waiting' && state !== 'changed') throw conflict('register_draft')
}

/** @throws Refusal 409 `register_draft` for a row that has been withdrawn already */
export function mustStand(state: DraftState): void {
  if (state === 'withdrawn') throw conflict('register_draft')
}

const columnNames = Object.keys(columns) as [Column, ...Column[]]

/** The form in which an administrator corrects a row. It is read as the file is, and what is still uncertain is ticked. */
export const correctionForm = (language: Language) => {
  const t = draftTexts(language)
  const line = (most: number) => z.string().default('').transform(oneLine).pipe(z.string().max(most, t.tooLong))
  const day = (edge: 'start' | 'end') =>
    line(20).refine((text) => text === '' || readKnownDay(text, edge) !== null, t.dayWrong)
  return z
    .object({
      name: line(160),
      authority: line(600),
      organisations: z.string().trim().default('').pipe(z.string().max(2000, t.tooLong)),
      area: line(300),
      area_id: z
        .string()
        .refine((id) => id === '' || areas.some((area) => area.id === id), t.areaWrong)
        .default(''),
      summary: line(600),
      start: day('start'),
      end: day('end'),
      status: z.enum(['', 'active', 'ended', 'never_concluded']).default(''),
      amount: line(600),
      source: line(2000),
      unsure: z.array(z.enum(columnNames)).default([]),
      note: line(600).refine((text) => text !== '', t.noteMissing),
      seen: z.string().default(''),
    })
    .check(({ value, issues }) => {
      const read = readRow(cellsOf(value))
      const field = read.ok
        ? null
        : ({ no_authority: 'authority', no_organisation: 'organisations', no_source: 'source' } as const)[
            read.why as 'no_source'
          ]
      if (!read.ok)
        issues.push({
          code: 'custom',
          input: value,
          path: [field ?? 'name'],
          message: field ? t[`${field}Wrong`] : t.tooLong,
        })
      if (read.ok && read.doubts.some(({ why }) => why === 'ends_before_start'))
        issues.push({ code: 'custom', input: value, path: ['end'], message: t.endsBeforeStart })
    })
}
export type CorrectionWritten = z.output<ReturnType<typeof correctionForm>>

type Written = Pick<
  CorrectionWritten,
  'name' | 'authority' | 'organisations' | 'area' | 'summary' | 'start' | 'end' | 'amount' | 'source'
>
const cellsOf = ({ organisations, ...written }: Written): Cells => ({
  ...written,
  organisations: organisations
    .split(/[\n;]/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(';'),
})

/** What the register would show after a correction, and what of it is still uncertain. */
export function corrected(
  written: CorrectionWritten,
  before: readonly Doubt[],
): { content: ImportedContent; doubts: Doubt[] } {
  const read = readRow(cellsOf(written))
  if (!read.ok) throw conflict('register_draft')
  const content = {
    ...read.content,
    area: written.area_id || read.content.area,
    stated_status: written.status === '' ? null : written.status,
  }
  const known = [...before, ...read.doubts]
  const doubts = written.unsure.map(
    (field) => known.find((doubt) => doubt.field === field) ?? { field, why: 'unclear' as const },
  )
  return { content, doubts }
}

const lengths = { day: 10, month: 7, year: 4 } as const

/** A row's newest revision as the form shows it. */
export function typedDraft(content: ImportedContent, doubts: readonly Doubt[], seen: number): Record<string, string> {
  const of = (side: 'public' | 'civil') => content.parties.filter((party) => party.side === side)
  return {
    name: content.name,
    authority: of('public')
      .map(({ name, board }) => [name, board].filter(Boolean).join(', '))
      .join('; '),
    organisations: of('civil')
      .map(({ name }) => name)
      .join('\n'),
    area: content.area_words,
    area_id: content.area,
    summary: content.summary,
    start: content.start_on?.slice(0, lengths[content.start_precision]) ?? '',
    end: content.end_on?.slice(0, lengths[content.end_precision]) ?? '',
    status: content.stated_status ?? '',
    amount: content.amount_words,
    source: content.source,
    unsure: [...new Set(doubts.map(({ field }) => field))].join('\n'),
    seen: String(seen),
  }
}

/** The form for a withdrawal: at whose word and why, for the administrators alone. */
export const withdrawalForm = (language: Language) => {
  const t = draftTexts(language)
  return z.object({ why: z.string().trim().default('').pipe(z.string().min(1, t.whyMissing).max(600, t.tooLong)) })
}
