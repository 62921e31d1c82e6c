import { Hocuspocus, type Connection, type Document } from '@hocuspocus/server'
import type { Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { connectBriefly, type Door } from '#platform/db.ts'
import { listenTo, type Listening } from '#platform/listening.ts'
import { logFault } from '#platform/log.ts'
import { acceptLines } from '#platform/sockets.ts'
import { digestOf, guestAt, lineAddress, type Guest } from './admit.ts'
import type { LiveKind } from './kind.ts'
import { StrokeRefused } from './refused.ts'
import { OpenTexts } from './open-texts.ts'
import { lineRules, pace } from './pace.ts'
import type { Shelf } from './store.ts'
import type { Told } from './told.ts'

export interface Hub {
  /** Answers the upgrade event of a server. */
  attach(server: Server): void
  /** Makes versions of all that is written and not yet one, in a partnership (by its slug) or everywhere (null). */
  settle(slug: string | null): Promise<void>
  /** What stands in a text as it is being written just now; null when nobody has it open here. */
  bodyOf(textId: string): string | null
  /** How many texts and lines are open. */
  open(): { texts: number; lines: number }
  close(): Promise<void>
}

interface OpenLine {
  guest: Guest
  connection: Connection | null
  close(code: number, reason: string): void
  /** Leaves the text at once, without waiting for the other end to answer that the line is closed. */
  leave(): void
  /** Everything that the page had when the line was opened has been taken in. */
  met: boolean
  /** The line has been closed from here; what still comes over it is passed over. */
  isAway: boolean
  /** A ticket that came before that, to be answered when it has. */
  ticket: number | null
  /** The client id under which this line shows where its person is. */
  client: number | null
}

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
  kinds: readonly LiveKind[]
  clock?: (() => Date) | undefined
}): Promise<Hub> {
  const { kinds } = given
  const { db, end } = connectBriefly({ ...given.door, max: 6 })
  const shelf: Shelf = { db, clock: given.clock }
  const lines = new Set<OpenLine>()
  let closing = false

  const closeLine = (line: OpenLine, why: Extract<Told, { told: 'closed' }>['why']) => {
    line.isAway = true
    if (line.connection) say(line.connection, { told: 'closed', why })
    line.connection?.close({ code: 4403, reason: why })
    line.close(4403, why)
  }
  const recheck = async (line: OpenLine) => {
    const now = await guestAt(shelf, line.guest.digest, line.guest)
    if (typeof now === 'string') closeLine(line, now)
    else if (typeof now === 'number' || now.writer?.partyId !== line.guest.writer?.partyId) closeLine(line, 'rights')
  }
  /** Something is amiss that passes: the line closes, and the page asks again with what it has not seen kept. */
  const again = (line: OpenLine, reason = 'again') => {
    line.isAway = true
    line.leave()
    line.close(4205, reason)
  }
  const recheckAll = async (of: (line: OpenLine) => boolean) => {
    await Promise.all([...lines].filter(of).map((line) => recheck(line).catch(() => again(line))))
  }

  let texts: OpenTexts | null = null
  const listening: Listening = await listenTo(given.door, 'live', {
    heard(told) {
      const { of, id } = JSON.parse(told) as { of: 'partnership' | 'person' | 'text' | 'beside'; id: string }
      if (of === 'beside') texts?.tell(id, { told: 'beside' })
      else if (of === 'text') void texts?.absorb(id).catch((error) => logFault(error, { place: 'live' }))
      else void recheckAll(({ guest }) => (of === 'person' ? guest.personId : guest.partnershipId) === id)
    },
    // Without the connection nobody knows whether another process has the texts: all lines close, and are opened anew
    cut() {
      texts?.closeAll()
      for (const line of lines) again(line, 'cut')
    },
    anew() {
      void texts?.absorbAll().catch((error) => logFault(error, { place: 'live' }))
      void recheckAll(() => true)
    },
  })
  const open = (texts = new OpenTexts({ shelf, kinds, listening }))
  const watch = setInterval(() => void recheckAll(() => true), 60_000)
  watch.unref()

  /** Keeps a stroke. @throws what closes the line */
  async function keep(line: OpenLine, document: Document, update: Uint8Array) {
    const text = open.of(document)
    const { writer } = line.guest
    if (!writer) return
    if (!text) throw new Error('the text has been left')
    const now = Date.now()
    const last = text.parties.get(writer.partyId)
    // What one party has written becomes its version before another party begins
    if (text.parties.size > 0 && (last === undefined || now - last > begunAnew) && update.length > 2)
      await open.settleOpen(text)
    if (!(await text.live.write(update, writer, { source: 'connection', connection: line.connection }))) return
    for (const [party, at] of text.parties) if (now - at > begunAnew) text.parties.delete(party)
    text.parties.set(writer.partyId, now)
    open.settleSoon(text)
  }
  /** @returns false when the stroke was not taken in: it is then neither shown nor acknowledged */
  async function write(line: OpenLine, document: Document, update: Uint8Array, whole: boolean): Promise<boolean> {
    if (line.isAway) return false
    try {
      await keep(line, document, update)
      return true
    } catch (error) {
      if (!(error instanceof StrokeRefused)) {
        if (!closing) logFault(error, { place: 'live' })
        again(line)
      }
      // One that builds on a stroke still to come: the whole is sent as soon as both ends have met
      else if (error.why !== 'gap' || whole || line.met)
        closeLine(line, error.why === 'rights' || error.why === 'long' ? error.why : 'refused')
      return false
    }
  }

  const hocuspocus = new Hocuspocus<{ line: OpenLine }>({
    quiet: true,
    debounce: 0,
    async onAuthenticate({ documentName, context, connectionConfig }) {
      if (documentName !== context.line.guest.textId) throw Object.assign(new Error('refused'), { reason: 'refused' })
      connectionConfig.readOnly = context.line.guest.writer === null
      if (closing || open.isStale(documentName)) {
        setTimeout(() => again(context.line), 100)
        throw Object.assign(new Error(''), { reason: 'again' })
      }
    },
    async onLoadDocument({ document, context }) {
      await open.load(document, context.line.guest.kind, context.line.guest.personId).catch((error: unknown) => {
        // The page would wait on a line that leads nowhere: it is closed, and the page asks again after a while
        setTimeout(() => again(context.line), 100)
        throw error
      })
    },
    async connected({ connection, context }) {
      context.line.connection = connection
      const text = open.of(connection.document)
      if (!text) return again(context.line)
      text.live.eyes = context.line.guest.personId
      // Rights may have ended while the text was being opened
      await recheck(context.line).catch(() => again(context.line))
    },
    async beforeSync({ type, payload, document, context: { line }, connection }) {
      line.connection ??= connection
      connection.readOnly = line.guest.writer === null
      if (type === 1 || type === 2) {
        const taken = await write(line, document, payload, type === 1)
        // What is read-only for the moment is neither applied nor acknowledged
        if (!taken) connection.readOnly = true
      }
      if (type === 1 && !line.isAway) {
        line.met = true
        if (line.ticket !== null) say(connection, { told: 'saved', ticket: line.ticket })
      }
    },
    async onStateless({ payload, connection }) {
      const ticket = Number(/^\{"ticket":(\d{1,12})\}$/.exec(payload)?.[1])
      const { line } = connection.context as { line: OpenLine }
      if (!Number.isInteger(ticket) || !line.guest.writer || line.isAway) return
      if (line.met) say(connection, { told: 'saved', ticket })
      else line.ticket = ticket
    },
    async beforeHandleAwareness({ states, context, document }) {
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
        const owner = open.of(document)?.live.owners.get(client)
        // Where somebody else is, and what somebody is called, is never for this line to say
        if (client !== line.client || (owner && owner.personId !== guest.personId)) states.delete(client)
        else
          states.set(client, {
            cursor: state['cursor'] ?? null,
            user: { id: guest.personId, name: guest.name, party: guest.party, mark: guest.mark },
          })
      }
    },
    async onDisconnect({ document, clientsCount, context }) {
      context.line.connection = null
      const text = open.of(document)
      if (clientsCount === 0 && text) await open.settleOpen(text).catch((error) => logFault(error, { place: 'live' }))
    },
    beforeUnloadDocument: ({ document }) => open.quiet(document),
    afterUnloadDocument: ({ documentName }) => open.release(documentName),
  })
  await open.settle(null)

  const closers: ((code: number, reason: string) => void)[] = []
  return {
    attach(server) {
      const closeAll = acceptLines<Guest>(server, {
        baseUrl: given.baseUrl,
        longest: lineRules.longestMessage,
        async admit(request, path) {
          const address = lineAddress(kinds, path)
          if (!address) return null
          const digest = digestOf(request)
          if (!digest || closing) return digest ? 503 : 404
          const guest = await guestAt(shelf, digest, address)
          if (typeof guest === 'number') return guest
          return typeof guest === 'string' ? 409 : guest
        },
        open({ guest, request, socket, close }) {
          const line: OpenLine = {
            guest,
            connection: null,
            met: false,
            isAway: false,
            ticket: null,
            client: null,
            close,
            leave: () => client.handleClose(),
          }
          // The window that was opened last is the one that somebody looks at: the oldest gives way
          const own = [...lines].filter((other) => !other.isAway && other.guest.personId === guest.personId)
          for (const old of own.slice(0, Math.max(0, own.length + 1 - lineRules.mostLines))) closeLine(old, 'many')
          lines.add(line)
          const client = hocuspocus.handleConnection(socket, request, { line })
          if (closing) setTimeout(() => again(line, 'restart'), 0)
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
    settle: (slug) => open.settle(slug),
    bodyOf: (textId) => open.bodyOf(textId),
    open: () => ({ texts: open.size, lines: lines.size }),
    async close() {
      closing = true
      clearInterval(watch)
      // Every text is left by all, which makes a version of it; strokes that have come in are kept first
      for (const line of lines) again(line, 'restart')
      for (const closeAll of closers) closeAll(4205, 'restart')
      for (let tries = 0; tries < 250 && !(open.isIdle && hocuspocus.loadingDocuments.size === 0); tries += 1)
        await pause(20)
      await listening.close()
      await end()
    },
  }
}
