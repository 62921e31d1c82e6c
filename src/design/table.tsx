import type { Child } from 'hono/jsx'

export interface Column {
  label: string
  /** Figures: set to the right, all digits of one width. */
  numeric?: boolean
  /** Sentences: the whole width of a telephone's card. */
  wide?: boolean
  /** What can be done with the row, or a picture of it: named for those who listen, and no label beside it in a telephone's card. */
  act?: boolean
}

interface TableProps {
  caption: string
  /** Kept for those who listen, where a heading just above says the same. */
  hideCaption?: boolean
  columns: readonly Column[]
  /** One row after the other; the first cell names its row. */
  rows: readonly (readonly Child[])[]
}

/** A cell with nothing to say: a dash in the table, left out of a telephone's card. */
const nothing = <span class="muted nil">–</span>
const heading = ({ label, act }: Column) => (act ? <span class="sr">{label}</span> : label)
const right = (column: Column | undefined) => (column?.numeric ? 'r' : column?.wide ? 'wide' : undefined)

/** A table that scrolls in its own box when the telephone is narrower than it. */
export const Table = ({ caption, hideCaption = false, columns, rows }: TableProps) => (
  <div class="tbl" role="group" tabindex={0} aria-label={caption}>
    <table class="sh-table">
      <caption class={hideCaption ? 'sr' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" class={right(column)}>
              {heading(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr>
            <th scope="row">{first}</th>
            {rest.map((cell, index) => (
              <td class={right(columns[index + 1])}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/**
 * A table whose rows become cards on a telephone, each cell with its column's name.
 * The roles are written out: a row that is laid out as a grid is no longer a row to a screen reader.
 */
export const CardTable = ({ caption, hideCaption = false, columns, rows }: TableProps) => (
  <table class="ptab" role="table">
    <caption class={hideCaption ? 'sr' : undefined}>{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <th role="columnheader" scope="col" class={right(column)}>
            {heading(column)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map(([first, ...rest]) => (
        <tr role="row">
          <th role="rowheader" scope="row">
            {first}
          </th>
          {rest.map((cell, index) => (
            <td
              role="cell"
              data-l={columns[index + 1]?.act ? undefined : columns[index + 1]?.label}
              class={right(columns[index + 1])}
            >
              {cell === '–' ? nothing : cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
