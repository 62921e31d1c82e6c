import { sql } from 'kysely'
import { isSettled } from '#deviation/queries.ts'
import type { Tx } from '#platform/db.ts'
import type { Facts } from './facts.ts'
import type { Period } from './rules.ts'

const swedishDay = (instant: string) => sql.raw(`(${instant} at time zone 'Europe/Stockholm')::date`)

/** Meetings that were held in the year, by day. */
export const meetingsIn = async (tx: Tx, partnershipId: string, { from, to }: Period) =>
  (
    await sql<Facts['meetings'][number]>`
    select id, kind, ${swedishDay('starts_at')}::text as on from meeting
    where partnership_id = ${partnershipId}::uuid and cancelled_at is null and starts_at <= app.now()
      and ${swedishDay('starts_at')} between ${from}::date and ${to}::date order by starts_at, id`.execute(tx)
  ).rows

/** Decisions of the year's meetings, with the parties that see them otherwise. */
export const decisionsIn = async (tx: Tx, partnershipId: string, { from, to }: Period) =>
  (
    await sql<Facts['decisions'][number]>`
    select d.year || ':' || d.number as label, d.body, d.meeting_id as "meetingId", m.kind = 'reference' as "ofReference",
      coalesce((select jsonb_agg(jsonb_build_object('partyId', s.party_id, 'words', s.words) order by s.party_id)
        from meeting_stand s where s.decision_id = d.id and s.stand = 'differs'), '[]') as differs
    from meeting_decision d join meeting m on m.id = d.meeting_id
    where d.partnership_id = ${partnershipId}::uuid and d.removed_at is null and m.cancelled_at is null
      and ${swedishDay('m.starts_at')} between ${from}::date and ${to}::date order by d.year, d.number`.execute(tx)
  ).rows

/** Goals as they are, with the last judgement up to the end of the year that was made in it. */
export const goalsIn = async (tx: Tx, partnershipId: string, { from, to }: Period) =>
  (
    await sql<Facts['goals'][number]>`
    select g.id, g.kind, g.words, g.target::float8 as target, g.unit, g.due_on::text as "dueOn",
      (select jsonb_build_object('standing', j.standing, 'words', j.words, 'figure', j.figure) from goal_judgement j
        where j.partnership_id = ${partnershipId}::uuid and j.goal_id = g.id and j.judged_on between ${from}::date and ${to}::date
        order by j.judged_on desc, j.id desc limit 1) as judged
    from goal g where g.partnership_id = ${partnershipId}::uuid and g.removed_at is null order by g.place, g.created_at, g.id`.execute(
      tx,
    )
  ).rows

/** What is measured in figures, with its values up to the end of the year. */
export const indicatorsIn = async (tx: Tx, partnershipId: string, { to }: Period) =>
  (
    await sql<Facts['indicators'][number]>`
    select i.id, i.goal_id as "goalId", i.kind = 'share' as share, i.name, i.unit, i.target::float8 as target,
      coalesce((select json_agg(json_build_object('on', m.measured_on::text, 'figure', m.figure) order by m.measured_on)
        from measurement m where m.partnership_id = ${partnershipId}::uuid and m.indicator_id = i.id and m.standing
          and m.figure is not null and m.measured_on <= ${to}::date), '[]') as points
    from indicator i where i.partnership_id = ${partnershipId}::uuid and i.kind in ('number', 'share') order by i.id`.execute(
      tx,
    )
  ).rows

/** Deviations noticed in the year, and those noticed before it and still open. */
export const deviationsIn = async (tx: Tx, partnershipId: string, { from, to }: Period) =>
  (
    await sql<Facts['deviations'][number]>`
    select d.number, d.title, d.settled, d.serious, coalesce(l.action, '') as action, l.due_on::text as "dueOn"
    from (select d.*, ${isSettled(partnershipId, sql`d.id`)} as settled from deviation d
      where d.partnership_id = ${partnershipId}::uuid and d.noticed_on <= ${to}::date) d left join lateral (select s.action, s.due_on from deviation_step s
      where s.deviation_id = d.id and s.action <> '' order by s.seq desc limit 1) l on true
    where d.noticed_on >= ${from}::date or not d.settled order by d.number`.execute(tx)
  ).rows

/** Observations of the year that stand, with the latest answer to what is proposed. */
export const observationsIn = async (tx: Tx, partnershipId: string, { from, to }: Period) =>
  (
    await sql<Facts['observations'][number]>`
    select o.number, o.kind, o.words, o.party_id as "partyId", o.asked_id as "askedId",
      a.answer, a.why
    from observation o left join lateral (select x.answer, x.why from observation_answer x where x.observation_id = o.id
      order by x.id desc limit 1) a on true
    where o.partnership_id = ${partnershipId}::uuid and o.withdrawn_at is null
      and o.observed_on between ${from}::date and ${to}::date order by o.number`.execute(tx)
  ).rows

/** What the reference group was asked and has answered in the year, and what came of it. No names. */
export const answersOfGroupIn = async (tx: Tx, partnershipId: string, { from, to }: Period) =>
  (
    await sql<Facts['answersOfGroup'][number]>`
    select q.words as question, coalesce(q.outcome, '') as outcome, array_agg(a.words order by a.id) as answers
    from reference_question q join reference_answer a on a.question_id = q.id
    where q.partnership_id = ${partnershipId}::uuid and ${swedishDay('a.made_at')} between ${from}::date and ${to}::date
    group by q.id order by q.id`.execute(tx)
  ).rows

/** What was learnt in the year. */
export const learningsIn = async (tx: Tx, partnershipId: string, { from, to }: Period) =>
  (
    await sql<Facts['learnings'][number]>`
    select goal_id as "goalId", learnt, changed from learning_entry where partnership_id = ${partnershipId}::uuid
      and learnt <> '' and learnt_on between ${from}::date and ${to}::date order by learnt_on, id`.execute(tx)
  ).rows

/** What the parties believe and looked at in the year, with what was seen last. */
export const assumptionsIn = async (tx: Tx, partnershipId: string, { from, to }: Period) =>
  (
    await sql<Facts['assumptions'][number]>`
    select a.number, a.words, l.verdict, l.words as seen from assumption a
    join lateral (select v.verdict, v.words from assumption_review v where v.assumption_id = a.id
      and v.reviewed_on between ${from}::date and ${to}::date order by v.id desc limit 1) l on true
    where a.partnership_id = ${partnershipId}::uuid and a.removed_at is null order by a.number`.execute(tx)
  ).rows

/** Risks that were gone through in the year, with what was said of them last. */
export const risksIn = async (tx: Tx, partnershipId: string, { from, to }: Period) =>
  (
    await sql<Facts['risks'][number]>`
    select r.number, r.words, r.then_do as "thenDo", l.said from risk r
    join lateral (select v.said from risk_review v where v.risk_id = r.id
      and ${swedishDay('v.made_at')} between ${from}::date and ${to}::date order by v.id desc limit 1) l on true
    where r.partnership_id = ${partnershipId}::uuid order by r.number`.execute(tx)
  ).rows

/** Milestones due in the year after. */
export const milestonesAfter = async (tx: Tx, partnershipId: string, { to }: Period) =>
  (
    await sql<Facts['milestones'][number]>`
    select m.goal_id as "goalId", m.words, m.due_on::text as "dueOn", m.reached_on::text as "reachedOn"
    from goal_milestone m join goal g on g.id = m.goal_id and g.removed_at is null
    where m.partnership_id = ${partnershipId}::uuid and m.due_on > ${to}::date
      and m.due_on <= ${to}::date + interval '1 year' order by m.due_on, m.id`.execute(tx)
  ).rows

/** Tasks that go on after the year. */
export const tasksAfter = async (tx: Tx, partnershipId: string, { to }: Period) =>
  (
    await sql<Facts['tasks'][number]>`
    select words, due_on::text as "dueOn", owner_party as "partyId" from action_point
    where partnership_id = ${partnershipId}::uuid and removed_at is null and due_on > ${to}::date
      and (done_at is null or ${swedishDay('done_at')} > ${to}::date)
      and due_on <= ${to}::date + interval '1 year' order by due_on, id`.execute(tx)
  ).rows
