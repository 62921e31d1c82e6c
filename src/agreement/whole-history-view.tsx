import { Select } from '#design/choice.tsx'
import { Button } from '#design/button.tsx'
import { Pagination } from '#design/pagination.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import { filledForm } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { paths } from '#paths'
import type { AgreementRoom } from './enter.ts'
import type { Event } from './events.ts'
import { historyTexts } from './history-texts.ts'
import { Who } from './history-view.tsx'
import { LockedNote } from './nav.tsx'

/** What is asked for of the agreement's history: of one heading, by one party, and which page from 1. */
export interface Asked {
  heading: string
  party: string
  page: number
}

const pageSize = 30

/** The events that are asked for, and the page of them; a page beyond the last is the last. */
export function pageOfEvents(events: readonly Event[], asked: Asked) {
  const found = events.filter(
    ({ headingId, partyId }) =>
      (asked.heading === '' || headingId === asked.heading) && (asked.party === '' || partyId === asked.party),
  )
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const page = Math.min(Math.max(1, asked.page), pages)
  return { found: found.length, pages, page, shown: found.slice((page - 1) * pageSize, page * pageSize) }
}

const Filter = ({ at, asked }: { at: AgreementRoom; asked: Asked }) => {
  const to = useTo()
  const t = historyTexts(useLook().language)
  const form = filledForm({ rubrik: asked.heading, part: asked.party })
  const headings = [...at.agreement.headings, ...at.agreement.removed]
  return (
    <form method="get" action={to(paths.agreementHistory, { partnership: at.room.slug })} class="filter-row noprint">
      <Select
        name="rubrik"
        label={t.ofHeading}
        form={form}
        blank={t.everyHeading}
        options={headings.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Select
        name="part"
        label={t.byParty}
        form={form}
        blank={t.everyParty}
        options={at.room.parties.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button variant="secondary">{t.filter}</Button>
    </form>
  )
}

const Line = ({ at, event }: { at: AgreementRoom; event: Event }) => {
  const to = useTo()
  const t = historyTexts(useLook().language)
  const heading = [...at.agreement.headings, ...at.agreement.removed].find(({ id }) => id === event.headingId)
  const address = heading && to(paths.headingHistory, { partnership: at.room.slug, heading: heading.id })
  return (
    <li>
      <p>
        {heading && (
          <>
            <a href={address}>{heading.title}</a>.{' '}
          </>
        )}
        {event.words}
        {event.text && event.text.seq > 1 && heading && (
          <>
            {' '}
            <a class="small" href={`${address}?fran=${event.text.seq - 1}&till=${event.text.seq}`}>
              {t.compareWithBeforeOf(event.text.seq)}
              <span class="sr">, {heading.title}</span>
            </a>
          </>
        )}
      </p>
      <p class="small muted">
        <Who at={at} event={event} />
      </p>
    </li>
  )
}

/** Everything that has been saved under any heading, the latest first, by heading and party. */
export const AgreementHistoryPage = (props: { at: AgreementRoom; events: readonly Event[]; asked: Asked }) => {
  const to = useTo()
  const t = historyTexts(useLook().language)
  const { at, events, asked } = props
  const { found, pages, page, shown } = pageOfEvents(events, asked)
  const here = to(paths.agreementHistory, { partnership: at.room.slug })
  const hrefOf = (number: number) =>
    `${here}?${new URLSearchParams({ rubrik: asked.heading, part: asked.party, sida: String(number) })}`
  return (
    <RoomPage room={at.room} section="agreementHistory" kind="room" class="wrap roomgrid one-wide" title={t.titleAll}>
      <LockedNote at={at} />
      <div class="paper history">
        <h2>{t.titleAll}</h2>
        <p>{t.leadAll}</p>
        {events.length === 0 ? (
          <p>
            {t.noneAtAll} <a href={to(paths.agreement, { partnership: at.room.slug })}>{t.beginWriting}</a>
          </p>
        ) : (
          <>
            <Filter at={at} asked={asked} />
            <p class="small muted" role="status">
              {t.found(found)}
            </p>
            {found === 0 && (
              <p>
                <a href={here}>{t.showAll}</a>
              </p>
            )}
          </>
        )}
        <ol class="plain versions-list">
          {shown.map((event) => (
            <Line at={at} event={event} />
          ))}
        </ol>
        <Pagination page={page} pages={pages} hrefOf={hrefOf} />
      </div>
    </RoomPage>
  )
}
