import type { Child } from 'hono/jsx'
import { longDate, shortDate } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import { PartyChip } from './party-chip.tsx'
import type { Party } from './party.ts'

export interface EventProps {
  day: Date | { toString(): string }
  /** The day now: another year's days are then shown with their year. */
  today?: string
  /** Whose people did it, before the words. */
  parties?: readonly Party[]
  children: Child
}

const isoDay = (day: EventProps['day']) => (day instanceof Date ? day.toISOString() : day.toString()).slice(0, 10)

/** Something that happened: «19 nov ▲ Hamnljus skrev klart sin del». Stands in an `EventList`. */
export const Event = ({ day, today, parties = [], children }: EventProps) => {
  const { language } = useLook()
  const year = longDate(day, language).slice(-4)
  return (
    <li>
      <time datetime={isoDay(day)}>
        {shortDate(day, language)}
        {today && !today.startsWith(year) && ` ${year}`}
      </time>
      <p>
        {parties.map((party) => (
          <>
            <PartyChip party={party} short />{' '}
          </>
        ))}
        {children}
      </p>
    </li>
  )
}

/** The latest first. `more` is the link to all of them. */
export const EventList = (props: { title: string; id?: string; more?: Child; children: Child }) => {
  const id = props.id ?? 'events'
  return (
    <section class="events" aria-labelledby={id}>
      <div class="between">
        <h2 id={id}>{props.title}</h2>
        {props.more}
      </div>
      <ol class="plain">{props.children}</ol>
    </section>
  )
}
