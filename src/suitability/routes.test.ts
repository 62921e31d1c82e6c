import { expect, test } from 'vitest'
import { asVisitor } from '#test/visitor.ts'
import { questionList } from './questions.ts'
import { suitabilityRoutes } from './routes.tsx'

const app = asVisitor(suitabilityRoutes)
const ask = async (path: string) => {
  const answer = await app.request(path)
  return {
    status: answer.status,
    to: answer.headers.get('location'),
    cookie: answer.headers.get('set-cookie'),
    page: await answer.text(),
  }
}
const unescaped = (page: string) => page.replaceAll('&amp;', '&').replaceAll('&quot;', '"')

test('a visitor goes through every question to the result, and nothing is stored', async () => {
  let path = '/hitta-ratt-vag/fraga/1'
  for (const { id } of questionList) {
    const { status, page, cookie } = await ask(path)
    expect([id, status, cookie]).toEqual([id, 200, null])
    const svar = /name="svar" value="([^"]*)"/.exec(page)![1]!
    const next = await ask(`${path.split('?')[0]}?svar=${svar}&val=1&vidare=1`)
    expect(next.status).toBe(303)
    path = next.to!
  }
  expect(path).toBe(`/hitta-ratt-vag/resultat?svar=${questionList.map(({ letter }) => `${letter}1`).join('')}`)
  const { page } = await ask('/hitta-ratt-vag/resultat?svar=a1b1c1d1e1f2g1h1i0j1k1')
  expect(page).toContain('<h1>Partnerskap kan vara rätt väg för er</h1>')
  expect(page).toContain('value="https://samhandling.example/hitta-ratt-vag/resultat?svar=a1b1c1d1e1f2g1h1i0j1k1"')
  expect(page).toContain('jurist kan svara')
})

test('going back shows the answer that was given', async () => {
  const { page } = await ask('/hitta-ratt-vag/fraga/2?svar=a1b3')
  expect(unescaped(page)).toContain('href="/hitta-ratt-vag/fraga/1?svar=a1b3"')
  expect(page).toMatch(/value="3" checked/)
  expect((await ask('/hitta-ratt-vag/fraga/2?svar=a1')).page).not.toContain('checked')
})

test('going on without an answer gives the question again, with what to do above the heading', async () => {
  for (const unchosen of ['', '&val=', '&val=9', '&val=x']) {
    const { status, page } = await ask(`/hitta-ratt-vag/fraga/3?svar=a1b1&vidare=1${unchosen}`)
    expect(status).toBe(422)
    expect(page).toContain('<title>Fel: ')
    expect(page.indexOf('ds-error-summary')).toBeLessThan(page.indexOf('<h1'))
    expect(page).toContain('name="svar" value="a1b1"')
  }
})

test('an answer changed from the result leads straight back to it', async () => {
  const result = await ask('/hitta-ratt-vag/resultat?svar=a1b1')
  expect(unescaped(result.page)).toContain('/hitta-ratt-vag/fraga/1?svar=a1b1&till=resultat')
  expect((await ask('/hitta-ratt-vag/fraga/1?svar=a1b1&till=resultat&val=2&vidare=1')).to).toBe(
    '/hitta-ratt-vag/resultat?svar=a2b1',
  )
})

test('English answers in English, under /en', async () => {
  expect((await ask('/en/hitta-ratt-vag/fraga/1?svar=&val=1&vidare=1')).to).toBe('/en/hitta-ratt-vag/fraga/2?svar=a1')
  const { page } = await ask('/en/hitta-ratt-vag/resultat?svar=a3b2c2d3e2f1g3j2')
  expect(page).toContain('<h1>A grant may be the right way for you</h1>')
  expect(page).toContain('href="/en/hitta-ratt-vag/fraga/1?svar=')
})

test('a question that there is not is not found, and a broken address still answers', async () => {
  for (const number of ['0', '12', '1.5', 'x', '-1'])
    expect((await ask(`/hitta-ratt-vag/fraga/${number}`)).status).toBe(404)
  for (const svar of ['', '%00', '<script>', 'a1'.repeat(2000)])
    expect((await ask(`/hitta-ratt-vag/resultat?svar=${svar}`)).status).toBe(200)
  expect((await ask('/hitta-ratt-vag')).page).toContain('Börja')
  expect((await ask('/hitta-ratt-vag?svar=a1')).page).toContain('/hitta-ratt-vag/fraga/2?svar=a1')
})

test('the care home is told of its marks, and of a lawyer, never that something is lawful', async () => {
  const { page } = await ask('/hitta-ratt-vag/resultat?svar=a1b1c3d2e4g4h2j3k1')
  expect(page).toContain('<h1>Upphandling kan vara rätt väg för er</h1>')
  expect(page).toContain('Pris per plats, timme eller person')
  expect(page).toContain('HFD 2020 ref. 15')
})

test('no result says that something is lawful or that the ways can be mixed in one undertaking', async () => {
  const codes = (code: number) =>
    questionList.map(({ letter, options }) => `${letter}${Math.min(code, options.length)}`).join('')
  for (const language of ['', '/en'])
    for (const code of [0, 1, 2, 3, 4]) {
      const { page } = await ask(`${language}/hitta-ratt-vag/resultat?svar=${codes(code)}`)
      expect(page).not.toMatch(
        /(är|blir) (laglig|tillåt|olaglig|otillåt)|\b(is|are) (un)?(lawful|legal|illegal|allowed|permitted)/i,
      )
      expect(page).toMatch(/går inte att blanda i en och samma insats|cannot be mixed in one and the same undertaking/)
    }
})
