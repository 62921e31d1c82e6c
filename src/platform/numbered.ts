import { notFound } from './errors.ts'
import type { Ask } from './http.tsx'

/**
 * The number in the address by which something is known within its room.
 * @param name of the part of the address
 * @param what is asked for, in the refusal
 * @throws Refusal 404 `{what}.not_found` for what is no such number, or too large a one for the database to hold
 */
export function numberIn(c: Ask, name: string, what: string): number {
  const number = Number(c.req.param(name))
  if (!Number.isSafeInteger(number) || number < 1 || number >= 2 ** 31) throw notFound(what)
  return number
}
