import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readForm } from './form.ts'

const schema = z.object({ name: z.string().min(3, 'Skriv minst tre tecken'), piece: z.array(z.string()).default([]) })
const read = async (fields: [string, string][]) => {
  const app = new Hono().post('/', async (c) => c.json(await readForm(c, schema)))
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  return (await app.request('/', { method: 'POST', body })).json()
}

test('a good form is its value; a field named with [] is a list', async () => {
  const form = await read([
    ['name', 'Amina'],
    ['piece[]', 'a'],
    ['piece[]', 'b'],
  ])
  expect(form).toMatchObject({ ok: true, value: { name: 'Amina', piece: ['a', 'b'] }, problems: {} })
})

test('a bad form is a value too: what is wrong, and everything that was typed', async () => {
  const form = await read([
    ['name', 'ab'],
    ['piece[]', 'a'],
  ])
  expect(form).toEqual({ ok: false, problems: { name: 'Skriv minst tre tecken' }, typed: { name: 'ab', piece: 'a' } })
})

test('a character that cannot be kept is left out, and the rest is kept', async () => {
  expect(await read([['name', 'Ami\0na']])).toMatchObject({ ok: true, value: { name: 'Amina' } })
})
