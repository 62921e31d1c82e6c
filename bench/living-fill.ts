import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Db } from '#platform/db.ts'

/** A partnership that has lived for five years. Ids; `person` acts for the first party, `people` one for each. */
export interface Living {
  id: string
  slug: string
  parties: string[]
  people: string[]
  person: string
  /** What there is of everything, in words. */
  said(): string
  tell(words: string): void
}

/** Ten parties with a person each, in a partnership whose term began in 2022. */
export async function livingPartnership(all: Db): Promise<Living> {
  const told: string[] = ['10 parties']
  const { id } = await all
    .insertInto('partnership')
    .values({ slug: 'lang-vag', name: 'Lång väg tillsammans', challenge: 'Många är ensamma.' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const parties: string[] = []
  const people: string[] = []
  for (let number = 1; number <= 10; number += 1) {
    const kind = number === 1 ? 'municipality' : 'association'
    const name = `Part ${number}`
    const organisation = await all
      .insertInto('organisation')
      .values({ slug: `part-${number}`, name, short_name: name, kind })
      .returning('id')
      .executeTakeFirstOrThrow()
    const party = { partnership_id: id, organisation_id: organisation.id, mark: number }
    parties.push((await all.insertInto('party').values(party).returning('id').executeTakeFirstOrThrow()).id)
    const person = await all
      .insertInto('person')
      .values({ name: `Person ${number}` })
      .returning('id')
      .executeTakeFirstOrThrow()
    people.push(person.id)
    const mandate = {
      person_id: person.id,
      partnership_id: id,
      party_id: parties.at(-1)!,
      capacity: 'representative' as const,
      from_day: sql<Temporal.PlainDate>`date '2022-01-01'`,
    }
    await all.insertInto('mandate').values(mandate).execute()
  }
  await actsAs(all, people[0]!, parties[0]!)
  await sql`insert into agreement_term (partnership_id, start_on, end_on, why) values (${id}, '2022-01-01', '2026-12-31', '')
    on conflict do nothing`.execute(all)
  const said = () => told.join(', ')
  return { id, slug: 'lang-vag', parties, people, person: people[0]!, said, tell: (words) => told.push(words) }
}

/** From now on the rows are written by this person, for this party. */
export const actsAs = (all: Db, person: string, party: string) =>
  sql`select set_config('app.person_id', ${person}, false), set_config('app.party_id', ${party}, false)`.execute(all)

/** Five promises a party and sixty months of each: 3,000 contributions, half of them confirmed. */
export async function contributions(all: Db, { id, parties, people, tell }: Living) {
  const kinds = ['money', 'staff', 'voluntary_time', 'premises', 'material']
  for (const [index, party] of parties.entries()) {
    const [person, other] = [people[index]!, people[(index + 1) % people.length]!]
    await actsAs(all, person!, party)
    for (const kind of kinds) {
      const unit = kind === 'money' ? 'kronor' : 'timmar'
      const promise = await sql<{
        id: string
      }>`insert into resource (partnership_id, party_id, kind, description, quantity, unit)
        values (${id}, ${party}, ${kind}, ${`Löfte om ${kind}`}, 6000, ${unit}) returning id`.execute(all)
      await sql`insert into contribution (partnership_id, party_id, resource_id, kind, description, quantity, unit, from_on, to_on, person_id, chain)
        select ${id}, ${party}, ${promise.rows[0]!.id}, ${kind}, ${`Löfte om ${kind}`}, 90 + n % 25, ${unit}, m::date, (m + interval '1 month - 1 day')::date,
          ${person}, ${promise.rows[0]!.id}
        from generate_series(0, 59) n, lateral (select timestamp '2022-01-01' + n * interval '1 month') month(m)`.execute(
        all,
      )
    }
    await sql`insert into contribution_answer (contribution_id, party_id, partnership_id, person_id)
      select id, ${parties[(index + 1) % parties.length]!}, ${id}, ${other} from contribution
      where party_id = ${party} and extract(month from from_on)::int % 2 = 0`.execute(all)
  }
  tell('3,000 contributions')
}

/** Twelve goals with five indicators each, measured sixty times, and a judgement of each goal every year. */
export async function goals(all: Db, { id, parties, people, tell }: Living) {
  const [party, person] = [parties[0]!, people[0]!]
  await actsAs(all, person, party)
  await sql`insert into goal (partnership_id, kind, words, written_by, place)
    select ${id}, case when n = 0 then 'aspiration' when n > 9 then 'learning' else 'sub_goal' end, 'Mål nummer ' || n, ${party}, n
    from generate_series(0, 11) n`.execute(all)
  await sql`insert into indicator (partnership_id, goal_id, kind, name, unit, target, measured_by, source, every, first_due_on, party_id, person_id)
    select ${id}, g.id, 'number', 'Mått ' || n || ' av ' || g.words, 'besök', 200, ${party}, 'Räknas vid dörren', 'month', '2022-01-31', ${party}, ${person}
    from goal g, generate_series(1, 5) n where g.partnership_id = ${id}`.execute(all)
  await sql`insert into measurement (partnership_id, indicator_id, measured_on, figure, party_id, person_id)
    select ${id}, i.id, (timestamp '2022-01-31' + n * interval '1 month')::date, 50 + n * 2, ${party}, ${person}
    from indicator i, generate_series(0, 59) n where i.partnership_id = ${id}`.execute(all)
  await sql`insert into goal_judgement (partnership_id, goal_id, standing, words, judged_on, party_id, person_id)
    select ${id}, g.id, 'on_track', 'Det går som vi tänkt.', make_date(2022 + n, 12, 1), ${party}, ${person}
    from goal g, generate_series(0, 4) n where g.partnership_id = ${id}`.execute(all)
  tell('60 indicators measured 60 times')
}

/** The agreement of five years, signed before they began: without it there is no year to report on. */
export async function signed(all: Db, { id, parties, people, tell }: Living) {
  // Straight into the table: whether the parties stand behind it is not what is measured here
  await sql`alter table version disable trigger version_is_ready`.execute(all)
  await sql`insert into version (partnership_id, number, content, canonical, hash, start_on, end_on, locked_by, locked_party,
      first_signed_at, signed_at, signed_on)
    values (${id}, 1, '{}', ${id}, sha256(convert_to(${id}::text, 'UTF8')), '2022-01-01', '2026-12-31', ${people[0]!}, ${parties[0]!},
      now(), now(), '2021-12-20')`.execute(all)
  await sql`alter table version enable trigger version_is_ready`.execute(all)
  tell('an agreement signed')
}
