import { bilingual, longDate, type Language } from './language.ts'

const dayLength = 24 * 60 * 60 * 1000

const texts = bilingual({
  today: { sv: 'i dag', en: 'today' },
  tomorrow: { sv: 'i morgon', en: 'tomorrow' },
  yesterday: { sv: 'i går', en: 'yesterday' },
  inDays: { sv: (count: number) => `om ${count} dagar`, en: (count: number) => `in ${count} days` },
  inWeeks: { sv: (count: number) => `om ${count} veckor`, en: (count: number) => `in ${count} weeks` },
  inMonths: { sv: (count: number) => `om ${count} månader`, en: (count: number) => `in ${count} months` },
  inYears: { sv: (count: number) => `om ${count} år`, en: (count: number) => `in ${count} years` },
  daysAgo: { sv: (count: number) => `för ${count} dagar sedan`, en: (count: number) => `${count} days ago` },
  weeksAgo: { sv: (count: number) => `för ${count} veckor sedan`, en: (count: number) => `${count} weeks ago` },
  monthsAgo: { sv: (count: number) => `för ${count} månader sedan`, en: (count: number) => `${count} months ago` },
  yearsAgo: { sv: (count: number) => `för ${count} år sedan`, en: (count: number) => `${count} years ago` },
})

/** In the unit that people would use: days for two weeks, weeks for three months, months for three years. */
const measured = (days: number): [unit: 'days' | 'weeks' | 'months' | 'years', count: number] => {
  if (days < 14) return ['days', days]
  if (days < 91) return ['weeks', Math.round(days / 7)]
  return days < 1096 ? ['months', Math.round(days / 30.44)] : ['years', Math.round(days / 365.25)]
}

/** How far away a day is: «i dag», «om 3 veckor», «för 2 dagar sedan». Both as ISO days. */
export function away(day: string, today: string, language: Language): string {
  const t = texts(language)
  const days = Math.round((Date.parse(day) - Date.parse(today)) / dayLength)
  if (days === 0) return t.today
  if (days === 1) return t.tomorrow
  if (days === -1) return t.yesterday
  const [unit, count] = measured(Math.abs(days))
  const ahead = { days: t.inDays, weeks: t.inWeeks, months: t.inMonths, years: t.inYears }
  const ago = { days: t.daysAgo, weeks: t.weeksAgo, months: t.monthsAgo, years: t.yearsAgo }
  return (days > 0 ? ahead : ago)[unit](count)
}

/** A day with how far away it is: «om 3 veckor, 14 december». The year stands where it is not this one. */
export function dayAndAway(day: string, today: string, language: Language): string {
  const said = longDate(day, language)
  const year = ` ${today.slice(0, 4)}`
  return `${away(day, today, language)}, ${said.endsWith(year) ? said.slice(0, -year.length) : said}`
}
