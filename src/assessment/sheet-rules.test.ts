import fc from 'fast-check'
import { expect, test } from 'vitest'
import { getQuestionSet } from '#profile/queries.ts'
import { freeze, thaw } from './questions.ts'
import {
  answerForm,
  earlierDrafts,
  countAnswered,
  entriesOf,
  merge,
  standing,
  typedFrom,
  type Entry,
  type SavedEntry,
} from './sheet-rules.ts'

const seven = thaw(freeze(getQuestionSet('iop-i-korthet')))
const map = thaw(freeze(getQuestionSet('samverkanskarta')))
const entry = (step: number | null, words = ''): Entry => ({ step, wanted: null, words })
const saved = (seq: number, key: string, given: Entry, personId = 'kim', minute = seq * 60): SavedEntry => ({
  ...given,
  seq,
  key,
  personId,
  personName: 'Kim',
  madeAt: new Date(minute * 60_000),
})
const me = (seen: number) => ({ personId: 'me', seen })

test('a frozen set keeps its questions: seven points, and six steps with four levels', () => {
  expect(seven.asked).toHaveLength(7)
  expect(seven.levels).toEqual([])
  expect(map.asked).toHaveLength(6)
  expect(map.levels.map(({ key }) => key)).toEqual(['information', 'samrad', 'dialog', 'partnerskap'])
})

test('a draft may leave everything open, and refuses a fifth step and too many words', () => {
  const form = answerForm(seven, 'sv')
  expect(form.safeParse({}).success).toBe(true)
  expect(form.safeParse({ step_dialog: '5' }).error?.issues[0]?.path).toEqual(['step_dialog'])
  expect(form.safeParse({ words_dialog: 'x'.repeat(2001) }).error?.issues[0]?.path).toEqual(['words_dialog'])
  expect(entriesOf(seven, form.parse({ step_dialog: '3', words_dialog: ' Rad\r\nrad ' })).get('dialog')).toEqual(
    entry(3, 'Rad\nrad'),
  )
})

test('in the map a step counts as answered when both now and wanted are chosen', () => {
  const form = answerForm(map, 'sv')
  const half = entriesOf(map, form.parse({ step_beslut: '2' }))
  expect(countAnswered(map, half)).toBe(0)
  expect(countAnswered(map, entriesOf(map, form.parse({ step_beslut: '2', wanted_beslut: '4' })))).toBe(1)
})

test('what is saved comes back into the form as it was', () => {
  const typed = typedFrom([saved(1, 'dialog', entry(2, 'Förr')), saved(2, 'dialog', entry(3, 'Nu'))])
  expect(typed).toMatchObject({ step_dialog: '3', words_dialog: 'Nu' })
})

test('two of one party write at once: each keeps what only one of them changed', () => {
  const before = [saved(1, 'dialog', entry(2, 'Först')), saved(2, 'form', entry(1))]
  const meanwhile = [...before, saved(3, 'form', entry(4))]
  const typed = new Map([
    ['dialog', entry(3, 'Ändrat av mig')],
    ['form', entry(1)],
  ])
  const merged = merge(typed, meanwhile, me(2))
  expect(merged).toEqual({ writes: [{ key: 'dialog', entry: entry(3, 'Ändrat av mig') }], clashes: [] })
})

test('what both changed to different things is shown, never overwritten; the same change is no clash', () => {
  const meanwhile = [saved(1, 'dialog', entry(2)), saved(2, 'dialog', entry(4, 'Deras'))]
  expect(merge(new Map([['dialog', entry(1, 'Mitt')]]), meanwhile, me(1))).toEqual({
    writes: [],
    clashes: [meanwhile[1]],
  })
  expect(merge(new Map([['dialog', entry(4, 'Deras')]]), meanwhile, me(1))).toEqual({ writes: [], clashes: [] })
  expect(merge(new Map([['dialog', entry(1, 'Mitt')]]), meanwhile, me(2)).writes).toHaveLength(1)
})

test('a later save of one’s own is no clash: the page saves by itself while one writes', () => {
  const mine = [saved(1, 'dialog', entry(2), 'me'), saved(2, 'dialog', entry(2, 'Halva me'), 'me')]
  expect(merge(new Map([['dialog', entry(2, 'Hela meningen')]]), mine, me(0)).writes).toHaveLength(1)
})

test('earlier drafts are those of others, and one’s own of another evening, not every pause in the writing', () => {
  const written = [
    saved(1, 'dialog', entry(1), 'me', 0),
    saved(2, 'dialog', entry(1, 'Ha'), 'me', 1),
    saved(3, 'dialog', entry(1, 'Halvt'), 'me', 2),
    saved(4, 'dialog', entry(1, 'Kims'), 'kim', 3),
    saved(5, 'dialog', entry(1, 'Kims igen'), 'kim', 60),
    saved(6, 'form', entry(4), 'me', 61),
  ]
  expect(earlierDrafts(written).map(({ seq }) => seq)).toEqual([4, 3])
})

test('nothing anyone wrote is ever lost: every change is written, shown as a clash, or stands already', () => {
  const someEntry = fc.record({
    step: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
    wanted: fc.constant(null),
    words: fc.constantFrom('', 'a', 'b'),
  })
  const history = fc.array(fc.tuple(fc.constantFrom('dialog', 'form'), someEntry), { maxLength: 6 })
  fc.assert(
    fc.property(history, fc.nat(6), someEntry, (given, seen, mine) => {
      const all = given.map(([key, one], index) => saved(index + 1, key, one))
      const { writes, clashes } = merge(new Map([['dialog', mine]]), all, me(seen))
      const is = (one: Entry | undefined) => (one?.step ?? null) === mine.step && (one?.words ?? '') === mine.words
      const untouched = is(standing(all, seen).get('dialog'))
      const stands = is(standing(all).get('dialog'))
      expect(writes.length + clashes.length).toBe(untouched || stands ? 0 : 1)
    }),
  )
})
