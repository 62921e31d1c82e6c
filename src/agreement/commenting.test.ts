import { expect, test } from 'vitest'
import { choosable, placeOf } from './commenting.ts'

const body = 'Vi möts. Vi hjälps åt.\n\n## Hur\n\n- en punkt'

test('every line can be chosen, and every sentence of a line with several', () => {
  expect(choosable(body).map(({ start, end, sentence }) => [body.slice(start, end), sentence])).toEqual([
    ['Vi möts. Vi hjälps åt.', null],
    ['Vi möts.', 1],
    ['Vi hjälps åt.', 2],
    ['Hur', null],
    ['en punkt', null],
  ])
})

test('a place has words and lies in the text', () => {
  expect(placeOf('0-8', body)).toEqual({ start: 0, end: 8 })
  expect(placeOf('8-9', body)).toBeNull()
  expect(placeOf('0-4000', body)).toBeNull()
  expect(placeOf('8-0', body)).toBeNull()
  expect(placeOf('hela', body)).toBeNull()
})
