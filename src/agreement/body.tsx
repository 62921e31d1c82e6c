import { useLook } from '#platform/look.tsx'
import { blocksOf, shownText, wordsOf, type Block, type Line } from '#platform/written-text.ts'
import { agreementTexts } from './texts.ts'
import { marksOf, runsOf, type Marked, type Place, type Run } from './text.ts'

/** Where a link to a place in the text leads. */
export const placeId = (number: number) => `granskning-${number}`

const MarkedRun = ({ run, mark }: { run: Run; mark: Marked }) => {
  const t = agreementTexts(useLook().language)
  const [first, ...others] = mark.numbers
  return (
    <mark class={mark.must ? undefined : 'soft'} id={run.begins ? placeId(first!) : undefined}>
      {run.begins && others.map((number) => <span id={placeId(number)}></span>)}
      {run.text}
      {run.ends && <sup aria-label={t.reviewNumber(mark.numbers.join(', '))}>{mark.numbers.join(', ')}</sup>}
    </mark>
  )
}

const Runs = ({ line, marks }: { line: Line; marks: readonly Marked[] }) => (
  <>{runsOf(line, marks).map((run) => (run.mark ? <MarkedRun run={run} mark={run.mark} /> : <>{run.text}</>))}</>
)

const Words = ({ line, marks, inTable = false }: { line: Line; marks: readonly Marked[]; inTable?: boolean }) => (
  <>
    {wordsOf(line, inTable).map((words) =>
      words.href === null ? (
        <Runs line={words} marks={marks} />
      ) : (
        // The parties' words may lead anywhere: the other side is told nothing of where its reader came from
        <a href={words.href} rel="noopener noreferrer nofollow">
          <Runs line={words} marks={marks} />
        </a>
      ),
    )}
  </>
)

type Shown<K extends Block['kind']> = { block: Extract<Block, { kind: K }>; marks: readonly Marked[] }

const WrittenTable = ({ block, marks }: Shown<'table'>) => {
  const label = block.head.map((cell) => shownText(cell, true)).join(', ')
  return (
    <div class="tbl" role="group" tabindex={0} aria-label={label}>
      <table class="sh-table">
        <thead>
          <tr>
            {block.head.map((cell) => (
              <th scope="col">
                <Words line={cell} marks={marks} inTable />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>
                  <Words line={cell} marks={marks} inTable />
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
const SubHeading = ({ block, marks, under }: Shown<'heading'> & { under: 2 | 3 }) => {
  const words = <Words line={block.line} marks={marks} />
  const level = under + block.level - 1
  return level === 3 ? <h3>{words}</h3> : level === 4 ? <h4>{words}</h4> : <h5>{words}</h5>
}

const Numbered = ({ block, marks }: Shown<'numbered'>) => (
  <ol class={isFlagged(block.items, marks) ? 'flagged' : undefined}>
    {block.items.map((item) => (
      <li value={item.number}>
        <Words line={item} marks={marks} />
      </li>
    ))}
  </ol>
)

const Points = ({ block, marks }: Shown<'list'>) => (
  <ul class={isFlagged(block.items, marks) ? 'flagged' : undefined}>
    {block.items.map((item) => (
      <li>
        <Words line={item} marks={marks} />
      </li>
    ))}
  </ul>
)

const Paragraph = ({ block, marks }: Shown<'paragraph'>) => (
  <p class={isFlagged(block.lines, marks) ? 'flagged' : undefined}>
    {block.lines.map((line, index) => (
      <>
        {index > 0 && <br />}
        <Words line={line} marks={marks} />
      </>
    ))}
  </p>
)

const isFlagged = (lines: readonly Line[], marks: readonly Marked[]) =>
  lines.some((line) =>
    marks.some((mark) => mark.must && mark.start < line.start + line.text.length && mark.end > line.start),
  )

/**
 * The text of a heading with its paragraphs, lists, sub-headings, tables and links; the words are always escaped.
 * @param places what the review speaks of, each marked in the text with its number
 * @param under the level of the page's heading that the text stands under
 */
export const AgreementBody = (props: { body: string; places?: readonly Place[]; under?: 2 | 3 }) => {
  const { body, places = [], under = 2 } = props
  const marks = marksOf(places)
  // The parties write in Swedish whichever language the page is read in
  const inSwedish = useLook().language === 'sv' ? undefined : 'sv'
  return (
    <div class="doc voice" lang={inSwedish}>
      {blocksOf(body).map((block) => {
        if (block.kind === 'paragraph') return <Paragraph block={block} marks={marks} />
        if (block.kind === 'list') return <Points block={block} marks={marks} />
        if (block.kind === 'numbered') return <Numbered block={block} marks={marks} />
        if (block.kind === 'heading') return <SubHeading block={block} marks={marks} under={under} />
        return <WrittenTable block={block} marks={marks} />
      })}
    </div>
  )
}
