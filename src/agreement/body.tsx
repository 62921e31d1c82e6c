import { useLook } from '#platform/look.tsx'
import { agreementTexts } from './texts.ts'
import { blocksOf, marksOf, runsOf, type Line, type Marked, type Place, type Run } from './text.ts'

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

const Words = ({ line, marks }: { line: Line; marks: readonly Marked[] }) => (
  <>{runsOf(line, marks).map((run) => (run.mark ? <MarkedRun run={run} mark={run.mark} /> : <>{run.text}</>))}</>
)

const isFlagged = (lines: readonly Line[], marks: readonly Marked[]) =>
  lines.some((line) =>
    marks.some((mark) => mark.must && mark.start < line.start + line.text.length && mark.end > line.start),
  )

/**
 * The text of a heading as paragraphs and lists; the children are always escaped.
 * @param places what the review speaks of, each marked in the text with its number
 */
export const AgreementBody = ({ body, places = [] }: { body: string; places?: readonly Place[] }) => {
  const marks = marksOf(places)
  // The parties write in Swedish whichever language the page is read in
  const inSwedish = useLook().language === 'sv' ? undefined : 'sv'
  return (
    <div class="doc voice" lang={inSwedish}>
      {blocksOf(body).map((block) =>
        block.kind === 'list' ? (
          <ul class={isFlagged(block.items, marks) ? 'flagged' : undefined}>
            {block.items.map((item) => (
              <li>
                <Words line={item} marks={marks} />
              </li>
            ))}
          </ul>
        ) : (
          <p class={isFlagged(block.lines, marks) ? 'flagged' : undefined}>
            {block.lines.map((line, index) => (
              <>
                {index > 0 && <br />}
                <Words line={line} marks={marks} />
              </>
            ))}
          </p>
        ),
      )}
    </div>
  )
}
