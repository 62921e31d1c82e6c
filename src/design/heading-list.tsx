import type { Child } from 'hono/jsx'
import { AccordMark, type StandOfParty } from './accord-mark.tsx'
import { Icon } from './icon.tsx'
import { useWords } from './texts.ts'

export interface HeadingLink {
  href: string
  number: number
  name: string
  stands: readonly StandOfParty[]
  current?: boolean
  /** In place of the mark, for a heading the parties say they do not need. */
  note?: string
  /** Under the name: what is open there. */
  also?: string
}

export interface HeadingListProps {
  /** «Avtalets rubriker» */
  label: string
  title: string
  /** «Samsyn om 6 av 12» */
  progress: string
  headings: readonly HeadingLink[]
  /** Under the list: a new heading, the key of the marks. */
  children?: Child
}

const Links = ({ headings }: { headings: readonly HeadingLink[] }) => (
  <>
    {headings.map((heading) => (
      <li>
        <a href={heading.href} {...(heading.current ? { 'aria-current': 'true' as const } : {})}>
          <span class="n">{heading.number}</span>
          <span class="t">
            {heading.name}
            {heading.also && <span class="small muted also">{heading.also}</span>}
          </span>
          {heading.note ? <span class="small muted">{heading.note}</span> : <AccordMark stands={heading.stands} />}
        </a>
      </li>
    ))}
  </>
)

/** The headings of an agreement beside its text; where there is no room beside, one switch above it. */
export const HeadingList = (props: HeadingListProps) => {
  const words = useWords()
  const current = props.headings.find((heading) => heading.current)
  return (
    <>
      <nav class="heads" aria-label={props.label}>
        <div class="hd">
          <h2>{props.title}</h2>
          <p class="small muted">{props.progress}</p>
        </div>
        <ol class="plain">
          <Links headings={props.headings} />
        </ol>
        {props.children}
      </nav>
      <details class="headsm">
        <summary>
          <span>
            <span class="muted">
              {current ? words.headingOf(current.number, props.headings.length) : props.progress}
            </span>
            <br />
            <strong>{current?.name ?? props.title}</strong>
          </span>
          <Icon name="open" />
        </summary>
        <ol class="plain heads">
          <Links headings={props.headings} />
        </ol>
        {props.children}
      </details>
    </>
  )
}
