import { chromium, type Browser } from 'playwright-core'

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-sync',
  // A page is looked at once and left: translating its scripts to faster ones costs more than it ever gives back
  '--js-flags=--no-opt --no-maglev --max-lazy',
]

let opened: Promise<Browser> | undefined

/** The browser of this worker: started once for all its files, who each open windows of their own; it ends with the worker. */
export const theBrowser = (): Promise<Browser> =>
  (opened ??= chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: switches }))
