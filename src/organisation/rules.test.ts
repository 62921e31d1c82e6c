import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chainOf, detailsForm, leadsTo, possibleSuccessors, type InLine } from './rules.ts'

const offered = {
  kinds: [
    { id: 'association', side: 'civil' },
    { id: 'municipality', side: 'public' },
  ],
  profiles: ['gavle'],
  themes: ['gran', 'hav'] as const,
}
const bryggan = { name: 'Föreningen  Bryggan', short_name: 'Bryggan', kind: 'association' }
const read = (given: Record<string, string>) => detailsForm('sv', offered).safeParse(given)
const problemOf = (given: Record<string, string>) => {
  const result = read(given)
  return result.success
    ? {}
    : Object.fromEntries(result.error.issues.map((issue) => [issue.path.join('.'), issue.message]))
}

test('what is left out is nothing, and a name is kept with single spaces', () => {
  expect(read(bryggan).data).toEqual({
    slip: false,
    details: {
      name: 'Föreningen Bryggan',
      short_name: 'Bryggan',
      kind: 'association',
      organisation_number: null,
      county: null,
      municipality: null,
      profile: null,
      theme: null,
    },
  })
})

test('an organisation number is kept as ten figures, and a wrong one is told of in words that say what to do', () => {
  expect(read({ ...bryggan, organisation_number: '802002-4280' }).data?.details.organisation_number).toBe('8020024280')
  const told = (organisation_number: string) => problemOf({ ...bryggan, organisation_number }).organisation_number
  expect(told('802002-428')).toBe('Skriv organisationsnumret med tio siffror. Ni har skrivit 9: 802002-428')
  expect(told('802002-4281')).toContain('kontrollsiffran är fel')
  expect(told('811218-9876')).toContain('personnummer')
})

test('a municipality brings its county with it, and does not lie in another', () => {
  expect(read({ ...bryggan, municipality: '1480' }).data?.details).toMatchObject({ county: '14', municipality: '1480' })
  expect(problemOf({ ...bryggan, municipality: '1480', county: '01' })).toEqual({
    municipality: 'Göteborg ligger i Västra Götalands län. Ändra länet eller kommunen.',
  })
  expect(Object.keys(problemOf({ ...bryggan, municipality: '9999', county: '99' }))).toEqual(['county', 'municipality'])
})

test('a guideline and colours of its own are a public party’s', () => {
  const own = { profile: 'gavle', theme: 'hav' }
  expect(Object.keys(problemOf({ ...bryggan, ...own }))).toEqual(['profile', 'theme'])
  expect(
    read({ name: 'Norrviks kommun', short_name: 'Norrvik', kind: 'municipality', ...own }).data?.details,
  ).toMatchObject(own)
})

test('what nobody offers is refused', () => {
  expect(problemOf({ ...bryggan, kind: 'company' })).toHaveProperty('kind')
  expect(problemOf({ ...bryggan, profile: 'hemlig' })).toHaveProperty('profile')
  expect(problemOf({ ...bryggan, theme: 'rod' })).toHaveProperty('theme')
  expect(problemOf({ ...bryggan, name: 'X'.repeat(161), short_name: ' ' })).toMatchObject({
    name: 'Skriv namnet med högst 160 tecken.',
    short_name: 'Skriv ett kort namn.',
  })
})

const ids = ['a', 'b', 'c', 'd', 'e']
/** Some organisations, some of which have been told a possible successor, one after the other. */
const lines = fc.array(fc.tuple(fc.constantFrom(...ids), fc.nat()), { maxLength: 12 }).map((choices) => {
  let all: InLine[] = ids.map((id) => ({ id, successor_id: null }))
  for (const [id, pick] of choices) {
    const possible = possibleSuccessors(id, all)
    const chosen = possible[pick % Math.max(1, possible.length)]
    all = all.map((one) => (one.id === id ? { id, successor_id: chosen?.id ?? null } : one))
  }
  return all
})

test('whoever chooses among the possible successors, no line of them goes round', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const next = new Map(all.map((one) => [one.id, one.successor_id]))
      for (const { id } of all) {
        let at: string | null = id
        for (let step = 0; step <= all.length && at; step += 1) at = next.get(at) ?? null
        expect(at).toBeNull()
      }
    }),
  )
})

test('nothing succeeds itself, and every other that does not come before it may', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(...ids), (all, id) => {
      const possible = possibleSuccessors(id, all).map((one) => one.id)
      expect(possible).not.toContain(id)
      expect(possible).toEqual(ids.filter((other) => other !== id && !leadsTo(other, id, all)))
    }),
  )
})

test('an authority has a log of its own; the others stand in the installation’s', () => {
  expect(chainOf({ id: 'x', side: 'public' })).toEqual({ kind: 'authority', owner: 'x' })
  expect(chainOf({ id: 'x', side: 'civil' })).toEqual({ kind: 'installation' })
})
