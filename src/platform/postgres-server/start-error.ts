/**
 * The system cannot start, and the person who started it can do something about it. The message says what and how,
 * in Swedish and English in one line; it is shown without a stack, and the process ends with 1.
 */
export class StartError extends Error {
  override name = 'StartError'
}

/** The code of a system error (`ENOENT`, `EACCES` …), or undefined for anything else. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
