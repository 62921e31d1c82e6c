import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { projectRoot } from '#platform/project-root.ts'
import { readCharacters } from './font-characters.ts'

/** The typefaces a document may use, by package: the folder of each weight is also the end of its file's name. */
const typefaces = {
  literata: { file: 'Literata', weights: ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'] },
  'schibsted-grotesk': { file: 'SchibstedGrotesk', weights: ['400Regular', '500Medium', '600SemiBold', '700Bold'] },
  'noto-sans-arabic': { file: 'NotoSansArabic', weights: ['400Regular', '700Bold'] },
  'noto-sans-hebrew': { file: 'NotoSansHebrew', weights: ['400Regular', '700Bold'] },
  'noto-emoji': { file: 'NotoEmoji', weights: ['400Regular', '700Bold'] },
} as const

const resolve = createRequire(join(projectRoot, 'package.json')).resolve

/**
 * Where the font files lie. Only these are used, never the machine's own, so that a document looks the same everywhere.
 * @throws Error naming the package, when one is not installed: Typst itself would quietly take another typeface
 */
export function fontFiles(): string[] {
  return Object.entries(typefaces).flatMap(([name, { file, weights }]) => {
    const folder = fontFolder(`@expo-google-fonts/${name}`)
    return weights.map((weight) => existing(join(folder, weight, `${file}_${weight}.ttf`)))
  })
}

function fontFolder(packageName: string): string {
  try {
    return dirname(resolve(`${packageName}/package.json`))
  } catch {
    throw new Error(`The typeface ${packageName} is not installed: run npm ci`)
  }
}

function existing(file: string): string {
  if (!existsSync(file)) throw new Error(`The font file ${file} is missing: run npm ci`)
  return file
}

let characters: Set<number>[] | undefined
const charactersOfTypefaces = () =>
  (characters ??= fontFiles()
    .filter((file) => file.endsWith('400Regular.ttf'))
    .map((file) => readCharacters(readFileSync(file))))

/** Joiners, direction marks and variation selectors have no picture of their own and need none. */
const unseen = /[\p{Default_Ignorable_Code_Point} \n\t\u00a0]/u

/** Marks of a script whose letters no typeface of ours has: a font may list a few of them and still not set them. */
const strangeMark =
  /(?![\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])\p{M}/u

/** Whether one and the same typeface of ours has all of a grapheme: a letter and its accents are set together or not. */
export function canShow(grapheme: string): boolean {
  if (strangeMark.test(grapheme)) return false
  const points = [...grapheme]
    .filter((character) => !unseen.test(character))
    .map((character) => character.codePointAt(0)!)
  return charactersOfTypefaces().some((has) => points.every((point) => has.has(point)))
}

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' })
const plain = /^[\x20-\x7e\nåäöÅÄÖéÉ–”…•]*$/

/**
 * The text with every character that no typeface of ours has written out as its number, `[U+1F9FF]`. An accessible PDF
 * cannot hold a character without a glyph, and nobody's words may stop an agreement from being printed.
 */
export function showable(text: string): string {
  if (plain.test(text)) return text
  return Array.from(graphemes.segment(text), ({ segment }) => (canShow(segment) ? segment : inItsPlace(segment))).join(
    '',
  )
}

/** A space of some rare width becomes a plain one. */
const inItsPlace = (grapheme: string) => (grapheme.trim() === '' ? ' ' : numbered(grapheme))

const numbered = (grapheme: string) =>
  Array.from(
    grapheme,
    (character) => `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
  ).join('')
