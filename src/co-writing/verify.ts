import * as Y from 'yjs'
import { isAddress } from './link.ts'
import { fieldName, schema } from './schema.ts'

/** Who writes: a person for a party. */
export interface Writer {
  personId: string
  partyId: string
}

/** What a stroke brings: what of it is new, and which client ids it uses for the first time. */
export type Verified =
  | { ok: true; stroke: Uint8Array | null; begins: number[]; added: number }
  | { ok: false; why: Fault }
export type Fault = 'unreadable' | 'another' | 'gap' | 'foreign'

const isSame = (one: Writer, other: Writer) => one.personId === other.personId && one.partyId === other.partyId

/** Whether a content may lie in a shared text: letters, links, and the nodes that the editor knows. */
function isKnown(content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentString || content instanceof Y.ContentDeleted || content instanceof Y.ContentAny)
    return true
  if (content instanceof Y.ContentFormat) {
    const { key, value } = content as unknown as { key: string; value: { href?: unknown } | null }
    return key === 'link' && (value === null || (typeof value.href === 'string' && isAddress(value.href)))
  }
  if (!(content instanceof Y.ContentType)) return false
  const { type } = content
  return type instanceof Y.XmlText || (type instanceof Y.XmlElement && type.nodeName in schema.nodes)
}

/**
 * Reads a stroke before it is taken in. Refuses new content under a client id that is somebody else's, content that no
 * editor of ours makes, and a stroke that builds on something the document lacks.
 * @param owners whose each known client id is
 * @returns the part of the stroke that the document lacks (null: nothing), and the ids to bind to this writer
 */
export function verify(
  document: Y.Doc,
  update: Uint8Array,
  owners: ReadonlyMap<number, Writer>,
  writer: Writer,
): Verified {
  let read: ReturnType<typeof Y.decodeUpdate>
  try {
    read = Y.decodeUpdate(update)
  } catch {
    return { ok: false, why: 'unreadable' }
  }
  const reached = new Map<number, number>()
  const begins = new Set<number>()
  let added = 0
  let known = false
  for (const struct of read.structs) {
    const { client, clock } = struct.id
    const end = clock + struct.length
    const has = reached.get(client) ?? Y.getState(document.store, client)
    if (end <= has) {
      known = true
      continue
    }
    if (struct instanceof Y.Skip || clock > has) return { ok: false, why: 'gap' }
    const owner = owners.get(client)
    if (owner && !isSame(owner, writer)) return { ok: false, why: 'another' }
    if (!owner) begins.add(client)
    if (struct instanceof Y.Item) {
      const { parent } = struct as unknown as { parent: unknown }
      if (!isKnown(struct.content) || (typeof parent === 'string' && parent !== fieldName))
        return { ok: false, why: 'foreign' }
      if (struct.content instanceof Y.ContentString) added += struct.length
    }
    if (clock < has) known = true
    reached.set(client, end)
  }
  if (reached.size === 0 && Y.snapshotContainsUpdate(Y.snapshot(document), update)) {
    return { ok: true, stroke: null, begins: [], added: 0 }
  }
  const stroke = known ? Y.diffUpdate(update, Y.encodeStateVector(document)) : update
  return { ok: true, stroke, begins: [...begins], added }
}
