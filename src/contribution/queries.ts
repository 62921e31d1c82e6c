import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Corrected, EntryWritten } from './rules.ts'
import type { Summed } from './sums.ts'

/** Who acts, in which partnership. A `Room` of the partnership fits. */
export interface Acting {
  id: string
  me: { personId: string; partyId: string | null }
}

/**
 * Rows that no later row has put right, as far as the asker sees: for one who has left before the correction, the row that
 * it puts right is still the one that stands.
 */
const stands = sql`(c.standing or not exists (select from contribution n where n.corrects = c.id))`
const nothing = sql`true`
const confirmed = sql`exists (select from contribution_answer a where a.contribution_id = c.id)`

/** Adds the entries up that the asker sees. */
const addedUp = (partnershipId: string, during: RawBuilder<unknown>) => sql`
  select party_id, resource_id, kind, own_kind, unit, date_part('year', from_on)::int as year,
    sum(quantity) as quantity, coalesce(sum(quantity) filter (where is_confirmed), 0) as confirmed,
    count(*)::int as entries, (count(*) filter (where is_confirmed))::int as "confirmedEntries",
    sum(value) as value, coalesce(sum(quantity) filter (where value is not null), 0) as valued
  from (
    select c.party_id, c.resource_id, c.kind, c.own_kind, c.unit, c.from_on, c.quantity, c.value,
      c.id in (select contribution_id from contribution_answer where partnership_id = ${partnershipId}::uuid) as is_confirmed
    from contribution c where c.partnership_id = ${partnershipId}::uuid and ${stands} and ${during} offset 0) them
  group by 1, 2, 3, 4, 5, 6`
const inOrder = sql`order by kind, own_kind, unit, party_id, resource_id, year`

/**
 * What each party contributed to each promise, by kind, unit and the year in which the period began. The database keeps
 * these sums (migration 0284); who has left has the sums of what had been entered then.
 */
export const sumContributions = async (tx: Tx, partnershipId: string): Promise<Summed[]> =>
  (
    await sql<Summed>`
    with here as materialized (select ${partnershipId}::uuid = any (app.my_partnerships()) as now)
    select party_id, resource_id, kind, own_kind, unit, year, quantity, confirmed, entries, confirmed_entries as "confirmedEntries",
      case when valued_entries > 0 then value end as value, valued
    from contribution_sum where partnership_id = ${partnershipId}::uuid and entries > 0 and (select now from here)
    union all ${addedUp(partnershipId, sql`not (select now from here)`)} ${inOrder}`.execute(tx)
  ).rows

/** The same of what began between these days, both with; ISO. */
export const sumContributionsDuring = async (
  tx: Tx,
  partnershipId: string,
  { from, to }: { from: string; to: string },
): Promise<Summed[]> =>
  (
    await sql<Summed>`
    ${addedUp(partnershipId, sql`c.from_on between ${from}::date and ${to}::date`)} ${inOrder}`.execute(tx)
  ).rows

/** An entry in the list, with who confirmed it. */
export interface ContributionRow {
  id: string
  partnership_id: string
  party_id: string
  resource_id: string | null
  kind: Summed['kind']
  own_kind: string
  description: string
  quantity: number
  unit: string
  from_on: { toString(): string }
  to_on: { toString(): string }
  value: number | null
  value_basis: string
  value_on: { toString(): string } | null
  value_source: string
  words: string
  file_id: string | null
  corrects: string | null
  reason: string
  chain: string
  standing: boolean
  person_id: string
  made_at: Date
  /** Parties that have confirmed it. */
  confirmed_by: string[]
  /** Everyone who entered a row of its chain. */
  entered_by: string[]
}

export interface Asked {
  party?: string
  year?: number
  state?: 'own' | 'confirmed'
}

const chosen = ({ party, year, state }: Asked) => sql`
  ${party ? sql`c.party_id = ${party}::uuid` : nothing}
  and ${year ? sql`c.from_on between make_date(${year}::int, 1, 1) and make_date(${year}::int, 12, 31)` : nothing}
  and ${state ? sql`${confirmed} = (${state}::text = 'confirmed')` : nothing}`
const withAnswers = sql`
  (select coalesce(array_agg(a.party_id::text order by a.given_at), '{}') from contribution_answer a where a.contribution_id = p.id) as confirmed_by,
  (select array_agg(distinct o.person_id::text) from contribution o where o.chain = p.chain) as entered_by`

/** Entries as they stand, the latest period first. @param page where to begin and how many; all when not given */
export const listContributions = async (
  tx: Tx,
  partnershipId: string,
  asked: Asked = {},
  page: { from: number; most: number } | null = null,
): Promise<ContributionRow[]> =>
  (
    await sql<ContributionRow>`
    with p as (select c.* from contribution c where c.partnership_id = ${partnershipId}::uuid and ${stands} and ${chosen(asked)}
      order by c.from_on desc, c.id desc limit ${page?.most ?? null}::int offset ${page?.from ?? 0}::int)
    select p.*, ${withAnswers} from p order by p.from_on desc, p.id desc`.execute(tx)
  ).rows

/** An entry as the list of what waits to be confirmed shows it. */
export type RowToConfirm = Pick<
  ContributionRow,
  'id' | 'party_id' | 'kind' | 'own_kind' | 'description' | 'quantity' | 'unit' | 'from_on' | 'to_on' | 'words'
>

/** What other parties have entered and the asker's party has not confirmed, where the asker may. At most 60, the latest first. */
export const listToConfirm = async (tx: Tx, room: Acting): Promise<RowToConfirm[]> =>
  (
    await sql<RowToConfirm>`
    with p as (select c.id, c.party_id, c.kind, c.own_kind, c.description, c.quantity, c.unit, c.from_on, c.to_on, c.words
      from contribution c where c.partnership_id = ${room.id}::uuid and c.standing
        and c.party_id <> ${room.me.partyId}::uuid and not ${confirmed}
        and not exists (select from contribution o where o.chain = c.chain and o.person_id = ${room.me.personId}::uuid)
      order by c.from_on desc, c.id desc limit 60)
    select * from p order by from_on desc, party_id, id`.execute(tx)
  ).rows

/** The periods that a party has entered of its promises during the last years. */
export const listEntered = async (tx: Tx, partnershipId: string, partyId: string) =>
  (
    await sql<{ promise: string; from: string; to: string; quantity: number }>`
    select resource_id as promise, from_on::text as "from", to_on::text as "to", quantity from contribution c
    where c.partnership_id = ${partnershipId}::uuid and c.party_id = ${partyId}::uuid and c.standing
      and resource_id is not null and to_on > app.today() - 1100`.execute(tx)
  ).rows

/** All rows of an entry's chain, the first one first; empty when the asker sees none. */
export const readChainOf = async (tx: Tx, partnershipId: string, id: string) =>
  (
    await sql<ContributionRow & { name: string | null }>`
    select p.*, person.name, ${withAnswers} from contribution p left join person on person.id = p.person_id
    where p.partnership_id = ${partnershipId}::uuid
      and p.chain = (select chain from contribution where id = ${id}::uuid and partnership_id = ${partnershipId}::uuid)
    order by p.id`.execute(tx)
  ).rows

type Written = Omit<EntryWritten, 'from_on' | 'to_on' | 'value_on'> & {
  from_on: { toString(): string } | null
  to_on: { toString(): string } | null
  value_on: { toString(): string } | null
  file_id?: string | null
  corrects?: string
  reason?: string
}

/** Enters what one's own party has contributed. @returns its id, or undefined when the same period is entered already */
export async function insertContribution(tx: Tx, room: Acting, entry: Written): Promise<string | undefined> {
  const row = { ...entry, partnership_id: room.id, party_id: room.me.partyId!, person_id: room.me.personId }
  const done = await tx
    .insertInto('contribution')
    .values(row as never)
    .onConflict((there) => there.doNothing())
    .returning('id')
    .executeTakeFirst()
  return done?.id
}

/** Puts an entry right by a new row. @returns its id, or undefined when somebody was first, or the new period is taken */
export const correctContribution = (
  tx: Tx,
  room: Acting,
  first: ContributionRow,
  anew: Corrected,
  fileId: string | null,
) => {
  const { resource_id, kind, own_kind, description, unit } = first
  return insertContribution(tx, room, {
    resource_id,
    kind,
    own_kind,
    description,
    unit,
    ...anew,
    file_id: fileId,
    corrects: first.id,
  })
}

/** Confirms another party's entry. @returns true when it was not confirmed by the asker's party before */
export async function insertConfirmation(tx: Tx, room: Acting, contributionId: string): Promise<boolean> {
  const row = {
    contribution_id: contributionId,
    party_id: room.me.partyId!,
    partnership_id: room.id,
    person_id: room.me.personId,
  }
  const done = await tx
    .insertInto('contribution_answer')
    .values(row)
    .onConflict((there) => there.doNothing())
    .executeTakeFirst()
  return Number(done.numInsertedOrUpdatedRows) === 1
}

/** The newest words of a party on each promise. */
export const listRemarks = async (tx: Tx, partnershipId: string) =>
  (
    await sql<{ resource_id: string; party_id: string; words: string; made_at: Date }>`
    select distinct on (resource_id) resource_id, party_id, words, made_at from contribution_remark
    where partnership_id = ${partnershipId}::uuid order by resource_id, id desc`.execute(tx)
  ).rows

export const insertRemark = (tx: Tx, room: Acting, resourceId: string, words: string) =>
  tx
    .insertInto('contribution_remark')
    .values({
      partnership_id: room.id,
      resource_id: resourceId,
      party_id: room.me.partyId!,
      words,
      person_id: room.me.personId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()

/** The term of the agreement: from when and until when anybody contributes. ISO days, as far as given. */
export async function findTerm(tx: Tx, partnershipId: string): Promise<{ from: string | null; to: string | null }> {
  const term = await tx
    .selectFrom('agreement_term')
    .select(['start_on', 'end_on'])
    .where('partnership_id', '=', partnershipId)
    .executeTakeFirst()
  return { from: term?.start_on?.toString() ?? null, to: term?.end_on?.toString() ?? null }
}

/** People who act for the other parties: those who can confirm. */
export const listPeopleElsewhere = async (tx: Tx, room: Acting): Promise<string[]> =>
  (
    await tx
      .selectFrom('mandate')
      .select('person_id')
      .distinct()
      .where('partnership_id', '=', room.id)
      .where('ended_at', 'is', null)
      .where(sql<boolean>`app.is_live(from_day, to_day)`)
      .where('capacity', 'in', ['representative', 'responsible_officer'])
      .where('party_id', '<>', room.me.partyId)
      .execute()
  ).map(({ person_id }) => person_id)
