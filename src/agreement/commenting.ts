import type { RemarkRow } from '#accord/queries.ts'
import { anchorIn } from '#suggestion/anchor.ts'
import type { Commented } from '#suggestion/inline.ts'
import { linesIn, sentencesIn, type Stretch } from '#suggestion/sentences.ts'

/** Longest stretch that can be commented on, in characters. */
export const longestPlace = 4000

/** An open comment, with the number it is spoken of by and where its words are now; null when they are gone. */
export interface Comment {
  remarkId: string
  number: number
  place: Stretch | null
}

/**
 * The open comments of a heading, the oldest first, at their places in the text that stands.
 * @param texts every version of the heading's text, the oldest first
 */
export const openComments = (
  remarks: readonly RemarkRow[],
  texts: readonly { id: string; body: string }[],
): Comment[] =>
  remarks
    .filter(({ anchor, outcome }) => anchor !== null && outcome === null)
    .map(({ id, anchor }, index) => ({ remarkId: id, number: index + 1, place: anchor && anchorIn(anchor, texts) }))

/** The comments that have a place to be shown at. */
export const shownComments = (comments: readonly Comment[]): Commented[] =>
  comments.flatMap(({ remarkId, number, place }) => (place ? [{ remarkId, number, ...place }] : []))

/** A place that can be chosen without pointing: a line of the text, or one of its sentences. */
export interface Choosable extends Stretch {
  /** Null for a whole line, else the number of the sentence in it, from 1. */
  sentence: number | null
}

/** The lines of a text, each followed by its sentences when it has several. */
export const choosable = (body: string): Choosable[] =>
  linesIn(body)
    .flatMap((line) => {
      const sentences = sentencesIn(body, line)
      const parts = sentences.length > 1 ? sentences.map((one, index) => ({ ...one, sentence: index + 1 })) : []
      return [{ ...line, sentence: null }, ...parts]
    })
    .filter(({ start, end }) => end - start <= longestPlace)

/** «12-48» as a place in a text; null for what is no place there, or holds no words. */
export function placeOf(typed: string, body: string): Stretch | null {
  const [, start, end] = /^(\d{1,6})-(\d{1,6})$/.exec(typed) ?? []
  const place = { start: Number(start), end: Number(end) }
  const isThere = place.start < place.end && place.end <= body.length && place.end - place.start <= longestPlace
  return isThere && /[\p{L}\p{N}]/u.test(body.slice(place.start, place.end)) ? place : null
}

/**
 * Where words that somebody marked while the text was being written stand in the version it became: the same words nearest
 * to where they were, or null when they stand there no longer.
 */
export function markedWords(quote: string, typed: string, body: string): Stretch | null {
  const start = Number(/^(\d{1,6})-\d{1,6}$/.exec(typed)?.[1] ?? Number.NaN)
  if (Number.isNaN(start) || quote === '' || quote.length > longestPlace) return null
  const before = body.lastIndexOf(quote, start)
  const after = body.indexOf(quote, start)
  const nearest = before < 0 || (after >= 0 && after - start < start - before) ? after : before
  return nearest < 0 ? null : placeOf(`${nearest}-${nearest + quote.length}`, body)
}
