import type { Child } from 'hono/jsx'
import { useLook } from '#platform/look.tsx'
import { blocksOf, shownText, wordsOf, type Block, type Line } from '#platform/written-text.ts'
import { undecorated, type Decorations } from '#suggestion/inline.ts'
import { DecoratedWords } from '#suggestion/words.tsx'
import { agreementTexts } from './texts.ts'
import { marksOf, runsOf, type Marked, type Place, type Run } from './text.ts'

/** Where a link to a place in the text leads. */
export const placeId = (number: number) => `granskning-${number}`
/** Where a link to what the review says about it leads. */
export const adviceId = (number: number) => `rad-${number}`

/** What is shown in a text beside its own words. */
interface Layers {
  marks: readonly Marked[]
  decorations: Decorations
}

const MarkedRun = ({ run, mark, children }: { run: Run; mark: Marked; children: Child }) => {
  const t = agreementTexts(useLook().language)
  const [first, ...others] = mark.numbers
  return (
    <mark class={mark.must ? undefined : 'soft'} id={run.begins ? placeId(first!) : undefined}>
      {run.begins && others.map((number) => <span id={placeId(number)}></span>)}
      {children}
      {run.ends && (
        <sup class="found-no">
          {mark.numbers.map((number) => (
            <a href={`#${adviceId(number)}`} aria-label={t.reviewNumber(String(number))}>
              {number}
            </a>
          ))}
        </sup>
      )}
    </mark>
  )
}

const Runs = ({ line, shown }: { line: Line; shown: Layers }) => {
  const runs = runsOf(line, shown.marks)
  return (
    <>
      {runs.map((run, index) => {
        const start = line.start + runs.slice(0, index).reduce((sum, { text }) => sum + text.length, 0)
        const isLast = index === runs.length - 1
        const words = <DecoratedWords text={run.text} start={start} isLast={isLast} shown={shown.decorations} />
        if (!run.mark) return words
        return (
          <MarkedRun run={run} mark={run.mark}>
            {words}
          </MarkedRun>
        )
      })}
    </>
  )
}

const Words = ({ line, shown, inTable = false }: { line: Line; shown: Layers; inTable?: boolean }) => (
  <>
    {wordsOf(line, inTable).map((words) =>
      words.href === null ? (
        <Runs line={words} shown={shown} />
      ) : (
        // The parties' words may lead anywhere: the other side is told nothing of where its reader came from
        <a href={words.href} rel="noopener noreferrer nofollow">
          <Runs line={words} shown={shown} />
        </a>
      ),
    )}
  </>
)

type Shown<K extends Block['kind']> = { block: Extract<Block, { kind: K }>; shown: Layers }

const WrittenTable = ({ block, shown }: Shown<'table'>) => {
  const label = block.head.map((cell) => shownText(cell, true)).join(', ')
  return (
    <div class="tbl" role="group" tabindex={0} aria-label={label}>
      <table class="sh-table">
        <thead>
          <tr>
            {block.head.map((cell) => (
              <th scope="col">
                <Words line={cell} shown={shown} inTable />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>
                  <Words line={cell} shown={shown} inTable />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A sub-heading one or two steps below the heading that the text stands under. */
const SubHeading = ({ block, shown, under }: Shown<'heading'> & { under: 2 | 3 }) => {
  const words = <Words line={block.line} shown={shown} />
  const level = under + block.level - 1
  return level === 3 ? <h3>{words}</h3> : level === 4 ? <h4>{words}</h4> : <h5>{words}</h5>
}

const Numbered = ({ block, shown }: Shown<'numbered'>) => (
  <ol class={isFlagged(block.items, shown.marks) ? 'flagged' : undefined}>
    {block.items.map((item) => (
      <li value={item.number}>
        <Words line={item} shown={shown} />
      </li>
    ))}
  </ol>
)

const Points = ({ block, shown }: Shown<'list'>) => (
  <ul class={isFlagged(block.items, shown.marks) ? 'flagged' : undefined}>
    {block.items.map((item) => (
      <li>
        <Words line={item} shown={shown} />
      </li>
    ))}
  </ul>
)

const Paragraph = ({ block, shown }: Shown<'paragraph'>) => (
  <p class={isFlagged(block.lines, shown.marks) ? 'flagged' : undefined}>
    {block.lines.map((line, index) => (
      <>
        {index > 0 && <br />}
        <Words line={line} shown={shown} />
      </>
    ))}
  </p>
)

const isFlagged = (lines: readonly Line[], marks: readonly Marked[]) =>
  lines.some((line) =>
    marks.some((mark) => mark.must && mark.start < line.start + line.text.length && mark.end > line.start),
  )

const linesOf = (block: Block): readonly Line[] => {
  if (block.kind === 'paragraph') return block.lines
  if (block.kind === 'heading') return [block.line]
  return block.kind === 'table' ? [block.head, ...block.rows].flat() : block.items
}
const rangeOf = (block: Block) => {
  const lines = linesOf(block)
  return {
    start: Math.min(...lines.map(({ start }) => start)),
    end: Math.max(...lines.map(({ start, text }) => start + text.length)),
  }
}

const Written = ({ block, shown, under }: { block: Block; shown: Layers; under: 2 | 3 }) => {
  if (block.kind === 'paragraph') return <Paragraph block={block} shown={shown} />
  if (block.kind === 'list') return <Points block={block} shown={shown} />
  if (block.kind === 'numbered') return <Numbered block={block} shown={shown} />
  if (block.kind === 'heading') return <SubHeading block={block} shown={shown} under={under} />
  return <WrittenTable block={block} shown={shown} />
}

/**
 * The text of a heading with its paragraphs, lists, sub-headings, tables and links; the words are always escaped.
 * @param places what the review speaks of, each marked in the text with its number
 * @param under the level of the page's heading that the text stands under
 * @param decorations open suggestions and comments at their places
 * @param after what stands under a paragraph, list or table that lies between these offsets
 */
export const AgreementBody = (props: {
  body: string
  places?: readonly Place[]
  under?: 2 | 3
  decorations?: Decorations
  after?: (block: { start: number; end: number }) => Child
}) => {
  const { body, places = [], under = 2, decorations = undecorated, after } = props
  const shown = { marks: marksOf(places), decorations }
  // The parties write in Swedish whichever language the page is read in
  const inSwedish = useLook().language === 'sv' ? undefined : 'sv'
  return (
    <div class="doc voice" lang={inSwedish}>
      {blocksOf(body).map((block) => (
        <>
          <Written block={block} shown={shown} under={under} />
          {after?.(rangeOf(block))}
        </>
      ))}
    </div>
  )
}
