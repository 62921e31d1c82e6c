import type { Child } from 'hono/jsx'
import { shortDate } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import { Icon, type IconName } from './icon.tsx'

type Day = Date | { toString(): string }

export interface NextCardProps {
  title: string
  /** What it belongs to, above the title, where cards of many stand together. */
  of?: string
  href?: string
  /** When it is; else an icon in its place. */
  day?: Day
  icon?: IconName
  /** Something to look at together: on a yellow ground. */
  together?: boolean
  text: Child
  /** Acts of the card. */
  children?: Child
}

/** A meeting, a date or something to talk about. Stands in a `NextList`. */
export const NextCard = (props: NextCardProps) => {
  const { language } = useLook()
  const [date, month] = props.day ? shortDate(props.day, language).split(' ') : []
  return (
    <li class={props.together ? 'dev' : undefined}>
      <span class="date">
        {date ? (
          <>
            <b>{date}</b>
            {month}
          </>
        ) : (
          <Icon name={props.icon ?? 'talk'} />
        )}
      </span>
      <div>
        {props.of && <p class="eyebrow">{props.of}</p>}
        <h3>{props.href ? <a href={props.href}>{props.title}</a> : props.title}</h3>
        <p>{props.text}</p>
        {props.children && <div class="row">{props.children}</div>}
      </div>
    </li>
  )
}

/** What happens next: three at most, the nearest first. */
export const NextList = (props: { title: string; id?: string; children: Child }) => {
  const id = props.id ?? 'next'
  return (
    <section class="next" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <ul class="plain">{props.children}</ul>
    </section>
  )
}
