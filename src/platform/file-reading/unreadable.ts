/**
 * Why a file cannot be read: it is of another kind, damaged, closed with a password, too large, or holds no text (a PDF
 * that is pictures of pages).
 */
export type WhyUnreadable = 'kind' | 'broken' | 'locked' | 'too_large' | 'no_text'

/** Thrown by the readers; what is said to people is for the pages to say. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile'
  readonly why: WhyUnreadable
  constructor(why: WhyUnreadable) {
    super(`Unreadable file: ${why}`)
    this.why = why
  }
}
