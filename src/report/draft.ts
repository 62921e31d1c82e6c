import type { Language } from '#platform/language.ts'
import { draftTexts } from './draft-texts.ts'
import type { Drafted, DraftedPart } from './drafted.ts'
import type { Facts } from './facts.ts'
import { contributedPart, figuresPart, goalsPart } from './draft-figures.ts'
import { decisionsPart, deviationsPart, lessonsPart, nextYearPart, referencePart, yearPart } from './draft-words.ts'
import { partKinds, reportParts, type ReportPart } from './rules.ts'

/** What one part is drawn up from and in which language. */
export interface Drafting {
  facts: Facts
  language: Language
  t: ReturnType<typeof draftTexts>
  /** A party's name by its id. */
  nameOf: (partyId: string) => string
}
/** What a part says of itself; what it leaves out is empty. */
export type Said = Partial<Omit<DraftedPart, 'kind' | 'title' | 'words' | 'own'>>

const ownPart = (): Said => ({})
const parts: Record<ReportPart, (drafting: Drafting) => Said> = {
  year: yearPart,
  decisions: decisionsPart,
  figures: figuresPart,
  contributed: contributedPart,
  goals: goalsPart,
  own_words: ownPart,
  deviations: deviationsPart,
  reference: referencePart,
  lessons: lessonsPart,
  next_year: nextYearPart,
}

/**
 * A report drawn up from the facts of its year. The same facts give the same report, whichever party they are about.
 * @param language of the sentences that we write; what the parties have written stands as they wrote it
 */
export function draft(facts: Facts, language: Language): Drafted {
  const t = draftTexts(language)
  const nameOf = (id: string) => facts.parties.find((party) => party.id === id)?.name ?? ''
  const said = (kind: ReportPart): DraftedPart => {
    const whole = { lines: [], figures: [], table: null, series: [], bars: [], empty: null }
    const shared = facts.words.find((one) => one.part === kind && one.ownParty === null)?.words ?? ''
    const own = facts.parties.map(({ id }) => ({
      partyId: id,
      words: facts.words.find((one) => one.part === kind && one.ownParty === id)?.words ?? '',
    }))
    const part = { ...whole, ...parts[kind]({ facts, language, t, nameOf }) }
    return {
      ...part,
      kind,
      title: t[kind],
      words: shared,
      own: reportParts[kind] === 'own' ? own : [],
      empty: shared === '' ? part.empty : null,
    }
  }
  return {
    language,
    period: facts.period,
    partnership: facts.partnership.name,
    aspiration: facts.goals.find(({ kind }) => kind === 'aspiration')?.words ?? '',
    parties: facts.parties,
    parts: partKinds.map(said),
  }
}
