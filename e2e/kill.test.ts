import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { connect, type Db } from '#platform/db.ts'
import { sha256 } from '#platform/digest.ts'
import { readSettings } from '#platform/env.ts'
import { removePostgres } from '#platform/postgres-server/remove.ts'
import { aPen, type Pen } from '#test/lines.ts'
import { openInstallation } from '../src/installation.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'samhandling-kill-'))
// Below those that the system hands out to others: the same one is taken again after every death
const port = 20_000 + (process.pid % 12_000)
const address = `http://127.0.0.1:${port}`
const environment = {
  ...process.env,
  DATA_DIR: dataDir,
  // What the first server has understood of the program, so that the twenty after it begin at once
  NODE_COMPILE_CACHE: join(dataDir, 'compiled'),
  PORT: String(port),
  HOST: '127.0.0.1',
  DEMO: '0',
  DATABASE_URL: '',
  SMTP_URL: '',
  BASE_URL: '',
}
const token = 'a-session-for-this-test-only'
const cookie = `samhandling=${token}`
const room = '/p/utsatt'
const say = () => {}

/** Looks into the installation as its owner, without holding it. */
async function looking<T>(look: (db: Db) => Promise<T>): Promise<T> {
  const installed = await openInstallation(readSettings(environment), { hold: false, say })
  const db = connect({ ...installed.doors.owner, max: 1 })
  return look(db).finally(async () => {
    await db.destroy()
    await installed.close()
  })
}

/** A partnership of two, in which one person writes notes. */
const furnish = (db: Db) =>
  db.transaction().execute(async (tx) => {
    const person = await tx
      .insertInto('person')
      .values({ name: 'Den som skriver' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const organisation = await tx
      .insertInto('organisation')
      .values({ slug: 'skrivarna', name: 'Skrivarna', short_name: 'Skrivarna', kind: 'association' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const partnership = await tx
      .insertInto('partnership')
      .values({ slug: 'utsatt', name: 'Utsatt', challenge: 'Strömmen går.' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const party = await tx
      .insertInto('party')
      .values({ partnership_id: partnership.id, organisation_id: organisation.id, mark: 1 })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('mandate')
      .values({ person_id: person.id, partnership_id: partnership.id, party_id: party.id, capacity: 'representative' })
      .execute()
    await tx
      .insertInto('session')
      .values({ token_digest: sha256(token), person_id: person.id })
      .execute()
  })

let server: ChildProcess | undefined
async function start() {
  server = spawn(process.execPath, ['dist/server.js'], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] })
  for (let tries = 0; tries < 600; tries += 1) {
    if (
      await fetch(`${address}/health`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`)
    await pause(50)
  }
  throw new Error('the server did not start again by itself')
}

/** kill -9 of the server and of its PostgreSQL, at once. */
async function killEverything() {
  const postmaster = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(postmaster)], { encoding: 'utf8' })
    .split('\n')
    .map(Number)
    .filter(Boolean)
  const ended = new Promise((done) => server?.once('exit', done))
  server?.kill('SIGKILL')
  for (const pid of [postmaster, ...children]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It had ended by itself
    }
  }
  await ended
}

/** Adds a heading to the agreement. @returns its id */
async function aHeading() {
  const added = await fetch(`${address}${room}/avtal/rubriker`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: address, cookie },
    body: new URLSearchParams({ act: 'add', title: 'Så hjälps vi åt' }),
  })
  return /rubriker\/([0-9a-f-]+)/.exec(added.headers.get('location') ?? '')![1]!
}

/** Writes word after word in the heading over a line of its own until everything is killed; each word waits for its receipt. */
function aWriter(heading: string, name: string, acknowledged: string[]) {
  const pen: Pen = aPen({ address }, { cookie }, 'utsatt', heading)
  let writing = true
  let began = () => {}
  const begun = new Promise<void>((done) => (began = done))
  const wrote = (async () => {
    await pen.ready()
    for (let count = 0; writing; count += 1) {
      const word = `${name}c${count}x`
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [new Y.XmlText(word)])
      pen.document.getXmlFragment('text').insert(0, [paragraph])
      await pen.saved()
      acknowledged.push(word)
      began()
    }
  })().catch(() => {})
  return {
    begun,
    stop: async () => {
      writing = false
      // A word without its receipt was promised nothing; nobody waits for it
      await Promise.race([wrote, pause(20)])
      pen.leave()
    },
  }
}

/** Starts the server once and ends it in order. */
async function startInPeace() {
  await start()
  const ended = new Promise((done) => server?.once('exit', done))
  server?.kill('SIGTERM')
  await ended
}

beforeAll(async () => {
  await looking(furnish)
  await startInPeace()
}, 120_000)
afterAll(async () => {
  server?.kill('SIGKILL')
  await removePostgres(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
})

test('everything is killed in the middle of writing, twenty times, and no acknowledged save or stroke is lost', async () => {
  const acknowledged: string[] = []
  const received: string[] = []
  let heading: string | null = null
  for (let round = 0; round < 20; round += 1) {
    await start()
    heading ??= await aHeading()
    const lines = round < 6 ? [0, 1].map((one) => aWriter(heading!, `r${round}w${one}`, received)) : []
    let writing = true
    const write = async (writer: number) => {
      for (let count = 0; writing; count += 1) {
        const title = `${round}-${writer}-${count}`
        const body = new URLSearchParams({ title, body: 'Det här ska finnas kvar.' })
        const headers = { origin: address, cookie }
        const saved = await fetch(`${address}${room}/eget-rum/anteckningar`, {
          method: 'POST',
          redirect: 'manual',
          headers,
          body,
        }).catch(() => undefined)
        if (saved?.status === 303) acknowledged.push(title)
        else if (saved) throw new Error(`a save was answered with ${saved.status}`)
        else return
      }
    }
    const writers = Promise.all([write(0), write(1), write(2)])
    await Promise.all(lines.map((line) => line.begun))
    await pause(150 + ((round * 37) % 250))
    await killEverything()
    writing = false
    await Promise.all(lines.map((line) => line.stop()))
    await writers
  }
  await startInPeace()
  const kept = await looking((db) =>
    db
      .selectFrom('own_note')
      .innerJoin('own_note_text', 'own_note_text.note_id', 'own_note.id')
      .select('title')
      .execute(),
  )
  const body = await looking((db) =>
    db
      .selectFrom('heading_text')
      .select('body')
      .where('heading_id', '=', heading)
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow(),
  )
  const words = body.body.split(/\s+/)
  expect(received.length).toBeGreaterThan(12)
  expect(received.filter((word) => words.filter((one) => one === word).length !== 1)).toEqual([])
  const titles = new Set(kept.map((note) => note.title))
  expect(acknowledged.length).toBeGreaterThan(40)
  expect(acknowledged.filter((title) => !titles.has(title))).toEqual([])
}, 600_000)
