import type { Child } from 'hono/jsx'

/** Things and what they are: «Svarade – 3 av 3 parter». What is nothing is left out. */
export const Facts = ({ items }: { items: readonly (readonly [string, Child])[] }) => (
  <dl class="facts">
    {items
      .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
      .map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
  </dl>
)

/** What to do, in order. */
export const Steps = ({ items }: { items: readonly Child[] }) => (
  <ol class="steps">
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ol>
)

/** A part of a page that stands on its own: by its own ground, with a heading. */
export const Panel = (props: {
  title: string
  id?: string
  level?: 2 | 3
  action?: Child
  together?: boolean
  children: Child
}) => (
  <section class={props.together ? 'panel nextp' : 'panel'} id={props.id}>
    <div class="between">
      {props.level === 3 ? <h3>{props.title}</h3> : <h2>{props.title}</h2>}
      {props.action}
    </div>
    {props.children}
  </section>
)
