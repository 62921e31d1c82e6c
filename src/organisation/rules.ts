import { z } from 'zod'
import type { Theme } from '#design/assets.ts'
import type { Language } from '#platform/language.ts'
import { counties, countyOf, municipalities, placeName } from '#platform/places.ts'
import { oneLine } from '#platform/one-line.ts'
import { readOrganisationNumber } from './organisation-number.ts'
import { organisationTexts } from './texts.ts'

/** Which side an organisation stands on; it never changes (R1 counts them). */
export type Side = 'public' | 'civil'

/** What the form may choose among: kinds with their sides, guidelines and palettes by their names. */
export interface Offered {
  kinds: readonly { id: string; side: string }[]
  profiles: readonly string[]
  themes: readonly Theme[]
}

/** What is wrong with a typed organisation number, in words that say what to do; null when it is right or not there. */
export function numberProblem(typed: string, language: Language): string | null {
  if (typed.trim() === '') return null
  const t = organisationTexts(language)
  const read = readOrganisationNumber(typed)
  if ('figures' in read) return t.numberFigures(read.figures, typed.trim())
  if ('checkFails' in read) return t.numberCheck
  return 'ofPerson' in read ? t.numberOfPerson : null
}

const chosen = (among: readonly string[], message: string) =>
  z
    .string()
    .default('')
    .refine((value) => value === '' || among.includes(value), message)
    .transform((value) => value || null)

const codes = (places: readonly { code: string }[]) => places.map(({ code }) => code)

/** A name as it is known to everyone; 2–160 characters, as the database holds it. */
const nameField = (language: Language) => {
  const t = organisationTexts(language)
  return z.string().default('').transform(oneLine).pipe(z.string().min(2, t.nameShort).max(160, t.nameLong))
}
/** Ticked when the old name was a slip: then it is not kept as a former name. */
const slipField = z.literal('yes').optional().transform(Boolean)

/**
 * What is known to everyone about an organisation.
 * @returns a schema whose value has the number as ten figures and the county filled in from the municipality; what is left
 * out is null. Refuses a number that fails its check, a municipality of another county, and a guideline or colours of
 * its own for one that is not public.
 */
export const detailsForm = (language: Language, offered: Offered) => {
  const t = organisationTexts(language)
  return z
    .object({
      name: nameField(language),
      short_name: z
        .string()
        .default('')
        .transform(oneLine)
        .pipe(z.string().min(1, t.shortNameMissing).max(40, t.shortNameLong)),
      kind: z
        .string()
        .default('')
        .refine((kind) => offered.kinds.some(({ id }) => id === kind), t.kindMissing),
      organisation_number: z.string().default(''),
      county: chosen(codes(counties), t.countyWrong),
      municipality: chosen(codes(municipalities), t.municipalityWrong),
      profile: chosen(offered.profiles, t.profileWrong),
      theme: chosen(offered.themes, t.themeWrong),
      slip: slipField,
    })
    .superRefine((given, context) => {
      const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
      const number = numberProblem(given.organisation_number, language)
      if (number) fault('organisation_number', number)
      const home = given.municipality && countyOf(given.municipality)
      if (home && given.county && home !== given.county)
        fault('municipality', t.municipalityElsewhere(placeName(given.municipality) ?? '', placeName(home) ?? ''))
      if (offered.kinds.find(({ id }) => id === given.kind)?.side === 'public') return
      if (given.profile) fault('profile', t.publicOnly)
      if (given.theme) fault('theme', t.publicThemeOnly)
    })
    .transform(({ slip, ...given }) => {
      const read = readOrganisationNumber(given.organisation_number)
      const county = given.municipality ? countyOf(given.municipality) : given.county
      return { slip, details: { ...given, county, organisation_number: 'digits' in read ? read.digits : null } }
    })
}
export type Details = z.output<ReturnType<typeof detailsForm>>['details']

/** The name of a board, new or changed. */
export const boardForm = (language: Language) => z.object({ board: nameField(language), slip: slipField })

/** What follows one that has been merged; null when nothing does. */
export const successorForm = z.object({
  successor: z
    .string()
    .default('')
    .transform((id) => id || null),
})

/** «Norrvik, Västra Götalands län», as much of it as is known. */
export const placeText = (place: { county: string | null; municipality: string | null }): string =>
  [placeName(place.municipality), placeName(place.county)].filter(Boolean).join(', ')

/** One that may have a successor, as it stands. */
export interface InLine {
  id: string
  successor_id: string | null
}

/** True when following successors from `from` leads to `to`. */
export function leadsTo(from: string, to: string, all: readonly InLine[]): boolean {
  const next = new Map(all.map((one) => [one.id, one.successor_id]))
  const seen = new Set<string>()
  for (let id: string | null | undefined = from; id && !seen.has(id); id = next.get(id)) {
    if (id === to) return true
    seen.add(id)
  }
  return false
}

/** Those among `all` that may succeed one: not itself, and none that it already succeeds, so that no line goes round. */
export const possibleSuccessors = <T extends InLine>(id: string, all: readonly T[]): T[] =>
  all.filter((one) => !leadsTo(one.id, id, all))

/** In whose chain an act on an organisation is logged (R9): an authority has one of its own, the others the installation's. */
export const chainOf = (organisation: { id: string; side: Side }) =>
  organisation.side === 'public'
    ? ({ kind: 'authority', owner: organisation.id } as const)
    : ({ kind: 'installation' } as const)
