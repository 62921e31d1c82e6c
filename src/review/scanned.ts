import type { Folded } from './folding.ts'

/**
 * Words that the rules depend on, spelt right. In a scanned paper their å, ä and ö have often become something else
 * (source 002 writes «samhälle» in five ways), so likenesses of them are mended before the rules read.
 */
const dependedOn =
  'återbetal återkräv återkrav skadestånd ersättning ersätt beställ utförare leverantör uppdragsgivare uppdragstagare ' +
  'hävning uppsägning förläng omförhandl tjänst köper köpare säljer säljare dröjsmål försening påföljd straffavgift ' +
  'sanktion vitesbelopp avdrag faktur anbud upphandl avrop timpris besök deltagare ensidig tolkningsföreträde ' +
  'godkänn överenskommelse idéburen förening jämbördig samhäll värdegrund målgrupp uppföljning lärande politisk ' +
  'avtalstid tidsbegränsa domstol tingsrätt skiljedom tvist samfinansiering finansiär innehåll förekomma tillämpas ' +
  'återlämn återför återgå gottgör försen förverk beläggning öppethåll öppettid månad ' +
  'nämnd förvaltning stiftelse organisation socialtjänst bestämmer'

const likeness: Record<string, string> = {
  å: '(?:a|i|ii|d|é|4|&)', ä: '(?:a|i|ii|d|é|4|&|éa)', ö: '(?:o|6|0|é|d|g)', i: '[il1!]', l: '[l1!]', o: '[o06]', m: '(?:m|rn)',
} // prettier-ignore
const bare = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '')
/** The same words as the rules read them. */
export const stemsDependedOn: readonly string[] = dependedOn.split(' ').map(bare)
const stems = dependedOn.split(' ').map((word) => ({
  right: bare(word),
  alike: new RegExp([...word].map((sign) => likeness[sign] ?? bare(sign)).join(''), 'g'),
}))

/** Whether a word holds a likeness of any of them: most hold none, and are asked only this. */
const anyAlike = new RegExp(stems.map(({ alike }) => alike.source).join('|'))

/** True when å, ä and ö are so rare, or digits inside words so usual, that the text was probably scanned or typed without them. */
export function looksScanned(text: string): boolean {
  let letters = 0
  let swedish = 0
  // One walk over the codes: a paper of sixty pages is looked at before anything else is done with it.
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isLetterCode(code)) {
      letters++
      if (swedishCodes.has(code)) swedish++
    } else if (isOddCode(code) && oddAround.test(text.slice(Math.max(0, at - 1), at + 5))) return true
  }
  return (text.includes('é') && oddAccent.test(text)) || (letters > 0 && swedish / letters < 0.03)
}
const swedishCodes = new Set([...'åäöÅÄÖ'].map((letter) => letter.charCodeAt(0)))
const isLetterCode = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000)
/** Digits and «&». */
const isOddCode = (code: number) => (code >= 48 && code <= 57) || code === 38
const oddAround = /^(?:\p{L}[0-9&]\p{L}|(?:[^\p{L}\d_]?|^)[64]\p{Ll}{3})/u
const oddAccent = /(?<!\b[Ii]d|[Kk]af)(?<=\p{Ll})é(?=\p{Ll}{2})/u

type Change = { at: number; length: number; right: string }

const accented = /[éèêë]/iu
const mostWords = 20_000
const none: readonly Change[] = []
const likenesses = new Map<string, readonly Change[]>()
/** The likenesses in one word. A paper repeats its words, so each is looked through once. */
function likenessesIn(word: string): readonly Change[] {
  const known = likenesses.get(word)
  if (known) return known
  if (!/[a-zé]{2}/.test(word)) return none
  const changes = (anyAlike.test(word) ? stems : []).flatMap(({ right, alike }) =>
    [...word.matchAll(alike)]
      .filter((match) => match[0].replaceAll('é', 'e') !== right)
      .map((match) => ({ at: match.index, length: match[0].length, right })),
  )
  if (likenesses.size >= mostWords) likenesses.clear()
  likenesses.set(word, changes)
  return changes
}

function changesIn(folded: Folded, paper: string): Change[] {
  // An é is a likeness of å, ä or ö, but a plain e is not: the letter is looked up where it stood.
  const original = paper.slice(folded.from[0] ?? 0, folded.to.at(-1) ?? 0)
  const text = accented.test(original)
    ? folded.text.replaceAll('e', (e, at: number) => (accented.test(paper[folded.from[at] ?? 0] ?? '') ? 'é' : e))
    : folded.text
  const changes: Change[] = []
  let start = 0
  for (const word of text.split(' ')) {
    for (const change of likenessesIn(word)) changes.push({ ...change, at: change.at + start })
    start += word.length + 1
  }
  return changes.toSorted((a, b) => a.at - b.at || b.length - a.length)
}

/** Puts likenesses of known words right. The maps still point at what stands in the original. */
export function mend(folded: Folded, original: string): Folded {
  const changes = changesIn(folded, original)
  if (changes.length === 0) return folded
  let text = ''
  const from: number[] = []
  const to: number[] = []
  let at = 0
  const keep = (until: number) => {
    text += folded.text.slice(at, until)
    for (; at < until; at++) {
      from.push(folded.from[at] ?? 0)
      to.push(folded.to[at] ?? 0)
    }
  }
  for (const change of changes) {
    if (change.at < at) continue
    keep(change.at)
    for (let n = 0; n < change.right.length; n++) {
      const nearest = Math.min(at + n, at + change.length - 1)
      from.push(folded.from[nearest] ?? 0)
      to.push(folded.to[n === change.right.length - 1 ? at + change.length - 1 : nearest] ?? 0)
    }
    text += change.right
    at += change.length
  }
  keep(folded.text.length)
  return { text, from, to }
}
