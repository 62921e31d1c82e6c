import { settledText } from './settled-words.ts'

/** The text of an annex as the file that is hashed and fetched: settled, and ended by a line feed. UTF-8. */
export const annexText = (body: string): string => `${settledText(body)}\n`
