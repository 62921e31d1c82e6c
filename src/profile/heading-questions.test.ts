import { expect, test } from 'vitest'
import { headingKinds } from './heading-kinds.ts'
import { listHeadingQuestions, questionsOf } from './heading-questions.ts'
import { isFound } from './source.ts'
import { listSources } from './source-texts.ts'

test('every heading of the vocabulary has a few questions to talk about, in its order', () => {
  expect(listHeadingQuestions().map(({ kind }) => kind)).toEqual(headingKinds.map(({ kind }) => kind))
  for (const { questions } of listHeadingQuestions())
    for (const { sv, en } of questions)
      for (const words of [sv, en]) expect(words).toMatch(/\?$|\?( Skriv| You)[^?]+\.$/)
})

test('every source of a question is a place in the source texts, and no question is asked twice', () => {
  const all = listHeadingQuestions().flatMap(({ questions }) => questions)
  expect(all.filter(({ source }) => source && !isFound(source, listSources()))).toEqual([])
  expect(all.filter(({ source }) => source).length).toBeGreaterThan(all.length / 2)
  expect(new Set(all.map(({ sv }) => sv)).size).toBe(all.length)
})

test('a heading of the parties’ own has no questions made for it', () => {
  expect(questionsOf('own')).toBeUndefined()
  expect(questionsOf(null)).toBeUndefined()
  expect(questionsOf('governance')?.questions.length).toBeGreaterThan(2)
})
