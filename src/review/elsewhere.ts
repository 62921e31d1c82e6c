import type { Sentence } from './sentences.ts'

/** How a sentence that weighs the ways against each other gives itself away. */
const weighsWays =
  /\blamplig(?:a|t|are|ast)? (?:avtals|samverkans|finansierings)?form|\blampligare\b|\bskilja? (?:mellan|pa)\b/
/** How an explanation of another way begins. What it says is about that way, not about this agreement. */
const otherWay =
  /(?:^|[,;:-] ?)(?:i|vid|med|genom|under) (?:en|ett|vanlig|vanliga|traditionell|den|ren|offentlig) ?(?:[a-z]+ )?(?:upphandlat|upphandling(?:en|ar)?|upphandlade?|kopt|kopta|bidrag(?:et)?|kop(?:et)?|tjanstekop(?:et)?|bestallning(?:en)?|entreprenad(?:en)?)\b|\b(?:i|vid|for|hos) (?:upphandlade|kopta|bestallda|kommersiella|konkurrensutsatta|affarsmassiga|traditionella|vanliga) (?:avtal|kontrakt|verksamheter|tjanster|insatser|uppdrag|kop)\b|\b(?:vid|i) (?:offentlig )?upphandling(?:ar)?\b|\b(?:upphandling(?:s?vagen|en)?|bidrag(?:svagen|et)?|kop(?:et)?)[, ]+(?:som )?(?:innebar|betyder|handlar om|bygger pa|regleras|ar nar)\b|\b(?:upphandlingsvagen|bidragsvagen)\b|\b(?:i|enligt|med|hos) (?:en |ett |den |det )?(?:bidrags|upphandlings|bestallar|kop|entreprenad)[a-z-]*(?:modell|spar|varld|tank|logik)[a-z]*\b|\b(?:bidrags|upphandlings)v[a-z]{2,5}, som\b|\b(?:det|detta|da) (?:hade|skulle) (?:det )?(?:varit|vara|ha varit|bli)\b|\bvore\b|\blagen om offentlig upphandling\b/

/** Titles of books and courses, words that are spoken of as words, and what somebody else does or only tells of. */
const workBefore =
  /\b(?:bok|boken|bocker|skrift|skriften|rapporten|film|filmen|artikel|artikeln|forelasning|forelasningen|kurs|kursen|seminari[a-z]*|utstallning[a-z]*|affisch[a-z]*|pjas[a-z]*|temakvall[a-z]*) (?:(?:med titeln|som heter|om|heter) )?["'][^"']*$/
const learnt =
  /\b(?:lara|lar|larde) sig [^,;]*(?:, till exempel [^;]*)?$|\b(?:handlar|handlade) om [^;]*$|\b(?:kurs|kursen|forelasning(?:en)?|foredrag|studiecirkel[n]?|information|temakvall(?:en)?|workshop(?:en)?) (?:om|kring) (?:\S+ ){0,2}$/
const told =
  /^(?:\S+ ){1,4}?(?:berattade|forklarade|beskrev|undrade|fragade|papekade|paminde)(?: \S+){0,4}? (?:att|om|hur|varfor|nar)\b/
const elsewhere =
  /^(?:hyresvard|fastighetsagar|fastighetsbolag|bostadsbolag|forsakringsbolag|elbolag|banken|skatteverk|forsakringskass|csn|kronofogd)[a-z]* (?!och |samt )|\benligt hyres(?:avtal|kontrakt)[a-z]*|\b(?:andra|ovriga|vissa|manga|nagra|en del) (?:kommuner|regioner|avtal|partnerskap|verksamheter|lander|myndigheter|samarbeten)\b|\b(?:kommunens|regionens|foreningens|vara|sina|parternas)[^a-z]* (?:andra|ovriga|tidigare|upphandlade) (?:avtal|samarbeten|verksamheter|entreprenader)\b|\bgrannkommunen\b|\b(?:utomlands|i andra lander)\b/
/** What is said not to be part of the partnership: «…, som inte hör till partnerskapet», «… ligger utanför överenskommelsen». */
const outside =
  /\b(?:hor|ingar|omfattas|rors|beror|berors|regleras|paverkas|ar en del|ar del) (?:\S+ ){0,2}?(?:inte|ej) (?:\S+ )?(?:till|i|av) (?:\S+ )?(?:partnerskap|overenskommelse|avtal|samverkan|samarbete)|\b(?:som|och|den|det|detta|vilket)(?: verksamheten| delen| stodet)? (?:inte|ej) (?:hor|ingar|omfattas|rors|beror|berors|regleras|ar en del|ar del) (?:\S+ )?(?:till|i|av) (?:\S+ )?(?:partnerskap|overenskommelse|avtal|samverkan|samarbete)|\b(?:ligger|star|sker|hanteras|skots) (?:helt )?(?:utanfor|vid sidan av|skilt fran) (?:\S+ )?(?:partnerskap|overenskommelse|avtal|samverkan|samarbete)/
/** What only would be: «ett avtal utan slutdatum skulle göra det svårt». */
const wouldBe =
  /^[^;,]* (?:skulle|kunde) (?:\S+ )?(?:gora|skada|motverka|forsvara|strida|andra|bli|innebara|vara|leda|styra|forstora|rubba|hindra|tvinga)\b/
const belongs =
  /^[^;]*? hor (?:(?:hemma|bara|bast) )*(?:hemma i|till|i) (?:en |ett )?(?:[a-z]+ )?(?:upphandl|kop|affar|bidrag|anbud|marknad)/
const word = /^["'):;, ]*(?:ar|var|blir) (?:ett |inget |inte ett |ej ett |bara ett )(?:ord|begrepp|uttryck)\b/

/** True when the words concern somebody else, or are only taught, told of or quoted as a title. */
export function isElsewhere(text: string, start: number, end: number): boolean {
  const from = Math.max(text.lastIndexOf(';', start), text.lastIndexOf(' men ', start), 0)
  const before = text.slice(from, start)
  return (
    workBefore.test(before) ||
    learnt.test(before) ||
    (from === 0 && told.test(before)) ||
    elsewhere.test(text.slice(from, Math.min(text.length, end + 60)).split(/;| men |, utan /)[0] ?? '') ||
    word.test(text.slice(end)) ||
    belongs.test(text.slice(end)) ||
    isOutside(text) ||
    (wouldBe.test(text.slice(end)) && !/^skulle\b|\bom\b/.test(before))
  )
}

let latest = { text: '', outside: false, weighs: false }
/** What is the same for every place in a sentence. The latest is kept: a sentence is asked about many times in a row. */
function wholly(text: string) {
  if (latest.text !== text) latest = { text, outside: outside.test(text), weighs: weighsWays.test(text) }
  return latest
}
const isOutside = (text: string) => wholly(text).outside

const comesBack = /\b(?:har|hos oss|partnerskap[a-z]*|vi|oss|parterna|overenskommelsen)\b/
const takenBack = /^(?:\S+ )?(?:sa|det|detta) (?:fungerar|gor|ar|arbetar|blir|galler) (?:\S+ ){0,2}?(?:inte|ej)\b/

/**
 * The sentences that explain procurement or grants, and not what the parties agree: those that begin so, those that go
 * on with it in the same paragraph, and those before a «så fungerar det inte hos oss».
 */
export function explanations(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const explaining = new Set<Sentence>()
  for (const [at, sentence] of sentences.entries()) {
    const before = sentences[at - 1]
    const goesOn = before !== undefined && explaining.has(before) && before.paragraph === sentence.paragraph
    if (takenBack.test(sentence.text))
      for (const one of sentences.slice(0, at)) if (one.paragraph === sentence.paragraph) explaining.add(one)
    if ((goesOn && !comesBack.test(sentence.text)) || opensOtherWay(sentence.text)) explaining.add(sentence)
  }
  return explaining
}

const opensOtherWay = (text: string) => (otherWay.exec(text)?.index ?? 99) < 3 && !/;| men /.test(text)

/** True when the part of the sentence that holds the words explains procurement, grants or what the law says. */
export function explainsOther(text: string, start: number): boolean {
  const pieces = text.slice(0, start)
  const from = Math.max(pieces.lastIndexOf(';'), pieces.lastIndexOf(', men '), pieces.lastIndexOf('. '))
  const clause = text.slice(from + 1, start)
  if (wholly(text).weighs) return true
  const found = otherWay.exec(clause)
  return found !== null && !/\b(?:resultat|foljd|detta avtal|overenskommelsen)\b/.test(clause)
}
