import { useLook } from '#platform/look.tsx'
import { blocksOf, shownText, wordsOf, type Block, type Line } from '#platform/written-text.ts'

const Words = ({ line, inTable = false }: { line: Line; inTable?: boolean }) => (
  <>
    {wordsOf(line, inTable).map(({ text, href }) =>
      href === null ? (
        text
      ) : (
        // The parties' words may lead anywhere: the other side is told nothing of where its reader came from
        <a href={href} rel="noopener noreferrer nofollow">
          {text}
        </a>
      ),
    )}
  </>
)

const WrittenTable = ({ block }: { block: Extract<Block, { kind: 'table' }> }) => (
  <div class="tbl" role="group" tabindex={0} aria-label={block.head.map((cell) => shownText(cell, true)).join(', ')}>
    <table class="sh-table">
      <thead>
        <tr>
          {block.head.map((cell) => (
            <th scope="col">
              <Words line={cell} inTable />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr>
            {row.map((cell) => (
              <td>
                <Words line={cell} inTable />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const Written = ({ block }: { block: Block }) => {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          {block.lines.map((line, index) => (
            <>
              {index > 0 && <br />}
              <Words line={line} />
            </>
          ))}
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>
              <Words line={item} />
            </li>
          ))}
        </ul>
      )
    case 'numbered':
      return (
        <ol>
          {block.items.map((item) => (
            <li value={item.number}>
              <Words line={item} />
            </li>
          ))}
        </ol>
      )
    case 'heading':
      return block.level === 2 ? (
        <h4>
          <Words line={block.line} />
        </h4>
      ) : (
        <h5>
          <Words line={block.line} />
        </h5>
      )
    case 'table':
      return <WrittenTable block={block} />
  }
}

/**
 * The parties' own words with the paragraphs, lists, sub-headings, tables and links that they were written with, under a
 * heading of the third level. The words are always escaped.
 */
export const WrittenText = ({ text }: { text: string }) => {
  // The parties write in Swedish whichever language the page is read in
  const inSwedish = useLook().language === 'sv' ? undefined : 'sv'
  return (
    <div class="voice own-words written" lang={inSwedish}>
      {blocksOf(text).map((block) => (
        <Written block={block} />
      ))}
    </div>
  )
}
