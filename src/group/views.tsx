import { paths } from '#paths'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { RadioCards, Select } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { BackLink } from '#design/page-head.tsx'
import { PartyColumns } from '#design/party-columns.tsx'
import { DateField, TextField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { Composition } from './list-view.tsx'
import type { SeatRow } from './queries.ts'
import { seatKinds } from './rules.ts'
import { acts, type ShownGroup } from './shown-group.ts'
import { groupTexts } from './texts.ts'
import { Turns } from './turn-views.tsx'

type Shown = { shown: ShownGroup }
const useWords = () => groupTexts(useLook().language)
const namesOf = ({ room, group }: ShownGroup) => ({ partnership: room.slug, group: group.id })
const Seats = ({ shown, seats }: Shown & { seats: readonly SeatRow[] }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useWords()
  if (seats.length === 0) return <p class="small muted">{t.nobody}</p>
  return (
    <ul class="plain people">
      {seats.map((seat) => (
        <li>
          <span>
            {seat.name}, {t[seat.seat].toLowerCase()}
            <span class="small muted contact">
              {[
                seat.competence,
                t.since(longDate(seat.from_day, language)),
                seat.to_day && t.until(longDate(seat.to_day, language)),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </span>
          {acts(shown) && (seat.party_id === null || seat.party_id === shown.room.me.partyId) && (
            <PostButton action={to(paths.groupSeatEnd, { ...namesOf(shown), seat: seat.id })} variant="tertiary" small>
              <span aria-hidden="true">{t.leave}</span>
              <span class="sr">{t.leaveOf(seat.name)}</span>
            </PostButton>
          )}
        </li>
      ))}
    </ul>
  )
}

const AddSeat = ({ shown }: Shown) => {
  const to = useTo()
  const t = useWords()
  const form = shown.forms.seat
  const hints = { member: t.memberHint, deputy: t.deputyHint, co_opted: t.coOptedHint }
  // First things first: until somebody of one's own party sits here, that is what there is to do
  const waits = !shown.seats.some(({ live, party_id }) => live && party_id === shown.room.me.partyId)
  return (
    <Details summary={t.addSeat} open={waits || Object.keys(form.problems).length > 0} class="add-item noprint">
      <p class="muted">{t.addSeatLead}</p>
      <PostForm action={to(paths.groupSeats, namesOf(shown))}>
        <Select
          name="person"
          label={t.person}
          form={form}
          options={shown.candidates.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <RadioCards
          name="seat"
          label={t.seat}
          form={form}
          options={seatKinds.map((value) => ({ value, label: t[value], hint: hints[value] }))}
        />
        <TextField name="competence" label={t.competence} hint={t.competenceHint} form={form} optional />
        <DateField name="from" label={t.fromDay} form={form} optional />
        <DateField name="to" label={t.toDay} hint={t.toDayHint} form={form} optional />
        <Button>{t.bring}</Button>
      </PostForm>
    </Details>
  )
}

const History = ({ shown }: Shown) => {
  const { language } = useLook()
  const t = useWords()
  const partyName = (id: string | null) => shown.room.parties.find((party) => party.id === id)?.name ?? t.co_opted
  const left = shown.seats
    .filter(({ live }) => !live)
    .map((seat) => ({
      what: t[seat.seat],
      name: seat.name,
      party: seat.party_id,
      from: seat.from_day,
      to: seat.to_day,
    }))
  const held = shown.turns
    .filter(({ from, to }) => from.toString() <= shown.today.toString() && to.toString() < shown.today.toString())
    .map((turn) => ({
      what: t[turn.role],
      name: turn.name ?? t.notNamed,
      party: turn.party,
      from: turn.from,
      to: turn.to,
    }))
  const lines = [...left, ...held].toSorted((a, b) => b.from.toString().localeCompare(a.from.toString()))
  if (lines.length === 0) return null
  return (
    <Details summary={t.history}>
      <ul>
        {lines.map(({ what, name, party, from, to }) => (
          <li>
            {name}, {what.toLowerCase()}, {partyName(party)}, {longDate(from, language)}–{to && longDate(to, language)}
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** A group: who sits in it party by party, those co-opted, whose turn it is, and who has been what. */
export const GroupPage = (shown: ShownGroup) => {
  const { language } = useLook()
  const to = useTo()
  const t = useWords()
  const { room, group, forms } = shown
  const live = shown.seats.filter((seat) => seat.live || (seat.ended_at === null && !seat.to_day))
  const done = {
    bildad: t.doneGroup,
    med: t.doneSeat,
    lamnat: t.doneLeft,
    turordning: t.doneRota,
    namn: t.doneNamed,
    foreslaget: t.doneProposed,
    svarat: t.doneAnswered,
  }
  return (
    <RoomPage
      room={room}
      section="groups"
      title={group.name}
      problems={{ ...forms.seat.problems, ...forms.rota.problems, ...forms.swap.problems }}
      done={done}
      class="wrap pagemain stack"
    >
      <div>
        <BackLink href={to(paths.groups, { partnership: room.slug })}>{t.back}</BackLink>
        <h2 class="mh">{group.name}</h2>
        <p class="muted">
          {t[group.kind as 'steering']}
          {group.ended_at && ` · ${t.until(longDate(group.ended_at, language))}`}
        </p>
        {group.purpose && <p class="lead">{group.purpose}</p>}
      </div>
      <section aria-labelledby="vilka" class="stack-s">
        <h2 id="vilka">{t.who}</h2>
        {group.kind === 'steering' && !group.ended_at && <Composition room={room} seats={shown.seats} />}
        <PartyColumns
          columns={room.parties.map((party) => ({
            party,
            children: <Seats shown={shown} seats={live.filter(({ party_id }) => party_id === party.id)} />,
          }))}
        />
        {live.some(({ party_id }) => party_id === null) && (
          <div class="panel co-opted">
            <h3>{t.coOpted}</h3>
            <Seats shown={shown} seats={live.filter(({ party_id }) => party_id === null)} />
          </div>
        )}
        {acts(shown) && <AddSeat shown={shown} />}
      </section>
      <Turns shown={shown} />
      <History shown={shown} />
      {acts(shown) && (
        <Details summary={t.endGroup} class="noprint">
          <p>{t.endGroupWhat}</p>
          <PostButton action={to(paths.groupEnd, namesOf(shown))} variant="secondary" small>
            {t.endGroup}
          </PostButton>
        </Details>
      )}
    </RoomPage>
  )
}
