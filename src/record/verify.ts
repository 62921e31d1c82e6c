import { createHash } from 'node:crypto'
import type { Tx } from '#platform/db.ts'
import { readChain } from './queries.ts'
import { findBreak, type Break } from './rules.ts'

const hashOf = (previous: string, text: string) =>
  createHash('sha256').update(Buffer.from(previous, 'hex')).update(text, 'utf8').digest('hex')

/** Reads a whole chain and follows it. @returns the first break, or null when the chain is whole */
export async function verifyChain(tx: Tx, chain: { id: string; length: number; head: Buffer }): Promise<Break | null> {
  const entries = await readChain(tx, chain.id)
  return findBreak(entries, { length: chain.length, head: chain.head.toString('hex') }, hashOf)
}
