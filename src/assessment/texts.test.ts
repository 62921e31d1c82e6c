import { expect, test } from 'vitest'
import { headline, mapHeadline } from './overlay-texts.ts'

test('the headline says in figures in words what you agree on and what to talk about', () => {
  expect(headline({ accord: 4, talk: 3, missing: 0 }, 'sv')).toBe(
    'Fyra punkter har ni samsyn om. Tre behöver ni prata om.',
  )
  expect(headline({ accord: 7, talk: 0, missing: 0 }, 'sv')).toBe('Alla sju punkter har ni samsyn om.')
  expect(headline({ accord: 0, talk: 2, missing: 0 }, 'sv')).toBe('Båda punkterna behöver ni prata om.')
  expect(headline({ accord: 0, talk: 2, missing: 0 }, 'en')).toBe('Both points you need to talk about.')
  expect(headline({ accord: 0, talk: 2, missing: 1 }, 'sv')).toBe(
    'Två punkter behöver ni prata om. En saknas, det är ni överens om.',
  )
  expect(headline({ accord: 1, talk: 0, missing: 0 }, 'sv')).toBe('En punkt har ni samsyn om.')
  expect(headline({ accord: 4, talk: 2, missing: 1 }, 'en')).toBe(
    'Four points you agree on. Two you need to talk about. One is missing, and you agree on that.',
  )
})

test('the headline of the map counts the steps where all want the same', () => {
  expect(mapHeadline(4, 6, 'sv')).toBe('Ni vill samma sak i fyra av sex steg.')
  expect(mapHeadline(1, 6, 'sv')).toBe('Ni vill samma sak i ett av sex steg.')
  expect(mapHeadline(0, 6, 'sv')).toBe('Ni vill olika i alla sex steg.')
  expect(mapHeadline(6, 6, 'en')).toBe('You want the same in all six steps.')
})
