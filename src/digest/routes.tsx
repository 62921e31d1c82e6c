import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '#paths'
import { notFound } from '#platform/errors.ts'
import { filledForm, readForm } from '#platform/form.ts'
import { go, show, type AppEnv } from '#platform/http.tsx'
import { writeLog } from '#record/queries.ts'
import { digestLives, findChoice, saveChoice, stopDigest } from './queries.ts'
import { often } from './rules.ts'
import { digestTexts } from './texts.ts'
import { ChooseDigest, StopDigest } from './views.tsx'

/** How often one is told, and the address in each letter that stops them by one press. */
export const digestRoutes = new Hono<AppEnv>()
  .get(paths.digest, async (c) => {
    if (!c.var.personId) throw notFound('page')
    return show(c, <ChooseDigest form={filledForm({ often: await findChoice(c.var.tx, c.var.personId) })} />)
  })
  .post(paths.digest, async (c) => {
    if (!c.var.personId) throw notFound('page')
    const t = digestTexts(c.var.look.language)
    const form = await readForm(c, z.object({ often: z.enum(often, t.oftenNeeded) }))
    if (!form.ok) return show(c, <ChooseDigest form={form} />, 422)
    if ((await findChoice(c.var.tx, c.var.personId)) !== form.value.often) {
      await saveChoice(c.var.tx, form.value.often)
      await writeLog(c.var.tx, { kind: 'installation' }, 'identity:choose_letters', c.var.personId, form.value.often)
    }
    return go(c, paths.digest, {}, { klart: 'sparat' })
  })
  .get(paths.digestStop, async (c) => {
    const token = c.req.param('token')
    if (!(await digestLives(c.var.tx, token))) throw notFound('page')
    return show(c, <StopDigest token={token} stopped={false} />)
  })
  .post(paths.digestStop, async (c) => {
    const token = c.req.param('token')
    if (!(await stopDigest(c.var.tx, token))) throw notFound('page')
    return show(c, <StopDigest token={token} stopped />)
  })
