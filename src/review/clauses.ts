/** A word or a mark of a folded sentence, and where it begins. */
type Word = { readonly text: string; readonly at: number }

/** The opener of a condition that begins with its verb instead of an «om». */
export const verbFirst = 'verb first'

/** A sentence seen as clauses: enough grammar to say how far a denial reaches. Built once for each sentence. */
export type Clauses = {
  readonly text: string
  readonly words: readonly Word[]
  /** A verb in the present or past that is not the infinitive of a modal before it. */
  isFinite(at: number): boolean
  /** The word that opens the subordinate clause in which the word stands before its verb, where Swedish puts «inte». */
  opener(at: number): string | undefined
  /** True when what begins here has a verb of its own soon: a clause, not one more item of a list. */
  startsClause(at: number): boolean
  /** The first verb among so many words, up to a comma unless commas are passed. */
  verbWithin(at: number, words: number, pastCommas?: boolean): number | undefined
  /** True when a comma, semicolon or «men» stands between. */
  breaks(from: number, to: number): boolean
  clauseAround(at: number): readonly Word[]
}

const modals = new Set('ska skall kan far maste bor vill behover skulle kunde fick'.split(' '))
const verbs = new Set(
  ('ar bar okar upplater avsatter lanar staller har blir var hade fanns kommer ager galler gallde loper utgar utgor betalar betalas ersatter ersatts bidrar koper kops saljer saljs bestaller bestalls ' +
    'upphandlar upphandlas driver drivs bedriver bedrivs utfor utfors levererar fakturerar sker gors gor tas tar dras drar halls haller ' +
    'stoppas stoppar upphor sanks sanker minskas minskar reduceras aterkravs aterkraver kravs kraver lamnar lamnas avgor avgors bestammer bestams ' +
    'beslutar beslutas godkanner godkanns provas provar loses loser anvands anvander tillampas tillampar forekommer finns saknas saknar innebar ' +
    'medfor leder ingar ingas omfattar foljer foljs raknas raknar beraknas grundas baseras bygger justeras tillkommer uppgar svarar ansvarar ' +
    'bars tacks tacker tillfor tillhandahaller forlangs fortsatter overgar traffas kallar kallas pratar arbetar sager sags brister ' +
    'bryter fullgor uppfyller lever onskar skickar skickas hanskjuts avslutas avslutar forfaller drabbas drabbar straffas paforas pafors doms ' +
    'uteblir missar mister lyfts lyfter slits undviker slipper avstar forverkas delas delar ges ger far gar star ser hjalper stoder behaller ' +
    'sker skots skoter fattar fattas styr styrs ags ager varderas vardeas rader behovs nas spelar sitter tycker tar vander vill deltar ' +
    'forsummar underlater avbryter tecknas undertecknas paborjas inleds fornyas prolongeras rullar stryps sjunker stiger hojs hojer kostar raknas hjalps nas sanks startar slutar erlaggs erlagger stangs laggs lagger satts satter fors betraktas anses fryses stoppas kvarstar behalls upphavs lyfter ersatts forverkas foreligger aterstar stams stammer hamnar lagger vander skrivs skriver provar kontrollerar granskar ordnas moter mots hors hor ror leds bjuds upprattas ordnar skapar planeras avropas avropar uppdrar skjuts skjuter stryks stryker gors galler belastas debiteras kvittas regleras halveras skars skar doms stangs spars mister upprattas begars begar ankommer aligger tillfaller utses utser tillsatter tillsatts faststalls faststaller verkstalls meddelas godtar finner bedomer star betjanar bemannas bemannar serveras oppnar oppnas slutar rapporteras dokumenteras journalfors mots tillats accepteras riskerar kompenseras sags upplevs framgar motsvarar vilar ligger betjanas krymper krymps kapas kapar bantas nekas nekar vagras vagrar sparras sparrar villkoras villkorar pausas pausar innehaller avraknas avraknar omprovas omfordelas avbryts upphavs bekostas bekostar ersatter bestar bifogas avropas droger dras ager skyddas overlats overlater avlonas anlitas anlitar utvarderas hyrs hyr vager valjs valjer godtas medges medger forbjuds tvingas laggs bygger syftar avser avses besoks besoker inspekteras klandras nonchaleras sviks sviker vinner forlorar drojer fastnar tvekar borjar varar pagar aktualiseras skaffar kapar handlar betjanar begransas begransar forkortas utokas utokar andras andrar forandras bevakas overvakas redovisas redovisar anmals anmaler intraffar uppkommer uppstar foranleder genererar ombesorjer ombesorjs verkar tillser besvaras besvarar nyttjas nyttjar utnyttjas delges informeras underrattas ansoker soker kostar tillfaller nojer viktas').split(' '),
) // prettier-ignore
const verbEnding = /^[a-z]{3,}(?:erar|eras)$/

/** What stands before a verb and makes another of it: «återgår», «utbetalas», «tillförs», «avhjälps». */
const prefix =
  /^(?:ater|ut|in|upp|ned|av|an|till|fore|over|under|fram|med|bort|sam|om|fort|vidare|for|be|inne|bi|mot|genom)(?=[a-z]{3})/
const known = new Map<string, boolean>()
function looksLikeVerb(text: string): boolean {
  return verbs.has(text) || modals.has(text) || verbEnding.test(text) || verbs.has(text.replace(prefix, ''))
}

/** A word that can be the verb of a clause. */
export function isVerb(text: string): boolean {
  const before = known.get(text)
  if (before !== undefined) return before
  const verb = looksLikeVerb(text)
  if (known.size < 20_000) known.set(text, verb)
  return verb
}

const subordinators = new Set(
  'om nar som ifall att eftersom darest medan sedan forutsatt innan tills forran vars dar da savida forran'.split(' '),
)
/** Words before «om» that make it a preposition: «bestämmelser om vite», «ett vite om 5 000 kronor». */
const about =
  /^(?:[a-z]*(?:bestammelse[a-z]*|regler|regel[n]?|krav(?:et|en)?|klausul[a-z]*|villkor(?:en|et)?|avtal(?:et)?|beslut(?:et)?|information(?:en)?|ansokan|talan?|tal|fraga[n]?|fragor(?:na)?|frago[r]?|overens|eniga|ens|hot(?:et)?|risk|paragraf(?:en)?|punkt(?:en)?|skriv(?:ning)?(?:en|ar)?|text(?:en)?|ord(?:en)?|vite(?:t|n)?|belopp|ersattning|bot|boter|avgift|forslag|ide|prata[r]?|beslutar|uppgift(?:er)?|arbetsvillkor|overenskommelse[n]?|partnerskap|dialog|kunskap|handlar|ram(?:en)?|arvode|bidrag|summa|anspraka?|begaran|mojlighet|overenskommelser))$/

const sum = /^(?:vite(?:t|n)?|[a-z]*belopp|[a-z]*ersattning|boter|bot|[a-z]*avgift|summa|arvode|bidrag|skadestand)$/
const amount = /^(?:\d.*|ett|en|hogst|minst|cirka|ca|tva|tre|fem|tio|motsvarande|sammanlagt|totalt)$/

/** True when the word opens a subordinate clause. «om» does not when it means «about». */
export function isSubordinator(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  if (!subordinators.has(text)) return false
  if (text === 'tills') return words[at + 1]?.text !== 'vidare'
  if (text !== 'om') return true
  // «ett vite om 5 000 kronor» is about a sum; «vite om rapporten uteblir» is a condition
  if (sum.test(words[at - 1]?.text ?? '')) return !amount.test(words[at + 1]?.text ?? '')
  return !about.test(words[at - 1]?.text ?? '') && !/^\d/.test(words[at + 1]?.text ?? '')
}

function build(text: string): Clauses {
  const words = [...text.matchAll(/[a-z0-9§%]+(?:[-'.:/][a-z0-9]+)*|[,;:]/g)].map((match) => ({
    text: match[0],
    at: match.index,
  }))
  const mark = (at: number) => /^[,;]$/.test(words[at]?.text ?? '')
  // «Uppfylls inte målen …», «Lämnar föreningen ingen rapport …»: a denial so near the beginning shows that it is the verb
  const opensWithVerb =
    /^(?!nar|dar|har|var|var[st]|inte|ingen|parts?|alla|andra)[a-z]{3,}[rs]$/.test(words[0]?.text ?? '') &&
    [1, 2].some((at) => /^(?:inte|ej|icke|ingen|inga|inget|aldrig)$/.test(words[at]?.text ?? '')) &&
    !isSubordinator(words, 1) &&
    !/^(?:far|ska|skall|kan|maste|bor|ar|och|i|av|med|pa|till|for|fran|mot)$/.test(words[1]?.text ?? '') &&
    !isVerb(words[1]?.text ?? '')
  const findFinite = (at: number): boolean => {
    const word = words[at]?.text ?? ''
    if (at === 0 && opensWithVerb) return true
    if (!isVerb(word)) return false
    if (!word.endsWith('s')) return words[at - 1]?.text !== 'att'
    for (let back = at - 1; back >= Math.max(0, at - 5) && !mark(back); back--) {
      if (words[back]?.text === 'att')
        return at - back > 1 && !/^(?:inte|ej|aldrig|alltid|bara)$/.test(words[at - 1]?.text ?? '')
      // «Skulle rapporten utebli minskas …»: the modal that opens the condition has its own verb already.
      // «… inte kan lösa avgörs av …»: such a form is never what a modal has after it.
      if (modals.has(words[back]?.text ?? '')) return (back === 0 && at > 2) || !/(?:as|ges|ses)$/.test(word)
      if (isVerb(words[back]?.text ?? '')) return true
    }
    return true
  }
  // Asked of the same word many times over: once for each denial that could reach it.
  const finite: (boolean | undefined)[] = []
  const isFinite = (at: number) => (finite[at] ??= findFinite(at))
  const verbWithin = (at: number, count: number, pastCommas = false) => {
    for (let next = at; next < Math.min(at + count, words.length) && (pastCommas || !mark(next)); next++)
      if (isFinite(next)) return next
    return undefined
  }
  const hasVerbAfter = (at: number) => words.some((_, later) => later > at && isFinite(later))
  const opener = (at: number): string | undefined => {
    for (let back = at - 1; back >= 0; back--) {
      const word = words[back]?.text ?? ''
      if (mark(back) || word === 'men') return undefined
      if (isSubordinator(words, back)) return word
      // A sentence that begins with its verb and has another later is a condition: «Sker ingen uppsägning förlängs …».
      if (isFinite(back)) return back === 0 && hasVerbAfter(at) ? verbFirst : undefined
    }
    return undefined
  }
  return {
    text,
    words,
    isFinite,
    opener,
    verbWithin,
    startsClause: (at) => verbWithin(at, 5) !== undefined || subordinators.has(words[at]?.text ?? ''),
    breaks: (from, to) => words.slice(from, to).some(({ text: word }) => /^(?:[,;]|men)$/.test(word)),
    clauseAround: (at) => {
      let from = at
      let to = at
      while (from > 0 && !/^(?:[,;]|men)$/.test(words[from - 1]?.text ?? '')) from--
      while (to < words.length - 1 && !/^(?:[,;]|men)$/.test(words[to + 1]?.text ?? '')) to++
      return words.slice(from, to + 1)
    },
  }
}

let latest: Clauses | undefined
/** Reads a folded sentence as clauses. The latest is kept: a sentence is asked about many times in a row. */
export function clauses(text: string): Clauses {
  if (latest?.text !== text) latest = build(text)
  return latest
}
