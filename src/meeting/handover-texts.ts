import { bilingual } from '#platform/language.ts'

/** The page for whoever takes over. */
export const handoverTexts = bilingual({
  title: { sv: 'Överlämning', en: 'Hand-over' },
  lead: {
    sv: 'Det som den som tar över behöver veta: vad som är öppet, vilka som är med, vad som händer härnäst och vad ni har bestämt. Sidan är alltid aktuell.',
    en: 'What somebody who takes over needs to know: what is open, who is in it, what happens next and what you have decided. The page is always current.',
  },
  open: { sv: 'Det som är öppet', en: 'What is open' },
  tasks: { sv: 'Uppgifter', en: 'Tasks' },
  noTasks: { sv: 'Inga öppna uppgifter.', en: 'No open tasks.' },
  waiting: { sv: 'Punkter som väntar på nästa möte', en: 'Items waiting for the next meeting' },
  unapproved: { sv: 'Anteckningar som inte är godkända', en: 'Minutes that are not approved' },
  questions: {
    sv: 'Öppna frågor och beslut som väntar på någon part',
    en: 'Open questions, and decisions waiting for a party',
  },
  nothing: { sv: 'Inget.', en: 'Nothing.' },
  people: { sv: 'Vilka som är med, och som vad', en: 'Who is in it, and as what' },
  next: { sv: 'Det som händer härnäst', en: 'What happens next' },
  noMeeting: { sv: 'Inget möte är bestämt.', en: 'No meeting has been called.' },
  meetings: { sv: 'Möten', en: 'Meetings' },
  leads: { sv: 'Ordförande och sekreterare', en: 'Chair and secretary' },
  guests: { sv: 'De som inte företräder en part', en: 'Those who represent no party' },
  turn: {
    sv: (role: string, party: string, name: string) => `${role}: ${name}, ${party}`,
    en: (role: string, party: string, name: string) => `${role}: ${name}, ${party}`,
  },
  laterTurns: {
    sv: (count: number) => (count === 1 ? 'Turen efter det' : `De ${count} turerna efter det`),
    en: (count: number) => (count === 1 ? 'The turn after that' : `The ${count} turns after that`),
  },
  earlierDecisions: {
    sv: (count: number) => `Tidigare beslut (${count})`,
    en: (count: number) => `Earlier decisions (${count})`,
  },
  nobody: { sv: 'ingen utsedd', en: 'nobody named' },
  binding: { sv: 'Beslut som gäller', en: 'Decisions that hold' },
  noDecisions: { sv: 'Inga beslut från möten än.', en: 'No decisions of meetings yet.' },
  agreement: { sv: 'Avtalet med alla versioner och beslut', en: 'The agreement with all versions and decisions' },
})
