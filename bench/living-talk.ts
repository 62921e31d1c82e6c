import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { actsAs, type Living } from './living-fill.ts'

/** Forty meetings with six items each, every item with notes and a decision, and with what somebody took on. */
export async function meetings(all: Db, { id, parties, people, tell }: Living) {
  const [party, person] = [parties[0]!, people[0]!]
  await actsAs(all, person, party)
  await sql`insert into meeting (partnership_id, kind, starts_at, ends_at, place, person_id, party_id)
    select ${id}, 'steering', s, s + interval '2 hours', 'Kommunhuset', ${person}, ${party}
    from generate_series(0, 39) n, lateral (select timestamptz '2022-01-15 13:00Z' + n * interval '45 days') t(s)`.execute(
    all,
  )
  await sql`insert into agenda_item (partnership_id, meeting_id, place, title, words, minutes, person_id, party_id)
    select ${id}, m.id, n, 'Punkt ' || n, 'Vi går igenom hur det har gått.', 15, ${person}, ${party}
    from meeting m, generate_series(1, 6) n where m.partnership_id = ${id}`.execute(all)
  // Every note follows the one that stood
  for (let seq = 1; seq <= 3; seq += 1)
    await sql`insert into meeting_note (agenda_item_id, partnership_id, seq, body, based_on, person_id, party_id)
      select i.id, ${id}, ${seq}, repeat('Vi talade om öppettiderna och om vilka som kommer. ', 12), n.id, ${person}, ${party}
      from agenda_item i left join meeting_note n on n.agenda_item_id = i.id and n.seq = ${seq} - 1 where i.partnership_id = ${id}`.execute(
      all,
    )
  await sql`insert into meeting_decision (partnership_id, meeting_id, agenda_item_id, year, number, body, person_id, party_id)
    select ${id}, i.meeting_id, i.id, 2022 + (row_number() over () / 60)::int, row_number() over (), 'Vi håller öppet på lördagar.', ${person}, ${party}
    from agenda_item i where i.partnership_id = ${id}`.execute(all)
  await sql`insert into meeting_stand (decision_id, partnership_id, party_id, stand, noted_by)
    select d.id, ${id}, p.id, 'stands', ${person} from meeting_decision d, party p
    where d.partnership_id = ${id} and p.partnership_id = ${id}`.execute(all)
  for (const [index, owner] of people.entries()) {
    await sql`insert into meeting_attendance (meeting_id, partnership_id, person_id, party_id, presence, noted_by)
      select m.id, ${id}, ${owner}, ${parties[index]!}, 'here', ${person} from meeting m where m.partnership_id = ${id}`.execute(
      all,
    )
    await sql`insert into action_point (partnership_id, meeting_id, words, owner_id, owner_party, due_on, person_id, party_id, done_at, done_by)
      select ${id}, m.id, 'Frågar grannarna', ${owner}, ${parties[index]!}, (m.starts_at + interval '20 days')::date, ${person}, ${party},
        done, case when done is not null then ${owner}::uuid end
      from meeting m, lateral (select case when m.starts_at < '2026-06-01' then m.starts_at + interval '15 days' end) d(done)
      where m.partnership_id = ${id}`.execute(all)
  }
  tell('40 meetings')
}

/** Two hundred deviations, each talked about four times and nine in ten settled. */
export async function deviations(all: Db, { id, parties, people, tell }: Living) {
  const [party, person] = [parties[0]!, people[0]!]
  await actsAs(all, person, party)
  await sql`insert into deviation (partnership_id, title, words, noticed_by, noticed_on, serious, person_id, party_id)
    select ${id}, 'Stängt en tisdag, gång ' || n, 'Huset var stängt fast det skulle vara öppet.', 'en besökare',
      date '2022-01-10' + n * 8, false, ${person}, ${party} from generate_series(1, 200) n`.execute(all)
  for (let step = 1; step <= 4; step += 1)
    await sql`insert into deviation_step (deviation_id, partnership_id, kind, words, outcome, person_id, party_id)
      select id, ${id}, 'talk', 'Vi talades vid om hur det blev så.', 'goes_on', ${person}, ${party}
      from deviation where partnership_id = ${id}`.execute(all)
  await sql`insert into deviation_step (deviation_id, partnership_id, kind, words, person_id, party_id)
    select id, ${id}, 'settle', 'Det är löst.', ${person}, ${party} from deviation where partnership_id = ${id} and number % 10 > 0`.execute(
    all,
  )
  await sql`insert into deviation_consent (step_id, partnership_id, person_id, party_id)
    select id, ${id}, ${people[1]!}, ${parties[1]!} from deviation_step where partnership_id = ${id} and kind = 'settle'`.execute(
    all,
  )
  tell('200 deviations')
}

/** Two hundred observations, half of them proposals, most of those answered. */
export async function observations(all: Db, { id, parties, people, tell }: Living) {
  await actsAs(all, people[1]!, parties[1]!)
  await sql`insert into observation (partnership_id, kind, words, basis, observed_on, asked_id, person_id, party_id)
    select ${id}, case when n % 2 = 0 then 'proposal' else 'target_group' end, 'Fler unga kommer på kvällarna.', 'Samtal i huset',
      date '2022-01-10' + n * 8, case when n % 2 = 0 then ${parties[0]!}::uuid end, ${people[1]!}, ${parties[1]!}
    from generate_series(1, 200) n`.execute(all)
  await sql`insert into observation_answer (observation_id, partnership_id, answer, why, person_id, party_id)
    select id, ${id}, 'takes_up', 'Vi prövar det i höst.', ${people[0]!}, ${parties[0]!} from observation
    where partnership_id = ${id} and kind = 'proposal' and number % 10 > 0`.execute(all)
  tell('200 observations')
}

/** A hundred and fifty conversations of twenty messages, two in three closed with an outcome. */
export async function conversations(all: Db, { id, parties, people, tell }: Living) {
  const [party, person] = [parties[0]!, people[0]!]
  await actsAs(all, person, party)
  await sql`insert into conversation (partnership_id, question, person_id, party_id)
    select ${id}, 'Hur gör vi med lokalen, fråga ' || n || '?', ${person}, ${party} from generate_series(1, 150) n`.execute(
    all,
  )
  await sql`insert into conversation_message (conversation_id, partnership_id, words, person_id, party_id)
    select c.id, ${id}, repeat('Vi tror att det går bra om vi delar på nycklarna. ', 6), ${person}, ${party}
    from conversation c, generate_series(1, 20) where c.partnership_id = ${id}`.execute(all)
  await sql`insert into conversation_message (conversation_id, partnership_id, kind, words, person_id, party_id)
    select c.id, ${id}, 'outcome', 'Vi delar på nycklarna.', ${person}, ${party} from conversation c
    where c.partnership_id = ${id} and right(c.question, 2)::text ~ '[1-6]\?'`.execute(all)
  tell('150 conversations')
}
