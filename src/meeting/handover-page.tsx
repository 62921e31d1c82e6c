import type { Child } from 'hono/jsx'
import { paths } from '#paths'
import { DecisionBlock } from '#design/decision-block.tsx'
import { Details } from '#design/details.tsx'
import { Panel } from '#design/facts.tsx'
import { PartyColumns } from '#design/party-columns.tsx'
import { Voice } from '#design/voice.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { TurnRow } from '#group/queries.ts'
import { groupTexts } from '#group/texts.ts'
import type { Room } from '#partnership/enter.ts'
import type { MandateRow } from '#partnership/queries.ts'
import { partnershipTexts } from '#partnership/texts.ts'
import type { ActionRow } from './action-queries.ts'
import { ActionList } from './action-views.tsx'
import type { ItemRow } from './agenda-queries.ts'
import type { DecisionRow } from './decision-queries.ts'
import { nearTurns } from './handover-rules.ts'
import { handoverTexts } from './handover-texts.ts'
import { decisionState } from './minutes-rules.ts'
import { minutesTexts } from './minutes-texts.ts'
import type { ListedMeeting } from './queries.ts'
import { meetingTexts } from './texts.ts'
import { weekdayAndTime } from './views.tsx'

/** What whoever takes over needs to know. */
export interface Handover {
  room: Room
  actions: readonly ActionRow[]
  waiting: readonly ItemRow[]
  unapproved: readonly ListedMeeting[]
  coming: readonly ListedMeeting[]
  mandates: readonly MandateRow[]
  turns: readonly TurnRow[]
  decisions: readonly DecisionRow[]
}
type Shown = { shown: Handover }
const useWords = () => handoverTexts(useLook().language)

const List = ({ title, items }: { title: string; items: readonly Child[] }) => {
  const t = useWords()
  return (
    <>
      <h3>{title}</h3>
      {items.length === 0 ? (
        <p class="muted">{t.nothing}</p>
      ) : (
        <ul>
          {items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      )}
    </>
  )
}

const stateOf = ({ room }: Handover, decision: DecisionRow) =>
  decisionState(
    room.parties.map(({ id }) => id),
    decision.stands,
  ).state

const Open = ({ shown }: Shown) => {
  const { language } = useLook()
  const to = useTo()
  const t = useWords()
  const m = minutesTexts(language)
  const { room } = shown
  const meetingLink = (id: string, label: string) => (
    <a href={to(paths.meeting, { partnership: room.slug, meeting: id })}>{label}</a>
  )
  const unsettled = shown.decisions.filter((decision) => stateOf(shown, decision) !== 'agreed')
  return (
    <Panel title={t.open}>
      <h3>{t.tasks}</h3>
      {shown.actions.length === 0 ? (
        <p class="muted">{t.noTasks}</p>
      ) : (
        <ActionList room={room} actions={shown.actions} />
      )}
      <List
        title={t.questions}
        items={unsettled.map((one) =>
          meetingLink(
            one.meeting_id,
            `${stateOf(shown, one) === 'open' ? m.openQuestion(one.label) : m.decision(one.label)}: ${one.body}`,
          ),
        )}
      />
      <List title={t.waiting} items={shown.waiting.map(({ title }) => title)} />
      <List
        title={t.unapproved}
        items={shown.unapproved.map((one) =>
          meetingLink(one.id, `${meetingTexts(language)[one.kind]}, ${longDate(one.starts_at, language)}`),
        )}
      />
    </Panel>
  )
}

const Next = ({ shown }: Shown) => {
  const { language } = useLook()
  const to = useTo()
  const t = useWords()
  const g = groupTexts(language)
  const { room, coming } = shown
  // Who leads now and who takes over next: the whole rota stands with the group
  const turns = shown.turns.slice(0, 4)
  const nameOf = (id: string) => room.parties.find((party) => party.id === id)?.name ?? '–'
  const { near, later } = nearTurns(turns)
  const said = (turn: TurnRow) => (
    <li>
      {t.turn(g[turn.role], nameOf(turn.party), turn.name ?? t.nobody)}
      <span class="small muted contact">
        {longDate(turn.from, language)} – {longDate(turn.to, language)}
      </span>
    </li>
  )
  return (
    <Panel title={t.next}>
      <h3>{t.meetings}</h3>
      {coming.length === 0 && <p class="muted">{t.noMeeting}</p>}
      <ul class="plain stack-s">
        {coming.map((meeting) => (
          <li>
            <a href={to(paths.meeting, { partnership: room.slug, meeting: meeting.id })}>
              {meetingTexts(language)[meeting.kind]}
            </a>
            <br />
            {weekdayAndTime(meeting, language)}
          </li>
        ))}
      </ul>
      {near.length > 0 && (
        <>
          <h3>{t.leads}</h3>
          <ul class="plain stack-s">{near.map(said)}</ul>
        </>
      )}
      {later.length > 0 && (
        <Details summary={t.laterTurns(later.length)}>
          <ul class="plain stack-s">{later.map(said)}</ul>
        </Details>
      )}
    </Panel>
  )
}

const People = ({ shown }: Shown) => {
  const { language } = useLook()
  const t = useWords()
  const p = partnershipTexts(language)
  const of = (id: string | null) => shown.mandates.filter(({ party_id }) => party_id === id)
  const list = (mandates: readonly MandateRow[]) => (
    <ul class="plain people">
      {mandates.map((one) => (
        <li>
          <span>
            {one.name}, {p[one.capacity]}
            {(one.phone || one.email || one.competence) && (
              <span class="small muted contact">
                {[one.competence, one.phone, one.email].filter(Boolean).join(', ')}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="personer">
      <h2 id="personer" class="above-parties">
        {t.people}
      </h2>
      <PartyColumns columns={shown.room.parties.map((party) => ({ party, children: list(of(party.id)) }))} />
      {of(null).length > 0 && (
        <div class="panel guests-here">
          <h3>{t.guests}</h3>
          {list(of(null))}
        </div>
      )}
    </section>
  )
}

/** So many of the latest decisions stand open; the others are folded. */
const shownDecisions = 5

/** One page for whoever takes over: open items, people and their roles, next dates, decisions that hold. */
export const HandoverPage = ({ shown }: Shown) => {
  const { language } = useLook()
  const to = useTo()
  const t = useWords()
  const m = minutesTexts(language)
  const { room } = shown
  const agreed = shown.decisions.filter((decision) => stateOf(shown, decision) === 'agreed').toReversed()
  const said = (decision: DecisionRow) => (
    <DecisionBlock label={m.decision(decision.label)} behind={m.everyone(room.parties.length)}>
      <Voice text={decision.body} />
    </DecisionBlock>
  )
  return (
    <RoomPage room={room} section="handover" title={t.title} class="wrap pagemain stack">
      <div>
        <h2 class="mh">{t.title}</h2>
        <p class="lead">{t.lead}</p>
      </div>
      <div class="grid2">
        <Open shown={shown} />
        <Next shown={shown} />
      </div>
      <People shown={shown} />
      <Panel title={t.binding}>
        {agreed.length === 0 && <p class="muted">{t.noDecisions}</p>}
        {agreed.slice(0, shownDecisions).map(said)}
        {agreed.length > shownDecisions && (
          <Details summary={t.earlierDecisions(agreed.length - shownDecisions)}>
            {agreed.slice(shownDecisions).map(said)}
          </Details>
        )}
        <p>
          <a href={to(paths.versions, { partnership: room.slug })}>{t.agreement}</a>
        </p>
      </Panel>
    </RoomPage>
  )
}
