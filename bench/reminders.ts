import { sql } from 'kysely'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '#platform/db.ts'
import { prepareEmbedded } from '#platform/database.ts'
import { removePostgres } from '#platform/postgres-server/remove.ts'
import { startPostgres } from '#platform/postgres-server/start.ts'
import { remindAllDue } from '#reminder/jobs.ts'

// Prints how long it takes to work out and post the reminders of many partnerships at once. Decides nothing.
const partnerships = 10_000
const tasksEach = 20
const say = (line: string) => process.stdout.write(`${line}\n`)

const dataDir = mkdtempSync(join(tmpdir(), 'samhandling-reminders-'))
const server = await startPostgres({ dataDir, fast: true })
const doors = await prepareEmbedded((database) => server.connection(database), 'reminders')
const all = connect({ ...doors.owner, max: 1 })
const job = connect({ ...doors.job, max: 1 })
try {
  await sql`insert into installation (demonstration) values (false) on conflict do nothing`.execute(all)
  await fill()
  await sql`analyze`.execute(all)
  const now = new Date('2036-03-28T09:00:00Z')
  const timed = async (words: string) => {
    const began = performance.now()
    const { length } = await remindAllDue(job, now)
    say(`${words}: ${length} reminders in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  }
  say(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; ${partnerships} partnerships`)
  await timed('first round')
  await timed('second round, nothing new')
} finally {
  await Promise.all([all.destroy(), job.destroy()])
  await server.stop()
  await removePostgres(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
}

/** Two parties and two people in each partnership, an agreement in force, a held meeting, and what people took on there. */
async function fill(): Promise<void> {
  await all.transaction().execute(async (tx) => {
    // Filled as the years would have: who may do what is told in the rooms' own tests
    await sql`create temp table made as
      select n, uuidv7() as partnership, uuidv7() as one, uuidv7() as other, uuidv7() as first, uuidv7() as second, uuidv7() as meeting
      from generate_series(1, ${partnerships}::int) n`.execute(tx)
    await sql`insert into organisation (slug, name, short_name, kind)
      values ('kommunen', 'Kommunen', 'Kommunen', 'municipality'), ('foreningen', 'Föreningen', 'Föreningen', 'association')`.execute(
      tx,
    )
    await sql`insert into person (id, name) select one, 'Person ' || n from made union all select other, 'Person ' || n from made`.execute(
      tx,
    )
    await sql`insert into person_private (person_id, email)
      select id, id || '@example.org' from person where not exists (select from person_private x where x.person_id = person.id)`.execute(
      tx,
    )
    await sql`insert into partnership (id, slug, name, challenge) select partnership, 'p-' || n, 'Partnerskap ' || n, 'Ensamhet' from made`.execute(
      tx,
    )
    await sql`insert into party (id, partnership_id, organisation_id, mark)
      select m.first, m.partnership, o.id, 1 from made m, organisation o where o.slug = 'kommunen'
      union all select m.second, m.partnership, o.id, 2 from made m, organisation o where o.slug = 'foreningen'`.execute(
      tx,
    )
    await sql`insert into meeting (id, partnership_id, kind, starts_at, ends_at, person_id, party_id)
      select meeting, partnership, 'steering', '2036-02-01 16:00+01', '2036-02-01 18:00+01', one, first from made`.execute(
      tx,
    )
    await sql`insert into action_point (partnership_id, meeting_id, words, owner_id, owner_party, due_on, person_id, party_id)
      select partnership, meeting, 'Ordna lokal', case when k % 2 = 0 then one else other end, case when k % 2 = 0 then first else second end,
        date '2036-03-31', one, first from made, generate_series(1, ${tasksEach}::int) k`.execute(tx)
  })
  // A lock is held for each until the transaction ends, so not all in one
  for (let from = 1; from <= partnerships; from += 500)
    await sql`insert into mandate (person_id, partnership_id, party_id, capacity, from_day)
      select one, partnership, first, 'representative', date '2034-01-01' from made where n between ${from}::int and ${from + 499}::int
      union all select other, partnership, second, 'representative', date '2034-01-01' from made where n between ${from}::int and ${from + 499}::int`.execute(
      all,
    )
}
