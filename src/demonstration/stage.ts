import type { Hono } from 'hono'
import { secretToken, sha256 } from '#platform/digest.ts'
import type { Db } from '#platform/db.ts'
import type { AppEnv } from '#platform/http.tsx'
import { formsTo, untouched } from './form-on-page.ts'
import { organisations, people, type CastPerson } from './cast.ts'

/** Who is on the stage: ids by key and slug, and each person's session. */
export interface Stage {
  person(key: string): { id: string; cast: CastPerson }
  organisation(slug: string): { id: string; boards: Record<string, string> }
  /**
   * Does what a person would do: posts a form. Whatever is refused stops the filling, with the page's own words.
   * @returns the address that the answer leads to
   */
  post(who: string, path: string, fields?: Fields): Promise<string>
  /**
   * Opens a page, fills in the form that posts to an address and sends it: what stands in the form already goes along.
   * @param at the page; @param action where its form posts, the page itself if not given
   */
  fillIn(who: string, at: string, fields: Fields, action?: string): Promise<string>
  /** Reads a page as a person. */
  read(who: string, path: string): Promise<string>
  /** Addresses on a page that a form posts to, or that a link leads to, and that look like this. */
  actionsOn(who: string, path: string, like: RegExp): Promise<string[]>
  linksOn(who: string, path: string, like: RegExp): Promise<string[]>
  /** Names of the fields, in a page's form to an address, that look like this. */
  fieldsOn(who: string, path: string, action: string, like: RegExp): Promise<string[]>
  /** The headings of a partnership's agreement, in their order. */
  headingsOf(slug: string): Promise<{ id: string; kind: string | null; title: string; revision: number }[]>
  /** How many times the goals, the resources or the term of a partnership have changed. */
  revisionOf(slug: string, kind: 'goals' | 'resources' | 'annexes' | 'term' | 'publication'): Promise<number>
  /** The code in the last mail to a person. */
  lastCode(who: string): Promise<string>
  nameOf(organisation: string): string
  /** Moves the clock to a Swedish day and time: `at('2024-03-01')`, `at('2024-03-01T17:30')`. */
  at(moment: string): void
  /** The demonstration's clock. */
  clock(): Date
}
export type Fields = Record<string, string | readonly string[] | File>

const origin = 'http://demonstration.invalid'

/** Puts organisations and people in place. They are as an administrator would have added them; everything after is done by them. */
async function cast(owner: Db) {
  const organisationIds = new Map<string, { id: string; boards: Record<string, string> }>()
  for (const { boards, shortName, organisationNumber, ...rest } of organisations) {
    const values = { ...rest, short_name: shortName, organisation_number: organisationNumber }
    const { id } = await owner.insertInto('organisation').values(values).returning('id').executeTakeFirstOrThrow()
    const rows = boards.map((name) => ({ organisation_id: id, name }))
    const made = rows.length > 0 ? await owner.insertInto('board').values(rows).returning(['id', 'name']).execute() : []
    organisationIds.set(rest.slug, { id, boards: Object.fromEntries(made.map((board) => [board.name, board.id])) })
  }
  const personIds = new Map<string, { id: string; cookie: string; cast: CastPerson }>()
  for (const person of people)
    personIds.set(person.key, { cast: person, ...(await add(owner, person, organisationIds)) })
  return { organisationIds, personIds }
}

async function add(owner: Db, person: CastPerson, organisationIds: ReadonlyMap<string, { id: string }>) {
  const { id } = await owner
    .insertInto('person')
    .values({ name: person.name })
    .returning('id')
    .executeTakeFirstOrThrow()
  await owner
    .insertInto('person_private')
    .values({ person_id: id, email: `${person.key}@demonstration.example` })
    .execute()
  const organisation = person.organisation ? organisationIds.get(person.organisation) : undefined
  if (organisation && person.capacity) {
    const held = {
      person_id: id,
      organisation_id: organisation.id,
      capacity: person.capacity,
      from_day: '2019-01-01' as never,
    }
    await owner.insertInto('membership').values(held).execute()
  }
  if (person.administrator) await owner.insertInto('administrator').values({ person_id: id }).execute()
  const token = secretToken()
  await owner
    .insertInto('session')
    .values({ token_digest: sha256(token), person_id: id })
    .execute()
  return { id, cookie: `samhandling=${token}` }
}

/**
 * Sets the stage for the demonstration.
 * @param owner the database as its owner, for what no page does: the first people
 * @param open makes the application on a clock of its own
 */
export async function setStage(owner: Db, open: (clock: () => Date) => Hono<AppEnv>): Promise<Stage> {
  const { organisationIds, personIds } = await cast(owner)
  let now = new Date('2024-01-15T09:00:00Z')
  const app = open(() => now)
  const found = <V>(map: ReadonlyMap<string, V>, key: string): V => {
    const value = map.get(key)
    if (!value) throw new Error(`The demonstration has no ${key}`)
    return value
  }
  const ask = async (who: string, path: string, init: RequestInit = {}) =>
    app.request(`${origin}${path}`, { ...init, headers: { origin, cookie: found(personIds, who).cookie } })
  const post = async (who: string, path: string, fields: Fields = {}) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields))
      for (const one of [value].flat()) form.append(name, one as string)
    const answer = await ask(who, path, { method: 'POST', body: form })
    if (answer.status !== 303) throw new Error(`${who} ${path}: ${answer.status} ${await refusalIn(answer)}`)
    now = new Date(now.getTime() + 60_000)
    return answer.headers.get('location') ?? ''
  }
  return {
    post,
    fillIn: async (who, at, fields, action = at) => {
      const [form] = formsTo(await (await ask(who, at)).text(), action)
      if (form === undefined) throw new Error(`${who} finds no form to ${action} on ${at}`)
      return post(who, action, { ...untouched(form), ...fields })
    },
    person: (key) => found(personIds, key),
    organisation: (slug) => found(organisationIds, slug),
    read: async (who, path) => (await ask(who, path)).text(),
    actionsOn: async (who, path, like) => addressesOn(await (await ask(who, path)).text(), 'action', like),
    linksOn: async (who, path, like) => addressesOn(await (await ask(who, path)).text(), 'href', like),
    fieldsOn: async (who, path, action, like) =>
      formsTo(await (await ask(who, path)).text(), action)
        .flatMap((form) => Object.keys(untouched(form)))
        .filter((name) => like.test(name)),
    revisionOf: async (slug, kind) => {
      const part = owner
        .selectFrom('part')
        .innerJoin('partnership', 'partnership.id', 'part.partnership_id')
        .select('revision')
      const row = await part.where('slug', '=', slug).where('part.kind', '=', kind).executeTakeFirst()
      return row?.revision ?? 0
    },
    headingsOf: (slug) =>
      owner
        .selectFrom('heading')
        .innerJoin('partnership', 'partnership.id', 'heading.partnership_id')
        .innerJoin('part', 'part.id', 'heading.id')
        .select(['heading.id', 'heading.kind', 'heading.title', 'part.revision'])
        .where('slug', '=', slug)
        .where('removed_at', 'is', null)
        .orderBy('heading.place')
        .execute(),
    lastCode: async (who) => {
      const to = owner.selectFrom('mail').select('body').where('person_id', '=', found(personIds, who).id)
      const mail = await to.orderBy('made_at', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()
      return /\b\d{6}\b/.exec(mail.body)?.[0] ?? ''
    },
    nameOf: (slug) => organisations.find((organisation) => organisation.slug === slug)?.name ?? slug,
    at: (moment) => {
      now = inSweden(moment)
    },
    clock: () => now,
  }
}

const addressesOn = (page: string, attribute: 'action' | 'href', like: RegExp): string[] =>
  [...page.matchAll(new RegExp(`${attribute}="([^"]+)"`, 'g'))]
    .map((match) => match[1]!)
    .filter((address) => like.test(address))

/** What a page says is wrong, without its markup. */
async function refusalIn(answer: Response): Promise<string> {
  const main = /<main[\s\S]*?<\/main>/.exec(await answer.text())?.[0] ?? ''
  return main
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 400)
}

/** A Swedish day, with or without a time, as an instant. Nine in the morning when no time is given. */
export function inSweden(moment: string): Date {
  const local = new Date(`${moment.length === 10 ? `${moment}T09:00` : moment}:00Z`)
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(local)
  return new Date(local.getTime() - (Date.parse(`${shown.replace(' ', 'T')}Z`) - local.getTime()))
}
