import { paths } from '#paths'
import { PostButton, PostForm, Button } from '#design/button.tsx'
import { RadioCards } from '#design/choice.tsx'
import { PartyMark } from '#design/party-mark.tsx'
import { colourOf } from '#design/party.ts'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { Details } from '#design/details.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import { longDate } from '#platform/language.ts'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { Room } from './enter.ts'
import type { MandateRow, PartyRow } from './queries.ts'
import { capacities, may } from './rules.ts'
import { partnershipTexts } from './texts.ts'

interface PartiesProps {
  room: Room
  mandates: MandateRow[]
  /** The form for the own party's words, and the one for a new person. */
  words: Form<unknown>
  person: Form<unknown>
}

const Person = ({ room, mandate }: { room: Room; mandate: MandateRow }) => {
  const { language } = useLook()
  const to = useTo()
  const t = partnershipTexts(language)
  const mayEnd = may('act', room.me) && (mandate.party_id === null || mandate.party_id === room.me.partyId)
  const contact = [mandate.phone, mandate.email].filter(Boolean).join(', ')
  return (
    <li>
      <span>
        {mandate.name}, {t[mandate.capacity]}
        {mandate.competence && <span class="small muted contact">{mandate.competence}</span>}
        {contact && <span class="small muted contact">{contact}</span>}
      </span>
      {mayEnd && (
        <PostButton
          action={to(paths.mandateEnd, { partnership: room.slug, mandate: mandate.id })}
          variant="tertiary"
          small
        >
          <span aria-hidden="true">{t.end}</span>
          <span class="sr">{t.endOf(mandate.name)}</span>
        </PostButton>
      )}
    </li>
  )
}

const OneParty = ({ room, party, mandates }: { room: Room; party: PartyRow; mandates: MandateRow[] }) => {
  const { language } = useLook()
  const t = partnershipTexts(language)
  const its = mandates.filter((mandate) => mandate.live && mandate.party_id === party.id)
  return (
    <li data-p={colourOf(party.mark)}>
      <h3>
        <PartyMark party={party} />
        {party.name}
      </h3>
      <p class="why">{party.words || <span class="muted">{t.noWords}</span>}</p>
      {party.board && (
        <dl class="small">
          <dt>{t.board}</dt>
          <dd>{party.board}</dd>
        </dl>
      )}
      <h4 class="small muted">{t.people}</h4>
      {its.length === 0 ? (
        <p class="small">{t.noPeople}</p>
      ) : (
        <ul class="plain people">
          {its.map((mandate) => (
            <Person room={room} mandate={mandate} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** A word that stands within sentences, as what an answer is called. */
const asTitle = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

const AddPerson = ({ room, form }: { room: Room; form: Form<unknown> }) => {
  const { language } = useLook()
  const to = useTo()
  const t = partnershipTexts(language)
  return (
    <Details summary={t.addPerson} class="panel fold noprint" open={Object.keys(form.problems).length > 0}>
      <p class="muted">{t.addPersonLead}</p>
      <PostForm action={to(paths.mandates, { partnership: room.slug })}>
        <TextField
          name="email"
          type="email"
          label={t.email}
          hint={t.emailHint}
          form={form}
          autocomplete="off"
          width="middle"
        />
        <RadioCards
          name="capacity"
          label={t.capacity}
          form={form}
          options={capacities.map((value) => ({ value, label: asTitle(t[value]), hint: t[`${value}Hint`] }))}
        />
        <TextField name="competence" label={t.competence} form={form} optional width="middle" />
        <TextField name="phone" type="tel" label={t.phone} form={form} optional width="middle" />
        <TextField name="contact_email" type="email" label={t.contactEmail} form={form} optional width="middle" />
        <Button>{t.add}</Button>
      </PostForm>
    </Details>
  )
}

const OwnWords = ({ room, form }: { room: Room; form: Form<unknown> }) => {
  const { language } = useLook()
  const to = useTo()
  const t = partnershipTexts(language)
  return (
    <Details
      summary={t.ownWords}
      class="panel fold noprint"
      open={!form.typed.words || Object.keys(form.problems).length > 0}
    >
      <PostForm action={to(paths.partyWords, { partnership: room.slug })}>
        <TextArea name="words" label={t.ownWords} hint={t.ownWordsHint} form={form} rows={3} maxLength={600} voice />
        <Button variant="secondary">{t.save}</Button>
      </PostForm>
    </Details>
  )
}

const Guests = ({ room, mandates }: { room: Room; mandates: MandateRow[] }) => {
  const t = partnershipTexts(useLook().language)
  const guests = mandates.filter((mandate) => mandate.live && mandate.party_id === null)
  return (
    <section aria-labelledby="guests">
      <h2 id="guests">{t.guests}</h2>
      <p class="muted">{t.guestsLead}</p>
      {guests.length === 0 ? (
        <p>{t.noPeople}</p>
      ) : (
        <ul class="plain people panel">
          {guests.map((mandate) => (
            <Person room={room} mandate={mandate} />
          ))}
        </ul>
      )}
    </section>
  )
}

const Earlier = ({ mandates, parties }: { mandates: MandateRow[]; parties: readonly PartyRow[] }) => {
  const { language } = useLook()
  const t = partnershipTexts(language)
  const ended = mandates.filter((mandate) => !mandate.live)
  if (ended.length === 0) return null
  return (
    <details class="sh-det">
      <summary>{t.earlier}</summary>
      <ul>
        {ended.map((mandate) => (
          <li>
            {mandate.name}, {t[mandate.capacity]},{' '}
            {parties.find((party) => party.id === mandate.party_id)?.name ?? t.guests},{' '}
            {longDate(mandate.from_day, language)}–{mandate.to_day && longDate(mandate.to_day, language)}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Parties side by side, their people, those with sight only, and what has been. */
export const Parties = ({ room, mandates, words, person }: PartiesProps) => {
  const t = partnershipTexts(useLook().language)
  const done = { sparat: t.saved, tillagd: t.added, avslutat: t.ended }
  return (
    <RoomPage
      room={room}
      section="parties"
      title={t.parties}
      problems={{ ...words.problems, ...person.problems }}
      class="wrap pagemain stack-l"
      done={done}
    >
      <h2>{t.parties}</h2>
      <p class="lead">{t.partiesLead}</p>
      <ul class="plain parties">
        {room.parties.map((party) => (
          <OneParty room={room} party={party} mandates={mandates} />
        ))}
      </ul>
      {may('act', room.me) && <OwnWords room={room} form={words} />}
      <Guests room={room} mandates={mandates} />
      {may('act', room.me) && <AddPerson room={room} form={person} />}
      <Earlier mandates={mandates} parties={room.parties} />
    </RoomPage>
  )
}
