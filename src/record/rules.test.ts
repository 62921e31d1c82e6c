import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryText, findBreak, type Entry } from './rules.ts'

const hashOf = (previous: string, text: string) =>
  createHash('sha256').update(Buffer.from(previous, 'hex')).update(text).digest('hex')

function aChain(acts: readonly string[]) {
  let previous = ''
  const entries = acts.map((act, i): Entry => {
    const bare: Entry = {
      seq: i + 1,
      at: String(1_000_000 + i),
      personId: 'p',
      partyId: null,
      act,
      subjectId: null,
      digest: 'd',
      previous,
      hash: '',
    }
    previous = hashOf(previous, entryText(bare))
    return { ...bare, hash: previous }
  })
  return { entries, chain: { length: entries.length, head: previous } }
}
const acts = fc.array(fc.constantFrom('agreement:save_text', 'accord:answer', 'goal:add'), {
  minLength: 1,
  maxLength: 12,
})

test('a chain as it was written is whole', () => {
  fc.assert(
    fc.property(acts, (given) => {
      const { entries, chain } = aChain(given)
      expect(findBreak(entries, chain, hashOf)).toBeNull()
    }),
  )
})

test('any changed entry is found, whichever column it is and wherever it stands', () => {
  const columns = ['at', 'personId', 'partyId', 'act', 'subjectId', 'digest', 'previous', 'hash'] as const
  fc.assert(
    fc.property(acts, fc.nat(), fc.constantFrom(...columns), (given, at, column) => {
      const { entries, chain } = aChain(given)
      const place = at % entries.length
      const changed = entries.map((entry, i) => (i === place ? { ...entry, [column]: 'abc123' } : entry))
      expect(findBreak(changed, chain, hashOf)).toMatchObject({ how: 'changed' })
    }),
  )
})

test('a removed entry is found, also the last one', () => {
  fc.assert(
    fc.property(acts, fc.nat(), (given, at) => {
      const { entries, chain } = aChain(given)
      expect(findBreak(entries.toSpliced(at % entries.length, 1), chain, hashOf)).not.toBeNull()
    }),
  )
})

test('an inserted entry is found, also when it follows on from the one before', () => {
  fc.assert(
    fc.property(acts, fc.nat(), (given, at) => {
      const { entries, chain } = aChain(given)
      const place = at % (entries.length + 1)
      const longer = aChain([...given.slice(0, place), 'signing:sign']).entries
      expect(findBreak([...longer, ...entries.slice(place)], chain, hashOf)).not.toBeNull()
    }),
  )
})
