import { sql } from 'kysely'
import { freeze } from '#assessment/questions.ts'
import type { Db } from '#platform/db.ts'
import { listQuestionSets } from '#profile/queries.ts'
import { actsAs, type Living } from './living-fill.ts'

const at = (all: Db, instant: string) => sql`select set_config('app.now', ${instant}, false)`.execute(all)

/** The evaluation of every year and the health of the steering group, each answered by all ten parties: ten rounds, opened. */
export async function evaluations(all: Db, { id, parties, people, tell }: Living) {
  const sets = listQuestionSets().filter((set) => ['arlig-utvardering', 'styrgruppens-halsa'].includes(set.id))
  for (let year = 2022; year <= 2026; year += 1)
    for (const set of sets) {
      await at(all, `${year}-10-15T10:00:00Z`)
      await actsAs(all, people[0]!, parties[0]!)
      const round = await all
        .insertInto('assessment_round')
        .values({
          partnership_id: id,
          set_id: set.id,
          content: freeze(set),
          person_id: people[0]!,
          party_id: parties[0]!,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      for (const [index, party] of parties.entries()) {
        const person = people[index]!
        await actsAs(all, person, party)
        await sql`insert into assessment_draft (round_id, partnership_id, party_id, point_id, step, words, person_id)
          select ${round.id}, ${id}, ${party}, p.id, 1 + (p.place + ${index} + ${year}::int) % 4, 'Så har vi sett det under året.', ${person}
          from assessment_point p where p.round_id = ${round.id} order by p.place`.execute(all)
        await sql`select app.hand_in_assessment(${round.id}, (select max(seq) from assessment_draft
          where round_id = ${round.id} and party_id = ${party}))`.execute(all)
      }
    }
  await at(all, '')
  const opened = await sql<{ count: number }>`select count(*)::int as count from assessment_opening`.execute(all)
  tell(`${opened.rows[0]?.count ?? 0} evaluations opened`)
}
