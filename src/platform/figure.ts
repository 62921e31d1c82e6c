/**
 * A figure as people type it: `1 746 000`, `12,5`, `12.5`, `1 000 kr`. Thousands may be parted by spaces; one decimal sign.
 * @returns the number with at most two decimals, or null when it is none, is negative or is too large to keep
 */
export function readFigure(typed: string): number | null {
  const text = typed
    .trim()
    .replace(/\s*(kr|kronor|SEK|st|h|tim|%)\.?$/i, '')
    .replace(/[\s\u00a0\u202f]/g, '')
  if (!/^\d{1,12}([.,]\d{1,2})?$/.test(text)) return null
  return Number(text.replace(',', '.'))
}

/** The figure as it is typed in a form: no grouping, a comma in Swedish. */
export const typedFigure = (value: number | null, decimal: ',' | '.'): string =>
  value === null ? '' : String(value).replace('.', decimal)
