import type { Document } from '@hocuspocus/server'
import * as Y from 'yjs'
import type { Listening } from '#platform/listening.ts'
import { logFault } from '#platform/log.ts'
import type { LiveKind } from './kind.ts'
import { LiveText } from './live-text.ts'
import { StrokeRefused } from './refused.ts'
import { unsettledTexts, type Shelf } from './store.ts'
import type { Told } from './told.ts'
import { bodyOfDocument } from './tree.ts'

/** A text that lines lead to. */
export interface OpenText {
  live: LiveText
  document: Document
  /** When each party last wrote. */
  parties: Map<string, number>
  firstAt: number | null
  timer: NodeJS.Timeout | null
}

const quiet = 2000
const longestBurst = 8000
/** A version that could not be kept for a reason that passes is tried again after this long. */
const tryAgain = 3000

const elsewhere = () => Object.assign(new Error('elsewhere'), { reason: 'elsewhere' })
const isElsewhere = (error: unknown) => error instanceof Error && error.message === 'elsewhere'

/**
 * The texts that this process has open. Opening a text, leaving it and making a version of one that nobody has open come one
 * at a time for each text: two readings of the same text at once would each miss what the other does.
 */
export class OpenTexts {
  private readonly texts = new Map<string, OpenText>()
  private readonly turns = new Map<string, Promise<unknown>>()
  private readonly shelf: Shelf
  private readonly kinds: readonly LiveKind[]
  private readonly listening: Listening

  constructor(of: { shelf: Shelf; kinds: readonly LiveKind[]; listening: Listening }) {
    this.shelf = of.shelf
    this.kinds = of.kinds
    this.listening = of.listening
  }

  get size(): number {
    return this.texts.size
  }
  get isIdle(): boolean {
    return this.texts.size === 0 && this.turns.size === 0
  }

  /** The open text of a document; null when the document is not, or no longer, the one that the text is written in. */
  of(document: Y.Doc & { name: string }): OpenText | null {
    const text = this.texts.get(document.name)
    return text?.document === document && !text.live.isClosed ? text : null
  }

  /** What stands in an open text just now, as it would be kept; null when this process does not have it open. */
  bodyOf(id: string): string | null {
    const text = this.texts.get(id)
    return text && !text.live.isClosed ? text.live.kind.normal(bodyOfDocument(text.document)) : null
  }

  /** Tells those who have a text open something. */
  tell(id: string, told: Told): void {
    this.texts.get(id)?.document.broadcastStateless(JSON.stringify(told))
  }

  private inTurn<T>(id: string, act: () => Promise<T>): Promise<T> {
    const done = (this.turns.get(id) ?? Promise.resolve()).then(act, act)
    const turn = done.then(
      () => {},
      () => {},
    )
    this.turns.set(id, turn)
    void turn.then(() => this.turns.get(id) === turn && this.turns.delete(id))
    return done
  }

  /** Takes the text for this process alone, does something with it, and gives it back if that fails. @throws `elsewhere` */
  private async take(kind: LiveKind, id: string, document: Y.Doc, eyes: string): Promise<LiveText> {
    if (!(await this.listening.take(id))) throw elsewhere()
    return LiveText.open(this.shelf, kind, id, document, eyes).catch(async (error: unknown) => {
      await this.letGo(id)
      throw error
    })
  }
  private letGo(id: string): Promise<void> {
    return this.listening.letGo(id).catch((error) => logFault(error, { place: 'live' }))
  }

  /** Reads a text into a document that lines will lead to. @throws `elsewhere` when another process has it */
  load(document: Document, kind: LiveKind, eyes: string): Promise<void> {
    return this.inTurn(document.name, async () => {
      await this.leave(document.name)
      const live = await this.take(kind, document.name, document, eyes)
      const text: OpenText = { live, document, parties: new Map(), firstAt: null, timer: null }
      this.texts.set(document.name, text)
      if (!live.isSettled) this.settleSoon(text)
    })
  }

  /** Waits until nothing is on its way to be kept in a document that nobody has open any more. */
  async quiet(document: Document): Promise<void> {
    await this.texts.get(document.name)?.live.idle()
  }

  /** The document has been taken out of memory. */
  async release(id: string): Promise<void> {
    await this.inTurn(id, () => this.leave(id))
  }
  private async leave(id: string): Promise<void> {
    const text = this.texts.get(id)
    // A line that came meanwhile may have opened the text anew, in another document
    if (!text?.document.isDestroyed) return
    text.live.close()
    if (text.timer) clearTimeout(text.timer)
    this.texts.delete(id)
    await this.letGo(id)
  }

  /** The document that stands open can no longer be written in; it has to be left by all before it is opened anew. */
  isStale(id: string): boolean {
    return this.texts.get(id)?.live.isClosed === true
  }

  /** The locks have been lost: nothing more is written in what is open, which has to be opened anew. */
  closeAll(): void {
    for (const { live } of this.texts.values()) live.close()
  }

  /** A version was kept in another way: it is brought into the text, also when that is just being opened. */
  async absorb(id: string): Promise<void> {
    if (!this.texts.has(id) && !this.turns.has(id)) return
    await this.inTurn(id, async () => this.texts.get(id)?.live.absorb())
  }
  async absorbAll(): Promise<void> {
    await Promise.all([...this.texts.keys()].map((id) => this.absorb(id)))
  }

  /** Makes a version of what is written in an open text, and tells those who have it open. */
  async settleOpen(text: OpenText): Promise<void> {
    if (text.timer) clearTimeout(text.timer)
    text.timer = null
    text.firstAt = null
    if (text.live.isSettled || text.live.isClosed) return
    const tell = (told: Told) => text.document.broadcastStateless(JSON.stringify(told))
    try {
      tell({ told: 'kept', version: await text.live.settle(), at: Date.now() })
    } catch (error) {
      if (error instanceof StrokeRefused) return tell({ told: 'closed', why: 'long' })
      text.timer = setTimeout(() => this.settleNow(text), tryAgain)
      throw error
    }
  }
  private settleNow(text: OpenText) {
    void this.settleOpen(text).catch((error) => logFault(error, { place: 'live' }))
  }
  settleSoon(text: OpenText): void {
    const now = Date.now()
    text.firstAt ??= now
    if (text.timer) clearTimeout(text.timer)
    text.timer = setTimeout(() => this.settleNow(text), Math.max(0, Math.min(quiet, text.firstAt + longestBurst - now)))
  }

  /** Makes a version of a text, whether somebody has it open or not. */
  private settleOne(kind: LiveKind, id: string, eyes: string): Promise<void> {
    return this.inTurn(id, async () => {
      const text = this.texts.get(id)
      if (text) return this.settleOpen(text)
      const document = new Y.Doc()
      try {
        const live = await this.take(kind, id, document, eyes)
        await live.settle().finally(() => this.letGo(id))
      } finally {
        document.destroy()
      }
    })
  }

  /** Makes versions of all that is written and not yet one, in a partnership (by its slug) or everywhere (null). */
  async settle(slug: string | null): Promise<void> {
    for (const { id, kind, person_id } of await unsettledTexts(this.shelf.db, slug)) {
      const known = this.kinds.find(({ name }) => name === kind)
      if (!known) continue
      // What another process has open, or has been refused, stays unsettled; the database then refuses the act itself
      await this.settleOne(known, id, person_id).catch((error) => {
        if (!isElsewhere(error)) logFault(error, { place: 'live' })
      })
    }
  }
}
