import type { Child } from 'hono/jsx'
import { PartyChips } from './party-chip.tsx'
import type { Party } from './party.ts'
import { useWords } from './texts.ts'

/**
 * A page's one `h1`, and beside it whose page it is.
 * @param lead one or two sentences under the title
 * @param children acts that belong to the whole page, to the right of the title
 */
export const PageHead = (props: {
  title: string
  eyebrow?: string
  lead?: Child
  parties?: Party[]
  children?: Child
}) => (
  <div class="head">
    <div class="between">
      <div>
        {props.eyebrow && <p class="eyebrow">{props.eyebrow}</p>}
        <h1>{props.title}</h1>
      </div>
      {props.parties && props.parties.length > 0 && <PartyChips parties={props.parties} boxed />}
      {props.children && <div class="row">{props.children}</div>}
    </div>
    {props.lead && <p class="lead">{props.lead}</p>}
  </div>
)

/** The way here. The last one is the page itself and leads nowhere. */
export const Breadcrumb = ({ items }: { items: readonly { href?: string; label: string }[] }) => (
  <nav class="crumb" aria-label={useWords().youAreHere}>
    <ol class="plain">
      {items.map(({ href, label }) => (
        <li>{href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}</li>
      ))}
    </ol>
  </nav>
)

/** Back to where one came from, at the top of a question or a form. */
export const BackLink = ({ href, children }: { href: string; children: Child }) => (
  <a class="back" href={href}>
    {children}
  </a>
)
