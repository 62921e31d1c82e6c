import { wordDiff } from '#design/word-diff.ts'

/**
 * One stretch of words that a text gets instead of another. Offsets count characters as JavaScript does (UTF-16) in the
 * text that it is said of: `start`–`end` are the words taken out, empty for a pure insertion.
 */
export interface Hunk {
  start: number
  end: number
  removed: string
  inserted: string
}

/**
 * What has to be done with one text to make it another, word by word, in order and never over each other.
 * @returns no hunks for the same text twice
 */
export function hunks(base: string, proposed: string): Hunk[] {
  const found: Hunk[] = []
  let at = 0
  let open: Hunk | null = null
  for (const { kind, text } of wordDiff(base, proposed)) {
    if (kind === 'same') {
      open = null
      at += text.length
      continue
    }
    if (!open) found.push((open = { start: at, end: at, removed: '', inserted: '' }))
    if (kind === 'ins') open.inserted += text
    else {
      open.removed += text
      at += text.length
      open.end = at
    }
  }
  return withLineEnds(base, found)
}

/** The marks that end a line, a full stop most often. */
const lineEnd = /^[.,;:!?)”"»]+(?=[^\S\n]*(?:\n|$))/u
/** Marks and spaces within a line, and nothing else. */
const onlyMarks = /^[.,;:!?)”"»]*[^\S\n]*$/u

/**
 * New paragraphs put in before the full stop of the old one take it with them, and two changes with but a full stop between
 * them are one: it would else stand on a line by itself.
 */
function withLineEnds(base: string, found: readonly Hunk[]): Hunk[] {
  const whole: Hunk[] = []
  const take = (hunk: Hunk, marks: string) => {
    hunk.removed += marks
    hunk.inserted += marks
    hunk.end += marks.length
  }
  for (const [index, { ...hunk }] of found.entries()) {
    const last = whole.at(-1)
    const between = last && base.slice(last.end, hunk.start)
    if (last && between !== undefined && onlyMarks.test(between)) {
      take(last, between)
      last.removed += hunk.removed
      last.inserted += hunk.inserted
      last.end = hunk.end
    } else whole.push(hunk)
    const open = whole.at(-1)!
    const [marks] = lineEnd.exec(base.slice(open.end, found[index + 1]?.start)) ?? []
    if (marks && open.inserted.includes('\n')) take(open, marks)
  }
  return whole
}

/** The text with every hunk done. They are of that very text, in order and not over each other. */
export function applied(text: string, changes: readonly Hunk[]): string {
  let at = 0
  let made = ''
  for (const { start, end, inserted } of changes) {
    made += text.slice(at, start) + inserted
    at = end
  }
  return made + text.slice(at)
}

/** True when two changes of one text are of the same words, or put words in at the very same place. */
function collide(one: Hunk, other: Hunk): boolean {
  if (one.start === one.end && other.start === other.end) return one.start === other.start
  return one.start < other.end && other.start < one.end
}

/**
 * Where a place in a text lies after it has been edited.
 * @param edits of the text, in order; one that ends where the place lies is before it
 */
const shifted = (place: number, edits: readonly Hunk[]): number =>
  edits
    .filter(({ end }) => end <= place)
    .reduce((moved, { removed, inserted }) => moved + inserted.length - removed.length, place)

/** A hunk of a proposal on the text that stands now, or that its place has been changed since. */
export type Rebased = ({ fits: true } & Hunk) | { fits: false; removed: string; inserted: string }

/**
 * A proposal laid on the text that stands now: each of its hunks at its place there, or «stället har ändrats» (`fits: false`)
 * when somebody has changed the same words since.
 * @param base the text that the proposal was made from
 * @param current the text that stands; the same as `base` while nobody has written
 */
export function rebased(base: string, proposed: string, current: string): Rebased[] {
  const edits = hunks(base, current)
  return hunks(base, proposed).map((hunk) => {
    const { removed, inserted } = hunk
    if (edits.some((edit) => collide(hunk, edit))) return { fits: false, removed, inserted }
    const start = shifted(hunk.start, edits)
    return { fits: true, start, end: start + removed.length, removed, inserted }
  })
}

/** The hunks that have their place, in order. */
export const placed = (rebasing: readonly Rebased[]): Hunk[] =>
  rebasing
    .filter((hunk) => hunk.fits)
    .map(({ start, end, removed, inserted }) => ({ start, end, removed, inserted }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)

/** True when everything in the proposal has its place in the text that stands. */
export const fits = (rebasing: readonly Rebased[]): boolean => rebasing.every((hunk) => hunk.fits)

/**
 * The text that stands with the proposal taken in; nothing else of it changes.
 * @returns null when a place has been changed since: then its own party makes it anew
 */
export function merged(base: string, proposed: string, current: string): string | null {
  const rebasing = rebased(base, proposed, current)
  return fits(rebasing) ? applied(current, placed(rebasing)) : null
}

/** As much of the proposal as has its place, done in the text that stands: what it is made anew from. */
export const mergedAsFar = (base: string, proposed: string, current: string): string =>
  applied(current, placed(rebased(base, proposed, current)))
