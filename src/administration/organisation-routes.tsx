import { Hono } from 'hono'
import { paths } from '#paths'
import { themes } from '#design/assets.ts'
import { notFound } from '#platform/errors.ts'
import { blankForm, filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { slugOf } from '#platform/slug.ts'
import { writtenNumber } from '#organisation/organisation-number.ts'
import {
  findByNumber,
  findOrganisation,
  freeSlug,
  insertFormerName,
  insertOrganisation,
  listBoards,
  listFormerNames,
  listKinds,
  listOfSide,
  saveOrganisation,
  saveSuccessor,
  type OrganisationFound,
} from '#organisation/queries.ts'
import { chainOf, detailsForm, possibleSuccessors, successorForm, type Details } from '#organisation/rules.ts'
import { organisationTexts } from '#organisation/texts.ts'
import { listProfiles } from '#profile/queries.ts'
import { writeLog } from '#record/queries.ts'
import type { Choices } from './details-fields.tsx'
import { Organisation, type OrganisationForms } from './organisation-page.tsx'
import { NewOrganisation, Organisations } from './organisations-page.tsx'
import { countOrganisations, listOrganisations } from './queries.ts'
import { isSameDetails, mustRunInstallation, pageLength, pageWithin, soughtWords } from './rules.ts'

/** The pages that stand where an organisation's own end of an address would. */
const ownPages = ['ny']

/** The organisation of the address, before whoever runs the installation; 404 for everyone else, and for none. */
export async function getOrganisation(c: Ask): Promise<OrganisationFound> {
  mustRunInstallation(c.var.look.person)
  const organisation = await findOrganisation(c.var.tx, c.req.param('organisation') ?? '')
  if (!organisation) throw notFound('organisation')
  return organisation
}

/** What may be chosen: every kind for a new organisation, those of its own side for one that is here. */
async function choicesFor(c: Ask, organisation: OrganisationFound | null): Promise<Choices> {
  const kinds = await listKinds(c.var.tx)
  const profiles = listProfiles().filter(({ kind }) => kind !== 'general')
  const own = kinds.filter(({ side }) => organisation === null || side === organisation.side)
  return { kinds: own, profiles, changing: organisation !== null }
}

const readDetails = (c: Ask, choices: Choices) => {
  const offered = { kinds: choices.kinds, profiles: choices.profiles.map(({ slug }) => slug), themes }
  return readForm(c, detailsForm(c.var.look.language, offered))
}

/** Who else has the number, if anybody: said at its field. */
async function numberTaken(c: Ask, { organisation_number }: Details, ownId: string | null) {
  const holder = organisation_number ? await findByNumber(c.var.tx, organisation_number) : undefined
  if (!holder || holder.id === ownId) return null
  return { organisation_number: organisationTexts(c.var.look.language).numberTaken(holder.name) }
}

const asTyped = ({ organisation_number, ...known }: OrganisationFound) =>
  filledForm({
    name: known.name,
    short_name: known.short_name,
    kind: known.kind,
    organisation_number: organisation_number ? writtenNumber(organisation_number) : '',
    county: known.county ?? '',
    municipality: known.municipality ?? '',
    profile: known.profile ?? '',
    theme: known.theme ?? '',
  })

/** Shows an organisation with its forms; with one that was refused, in 422. */
export async function showOrganisation(
  c: Ask,
  organisation: OrganisationFound,
  refused: Partial<OrganisationForms> = {},
) {
  const { tx } = c.var
  const forms = {
    details: asTyped(organisation),
    board: blankForm,
    successor: filledForm({ successor: organisation.successor_id ?? '' }),
    ...refused,
  }
  const page = {
    organisation,
    boards: await listBoards(tx, organisation.id),
    formerNames: await listFormerNames(tx, organisation.id),
    successors: possibleSuccessors(organisation.id, await listOfSide(tx, organisation.side)),
    choices: await choicesFor(c, organisation),
    forms,
  }
  return show(c, <Organisation {...page} />, Object.keys(refused).length > 0 ? 422 : 200)
}

async function showNew(c: Ask, form: Form<unknown>, choices: Choices) {
  return show(c, <NewOrganisation form={form} choices={choices} />, form === blankForm ? 200 : 422)
}

export const organisationRoutes = new Hono<AppEnv>()
  .get(paths.administrationOrganisations, async (c) => {
    mustRunInstallation(c.var.look.person)
    const words = soughtWords(c.req.query('sok'))
    const count = await countOrganisations(c.var.tx, words)
    const { page, pages, from } = pageWithin(c.req.query('sida'), count)
    const organisations = await listOrganisations(c.var.tx, words, { from, most: pageLength })
    return show(c, <Organisations organisations={organisations} sought={{ words, count, page, pages }} />)
  })
  .get(paths.administrationNewOrganisation, async (c) => {
    mustRunInstallation(c.var.look.person)
    return showNew(c, blankForm, await choicesFor(c, null))
  })
  .post(paths.administrationNewOrganisation, async (c) => {
    mustRunInstallation(c.var.look.person)
    const choices = await choicesFor(c, null)
    const form = await readDetails(c, choices)
    if (!form.ok) return showNew(c, form, choices)
    const { details } = form.value
    const taken = await numberTaken(c, details, null)
    if (taken) return showNew(c, refusedForm(form, taken), choices)
    const slug = await freeSlug(c.var.tx, slugOf(details.name, 'organisation'), ownPages)
    const { id } = await insertOrganisation(c.var.tx, { ...details, slug })
    await writeLog(c.var.tx, { kind: 'installation' }, 'organisation:add', id, details)
    return go(c, paths.administrationOrganisation, { organisation: slug }, { klart: 'tillagd' })
  })
  .get(paths.administrationOrganisation, async (c) => showOrganisation(c, await getOrganisation(c)))
  .post(paths.administrationOrganisation, async (c) => {
    const organisation = await getOrganisation(c)
    const form = await readDetails(c, await choicesFor(c, organisation))
    if (!form.ok) return showOrganisation(c, organisation, { details: form })
    const { details, slip } = form.value
    const back = (klart: string) =>
      go(c, paths.administrationOrganisation, { organisation: organisation.slug }, { klart })
    if (isSameDetails(organisation, details)) return back('samma')
    const taken = await numberTaken(c, details, organisation.id)
    if (taken) return showOrganisation(c, organisation, { details: refusedForm(form, taken) })
    await saveOrganisation(c.var.tx, organisation.id, details)
    const renamed = details.name !== organisation.name && !slip
    if (renamed) await insertFormerName(c.var.tx, organisation.id, null, organisation.name)
    await writeLog(c.var.tx, chainOf(organisation), 'organisation:change', organisation.id, details)
    return back('sparat')
  })
  .post(paths.administrationSuccessor, async (c) => {
    const organisation = await getOrganisation(c)
    const form = await readForm(c, successorForm)
    const all = possibleSuccessors(organisation.id, await listOfSide(c.var.tx, organisation.side))
    const chosen = form.ok ? form.value.successor : null
    if (!form.ok || (chosen && !all.some(({ id }) => id === chosen))) {
      const problem = { successor: organisationTexts(c.var.look.language).successorWrong }
      return showOrganisation(c, organisation, { successor: refusedForm(form, problem) })
    }
    await saveSuccessor(c.var.tx, organisation.id, chosen)
    await writeLog(c.var.tx, chainOf(organisation), 'organisation:set_successor', organisation.id, chosen ?? '')
    return go(c, paths.administrationOrganisation, { organisation: organisation.slug }, { klart: 'eftertradare' })
  })
