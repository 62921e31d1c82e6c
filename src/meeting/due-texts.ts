import { bilingual, longDate, type Language } from '#platform/language.ts'
import type { DueKind } from './due-rules.ts'

/** What waits to be talked about, and why it is proposed. */
export const dueTexts = bilingual({
  add: { sv: 'Lägg till det som väntar', en: 'Add what is waiting' },
  lead: {
    sv: 'Kryssa för det ni vill tala om. Det hamnar sist på dagordningen, med anledningen.',
    en: 'Tick what you want to talk about. It goes last on the agenda, with its reason.',
  },
  which: { sv: 'Vad vill ni ta upp?', en: 'What do you want to bring up?' },
  noneTicked: { sv: 'Kryssa för minst en sak', en: 'Tick at least one thing' },
  put: { sv: 'Lägg till på dagordningen', en: 'Put on the agenda' },
  done: { sv: 'Det ni valde finns på dagordningen.', en: 'What you chose is on the agenda.' },
  action_point: { sv: 'Uppgift', en: 'Task' },
  deviation: { sv: 'Avvikelse', en: 'Deviation' },
  assessment_point: { sv: 'Från bedömningen', en: 'From the assessment' },
  goal: { sv: 'Delmål', en: 'Sub-goal' },
  indicator: { sv: 'Mått', en: 'Measure' },
  assumption: { sv: 'Antagande', en: 'Assumption' },
  risk: { sv: 'Risk', en: 'Risk' },
  observation: { sv: 'Förslag', en: 'Proposal' },
  conversation: { sv: 'Samtal', en: 'Conversation' },
  meeting_decision: { sv: 'Öppen fråga', en: 'Open question' },
  reference_question: { sv: 'Referensgruppen', en: 'Reference group' },
  openSince: { sv: (day: string) => `Öppen sedan ${day}`, en: (day: string) => `Open since ${day}` },
  wasDue: { sv: (day: string) => `Skulle vara klar ${day}`, en: (day: string) => `Was due ${day}` },
  serious: {
    sv: (day: string) => `Allvarlig, hos styrgruppen sedan ${day}`,
    en: (day: string) => `Serious, with the steering group since ${day}`,
  },
  withGroup: {
    sv: (day: string) => `Hos styrgruppen sedan ${day}`,
    en: (day: string) => `With the steering group since ${day}`,
  },
  differ: {
    sv: (day: string) => `Parterna svarade olika, öppnad ${day}`,
    en: (day: string) => `The parties answered differently, opened ${day}`,
  },
  followUp: {
    sv: (day: string) => `Att följa upp, senast ${day}`,
    en: (day: string) => `To follow up, last on ${day}`,
  },
  goalPassed: { sv: (day: string) => `Dagen var ${day}`, en: (day: string) => `Its day was ${day}` },
  measureNow: { sv: (day: string) => `Skulle mätas ${day}`, en: (day: string) => `Was to be measured ${day}` },
  believedSince: {
    sv: (day: string) => `Inte prövat sedan ${day}. Håller det?`,
    en: (day: string) => `Not looked at since ${day}. Does it hold?`,
  },
  watchedSince: {
    sv: (day: string) => `Inte genomgången sedan ${day}`,
    en: (day: string) => `Not gone through since ${day}`,
  },
  unanswered: {
    sv: (day: string) => `Väntar på svar sedan ${day}`,
    en: (day: string) => `Waiting for an answer since ${day}`,
  },
  closed: {
    sv: (day: string) => `Avslutat med ett utfall ${day}`,
    en: (day: string) => `Closed with an outcome ${day}`,
  },
  seenDifferently: {
    sv: (day: string) => `Parterna såg olika på saken ${day}`,
    en: (day: string) => `The parties saw it differently ${day}`,
  },
  answered: { sv: (day: string) => `Svarade senast ${day}`, en: (day: string) => `Answered last on ${day}` },
})

/** Why something is proposed, in one line: what it is, and since when. */
export function reasonFor(due: { kind: DueKind; since: Date; late: boolean }, language: Language): string {
  const t = dueTexts(language)
  const day = longDate(due.since, language)
  const reasons: Record<DueKind, string> = {
    action_point: due.late ? t.wasDue(day) : t.openSince(day),
    deviation: due.late ? t.serious(day) : t.withGroup(day),
    assessment_point: t.differ(day),
    goal: due.late ? t.goalPassed(day) : t.followUp(day),
    indicator: t.measureNow(day),
    assumption: t.believedSince(day),
    risk: t.watchedSince(day),
    observation: t.unanswered(day),
    conversation: t.closed(day),
    meeting_decision: t.seenDifferently(day),
    reference_question: t.answered(day),
  }
  const reason = reasons[due.kind]
  return `${t[due.kind]}. ${reason}${reason.endsWith('?') ? '' : '.'}`
}
