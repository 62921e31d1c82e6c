type Status = 400 | 403 | 404 | 409 | 413 | 429

/** An expected "no", shown to the person as a page. Anything else that is thrown is a bug: 500, logged once. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: Status
  /** `room.reason`, looked up in the table of refusals; a test walks all codes. */
  readonly code: string
  /** The Swedish address of the page where it is seen why, for those who may see it. */
  readonly before: string | undefined

  constructor(status: Status, code: string, before?: string) {
    super(code)
    this.status = status
    this.code = code
    this.before = before
  }
}

/** 404: the asker may not see it, or it is not there; the two look the same. */
export const notFound = (what: string) => new Refusal(404, `${what}.not_found`)
/** 403: seen, but not for this person to do. */
export const forbidden = (what: string) => new Refusal(403, `${what}.forbidden`)
/** 409: the wrong state, or somebody was first. @param before the address of the page where it is seen why */
export const conflict = (what: string, before?: string) => new Refusal(409, `${what}.conflict`, before)

/** The database refuses in its own words: no such id, row-level security, a duplicate, a broken check. */
export function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  if (!(error instanceof Error) || !('code' in error)) return undefined
  // No id, or a character that no text of ours holds: there is no such row
  if (error.code === '22P02' || error.code === '22021') return notFound('row')
  if (error.code === '42501') return forbidden('row')
  if (error.code === '23505' || error.code === '23514' || error.code === '23P01') return conflict('row')
  return undefined
}
