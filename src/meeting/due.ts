import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { DueKind } from './due-rules.ts'

/** Something that waits to be talked about: what it is called, since when, and whether its day has passed. */
export interface DueRow {
  kind: DueKind
  /** What an item on an agenda names as its source: one item at most comes from it. */
  id: string
  title: string
  since: Date
  late: boolean
}

/**
 * What waits, kind by kind: `source`, `title`, `since` and `late` over the partnership of the asker. A room that has more
 * to bring adds a row here, and its words in `due-texts.ts`. Read with the asker's own sight. What is said in a
 * conversation with fewer parties is left out: the agenda is everyone's.
 */
const waits: Record<DueKind, (partnershipId: string) => RawBuilder<unknown>> = {
  action_point: (id) => sql`select a.id as source, a.words as title,
      case when a.due_on < app.today() then a.due_on::timestamptz else a.made_at end as since, a.due_on < app.today() as late
    from action_point a where a.partnership_id = ${id}::uuid and a.done_at is null and a.removed_at is null`,
  // The step that it stands at: what is talked about and goes on can come up again
  deviation: (id) => sql`select s.id, d.title, s.made_at, d.serious
    from deviation d join lateral (select * from deviation_step x where x.deviation_id = d.id and x.kind in ('lift', 'group')
      order by x.seq desc limit 1) s on true
    where d.partnership_id = ${id}::uuid and not app.deviation_is_settled(d.id)`,
  assessment_point: (
    id,
  ) => sql`select p.id, r.content::jsonb -> case r.scale when 'four-step' then 'points' else 'steps' end
      -> (p.place - 1) -> 'title' ->> 'sv', o.opened_at, false
    from assessment_round r join assessment_opening o on o.round_id = r.id join assessment_point p on p.round_id = r.id
    where r.partnership_id = ${id}::uuid and r.number = (select max(l.number) from assessment_round l
        join assessment_opening lo on lo.round_id = l.id where l.partnership_id = r.partnership_id and l.set_id = r.set_id)
      and (select max(coalesce(w.wanted, w.step)) - min(coalesce(w.wanted, w.step)) from assessment_answer w where w.point_id = p.id)
        >= case r.scale when 'four-step' then 2 else 1 end`,
  // The latest judgement is what is followed up: a later one can come up again
  goal: (id) => sql`select coalesce(j.id, g.id), g.words,
      case when g.due_on < app.today() then g.due_on::timestamptz else coalesce(j.made_at, g.changed_at) end,
      coalesce(g.due_on < app.today(), false)
    from goal g left join lateral (select * from goal_judgement x where x.goal_id = g.id order by x.id desc limit 1) j on true
    where g.partnership_id = ${id}::uuid and g.removed_at is null and g.kind = 'sub_goal'
      and j.standing is distinct from 'reached' and (j.standing = 'talk' or g.due_on <= app.today() + 60)`,
  indicator: (id) => sql`select coalesce(m.id, i.id), i.name, due.on_day::timestamptz, true
    from indicator i left join lateral (select * from measurement x where x.indicator_id = i.id and x.standing
      order by x.measured_on desc, x.id desc limit 1) m on true
    join lateral (select max(day)::date as on_day from generate_series(i.first_due_on::timestamp, app.today()::timestamp,
      case i.every when 'month' then interval '1 month' when 'quarter' then interval '3 months'
        when 'half_year' then interval '6 months' else interval '1 year' end) day) due on due.on_day is not null
    where i.partnership_id = ${id}::uuid and i.ended_at is null and (m.measured_on is null or m.measured_on < due.on_day - 31)`,
  // Since it was last looked at: looked at again, it can come up again
  assumption: (
    id,
  ) => sql`select coalesce(l.id, a.id), a.words, coalesce(l.reviewed_on, a.believed_on)::timestamptz, false
    from assumption a left join lateral (select * from assumption_review x where x.assumption_id = a.id order by x.id desc limit 1) l on true
    where a.partnership_id = ${id}::uuid and app.assumption_due(a)`,
  risk: (id) => sql`select coalesce(l.id, r.id), r.words, coalesce(l.made_at, r.made_at), false
    from risk r left join lateral (select * from risk_review x where x.risk_id = r.id order by x.id desc limit 1) l on true
    where r.partnership_id = ${id}::uuid and app.risk_due(r)`,
  observation: (id) => sql`select o.id, o.words, o.made_at, false
    from observation o where o.partnership_id = ${id}::uuid and o.kind = 'proposal' and o.withdrawn_at is null
      and not exists (select from observation_answer a where a.observation_id = o.id and a.answer <> 'looks_into')`,
  conversation: (id) => sql`select c.id, c.question, m.made_at, false
    from conversation c join lateral (select * from conversation_message x where x.conversation_id = c.id order by x.id desc limit 1) m
      on m.kind = 'outcome'
    where c.partnership_id = ${id}::uuid and c.parties is null`,
  meeting_decision: (id) => sql`select d.id, d.year || ':' || d.number || ', ' || d.body, d.made_at, false
    from meeting_decision d join meeting m on m.id = d.meeting_id and m.ends_at < app.now()
    where d.partnership_id = ${id}::uuid and d.removed_at is null
      and exists (select from meeting_stand s where s.decision_id = d.id and s.stand = 'differs')`,
  reference_question: (
    id,
  ) => sql`select q.id, q.words, (select max(a.made_at) from reference_answer a where a.question_id = q.id), false
    from reference_question q where q.partnership_id = ${id}::uuid and q.settled_at is null
      and exists (select from reference_answer a where a.question_id = q.id)`,
}

/**
 * Everything in a partnership that waits to be talked about and is on no agenda, nor on the waiting list: what is late
 * first, then what has waited longest.
 */
export async function listDue(tx: Tx, partnershipId: string): Promise<DueRow[]> {
  const all = Object.entries(waits).map(
    ([kind, rows]) =>
      sql`select ${kind} as kind, w.source as id, w.title, w.since, w.late from (${rows(partnershipId)}) w (source, title, since, late)`,
  )
  const { rows } = await sql<DueRow>`select * from (${sql.join(all, sql` union all `)}) due
    where title <> '' and not exists (select from agenda_item i where i.partnership_id = ${partnershipId}::uuid
      and i.source_kind = due.kind and i.source_id = due.id and i.removed_at is null)
    order by late desc, since, id`.execute(tx)
  return rows
}
