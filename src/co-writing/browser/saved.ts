import type { HocuspocusProvider } from '@hocuspocus/provider'
import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'

/** How it stands with what has been written. */
export type State = 'saved' | 'saving' | 'away'

/** An answer that has not come after this long: there is no contact, whatever the line itself believes. */
const noAnswer = 6000
/** Quiet after which what the server has kept is no longer kept in the browser too. */
const clearAfter = 4000

/**
 * Follows what is written until the server says that it is durably stored: a ticket is sent after each burst, and comes back
 * when everything before it has been kept. Until then it lies in the browser too, so that a closed page loses nothing.
 */
export class Saved {
  private readonly provider: HocuspocusProvider
  private readonly document: Y.Doc
  private readonly name: string
  private readonly show: (state: State) => void
  private kept: IndexeddbPersistence | null = null
  private ticket = 0
  private answered = 0
  /** The first ticket of this contact: one that was sent over an earlier line says nothing of what that line lost. */
  private from = 0
  private dirty = false
  private sending: ReturnType<typeof setTimeout> | undefined
  private clearing: ReturnType<typeof setTimeout> | undefined
  private waiting: ReturnType<typeof setTimeout> | undefined
  private isLate = false

  constructor(of: { provider: HocuspocusProvider; document: Y.Doc; name: string; show: (state: State) => void }) {
    this.provider = of.provider
    this.document = of.document
    this.name = of.name
    this.show = of.show
    this.document.on('update', (_: Uint8Array, origin: unknown) => {
      if (origin !== this.provider && origin !== this.kept) this.written()
    })
    this.provider.on('synced', () => {
      this.from = this.ticket + 1
      this.send()
    })
    this.provider.on('disconnect', () => this.tell())
    addEventListener('offline', () => this.tell())
    addEventListener('online', () => this.tell())
    addEventListener('beforeunload', (event) => {
      if (this.dirty && !this.kept) event.preventDefault()
    })
  }

  /** Brings back what was written without contact and never arrived. */
  async restore(): Promise<void> {
    try {
      this.kept = new IndexeddbPersistence(this.name, this.document)
      await this.kept.whenSynced
    } catch {
      this.kept = null
    }
  }

  private written() {
    clearTimeout(this.clearing)
    try {
      this.kept ??= new IndexeddbPersistence(this.name, this.document)
    } catch {
      // A browser that keeps nothing: the page then says that leaving it would lose what has not arrived
    }
    this.dirty = true
    this.tell()
    clearTimeout(this.sending)
    this.sending = setTimeout(() => this.send(), 30)
  }

  private send() {
    if (!this.provider.isSynced) return this.tell()
    this.ticket += 1
    this.dirty = false
    this.provider.sendStateless(JSON.stringify({ ticket: this.ticket }))
    this.waiting ??= setTimeout(() => {
      this.isLate = true
      this.tell()
    }, noAnswer)
    this.tell()
  }

  /** The server has kept everything that was written before this ticket. */
  arrived(ticket: number) {
    if (ticket < this.from) return
    this.answered = Math.max(this.answered, ticket)
    clearTimeout(this.waiting)
    this.waiting = undefined
    this.isLate = false
    this.tell()
    if (this.outstanding) return
    clearTimeout(this.clearing)
    this.clearing = setTimeout(() => {
      if (this.outstanding) return
      const { kept } = this
      this.kept = null
      void kept?.clearData().catch(() => {})
    }, clearAfter)
  }

  private get outstanding(): boolean {
    return this.dirty || this.answered < this.ticket
  }

  private tell() {
    this.show(
      !this.provider.isSynced || this.isLate || !navigator.onLine ? 'away' : this.outstanding ? 'saving' : 'saved',
    )
  }
}
