/** The two languages of the product. Swedish is the default and the language of every address. */
export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]

/** A text in both languages. Words that depend on something are functions of it. */
type Words = string | ((...given: never[]) => string)
export type Pair<W extends Words = Words> = { readonly sv: W; readonly en: NoInfer<W> }
export type Pairs = Record<string, { readonly sv: Words; readonly en: Words }>

type Loose<W> = W extends (...given: infer G) => string ? (...given: G) => string : string
/** What is left of a room's texts when a language has been chosen: each name leads to its words. */
export type Said<P extends Pairs> = { readonly [K in keyof P]: Loose<P[K]['sv']> }

/** Both sides must be of one kind: two strings, or two functions of the same given. */
type Matched<P extends Pairs> = { [K in keyof P]: { sv: P[K]['sv']; en: Loose<P[K]['sv']> } }

/**
 * A room's texts, Swedish and English beside each other. A text without its English does not compile.
 * @returns a function from language to the texts in it: `const t = texts(lang); t.title`
 */
export function bilingual<const P extends Pairs>(pairs: P & Matched<P>): (language: Language) => Said<P> {
  const chosen = (language: Language) =>
    Object.fromEntries(Object.entries(pairs).map(([name, pair]) => [name, pair[language]])) as Said<P>
  const ready = { sv: chosen('sv'), en: chosen('en') }
  return (language) => ready[language]
}

/** A stored pair of texts, as profiles and question sets carry them in their data. */
export type InBoth = { readonly sv: string; readonly en: string }

const locale: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' }
const zone = 'Europe/Stockholm'

type Day = Date | { toString(): string }
const asDate = (day: Day) => (day instanceof Date ? day : new Date(`${day.toString().slice(0, 10)}T12:00:00Z`))

// Making a formatter takes some fifty times as long as using it, so each is made once.
const both = <F>(make: (locale: string) => F): Record<Language, F> => ({ sv: make(locale.sv), en: make(locale.en) })
const days = (options: Intl.DateTimeFormatOptions) =>
  both((name) => new Intl.DateTimeFormat(name, { ...options, timeZone: zone }))
const longDates = days({ dateStyle: 'long' })
const shortDates = days({ day: 'numeric', month: 'short' })
const weekdays = days({ weekday: 'long' })
const months = days({ month: 'long', year: 'numeric' })
const clocks = days({ hour: '2-digit', minute: '2-digit' })
const figures = both((name) => new Intl.NumberFormat(name))
const plurals = both((name) => new Intl.PluralRules(name))

/** «9 december 2026». Takes an instant, or a plain date, which never shifts with the time zone. */
export const longDate = (day: Day, language: Language) => longDates[language].format(asDate(day))

/** «9 dec.» without the year, for lists where the year is plain. */
export const shortDate = (day: Day, language: Language) => shortDates[language].format(asDate(day)).replace('.', '')

/** «oktober 2026», of an instant or of a plain date. */
export const monthAndYear = (day: Day, language: Language) => months[language].format(asDate(day))

/** «onsdag», «Wednesday»: the day of the week in Sweden. */
export const weekday = (instant: Date, language: Language) => weekdays[language].format(instant)

/** «17.30» in Swedish, «17:30» in English, at Swedish time. */
export const clockTime = (instant: Date, language: Language) =>
  clocks[language].format(instant).replace(':', language === 'sv' ? '.' : ':')

/** «9 december 2026 17.30» */
export const dateAndTime = (instant: Date, language: Language) =>
  `${longDate(instant, language)} ${clockTime(instant, language)}`

/** «1 746 000»: figures with the language's own grouping. */
export const figure = (value: number, language: Language) => figures[language].format(value)

/** Chooses among plural forms by the language's own rule. */
export const plural = (count: number, language: Language, one: string, other: string) =>
  plurals[language].select(count) === 'one' ? one : other

const collators = { sv: new Intl.Collator('sv'), en: new Intl.Collator('sv') }
/** Alphabetical order by Swedish collation, in which no kind of party comes first. */
export const byName = (a: { name: string }, b: { name: string }) => collators.sv.compare(a.name, b.name)
