import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import * as Y from 'yjs'
import { connect } from '#platform/db.ts'
import { sha256 } from '#platform/digest.ts'
import { readSettings } from '#platform/env.ts'
import { removePostgres } from '#platform/postgres-server/remove.ts'
import { openInstallation } from '../src/installation.ts'
import { manyWriters } from './many-writers.ts'

// Prints how fast texts are written together: twenty writers in one heading, many texts open at once, a long text. Decides nothing.
const say = (line: string) => process.stdout.write(`${line}\n`)
const dataDir = mkdtempSync(join(tmpdir(), 'samhandling-writing-'))
const port = 20_000 + (process.pid % 20_000)
const address = `http://127.0.0.1:${port}`
const more = { DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', DEMO: '0', DATABASE_URL: '', SMTP_URL: '' }
const environment = { ...process.env, ...more, BASE_URL: '' }
const people = 20
const texts = 200
const secondsOfWriting = 10

const installed = await openInstallation(readSettings(environment), { hold: false, say: () => {} })
const db = connect({ ...installed.doors.owner, max: 1 })
await manyWriters(db, people, (one) => sha256(`writer-${one}`))
await db.destroy()
await installed.close()

const cookieOf = (one: number) => `samhandling=writer-${one}`
function open(one: number, heading: string) {
  const headers = { origin: address, cookie: cookieOf(one) }
  class Socket extends WebSocket {
    constructor(url: string | URL) {
      super(url, { headers } as never)
    }
  }
  const url = `${address.replace('http', 'ws')}/p/skrivet/avtal/rubriker/${heading}/skriv-tillsammans`
  const line = new HocuspocusProviderWebsocket({ url, WebSocketPolyfill: Socket })
  const document = new Y.Doc()
  const provider = new HocuspocusProvider({ websocketProvider: line, name: heading, document, token: 'cookie' })
  const synced = new Promise<void>((done) => provider.on('synced', () => done()))
  provider.attach()
  const close = () => (provider.destroy(), line.destroy())
  return { document, synced, close }
}
async function aHeading(title: string) {
  const added = await fetch(`${address}/p/skrivet/avtal/rubriker`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: address, cookie: cookieOf(0) },
    body: new URLSearchParams({ act: 'add', title }),
  })
  return /rubriker\/([0-9a-f-]+)/.exec(added.headers.get('location') ?? '')![1]!
}
const server = spawn(process.execPath, ['dist/server.js'], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] })
const processorSeconds = () => {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
const resident = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))![1]) / 1024
const within = (sorted: number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!

/** Twenty people, five strokes a second each, in one text. */
async function together() {
  const heading = await aHeading('Skrivs av tjugo')
  const pens = Array.from({ length: people }, (_, one) => open(one, heading))
  await Promise.all(pens.map(({ synced }) => synced))
  const sent = new Map<string, number>()
  const took: number[] = []
  for (const { document } of pens)
    document.on('afterTransaction', ({ local, beforeState, afterState }: Y.Transaction) => {
      if (local) return
      for (const [client, reached] of afterState)
        for (let clock = (beforeState.get(client) ?? 0) + 1; clock <= reached; clock += 1) {
          const at = sent.get(`${client} ${clock}`)
          if (at !== undefined) took.push(performance.now() - at)
        }
    })
  const texts = pens.map(({ document }) => {
    const [paragraph, text] = [new Y.XmlElement('paragraph'), new Y.XmlText()]
    paragraph.insert(0, [text])
    document.getXmlFragment('text').push([paragraph])
    return text
  })
  await pause(1500)
  const [began, worked] = [performance.now(), processorSeconds()]
  const hands = pens.map(async ({ document }, one) => {
    await pause(one * 10)
    while (performance.now() - began < secondsOfWriting * 1000) {
      sent.set(`${document.clientID} ${Y.getState(document.store, document.clientID) + 1}`, performance.now())
      texts[one]!.insert(texts[one]!.length, 'a')
      await pause(200)
    }
  })
  await Promise.all(hands)
  const share = ((processorSeconds() - worked) / ((performance.now() - began) / 1000)) * 100
  await pause(1000)
  took.sort((a, b) => a - b)
  say(`${people} writers, ${sent.size} strokes seen ${took.length} times: from key to the others p50 ${within(took, 0.5).toFixed(1)} ms, p99 ${within(took, 0.99).toFixed(1)} ms; the server's processor ${share.toFixed(0)} % of one core`) // prettier-ignore
  for (const pen of pens) pen.close()
}

/** Many texts open at once, each with a line. */
async function manyOpen() {
  const headings: string[] = []
  for (let one = 0; one < texts; one += 1) headings.push(await aHeading(`Text ${one}`))
  const before = resident()
  const pens = headings.map((heading, one) => open(one % people, heading))
  await Promise.all(pens.map(({ synced }) => synced))
  await pause(1000)
  say(`${texts} texts open: ${((resident() - before) / texts).toFixed(2)} MiB each`)
  for (const pen of pens) pen.close()
}

/** Sixty pages in one agreement: how long until its whole text, and until a line to the longest heading, is there. */
async function longText() {
  const body = 'Vi hälsar på den som har kommit hem från sjukhuset, samma dag, och sitter kvar. '.repeat(120).trim()
  const headings: string[] = []
  for (let one = 0; one < 18; one += 1) {
    const heading = await aHeading(`Lång ${one}`)
    headings.push(heading)
    await fetch(`${address}/p/skrivet/avtal/rubriker/${heading}/text`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: address, cookie: cookieOf(0) },
      body: new URLSearchParams({ act: 'save', body, based_on: '' }),
    })
  }
  const times: number[] = []
  for (const heading of headings) {
    const began = performance.now()
    const pen = open(0, heading)
    await pen.synced
    times.push(performance.now() - began)
    pen.close()
  }
  times.sort((a, b) => a - b)
  const page = `${address}/p/skrivet/avtal/rubriker/${headings[0]}`
  const pages: number[] = []
  for (let tries = 0; tries < 10; tries += 1) {
    const began = performance.now()
    await (await fetch(page, { headers: { cookie: cookieOf(0) } })).text()
    pages.push(performance.now() - began)
  }
  pages.sort((a, b) => a - b)
  say(`${Math.round((body.length * 18) / 3000)} pages in 18 headings: the page of one p50 ${within(pages, 0.5).toFixed(0)} ms, its line with the whole text p50 ${within(times, 0.5).toFixed(0)} ms`) // prettier-ignore
}

try {
  while (!(await fetch(`${address}/health`).then((answer) => answer.ok, () => false))) await pause(50) // prettier-ignore
  say(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}`)
  const bundle = readdirSync('dist/assets').filter((name) => /^co-writing-.*\.js/.test(name))
  for (const name of bundle) say(`${name}: ${(statSync(join('dist/assets', name)).size / 1000).toFixed(0)} kB`)
  await together()
  await manyOpen()
  await longText()
} finally {
  const ended = new Promise((done) => server.once('exit', done))
  server.kill('SIGTERM')
  await ended
  await removePostgres(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
}
process.exit(0)
