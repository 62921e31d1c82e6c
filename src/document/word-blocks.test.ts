import { expect, test } from 'vitest'
import { settledLine, settledText } from './settled-words.ts'
import { wordBlocks } from './word-blocks.ts'

test('empty lines part paragraphs, and lines with a dash are a list', () => {
  expect(wordBlocks('Ett\noch en rad till.\n\nDet här:\n- först\n- sedan\n  och mer\n\nSist.')).toEqual([
    { kind: 'paragraph', lines: ['Ett', 'och en rad till.'] },
    { kind: 'paragraph', lines: ['Det här:'] },
    { kind: 'list', items: ['först', 'sedan och mer'] },
    { kind: 'paragraph', lines: ['Sist.'] },
  ])
})

test('a dash inside a line is no list, nor is a word that begins with one', () => {
  expect(wordBlocks('2027 - 2029\n-inte en punkt')).toEqual([
    { kind: 'paragraph', lines: ['2027 - 2029', '-inte en punkt'] },
  ])
})

test('nothing written is nothing', () => {
  expect(wordBlocks('')).toEqual([])
  expect(wordBlocks(settledText(' \n\n '))).toEqual([])
})

test('marks that cannot be seen and that turn the direction of reading are taken away', () => {
  expect(settledText('bo\u0000r\u202eg\u2066\ufeff')).toBe('borg')
  expect(settledLine(' Ett \n två\t\ttre ')).toBe('Ett två tre')
  expect(settledText('a\ud800b')).toBe('a\ufffdb')
})
