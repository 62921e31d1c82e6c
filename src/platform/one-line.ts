/**
 * A name as it is kept: one line, without what cannot be seen. A name of nothing else is then empty, and none turns the
 * words around it the other way.
 */
export const oneLine = (typed: string): string =>
  typed
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim()
