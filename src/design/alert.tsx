import type { Child } from 'hono/jsx'

/**
 * A message in a frame. Red (`danger`) is only for what conflicts with the rules of a partnership.
 * @param live it answers what the reader just did, and is read out at once
 * @param onScreen it is of what can be done on the page, and is not for paper
 */
export const Alert = (props: {
  kind: 'info' | 'success' | 'warning' | 'danger'
  title?: string
  live?: boolean
  onScreen?: boolean
  children: Child
}) => (
  <div
    class={props.onScreen ? 'ds-alert noprint' : 'ds-alert'}
    data-color={props.kind}
    {...(props.live ? { role: 'status' } : {})}
  >
    {props.title && <h2>{props.title}</h2>}
    {props.children}
  </div>
)
