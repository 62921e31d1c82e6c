/** A saved text, as far as it matters whose words are in it. */
export interface WrittenVersion {
  partyId: string
  body: string
  /** Who wrote which piece of it, where that is known more finely: several parties in one saved text. Places in `body`. */
  runs?: readonly { start: number; end: number; partyId: string }[]
}

/** A line of a text with its words, where in the line each begins, and for each the party that brought it in. */
interface OwnedLine {
  text: string
  words: string[]
  places: number[]
  owners: string[]
}
/** A word that has just come in, with its place in the text. */
interface NewWord {
  word: string
  at: number
  line: OwnedLine
  index: number
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu
/** So many words in a row are known again when they have been away: fewer are words that anybody would write. */
const known = 4
const keyOf = (words: readonly string[], at: number) => words.slice(at, at + known).join(' ')

/** How many words of the text that stands each party has brought in. The numbers add up to all its words. */
export type WordShares = Map<string, number>

/**
 * Whose words a text is made of, by its saved versions. A word belongs to the party whose version brought it in: what stays
 * and what is moved keeps its party, and what was taken out and comes back goes back to those who wrote it. A suggestion
 * that was taken in is a version in the name of the party that made it.
 * Lines that are the same are never looked into, so that the time follows what was changed, not how long the text is.
 * @param versions of one text, the oldest first
 */
export function wordShares(versions: readonly WrittenVersion[]): WordShares {
  const seen = new Map<string, OwnedLine[]>()
  const away = new Map<string, string[]>()
  let lines: OwnedLine[] = []
  for (const version of versions) {
    // The very text that stood before stands again, with the very same writers
    lines = seen.get(version.body) ?? next(lines, version, away)
    seen.set(version.body, lines)
  }
  const shares: WordShares = new Map()
  for (const { owners } of lines) for (const owner of owners) shares.set(owner, (shares.get(owner) ?? 0) + 1)
  return shares
}

function freshLine(text: string): OwnedLine {
  const found = [...text.matchAll(wordPattern)]
  return { text, words: found.map(([word]) => word), places: found.map(({ index }) => index), owners: [] }
}

/** How many lines are the same from the beginning, and from the end: nearly all of them, when one place was written on. */
function sameAround(before: readonly OwnedLine[], texts: readonly string[]): { head: number; tail: number } {
  const most = Math.min(before.length, texts.length)
  let head = 0
  while (head < most && before[head]!.text === texts[head]) head += 1
  let tail = 0
  while (tail < most - head && before.at(-1 - tail)!.text === texts.at(-1 - tail)) tail += 1
  return { head, tail }
}

/** The lines of the next version, each word with its party. */
function next(before: readonly OwnedLine[], version: WrittenVersion, away: Map<string, string[]>): OwnedLine[] {
  const texts = version.body.split('\n')
  const { head, tail } = sameAround(before, texts)
  const were = before.slice(head, before.length - tail)
  const waiting = Map.groupBy(were, ({ text }) => text)
  let start = texts.slice(0, head).reduce((sum, text) => sum + text.length + 1, 0)
  const fresh: { line: OwnedLine; start: number }[] = []
  const lines = texts.slice(head, texts.length - tail).map((text) => {
    const same = waiting.get(text)?.shift()
    const line = same ?? freshLine(text)
    if (!same) fresh.push({ line, start })
    start += text.length + 1
    return line
  })
  const left = new Set([...waiting.values()].flat())
  const gone = were.filter((line) => left.has(line))
  settle(gone, fresh, version, away)
  return [...before.slice(0, head), ...lines, ...before.slice(before.length - tail)]
}

/** Gives every word of the fresh lines its party: from the lines that are gone, from what was taken out before, or anew. */
function settle(
  gone: readonly OwnedLine[],
  fresh: readonly { line: OwnedLine; start: number }[],
  version: WrittenVersion,
  away: Map<string, string[]>,
) {
  const oldWords = gone.flatMap(({ words }) => words)
  const oldOwners = gone.flatMap(({ owners }) => owners)
  const newWords: NewWord[] = fresh.flatMap(({ line, start }) =>
    line.words.map((word, index) => ({ word, at: start + line.places[index]!, line, index })),
  )
  const stayed = new Set<number>()
  for (const [i, j] of sharedWords(
    oldWords,
    newWords.map(({ word }) => word),
  )) {
    newWords[j]!.line.owners[newWords[j]!.index] = oldOwners[i]!
    stayed.add(i)
  }
  keepAway(oldWords, oldOwners, stayed, away)
  const came = newWords.filter(({ line, index }) => line.owners[index] === undefined)
  comeBack(came, away)
  for (const { line, index, at } of came) line.owners[index] ??= writerAt(version, at)
}

const writerAt = ({ runs, partyId }: WrittenVersion, at: number) =>
  runs?.find(({ start, end }) => start <= at && at < end)?.partyId ?? partyId

/** Remembers whose the words were that are taken out, in rows long enough to be known again. */
function keepAway(
  words: readonly string[],
  owners: readonly string[],
  stayed: ReadonlySet<number>,
  away: Map<string, string[]>,
) {
  for (let at = 0; at + known <= words.length; at++)
    if (!stayed.has(at)) away.set(keyOf(words, at), owners.slice(at, at + known))
}

/** Words that were taken out, now or earlier, and are here again: they go back to those who wrote them. */
function comeBack(came: readonly NewWord[], away: ReadonlyMap<string, string[]>) {
  const words = came.map(({ word }) => word)
  for (let at = 0; at + known <= words.length; at++)
    for (const [n, owner] of (away.get(keyOf(words, at)) ?? []).entries()) {
      const { line, index } = came[at + n]!
      line.owners[index] ??= owner
    }
}

/** Beyond this many comparisons only words that occur once in both are looked for. */
const mostComparisons = 250_000

/** Pairs of places where the two have the same word, in order in both: the words that stay. */
function sharedWords(a: readonly string[], b: readonly string[]): [number, number][] {
  const pairs: [number, number][] = []
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) pairs.push([head, head++])
  let [i, j] = [a.length, b.length]
  const tail: [number, number][] = []
  while (i > head && j > head && a[i - 1] === b[j - 1]) tail.push([--i, --j])
  const [one, other] = [a.slice(head, i), b.slice(head, j)]
  const between = one.length * other.length > mostComparisons ? onlyOnce(one, other) : longestShared(one, other)
  return [...pairs, ...between.map(([x, y]): [number, number] => [x + head, y + head]), ...tail]
}

/** Words that occur once in each are fixed points between which the rest is compared. */
function onlyOnce(a: readonly string[], b: readonly string[]): [number, number][] {
  const once = (words: readonly string[]) => {
    const places = new Map<string, number>()
    for (const [at, word] of words.entries()) places.set(word, places.has(word) ? -1 : at)
    return places
  }
  const [inA, inB] = [once(a), once(b)]
  const fixed: [number, number][] = []
  for (const [word, at] of inA) {
    const there = inB.get(word) ?? -1
    if (at >= 0 && there > (fixed.at(-1)?.[1] ?? -1)) fixed.push([at, there])
  }
  if (fixed.length === 0) return []
  const pairs: [number, number][] = []
  let [i, j] = [0, 0]
  for (const [x, y] of [...fixed, [a.length, b.length] as [number, number]]) {
    const [one, other] = [a.slice(i, x), b.slice(j, y)]
    if (one.length * other.length <= mostComparisons)
      pairs.push(...longestShared(one, other).map(([m, n]): [number, number] => [m + i, n + j]))
    if (x < a.length) pairs.push([x, y])
    ;[i, j] = [x + 1, y + 1]
  }
  return pairs
}

function longestShared(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
  const pairs: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}
