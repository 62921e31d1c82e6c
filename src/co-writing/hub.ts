import { Hocuspocus, type Connection, type Document } from '@hocuspocus/server'
import type { Server } from 'node:http'
import * as Y from 'yjs'
import { connectBriefly, type Door } from '#platform/db.ts'
import { listenTo, type Listening } from '#platform/listening.ts'
import { logFault } from '#platform/log.ts'
import { acceptLines } from '#platform/sockets.ts'
import { digestOf, guestAt, lineAddress, type Closed, type Guest } from './admit.ts'
import type { LiveKind } from './kind.ts'
import { LiveText, StrokeRefused } from './live-text.ts'
import { lineRules, pace } from './pace.ts'
import { unsettledTexts, type Shelf } from './store.ts'

/** What the hub says to a page beside the text itself. */
export type Told =
  /** All that was written before this ticket is durably stored. */
  | { told: 'saved'; ticket: number }
  /** A version was kept; null: the text says what it said before. */
  | { told: 'kept'; version: string | null; at: number }
  /** No more writing here just now, and why. */
  | { told: 'closed'; why: Closed | 'long' | 'elsewhere' | 'refused' }

export interface Hub {
  /** Answers the upgrade event of a server. */
  attach(server: Server): void
  /** Makes versions of all that is written and not yet one, in a partnership (by its slug) or everywhere (null). */
  settle(slug: string | null): Promise<void>
  /** How many texts and lines are open. */
  open(): { texts: number; lines: number }
  close(): Promise<void>
}

interface OpenText {
  live: LiveText
  document: Document
  /** When each party last wrote. */
  parties: Map<string, number>
  firstAt: number | null
  timer: NodeJS.Timeout | null
}
interface OpenLine {
  guest: Guest
  connection: Connection | null
  close(code: number, reason: string): void
  /** The client id under which this line shows where its person is. */
  client: number | null
}

const quiet = 2000
const longestBurst = 8000
/** A party that has not written for this long begins anew when it writes. */
const begunAnew = 10_000

const say = (connection: Connection, told: Told) => connection.sendStateless(JSON.stringify(told))

/**
 * Opens the hub where texts are written together: Yjs documents kept stroke by stroke in the database, with lines to the
 * pages that write in them. It holds a connection that hears what changes, so that a right that has ended closes its lines.
 */
export async function openHub(given: {
  door: Door
  baseUrl: string
  kind: LiveKind
  clock?: (() => Date) | undefined
}): Promise<Hub> {
  const { kind } = given
  const { db, end } = connectBriefly({ ...given.door, max: 6 })
  const shelf: Shelf = { db, clock: given.clock }
  const texts = new Map<string, OpenText>()
  const lines = new Set<OpenLine>()
  let closing = false

  const closeLine = (line: OpenLine, why: Extract<Told, { told: 'closed' }>['why']) => {
    if (line.connection) say(line.connection, { told: 'closed', why })
    line.connection?.close({ code: 4403, reason: why })
    line.close(4403, why)
  }
  const recheck = async (line: OpenLine) => {
    const now = await guestAt(shelf, line.guest.digest, line.guest)
    if (typeof now === 'string') closeLine(line, now)
    else if (typeof now === 'number' || now.writer?.partyId !== line.guest.writer?.partyId) closeLine(line, 'rights')
  }
  const recheckAll = (of: (line: OpenLine) => boolean) =>
    Promise.all([...lines].filter(of).map((line) => recheck(line).catch(() => closeLine(line, 'rights'))))

  const listening: Listening = await listenTo(given.door, 'live', {
    heard(told) {
      const { of, id } = JSON.parse(told) as { of: 'partnership' | 'person' | 'text'; id: string }
      if (of === 'text')
        void texts
          .get(id)
          ?.live.absorb()
          .catch((error) => logFault(error, { place: 'live' }))
      else void recheckAll(({ guest }) => (of === 'person' ? guest.personId : guest.partnershipId) === id)
    },
    // Without the connection nobody knows whether another process has the texts: all lines close, and are opened anew
    cut: () => void [...lines].map((line) => line.close(4205, 'cut')),
  })
  const watch = setInterval(() => void recheckAll(() => true), 60_000)
  watch.unref()

  /** Opens a text for this process alone. @throws `elsewhere` when another process has it */
  async function openText(id: string, document: Y.Doc, eyes: string): Promise<LiveText> {
    if (!(await listening.take(id))) throw Object.assign(new Error('elsewhere'), { reason: 'elsewhere', code: 4409 })
    return LiveText.open(shelf, kind, id, document, eyes).catch(async (error: unknown) => {
      await listening.letGo(id)
      throw error
    })
  }

  async function settleOpen(text: OpenText): Promise<void> {
    if (text.timer) clearTimeout(text.timer)
    text.timer = null
    text.firstAt = null
    if (text.live.isSettled) return
    try {
      const version = await text.live.settle()
      text.document.broadcastStateless(JSON.stringify({ told: 'kept', version, at: Date.now() } satisfies Told))
    } catch (error) {
      if (!(error instanceof StrokeRefused)) throw error
      text.document.broadcastStateless(JSON.stringify({ told: 'closed', why: 'long' } satisfies Told))
    }
  }
  const settleSoon = (text: OpenText) => {
    const now = Date.now()
    text.firstAt ??= now
    if (text.timer) clearTimeout(text.timer)
    const wait = Math.max(0, Math.min(quiet, text.firstAt + longestBurst - now))
    text.timer = setTimeout(() => void settleOpen(text).catch((error) => logFault(error, { place: 'live' })), wait)
  }

  async function write(line: OpenLine, document: Document, update: Uint8Array) {
    const text = texts.get(document.name)
    const { writer } = line.guest
    if (!text || !writer) return
    const now = Date.now()
    const last = text.parties.get(writer.partyId)
    // What one party has written becomes its version before another party begins
    if (text.parties.size > 0 && (last === undefined || now - last > begunAnew) && update.length > 2)
      await settleOpen(text)
    const isNew = await text.live
      .write(update, writer, { source: 'connection', connection: line.connection })
      .catch((error: unknown) => {
        const why =
          error instanceof StrokeRefused
            ? error.why === 'rights' || error.why === 'long'
              ? error.why
              : 'refused'
            : 'refused'
        if (!(error instanceof StrokeRefused)) logFault(error, { place: 'live' })
        closeLine(line, why)
        throw Object.assign(new Error(why), { code: 4403, reason: why })
      })
    if (!isNew) return
    for (const [party, at] of text.parties) if (now - at > begunAnew) text.parties.delete(party)
    text.parties.set(writer.partyId, now)
    settleSoon(text)
  }

  const hocuspocus = new Hocuspocus<{ line: OpenLine }>({
    quiet: true,
    debounce: 0,
    async onAuthenticate({ documentName, context, connectionConfig }) {
      if (documentName !== context.line.guest.textId) throw Object.assign(new Error('refused'), { reason: 'refused' })
      connectionConfig.readOnly = context.line.guest.writer === null
    },
    async onLoadDocument({ documentName, document, context }) {
      const live = await openText(documentName, document, context.line.guest.personId).catch((error: unknown) => {
        // The page would wait on a line that leads nowhere: it is closed, and the page asks again after a while
        setTimeout(() => context.line.close(4205, 'again'), 100)
        throw error
      })
      const text: OpenText = { live, document, parties: new Map(), firstAt: null, timer: null }
      texts.set(documentName, text)
      if (!live.isSettled) settleSoon(text)
    },
    async connected({ connection, context }) {
      context.line.connection = connection
      const text = texts.get(context.line.guest.textId)
      if (text) text.live.eyes = context.line.guest.personId
      // Rights may have ended while the text was being opened
      await recheck(context.line)
    },
    async beforeSync({ type, payload, document, context, connection }) {
      context.line.connection ??= connection
      if (type === 1 || type === 2) await write(context.line, document, payload)
    },
    async onStateless({ payload, connection }) {
      const ticket = Number(/^\{"ticket":(\d{1,12})\}$/.exec(payload)?.[1])
      if (Number.isInteger(ticket) && (connection.context as { line: OpenLine }).line.guest.writer)
        say(connection, { told: 'saved', ticket })
    },
    async beforeHandleAwareness({ states, context, documentName }) {
      if (!context) return states.clear()
      const { line } = context
      const { guest } = line
      for (const [client, state] of states) {
        // The reader of the message has a state of its own among them, which says nothing
        if (!state['user']) {
          states.delete(client)
          continue
        }
        line.client ??= client
        const owner = texts.get(documentName)?.live.owners.get(client)
        // Where somebody else is, and what somebody is called, is never for this line to say
        if (client !== line.client || (owner && owner.personId !== guest.personId)) states.delete(client)
        else
          states.set(client, {
            cursor: state['cursor'] ?? null,
            user: { id: guest.personId, name: guest.name, party: guest.party, mark: guest.mark },
          })
      }
    },
    async onDisconnect({ documentName, clientsCount, context }) {
      context.line.connection = null
      const text = texts.get(documentName)
      if (clientsCount === 0 && text) await settleOpen(text).catch((error) => logFault(error, { place: 'live' }))
    },
    async afterUnloadDocument({ documentName }) {
      const text = texts.get(documentName)
      if (text?.timer) clearTimeout(text.timer)
      if (texts.delete(documentName)) await listening.letGo(documentName)
    },
  })

  /** Makes versions of texts that nobody has open: after a fall, or because an answer waits for it. */
  async function settleClosed(id: string, eyes: string) {
    const document = new Y.Doc()
    try {
      const live = await openText(id, document, eyes)
      await live.settle()
      await listening.letGo(id)
    } finally {
      document.destroy()
    }
  }
  async function settle(slug: string | null) {
    for (const { id, person_id } of await unsettledTexts(shelf.db, slug)) {
      const text = texts.get(id)
      // What another process has open, or has been refused, stays unsettled; the database then refuses the act itself
      await (text ? settleOpen(text) : settleClosed(id, person_id)).catch((error) => {
        if (!(error instanceof Error && error.message === 'elsewhere')) logFault(error, { place: 'live' })
      })
    }
  }
  await settle(null)

  const closers: ((code: number, reason: string) => void)[] = []
  return {
    attach(server) {
      const closeAll = acceptLines<Guest>(server, {
        baseUrl: given.baseUrl,
        longest: lineRules.longestMessage,
        async admit(request, path) {
          const address = lineAddress(path)
          if (!address) return null
          const digest = digestOf(request)
          if (!digest || closing) return digest ? 503 : 404
          const guest = await guestAt(shelf, digest, address)
          if (typeof guest === 'number') return guest
          if (typeof guest === 'string') return 409
          return [...lines].filter((line) => line.guest.personId === guest.personId).length >= lineRules.mostLines
            ? 429
            : guest
        },
        open({ guest, request, socket, close }) {
          const line: OpenLine = { guest, connection: null, client: null, close }
          lines.add(line)
          if (closing) setTimeout(() => close(4205, 'restart'), 0)
          const client = hocuspocus.handleConnection(socket, request, { line })
          const fits = pace()
          return {
            message: (bytes) => (fits(bytes.length) ? client.handleMessage(bytes) : close(4429, 'too fast')),
            closed(code, reason) {
              lines.delete(line)
              client.handleClose({ code, reason })
            },
          }
        },
      })
      closers.push(closeAll)
    },
    settle,
    open: () => ({ texts: texts.size, lines: lines.size }),
    async close() {
      closing = true
      clearInterval(watch)
      for (const text of texts.values()) await settleOpen(text).catch((error) => logFault(error, { place: 'live' }))
      for (const closeAll of closers) closeAll(4205, 'restart')
      for (let tries = 0; texts.size > 0 && tries < 50; tries += 1) await new Promise((done) => setTimeout(done, 20))
      for (const line of lines) line.close(4205, 'restart')
      await listening.close()
      await end()
    },
  }
}
