import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../src/app.tsx'
import type { Capacity, Side } from '#partnership/rules.ts'
import { allotMarks } from '#partnership/rules.ts'
import { sha256, secretToken } from '#platform/digest.ts'
import type { Settings } from '#platform/env.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

export const settings: Settings = {
  port: 3000,
  host: '127.0.0.1',
  baseUrl: 'http://localhost',
  // Where the seal of signatures is made, if anybody signs
  dataDir: join(tmpdir(), `samhandling-world-${randomUUID()}`),
  databaseUrl: null,
  smtpUrl: null,
  oidc: null,
  demonstration: false,
}

export interface Someone {
  id: string
  name: string
  email: string
  /** The session cookie of the person, as the browser sends it. */
  cookie: string
}
export interface SomeOrganisation {
  id: string
  name: string
  side: Side
  boardId: string | null
}
export interface SomeParty {
  id: string
  organisation: SomeOrganisation
  /** Someone who acts for the party. */
  representative: Someone
}
export interface SomePartnership {
  id: string
  slug: string
  name: string
  parties: SomeParty[]
}

export type World = Awaited<ReturnType<typeof aWorld>>

/** A database of its own with the application on it, and small functions that fill it with people and partnerships. */
export async function aWorld(options: { demonstration?: boolean; clock?: () => Date } = {}) {
  const database: TestDatabase = await freshDatabase({ demonstration: options.demonstration ?? false })
  const { all } = database
  const app = createApp({
    db: database.web,
    settings: { ...settings, demonstration: options.demonstration ?? false },
    ...(options.clock ? { clock: options.clock } : {}),
  })
  let count = 0

  async function aPerson(name = `Person ${(count += 1)}`): Promise<Someone> {
    const { id } = await all.insertInto('person').values({ name }).returning('id').executeTakeFirstOrThrow()
    const email = `${id.slice(-12)}@example.org`
    await all.insertInto('person_private').values({ person_id: id, email }).execute()
    const token = secretToken()
    await all
      .insertInto('session')
      .values({ token_digest: sha256(token), person_id: id })
      .execute()
    return { id, name, email, cookie: `samhandling=${token}` }
  }

  async function anOrganisation(
    side: Side,
    name = `${side === 'public' ? 'Kommun' : 'Förening'} ${(count += 1)}`,
    profile?: string,
  ): Promise<SomeOrganisation> {
    const row = {
      slug: `o-${randomUUID()}`,
      name,
      short_name: name,
      kind: side === 'public' ? 'municipality' : 'association',
      profile: profile ?? null,
    }
    const { id } = await all.insertInto('organisation').values(row).returning('id').executeTakeFirstOrThrow()
    const board =
      side === 'public'
        ? await all
            .insertInto('board')
            .values({ organisation_id: id, name: 'Socialnämnden' })
            .returning('id')
            .executeTakeFirstOrThrow()
        : null
    return { id, name, side, boardId: board?.id ?? null }
  }

  const aMember = (
    person: Someone,
    organisation: SomeOrganisation,
    capacity: 'administrator' | 'representative' | 'signatory' | 'responsible_officer' = 'representative',
  ) =>
    all.insertInto('membership').values({ person_id: person.id, organisation_id: organisation.id, capacity }).execute()

  const anAdministrator = async () => {
    const person = await aPerson()
    await all.insertInto('administrator').values({ person_id: person.id }).execute()
    return person
  }

  async function aMandate(person: Someone, partnershipId: string, partyId: string | null, capacity: Capacity) {
    await all
      .insertInto('mandate')
      .values({ person_id: person.id, partnership_id: partnershipId, party_id: partyId, capacity })
      .execute()
    return person
  }

  /** A partnership of these organisations (one association and one municipality if none are named), each with a representative. */
  async function aPartnership(
    given: { organisations?: SomeOrganisation[]; name?: string } = {},
  ): Promise<SomePartnership> {
    const organisations = given.organisations ?? [await anOrganisation('civil'), await anOrganisation('public')]
    const slug = `p-${randomUUID()}`
    const name = given.name ?? `Partnerskap ${(count += 1)}`
    const { id } = await all
      .insertInto('partnership')
      .values({ slug, name, challenge: 'Många äldre kommer hem till ett tomt hus.' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const marks = allotMarks(
      [],
      organisations.map((organisation) => organisation.name),
    )
    const parties: SomeParty[] = []
    for (const organisation of organisations) {
      const party = await all
        .insertInto('party')
        .values({
          partnership_id: id,
          organisation_id: organisation.id,
          board_id: organisation.boardId,
          mark: marks.get(organisation.name)!,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      const representative = await aPerson(`Företrädare för ${organisation.name}`)
      await aMember(representative, organisation)
      await aMandate(representative, id, party.id, 'representative')
      parties.push({ id: party.id, organisation, representative })
    }
    return { id, slug, name, parties }
  }

  const headers = (who: Someone | null) => ({ origin: 'http://localhost', ...(who ? { cookie: who.cookie } : {}) })

  return {
    ...database,
    close: async () => {
      await database.close()
      await rm(settings.dataDir, { recursive: true, force: true })
    },
    app,
    aPerson,
    anOrganisation,
    aMember,
    anAdministrator,
    aMandate,
    aPartnership,
    /** Asks for a page as somebody, or as a visitor (null). */
    get: async (who: Someone | null, path: string) => app.request(path, { headers: headers(who) }),
    /** Posts a form as somebody. Lists are given as arrays under a name that ends with `[]`. */
    post: async (who: Someone | null, path: string, fields: Record<string, string | string[] | File> = {}) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one)
      return app.request(path, { method: 'POST', headers: headers(who), body: form })
    },
  }
}
