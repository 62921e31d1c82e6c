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

/** The bracket that opens at a place of the words: what is inside, and where what follows it begins. */
function bracketAt(words: string, from: number): { inside: string; after: number } {
  let depth = 0
  for (let at = from; at < words.length; at++) {
    if (words[at] === '(' || words[at] === '[') depth++
    if ((words[at] === ')' || words[at] === ']') && --depth === 0)
      return { inside: words.slice(from + 1, at), after: at + 1 }
  }
  return { inside: words.slice(from + 1), after: words.length }
}

/** What each part of one word of a phrase must begin with or hold, in any of its forms; parts that say nothing sure are left out. */
function ofWord(word: string): Anchors[] {
  const sure: Anchors[] = []
  for (let at = 0; at < word.length;) {
    const rest = word.slice(at)
    const name = /^<([a-z]+)>/.exec(rest)
    const letters = /^[a-z]+/.exec(rest)?.[0]
    if (name) {
      const sign = signs[name[1] ?? '']
      if (sign) sure.push(sign)
      at += name[0].length
    } else if (letters !== undefined) {
      const whole = /^[?{[]/.test(rest.slice(letters.length)) ? letters.slice(0, -1) : letters
      if (whole.length >= 2) sure.push([whole])
      at += letters.length
    } else if (rest.startsWith('(') || rest.startsWith('[')) {
      const { inside, after } = bracketAt(word, at)
      const known =
        rest.startsWith('[') || rest.startsWith('(?') || /^[?{]/.test(word.slice(after))
          ? undefined
          : ofAlternatives(inside)
      if (known) sure.push(known)
      at = after
    } else at += rest.startsWith('\\') ? 2 : 1
  }
  return sure
}

function ofAlternatives(words: string): Anchors | undefined {
  const all = divided(words, '|').map((alternative) => anchorsOf(alternative))
  return all.some((anchors) => anchors === undefined) ? undefined : all.flatMap((anchors) => anchors ?? [])
}

const weight = (anchors: Anchors) =>
  Math.min(...anchors.map((anchor) => (anchor === publicSign || anchor === civilSign ? 2.5 : anchor.length))) -
  anchors.length / 50

/** The anchors of the part of a phrase that is rarest by its length, or undefined when no part of it is sure. */
export const anchorsOf = (words: string): Anchors | undefined =>
  groupsOf(words).toSorted((a, b) => weight(b) - weight(a))[0]

/** Everything that must stand in a sentence for a phrase to be there: of each group one anchor. */
export function groupsOf(words: string): Anchors[] {
  if (divided(words, '|').length > 1) return [ofAlternatives(words)].filter((anchors) => anchors !== undefined)
  return divided(words, ' ').flatMap((word) => (word.startsWith('~') ? [] : ofWord(word)))
}

/** The ways in which a phrase can stand, when all of it is a choice: each with what must stand in a sentence for it. */
export function waysOf(words: string): Anchors[][] {
  const choice = words.startsWith('(') && !words.startsWith('(?') ? bracketAt(words, 0) : undefined
  const ways = divided(choice?.after === words.length ? choice.inside : words, '|')
  return ways.length > 1 ? ways.flatMap(waysOf) : [groupsOf(words)]
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
