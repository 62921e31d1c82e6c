/** A row of a file as it stood: its cells, and the line it began on (the first is 1). */
export interface CsvRow {
  line: number
  cells: string[]
}

/**
 * Reads comma- or semicolon-separated text: quoted cells with `""` for a quote, line breaks within quotes, a byte order mark,
 * any kind of line end. The first row decides the separator. Rows without a single filled cell are passed over.
 * Nothing is refused here: a quote that is never closed runs to the end.
 */
export function readCsv(text: string): CsvRow[] {
  const content = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(content)
  const rows: CsvRow[] = []
  let row: CsvRow = { line: 1, cells: [] }
  let cell = ''
  let quoted = false
  let line = 1
  const endCell = () => {
    row.cells.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (row.cells.some((one) => one.trim() !== '')) rows.push(row)
    row = { line, cells: [] }
  }
  for (let at = 0; at < content.length; at += 1) {
    const sign = content[at]!
    const doubled = quoted && sign === '"' && content[at + 1] === '"'
    const ends = sign === '\n' || (sign === '\r' && content[at + 1] !== '\n')
    if (ends) line += 1
    if (doubled) {
      cell += '"'
      at += 1
    } else if (quoted) {
      if (sign === '"') quoted = false
      else cell += sign
    } else if (sign === '"' && cell.trim() === '') {
      quoted = true
      cell = ''
    } else if (sign === separator) endCell()
    else if (ends) endRow()
    else if (sign !== '\r') cell += sign
  }
  endRow()
  return rows
}

/** The sign that parts the cells of the first row: of semicolon, tab and comma the one that stands there most often. */
function separatorOf(content: string): string {
  const first = /^[^\r\n]*/.exec(content)?.[0] ?? ''
  const counted = [';', '\t', ','].map((sign) => ({ sign, times: first.split(sign).length - 1 }))
  return counted.reduce((most, one) => (one.times > most.times ? one : most)).sign
}

/**
 * A cell that a spreadsheet cannot take for a formula: a text that begins with `= + - @`, a tab or a line break gets an
 * apostrophe before it (OWASP, CSV injection). Quoted always.
 */
export function csvCell(value: string | number | boolean | null | undefined): string {
  const text = String(value ?? '')
  const harmless = typeof value !== 'number' && /^[\s\u00a0]*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

/** Rows as a file: UTF-8 with a byte order mark, semicolons, CRLF, the names of the columns first. Figures with a decimal comma. */
export function writeCsv(names: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null) =>
    typeof value === 'number' ? csvCell(value).replace('.', ',') : csvCell(value)
  return `\uFEFF${[names.join(';'), ...rows.map((row) => row.map(cell).join(';'))].join('\r\n')}\r\n`
}
