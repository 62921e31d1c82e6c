import { randomInt } from 'node:crypto'
import * as Y from 'yjs'
import type { Tx } from '#platform/db.ts'
import { absorbText, textsToAbsorb } from './store.ts'
import { writeInto } from './write-into.ts'
import type { Writer } from './verify.ts'

/**
 * Writes every version that a working text lacks into its base, each in the name of the one who wrote it.
 * @returns the number of the last stroke, or null when nothing was lacking
 */
export async function absorbAll(tx: Tx, id: string, base: Y.Doc, owners: Map<number, Writer>): Promise<number | null> {
  let newest: number | null = null
  for (const text of await textsToAbsorb(tx, id)) {
    const before = Y.encodeStateVector(base)
    let client = randomInt(2 ** 32)
    while (owners.has(client)) client = randomInt(2 ** 32)
    base.clientID = client
    writeInto(base, text.body)
    owners.set(client, { personId: text.person_id, partyId: text.party_id })
    newest = await absorbText(tx, id, {
      textId: text.id,
      client,
      stroke: Y.encodeStateAsUpdate(base, before),
      state: Y.encodeStateAsUpdate(base),
    })
  }
  return newest === null ? null : Number(newest)
}
