import { serve } from '@hono/node-server'
import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { headingText } from '#agreement/live.ts'
import { openHub } from '#co-writing/hub.ts'
import { noteText } from '#meeting/live.ts'
import { setStage, type Stage } from '#demonstration/stage.ts'
import { aWorld, settings as itsSettings, type World } from '#test/world.ts'
import { createApp } from '../src/app.tsx'
import { theBrowser } from './browser.ts'

export const desktop = { width: 1280, height: 900 }
export const telephone = { width: 390, height: 844 }

/** A demonstration with its people on the stage and nothing else, answering on a port, and windows of a browser to visit it with. */
export interface Theatre {
  stage: Stage
  address: string
  world: World
  /** Opens a window of its own, signed in as somebody of the cast, or as a visitor. */
  visit(who: string | null, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

/**
 * Opens the theatre. `together`: texts are written together, over lines to the same port. `moved`: visitors too live by
 * the demonstration's clock, which `stage.at` moves.
 */
export async function openTheatre({ together = false, moved = false } = {}): Promise<Theatre> {
  const world = await aWorld({ demonstration: true })
  const settings = { ...itsSettings, demonstration: true }
  const stage = await setStage(world.all, (clock) => createApp({ db: world.web, settings, clock }))
  const hub = together
    ? await openHub({ door: world.door, baseUrl: 'http://localhost', kinds: [headingText, noteText] })
    : null
  const app = createApp({ db: world.web, settings, ...(hub ? { hub } : {}), ...(moved ? { clock: stage.clock } : {}) })
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  hub?.attach(server as Server)
  await new Promise((done) => server.once('listening', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const windows = new Set<BrowserContext>()
  return {
    stage,
    address,
    world,
    visit: (who, options) => visit(windows, address, stage, who, options),
    close: async () => {
      await Promise.all([...windows].map((window) => window.close()))
      await hub?.close()
      server.close()
      await world.close()
    },
  }
}

async function visit(
  windows: Set<BrowserContext>,
  address: string,
  stage: Stage,
  who: string | null,
  options: BrowserContextOptions = {},
) {
  const browser = await theBrowser()
  const context = await browser.newContext({ viewport: desktop, baseURL: address, reducedMotion: 'reduce', ...options })
  windows.add(context.once('close', () => windows.delete(context)))
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  if (!who) return page
  await page.goto('/logga-in')
  await page.getByRole('button', { name: stage.person(who).cast.name }).click()
  await page.waitForURL('**/mina')
  return page
}

/** Keeps a picture of the whole page to be looked at, where PICTURES asks for it: no test reads them, and each costs a third of a second. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env['PICTURES']) return
  mkdirSync('test-results', { recursive: true })
  await page.screenshot({ path: `test-results/${name}.png`, fullPage: true })
}

/** Presses a button and waits for the page it leads to. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await Promise.all([
    page.waitForLoadState('load'),
    page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click(),
  ])
  await page.waitForLoadState('load')
}

/** Unfolds what is folded under this name, if it is. */
export async function unfold(page: Page, name: string): Promise<void> {
  const folded = page.locator('details:not([open]) > summary', { hasText: name })
  if ((await folded.count()) > 0) await folded.first().click()
}
