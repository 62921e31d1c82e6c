/** A run of text that both have, that only the first has (`del`), or that only the second has (`ins`). */
export interface DiffPart {
  kind: 'same' | 'del' | 'ins'
  text: string
}

/** Words, spaces and marks each by themselves: a comma that moved does not colour the word before it. */
const tokensOf = (text: string) => text.match(/\p{L}[\p{L}\p{M}\p{N}’'-]*|\p{N}+|\s+|[^\p{L}\p{N}\s]/gu) ?? []

/**
 * What has been changed from one text to another, word by word. Put together, `same` and `del` are the first text and
 * `same` and `ins` the second, to the letter.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [a, b] = [tokensOf(before), tokensOf(after)]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return joined([
    ...a.slice(0, head).map((text) => ({ kind: 'same' as const, text })),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map((text) => ({ kind: 'same' as const, text })),
  ])
}

/** Past this many comparisons the table would take seconds: the whole stretch is then shown as replaced. */
const mostComparisons = 4_000_000

function middle(a: string[], b: string[]): DiffPart[] {
  const replaced = [...a.map((text) => part('del', text)), ...b.map((text) => part('ins', text))]
  if (a.length * b.length > mostComparisons) return replaced
  const longest = longestShared(a, b)
  const parts: DiffPart[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push(part('same', a[i++]!))
      j++
    } else if (j >= b.length || (i < a.length && longest(i + 1, j) >= longest(i, j + 1)))
      parts.push(part('del', a[i++]!))
    else parts.push(part('ins', b[j++]!))
  }
  return parts
}

const part = (kind: DiffPart['kind'], text: string): DiffPart => ({ kind, text })

/** Length of the longest run of tokens, not necessarily side by side, that the rest of both have in common. */
function longestShared(a: string[], b: string[]): (i: number, j: number) => number {
  const width = b.length + 1
  const table = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
  return (i, j) => table[i * width + j] ?? 0
}

/** Neighbours of one kind in one piece, and what was taken out before what was put in. */
function joined(tokens: DiffPart[]): DiffPart[] {
  const parts = withoutLoneSpaces(tokens)
  const runs: DiffPart[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed) runs.push(part('del', removed))
    if (added) runs.push(part('ins', added))
    removed = added = ''
  }
  for (const { kind, text } of parts) {
    if (kind === 'del') removed += text
    else if (kind === 'ins') added += text
    else {
      flush()
      const last = runs.at(-1)
      if (last?.kind === 'same') last.text += text
      else runs.push(part('same', text))
    }
  }
  flush()
  return runs
}

/** A space between two changed words belongs to the change: «en gång» is one thing put in, not two. */
function withoutLoneSpaces(parts: DiffPart[]): DiffPart[] {
  const changed = (at: number) => parts[at] !== undefined && parts[at].kind !== 'same'
  return parts.flatMap((one, at) =>
    one.kind === 'same' && one.text.trim() === '' && changed(at - 1) && changed(at + 1)
      ? [part('del', one.text), part('ins', one.text)]
      : [one],
  )
}
