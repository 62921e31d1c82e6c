import type { Child } from 'hono/jsx'

/** More for those who want it. Closed unless the page says otherwise: what stands open is opened by the server. */
export const Details = (props: { summary: Child; open?: boolean; id?: string; class?: string; children: Child }) => (
  <details class={props.class ? `sh-det ${props.class}` : 'sh-det'} id={props.id} open={props.open ?? false}>
    <summary>{props.summary}</summary>
    {props.children}
  </details>
)
