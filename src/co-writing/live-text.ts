import * as Y from 'yjs'
import { absorbAll } from './absorb.ts'
import type { LiveKind } from './kind.ts'
import {
  as,
  clientsOf,
  keepStrokes,
  openLive,
  settleLive,
  stayIfThere,
  strokesOf,
  type Shelf,
  type Stroke,
} from './store.ts'
import { bodyOfDocument, treeOfNodes } from './tree.ts'
import { isRefusal, StrokeRefused } from './refused.ts'
import { verify, type Writer } from './verify.ts'
import { whoseWords } from './whose.ts'
import { piecesOf } from './words.ts'

interface Waiting extends Stroke {
  origin: unknown
  done(): void
  failed(error: unknown): void
}

const keyOf = ({ personId, partyId }: Writer) => `${personId} ${partyId}`

/**
 * A text that is open for writing. What it holds in memory never goes beyond what the database has kept: a stroke is stored
 * in its writer's eyes first, and only then seen by anybody. All that touches the document comes one at a time.
 */
export class LiveText {
  readonly owners: Map<number, Writer>
  private readonly document: Y.Doc
  private readonly shelf: Shelf
  readonly kind: LiveKind
  /** The state that says exactly what the newest version says. */
  private base: Uint8Array
  private settledBody: string
  private newest: number
  private settled: number
  /** Who has written since the last version, and how much. */
  private burst = new Map<string, { writer: Writer; bytes: number }>()
  private waiting: Waiting[] = []
  private turn: Promise<unknown> = Promise.resolve()
  /** The database did not answer: what it was given may be kept there all the same. */
  private unsure = false
  /** Nothing more is written here: the text has been left, or another process may have it. */
  isClosed = false
  readonly id: string
  readonly partnershipId: string
  /** Somebody whose eyes may open the text. */
  eyes: string

  private constructor(made: {
    shelf: Shelf
    kind: LiveKind
    id: string
    partnershipId: string
    document: Y.Doc
    base: Uint8Array
    settledBody: string
    owners: Map<number, Writer>
    newest: number
    settled: number
    eyes: string
  }) {
    this.shelf = made.shelf
    this.kind = made.kind
    this.id = made.id
    this.partnershipId = made.partnershipId
    this.document = made.document
    this.base = made.base
    this.settledBody = made.settledBody
    this.owners = made.owners
    this.newest = made.newest
    this.settled = made.settled
    this.eyes = made.eyes
  }

  /** Reads a text from the database into a document, in a person's eyes, and takes in what was written elsewhere since. */
  static async open(shelf: Shelf, kind: LiveKind, id: string, document: Y.Doc, eyes: string): Promise<LiveText> {
    return as(shelf, { personId: eyes, partyId: null }, async (tx) => {
      const row = await openLive(tx, kind, id)
      const strokes = await strokesOf(tx, id)
      const owners = await clientsOf(tx, id)
      const base = new Y.Doc()
      if (row.state) Y.applyUpdate(base, row.state)
      const absorbed = await absorbAll(tx, id, base, owners)
      const state = Y.encodeStateAsUpdate(base)
      Y.applyUpdate(document, state, LiveText)
      const settledBody = kind.normal(bodyOfDocument(base))
      base.destroy()
      for (const { bytes } of strokes) Y.applyUpdate(document, bytes, LiveText)
      const newest = absorbed ?? Number(row.newest)
      const text = new LiveText({
        shelf, kind, id, partnershipId: row.partnership_id, document, base: state, settledBody, owners, newest,
        settled: strokes.length === 0 ? newest : Number(row.settled), eyes,
      }) // prettier-ignore
      for (const stroke of strokes)
        if (!stroke.absorbed) text.count({ personId: stroke.person_id, partyId: stroke.party_id }, stroke.bytes.length)
      return text
    })
  }

  get isSettled(): boolean {
    return this.newest === this.settled
  }

  private count(writer: Writer, bytes: number) {
    const one = this.burst.get(keyOf(writer)) ?? { writer, bytes: 0 }
    one.bytes += bytes
    this.burst.set(keyOf(writer), one)
  }

  close(): void {
    this.isClosed = true
  }
  /** Resolves when nothing is on its way to be kept. */
  async idle(): Promise<void> {
    for (let turn; turn !== this.turn;) {
      turn = this.turn
      await turn
    }
  }

  /** One after the other, whatever became of the one before. */
  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.turn.then(act, act)
    this.turn = done.catch(() => {})
    return done
  }

  /**
   * Takes in a stroke: checks it, keeps it, and lets the others see it. Resolves when it is durably stored.
   * @param origin handed on to the document, so that its listeners know whence the stroke came
   * @returns false when there was nothing new in it
   * @throws StrokeRefused
   */
  async write(update: Uint8Array, writer: Writer, origin: unknown): Promise<boolean> {
    if (this.isClosed) throw new Error('the text has been left')
    const verified = verify(this.document, update, this.owners, writer)
    if (!verified.ok) throw new StrokeRefused(verified.why)
    if (!verified.stroke) return false
    this.mustFit(verified.added)
    // Nobody else can use the id while the stroke is on its way to be kept
    for (const client of verified.begins) this.owners.set(client, writer)
    const { stroke, begins } = verified
    await new Promise<void>((done, failed) => {
      this.waiting.push({ writer, bytes: stroke, begins, origin, done, failed })
      if (this.waiting.length === 1) void this.inTurn(() => this.keepWaiting())
    })
    return true
  }

  private mustFit(added: number) {
    if (
      this.settledBody.length + added > this.kind.longest &&
      bodyOfDocument(this.document).length + added > this.kind.longest
    )
      throw new StrokeRefused('long')
  }

  /** Keeps what has come in meanwhile in one transaction; if it is refused, one stroke at a time, so that the others are kept. */
  private async keepWaiting() {
    const batch = this.waiting.splice(0)
    if (batch.length === 0) return
    try {
      if (this.isClosed) throw new Error('the text has been left')
      await this.makeSure()
      const numbers = await keepStrokes(this.shelf, this, batch)
      for (const [index, one] of batch.entries()) this.take(one, numbers[index]!)
    } catch (error) {
      if (!isRefusal(error)) {
        this.unsure = true
        for (const one of batch) this.refuse(one, error)
        return
      }
      if (batch.length === 1) return this.refuse(batch[0]!, error)
      for (const one of batch) {
        const kept = await keepStrokes(this.shelf, this, [one]).catch((fault: unknown) => {
          if (!isRefusal(fault)) this.unsure = true
          this.refuse(one, fault)
          return null
        })
        if (kept) this.take(one, kept[0]!)
      }
    }
  }

  private take(one: Waiting, number: number) {
    this.newest = number
    this.count(one.writer, one.bytes.length)
    Y.applyUpdate(this.document, one.bytes, one.origin)
    one.done()
  }

  private refuse(one: Waiting, error: unknown) {
    for (const client of one.begins) this.owners.delete(client)
    one.failed(isRefusal(error) ? new StrokeRefused('rights') : error)
  }

  /** Reads again what the database kept without being able to say so. */
  private async makeSure() {
    if (!this.unsure) return
    await as(this.shelf, { personId: this.eyes, partyId: null }, async (tx) => {
      await openLive(tx, this.kind, this.id)
      for (const stroke of await strokesOf(tx, this.id)) {
        if (Number(stroke.seq) <= this.newest) continue
        this.newest = Number(stroke.seq)
        this.count({ personId: stroke.person_id, partyId: stroke.party_id }, stroke.bytes.length)
        Y.applyUpdate(this.document, stroke.bytes, LiveText)
      }
      for (const [client, writer] of await clientsOf(tx, this.id)) this.owners.set(client, writer)
    })
    this.unsure = false
  }

  /**
   * Makes a version of what has been written since the last one, in the name of whoever wrote most of it.
   * @returns the version's id, or null when the text says what it said before
   */
  settle(): Promise<string | null> {
    return this.inTurn(async () => {
      try {
        return await this.keepVersion()
      } catch (error) {
        if (!isRefusal(error)) throw error
        // Somebody has kept a text in another way meanwhile: both are brought together
        await this.absorbNow()
        return this.keepVersion()
      }
    })
  }

  private async keepVersion(): Promise<string | null> {
    await this.makeSure()
    if (this.isSettled) return null
    const [main] = [...this.burst.values()].toSorted((one, other) => other.bytes - one.bytes)
    const upto = this.newest
    const state = Y.encodeStateAsUpdate(this.document)
    const pieces = piecesOf(treeOfNodes(this.document))
    const body = this.kind.normal(pieces.map(({ text }) => text).join(''))
    if (body.length > this.kind.longest) throw new StrokeRefused('long')
    const isNew = body !== this.settledBody && main !== undefined
    const whose = isNew ? whoseWords(body, pieces, (client) => this.owners.get(client)?.partyId ?? null) : []
    const made = await as(this.shelf, main?.writer ?? { personId: this.eyes, partyId: null }, async (tx) => {
      const versionId = await settleLive(tx, this.kind, this.id, { upto, state, body: isNew ? body : null, whose })
      if (versionId) {
        await stayIfThere(tx)
        await this.kind.kept(tx, { partnershipId: this.partnershipId, textId: this.id, versionId, body })
      }
      return versionId
    })
    this.base = state
    this.settledBody = body
    this.settled = upto
    if (upto === this.newest) this.burst.clear()
    return made
  }

  /** Takes in what was kept in another way: the plain form, an earlier text brought back, an accepted proposal. */
  absorb(): Promise<void> {
    return this.inTurn(() => this.absorbNow())
  }

  private async absorbNow(): Promise<void> {
    const base = new Y.Doc()
    Y.applyUpdate(base, this.base)
    const wasSettled = this.isSettled
    const before = Y.encodeStateVector(base)
    const absorbed = await as(this.shelf, { personId: this.eyes, partyId: null }, (tx) =>
      absorbAll(tx, this.id, base, this.owners),
    )
    if (absorbed !== null) {
      this.newest = absorbed
      if (wasSettled) this.settled = absorbed
      this.base = Y.encodeStateAsUpdate(base)
      this.settledBody = this.kind.normal(bodyOfDocument(base))
      Y.applyUpdate(this.document, Y.encodeStateAsUpdate(base, before), LiveText)
    }
    base.destroy()
  }
}
