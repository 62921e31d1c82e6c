import { expect } from 'vitest'
import type { SomeOrganisation, Someone, World } from './world.ts'

/** Somebody who represents an organisation. */
export async function aRepresentative(world: World, organisation: SomeOrganisation): Promise<Someone> {
  const person = await world.aPerson()
  await world.aMember(person, organisation)
  return person
}

/** What a challenge's form holds when it is filled in. */
export const described = {
  title: 'Hem till ett tomt hus',
  what: 'Många äldre kommer hem från sjukhus till ett tomt hus.',
  affected: 'Personer över 75 som bor ensamma',
  place: 'Norrvik',
  county: '21',
  audience: 'everyone',
  act: 'share',
}

/** Puts up a challenge through its form. @returns its address and its id */
export async function aChallenge(world: World, who: Someone, fields: Record<string, string | string[]> = {}) {
  const answer = await world.post(who, '/utmaningar/ny', { ...described, ...fields })
  expect(answer.status).toBe(303)
  const path = answer.headers
    .get('location')!
    .split('?')[0]!
    .replace(/\/andra$/, '')
  const { id } = await world.all
    .selectFrom('challenge')
    .select('id')
    .where('slug', '=', path.split('/').at(-1)!)
    .executeTakeFirstOrThrow()
  return { id, path }
}

/** Asks to join for the person's organisation. @returns the request's id */
export async function askToJoin(world: World, who: Someone, path: string, board?: string | null): Promise<string> {
  const answer = await world.post(who, `${path}/intresse`, { words: 'Vi ser samma sak.', ...(board ? { board } : {}) })
  expect(answer.status).toBe(303)
  const { id } = await world.all
    .selectFrom('challenge_request')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return id
}

/** Says yes to a request. */
export const sayYes = (world: World, who: Someone, path: string, request: string) =>
  world.post(who, `${path}/intresse/${request}/svar`, { answer: 'yes' })
