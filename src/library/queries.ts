import { sql } from 'kysely'
import { notFound } from '#platform/errors.ts'
import type { Tx } from '#platform/db.ts'
import { byName } from '#platform/language.ts'
import { slugOf } from '#platform/slug.ts'
import type { HeadingKindId } from '#profile/heading-kinds.ts'
import type { RegisterClause, RegisterParty, RegisterStanding } from '#register/entry.ts'
import { wordsIn } from '#register/rules.ts'
import { fateNames, perPage, type Asked, type FateName } from './rules.ts'

/**
 * A search among the clauses, as the register is searched: Swedish full text finds all the words, or every word stands in the
 * clause, also within a longer one.
 */
const asked = (tx: Tx, { words, kind, fate }: Asked, authority: string | undefined) =>
  tx
    .selectFrom('library_clause as c')
    .innerJoin('register_entry as e', 'e.id', 'c.entry_id')
    .where('e.state', '=', 'published')
    .$if(words !== '', (query) =>
      query.where((eb) =>
        eb.or([
          sql<boolean>`c.search @@ websearch_to_tsquery('swedish', ${words})`,
          eb.and([
            sql<boolean>`${wordsIn(words).length > 0}`,
            ...wordsIn(words).map((word) => sql<boolean>`position(${word} in c.plain) > 0`),
          ]),
        ]),
      ),
    )
    .$if(kind !== '', (query) => query.where('c.kind', '=', kind))
    .$if(fate !== '', (query) => query.where('c.fate', '=', fateNames[fate as FateName]))
    .$if(authority !== undefined, (query) => query.where(sql<boolean>`${authority ?? ''} = any (c.authorities)`))

const clauses = (tx: Tx, what: Asked, authority: string | undefined) =>
  asked(tx, what, authority).select([
    'c.clause as key',
    'c.title',
    sql<HeadingKindId>`c.kind`.as('kind'),
    'c.body',
    'c.version',
    sql<string | null>`c.agreed_on::text`.as('agreedOn'),
    'c.why',
    'c.lesson',
    sql<RegisterClause['fates']>`c.fates`.as('fates'),
    'c.fate',
    'e.slug as entry',
    'e.name as partnership',
    'e.agreement_hash',
    sql<RegisterParty[]>`e.parties`.as('parties'),
    sql<RegisterStanding>`app.register_standing(e)`.as('standing'),
  ])
/** A clause with the agreement that it stands in. Days are ISO. */
export type ClauseRow = Awaited<ReturnType<typeof getClause>>

const everything: Asked = { words: '', kind: '', authority: '', fate: '', page: 1 }

/**
 * A page of the clauses that answer, and how many they are; the best answer first when words are searched for, else the
 * latest agreed.
 */
export async function searchClauses(tx: Tx, what: Asked): Promise<{ found: number; clauses: ClauseRow[] }> {
  const authority = what.authority ? await authorityName(tx, what.authority) : undefined
  const { found } = await asked(tx, what, authority)
    .select(({ fn }) => fn.countAll<number>().as('found'))
    .executeTakeFirstOrThrow()
  const rows = await clauses(tx, what, authority)
    .$if(what.words !== '', (query) =>
      query.orderBy(sql`ts_rank(c.search, websearch_to_tsquery('swedish', ${what.words}))`, 'desc'),
    )
    .orderBy('c.agreed_on', (order) => order.desc().nullsLast())
    .orderBy('e.name')
    .orderBy('c.place')
    .limit(perPage)
    .offset((Math.min(what.page, Math.max(1, Math.ceil(found / perPage))) - 1) * perPage)
    .execute()
  return { found, clauses: rows }
}

/** How many clauses answer of each kind, whatever kind is chosen. */
export async function countByKind(tx: Tx, what: Asked): Promise<ReadonlyMap<HeadingKindId, number>> {
  const authority = what.authority ? await authorityName(tx, what.authority) : undefined
  const rows = await asked(tx, { ...what, kind: '' }, authority)
    .select(({ fn }) => [sql<HeadingKindId>`c.kind`.as('kind'), fn.countAll<number>().as('count')])
    .groupBy('c.kind')
    .execute()
  return new Map(rows.map(({ kind, count }) => [kind, Number(count)]))
}

/** The authorities of the library by the ends of their addresses, alphabetically. */
export async function listAuthorities(tx: Tx): Promise<{ slug: string; name: string }[]> {
  const rows = await tx
    .selectFrom('library_clause')
    .select(sql<string>`unnest(authorities)`.as('name'))
    .distinct()
    .execute()
  return rows.map(({ name }) => ({ slug: slugOf(name, 'myndighet'), name })).sort(byName)
}
/** The name of an authority; one that nobody has is answered by no clause. */
const authorityName = async (tx: Tx, slug: string) =>
  (await listAuthorities(tx)).find((authority) => authority.slug === slug)?.name ?? ''

/** A clause by the partnership's address in the register and its own. @throws Refusal 404 `clause`, also once it is withdrawn */
export const getClause = (tx: Tx, entry: string, clause: string) =>
  clauses(tx, everything, undefined)
    .where('e.slug', '=', entry)
    .where('c.clause', '=', clause)
    .executeTakeFirstOrThrow(() => notFound('clause'))

/** Agreements that can be read: those their parties show, then those that a public source tells of, the latest begun first. */
export async function listAgreements(tx: Tx, page: number) {
  const readable = tx
    .selectFrom('register_entry as e')
    .where('e.state', '=', 'published')
    .where((eb) =>
      eb.or([sql<boolean>`e.headings <> '[]'`, eb('e.has_file', '=', true), eb('e.source', 'is not', null)]),
    )
  const { found } = await readable.select(({ fn }) => fn.countAll<number>().as('found')).executeTakeFirstOrThrow()
  const agreements = await readable
    .select([
      'e.slug',
      'e.name',
      'e.origin',
      'e.source',
      'e.has_file',
      'e.start_precision',
      'e.end_precision',
      sql<string | null>`e.start_on::text`.as('start_on'),
      sql<string | null>`e.end_on::text`.as('end_on'),
      sql<RegisterParty[]>`e.parties`.as('parties'),
      sql<number>`(select count(*)::int from library_clause c where c.entry_id = e.id)`.as('clauses'),
    ])
    .orderBy(sql`e.origin = 'parties'`, 'desc')
    .orderBy('e.start_on', (order) => order.desc().nullsLast())
    .orderBy('e.name')
    .limit(perPage)
    .offset((Math.min(page, Math.max(1, Math.ceil(found / perPage))) - 1) * perPage)
    .execute()
  return { found, agreements }
}
export type AgreementRow = Awaited<ReturnType<typeof listAgreements>>['agreements'][number]
