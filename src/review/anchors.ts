import { civilSign, publicSign } from './parties.ts'

/**
 * Pieces of text of which one must stand in a sentence for a phrase to be there at all. Looking for them first spares
 * most sentences the whole pattern: a review of sixty pages then takes a fraction of the time.
 */
export type Anchors = readonly string[]

const signs: Record<string, Anchors> = { pub: [publicSign], civ: [civilSign], money: ['kr', 'sek', ':-'] }

/** Divides at a sign that stands outside all brackets. */
function divided(words: string, sign: ' ' | '|'): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const letter of words) {
    if (letter === '(' || letter === '[') depth++
    if (letter === ')' || letter === ']') depth--
    if (letter === sign && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts
}

/** The bracket that opens at the beginning of the words, and what follows it. */
function opening(words: string): { inside: string; after: string } | undefined {
  if (!words.startsWith('(') || words.startsWith('(?')) return undefined
  let depth = 0
  for (let at = 0; at < words.length; at++) {
    if (words[at] === '(') depth++
    if (words[at] === ')' && --depth === 0) return { inside: words.slice(1, at), after: words.slice(at + 1) }
  }
  return undefined
}

/** What one word of a phrase must begin with or hold, in any of its forms; nothing when that cannot be said. */
function ofWord(word: string): Anchors | undefined {
  const plain = word.replace(/^(?:\*|\[a-z\][*+]?)+/, '')
  const name = /^<([a-z]+)>/.exec(plain)?.[1]
  if (name !== undefined) return signs[name]
  const group = opening(plain)
  if (group?.after === '?') return undefined
  if (group) return /^[?*{]/.test(group.after) ? ofWord(group.after.slice(1)) : ofAlternatives(group.inside)
  const letters = /^[a-z]+/.exec(plain)?.[0] ?? ''
  const sure = /^[?{[]/.test(plain.slice(letters.length)) ? letters.slice(0, -1) : letters
  return sure.length >= 2 ? [sure] : undefined
}

function ofAlternatives(words: string): Anchors | undefined {
  const all = divided(words, '|').map((alternative) => anchorsOf(alternative))
  return all.some((anchors) => anchors === undefined) ? undefined : all.flatMap((anchors) => anchors ?? [])
}

const weight = (anchors: Anchors) =>
  Math.min(...anchors.map((anchor) => (anchor === publicSign || anchor === civilSign ? 2.5 : anchor.length))) -
  anchors.length / 50

/** The anchors of the word of a phrase that is rarest by its length, or undefined when no word of it is sure. */
export function anchorsOf(words: string): Anchors | undefined {
  const [only, ...more] = divided(words, '|')
  if (more.length > 0 && only !== undefined) return ofAlternatives(words)
  const known = divided(words, ' ').flatMap((word) => {
    const anchors = word.startsWith('~') ? undefined : ofWord(word)
    return anchors ? [anchors] : []
  })
  return known.toSorted((a, b) => weight(b) - weight(a))[0]
}

/** Everything that must stand in a sentence for a phrase to be there: of each group one anchor. */
export function groupsOf(words: string): Anchors[] {
  if (divided(words, '|').length > 1) return [ofAlternatives(words)].filter((anchors) => anchors !== undefined)
  return divided(words, ' ').flatMap((word) => {
    const anchors = word.startsWith('~') ? undefined : ofWord(word)
    return anchors ? [anchors] : []
  })
}

const nothingSure = /(?:)/
/** A pattern that is found wherever one of the anchors stands; everywhere when nothing is sure. */
export function anchorPattern(anchors: Anchors | undefined): RegExp {
  if (!anchors || anchors.length === 0) return nothingSure
  const shortest = [...new Set(anchors)].filter(
    (one) => !anchors.some((other) => other !== one && one.startsWith(other)),
  )
  return new RegExp(shortest.map((anchor) => anchor.replace(/[.:-]/g, '\\$&')).join('|'))
}
