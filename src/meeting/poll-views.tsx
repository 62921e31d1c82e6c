import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { RadioCards, Select } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { BackLink } from '#design/page-head.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { CardTable } from '#design/table.tsx'
import { Optional } from '#design/field.tsx'
import { DateField, TextField } from '#design/text-field.tsx'
import { Verdict } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { GroupRow } from '#group/queries.ts'
import { filledForm, type Form } from '#platform/form.ts'
import { longDate, type Language } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { answerField, slotFields, slotNumbers } from './poll-forms.ts'
import type { AskedRow, PollRow, SlotRow } from './poll-queries.ts'
import { pollAnswers, standingOf, type PollAnswer } from './poll-rules.ts'
import { pollTexts } from './poll-texts.ts'
import { meetingKinds } from './rules.ts'
import { meetingTexts } from './texts.ts'
import { GroupField, weekdayAndTime } from './views.tsx'

const useWords = () => pollTexts(useLook().language)

/** The form in which times are proposed. */
export const NewPoll = (props: {
  room: Room
  /** Whose meeting it may become; without any it is everyone's. */
  groups: readonly Pick<GroupRow, 'id' | 'name'>[]
  form: Form<unknown>
}) => {
  const { room, groups, form } = props
  const { language } = useLook()
  const to = useTo()
  const t = useWords()
  const m = meetingTexts(language)
  return (
    <RoomPage room={room} section="meetings" title={t.find} problems={form.problems} class="wrap fpage">
      <BackLink href={to(paths.meetings, { partnership: room.slug })}>{m.back}</BackLink>
      <h2 class="mh">{t.find}</h2>
      <p class="lead">{t.findLead}</p>
      <PostForm action={to(paths.newPoll, { partnership: room.slug })}>
        <Select
          name="kind"
          label={m.kind}
          form={form}
          options={meetingKinds.map((kind) => ({ value: kind, label: m[kind] }))}
        />
        <GroupField groups={groups} form={form} />
        {slotNumbers.map((number) => {
          const names = slotFields(number)
          const optional = number > 2
          return (
            <fieldset class="ds-fieldset">
              <legend>
                <h3>
                  {t.time(number)}
                  <Optional optional={optional} />
                </h3>
              </legend>
              <div class="places times">
                <DateField name={names.day} label={m.day} form={form} />
                <TextField
                  name={names.start}
                  label={m.start}
                  hint={m.timeHint}
                  form={form}
                  width="short"
                  autocomplete="off"
                />
                <TextField
                  name={names.end}
                  label={m.end}
                  hint={m.timeHint}
                  form={form}
                  width="short"
                  autocomplete="off"
                />
              </div>
            </fieldset>
          )
        })}
        <TextField name="place" label={m.place} hint={m.placeHint} form={form} optional />
        <TextField name="link" label={m.link} hint={m.linkHint} form={form} type="url" inputmode="url" optional />
        <Button>{t.ask}</Button>
      </PostForm>
    </RoomPage>
  )
}

/** What one says of each time, with one button. */
export const AnswerFields = ({
  slots,
  form,
  language,
}: {
  slots: readonly SlotRow[]
  form: Form<unknown>
  language: Language
}) => {
  const t = pollTexts(language)
  return (
    <>
      {slots.map((slot) => (
        <RadioCards
          name={answerField(slot.id)}
          label={weekdayAndTime(slot, language)}
          form={form}
          options={pollAnswers.map((value) => ({ value, label: t[value] }))}
        />
      ))}
      <p class="small muted">{t.untilDecided}</p>
      <Button>{t.answer}</Button>
    </>
  )
}

/** Everything that a poll's page shows. */
export interface ShownPoll {
  room: Room
  poll: PollRow
  slots: readonly SlotRow[]
  asked: readonly AskedRow[]
  answers: readonly { slot_id: string; person_id: string; answer: PollAnswer }[]
  form: Form<unknown>
  now: Date
}

const Said = ({ answer }: { answer: PollAnswer | undefined }) => {
  const t = useWords()
  if (answer === 'can') return <Verdict kind="accord">{t.can}</Verdict>
  if (answer === 'maybe') return <Verdict kind="talk">{t.maybe}</Verdict>
  return <span class="small muted">{answer ? t.cannot : t.noAnswer}</span>
}

const WhoCan = ({ shown }: { shown: ShownPoll }) => {
  const { language } = useLook()
  const t = useWords()
  const { room, slots, asked, answers } = shown
  const order = asked.toSorted(
    (a, b) =>
      room.parties.findIndex(({ id }) => id === a.party_id) - room.parties.findIndex(({ id }) => id === b.party_id),
  )
  return (
    <CardTable
      caption={t.whoCan}
      columns={[{ label: t.who }, ...slots.map((slot) => ({ label: weekdayAndTime(slot, language) }))]}
      rows={order.map((person) => {
        const party = room.parties.find(({ id }) => id === person.party_id)
        return [
          <>
            {person.name}{' '}
            {party && (
              <span class="small">
                <PartyChip party={party} short />
              </span>
            )}
          </>,
          ...slots.map((slot) => (
            <Said
              answer={answers.find((one) => one.slot_id === slot.id && one.person_id === person.person_id)?.answer}
            />
          )),
        ]
      })}
    />
  )
}

const Deciding = ({ shown }: { shown: ShownPoll }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useWords()
  const { room, poll, slots, asked, answers, now } = shown
  // A group's time is for the parties that sit in it
  const parties = poll.group_id
    ? room.parties.filter(({ id }) => asked.some(({ party_id }) => party_id === id))
    : room.parties
  const names = { partnership: room.slug, poll: poll.id }
  return (
    <section class="panel nextp" aria-labelledby="decide">
      <h3 id="decide">{t.decide}</h3>
      <p>{t.decideLead}</p>
      <ul class="plain stack">
        {slots.map((slot) => {
          const when = weekdayAndTime(slot, language)
          const people = asked.map(({ person_id, party_id }) => ({
            partyId: party_id,
            answer: answers.find((one) => one.slot_id === slot.id && one.person_id === person_id)?.answer ?? null,
          }))
          const { can, maybe, without } = standingOf(
            parties.map(({ id }) => id),
            people,
          )
          const missing = room.parties.filter(({ id }) => without.includes(id)).map(({ shortName }) => shortName)
          return (
            <li class="stack-s">
              <p>
                <strong>{when}</strong>
                <br />
                <span class="small">
                  {t.counts(can, maybe)}
                  {missing.length > 0 && `. ${t.without(new Intl.ListFormat(language).format(missing))}.`}
                </span>
              </p>
              {slot.starts_at > now && (
                <PostButton action={to(paths.pollDecision, names)} carry={{ slot: slot.id }} variant="secondary" small>
                  {t.choose}
                  <span class="sr">: {when}</span>
                </PostButton>
              )}
            </li>
          )
        })}
      </ul>
      <PostButton action={to(paths.pollEnd, names)} variant="tertiary" small>
        {t.closeWithout}
      </PostButton>
    </section>
  )
}

/** A poll: who can when, one's own answer, and the decision. */
export const PollPage = (shown: ShownPoll) => {
  const { language } = useLook()
  const to = useTo()
  const t = useWords()
  const m = meetingTexts(language)
  const { room, poll, slots, asked, answers, form } = shown
  const open = poll.closed_at === null
  const mine = asked.find(({ person_id }) => person_id === room.me.personId)
  const own = answers.filter(({ person_id }) => person_id === room.me.personId)
  const refused = Object.keys(form.problems).length > 0
  const filled = refused
    ? form
    : filledForm(Object.fromEntries(own.map((one) => [answerField(one.slot_id), one.answer])))
  const title = `${t.asking}: ${m[poll.kind].toLowerCase()}${poll.group ? `, ${poll.group}` : ''}`
  return (
    <RoomPage
      room={room}
      section="meetings"
      title={title}
      problems={form.problems}
      done={{ fragat: t.doneAsked, svarat: t.doneAnswered, slutat: t.doneClosed }}
    >
      <BackLink href={to(paths.meetings, { partnership: room.slug })}>{m.back}</BackLink>
      <h2 class="mh">{title}</h2>
      <p class="muted">
        {t.askedBy(poll.name, longDate(poll.made_at, language))} {t.answeredSo(poll.answered, poll.asked)}.
        {poll.place && ` ${poll.place}.`}
      </p>
      {!open && (
        <Alert kind="info">
          <p>{t.closed}</p>
          {poll.meeting_id && (
            <p>
              <a href={to(paths.meeting, { partnership: room.slug, meeting: poll.meeting_id })}>{t.becameMeeting}</a>
            </p>
          )}
        </Alert>
      )}
      <div class="main-side">
        <div class="stack">
          {open && mine && (
            <Details summary={own.length > 0 ? t.change : t.yours} open={refused || own.length === 0} class="add-item">
              <PostForm action={to(paths.pollAnswer, { partnership: room.slug, poll: poll.id })}>
                <AnswerFields slots={slots} form={filled} language={language} />
              </PostForm>
            </Details>
          )}
          <WhoCan shown={shown} />
        </div>
        {open && may('act', room.me) && <Deciding shown={shown} />}
      </div>
    </RoomPage>
  )
}
