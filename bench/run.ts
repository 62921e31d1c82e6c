import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { removePostgres } from '#platform/postgres-server/remove.ts'
import { fileFigures } from './files.ts'
import { memory, start, stop } from './installation.ts'
import { measure, type Speed } from './load.ts'

// Prints how fast the system starts and answers, beside a bare server that sends the same bytes. Decides nothing.
const dataDir = mkdtempSync(join(tmpdir(), 'samhandling-bench-'))
const port = 34_517
const address = `http://127.0.0.1:${port}`
const say = (line: string) => process.stdout.write(`${line}\n`)
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`
const inWords = ({ median, p99, perSecond }: Speed) =>
  `p50 ${ms(median)}, p99 ${ms(p99)}, ${Math.round(perSecond)} per s`

/** Signs in as somebody of the demonstration, as a person who presses the button does. */
async function signIn(name: string): Promise<string> {
  const page = await (await fetch(`${address}/logga-in`)).text()
  const form = page.split('<form').find((part) => part.includes(name))
  const person = /name="person" value="([^"]+)"/.exec(form ?? '')?.[1] ?? ''
  const answer = await fetch(`${address}/logga-in/demonstration`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: address },
    body: new URLSearchParams({ person }),
  })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

/** A server of node:http alone that sends the same bytes: the floor. */
async function floor(bytes: Uint8Array): Promise<{ address: URL; close(): void }> {
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(bytes))
  await new Promise<void>((done) => server.listen(port + 1, '127.0.0.1', done))
  return { address: new URL(`http://127.0.0.1:${port + 1}/`), close: () => server.close() }
}

async function comparePage(name: string, path: string, cookie: string) {
  const url = new URL(path, address)
  const bytes = new Uint8Array(await (await fetch(url, { headers: { cookie } })).arrayBuffer())
  const bare = await floor(bytes)
  for (const connections of [1, 20]) {
    const ours = await measure(url, connections, 4, cookie)
    const theirs = await measure(bare.address, connections, 2)
    const ratio = (theirs.perSecond / ours.perSecond).toFixed(1)
    say(
      `${name} (${Math.round(bytes.length / 1024)} kB), ${connections} at once: ${inWords(ours)}; bare node:http ${inWords(theirs)}; ratio ${ratio}`,
    )
  }
  bare.close()
}

say(`${new Date().toISOString()}, node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`)
const first = await start(dataDir, port)
say(`first start, with the demonstration: ${ms(first.startedIn)}`)
await stop(first)
const second = await start(dataDir, port)
say(`second start: ${ms(second.startedIn)}`)
await pause(3000)
const idle = memory(second, dataDir)
say(`idle memory: node ${Math.round(idle.node)} MiB, PostgreSQL ${Math.round(idle.postgres)} MiB`)

const cookie = await signIn('Amina Strandvall')
const agreement = await (await fetch(`${address}/p/hemma-igen/avtal`, { headers: { cookie } })).text()
const heading = /href="(\/p\/hemma-igen\/avtal\/rubriker\/[0-9a-f-]{36})"/.exec(agreement)?.[1] ?? '/p/hemma-igen/avtal'
await comparePage('start page', '/', '')
await comparePage('register list', '/partnerskap', '')
await comparePage('a partnership’s home', '/p/kvallsoppet/oversikt', cookie)
await comparePage('a heading of an agreement', heading, cookie)
await stop(second)
await removePostgres(dataDir)
rmSync(dataDir, { recursive: true, force: true })
const files = await fileFigures()
say(`PDF of eleven pages ${ms(files.pdf)}; Word of 200 paragraphs out ${ms(files.wordOut)}, in ${ms(files.wordIn)}`)
process.exit(0)
