import { clauses, type Clauses, isSubordinator, isVerb, verbFirst } from './clauses.ts'
import { explainsOther, isElsewhere } from './elsewhere.ts'
import type { Sentence } from './sentences.ts'

/**
 * Understands what a sentence denies. Swedish places its «inte» by rule, and the rule is used here:
 * in a main clause it follows the verb («vite betalas inte»), in a subordinate clause it stands before it
 * («den som inte betalar»), and there it denies that clause only: «den som inte rapporterar betalar vite».
 */
const adverbs = new Set(['inte', 'ej', 'icke', 'aldrig', 'ingalunda', 'knappast'])
const quantifiers = new Set(['ingen', 'inga', 'inget', 'ingenting', 'ingendera', 'varken', 'inget'])
const notOnly = new Set(['bara', 'endast', 'enbart', 'minst', 'blott', 'langre'])
/** «utan dröjsmål» says how, and denies nothing of what comes after. */
const manner = new Set('dialog forhandling motivering forklaring varsel anledning orsak foranmalan forankring overlaggning diskussion medgivande betankande drojsmal anmodan oskaligt onodigt vidare uppsagning forvarning foregaende avbrott forbehall hinder undantag samrad begransning tidsbegransning egna egen eget att ansokan skriftligt skal giltigt giltig sarskild sarskilt'.split(' ')) // prettier-ignore
/** Words that turn away from what follows: what is avoided, forbidden, replaced or contrasted. */
const away =
  /\b(?:i stallet for|istallet for|till skillnad (?:fran|mot)|i motsats till|motsatsen till|snarare an|hellre an|annat an|andra an|annan an|skild fran|skilt fran|skiljer (?:sig |oss |partnerskapet |det )?fran|skillnaden (?:mellan|mot|fran)|jamfor(?:t|elsevis|s|as)? med|fria? fran|fritt fran|befria[rst]* (?:inte |ej |aldrig )?fran|avsta(?:r|tt)? (?:inte |ej |aldrig )?fran|avsager sig|undvik[a-z]*|undgar|forbjud[a-z]*|avrad(?:er|de|des|ts) fran|(?:valt|valjer|valde|valja) (?:medvetet )?bort|(?:lagt|lagger) bakom oss|forbud mot|utesluter|utesluta|slipp[a-z]*|strukit|stryker|tagit bort|tar bort|avtala[rt]? bort|avskaffa[a-z]*|slopa[a-z]*|(?:lamnat|lamnar|overgett|overger) (?:tanken|iden) (?:pa|om)|lika lite som|oavsett|oberoende av|bortsett fran|(?:lamnat|lamnar) (?:\S+ )?darhan|saknar|saknas|undanta[a-z]*|undantag(?:et|en)? (?:fran|for)|mot(?:verkar|verka)|gar inte att)\b/g
/** Words that with a denial beside them leave what they are about standing: «inget hindrar att skadestånd krävs». */
const lifts = /^(?:begransar|hindrar|inskranker|paverkar|fritar|befriar|utesluter|forhindrar|undantar)$/
/** Words after the fault that turn it away: «vite är uteslutet», «sanktioner hör inte hemma här». */
const turnedAway =
  /^(?:uteslut(?:et|na|en)|forbj(?:ud|ob)[a-z]*|otankbart?|otankbara|frammande|saknas|undviks|avskaffa[a-z]*|stryks|strukits|strukna|slopa[a-z]*|oforenlig[a-z]*|strider|hindras|undantas)$/
const pastCue = /^(?:tidigare|forut|gamla|gammalt|fordom|forra|foregaende|davarande|hittills|forr|fore)$/
const pastVerb =
  /^(?:var|hade|fanns|kopte|koptes|bestallde|bestalldes|betalade|betalades|upphandlade|upphandlades|drevs|drev|innehol[l]?|innehöll|innehall|gallde|byggde|fick|utgick|togs|kallades|ingick|ersattes|fakturerade|fakturerades)$/
type Scope = { from: number; to: number }

/** The other parts of the language: which words of the sentence lie under some denial. */
function scopesOf(said: Clauses): Scope[] {
  const known = scopesKnown.get(said)
  if (known) return known
  const scopes = readScopes(said)
  scopesKnown.set(said, scopes)
  return scopes
}
const scopesKnown = new WeakMap<Clauses, Scope[]>()

function readScopes(said: Clauses): Scope[] {
  const { words } = said
  const cancelled = new Set<number>()
  const turns = turningsOf(said, cancelled)
  const scopes: Scope[] = []
  for (const [at, { text }] of words.entries()) {
    if (cancelled.has(at)) continue
    const neither = text === 'varken' || (text === 'vare' && words[at + 1]?.text === 'sig')
    const simple = adverbs.has(text) ? 'adverb' : neither || quantifiers.has(text) ? 'quantifier' : undefined
    if (simple === 'adverb' && at === 0 && participle.test(words[1]?.text ?? '')) scopes.push({ from: 0, to: 2 })
    else if (simple && !notOnly.has(words[at + 1]?.text ?? '') && !isIdiom(said, at))
      scopes.push({ from: at, to: reach(said, at, simple, neither) })
    if (text === 'utan' && !isContrast(said, at, scopes) && !manner.has(words[at + 1]?.text ?? ''))
      scopes.push({ from: at, to: Math.min(nounReach(said, at + 1), at + 9) })
    if (text === 'utan' && words[at + 1]?.text === 'att') scopes.push({ from: at, to: subReach(said, at + 1) })
  }
  return [...scopes, ...turns]
}

/** «Ej använda medel återkrävs»: the denial is of that word alone. */
const participle = /^[a-z]{3,}(?:ade|nda|rda|lda|tta|dda|gna|mna|mmen|mmet|nade|kade|ad|at|rd|nd)$/

/** «om inte annat», «inte desto mindre»: fixed words that deny nothing. */
const isIdiom = ({ words }: Clauses, at: number) =>
  /^(?:annat|annan|desto|heller bara)$/.test(words[at + 1]?.text ?? '') && words[at]?.text !== 'ingenting'

/** Phrases that turn away, and what they reach. A denial just beside one cancels both: «befrias inte från vite». */
function turningsOf(said: Clauses, cancelled: Set<number>): Scope[] {
  const { words, text } = said
  const turns: Scope[] = []
  away.lastIndex = 0
  for (let match = away.exec(text); match; match = away.exec(text)) {
    const { 0: turn, index } = match
    const first = words.findIndex((word) => word.at >= index)
    const last = words.findLastIndex((word) => word.at < index + turn.length)
    const beside = [first - 3, first - 2, first - 1, first + 1, last + 1].filter((at) => at >= 0).find(
      (at) => /^(?:inte|ej|aldrig|ingen|inga|inget|utan|icke)$/.test(words[at]?.text ?? '') && !said.breaks(Math.min(at, first), Math.max(at, first)),
    ) // prettier-ignore
    if (beside !== undefined && !turn.startsWith('gar inte')) {
      cancelled.add(beside)
      continue
    }
    const clause = words[last + 1]?.text === 'att'
    turns.push({ from: first, to: clause ? subReach(said, last + 1) : nounReach(said, last + 1) })
  }
  for (const [at, word] of words.entries()) {
    if (lifts.test(word.text)) {
      const denial = words.findLastIndex(
        (one, before) => before < at && before >= at - 6 && (adverbs.has(one.text) || quantifiers.has(one.text)),
      )
      for (const one of [denial, adverbs.has(words[at + 1]?.text ?? '') ? at + 1 : -1]) if (one >= 0) cancelled.add(one)
    }
    if (word.text === 'utan' && adverbs.has(words[at - 1]?.text ?? '')) {
      cancelled.add(at)
      cancelled.add(at - 1)
    }
  }
  return turns
}

/** True when this «utan» means «but rather»: a denial before it reaches here, and the words beside it show no lack. */
function isContrast({ words }: Clauses, at: number, scopes: readonly Scope[]): boolean {
  const before = words[at - 1]?.text ?? ''
  const after = words[at + 1]?.text ?? ''
  if (after === 'att' || /^(?:och|eller|samt)$/.test(before)) return false
  if (/^(?:ocksa|aven|dessutom|tvartom|snarare)$/.test(after)) return true
  const denied = scopes.some(({ from, to }) => from < at && to >= at - 1 && words[from]?.text !== 'utan')
  return denied && !isVerb(before)
}

/** How far a plain denial reaches, as the index of the first word after it. */
function reach(said: Clauses, at: number, sort: 'adverb' | 'quantifier', coordinates: boolean): number {
  if (said.opener(at)) return subReach(said, at)
  const { words } = said
  for (let next = at + 1; next < words.length; next++) {
    const text = words[next]?.text ?? ''
    if (text === ';' || text === 'men' || text === 'utan' || text === 'dock') return next
    if (isSubordinator(words, next) && !/^(?:som|att|dar)$/.test(text)) return next
    // A list of what there is none of has no verb before its end: «inga påföljder, viten eller avgifter tas ut».
    const listing = sort === 'quantifier' && said.verbWithin(at, next - at, true) === undefined
    if (text === ',' && !coordinates && !listing && said.startsClause(next + 1)) return next
    if (/^(?:och|samt)$/.test(text) && !coordinates) {
      const verb = said.verbWithin(next + 1, 3)
      const shares = sort === 'quantifier' && (verb === next + 1 || listing)
      // «Ingen vill att kommunen är beställare och föreningen är utförare»: both lie in what nobody wants.
      const content = words
        .slice(at, next)
        .some(({ text: word }, step) => word === 'att' && !isInfinitive(said, at + step))
      if (verb !== undefined && !shares && !content) return next
    }
  }
  return words.length
}

/** Looks like a verb in the present, and not like one of the plurals that agreements are full of. */
const likePresent =
  /^(?!parter$|platser|medlemmar|insatser|resurser|timmar|manader|regler|villkor|uppgifter|ledamoter|kurser|personer|[a-z]*(?:tioner|ingar|heter|teter|lser|ader|gar|sser|eller)$)[a-z]{4,}(?:ar|er)$/
const supine = /^(?!inte$|resultat|avtalat|mat$)[a-z]{4,}(?:it|its|ats|nts|rts|lts|ett|ets)$/
/** How far a denial inside a subordinate clause reaches: to its end, which the next verb or comma shows. */
function subReach(said: Clauses, at: number): number {
  // Right after such an «inte» stands the verb, whatever verb it is: «den som inte fullgör», «om målen inte uppnås».
  const before = said.words[at - 1]?.text ?? ''
  const verbNext = adverbs.has(said.words[at]?.text ?? '') && (before === 'att' || !isSubordinator(said.words, at - 1))
  let verbs = said.opener(at) === verbFirst || isInfinitive(said, at) || verbNext ? 1 : 0
  for (let next = at + (verbNext && said.opener(at) !== verbFirst ? 2 : 1); next < said.words.length; next++) {
    const text = said.words[next]?.text ?? ''
    // «om rapporten inte inkommit äger …»: a «har» is often left out, and the form after it stands for the verb.
    if (verbs === 0 && (supine.test(text) || likePresent.test(text)) && !said.isFinite(next)) verbs = 1
    if (/^(?:,|;|men|utan)$/.test(text)) {
      if (text === ',' && !said.startsClause(next + 1) && verbs === 0) continue
      return next
    }
    if (said.isFinite(next) && ++verbs === 2) return next
    if (verbs > 0 && isSubordinator(said.words, next) && !/^(?:som|att)$/.test(text)) return next
  }
  return said.words.length
}

/** «… utan att fråga»: the clause has no verb of its own, so the first one ends it. */
const isInfinitive = (said: Clauses, at: number) =>
  said.words[at]?.text === 'att' &&
  /a$|^(?:fa|ga|sta|se|ge|be|bli)$/.test(said.words[at + 1]?.text ?? '') &&
  !said.isFinite(at + 1)

/** How far a denied noun reaches: to the next verb, or to a comma after which no list goes on. */
function nounReach(said: Clauses, from: number): number {
  for (let next = from; next < said.words.length; next++) {
    const text = said.words[next]?.text ?? ''
    if (/^(?:;|men|utan)$/.test(text) || said.isFinite(next)) return next
    if (text === 'som' && said.verbWithin(next + 1, 4) !== undefined) return next
    if (text !== 'som' && isSubordinator(said.words, next) && !/^(?:att|om)$/.test(text)) return next
    if (text === ',' && said.startsClause(next + 1)) return next
  }
  return said.words.length
}

/** True when a denial after the words reaches back to them: «vite ska inte förekomma», «skadestånd: utgår ej». */
function deniedAfter(said: Clauses, first: number, last: number): boolean {
  const { words } = said
  const conditional = /^(?:om|nar|ifall|darest|da|eftersom|forutsatt|verb first)$/.test(said.opener(first) ?? '')
  const hasVerb = said.verbWithin(first, last - first + 1, true) !== undefined
  let verbs = 0
  for (let next = last + 1; next < words.length; next++) {
    const text = words[next]?.text ?? ''
    // A list that has not come to its verb yet: «sanktioner, viten och andra straff har ingen plats här».
    const listing = !hasVerb && verbs === 0 && !conditional
    // «sanktioner ser vi som främmande»: the verdict comes after its «som».
    if (text === 'som' && turnedAway.test(words[next + 1]?.text ?? '')) return true
    if (/^(?:;|men|utan|som|medan)$/.test(text)) return deniesAll(words, next)
    if (isSubordinator(words, next) && text !== 'att') return false
    if (
      text === ',' &&
      takesBack.test(
        words
          .slice(next, next + 14)
          .map((one) => one.text)
          .join(' '),
      )
    )
      return true
    if (text === ',' && (adverbs.has(words[next + 1]?.text ?? '') || (!listing && said.startsClause(next + 1))))
      return deniesAll(words, next)
    if (/^(?:och|eller|samt)$/.test(text) && !listing && said.verbWithin(next + 1, 3) !== undefined) return false
    if (said.isFinite(next)) verbs++
    if (turnedAway.test(text)) return true
    const copula = /^(?:ar|vore|blir)$/.test(words[next - 1]?.text ?? '')
    const none = quantifiers.has(text) && (copula || (!hasVerb && verbs === 1 && said.isFinite(next - 1)))
    const not = adverbs.has(text) && !notOnly.has(words[next + 1]?.text ?? '') && !isIdiom(said, next)
    if (not || none) return !(conditional && verbs === 0)
  }
  return false
}

/** «… , men så gör vi inte»: a whole clause taken back by the next. */
const deniesAll = (words: Clauses['words'], from: number) =>
  takesBack.test(
    words
      .slice(from, from + 14)
      .map(({ text }) => text)
      .join(' '),
  )
const takesBack =
  /^(?:, )?(?:men (?:\S+ ){0,8}?(?:inte|ej) (?:hor hemma|passar|behovs|ska anvandas|bor anvandas|ar ratt|ar aktuell)|men (?:\S+ ){0,3}?(?:valt|valjer|valde|tagit|tar|strukit|stryker|avstatt|avstar|avfardat|lamnat|forkastat|slopat|avvisat) (?:(?:dem|det|den|detta|tanken) ?)?(?:bort|fran|bakom|$)|men (?:sa|det|detta) (?:gor|ar|arbetar|blir|galler|vill) (?:vi |det )?(?:inte|ej|aldrig)|men (?:\S+ ){0,6}?(?:sa|det|detta|vi) (?:\S+ )?(?:inte|ej|aldrig)(?: \S+){0,3}$|(?:och|men) det (?:finns|forekommer|blir|ar) (?:heller |inte heller )?(?:inga|ingen|inget|inte)(?: \S+){0,3}$)/

/** True when the words are only mentioned: «ordet beställare», «vi undviker begreppet vite». */
const isMentioned = ({ text }: Clauses, at: number) =>
  /\b(?:ord(?:et|en)?|begrepp(?:et|en)?|term(?:en|er|erna)?|uttryck(?:et|en)?|benamning(?:en|ar)?|rubriken?)(?: som)? ?["'(]*(?:[a-z]+["']?,? (?:och|eller) ["']?)?$/.test(
    text.slice(Math.max(0, at - 45), at),
  )

/** True when the words belong to how it was before: «tidigare var kommunen beställare». */
function isPast(said: Clauses, at: number): boolean {
  const clause = said.clauseAround(at)
  return clause.some(({ text }) => pastCue.test(text)) && clause.some(({ text }) => pastVerb.test(text))
}

/**
 * True when the sentence denies, contrasts, only mentions or puts in the past what stands from `start` to `end`
 * (offsets into the folded sentence). `known` words are taken for granted and only denied by name:
 * «kommunen är inte beställaren» denies, «beställaren betalar inte hyran» does not. What `denies` itself is only denied
 * by what stands before it: «det är inte så att föreningen inte bidrar».
 */
export function isDenied(
  sentence: Sentence,
  start: number,
  end: number,
  how: 'plain' | 'known' | 'denies' = 'plain',
): boolean {
  const said = clauses(sentence.text)
  const first = said.words.findIndex((word) => word.at + word.text.length > start)
  const last = said.words.findLastIndex((word) => word.at < end)
  if (first === -1 || last === -1) return false
  if (isMentioned(said, start) || /^det ar inte sa att\b/.test(sentence.text) || isPast(said, first)) return true
  if (explainsOther(sentence.text, start) || isElsewhere(sentence.text, start, end)) return true
  const scopes = scopesOf(said)
  if (how === 'known') return scopes.some((scope) => deniesKnown(said, scope, first))
  if (how === 'denies') return scopes.some(({ from, to }) => from < first && first < to)
  const denies = ({ from, to }: Scope) => (from < first && first < to) || (from > first && from <= last && last < to)
  return scopes.some(denies) || deniedAfter(said, first, last)
}

const deniesKnown = ({ words }: Clauses, { from, to }: Scope, first: number) => {
  if (!(from < first && first < to)) return false
  const denial = words[from]?.text ?? ''
  const near = words.slice(from, first).map(({ text }) => text)
  if (adverbs.has(denial)) return near.length <= 3 && /^(?:ar|som|blir|vara|kallas)$/.test(words[from - 1]?.text ?? '') || near.at(-1) === 'som' // prettier-ignore
  if (denial === 'utan') return false
  return near.length <= 5
}
