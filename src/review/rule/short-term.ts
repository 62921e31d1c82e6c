import { monthsBetween, statedTerm } from '#review/duration.ts'
import type { Advice } from '#review/finding.ts'
import type { Found, Reading, WholeRule } from '#review/reading.ts'
import { sources } from '#review/sources.ts'
import { isDenied } from '#review/negation.ts'
import { placeOf } from '#review/wording.ts'

const advice: Advice = {
  id: 'term-against-profile',
  severity: 'look',
  title: { sv: 'Kortare tid än profilen siktar på', en: 'A shorter term than the profile aims for' },
  why: {
    sv: 'Partnerskap är långsiktiga. Den profil ni följer siktar på en längre tid.',
    en: 'Partnerships are for the long term. The profile you follow aims for a longer term.',
  },
  source: sources.longTerm,
  suggestion: {
    sv: 'Välj en längre tid, eller skriv varför den kortare passar er.',
    en: 'Choose a longer term, or write why the shorter one suits you.',
  },
  fires: ['Avtalstiden är två år.', 'Överenskommelsen gäller 2026-01-01–2027-12-31.'],
  spares: ['Avtalstiden är fem år.', 'Uppsägningstiden är sex månader.'],
}

const inMonths = (months: number) => ({
  sv: months % 12 === 0 ? `${months / 12} år` : `${months} månader`,
  en: months % 12 === 0 ? `${months / 12} ${months === 12 ? 'year' : 'years'}` : `${months} months`,
})

function compared(months: number, target: number, name: string | undefined) {
  const [has, aims] = [inMonths(months), inMonths(target)]
  return {
    why: {
      sv: `Texten säger ${has.sv}. ${name ?? 'Den profil ni följer'} siktar på ${aims.sv}, för att partnerskap ska vara långsiktiga.`,
      en: `The text says ${has.en}. ${name ?? 'The profile you follow'} aims for ${aims.en}, so that partnerships last.`,
    },
  }
}

const day = (date: string) => {
  const [year = 0, month = 1, inMonth = 1] = date.slice(0, 10).split('-').map(Number)
  return { year, month, day: inMonth }
}

function find({ sections, frame }: Reading): Found[] {
  const { termTargetMonths: target, name } = frame.profile ?? {}
  if (!target) return []
  const { start, end } = frame.term ?? {}
  if (start && end) {
    const months = monthsBetween(day(start), day(end))
    const section = sections.find(({ kinds }) => kinds.includes('term'))
    return months < target ? [{ section, ...compared(months, target, name) }] : []
  }
  return sections.flatMap((section) =>
    section.sentences.flatMap((sentence) => {
      const term = sentence.asks ? undefined : statedTerm(sentence)
      if (!term || term.months >= target || isDenied(sentence, term.from, term.to)) return []
      return [{ section, place: placeOf(sentence, term), ...compared(term.months, target, name) }]
    }),
  )
}

/** The term that the text, or the plan beside it, states against the one that the profile aims for. */
export const shortTerm: WholeRule = { ...advice, find }
