import type { Fault } from './verify.ts'

/** Thrown when a stroke is not taken in; `why` says which of the rules it broke. */
export class StrokeRefused extends Error {
  override name = 'StrokeRefused'
  readonly why: Fault | 'long' | 'rights'
  constructor(why: Fault | 'long' | 'rights') {
    super(why)
    this.why = why
  }
}

/** The database says no: a right that has ended, an agreement that is locked. Anything else is a fault that passes. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '42501' || error.code === '23514')
