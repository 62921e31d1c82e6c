import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { Button, LinkButton } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { NextCard, NextList } from '#design/next-list.tsx'
import { Pagination } from '#design/pagination.tsx'
import { PartyChips } from '#design/party-chip.tsx'
import { Tag } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { GroupRow } from '#group/queries.ts'
import { filledForm } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { ItemRow } from './agenda-queries.ts'
import { isFiltered, matching, yearOf, type ListFilter } from './list-rules.ts'
import { OpenPolls } from './open-polls.tsx'
import type { PollRow } from './poll-queries.ts'
import { pollTexts } from './poll-texts.ts'
import type { ListedMeeting } from './queries.ts'
import { inOrder, meetingKinds } from './rules.ts'
import { meetingTexts } from './texts.ts'
import { hoursText } from './views.tsx'

const Listed = ({ room, meeting, groups }: { room: Room; meeting: ListedMeeting; groups: readonly GroupRow[] }) => {
  const { language } = useLook()
  const to = useTo()
  const t = meetingTexts(language)
  const group = groups.find(({ id }) => id === meeting.group_id)?.name
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
        {[group, hoursText(meeting, language), meeting.place, t.pointsOn(meeting.items)].filter(Boolean).join(' · ')}
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
  groups,
}: {
  title: string
  id: string
  room: Room
  meetings: readonly ListedMeeting[]
  groups: readonly GroupRow[]
}) =>
  meetings.length === 0 ? null : (
    <section class="meetings-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="plain challenges">
        {meetings.map((meeting) => (
          <Listed room={room} meeting={meeting} groups={groups} />
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
  groups: readonly GroupRow[]
  waiting: readonly ItemRow[]
  ideaAwaited: boolean
  polls: readonly PollRow[]
  filter: ListFilter
  now: Date
  /** The page of those that have been, from 1. */
  page: number
}

/** Meetings that have been on a page. */
const perPage = 20

/** Which of the meetings are shown: only where there are enough of them to look among. */
const Filter = ({ room, meetings, groups, filter }: Pick<ListProps, 'room' | 'meetings' | 'groups' | 'filter'>) => {
  const { language } = useLook()
  const to = useTo()
  const t = meetingTexts(language)
  const kinds = meetingKinds.filter((kind) => meetings.some((meeting) => meeting.kind === kind))
  const years = [...new Set(meetings.map(yearOf))].toSorted().toReversed()
  return (
    <form
      method="get"
      action={to(paths.meetings, { partnership: room.slug })}
      class="filter-row meetings-filter noprint"
    >
      <Select
        name="slag"
        label={t.kindShort}
        form={filledForm({ slag: filter.kind })}
        blank={t.allKinds}
        options={kinds.map((kind) => ({ value: kind, label: t[kind] }))}
      />
      {groups.length > 0 && (
        <Select
          name="grupp"
          label={t.group}
          form={filledForm({ grupp: filter.group })}
          blank={t.anyGroup}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Select
        name="ar"
        label={t.year}
        form={filledForm({ ar: filter.year })}
        blank={t.allYears}
        options={years.map((year) => ({ value: year, label: year }))}
      />
      <Select
        name="nar"
        label={t.whenFilter}
        form={filledForm({ nar: filter.when })}
        blank={t.anyTime}
        options={[
          { value: 'kommande', label: t.coming },
          { value: 'tidigare', label: t.earlier },
        ]}
      />
      <Button small variant="secondary">
        {t.show}
      </Button>
      {isFiltered(filter) && <a href={to(paths.meetings, { partnership: room.slug })}>{t.showAll}</a>}
    </form>
  )
}

/** The meetings that fit the filter: those ahead, those that have been page by page, those cancelled. */
const Lists = (props: ListProps) => {
  const { room, meetings, groups, filter, now, page } = props
  const to = useTo()
  const t = meetingTexts(useLook().language)
  const filtered = isFiltered(filter)
  const { next, coming, earlier, cancelled } = inOrder(matching(meetings, groups, filter), now)
  const pages = Math.max(1, Math.ceil(earlier.length / perPage))
  const at = Math.min(page, pages)
  const address = to(paths.meetings, { partnership: room.slug })
  const query = (number: number) =>
    new URLSearchParams([
      ...Object.entries({ slag: filter.kind, grupp: filter.group, ar: filter.year, nar: filter.when }).filter(
        ([, value]) => value,
      ),
      ['sida', String(number)],
    ])
  // The next one stands by itself at the top, unless one looks for something
  const ahead = filter.when === 'tidigare' ? [] : [...(filtered && next ? [next] : []), ...coming]
  const been = filter.when === 'kommande' ? [] : earlier.slice((at - 1) * perPage, at * perPage)
  const off = filter.when ? [] : cancelled
  return (
    <>
      {filtered && ahead.length + been.length + off.length === 0 && <p role="status">{t.noneFit}</p>}
      <Group title={t.coming} id="coming" room={room} meetings={ahead} groups={groups} />
      <Group title={t.earlier} id="earlier" room={room} meetings={been} groups={groups} />
      {been.length > 0 && (
        <Pagination page={at} pages={pages} hrefOf={(number) => `${address}?${query(number)}#earlier`} />
      )}
      <Group title={t.cancelledMeetings} id="cancelled" room={room} meetings={off} groups={groups} />
    </>
  )
}

/** The meetings of a partnership: the next one first, then those ahead and those that have been, or those one looks for. */
export const MeetingList = (props: ListProps) => {
  const { room, meetings, waiting, ideaAwaited, polls, filter, now } = props
  const { language } = useLook()
  const to = useTo()
  const t = meetingTexts(language)
  const { next } = inOrder(meetings, now)
  const filtered = isFiltered(filter)
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
      {ideaAwaited && <Alert kind="info">{t.reminder}</Alert>}
      {meetings.length === 0 && (
        <EmptyState
          title={t.none}
          text={t.noneWhat}
          level={3}
          parties={[...room.parties]}
          {...(may('act', room.me) ? { action: call } : {})}
        />
      )}
      {!filtered && (next ? <Next room={room} meeting={next} /> : meetings.length > 0 && <p>{t.noNext}</p>)}
      {!filtered && <OpenPolls room={room} polls={polls} />}
      {!filtered && <Waiting items={waiting} />}
      {meetings.length > 3 && <Filter {...props} />}
      <Lists {...props} />
    </RoomPage>
  )
}
