import { Hono } from 'hono'
import { href, paths } from '#paths'
import { conflict, notFound } from '#platform/errors.ts'
import { blankForm, readForm, refusedForm } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { postMail } from '#notice/queries.ts'
import { addPerson } from '#organisation/membership-queries.ts'
import { writeLog } from '#record/queries.ts'
import { NewPerson, People } from './people-page.tsx'
import { Person } from './person-page.tsx'
import {
  countAdministrators,
  countPeople,
  endAdministrator,
  findByAddress,
  findPerson,
  insertAdministrator,
  listMembershipsOf,
  listPeople,
  listTermsAsAdministrator,
  type PersonFound,
} from './queries.ts'
import {
  mustMayEndAdministrator,
  mustNotBeAdministrator,
  mustRunInstallation,
  pageLength,
  pageWithin,
  personForm,
  soughtWords,
} from './rules.ts'
import { administrationTexts } from './texts.ts'

const tell = (c: Ask, personId: string) =>
  postMail(c.var.tx, {
    to: personId,
    say: (language) => ({
      subject: administrationTexts(language).mailSubject,
      body: administrationTexts(language).mailBody,
    }),
    link: href(paths.signIn),
    once: `person:${personId}`,
  })

/** The person of the address, before whoever runs the installation; 404 for everyone else, and for nobody. */
async function getPerson(c: Ask): Promise<PersonFound> {
  mustRunInstallation(c.var.look.person)
  const person = await findPerson(c.var.tx, c.req.param('person') ?? '')
  if (!person) throw notFound('person')
  return person
}

export const peopleRoutes = new Hono<AppEnv>()
  .get(paths.administrationPeople, async (c) => {
    mustRunInstallation(c.var.look.person)
    const words = soughtWords(c.req.query('sok'))
    const count = await countPeople(c.var.tx, words)
    const { page, pages, from } = pageWithin(c.req.query('sida'), count)
    const people = await listPeople(c.var.tx, words, { from, most: pageLength })
    return show(c, <People people={people} sought={{ words, count, page, pages }} />)
  })
  .get(paths.administrationNewPerson, (c) => {
    mustRunInstallation(c.var.look.person)
    return show(c, <NewPerson form={blankForm} />)
  })
  .post(paths.administrationNewPerson, async (c) => {
    mustRunInstallation(c.var.look.person)
    const form = await readForm(c, personForm(c.var.look.language))
    if (!form.ok) return show(c, <NewPerson form={form} />, 422)
    const known = await findByAddress(c.var.tx, form.value.email)
    if (known) {
      const email = administrationTexts(c.var.look.language).emailTaken(known.name)
      return show(c, <NewPerson form={refusedForm(form, { email })} />, 422)
    }
    const person = await addPerson(c.var.tx, form.value, null)
    await writeLog(c.var.tx, { kind: 'installation' }, 'administration:add_person', person)
    await tell(c, person)
    return go(c, paths.administrationPerson, { person }, { klart: 'tillagd' })
  })
  .get(paths.administrationPerson, async (c) => {
    const person = await getPerson(c)
    const memberships = await listMembershipsOf(c.var.tx, person.id)
    const terms = await listTermsAsAdministrator(c.var.tx, person.id)
    const only = person.administrator && (await countAdministrators(c.var.tx)) === 1
    return show(c, <Person person={person} memberships={memberships} terms={terms} only={only} />)
  })
  .post(paths.administrationAdministrator, async (c) => {
    const person = await getPerson(c)
    mustNotBeAdministrator(person)
    await insertAdministrator(c.var.tx, person.id)
    await writeLog(c.var.tx, { kind: 'installation' }, 'administration:add_administrator', person.id)
    return go(c, paths.administrationPerson, { person: person.id }, { klart: 'utsedd' })
  })
  .post(paths.administrationAdministratorEnd, async (c) => {
    const person = await getPerson(c)
    mustMayEndAdministrator(person, await countAdministrators(c.var.tx))
    if (!(await endAdministrator(c.var.tx, person.id))) throw conflict('administrator')
    await writeLog(c.var.tx, { kind: 'installation' }, 'administration:end_administrator', person.id)
    // Whoever has ended their own role no longer sees the administration
    if (person.id === c.var.personId) return go(c, paths.account)
    return go(c, paths.administrationPerson, { person: person.id }, { klart: 'avslutad' })
  })
