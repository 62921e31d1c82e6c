import { z } from 'zod'
import type { Language } from '#platform/language.ts'
import type { Questions } from './questions.ts'
import { unanswered } from './rules.ts'
import { answerTexts } from './answer-texts.ts'

/** What a party says of one question. */
export interface Entry {
  step: number | null
  wanted: number | null
  words: string
}

/** A saved entry; `seq` counts the party's saves in the round, so a later one is higher. */
export interface SavedEntry extends Entry {
  key: string
  seq: number
  personId: string
  personName: string | null
  madeAt: Date
}

/** The names of a question's fields. */
export const fieldsOf = (key: string) => ({ step: `step_${key}`, wanted: `wanted_${key}`, words: `words_${key}` })

/** At most this many characters of a party's own words on a point. */
export const mostWords = 2000

/**
 * The form of a whole answer: a step for each question (in the map also the wanted level) and words; all may be left
 * open in a draft. `seen` is the number of the latest save that the writer had before her.
 */
export function answerForm(questions: Questions, language: Language) {
  const t = answerTexts(language)
  const step = z.enum(['', '1', '2', '3', '4'], t.chooseAStep).default('')
  // Browsers send line breaks as two characters; one is kept, so that what was not changed reads as unchanged
  const oneLineBreak = z.string().transform((text) => text.replaceAll('\r\n', '\n'))
  const words = oneLineBreak.pipe(z.string().trim().max(mostWords, t.wordsLong)).default('')
  const fields: Record<string, typeof step | typeof words> = {}
  for (const { key } of questions.asked) {
    const names = fieldsOf(key)
    fields[names.step] = step
    if (questions.scale === 'participation-map') fields[names.wanted] = step
    else fields[names.words] = words
  }
  return z.object({
    ...fields,
    seen: z.coerce.number().int().min(0).catch(0),
    next: z.enum(['save', 'check']).catch('save'),
  })
}

/** What was typed, question by question. Reads what `answerForm` has let through. */
export function entriesOf(questions: Questions, value: Record<string, unknown>): Map<string, Entry> {
  const number = (name: string) => Number(value[name] ?? '') || null
  return new Map(
    questions.asked.map(({ key }) => {
      const names = fieldsOf(key)
      return [key, { step: number(names.step), wanted: number(names.wanted), words: String(value[names.words] ?? '') }]
    }),
  )
}

/** The newest entry of each question, of those saved up to `seq`. */
export function standing(saved: readonly SavedEntry[], seq = Number.POSITIVE_INFINITY): Map<string, SavedEntry> {
  const newest = new Map<string, SavedEntry>()
  for (const entry of saved.toSorted((a, b) => a.seq - b.seq)) if (entry.seq <= seq) newest.set(entry.key, entry)
  return newest
}

/** The number of the latest save, 0 when there is none. */
export const latest = (saved: readonly SavedEntry[]): number => Math.max(0, ...saved.map(({ seq }) => seq))

/** The fields of a form, filled in from what stands. */
export function typedFrom(saved: readonly SavedEntry[]): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [key, { step, wanted, words }] of standing(saved)) {
    const names = fieldsOf(key)
    fields[names.step] = step === null ? '' : String(step)
    fields[names.wanted] = wanted === null ? '' : String(wanted)
    fields[names.words] = words
  }
  return fields
}

const same = (a: Entry, b: Entry) => a.step === b.step && a.wanted === b.wanted && a.words === b.words

/** What a save writes, and what it does not because somebody of the same party wrote something else meanwhile. */
export interface Merge {
  writes: { key: string; entry: Entry }[]
  clashes: SavedEntry[]
}

/**
 * Two people of one party write on the same answer. What the writer did not change is left as it stands; what only the
 * writer changed is written; what both changed to different things is shown to the writer, who then decides. A later
 * save of one's own, as when a page saves by itself, is no clash.
 * @param writer who saves, and the latest save that the writer had before her
 */
export function merge(
  typed: ReadonlyMap<string, Entry>,
  saved: readonly SavedEntry[],
  writer: { personId: string; seen: number },
): Merge {
  const before = standing(saved, writer.seen)
  const now = standing(saved)
  const merged: Merge = { writes: [], clashes: [] }
  for (const [key, entry] of typed) {
    const was = before.get(key) ?? unanswered
    const stands = now.get(key)
    if (same(entry, was) || same(entry, stands ?? unanswered)) continue
    const byAnother = stands && stands.seq > writer.seen && stands.personId !== writer.personId
    if (byAnother && !same(stands, was)) merged.clashes.push(stands)
    else merged.writes.push({ key, entry })
  }
  return merged
}

/** A draft that the same person replaced within this long is a step on the way, not a draft of its own. */
const onTheWay = 10 * 60_000

/** Drafts that no longer stand, the latest first; without those that their writer went on from within ten minutes. */
export function earlierDrafts(saved: readonly SavedEntry[]): SavedEntry[] {
  const inOrder = saved.toSorted((a, b) => a.seq - b.seq)
  return inOrder
    .filter((entry) => {
      const next = inOrder.find(({ key, seq }) => key === entry.key && seq > entry.seq)
      if (!next) return false
      return next.personId !== entry.personId || next.madeAt.getTime() - entry.madeAt.getTime() > onTheWay
    })
    .toReversed()
}

/** True when a question has its answer: a step, and in the map also the wanted level. */
export const isAnswered = (scale: Questions['scale'], entry: Entry | undefined): boolean =>
  entry !== undefined && entry.step !== null && (scale === 'four-step' || entry.wanted !== null)

/** How many of the questions have their answer. */
export const countAnswered = (questions: Questions, entries: ReadonlyMap<string, Entry>): number =>
  questions.asked.filter(({ key }) => isAnswered(questions.scale, entries.get(key))).length
