import type { Child } from 'hono/jsx'
import { paths } from '#paths'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { Panel } from '#design/facts.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { colourOf } from '#design/party.ts'
import { TextArea } from '#design/text-area.tsx'
import { filledForm } from '#platform/form.ts'
import type { Language } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { PartyRow } from '#partnership/queries.ts'
import { may } from '#partnership/rules.ts'
import { partnershipTexts } from '#partnership/texts.ts'
import { presenceField } from './call.ts'
import { isAsked, partiesPresent, presences, replies, type Presence, type Reply } from './rules.ts'
import type { PersonAt, ShownMeeting } from './show-meeting.ts'
import { minutesTexts } from './minutes-texts.ts'
import { meetingTexts } from './texts.ts'

type Shown = { shown: ShownMeeting }
const useWords = () => meetingTexts(useLook().language)
type T = ReturnType<typeof meetingTexts>

/** What stands beside a person: how they came, else what they have replied. */
function standingOf({ presence, reply }: PersonAt, ahead: boolean, t: T): { text: string; yes: boolean } {
  if (presence) return { text: t[presence], yes: presence !== 'absent' }
  if (!ahead) return { text: t.unknown, yes: false }
  const text = { comes: t.willCome, remote: t.remote, cannot: t.cannotCome }
  return reply ? { text: text[reply], yes: reply !== 'cannot' } : { text: t.noReply, yes: false }
}

/** As what somebody without a party is there: «Adjungerad»; null for a party's own people. */
export const withoutParty = ({ partyId, capacities }: PersonAt, language: Language): string | null => {
  if (partyId !== null) return null
  const t = partnershipTexts(language)
  const words =
    t[capacities.includes('co_opted') ? 'co_opted' : capacities.includes('reference') ? 'reference' : 'reader']
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const People = ({ shown, people }: { shown: ShownMeeting; people: readonly PersonAt[] }) => {
  const { language } = useLook()
  const t = meetingTexts(language)
  const m = minutesTexts(language)
  return (
    <ul class="plain">
      {people.map((person) => {
        const { text, yes } = standingOf(person, shown.stage === 'ahead', t)
        const role =
          person.id === shown.meeting.chair_id
            ? m.chair
            : person.id === shown.meeting.secretary_id
              ? m.secretary
              : withoutParty(person, language)
        return (
          <li>
            <span>
              {person.name}
              {role && <span class="small muted">{role}</span>}
            </span>
            <span class={yes ? 'pres y' : 'pres'}>{text}</span>
          </li>
        )
      })}
    </ul>
  )
}

const OfParty = ({ shown, party }: { shown: ShownMeeting; party: PartyRow }) => {
  const people = shown.people.filter(({ partyId, called }) => called && partyId === party.id)
  return (
    <div class="att" data-p={colourOf(party.mark)}>
      <h3>
        <PartyChip party={party} />
      </h3>
      {people.length > 0 ? (
        <People shown={shown} people={people} />
      ) : (
        <p class="small muted">{meetingTexts(useLook().language).nobodyCalled}</p>
      )}
    </div>
  )
}

const Summary = ({ shown }: Shown) => {
  const { language } = useLook()
  const t = useWords()
  const m = minutesTexts(language)
  const there = partiesPresent(
    shown.people.flatMap(({ partyId, presence }) => (presence ? [{ party_id: partyId, presence }] : [])),
  )
  const missing = shown.room.parties.filter(({ id }) => !there.includes(id)).map(({ shortName }) => shortName)
  if (shown.stage === 'ahead') return null
  if (!shown.people.some(({ presence }) => presence)) return <p class="small muted">{t.notYetNoted}</p>
  const all = shown.stage === 'now' && shown.minutes === 'written' ? m.mayDecide : m.allWere
  return (
    <p class="small muted">
      {missing.length === 0 ? all : m.mayNotDecide(new Intl.ListFormat(language).format(missing))}
    </p>
  )
}

const presenceChoices = (t: T) => presences.map((presence: Presence) => ({ value: presence, label: t[presence] }))

const NoteAttendance = ({ shown }: Shown) => {
  const to = useTo()
  const t = useWords()
  const { room, meeting, people, attendanceForm } = shown
  const refused = Object.keys(attendanceForm.problems).length > 0
  const saved = Object.fromEntries(people.map((person) => [presenceField(person.id), person.presence ?? '']))
  const form = refused ? attendanceForm : filledForm({ ...saved, others: meeting.others })
  return (
    <Details summary={t.noteAttendance} open={refused}>
      <PostForm
        action={to(paths.meetingAttendance, { partnership: room.slug, meeting: meeting.id })}
        class="frm attendance"
      >
        {people.map((person) => (
          <Select
            name={presenceField(person.id)}
            label={person.name}
            form={form}
            options={presenceChoices(t)}
            blank={t.unknown}
          />
        ))}
        <TextArea name="others" label={t.others} hint={t.othersHint} form={form} rows={2} optional />
        <Button small>{t.saveAttendance}</Button>
      </PostForm>
    </Details>
  )
}

/** Who came, by party; before the meeting, who has said that they will. */
export const Attendance = ({ shown, children }: Shown & { children?: Child }) => {
  const t = useWords()
  const { room, people, meeting, stage } = shown
  const guests = people.filter(({ partyId, called }) => called && partyId === null)
  return (
    <Panel title={stage === 'ahead' ? t.replies : t.attendance}>
      <Summary shown={shown} />
      {room.parties.map((party) => (
        <OfParty shown={shown} party={party} />
      ))}
      {guests.length > 0 && (
        <div class="att guests">
          <h3>{t.guests}</h3>
          <People shown={shown} people={guests} />
        </div>
      )}
      {meeting.others && (
        <p class="small">
          {t.others}: {meeting.others}
        </p>
      )}
      {children}
      {stage !== 'ahead' && may('act', room.me) && shown.minutes === 'written' && <NoteAttendance shown={shown} />}
    </Panel>
  )
}

/** Whether the one who looks is asked if they come. The post asks the same. */
export const mayReply = ({ room, meeting, people }: ShownMeeting): boolean =>
  may('talk', room.me) && isAsked(room.me.personId, meeting.person_id, people)

/** One's own reply to the invitation: three buttons. Who is not called is told whose the meeting is. */
export const Replying = ({ shown }: Shown) => {
  const to = useTo()
  const t = useWords()
  const { room, meeting, people } = shown
  const words: Record<Reply, string> = { comes: t.comes, remote: t.comesRemote, cannot: t.cannot }
  const mine = people.find(({ id }) => id === room.me.personId)?.reply
  const calendar = (
    <p class="small">
      <a href={to(paths.meetingCalendar, { partnership: room.slug, meeting: meeting.id })}>{t.toCalendar}</a>
    </p>
  )
  if (!mayReply(shown))
    return (
      <Panel title={t.notCalled}>
        {shown.group && <p>{t.notCalledWhy(shown.group)}</p>}
        {calendar}
      </Panel>
    )
  return (
    <Panel title={t.doYouCome} together>
      {mine && <p>{t.yourReply(words[mine])}</p>}
      <div class="reply-acts">
        {replies
          .filter((reply) => reply !== mine)
          .map((reply) => (
            <PostButton
              action={to(paths.meetingReply, { partnership: room.slug, meeting: meeting.id })}
              carry={{ reply }}
              variant="secondary"
              small
            >
              {words[reply]}
            </PostButton>
          ))}
      </div>
      {calendar}
    </Panel>
  )
}
