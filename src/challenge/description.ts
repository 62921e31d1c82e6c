import { z } from 'zod'
import type { Language } from '#platform/language.ts'
import { counties, countyOf, municipalities, placeName } from '#platform/places.ts'
import { oneLine } from '#platform/one-line.ts'
import { audiences } from './rules.ts'
import { challengeTexts } from './texts.ts'

/** Longest texts, the same as the database keeps. */
export const most = {
  title: 100,
  what: 4000,
  affected: 300,
  place: 200,
  activity: 2000,
  activityOwner: 200,
  comment: 4000,
} as const

/** Text as it was meant: one kind of line break, nothing at the ends, not longer than the database keeps. */
export const words = (longest: number, tooLong: string) =>
  z
    .string()
    .default('')
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .refine((text) => text.length <= longest, tooLong)

/** A choice in a list that may be left open: nothing chosen = null. */
export const chosen = (allowed: (value: string) => boolean, unknown: string) =>
  z
    .string()
    .default('')
    .refine((value) => value === '' || allowed(value), unknown)
    .transform((value) => value || null)

const isCounty = (code: string) => counties.some((county) => county.code === code)
const isMunicipality = (code: string) => municipalities.some((municipality) => municipality.code === code)
/** True for what can be an id of a row. */
export const isId = (value: string) => z.uuid().safeParse(value).success

const fields = (language: Language) => {
  const t = challengeTexts(language)
  return {
    title: words(most.title, t.tooLong(most.title)).overwrite(oneLine),
    what: words(most.what, t.tooLong(most.what)),
    affected: words(most.affected, t.tooLong(most.affected)),
    place: words(most.place, t.tooLong(most.place)).overwrite(oneLine),
    county: chosen(isCounty, t.unknownChoice),
    municipality: chosen(isMunicipality, t.unknownChoice),
    activity: words(most.activity, t.tooLong(most.activity)),
    activityOwner: words(most.activityOwner, t.tooLong(most.activityOwner)),
    board: chosen(isId, t.unknownChoice),
    audience: z.enum(audiences).nullable().catch(null),
    readers: z.array(z.uuid()).max(500).default([]),
    revision: z.coerce.number().int().catch(0),
    act: z.enum(['draft', 'share']).catch('share'),
  }
}

type Fault = [field: string, message: string]
/** Puts a fault on its field. */
const tell = (context: z.RefinementCtx, faults: Fault[]) => {
  for (const [field, message] of faults) context.addIssue({ code: 'custom', path: [field], message })
}

interface Given {
  title: string
  what: string
  affected: string
  place: string
  county: string | null
  municipality: string | null
  board: string | null
  audience: string | null
  act: 'draft' | 'share'
}

function faultsOf(given: Given, language: Language, asks: { board: boolean; audience: boolean }): Fault[] {
  const t = challengeTexts(language)
  const faults: (Fault | false)[] = [
    given.title === '' && ['title', t.titleMissing],
    given.what === '' && ['what', t.whatMissing],
    given.affected === '' && ['affected', t.affectedMissing],
    given.place === '' && !given.county && !given.municipality && ['place', t.placeMissing],
    asks.board && !given.board && ['board', t.boardMissing],
    asks.audience && !given.audience && ['audience', t.audienceMissing],
  ]
  return faults.filter((fault) => fault !== false)
}

const wrongCounty = ({ county, municipality }: Given, language: Language): Fault[] =>
  county && municipality && countyOf(municipality) !== county
    ? [
        [
          'county',
          challengeTexts(language).wrongCounty(placeName(municipality) ?? '', placeName(countyOf(municipality)) ?? ''),
        ],
      ]
    : []

/**
 * What a challenge is described with. A draft may lack anything; what is shared says what, for whom and where.
 * A municipality brings its county.
 * @param asks whether a board must be chosen (public parties that have any), and whether the readers are asked for here
 */
export const descriptionForm = (language: Language, asks: { board: boolean; audience: boolean }) =>
  z
    .object(fields(language))
    .superRefine((given, context) => {
      if (given.act === 'share') tell(context, faultsOf(given, language, asks))
      tell(context, wrongCounty(given, language))
    })
    .transform((given) => ({
      ...given,
      county: given.county ?? (given.municipality ? countyOf(given.municipality) : null),
    }))
export type Description = z.output<ReturnType<typeof descriptionForm>>

/** Who may read, as the author changes it later. */
export const readersForm = (language: Language) =>
  z.object({
    audience: z.enum(audiences, challengeTexts(language).audienceMissing),
    readers: z.array(z.uuid()).max(500).default([]),
  })

/** A comment on a challenge. */
export const commentForm = (language: Language) => {
  const t = challengeTexts(language)
  return z.object({
    comment: words(most.comment, t.tooLong(most.comment)).refine((text) => text !== '', t.commentMissing),
  })
}
