import { z } from 'zod'
import { conflict, notFound } from '#platform/errors.ts'
import type { Details } from '#organisation/rules.ts'
import type { Language } from '#platform/language.ts'
import { oneLine } from '#platform/one-line.ts'
import { administrationTexts } from './texts.ts'

/** How many people or organisations a page of a list shows. */
export const pageLength = 25

/** @throws Refusal 404 `page` for everyone but whoever runs the installation: to others the administration is not there */
export function mustRunInstallation(person: { administrator: boolean } | null): void {
  if (!person?.administrator) throw notFound('page')
}

/** Which page of a list is asked for, within what there is. @returns 1 or more */
export function pageWithin(asked: string | undefined, count: number): { page: number; pages: number; from: number } {
  const pages = Math.max(1, Math.ceil(count / pageLength))
  const page = Math.min(pages, Math.max(1, Number.parseInt(asked ?? '1', 10) || 1))
  return { page, pages, from: (page - 1) * pageLength }
}

/** The words that a list is searched by, as they are compared: at most 100 characters. */
export const soughtWords = (typed: string | undefined): string => (typed ?? '').trim().slice(0, 100)

/** The form for a new person: the name that others see, an address that is the person's own, and a language for mail. */
export const personForm = (language: Language) => {
  const t = administrationTexts(language)
  return z.object({
    name: z.string().default('').transform(oneLine).pipe(z.string().min(1, t.nameMissing).max(120, t.nameLong)),
    email: z.email({ error: t.emailWrong, pattern: z.regexes.html5Email }).transform((text) => text.toLowerCase()),
    language: z.enum(['sv', 'en'], t.languageWrong).default('sv'),
  })
}

/** @throws Refusal 409 `administrator` for somebody who is one already */
export function mustNotBeAdministrator(person: { administrator: boolean }): void {
  if (person.administrator) throw conflict('administrator')
}

/**
 * @param administrators how many run the installation today
 * @throws Refusal 409 `administrator` for somebody who is none; 409 `administrator_last` for the only one
 */
export function mustMayEndAdministrator(person: { administrator: boolean }, administrators: number): void {
  if (!person.administrator) throw conflict('administrator')
  if (administrators <= 1) throw conflict('administrator_last')
}

/** True when saving would change nothing. */
export const isSameDetails = (stored: { [K in keyof Details]: unknown }, given: Details): boolean =>
  (Object.keys(given) as (keyof Details)[]).every((name) => stored[name] === given[name])
