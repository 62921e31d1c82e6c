import { Hono } from 'hono'
import { Temporal } from 'temporal-polyfill'
import { paths } from '#paths'
import { enterRoom } from '#partnership/enter.ts'
import { show, type AppEnv, type Ask } from '#platform/http.tsx'
import { fileAnswer } from '#platform/stored-file.ts'
import { swedishDay } from '#platform/swedish-time.ts'
import { welcomeGuide } from './chapters.ts'
import { welcomePdf } from './document.ts'
import { readWelcome } from './queries.ts'
import { WelcomePage } from './views.tsx'

/** Everyone with sight of the room reads its guide; what is talked about inside stands in it for those who read all of it. */
async function openGuide(c: Ask) {
  const room = await enterRoom(c, 'look')
  const today = Temporal.PlainDate.from(swedishDay(c.var.now))
  const guide = welcomeGuide(await readWelcome(c.var.tx, room), today, c.var.look.language)
  return { room, guide }
}

/** The welcome guide of a partnership, as a page and as a file. */
export const welcomeRoutes = new Hono<AppEnv>()
  .get(paths.welcome, async (c) => show(c, <WelcomePage {...await openGuide(c)} />))
  .get(paths.welcomePdf, async (c) => {
    const { room, guide } = await openGuide(c)
    const pdf = await welcomePdf(guide, {
      language: c.var.look.language,
      baseUrl: c.var.settings.baseUrl,
      partnership: room.name,
      parties: room.parties,
    })
    const name = `${room.slug}-${c.var.look.language === 'en' ? 'welcome' : 'valkommen'}.pdf`
    return fileAnswer(c, { name, mediaType: 'application/pdf', bytes: Buffer.from(pdf) })
  })
