import type { Anchors } from './anchors.ts'

/** What may follow a letter of an anchor, by the code of the next letter, and the anchor that ends here. */
type Branch = { readonly next: (Branch | undefined)[]; ends?: number }
const mostWords = 20_000

/**
 * Which groups of anchors a sentence holds, found word by word: an agreement repeats its words, so what each word holds
 * is worked out once. This is what lets hundreds of phrases be looked for in the time of a few.
 */
export class AnchorIndex {
  readonly #root: Branch = { next: [] }
  readonly #anchors = new Map<string, number>()
  readonly #groups: (readonly number[])[] = []
  readonly #widths: number[] = []
  readonly #numbers = new Map<string, number>()
  /** For each anchor the leading groups that have it. */
  readonly #leads: (number[] | undefined)[] = []
  readonly #known = new Map<string, readonly number[]>()
  /** In which reading an anchor, or a leading group, was last seen. */
  readonly #anchorSeen: number[] = []
  readonly #groupSeen: number[] = []
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
    const number = this.#groups.length
    this.#numbers.set(key, number)
    this.#widths.push(anchors.reduce((sum, { length }) => sum + 1 / 4 ** length, 0))
    this.#groups.push([...new Set(anchors)].map((anchor) => this.#anchor(anchor)))
    this.#groupSeen.push(0)
    return number
  }

  #anchor(anchor: string): number {
    const known = this.#anchors.get(anchor)
    if (known !== undefined) return known
    let at = this.#root
    for (let letter = 0; letter < anchor.length; letter++) at = at.next[anchor.charCodeAt(letter)] ??= { next: [] }
    const number = (at.ends ??= this.#anchors.size)
    this.#anchors.set(anchor, number)
    this.#anchorSeen.push(0)
    this.#known.clear()
    return number
  }

  /** Asks for a group to be among those that a reading gives back. */
  lead(group: number): void {
    for (const anchor of this.#groups[group] ?? []) {
      const leads = (this.#leads[anchor] ??= [])
      if (!leads.includes(group)) leads.push(group)
    }
  }

  #heldBy(word: string): readonly number[] {
    const known = this.#known.get(word)
    if (known) return known
    const held: number[] = []
    for (let from = 0; from < word.length; from++) {
      let at: Branch | undefined = this.#root
      for (let to = from; at && to < word.length; to++) {
        at = at.next[word.charCodeAt(to)]
        if (at?.ends !== undefined) held.push(at.ends)
      }
    }
    if (this.#known.size >= mostWords) this.#known.clear()
    this.#known.set(word, held)
    return held
  }

  /**
   * Reads a folded text. Gives back the leading groups of which an anchor stood there, and what says of any group
   * whether one of its anchors did, until the next reading.
   */
  read(text: string): { held: readonly number[]; holds: (group: number) => boolean } {
    const turn = ++this.#turn
    const [anchorSeen, groupSeen] = [this.#anchorSeen, this.#groupSeen]
    const held: number[] = []
    for (const word of text.split(' '))
      for (const anchor of this.#heldBy(word)) {
        if (anchorSeen[anchor] === turn) continue
        anchorSeen[anchor] = turn
        for (const group of this.#leads[anchor] ?? []) {
          if (groupSeen[group] === turn) continue
          groupSeen[group] = turn
          held.push(group)
        }
      }
    return { held, holds: (group) => (this.#groups[group] ?? []).some((anchor) => anchorSeen[anchor] === turn) }
  }
}
