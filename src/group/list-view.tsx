import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { Button, PostForm } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import { filledForm, type Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { GroupRow, SeatRow } from './queries.ts'
import { groupKinds, partiesMissing } from './rules.ts'
import { groupTexts } from './texts.ts'

interface ListProps {
  room: Room
  groups: readonly GroupRow[]
  seats: readonly SeatRow[]
  form: Form<unknown>
}

/** Whether every party is in the steering group, in words. */
export const Composition = ({ room, seats }: { room: Room; seats: readonly SeatRow[] }) => {
  const { language } = useLook()
  const t = groupTexts(language)
  const missing = partiesMissing(
    room.parties.map(({ id }) => id),
    seats,
  ).map((id) => room.parties.find((party) => party.id === id)!.name)
  return missing.length === 0 ? (
    <p>{t.everyParty}</p>
  ) : (
    <Alert kind="info">{t.lacksParty(new Intl.ListFormat(language).format(missing))}</Alert>
  )
}

const Listed = ({ room, group, seats }: { room: Room; group: GroupRow; seats: readonly SeatRow[] }) => {
  const { language } = useLook()
  const to = useTo()
  const t = groupTexts(language)
  const its = seats.filter(({ group_id }) => group_id === group.id)
  return (
    <li>
      <h3>
        <a href={to(paths.group, { partnership: room.slug, group: group.id })}>{group.name}</a>
      </h3>
      <p class="small muted">
        {t[group.kind as 'steering']} ·{' '}
        {group.ended_at ? longDate(group.ended_at, language) : t.members(its.filter(({ live }) => live).length)}
      </p>
      {group.purpose && <p class="voice">{group.purpose}</p>}
      {group.kind === 'steering' && !group.ended_at && <Composition room={room} seats={its} />}
    </li>
  )
}

/** What a group is, what it is called and what it is for. */
export const GroupFields = ({ form }: { form: Form<unknown> }) => {
  const t = groupTexts(useLook().language)
  return (
    <>
      <Select
        name="kind"
        label={t.kind}
        form={form}
        options={groupKinds.map((value) => ({ value, label: t[value] }))}
      />
      <TextField name="name" label={t.name} form={form} width="middle" />
      <TextArea name="purpose" label={t.purpose} form={form} rows={3} optional />
    </>
  )
}

/** The groups of a partnership, and room to form one. */
export const GroupList = ({ room, groups, seats, form }: ListProps) => {
  const to = useTo()
  const t = groupTexts(useLook().language)
  const live = groups.filter(({ ended_at }) => !ended_at)
  const ended = groups.filter(({ ended_at }) => ended_at)
  const steers = live.some(({ kind }) => kind === 'steering')
  const refused = Object.keys(form.problems).length > 0
  const shown = refused ? form : filledForm(steers ? {} : { kind: 'steering', name: t.steering })
  return (
    <RoomPage room={room} section="groups" title={t.groups} problems={form.problems} done={{ avslutad: t.doneEnded }}>
      <h2 class="mh">{t.groups}</h2>
      <p class="lead">{t.lead}</p>
      <p class="noprint">
        <a href={to(paths.welcome, { partnership: room.slug })}>{t.welcome}</a>
      </p>
      {live.length === 0 ? (
        <EmptyState title={t.none} text={t.noneWhat} level={3} parties={[...room.parties]} />
      ) : (
        <ul class="plain challenges">
          {live.map((group) => (
            <Listed room={room} group={group} seats={seats} />
          ))}
        </ul>
      )}
      {may('act', room.me) && (
        <Details summary={t.newGroup} open={refused || live.length === 0} class="add-item">
          <PostForm action={to(paths.groups, { partnership: room.slug })}>
            <GroupFields form={shown} />
            <Button>{t.form}</Button>
          </PostForm>
        </Details>
      )}
      {ended.length > 0 && (
        <Details summary={`${t.ended} (${ended.length})`}>
          <ul class="plain challenges">
            {ended.map((group) => (
              <Listed room={room} group={group} seats={seats} />
            ))}
          </ul>
        </Details>
      )}
    </RoomPage>
  )
}
