import type { Child } from 'hono/jsx'
import { LinkButton } from './button.tsx'
import { colourOf, type Party } from './party.ts'

const apart = ['M0 5h60', 'M0 22h60', 'M0 39h60']
const together = ['M60 5c30 0 30 10 60 10h60', 'M60 22h120', 'M60 39c30 0 30-10 60-10h60']

/**
 * Nothing here yet: strands that have not met, what it will be for, and one thing to do.
 * @param level of the heading, so that no level is skipped on the page
 * @param action where to begin, or a button of one's own as `children`
 * @param parties those of the room, in whose colours the strands are drawn; else the first three
 */
export const EmptyState = (props: {
  title: string
  text: Child
  level?: 2 | 3
  action?: { href: string; label: string }
  parties?: Party[]
  children?: Child
}) => {
  const marks = props.parties?.slice(0, 3).map((party) => colourOf(party.mark)) ?? [1, 2, 3]
  const lanes = marks.length === 2 ? [0, 2] : [0, 1, 2]
  return (
    <div class="empty">
      <svg viewBox="0 0 180 44" fill="none" stroke-width="7" aria-hidden="true">
        {marks.map((colour, index) => (
          <>
            <path class={`s${colour}`} d={apart[lanes[index] ?? 1]} />
            <path class={`s${colour}`} d={together[lanes[index] ?? 1]} opacity=".3" />
          </>
        ))}
      </svg>
      {props.level === 3 ? <h3>{props.title}</h3> : <h2>{props.title}</h2>}
      <div class="muted">{props.text}</div>
      {props.action && <LinkButton href={props.action.href}>{props.action.label}</LinkButton>}
      {props.children}
    </div>
  )
}
