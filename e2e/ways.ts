import ExcelJS from 'exceljs'
import ICAL from 'ical.js'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { invitation } from '#notice/jobs.ts'
import type { CalendarEvent } from '#platform/calendar.ts'
import { hasTool, outsideTool } from '#test/outside-tool.ts'
import type { Theatre } from './stage.ts'

/** What the page says, without its frame. */
export const saidOn = (page: Page): Promise<string> => page.locator('main').innerText()

/** Sends the last form that posts to an address which ends like this, and waits for the page it leads to. */
export async function send(page: Page, ending: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator(`form[action$="${ending}"] button`).last().click()])
}

/** Fills in fields of the page by their names: text is typed, `=value` is chosen, in a list too. */
export async function fill(page: Page, fields: Record<string, string>, within = 'main'): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`${within} [name=${name}]`)
    if (!value.startsWith('=')) await field.first().fill(value)
    else if ((await field.first().evaluate((one) => one.tagName)) === 'SELECT')
      await field.first().selectOption(value.slice(1))
    else
      await page
        .locator(`${within} [name=${name}][value=${value.slice(1)}]`)
        .first()
        .check({ force: true })
  }
}

/** Unfolds whatever holds this, as a press on its summary does. */
export const unfold = (page: Page, holding: string): Promise<void> =>
  page.locator(`details:has(${holding})`).evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))

/** The last event that was mailed to an address, as the mail carries it. */
export async function invitedTo({ world }: Theatre, address: string) {
  const mails = world.all.selectFrom('mail').select(['event', 'subject', 'link']).where('address', '=', address)
  const mail = await mails.where('event', 'is not', null).orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()
  const { method, content } = invitation(mail.event as unknown as CalendarEvent, address, 'https://samhandling.example')
  return { link: mail.link ?? '', method, ...openedElsewhere(content) }
}

/** An event as programs that are not ours read it: ical.js, and khal on a machine that has it (the same words where it has not). */
function openedElsewhere(content: string) {
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(content)).getFirstSubcomponent('vevent')!)
  const starts = event.startDate.toString()
  const folder = mkdtempSync(join(tmpdir(), 'samhandling-'))
  const [file, config] = [join(folder, 'mote.ics'), join(folder, 'config')]
  writeFileSync(file, content)
  const calendar = `[calendars]\n[[own]]\npath = ${folder}/own\n[sqlite]\npath = ${folder}/khal.db\n`
  writeFileSync(config, `${calendar}[locale]\nlocal_timezone = Europe/Stockholm\ndefault_timezone = Europe/Stockholm\n`)
  const asKhal = ['-c', config, 'printics', '--format', '{title}', file]
  return { event, starts, titles: hasTool('khal') ? outsideTool('khal', ...asKhal) : event.summary }
}

/** How many mails with a subject like this have gone to somebody of the cast. */
export async function mailedTo({ world, stage }: Theatre, who: string, subject: RegExp): Promise<number> {
  const mails = world.all.selectFrom('mail').select('subject')
  const rows = await mails.where('person_id', '=', stage.person(who).id).execute()
  return rows.filter((row) => subject.test(row.subject)).length
}

/** Party, amount and how much of it is confirmed, as LibreOffice reads the sheet of sums; as ExcelJS does on a machine without it. */
export async function sumsIn(excel: Buffer): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'samhandling-'))
  const file = join(folder, 'bidragit.xlsx')
  writeFileSync(file, excel)
  if (!hasTool('soffice')) {
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(file)
    const rows = book.getWorksheet('summor')!.getSheetValues() as unknown[][]
    return rows.slice(2).map((row) => [row[1], row[5], row[6]].join(' '))
  }
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
  const profile = `-env:UserInstallation=file://${folder}/profile`
  outsideTool('soffice', profile, '--headless', '--convert-to', filter, '--outdir', folder, file)
  const lines = readFileSync(join(folder, 'bidragit-summor.csv'), 'utf8').trim().split('\n').slice(1)
  return lines.map((line) => line.split(',')).map((cells) => [cells[0], cells[4], cells[5]].join(' '))
}

/** A steering meeting on a day, as the form asks for it. */
export const meetingOn = (day: string) => ({
  kind: '=steering',
  day,
  start: '16',
  end: '17.30',
  place: 'Hamnmagasinet, Kajgatan 4',
})
