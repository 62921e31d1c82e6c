import { sql, type RawBuilder } from 'kysely'
import { isSettled } from '#deviation/queries.ts'
import type { Tx } from '#platform/db.ts'
import type { Duty, WaitingRow } from './rules.ts'

/** Asked once in a question, not once a row. */
const me = sql`(select app.person_id())`

/** The partnership goes on: neither at rest nor past its last day, when nobody any longer tries what it builds on. */
const goesOn = sql`exists (select from partnership p where p.id = mine.partnership_id and p.dormant_at is null
    and coalesce(app.last_day(p.id) >= (select app.today()), true))`

/** A meeting `m` that the asker is called to: everyone's, that of a group one sits in, or one that one has called. */
const called = sql`(m.group_id is null or m.person_id = ${me} or exists (select from group_seat s where s.group_id = m.group_id
    and s.person_id = ${me} and s.ended_at is null and app.is_live(s.from_day, s.to_day)))`

/**
 * How much of each duty waits for the asker in a partnership, as a count over `mine`: the asker's partnership, party and
 * what the mandates there let the person do. What one may not do is 0. Add a duty here, its words and its address beside.
 */
const waits: Record<Duty, RawBuilder<number>> = {
  signatures: sql`(select count(*) from open_version v where mine.signs and v.partnership_id = mine.partnership_id
    and app.decided_at(v.id) is not null
    and not exists (select from signature s where s.version_id = v.id and s.person_id = ${me}))`,
  lists: sql`(select count(*) from open_version v join decision_list l on l.version_id = v.id and l.party_id = mine.party_id
    where mine.acts and v.partnership_id = mine.partnership_id and l.declared_at is null)`,
  records: sql`(select count(*) from open_version v
    join decision d on d.version_id = v.id and d.party_id = mine.party_id and d.removed_at is null
    where mine.acts and v.partnership_id = mine.partnership_id
    and not exists (select from decision_record r where r.decision_id = d.id))`,
  handed_over: sql`(select count(*) from deviation d where mine.officer and d.partnership_id = mine.partnership_id
    and exists (select from deviation_step s where s.deviation_id = d.id and s.kind = 'hand_over'
      and not exists (select from deviation_step l where l.deviation_id = d.id and l.seq > s.seq and l.kind in ('officer', 'settle', 'reopen'))))`,
  corrections: sql`(select count(*) from correction c where mine.acts and c.partnership_id = mine.partnership_id
    and c.settled_at is null and c.party_id <> mine.party_id
    and not exists (select from correction_answer x where x.correction_id = c.id and x.party_id = mine.party_id))`,
  suggestions: sql`(select count(*) from suggestion s where mine.acts and s.partnership_id = mine.partnership_id
    and s.settled_at is null and s.party_id <> mine.party_id
    and not exists (select from suggestion_answer x where x.suggestion_id = s.id and x.party_id = mine.party_id))`,
  assessments: sql`(select count(*) from assessment_round r where mine.acts and r.partnership_id = mine.partnership_id
    and not exists (select from assessment_opening o where o.round_id = r.id)
    and not exists (select from assessment_abandonment o where o.round_id = r.id)
    and not exists (select from assessment_hand_in h where h.round_id = r.id and h.party_id = mine.party_id))`,
  proposals: sql`(select count(*) from observation o where mine.acts and o.partnership_id = mine.partnership_id
    and o.asked_id = mine.party_id and o.withdrawn_at is null and o.person_id <> ${me}
    and not exists (select from observation_answer a where a.observation_id = o.id and a.answer <> 'looks_into'))`,
  settlements: sql`(select count(*) from deviation_step s where mine.acts and s.partnership_id = mine.partnership_id
    and s.kind = 'settle' and s.party_id <> mine.party_id and s.person_id <> ${me}
    and not exists (select from deviation_consent c where c.step_id = s.id)
    and not exists (select from deviation_step l where l.deviation_id = s.deviation_id and l.seq > s.seq))`,
  minutes: sql`(select count(*) from meeting m where mine.acts and m.partnership_id = mine.partnership_id
    and m.offered_at is not null and m.approved_at is null and m.cancelled_at is null
    and case when m.chair_id = ${me}
      then not exists (select from minutes_approval a where a.meeting_id = m.id and a.role = 'chair')
      else m.chair_party <> mine.party_id and not exists (select from minutes_approval a where a.meeting_id = m.id and a.role = 'other_party') end)`,
  reports: sql`(mine.acts and due.due_on is not null)`,
  tasks: sql`(select count(*) from action_point a where a.partnership_id = mine.partnership_id and a.owner_id = ${me}
    and a.done_at is null and a.removed_at is null and a.due_on <= (select app.today()) + 14)`,
  parts: sql`(select count(*) from part p left join heading h on h.id = p.id
    where mine.acts and p.partnership_id = mine.partnership_id and p.kind <> 'publication'
    and (p.kind <> 'annexes' or app.annexes_are_asked(p.id, p.partnership_id)) and p.revision > 0 and h.removed_at is null
    and not exists (select from open_version v where v.partnership_id = p.partnership_id)
    and not exists (select from version v where v.partnership_id = p.partnership_id and (v.signed_at > p.changed_at or v.taken_over and v.signed_at = p.changed_at))
    and not exists (select from accord a where a.part_id = p.id and a.revision = p.revision and a.party_id = mine.party_id))`,
  // What others have entered and nobody has confirmed, as the kept sums say, but what the asker has entered for another party
  contributions: sql`(select coalesce(sum(s.entries - s.confirmed_entries), 0) - (
      select count(distinct c.id) from party y join contribution o on o.person_id = ${me} and o.party_id = y.id
      join contribution c on c.chain = o.chain and c.standing
      where mine.acts and y.partnership_id = mine.partnership_id and y.id <> mine.party_id
      and not exists (select from contribution_answer a where a.contribution_id = c.id))
    from contribution_sum s where mine.acts and s.partnership_id = mine.partnership_id and s.party_id <> mine.party_id)`,
  assumptions: sql`(select count(*) from assumption a where mine.acts and a.partnership_id = mine.partnership_id
    and ${goesOn} and app.assumption_due(a))`,
  risks: sql`(select count(*) from risk r where mine.acts and r.partnership_id = mine.partnership_id
    and ${goesOn} and app.risk_due(r))`,
  joint_steps: sql`(select count(*) from joint_step s where mine.acts and s.partnership_id = mine.partnership_id
    and s.settled_at is null and s.withdrawn_at is null and app.step_fits(s)
    and not exists (select from joint_answer a where a.step_id = s.id and a.party_id = mine.party_id))`,
  surveys: sql`(select count(*) from survey s where mine.acts and s.partnership_id = mine.partnership_id
    and s.approved_at is null and s.withdrawn_at is null and s.closes_on >= (select app.today())
    and s.party_id <> mine.party_id and s.person_id <> ${me})`,
  question_sets: sql`(select count(*) from question_set s where mine.acts and s.partnership_id = mine.partnership_id and s.withdrawn_at is null
    and not exists (select from question_set_accord a where a.set_id = s.id and a.revision = s.revision
      and (a.party_id = mine.party_id or a.person_id = ${me})))`,
  wishes: sql`(select count(*) from (select distinct on (v.partnership_id) v.id, v.end_on from version v
      where v.partnership_id = mine.partnership_id and v.signed_at is not null order by v.partnership_id, v.number desc) n
    join partnership p on p.id = mine.partnership_id
    where mine.acts and app.clock_step(n.end_on, (select app.today())) is not null and p.ended_on is null and p.dormant_at is null
    and not exists (select from ending_notice e where e.partnership_id = p.id and e.withdrawn_at is null)
    and not exists (select from way_on w where w.version_id = n.id and w.party_id = mine.party_id))`,
  replies: sql`(select count(*) from meeting m where m.partnership_id = mine.partnership_id and m.cancelled_at is null
    and m.starts_at > (select app.now()) and not (m.partnership_id = any ((select app.my_glances())::uuid[])) and ${called}
    and not exists (select from meeting_reply r where r.meeting_id = m.id and r.person_id = ${me}))`,
  // Each party seats its own: in the steering group every party has somebody, in the others somebody is enough
  groups: sql`(select count(*) from partnership_group g where mine.acts and g.partnership_id = mine.partnership_id
    and g.ended_at is null and ${goesOn}
    and not exists (select from group_seat s where s.group_id = g.id and s.ended_at is null
      and coalesce(s.to_day >= (select app.today()), true) and (g.kind <> 'steering' or s.party_id = mine.party_id)))`,
  new_agreement: sql`(mine.acts and app.agreement_to_publish(mine.partnership_id) is not null)`,
  publication: sql`(select count(*) from part p where mine.acts and p.partnership_id = mine.partnership_id and p.kind = 'publication'
    and p.revision > 0
    and not exists (select from accord a where a.part_id = p.id and a.revision = p.revision and a.party_id = mine.party_id))`,
}

const columns = sql.join(Object.entries(waits).map(([duty, count]) => sql`${count}::int as ${sql.id(duty)}`))

/**
 * What waits for the asker in every partnership where the person acts or signs for a party, or with `only` in that one.
 */
export const listWaiting = async (tx: Tx, only: string | null = null): Promise<WaitingRow[]> =>
  (
    await sql<WaitingRow>`
    with mine as (
      select m.partnership_id, m.party_id, bool_or(m.capacity in ('representative', 'responsible_officer')) as acts,
        bool_or(m.capacity = 'signatory') as signs, bool_or(m.capacity = 'responsible_officer') as officer
      from mandate m where m.person_id = ${me} and m.party_id = any ((select app.my_parties())::uuid[]) and m.ended_at is null
        and app.is_live(m.from_day, m.to_day) and (${only}::uuid is null or m.partnership_id = ${only}::uuid)
      group by 1, 2),
    open_version as (select v.* from version v where v.released_at is null and v.signed_at is null)
    select mine.partnership_id, due.due_on::text as report_due, due.year as report_year,
      (select min(a.due_on)::text from action_point a where a.partnership_id = mine.partnership_id
        and a.owner_id = app.person_id() and a.done_at is null and a.removed_at is null) as task_due, ${columns}
    from mine left join lateral app.report_due(mine.partnership_id) due on true`.execute(tx)
  ).rows

/** The deviation of a partnership that has been open longest without being settled, and how many are open; or undefined. */
export const findOpenDeviation = async (tx: Tx, partnershipId: string) =>
  (
    await sql<{ number: number; title: string; open: number }>`
    select number, title, count(*) over ()::int as open from deviation
    where partnership_id = ${partnershipId} and not ${isSettled(partnershipId)}
    order by serious desc, number limit 1`.execute(tx)
  ).rows[0]
