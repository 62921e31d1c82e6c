import { HocuspocusProvider, HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider'
import { serve } from '@hono/node-server'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import * as Y from 'yjs'
import { createApp } from '../src/app.tsx'
import { headingText } from '#agreement/live.ts'
import { noteText } from '#meeting/live.ts'
import { openHub, type Hub } from '#co-writing/hub.ts'
import type { Told } from '#co-writing/told.ts'
import { bodyOfDocument } from '#co-writing/tree.ts'
import { writeInto } from '#co-writing/write-into.ts'
import { settings, type Someone, type World } from './world.ts'

/** A server on a port with the world behind it, where texts are written together. */
export interface Office {
  address: string
  hub: Hub
  app: ReturnType<typeof createApp>
  /** Closes the door; what is written is settled first unless it falls. */
  close(): Promise<void>
}

/** Opens a real server on the world's database. */
export async function anOffice(world: World, port = 0, clock?: () => Date): Promise<Office> {
  const hub = await openHub({ door: world.door, baseUrl: 'http://localhost', kinds: [headingText, noteText], clock })
  const app = createApp({ db: world.web, settings, hub, ...(clock ? { clock } : {}) })
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' })
  await new Promise((done) => server.once('listening', done))
  hub.attach(server as Server)
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    address,
    hub,
    app,
    close: async () => {
      await hub.close()
      server.close()
      ;(server as Server).closeAllConnections()
    },
  }
}

/** Waits until something holds; long, so that a machine with much else to do is waited for. */
export async function until(holds: () => unknown, most = 45_000): Promise<void> {
  const end = Date.now() + most
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`it never came to hold: ${holds}`)
    await pause(5)
  }
}

/** A page that writes in a text, made by hand. */
export type Pen = ReturnType<typeof aPen>

/**
 * Opens a line as somebody to a heading's text, or to another text whose page lies at `path`.
 * @param options `origin` as another site would send it
 */
export function aPen(
  office: Pick<Office, 'address'>,
  who: Pick<Someone, 'cookie'> | null,
  slug: string,
  text: string,
  options: { origin?: string; document?: Y.Doc; path?: string } = {},
) {
  const document = options.document ?? new Y.Doc()
  const told: Told[] = []
  let ticket = 0
  const headers = { origin: options.origin ?? office.address, ...(who ? { cookie: who.cookie } : {}) }
  class Socket extends WebSocket {
    constructor(url: string | URL) {
      super(url, { headers } as never)
    }
  }
  const line = new HocuspocusProviderWebsocket({
    url: `${office.address.replace('http', 'ws')}${options.path ?? `/p/${slug}/avtal/rubriker/${text}`}/skriv-tillsammans`,
    WebSocketPolyfill: Socket,
    delay: 20,
    minDelay: 20,
    maxDelay: 200,
    jitter: false,
  })
  let closed: number | null = null
  line.on('close', ({ event }: { event: { code: number } }) => (closed = event.code))
  const provider = new HocuspocusProvider({ websocketProvider: line, name: text, document, token: 'cookie' })
  provider.on('stateless', ({ payload }: { payload: string }) => told.push(JSON.parse(payload) as Told))
  provider.attach()
  return {
    document,
    provider,
    line,
    told,
    closed: () => closed,
    body: () => bodyOfDocument(document),
    ready: () => until(() => provider.synced),
    /** Makes the document say this, by the smallest edit. */
    write: (body: string) => writeInto(document, body),
    /** Waits until all that was written before is durably stored. */
    saved: async () => {
      ticket += 1
      const mine = ticket
      provider.sendStateless(JSON.stringify({ ticket: mine }))
      await until(() => told.some((one) => one.told === 'saved' && one.ticket === mine))
    },
    /** The contact is lost; what is written meanwhile stays in the document. */
    cut: async () => {
      line.disconnect()
      await until(() => line.status === WebSocketStatus.Disconnected)
    },
    leave: () => {
      provider.destroy()
      line.destroy()
    },
  }
}
