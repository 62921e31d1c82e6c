import postgres from 'postgres'
import { expect, inject, test } from 'vitest'
import { webRole } from '#platform/database-roles.ts'

const { template, ...cluster } = inject('cluster')
const looking = async <T>(look: (sql: postgres.Sql) => Promise<T>) => {
  const sql = postgres({ ...cluster, database: template, max: 1, onnotice: () => {} })
  return look(sql).finally(() => sql.end())
}

/** What a row is written with, and what its policy must compare that to. */
const own = {
  partnership_id: ['acting_partnership', 'signing_partnership', 'my_partnerships'],
  party_id: ['acting_party', 'signing_party', 'app.party_id'],
  person_id: ['app.person_id'],
}
/** Columns that stand for somebody else than the one who writes. A new one is put here with its reason, or not at all. */
const ofOthers: Record<string, readonly string[]> = {
  // Whom a seat, a turn, a mandate or a membership is given to, whom minutes went to, and who is asked for a time
  administrator: ['person_id'],
  group_seat: ['person_id'],
  group_turn: ['party_id', 'person_id'],
  mandate: ['person_id'],
  membership: ['person_id'],
  minutes_sent: ['person_id'],
  poll_asked: ['party_id'],
  // Noted at a meeting by one for all; `noted_by` is the one who writes
  meeting_attendance: ['party_id', 'person_id'],
  meeting_stand: ['party_id'],
  // Any party writes in what all contribute: the balance is agreed by all
  resource: ['party_id'],
}

test('what is written in a partnership is written in one’s own name, for one’s own party', async () => {
  const policies = await looking(
    (sql) => sql<{ table: string; check: string; columns: string[] }[]>`
    select c.relname as table, string_agg(pg_get_expr(p.polwithcheck, p.polrelid), ' and ') as check,
      (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_roles r on r.oid = any (p.polroles)
    where p.polcmd = 'a' and r.rolname = ${webRole} group by c.oid, c.relname`,
  )
  const loose = policies.flatMap(({ table, check, columns }) =>
    Object.entries(own)
      .filter(([column]) => columns.includes(column) && !(ofOthers[table] ?? []).includes(column))
      .filter(([, names]) => !names.some((name) => check.includes(name)))
      .map(([column]) => `${table}.${column}`),
  )
  expect(loose).toEqual([])
  expect(policies.length).toBeGreaterThan(40)
})

test('what is kept of a partnership is read and changed by those who are in it', async () => {
  const policies = await looking(
    (sql) => sql<{ table: string; policy: string; check: string }[]>`
    select c.relname as table, p.polname as policy, pg_get_expr(p.polqual, p.polrelid) as check
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_roles r on r.oid = any (p.polroles)
    where p.polcmd in ('r', 'w') and r.rolname = ${webRole} and exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'partnership_id' and not a.attisdropped)`,
  )
  const open = policies.filter(({ check }) => check === 'true').map(({ table, policy }) => `${table}: ${policy}`)
  expect(open).toEqual([])
  expect(policies.length).toBeGreaterThan(80)
})

/** What those see too who only glance into a partnership: who is in it, what is agreed, and what is meant for them. */
const forAGlance: readonly string[] = [
  // Who is in it and what each does
  'partnership',
  'party',
  'mandate',
  'party_leaving',
  'partnership_group',
  'group_seat',
  'group_turn',
  // What it grew out of, which was read by those it was shown to
  'challenge',
  'challenge_version',
  'takeover',
  // How far it has come: the phases of the overview
  'assessment_round',
  'assessment_opening',
  'part',
  'accord',
  'heading_state',
  'term_state',
  'ending_notice',
  'reminder',
  // What is agreed, decided and signed, and what it was made of
  'heading',
  'heading_text',
  'agreement_term',
  'goal',
  'goal_owner',
  'goal_milestone',
  'resource',
  'annex',
  'annex_edition',
  'version',
  'version_annex',
  'version_file',
  'version_return',
  'signature',
  'decision',
  'decision_list',
  'decision_record',
  'earlier_line',
  'clause_note',
  'lesson',
  'takeover_confirmation',
  'takeover_file',
  'takeover_item',
  'takeover_party',
  // What is published, and the yearly report with those who are invited to it
  'publication',
  'publication_entry',
  'report',
  'report_board_day',
  'report_invitation',
  'report_invited',
  'report_invitee',
  'report_question',
  'report_reply',
  'report_sent',
  // What the reference group is asked, and what was made of it
  'reference_answer',
  'reference_question',
  'reference_spread',
]

/** Row by row, before it or not the question asked once whether the asker glances at all, as 0220 says it: the database plans that well. */
const closing = '%<> ALL (( SELECT app.my_glances() AS my_glances)::uuid[])%'

test('who only glances into a partnership reads nothing of what is said and weighed inside', async () => {
  const tables = await looking(
    (sql) => sql<{ table: string; closed: boolean }[]>`
    select c.relname as table, bool_or(not p.polpermissive and pg_get_expr(p.polqual, p.polrelid) like ${closing}) as closed
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_roles r on r.oid = any (p.polroles)
    where p.polcmd = 'r' and r.rolname = ${webRole} group by c.relname
    having bool_or(p.polpermissive and pg_get_expr(p.polqual, p.polrelid) like '%my_partnerships%')`,
  )
  const open = tables.filter(({ closed }) => !closed).map(({ table }) => table)
  expect(open.filter((table) => !forAGlance.includes(table))).toEqual([])
  expect(forAGlance.filter((table) => !open.includes(table))).toEqual([])
  expect(tables.filter(({ closed }) => closed).length).toBeGreaterThan(50)
})
