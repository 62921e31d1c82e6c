import type { CDPSession, Page } from 'playwright-core'

const lines = new WeakMap<Page, Promise<CDPSession>>()

/** The page's own line to the browser, for what is said many times: it takes the next before it has answered the last. */
export function lineTo(page: Page): Promise<CDPSession> {
  const known = lines.get(page) ?? page.context().newCDPSession(page)
  lines.set(page, known)
  return known
}
