import { paths } from '#paths'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { Panel } from '#design/facts.tsx'
import { Icon } from '#design/icon.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { DateField, TextField } from '#design/text-field.tsx'
import { shortDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { ActionRow } from './action-queries.ts'
import type { ItemRow } from './agenda-queries.ts'
import { byDue } from './minutes-rules.ts'
import { minutesTexts } from './minutes-texts.ts'
import type { ShownMeeting } from './show-meeting.ts'

const useWords = () => minutesTexts(useLook().language)

const Act = ({
  room,
  action,
  act,
  from,
}: {
  room: Room
  action: ActionRow
  act: 'done' | 'open' | 'away'
  from: string | undefined
}) => {
  const to = useTo()
  const t = useWords()
  const label = { done: t.markDone, open: t.markOpen, away: t.takeAway }[act]
  return (
    <PostButton
      action={to(paths.action, { partnership: room.slug, action: action.id })}
      carry={{ act, ...(from ? { from } : {}) }}
      variant="tertiary"
      small
    >
      <span aria-hidden="true">{label}</span>
      <span class="sr">{t.actOn(label, action.words)}</span>
    </PostButton>
  )
}

/** Tasks with whose they are and until when, each with what can be said of it. `from` is the meeting to come back to. */
export const ActionList = ({ room, actions, from }: { room: Room; actions: readonly ActionRow[]; from?: string }) => {
  const { language } = useLook()
  const t = useWords()
  return (
    <ul class="plain tasks">
      {byDue(actions).map((action) => {
        const party = room.parties.find(({ id }) => id === action.owner_party)
        return (
          <li class={action.done_at ? 'task done' : 'task'}>
            <span class="box" aria-hidden="true">
              {action.done_at && <Icon name="check" />}
            </span>
            <div>
              <p>
                {action.words}
                {action.done_at && <span class="sr"> ({t.markDone})</span>}
              </p>
              <p class="small muted">
                {party && <PartyChip party={party} short />} {action.name},{' '}
                {action.done_at
                  ? t.doneOn(shortDate(action.done_at, language))
                  : t.by(shortDate(action.due_on, language))}
                {action.late && `, ${t.late}`}
              </p>
              {may('act', room.me) && (
                <div class="row noprint">
                  <Act room={room} action={action} act={action.done_at ? 'open' : 'done'} from={from} />
                  {!action.done_at && <Act room={room} action={action} act="away" from={from} />}
                </div>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** Who does what, beside a meeting: what was taken on here, and what is still open from before. */
export const ActionPanel = ({ shown }: { shown: ShownMeeting }) => {
  const to = useTo()
  const t = useWords()
  const { room, meeting, actions } = shown
  const here = actions.filter(({ meeting_id }) => meeting_id === meeting.id)
  const before =
    shown.minutes === 'approved'
      ? []
      : actions.filter(({ meeting_id, done_at }) => meeting_id !== meeting.id && done_at === null)
  return (
    <Panel title={t.whoDoes}>
      {here.length === 0 && before.length === 0 && <p class="small muted">{t.noActions}</p>}
      {here.length > 0 && before.length > 0 && <h3 class="small">{t.fromThis}</h3>}
      {here.length > 0 && <ActionList room={room} actions={here} from={meeting.id} />}
      {before.length > 0 && <h3 class="small">{t.fromBefore}</h3>}
      {before.length > 0 && <ActionList room={room} actions={before} from={meeting.id} />}
      <p class="small noprint">
        <a href={to(paths.actions, { partnership: room.slug })}>{t.allActions}</a>
      </p>
    </Panel>
  )
}

/** The form in which somebody of a party takes something on, under an item. */
export const ActionForm = ({ shown, item }: { shown: ShownMeeting; item: ItemRow }) => {
  const to = useTo()
  const t = useWords()
  const { room, meeting, doing } = shown
  if (shown.minutes !== 'written' || doing?.what !== 'uppgift' || doing.at !== item.id) return null
  const { form } = doing
  const owners = room.parties.flatMap((party) =>
    shown.people
      .filter(({ partyId }) => partyId === party.id)
      .map(({ id, name }) => ({ value: id, label: `${name}, ${party.shortName}` })),
  )
  return (
    <PostForm
      action={to(paths.meetingActions, { partnership: room.slug, meeting: meeting.id, item: item.id })}
      class="frm note"
    >
      <TextField name="task" label={t.task} form={form} />
      <Select name="owner" label={t.owner} form={form} options={owners} />
      <DateField name="due" label={t.due} form={form} />
      <Button small>{t.saveAction}</Button>
    </PostForm>
  )
}
