import type { RegisterParty } from '#register/entry.ts'
import type { Finding } from '#review/finding.ts'
import { review } from '#review/rules.ts'

/**
 * What the review says of a clause's own words. What a whole agreement lacks is not said of a part of one.
 * @param parties of the agreement that it stands in, whose names the text may use
 */
export function remarksOn(title: string, text: string, parties: readonly RegisterParty[]): Finding[] {
  const findings = review({
    headings: [{ id: 'clause', title, text }],
    parties: parties.map(({ name, shortName, side }) => ({ name, side, aliases: [shortName] })),
  })
  return findings.filter(({ heading, start, end }) => heading === 'clause' && end > start)
}
