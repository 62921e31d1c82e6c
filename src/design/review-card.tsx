import type { Child } from 'hono/jsx'
import { Details } from './details.tsx'
import { SourceNote, type Source } from './source-note.tsx'
import { useWords } from './texts.ts'

export interface ReviewCardProps {
  number: number
  title: string
  /** Where a link to it leads; it then takes attention. */
  id?: string | undefined
  /** The text conflicts with what a partnership is. All else is advice. */
  must?: boolean
  why: Child
  source?: Source
  /** Words to use instead. */
  suggestion?: string
  /** Acts: use the suggestion, show in the text. */
  children?: Child
  /** What is said of it, under the acts. */
  after?: Child
}

/** One finding: what, why, where it says so, and words that would do. It never stops anyone from saving. */
export const ReviewCard = (props: ReviewCardProps) => {
  const words = useWords()
  return (
    <li class={props.must ? 'must' : undefined} id={props.id} tabindex={props.id ? -1 : undefined}>
      <p class="rt">
        <span class="no" aria-hidden="true">
          {props.number}
        </span>
        <strong>
          {props.must && <span class="sr">{words.conflicts} </span>}
          {props.title}
        </strong>
      </p>
      <p>{props.why}</p>
      {props.source && <SourceNote {...props.source} />}
      {props.suggestion && (
        <p class="rw voice">
          <span class="sr">{words.suggestion} </span>”{props.suggestion}”
        </p>
      )}
      {props.children && <div class="row">{props.children}</div>}
      {props.after}
    </li>
  )
}

/**
 * The review beside a text.
 * @param lead how many things, and that it only advises
 * @param after what stands under the findings
 * @param clean what was looked at without remark
 */
export const ReviewPanel = (props: {
  id?: string
  title?: string
  lead: Child
  clean?: string[]
  children?: Child
  after?: Child
}) => {
  const words = useWords()
  const id = props.id ?? 'review'
  const clean = props.clean ?? []
  return (
    <aside class="review" aria-labelledby={id}>
      <div class="hd">
        <h2 id={id}>{props.title ?? words.review}</h2>
        <p class="small muted">{props.lead}</p>
      </div>
      {props.children && <ol class="plain">{props.children}</ol>}
      {props.after}
      {clean.length > 0 && (
        <Details summary={words.withoutRemark(clean.length)}>
          <ul class="small">
            {clean.map((check) => (
              <li>{check}</li>
            ))}
          </ul>
        </Details>
      )}
    </aside>
  )
}
