import { serve, type ServerType } from '@hono/node-server'
import { createServer, type Server } from 'node:http'
import { createApp } from './app.tsx'
import { openInstallation, type Installed } from './installation.ts'
import { headingText } from '#agreement/live.ts'
import { openHub } from '#co-writing/hub.ts'
import { noteText } from '#meeting/live.ts'
import { fillDemonstration } from '#demonstration/fill.ts'
import { sendMail } from '#notice/queries.ts'
import { sendOneMail } from '#notice/jobs.ts'
import { digestTimetable, tellAllDue, tellDigests } from '#digest/jobs.ts'
import { remindAll, remindAllDue, reminderTimetable } from '#reminder/jobs.ts'
import { connect } from '#platform/db.ts'
import { readSettings, type Settings } from '#platform/env.ts'
import { startJobs } from '#platform/jobs.ts'
import { logFault } from '#platform/log.ts'
import { openMailer } from '#platform/mail.ts'
import { explainStart } from './start-faults.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

/**
 * What is done beside the pages: letters that gather what has happened, and mail, which goes out only where SMTP_URL says
 * how; else it waits in the outbox.
 */
async function startBeside(settings: Settings, installed: Installed) {
  const db = connect({ ...installed.doors.job, max: 2 })
  const mailer = settings.smtpUrl ? openMailer(settings.smtpUrl, settings.baseUrl) : null
  const sending = mailer && {
    [sendMail]: (payload: unknown) => sendOneMail(db, mailer, settings.baseUrl, (payload as { mail: string }).mail),
  }
  const runner = await startJobs(
    installed.doors.job,
    {
      ...sending,
      [tellDigests]: async (_payload, { addJob }) => {
        for (const mail of await tellAllDue(db, new Date()))
          await addJob(sendMail, { mail }, { jobKey: `mail:${mail}` })
      },
      [remindAll]: async (_payload, { addJob }) => {
        for (const mail of await remindAllDue(db, new Date()))
          await addJob(sendMail, { mail }, { jobKey: `mail:${mail}` })
      },
    },
    `${digestTimetable}\n${reminderTimetable}`,
  )
  return {
    stop: async () => {
      await runner.stop()
      mailer?.close()
      await db.destroy()
    },
  }
}

/** Answers 503 to everything until the system is ready, then hands over. */
function listen(settings: Settings, handler: () => ((request: Request) => Response | Promise<Response>) | null) {
  const starting = () =>
    new Response(JSON.stringify({ status: 'starting' }), {
      status: 503,
      headers: { 'content-type': 'application/json', 'retry-after': '2' },
    })
  return new Promise<ServerType>((done, failed) => {
    const server = serve(
      {
        fetch: (request) => handler()?.(request) ?? starting(),
        port: settings.port,
        hostname: settings.host,
        createServer,
      },
      () => done(server),
    )
    server.once('error', failed)
  })
}

async function start() {
  const settings = readSettings(process.env)
  let answer: ((request: Request) => Response | Promise<Response>) | null = null
  const server = await listen(settings, () => answer)
  const installed = await openInstallation(settings, { hold: true, say }).catch((error) => {
    server.close()
    throw error
  })
  const db = connect({ ...installed.doors.web, max: 12 })
  const beside = await startBeside(settings, installed)
  if (settings.demonstration && installed.first) {
    say('Demonstrationen läggs in, det tar en liten stund')
    await fillDemonstration((clock) => createApp({ db, settings, clock }), installed.doors)
  }
  const hub = await openHub({ door: installed.doors.web, baseUrl: settings.baseUrl, kinds: [headingText, noteText] })
  hub.attach(server as Server)
  const app = createApp({ db, settings, hub })
  answer = (request) => app.fetch(request)
  say(`Samhandling svarar på ${settings.baseUrl}`)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    server.close()
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    await hub.close()
    await beside.stop()
    await db.destroy()
    await installed.close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop())
}

process.on('unhandledRejection', (error) => logFault(error, { place: 'unhandled' }))
await start().catch((error) => {
  process.stderr.write(`${explainStart(error)}\n`)
  process.exit(1)
})
