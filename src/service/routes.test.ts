import { expect, test } from 'vitest'
import { asVisitor } from '#test/visitor.ts'
import { catalogue } from '#review/catalogue.ts'
import { serviceRoutes } from './routes.tsx'

const app = asVisitor(serviceRoutes)

test.for(['', '/en'])('anyone may read every rule of the review, with what it rests on (%s)', async (prefix) => {
  const language = prefix ? 'en' : 'sv'
  const html = await (await app.request(`${prefix}/sa-granskar-vi`)).text()
  const rules = catalogue().flatMap(({ rules: its }) => its)
  expect(rules.length).toBeGreaterThan(25)
  for (const { id, title, source } of rules) {
    expect(html).toContain(`id="${id}"`)
    expect(html).toContain(title[language])
    expect(html).toContain(source.section)
  }
})
