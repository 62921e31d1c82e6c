/**
 * What a form was shown of a row, carried in it as a hidden field: when it no longer fits, somebody has changed the row
 * since. Milliseconds are as fine as a page can be.
 */
export const seenMark = (row: { changed_at: Date }): string => String(row.changed_at.getTime())
