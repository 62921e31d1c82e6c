import { firstOf, patternOf, stands } from './phrases.ts'
import type { Sentence } from './sentences.ts'

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')
const words = 'noll ett tva tre fyra fem sex sju atta nio tio elva tolv'.split(' ')
const tens: Record<string, number> = {
  tretton: 13,
  fjorton: 14,
  sexton: 16,
  arton: 18,
  tjugo: 20,
  femton: 15,
  tjugofyra: 24,
  trettio: 30,
  trettiosex: 36,
  fyrtioatta: 48,
  sextio: 60,
  en: 1,
}

/** The number that a Swedish number word or figure stands for, or undefined. */
export const numberOf = (word: string): number | undefined => {
  if (/^\d+$/.test(word)) return Number(word)
  const small = words.indexOf(word)
  return small >= 0 ? small : tens[word]
}

type Day = { year: number; month: number; day: number; from: number; to: number }
const day = new RegExp(
  `(\\d{4})-(\\d{2})-(\\d{2})|(?:(\\d{1,2})(?:[.:]a)? )?(${months.join('|')}|jan|feb|apr|aug|sept?|okt|nov|dec)\\.?(?: (?:ar )?(\\d{4}))?|(\\d{1,2})/(\\d{1,2}) (\\d{4})`,
  'g',
)

/** The dates in a folded sentence. One without a year has that of the next: «1 januari–31 december 2027». */
export function daysIn(text: string): Day[] {
  const found: (Omit<Day, 'year'> & { year: number | undefined })[] = [...text.matchAll(day)].map((match) => {
    const at = { from: match.index, to: match.index + match[0].length }
    if (match[1]) return { ...at, year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
    if (match[7]) return { ...at, year: Number(match[9]), month: Number(match[8]), day: Number(match[7]) }
    const month = months.findIndex((name) => name.startsWith((match[5] ?? '').slice(0, 3))) + 1
    return { ...at, year: match[6] ? Number(match[6]) : undefined, month, day: Number(match[4] ?? 1) }
  })
  return found.flatMap((one, index) => {
    const year = one.year ?? found.slice(index + 1).find((later) => later.year !== undefined)?.year
    return year === undefined ? [] : [{ ...one, year }]
  })
}

/** Whole months from the first of two days to the end of the other. */
export function monthsBetween(first: { year: number; month: number; day: number }, last: typeof first): number {
  const wholeMonths = (last.year - first.year) * 12 + last.month - first.month
  const days = last.day - first.day
  return days >= 27 ? wholeMonths + 1 : days < -3 ? wholeMonths - 1 : wholeMonths
}

/** A term as a text states it: how many months, and where in the folded sentence. */
export type StatedTerm = { readonly months: number; readonly from: number; readonly to: number }

const subject =
  '(avtalet|avtalstiden|avtalsperioden|avtalstid|avtalsperiod|overenskommelsen|overenskommelsens|partnerskapet|partnerskapets|samverkan|samverkansperioden|samarbetet|perioden|en period|loptiden|loptid|giltighetstid|giltighetstiden|iop-avtalet|avtal|overenskommelse|[a-z]*overenskommelse(n|ns)|[a-z]*partnerskap(et)?|samverkansavtal(et)?|avtalsforhallandet|det har)'
const begins = `(${subject}|trader i kraft|galler|loper|startar|inleds|paborjas)`
const number =
  '(en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|arton|tjugo|tjugofyra|trettio|trettiosex|fyrtioatta|sextio|\\d{1,2})'
const length = `${number}( ${number})? ((verksamhets|kalender|budget|las|skol|projekt)?(ar|ars)|terminer|termin|halvar|kvartal|manader|manaders|manad|man)`
const other =
  '(i forvag|meddela*|avsluta*|uppsag*|sags upp|saga upp|varsel|forlang*|utvarder*|i taget|i sander|at gangen|efter|innan|fore|senast|utses|per|gammal|gamla|pagatt|funnits|sedan|tidigare|styrgrupp*|lagesrapport*|budget*|utan arbete|foljs upp|traffas|anstall*|lokal*|hyr*|avstang*|stangs|stangas|utesl*|skriftlig*|mottagits|samlas|boende*|vidare|ytterligare)'

const plainTerm = `(${subject} ~2 ([a-z]+arig(t|a)?|(for|pa) ~1 ${length} i taget)|${subject} ~3 (for|under) tiden)`

/** How long a sentence says that the agreement runs, when it says so. */
export function statedTerm({ text }: Sentence): StatedTerm | undefined {
  // «är ettårigt och omprövas …», «tecknas för ett år i taget», «för tiden … – …»: a term, whatever else is said
  const plain = stands(text, plainTerm)
  const has = (phrase: string) => stands(text, phrase)
  if (
    !has(begins) ||
    (!plain &&
      has(other) &&
      !/\b(?:trader i kraft|fran och med|till och med|upphor|startar|borjar|inleds|paborjas)\b/.test(text))
  )
    return undefined
  const [first, ...rest] = daysIn(text)
  const last = rest.at(-1)
  if (first && last) {
    const stated = Math.max(monthsBetween(first, last), monthsBetween(last, first))
    return stated > 0 ? { months: stated, from: first.from, to: last.to } : undefined
  }
  return statedYears(text) ?? statedLength(text)
}

const years =
  /\b(?:galler|loper|omfattar|avser|under|pagar|varar)(?: (?:under|for|i|ar|aren|perioden|kalenderaret|verksamhetsaret|budgetaret|lasaret)){0,3} (20\d\d)(?: ?(-|till och med|till|och|\/) ?(20\d\d|\d\d(?!\d)))?(?![-\d])/

/** A term in whole years: «gäller 2026», «omfattar åren 2026–2028». */
function statedYears(text: string): StatedTerm | undefined {
  const found = years.exec(text)
  if (!found || !stands(text, subject)) return undefined
  const half = found[2] === '/' ? 1 : 0
  const [first, last] = [Number(found[1]), Number((found[3] ?? found[1] ?? '').padStart(4, '20'))]
  const to = found.index + found[0].length
  return last < first
    ? undefined
    : {
        months: (last - first + 1 - half) * 12,
        from: to - (found[3] ? found[0].length - found[0].indexOf('20') : 4),
        to,
      }
}

/** How many months a unit of time holds. */
const monthsIn: readonly (readonly [RegExp, number])[] = [
  [/^termin|^halvar/, 6],
  [/^kvartal/, 3],
  [/ars?$/, 12],
]

const andHalf = /\b(en|ett|tva|tre|fyra|fem) och (?:ett halvt|en halv) ars?\b|\b(\d),5 ars?\b/
function statedLength(text: string): StatedTerm | undefined {
  const half = andHalf.exec(text)
  if (half && stands(text, subject))
    return {
      months: (numberOf(half[1] ?? half[2] ?? '') ?? 0) * 12 + 6,
      from: half.index,
      to: half.index + half[0].length,
    }
  const adjective =
    /\b(ett|tva|tre|fyra|fem|sex|tio)arig[at]?\b|\b(\d{1,2}|ett|tva|tre|fyra|fem)-?ars?(?:avtal|period|tid)\b/.exec(
      text,
    )
  if (adjective) {
    const years = numberOf(adjective[1] ?? adjective[2] ?? '') ?? 0
    return { months: years * 12, from: adjective.index, to: adjective.index + adjective[0].length }
  }
  const found = firstOf(patternOf(`${subject} ~9 ${length}`), text)
  const words = found ? text.slice(found.from, found.to) : ''
  if (!found || /\b(?:hogst|minst) \S+ ar\b/.test(words)) return undefined
  const said =
    /(\S+)(?: \((?:\d+|[a-z]+)\))? ((?:verksamhets|kalender|budget|las|skol|projekt)?ars?|terminer|termin|halvar|kvartal|manader|manaders?|manad|man)$/.exec(
      words,
    )
  const number = numberOf(said?.[1] ?? '')
  if (!said || !number) return undefined
  const unit = monthsIn.find(([name]) => name.test(said[2] ?? ''))?.[1] ?? 1
  return { months: number * unit, from: found.from + said.index, to: found.to }
}
