import { Hono } from 'hono'
import { enterAgreement } from '#agreement/enter.ts'
import { paths } from '#paths'
import { notFound } from '#platform/errors.ts'
import type { AppEnv, Ask } from '#platform/http.tsx'
import { fileAnswer } from '#platform/stored-file.ts'
import { enterVersion } from '#version/enter.ts'
import { draftFile, versionFile } from './files.ts'
import { intakeRoutes, showFiles } from './intake-routes.tsx'
import { askedForm, fileForms, type FileForm } from './rules.ts'

/** @throws Refusal 404 for a file that there is not */
function formIn(c: Ask, stem: 'utkast' | 'version'): FileForm {
  const form = askedForm(c.req.param('file') ?? '', stem)
  if (!form) throw notFound('file')
  return form
}

/** The agreement out as files, and in from them. */
export const exchangeRoutes = new Hono<AppEnv>()
  .route('/', intakeRoutes)
  .get(paths.agreementFiles, async (c) => {
    return showFiles(c, await enterAgreement(c))
  })
  .get(paths.agreementFile, async (c) => {
    const at = await enterAgreement(c)
    const form = formIn(c, 'utkast')
    const bytes = await draftFile(c.var.tx, at.room, form, { baseUrl: c.var.settings.baseUrl, now: c.var.now })
    return fileAnswer(c, { name: `${at.room.slug}-utkast.${form}`, mediaType: fileForms[form].mediaType, bytes })
  })
  .get(paths.versionFile, async (c) => {
    const { room, version } = await enterVersion(c)
    const form = formIn(c, 'version')
    const bytes = await versionFile(c.var.tx, room, version, form, c.var.settings)
    const name = `${room.slug}-version-${version.number}.${form}`
    return fileAnswer(c, { name, mediaType: fileForms[form].mediaType, bytes })
  })
