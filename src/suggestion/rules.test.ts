import { expect, test } from 'vitest'
import type { Participant } from '#partnership/rules.ts'
import { mayAnswerSuggestion, type Suggested } from './rules.ts'

const vera: Participant = { personId: 'vera', name: '', partyId: 'västerhav', capacities: ['representative'] }
const bo: Participant = { ...vera, personId: 'bo', partyId: 'bryggan' }
const open: Suggested = { partyId: 'västerhav', personId: 'vera', outcome: null, answers: [] }

test('a suggestion is answered by one who acts for another party, once for each party and person, while it is open', () => {
  expect(mayAnswerSuggestion(open, bo)).toBe(true)
  const answered = { ...open, answers: [{ partyId: 'bryggan', personId: 'bo', accepts: true, words: '' }] }
  for (const [suggestion, who] of [
    [open, { ...bo, capacities: ['signatory'] }],
    [open, { ...bo, partyId: null }],
    [open, { ...vera, personId: 'a colleague' }],
    [open, { ...vera, partyId: 'bryggan' }],
    [{ ...open, outcome: 'left' }, bo],
    [answered, { ...bo, personId: 'a colleague' }],
    [answered, { ...bo, partyId: 'norrvik' }],
  ] as [Suggested, Participant][])
    expect(mayAnswerSuggestion(suggestion, who)).toBe(false)
})
