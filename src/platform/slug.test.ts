import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf } from './slug.ts'

test('an address is made of the name without å, ä and ö', () => {
  expect(slugOf('Kvällsöppet på Ängen!', 'x')).toBe('kvallsoppet-pa-angen')
  expect(slugOf('سلام', 'partnerskap')).toBe('partnerskap')
})

test('whatever the name, the database takes what it becomes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (name) =>
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slugOf(name, 'x')),
    ),
  )
})
