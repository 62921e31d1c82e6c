import type { Child } from 'hono/jsx'
import { PartyMark } from './party-mark.tsx'
import type { Party } from './party.ts'

export interface RemarkProps {
  /** The person who wrote. */
  name: string
  party?: Party | null
  /** «i går 16.10» */
  when: string
  /** Where a link to it leads. */
  id?: string
  children: Child
}

/** What one person said. Stands in a `Thread`. */
export const Remark = ({ name, party, when, id, children }: RemarkProps) => (
  <li id={id}>
    {party ? <PartyMark party={party} /> : <span />}
    <div>
      <p>
        <strong>{name}</strong>
        {party && `, ${party.shortName}`} <span class="muted small">{when}</span>
      </p>
      {children}
    </div>
  </li>
)

/** Talk about something, the oldest first; after it, room to write. */
export const Thread = (props: { title: string; id?: string; remarks: Child; children?: Child }) => {
  const id = props.id ?? 'thread'
  return (
    <section class="thread" aria-labelledby={id}>
      <h3 id={id}>{props.title}</h3>
      <ul class="plain">{props.remarks}</ul>
      {props.children}
    </section>
  )
}
