import { Hono } from 'hono'
import { z } from 'zod'
import { mustBeOpen } from '#accord/open.ts'
import { enterAgreement, type AgreementRoom } from '#agreement/enter.ts'
import { actingParty } from '#partnership/rules.ts'
import { paths } from '#paths'
import { notFound } from '#platform/errors.ts'
import { UnreadableFile } from '#platform/file-reading/unreadable.ts'
import type { WordChange } from '#platform/file-reading/word-raw.ts'
import { blankForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { largestFile } from '#platform/stored-file.ts'
import { listVersions } from '#version/queries.ts'
import type { JustDone } from './bring-in.tsx'
import { FilesPage } from './files-page.tsx'
import { fieldOf, IntakePage } from './intake-page.tsx'
import { deleteIntake, getIntake, insertIntake, type Intake } from './intake-queries.ts'
import { intakeTexts } from './intake-texts.ts'
import { planOf, proposedTargets, type Standing, type Target } from './plan-rules.ts'
import { readIntake } from './read-intake.ts'
import { openSuggestions, standingHeadings, takeIn } from './take-in.ts'

/** The page of files, with what was just done or what was wrong with the file that was chosen. */
export async function showFiles(c: Ask, at: AgreementRoom, form: Form<unknown> = blankForm, status?: 422) {
  return show(
    c,
    <FilesPage at={at} versions={await listVersions(c.var.tx, at.room.id)} form={form} done={justDone(c)} />,
    status,
  )
}

function justDone(c: Ask): JustDone {
  const klart = c.req.query('klart') ?? ''
  const counts = /^intagen-(\d{1,4})-(\d{1,4})$/.exec(klart)
  if (counts) return { written: Number(counts[1]), suggested: Number(counts[2]) }
  return klart === 'bort' ? 'thrown_away' : null
}

/** Tells a tracked change that is an open suggestion here: by whom and when it is, as our own Word files write it. */
async function knownChanges(c: Ask, { room }: AgreementRoom): Promise<(change: WordChange) => boolean> {
  const open = await openSuggestions(c.var.tx, room.id)
  const keys = new Set(
    open.map(({ personName, partyId, madeAt }) => {
      const party = room.parties.find(({ id }) => id === partyId)?.name
      return `${[personName, party].filter(Boolean).join(', ')} ${Math.floor(madeAt.getTime() / 1000)}`
    }),
  )
  return ({ author, date }) => keys.has(`${author} ${Math.floor(Date.parse(date) / 1000)}`)
}

async function readFile(c: Ask, at: AgreementRoom, file: File): Promise<string | UnreadableFile> {
  try {
    if (file.size > largestFile) return new UnreadableFile('too_large')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const read = await readIntake(file.name, bytes, await knownChanges(c, at))
    const name =
      file.name
        .replace(/^.*[\\/]/, '')
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .slice(-200) || 'fil'
    return await insertIntake(c.var.tx, at.room.id, name, read)
  } catch (error) {
    if (error instanceof UnreadableFile) return error
    throw error
  }
}

interface Shown {
  intake: Intake
  headings: Standing[]
  targets: Target[]
}

const showIntake = (
  c: Ask,
  at: AgreementRoom,
  { intake, headings, targets }: Shown,
  form: Form<unknown> = blankForm,
  status?: 422,
) => {
  const plan = planOf(intake.read.sections, targets, headings)
  return show(
    c,
    <IntakePage at={at} intake={intake} headings={headings} targets={targets} plan={plan} form={form} />,
    status,
  )
}

/** Where each section was told to go; what was not said is as proposed. */
function chosenTargets(
  typed: Record<string, string>,
  proposed: readonly Target[],
  headings: readonly Standing[],
): { targets: Target[]; unknown: number[] } {
  const unknown: number[] = []
  const targets = proposed.map((target, position): Target => {
    const value = typed[fieldOf(position)]
    if (value === undefined) return target
    if (value === 'own' || value === 'leave') return { to: value }
    if (headings.some(({ id }) => id === value)) return { to: 'heading', id: value }
    unknown.push(position)
    return target
  })
  return { targets, unknown }
}

const actForm = z.looseObject({ act: z.enum(['take_in', 'show']) })

/** The agreement in from a file: read, shown, and taken in. */
export const intakeRoutes = new Hono<AppEnv>()
  .post(paths.agreementIntakes, async (c) => {
    const at = await enterAgreement(c, 'act')
    await mustBeOpen(c.var.tx, at.room.id)
    actingParty(at.room.me)
    const t = intakeTexts(c.var.look.language)
    const form = await readForm(c, z.object({ file: z.instanceof(File, { message: t.fileNeeded }) }))
    if (!form.ok) return showFiles(c, at, form, 422)
    const read = await readFile(c, at, form.value.file)
    if (typeof read !== 'string') return showFiles(c, at, refusedForm(form, { file: t[`bad_${read.why}`] }), 422)
    return go(c, paths.agreementIntake, { partnership: at.room.slug, intake: read })
  })
  .get(paths.agreementIntake, async (c) => {
    const at = await enterAgreement(c, 'act')
    const intake = await getIntake(c.var.tx, at.room.id, c.req.param('intake'))
    const headings = await standingHeadings(c.var.tx, at.room.id)
    return showIntake(c, at, {
      intake,
      headings,
      targets: proposedTargets(intake.read.sections, intake.read.ours, headings),
    })
  })
  .post(paths.agreementIntake, async (c) => {
    const at = await enterAgreement(c, 'act')
    const { tx } = c.var
    const intake = await getIntake(tx, at.room.id, c.req.param('intake'))
    await mustBeOpen(tx, at.room.id)
    const t = intakeTexts(c.var.look.language)
    const headings = await standingHeadings(tx, at.room.id)
    const proposed = proposedTargets(intake.read.sections, intake.read.ours, headings)
    const form = await readForm(c, actForm)
    const { targets, unknown } = chosenTargets(form.typed, proposed, headings)
    const shown = { intake, headings, targets }
    if (!form.ok) return showIntake(c, at, shown, form, 422)
    if (unknown.length > 0)
      return showIntake(
        c,
        at,
        shown,
        refusedForm(form, Object.fromEntries(unknown.map((position) => [fieldOf(position), t.whereNeeded]))),
        422,
      )
    if (form.value.act === 'show') return showIntake(c, at, shown)
    const done = await takeIn(c, at, intake, targets)
    if (!done) throw notFound('intake')
    return go(
      c,
      paths.agreementFiles,
      { partnership: at.room.slug },
      { klart: `intagen-${done.written}-${done.suggested}` },
    )
  })
  .post(paths.agreementIntakeRemoval, async (c) => {
    const at = await enterAgreement(c, 'act')
    const intake = await getIntake(c.var.tx, at.room.id, c.req.param('intake'))
    await deleteIntake(c.var.tx, intake.id)
    return go(c, paths.agreementFiles, { partnership: at.room.slug }, { klart: 'bort' })
  })
