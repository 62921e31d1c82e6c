import { afterAll, expect, test } from 'vitest'
import { aWorld, settings } from '#test/world.ts'
import { createApp } from '../app.tsx'

const world = await aWorld()
const demonstration = await aWorld({ demonstration: true })
afterAll(() => Promise.all([world.close(), demonstration.close()]))

const lastLink = async () => {
  const mail = await world.all
    .selectFrom('mail')
    .selectAll()
    .orderBy('made_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return mail.link!
}
const cookieOf = (answer: Response) => ({ cookie: answer.headers.get('set-cookie')!.split(';')[0]! })

test('a link by mail signs its person in, once, and the cookie is closed to scripts and other sites', async () => {
  const person = await world.aPerson('Alva')
  expect((await world.post(null, '/logga-in', { email: person.email.toUpperCase() })).status).toBe(200)
  const link = await lastLink()
  expect(link).toMatch(/^\/logga-in\/lank\/.{40,}$/)

  // Opening the link uses nothing up: only the button does
  expect((await world.get(null, link)).status).toBe(200)
  expect((await world.get(null, link)).headers.get('set-cookie')).toBeNull()

  const used = await world.post(null, link)
  expect(used.status).toBe(303)
  expect(used.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/)
  const asAlva = { ...person, ...cookieOf(used) }
  expect(await (await world.get(asAlva, '/konto')).text()).toContain('Alva')

  const again = await world.post(null, link)
  expect(again.status).toBe(409)
  expect(again.headers.get('set-cookie')).toBeNull()
})

test('an unknown address gets the same answer and no mail', async () => {
  const person = await world.aPerson()
  const known = await (await world.post(null, '/logga-in', { email: person.email })).text()
  const before = await world.all.selectFrom('mail').select('id').execute()
  const unknown = await (await world.post(null, '/logga-in', { email: 'ingen@example.org' })).text()
  expect(unknown).toBe(known)
  expect(await world.all.selectFrom('mail').select('id').execute()).toEqual(before)
})

test('a bad address is told how to be mended, and what was typed is kept', async () => {
  const answer = await world.post(null, '/logga-in', { email: 'amina.bryggan.example' })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('<title>Fel: Logga in')
  expect(page).toContain('value="amina.bryggan.example"')
  expect(page).toContain('Skriv en e-postadress med @')
})

test('the sixth link in a quarter of an hour is refused', async () => {
  const { email } = await world.aPerson()
  for (let i = 0; i < 5; i += 1) expect((await world.post(null, '/logga-in', { email })).status).toBe(200)
  expect((await world.post(null, '/logga-in', { email })).status).toBe(429)
})

test('sign-out ends the session, and sign-out everywhere ends them all', async () => {
  const person = await world.aPerson()
  const link = async () => {
    await world.post(null, '/logga-in', { email: person.email })
    return { ...person, ...cookieOf(await world.post(null, await lastLink())) }
  }
  const [phone, library] = [await link(), await link()]
  expect((await world.post(phone, '/logga-ut')).status).toBe(303)
  expect((await world.get(phone, '/konto')).status).toBe(404)
  expect((await world.get(library, '/konto')).status).toBe(200)
  expect((await world.post(person, '/logga-ut/overallt')).status).toBe(303)
  expect((await world.get(library, '/konto')).status).toBe(404)
})

test('a page of another site cannot post in somebody’s name', async () => {
  const person = await world.aPerson('Olle')
  const body = new URLSearchParams({ name: 'Annan', language: 'sv', scheme: 'auto' })
  for (const origin of ['https://evil.example', 'null', undefined]) {
    const headers = { cookie: person.cookie, ...(origin ? { origin } : {}) }
    expect((await world.app.request('/konto', { method: 'POST', headers, body })).status).toBe(403)
  }
  expect(await world.all.selectFrom('person').select('name').where('id', '=', person.id).executeTakeFirst()).toEqual({
    name: 'Olle',
  })
})

test('choosing a person without a secret exists in a demonstration only', async () => {
  const real = await world.aPerson()
  const chosen = await world.post(null, '/logga-in/demonstration', { person: real.id })
  expect(chosen.status).toBe(404)
  expect(chosen.headers.get('set-cookie')).toBeNull()
  expect(await (await world.get(null, '/logga-in')).text()).not.toContain('/logga-in/demonstration')

  const shown = await demonstration.aPerson('Amina')
  const answer = await demonstration.post(null, '/logga-in/demonstration', { person: shown.id })
  expect(answer.status).toBe(303)
  expect(await (await demonstration.get({ ...shown, ...cookieOf(answer) }, '/konto')).text()).toContain(
    'Det här är en demonstration',
  )
})

test('a demonstration’s data in an installation that is none lets nobody choose a person', async () => {
  const person = await demonstration.aPerson()
  const real = createApp({ db: demonstration.web, settings })
  const form = new FormData()
  form.append('person', person.id)
  const headers = { origin: settings.baseUrl }
  const chosen = await real.request('/logga-in/demonstration', { method: 'POST', headers, body: form })
  expect(chosen.status).toBe(404)
  expect(chosen.headers.get('set-cookie')).toBeNull()
})

test('somebody with several organisations chooses whom to act for, among the own ones only', async () => {
  const person = await world.aPerson()
  const [bryggan, kyrkan, other] = [
    await world.anOrganisation('civil', 'Bryggan'),
    await world.anOrganisation('civil', 'Kyrkan'),
    await world.anOrganisation('civil', 'Annan'),
  ]
  await world.aMember(person, bryggan)
  await world.aMember(person, kyrkan)
  expect(await (await world.get(person, '/konto')).text()).toContain('Du agerar för Bryggan')
  expect((await world.post(person, '/konto/agera', { organisation: kyrkan.id })).status).toBe(303)
  expect(await (await world.get(person, '/konto')).text()).toContain('Du agerar för Kyrkan')
  expect((await world.post(person, '/konto/agera', { organisation: other.id })).status).toBe(404)
  expect(await (await world.get(person, '/konto')).text()).toContain('Du agerar för Kyrkan')
})

test('a visitor has no account, and nobody’s account is changed without a name', async () => {
  expect((await world.get(null, '/konto')).status).toBe(404)
  // Who comes by a link without a session is led back to its page after signing in, but not to where a form is posted
  const away = await (await world.get(null, '/en/p/nagot/samtal?sida=2')).text()
  expect(away).toContain('/en/logga-in?vidare=%2Fp%2Fnagot%2Fsamtal%3Fsida%3D2')
  expect(await (await world.post(null, '/konto', { name: 'X' })).text()).not.toContain('vidare')
  expect((await world.post(null, '/konto', { name: 'X', language: 'sv', scheme: 'auto' })).status).toBe(404)
  const person = await world.aPerson('Sara')
  expect((await world.post(person, '/konto', { name: ' ', language: 'sv', scheme: 'auto' })).status).toBe(422)
  expect((await world.post(person, '/konto', { name: 'Sara B', language: 'en', scheme: 'dark' })).status).toBe(303)
  const page = await (await world.get(person, '/konto')).text()
  expect(page).toContain('data-color-scheme="dark"')
})

test('after sign-in nobody is sent to another site', async () => {
  const person = await world.aPerson()
  for (const onward of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\r\nSet-Cookie: a=b',
  ]) {
    await world.post(null, '/logga-in', { email: person.email, onward })
    const used = await world.post(null, await lastLink())
    expect(used.headers.get('location')).toBe('/mina')
    await world.all.deleteFrom('rate_count').execute()
  }
})
