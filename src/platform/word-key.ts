import { slugOf } from './slug.ts'

/** A word as it is known again in a file: «Ideell tid», «ideell-tid» and «IDEELLTID» are one. */
export const wordKey = (word: string): string => slugOf(word, '').replaceAll('-', '')

/**
 * The kind that a word in a file means: its code, its name in either language or another word for it, in any writing, and
 * a compound that ends with one of them («möteslokal»). Nothing is guessed: a word that means two kinds means none.
 * @param words what each kind is called
 */
export function kindMeant<K extends string>(
  words: Readonly<Record<K, readonly string[]>>,
  typed: string,
): K | undefined {
  const key = wordKey(typed)
  if (key === '') return undefined
  const meaning = (means: (word: string) => boolean) =>
    (Object.keys(words) as K[]).filter((kind) => words[kind].some((word) => means(wordKey(word))))
  const exact = meaning((word) => word === key)
  const found = exact.length > 0 ? exact : meaning((word) => word.length > 4 && key.endsWith(word))
  return found.length === 1 ? found[0] : undefined
}

/** What each kind is called in a file: its code, its name in both languages, and other words for it. */
export const calledKinds = <K extends string>(
  codes: Readonly<Record<K, string>>,
  names: readonly Readonly<Record<NoInfer<K>, string>>[],
  also: Readonly<Record<NoInfer<K>, readonly string[]>>,
): Record<K, readonly string[]> => {
  const kinds = Object.keys(codes) as K[]
  const words = kinds.map((kind) => [kind, [codes[kind], ...names.map((one) => one[kind]), ...also[kind]]])
  return Object.fromEntries(words) as Record<K, readonly string[]>
}
