import { paths } from '#paths'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { Alert } from '#design/alert.tsx'
import { Checkbox, Select } from '#design/choice.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { NextCard, NextList } from '#design/next-list.tsx'
import { BackLink } from '#design/page-head.tsx'
import { Pagination } from '#design/pagination.tsx'
import { PartyChips } from '#design/party-chip.tsx'
import { DateField, TextField } from '#design/text-field.tsx'
import { Tag } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import { clockTime, longDate, weekday, type Language } from '#platform/language.ts'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { ItemRow } from './agenda-queries.ts'
import type { ListedMeeting, MeetingRow } from './queries.ts'
import { OpenPolls } from './open-polls.tsx'
import type { PollRow } from './poll-queries.ts'
import { pollTexts } from './poll-texts.ts'
import { inOrder, meetingKinds } from './rules.ts'
import { meetingTexts } from './texts.ts'

/** «9 december 2026, 17.30–19.00» */
export const whenText = ({ starts_at, ends_at }: { starts_at: Date; ends_at: Date }, language: Language) =>
  meetingTexts(language).when(
    longDate(starts_at, language),
    clockTime(starts_at, language),
    clockTime(ends_at, language),
  )

/** «Onsdag 9 december 2026, 17.30–19.00» */
export const weekdayAndTime = (when: { starts_at: Date; ends_at: Date }, language: Language) => {
  const named = weekday(when.starts_at, language)
  return `${named.charAt(0).toUpperCase()}${named.slice(1)} ${whenText(when, language)}`
}

/** «Onsdag, 17.30–19.00», where the day itself stands just above. */
export const hoursText = ({ starts_at, ends_at }: { starts_at: Date; ends_at: Date }, language: Language) => {
  const named = weekday(starts_at, language)
  const shown = named.charAt(0).toUpperCase() + named.slice(1)
  return meetingTexts(language).when(shown, clockTime(starts_at, language), clockTime(ends_at, language))
}

const Listed = ({ room, meeting }: { room: Room; meeting: ListedMeeting }) => {
  const { language } = useLook()
  const to = useTo()
  const t = meetingTexts(language)
  const came = room.parties.filter(({ id }) => meeting.came.includes(id))
  return (
    <li>
      <h3>
        <a href={to(paths.meeting, { partnership: room.slug, meeting: meeting.id })}>
          {t[meeting.kind]}, {longDate(meeting.starts_at, language)}
        </a>
        {meeting.cancelled_at && <Tag>{t.cancelled}</Tag>}
      </h3>
      <p class="small muted">
        {[hoursText(meeting, language), meeting.place, t.pointsOn(meeting.items)].filter(Boolean).join(' · ')}
      </p>
      {came.length > 0 && <PartyChips parties={came} short />}
    </li>
  )
}

const Group = ({
  title,
  id,
  room,
  meetings,
}: {
  title: string
  id: string
  room: Room
  meetings: readonly ListedMeeting[]
}) =>
  meetings.length === 0 ? null : (
    <section class="meetings-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="plain challenges">
        {meetings.map((meeting) => (
          <Listed room={room} meeting={meeting} />
        ))}
      </ul>
    </section>
  )

const Next = ({ room, meeting }: { room: Room; meeting: ListedMeeting }) => {
  const { language } = useLook()
  const to = useTo()
  const t = meetingTexts(language)
  return (
    <NextList title={t.nextMeeting}>
      <NextCard
        title={`${t[meeting.kind]}, ${longDate(meeting.starts_at, language)}`}
        href={to(paths.meeting, { partnership: room.slug, meeting: meeting.id })}
        day={meeting.starts_at}
        text={[hoursText(meeting, language), meeting.place, t.pointsOn(meeting.items)].filter(Boolean).join(' · ')}
      />
    </NextList>
  )
}

const Waiting = ({ items }: { items: readonly ItemRow[] }) => {
  const t = meetingTexts(useLook().language)
  if (items.length === 0) return null
  return (
    <section class="panel nextp meetings-group" aria-labelledby="waiting">
      <h2 id="waiting">{t.waiting}</h2>
      <p>{t.waitingWhat}</p>
      <ul>
        {items.map(({ title }) => (
          <li>{title}</li>
        ))}
      </ul>
    </section>
  )
}

interface ListProps {
  room: Room
  meetings: readonly ListedMeeting[]
  waiting: readonly ItemRow[]
  ideaHeld: boolean
  polls: readonly PollRow[]
  now: Date
  /** The page of those that have been, from 1. */
  page: number
}

/** Meetings that have been on a page. */
const perPage = 20

/** The meetings of a partnership: the next one first, then those ahead and those that have been. */
export const MeetingList = ({ room, meetings, waiting, ideaHeld, polls, now, page }: ListProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = meetingTexts(language)
  const { next, coming, earlier, cancelled } = inOrder(meetings, now)
  const here = to(paths.meetings, { partnership: room.slug })
  const pages = Math.max(1, Math.ceil(earlier.length / perPage))
  const at = Math.min(page, pages)
  const call = { href: to(paths.newMeeting, { partnership: room.slug }), label: t.call }
  return (
    <RoomPage room={room} section="meetings" title={t.meetings} done={{ installt: t.doneCancelled }}>
      <div class="mhead">
        <h2 class="mh">{t.meetings}</h2>
        {may('act', room.me) && (
          <div class="row">
            <LinkButton variant="secondary" href={to(paths.newPoll, { partnership: room.slug })}>
              {pollTexts(language).find}
            </LinkButton>
            {meetings.length > 0 && (
              <LinkButton href={call.href} icon="plus">
                {call.label}
              </LinkButton>
            )}
          </div>
        )}
      </div>
      {!ideaHeld && <Alert kind="info">{t.reminder}</Alert>}
      {meetings.length === 0 && (
        <EmptyState
          title={t.none}
          text={t.noneWhat}
          level={3}
          parties={[...room.parties]}
          {...(may('act', room.me) ? { action: call } : {})}
        />
      )}
      {next ? <Next room={room} meeting={next} /> : meetings.length > 0 && <p>{t.noNext}</p>}
      <OpenPolls room={room} polls={polls} />
      <Waiting items={waiting} />
      <Group title={t.coming} id="coming" room={room} meetings={coming} />
      <Group title={t.earlier} id="earlier" room={room} meetings={earlier.slice((at - 1) * perPage, at * perPage)} />
      <Pagination page={at} pages={pages} hrefOf={(number) => `${here}?sida=${number}#earlier`} />
      <Group title={t.cancelledMeetings} id="cancelled" room={room} meetings={cancelled} />
    </RoomPage>
  )
}

/** What kind of meeting, when and where. @param fresh it has not been called yet: an agenda can be suggested */
export const CallFields = ({ form, fresh }: { form: Form<unknown>; fresh: boolean }) => {
  const t = meetingTexts(useLook().language)
  return (
    <>
      <Select
        name="kind"
        label={t.kind}
        form={form}
        options={meetingKinds.map((kind) => ({ value: kind, label: t[kind] }))}
      />
      <DateField name="day" label={t.day} form={form} />
      <div class="places times">
        <TextField
          name="start"
          label={t.start}
          hint={t.timeHint}
          form={form}
          inputmode="decimal"
          width="short"
          autocomplete="off"
        />
        <TextField
          name="end"
          label={t.end}
          hint={t.timeHint}
          form={form}
          inputmode="decimal"
          width="short"
          autocomplete="off"
        />
      </div>
      <TextField name="place" label={t.place} hint={t.placeHint} form={form} optional />
      <TextField name="link" label={t.link} hint={t.linkHint} form={form} type="url" inputmode="url" optional />
      {fresh && <Checkbox name="suggest" label={t.suggest} hint={t.suggestHint} form={form} optional />}
    </>
  )
}

/** The form in which a meeting is called, or its time and place changed. */
export const CallMeeting = ({
  room,
  form,
  meeting,
}: {
  room: Room
  form: Form<unknown>
  meeting: MeetingRow | null
}) => {
  const to = useTo()
  const t = meetingTexts(useLook().language)
  const title = meeting ? t.change : t.call
  const names = { partnership: room.slug, meeting: meeting?.id ?? '' }
  return (
    <RoomPage room={room} section="meetings" title={title} problems={form.problems} class="wrap fpage">
      <BackLink href={meeting ? to(paths.meeting, names) : to(paths.meetings, { partnership: room.slug })}>
        {meeting ? t.backToMeeting : t.back}
      </BackLink>
      <h2 class="mh">{title}</h2>
      {!meeting && <p class="lead">{t.callLead}</p>}
      <PostForm action={meeting ? to(paths.meetingEdit, names) : to(paths.newMeeting, { partnership: room.slug })}>
        <section>
          <CallFields form={form} fresh={meeting === null} />
        </section>
        <div class="row">
          <Button>{meeting ? t.save : t.call}</Button>
        </div>
      </PostForm>
      {meeting && (
        <section class="panel">
          <h3>{t.cancel}</h3>
          <p>{t.cancelWhat}</p>
          <PostButton action={to(paths.meetingCancellation, names)} variant="secondary">
            {t.cancel}
          </PostButton>
        </section>
      )}
    </RoomPage>
  )
}
