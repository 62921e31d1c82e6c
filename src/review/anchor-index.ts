import type { Anchors } from './anchors.ts'

/** What may follow a letter of an anchor, by the code of the next letter. */
type Branch = { readonly next: (Branch | undefined)[]; readonly ends: number[] }
const branch = (): Branch => ({ next: [], ends: [] })
const mostWords = 20_000

/**
 * Which groups of anchors a sentence holds, found word by word: an agreement repeats its words, so what each word holds
 * is worked out once. This is what lets hundreds of phrases be looked for in the time of a few.
 */
export class AnchorIndex {
  readonly #root = branch()
  readonly #widths: number[] = []
  readonly #numbers = new Map<string, number>()
  readonly #known = new Map<string, readonly number[]>()
  readonly #leads: boolean[] = []
  #seen = new Uint32Array(0)
  #turn = 0

  /** How much a group lets through: many short anchors stand in many words. */
  width(group: number): number {
    return this.#widths[group] ?? 0
  }

  /** The number of a group; the same for groups of the same anchors. */
  add(anchors: Anchors): number {
    const key = anchors.toSorted().join(' ')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(key, number)
    this.#widths.push(anchors.reduce((sum, { length }) => sum + 1 / 4 ** length, 0))
    for (const anchor of anchors) {
      let at = this.#root
      for (let letter = 0; letter < anchor.length; letter++) at = at.next[anchor.charCodeAt(letter)] ??= branch()
      at.ends.push(number)
    }
    this.#known.clear()
    this.#seen = new Uint32Array(this.#numbers.size)
    return number
  }

  /** Asks for a group to be among those that a reading gives back. */
  lead(group: number): void {
    this.#leads[group] = true
  }

  #heldBy(word: string): readonly number[] {
    const known = this.#known.get(word)
    if (known) return known
    const held = new Set<number>()
    for (let from = 0; from < word.length; from++) {
      let at: Branch | undefined = this.#root
      for (let to = from; at && to < word.length; to++) {
        at = at.next[word.charCodeAt(to)]
        if (at) for (const number of at.ends) held.add(number)
      }
    }
    const numbers = [...held]
    if (this.#known.size >= mostWords) this.#known.clear()
    this.#known.set(word, numbers)
    return numbers
  }

  /**
   * Reads a folded text. Gives back the leading groups of which an anchor stood there, and what says of any group
   * whether one of its anchors did, until the next reading.
   */
  read(text: string): { held: readonly number[]; holds: (group: number) => boolean } {
    const turn = ++this.#turn
    const held: number[] = []
    const seen = this.#seen
    for (const word of text.split(' '))
      for (const number of this.#heldBy(word)) {
        if (seen[number] === turn) continue
        seen[number] = turn
        if (this.#leads[number] === true) held.push(number)
      }
    return { held, holds: (group) => seen[group] === turn }
  }
}
