import nodeSockets from 'crossws/adapters/node'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'

/** An open line to a browser, as those who speak over it need it. */
export interface Line<Guest> {
  guest: Guest
  /** The asker's request, without its cookies: nobody needs them after the door. */
  request: Request
  /** The socket itself, with `send`, `close` and `readyState`. */
  socket: WebSocket
  close(code: number, reason: string): void
}

/** What becomes of an open line. */
export interface Conversation {
  message(bytes: Uint8Array): void
  closed(code: number, reason: string): void
}

export interface Lines<Guest> {
  /** Where people reach the installation: only its own pages may open a line. */
  baseUrl: string
  /** Bytes of a message at the most; a longer one closes the line (1009). */
  longest: number
  /** Who stands at the door: null when the address is none of ours; a status (403, 404 …) when the guest does not come in. */
  admit(request: Request, path: string): Promise<Guest | number | null>
  open(line: Line<Guest>): Conversation
}

const sameOrigin = (request: Request, baseUrl: string) => {
  const origin = request.headers.get('origin')
  return origin !== null && [new URL(baseUrl).origin, new URL(request.url).origin].includes(origin)
}
const refuse = (status: number) => new Response(null, { status, headers: { 'content-length': '0' } })

/**
 * Answers the upgrade event of a server: a line is opened only for our own pages and for whom `admit` lets in; everyone
 * else gets an ordinary answer (403, 404) and no line.
 * @returns a function that closes every open line
 */
export function acceptLines<Guest extends object>(
  server: Server,
  lines: Lines<Guest>,
): (code: number, reason: string) => void {
  const conversations = new Map<string, Conversation>()
  const adapter = nodeSockets({
    serverOptions: { maxPayload: lines.longest, perMessageDeflate: false },
    hooks: {
      async upgrade(request) {
        const path = new URL(request.url).pathname
        if (!sameOrigin(request as Request, lines.baseUrl)) return refuse(403)
        const guest = await lines.admit(request as Request, path).catch(() => 500)
        if (guest === null) return refuse(404)
        return typeof guest === 'number' ? refuse(guest) : { context: { guest } }
      },
      open(peer) {
        const headers = new Headers(peer.request.headers)
        headers.delete('cookie')
        const line: Line<Guest> = {
          guest: peer.context['guest'] as Guest,
          request: new Request(peer.request.url, { headers }),
          socket: peer.websocket as unknown as WebSocket,
          close: (code, reason) => peer.close(code, reason),
        }
        conversations.set(peer.id, lines.open(line))
      },
      message(peer, message) {
        conversations.get(peer.id)?.message(message.uint8Array())
      },
      close(peer, { code, reason }) {
        conversations.get(peer.id)?.closed(code ?? 1006, reason ?? '')
        conversations.delete(peer.id)
      },
      error(peer) {
        peer.terminate()
      },
    },
  })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    void adapter.handleUpgrade(request, socket, head)
  })
  return (code, reason) => adapter.closeAll(code, reason)
}
