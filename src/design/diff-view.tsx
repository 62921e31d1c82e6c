import type { Child } from 'hono/jsx'
import { colourOf, type Party } from './party.ts'
import { useWords } from './texts.ts'
import { wordDiff, type DiffPart } from './word-diff.ts'

const isBlank = (text: string) => text.trim() === ''

/** Inserted and removed words by mark, by shape and, for those who listen, by word. */
const Part = ({ kind, text, party }: DiffPart & { party: Party | undefined }) => {
  const words = useWords()
  if (kind === 'same') return <Unchanged text={text} />
  if (isBlank(text)) return kind === 'del' ? <del>{text}</del> : <>{text}</>
  const colour = party ? { 'data-p': colourOf(party.mark) } : {}
  if (kind === 'del')
    return (
      <del>
        <span class="sr">{words.removed} </span>
        {text}
        <span class="sr"> {words.endOfChange}</span>
      </del>
    )
  return (
    <ins {...colour}>
      <span class="sr">{words.inserted} </span>
      {text}
      <span class="sr"> {words.endOfChange}</span>
    </ins>
  )
}

/** Unchanged paragraphs shown on either side of a change; what lies further away is folded when it is at least as long. */
const shownAround = 1
const fewestFolded = 3

/** An unchanged run of text. A long one is folded in its middle, so that the changes stand near each other. */
const Unchanged = ({ text }: { text: string }) => {
  const words = useWords()
  const paragraphs = text.split(/(?<=\n\n)/)
  const hidden = paragraphs.slice(shownAround, -shownAround)
  if (hidden.length < fewestFolded) return <>{text}</>
  return (
    <>
      {paragraphs.slice(0, shownAround).join('').trimEnd()}
      <details class="sh-det folded">
        <summary>{words.unchangedParagraphs(hidden.length)}</summary>
        <div>{hidden.join('').trim()}</div>
      </details>
      {paragraphs.slice(-shownAround).join('')}
    </>
  )
}

/** The second text with what was changed from the first marked in it. `by` gives the changes a party's colour. */
export const DiffText = ({ before, after, by }: { before: string; after: string; by?: Party }) => (
  <div class="doc voice diff">
    {wordDiff(before, after).map((part) => (
      <Part {...part} party={by} />
    ))}
  </div>
)

/**
 * Two texts beside each other, each with what only it has marked: nothing is lost when two have written at once.
 * @param before with its label, as «Så här stod det»
 * @param after with its label, as «Så här skrev ni»
 */
export const DiffView = (props: {
  before: { label: Child; text: string }
  after: { label: Child; text: string; by?: Party }
}) => {
  const parts = wordDiff(props.before.text, props.after.text)
  return (
    <div class="grid2 diffs">
      <section>
        <h3>{props.before.label}</h3>
        <div class="doc voice diff">
          {parts
            .filter(({ kind }) => kind !== 'ins')
            .map((part) => (
              <Part {...part} party={undefined} />
            ))}
        </div>
      </section>
      <section>
        <h3>{props.after.label}</h3>
        <div class="doc voice diff">
          {parts
            .filter(({ kind }) => kind !== 'del')
            .map((part) => (
              <Part {...part} party={props.after.by} />
            ))}
        </div>
      </section>
    </div>
  )
}
