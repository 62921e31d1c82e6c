import { bilingual } from '#platform/language.ts'

const manySv = [
  '',
  'parten',
  'båda parter',
  'alla tre parter',
  'alla fyra parter',
  'alla fem parter',
  'alla sex parter',
]
const manyEn = ['', 'the party', 'both parties', 'all three parties', 'all four parties', 'all five parties']

/** What a meeting leads to: decisions, who does what, and the approval of the minutes. */
export const minutesTexts = bilingual({
  everyone: {
    sv: (count: number) => manySv[count] ?? `alla ${count} parter`,
    en: (count: number) => manyEn[count] ?? `all ${count} parties`,
  },
  decision: { sv: (label: string) => `Beslut ${label}`, en: (label: string) => `Decision ${label}` },
  openQuestion: {
    sv: (label: string) => `Öppen fråga ${label}`,
    en: (label: string) => `Open question ${label}`,
  },
  behind: { sv: (names: string) => `${names} står bakom`, en: (names: string) => `${names} behind it` },
  waitsFor: {
    sv: (names: string) => `Gäller när också ${names} står bakom.`,
    en: (names: string) => `Holds when ${names} stands behind it too.`,
  },
  seesOtherwise: {
    sv: (name: string) => `${name} ser det så här:`,
    en: (name: string) => `${name} sees it like this:`,
  },
  afterwards: {
    sv: (name: string, day: string) => `${name} svarade i efterhand, ${day}.`,
    en: (name: string, day: string) => `${name} answered afterwards, ${day}.`,
  },
  noVote: {
    sv: 'Ni beslutar i samförstånd och röstar inte. Ser någon part det annorlunda är frågan öppen, och ni pratar vidare.',
    en: 'You decide by consensus and do not vote. If a party sees it otherwise the question is open, and you go on talking.',
  },
  addDecision: { sv: 'Lägg till beslut', en: 'Add a decision' },
  decisionBrief: { sv: 'Beslut', en: 'Decision' },
  decisionWords: { sv: 'Vad beslutar ni?', en: 'What do you decide?' },
  decisionWordsHint: {
    sv: 'En eller två meningar som någon annan förstår om ett år.',
    en: 'One or two sentences that somebody else understands a year from now.',
  },
  decisionMissing: { sv: 'Skriv vad ni beslutar', en: 'Write what you decide' },
  standOf: { sv: (name: string) => `Vad säger ${name}?`, en: (name: string) => `What does ${name} say?` },
  stands: { sv: 'Står bakom', en: 'Stands behind it' },
  differs: { sv: 'Ser det annorlunda', en: 'Sees it otherwise' },
  silent: { sv: 'Har inte svarat än', en: 'Has not answered yet' },
  otherwiseWords: {
    sv: (name: string) => `Vad ser ${name} annorlunda?`,
    en: (name: string) => `What does ${name} see otherwise?`,
  },
  otherwiseHint: {
    sv: 'Fyll i om parten ser det annorlunda. Orden står kvar i anteckningarna.',
    en: 'Fill in if the party sees it otherwise. The words stay in the minutes.',
  },
  otherwiseMissing: {
    sv: 'Skriv med några ord vad parten ser annorlunda',
    en: 'Write in a few words what the party sees otherwise',
  },
  saveDecision: { sv: 'Spara beslutet', en: 'Save the decision' },
  takeBack: { sv: 'Ta bort beslutet', en: 'Take the decision away' },
  yourParty: { sv: 'Er parts svar', en: 'Your party’s answer' },
  answerFor: { sv: 'Svara för er part', en: 'Answer for your party' },
  saveAnswer: { sv: 'Spara svaret', en: 'Save the answer' },

  whoDoes: { sv: 'Vem gör vad', en: 'Who does what' },
  whoDoesLead: {
    sv: 'Allt ni har tagit på er vid möten. Det som inte är klart följer med till nästa möte.',
    en: 'Everything you have taken on at meetings. What is not done goes on to the next meeting.',
  },
  addAction: { sv: 'Lägg till uppgift', en: 'Add a task' },
  actionBrief: { sv: 'Uppgift', en: 'Task' },
  task: { sv: 'Vad ska göras?', en: 'What is to be done?' },
  taskMissing: { sv: 'Skriv vad som ska göras', en: 'Write what is to be done' },
  owner: { sv: 'Vem gör det?', en: 'Who does it?' },
  ownerMissing: { sv: 'Välj vem som gör det', en: 'Choose who does it' },
  due: { sv: 'Till vilken dag?', en: 'By which day?' },
  approveByPast: { sv: 'Välj i dag eller en senare dag', en: 'Choose today or a later day' },
  dayWrong: { sv: 'Skriv dagen så här: 9 dec 2026', en: 'Write the day like this: 9 Dec 2026' },
  saveAction: { sv: 'Spara uppgiften', en: 'Save the task' },
  // Its words stay on one line
  by: {
    sv: (day: string) => `till ${day}`.replaceAll(' ', '\u00a0'),
    en: (day: string) => `by ${day}`.replaceAll(' ', '\u00a0'),
  },
  doneOn: { sv: (day: string) => `klart ${day}`, en: (day: string) => `done ${day}` },
  late: { sv: 'dagen har gått', en: 'the day has passed' },
  markDone: { sv: 'Klart', en: 'Done' },
  markOpen: { sv: 'Inte klart', en: 'Not done' },
  takeAway: { sv: 'Behövs inte', en: 'Not needed' },
  actOn: {
    sv: (act: string, words: string) => `${act}: ${words}`,
    en: (act: string, words: string) => `${act}: ${words}`,
  },
  fromThis: { sv: 'Från det här mötet', en: 'From this meeting' },
  fromBefore: { sv: 'Från tidigare möten', en: 'From earlier meetings' },
  noActions: { sv: 'Ingen har tagit på sig något än.', en: 'Nobody has taken anything on yet.' },
  noActionsWhat: {
    sv: 'Uppgifter skrivs in vid ett möte, under den punkt de hör till.',
    en: 'Tasks are entered at a meeting, under the item they belong to.',
  },
  allActions: { sv: 'Allt ni tagit på er', en: 'Everything you have taken on' },
  open: { sv: 'Inte klart', en: 'Not done' },
  done: { sv: 'Klart', en: 'Done' },
  mailActionSubject: {
    sv: (words: string) => `Att göra: ${words}`,
    en: (words: string) => `To do: ${words}`,
  },
  mailActionBody: {
    sv: (words: string, day: string, name: string) =>
      `Vid ett möte i ${name} skrevs det här upp på dig: ${words}. Det ska vara klart till ${day}. Stämmer det inte, säg till någon av de andra.`,
    en: (words: string, day: string, name: string) =>
      `At a meeting in ${name} this was noted as yours: ${words}. It is to be done by ${day}. If that is wrong, tell one of the others.`,
  },

  leads: { sv: 'Leder och antecknar', en: 'Leads and takes notes' },
  leadsHint: {
    sv: 'Ordföranden godkänner anteckningarna tillsammans med någon från en annan part.',
    en: 'The chair approves the minutes together with somebody of another party.',
  },
  chair: { sv: 'Ordförande', en: 'Chair' },
  secretary: { sv: 'Sekreterare', en: 'Secretary' },
  nobody: { sv: 'Ingen vald', en: 'Nobody chosen' },
  setLeads: { sv: 'Välj ordförande och sekreterare', en: 'Choose chair and secretary' },
  saveLeads: { sv: 'Spara', en: 'Save' },
  chairMissing: { sv: 'Välj någon som är med för en part', en: 'Choose somebody who is here for a party' },

  after: { sv: 'Efter mötet', en: 'After the meeting' },
  stepRead: {
    sv: 'Alla läser anteckningarna. Under tiden går de inte att ändra.',
    en: 'Everyone reads the minutes. Meanwhile they cannot be changed.',
  },
  stepApprove: {
    sv: 'Ordföranden och någon från en annan part godkänner dem.',
    en: 'The chair and somebody of another party approve them.',
  },
  stepSend: {
    sv: (names: string) => `Då skickas de till ${names} och till gruppen.`,
    en: (names: string) => `They are then sent to ${names} and to the group.`,
  },
  stepSendNobody: {
    sv: 'Då skickas de till gruppen. Ingen ansvarig handläggare är utsedd än; de offentliga parterna gör det under Parter.',
    en: 'They are then sent to the group. No responsible officer has been named yet; the public parties do that under Parties.',
  },
  lacks: { sv: 'Innan ni kan dela anteckningarna:', en: 'Before you can hand the minutes round:' },
  not_begun: { sv: 'Mötet har inte börjat.', en: 'The meeting has not begun.' },
  lack_chair: { sv: 'Välj vem som var ordförande.', en: 'Choose who was chair.' },
  attendance: { sv: 'Anteckna vilka som kom.', en: 'Note who came.' },
  other_party: {
    sv: 'Bara en part är antecknad som närvarande. Någon från en annan part behöver godkänna.',
    en: 'Only one party is noted as present. Somebody of another party needs to approve.',
  },
  approveBy: { sv: 'Läst till vilken dag?', en: 'Read by which day?' },
  offer: { sv: 'Dela för godkännande', en: 'Hand round for approval' },
  offered: { sv: 'Hos er för godkännande', en: 'With you for approval' },
  approved: { sv: 'Godkända', en: 'Approved' },
  readBy: { sv: (day: string) => `Läs och godkänn senast ${day}.`, en: (day: string) => `Read and approve by ${day}.` },
  passed: {
    sv: (day: string) => `Dagen ni satte, ${day}, har gått. Hör av er till dem som inte har svarat.`,
    en: (day: string) => `The day you set, ${day}, has passed. Get in touch with those who have not answered.`,
  },
  approvedBy: {
    sv: (name: string, day: string) => `${name} godkände ${day}.`,
    en: (name: string, day: string) => `${name} approved ${day}.`,
  },
  waitsForChair: {
    sv: (name: string) => `Väntar på ordföranden, ${name}.`,
    en: (name: string) => `Waiting for the chair, ${name}.`,
  },
  waitsForOther: {
    sv: 'Väntar på någon från en annan part än ordförandens.',
    en: 'Waiting for somebody of another party than the chair’s.',
  },
  approve: { sv: 'Godkänn anteckningarna', en: 'Approve the minutes' },
  reopen: { sv: 'Öppna anteckningarna igen', en: 'Open the minutes again' },
  reopenWhat: {
    sv: 'Behöver något rättas? Då faller det godkännande som redan är givet, och ni delar dem på nytt.',
    en: 'Does something need mending? Then the approval already given falls away, and you hand them round again.',
  },
  closed: {
    sv: (day: string) => `Anteckningarna godkändes ${day} och går inte att ändra.`,
    en: (day: string) => `The minutes were approved ${day} and cannot be changed.`,
  },
  sentTo: { sv: 'Skickade till', en: 'Sent to' },
  asOfficer: {
    sv: (name: string) => `${name}, ansvarig handläggare`,
    en: (name: string) => `${name}, responsible officer`,
  },
  objections: { sv: 'Invändningar', en: 'Objections' },
  object: { sv: 'Skriv en invändning', en: 'Write an objection' },
  objectWhat: {
    sv: 'Invändningen står kvar med anteckningarna, också när de är godkända. Den ändrar dem inte och stoppar dem inte.',
    en: 'The objection stays with the minutes, also when they are approved. It does not change them and does not stop them.',
  },
  objectionWords: { sv: 'Vad stämmer inte?', en: 'What is not right?' },
  objectionMissing: { sv: 'Skriv vad som inte stämmer', en: 'Write what is not right' },
  saveObjection: { sv: 'Spara invändningen', en: 'Save the objection' },
  presenter: { sv: 'Vem tar upp det?', en: 'Who presents it?' },
  presents: { sv: (name: string) => `${name} tar upp det`, en: (name: string) => `${name} presents` },
  changeItem: { sv: 'Ändra punkten', en: 'Change the item' },
  saveItem: { sv: 'Spara punkten', en: 'Save the item' },
  mayDecide: {
    sv: 'Alla parter är på plats. Mötet kan besluta.',
    en: 'All parties are present. The meeting can decide.',
  },
  allWere: { sv: 'Alla parter var på plats.', en: 'All parties were present.' },
  leaveForm: { sv: 'Avbryt', en: 'Cancel' },
  nothingNoted: { sv: 'Inget antecknat.', en: 'Nothing noted.' },
  mayNotDecide: {
    sv: (names: string) =>
      `Ingen på plats från ${names}. Det ni kommer överens om gäller när också den parten står bakom.`,
    en: (names: string) => `Nobody there from ${names}. What you agree on holds when that party stands behind it too.`,
  },
  doneDecision: { sv: 'Beslutet står i anteckningarna.', en: 'The decision is in the minutes.' },
  doneStand: { sv: 'Ert svar är sparat.', en: 'Your answer is saved.' },
  doneTaken: { sv: 'Beslutet är borttaget.', en: 'The decision has been taken away.' },
  doneAction: {
    sv: 'Uppgiften är sparad, och den som ska göra den får ett brev.',
    en: 'The task is saved, and its owner gets a mail.',
  },
  doneLeads: { sv: 'Ordförande och sekreterare är sparade.', en: 'Chair and secretary are saved.' },
  doneOffered: {
    sv: 'Anteckningarna är delade. De andra har fått ett brev.',
    en: 'The minutes are handed round. The others have been written to.',
  },
  doneReopened: { sv: 'Anteckningarna är öppna igen.', en: 'The minutes are open again.' },
  doneApproved: { sv: 'Du har godkänt anteckningarna.', en: 'You have approved the minutes.' },
  doneClosed: {
    sv: 'Anteckningarna är godkända och skickade.',
    en: 'The minutes are approved and sent.',
  },
  doneObjection: { sv: 'Invändningen står med anteckningarna.', en: 'The objection stands with the minutes.' },
  doneItemChanged: { sv: 'Punkten är ändrad.', en: 'The item is changed.' },
  doneTask: { sv: 'Sparat.', en: 'Saved.' },
  mailOffered: {
    sv: (meeting: string) => `Läs och godkänn: ${meeting}`,
    en: (meeting: string) => `Read and approve: ${meeting}`,
  },
  mailOfferedBody: {
    sv: (name: string, day: string) =>
      `Anteckningarna från ett möte i ${name} är klara att läsa. De godkänns av ordföranden och någon från en annan part, senast ${day}. Stämmer något inte kan ni skriva en invändning eller öppna dem igen.`,
    en: (name: string, day: string) =>
      `The minutes of a meeting in ${name} are ready to read. They are approved by the chair and somebody of another party, by ${day}. If something is not right you can write an objection or open them again.`,
  },
  mailMinutes: {
    sv: (meeting: string) => `Godkända anteckningar: ${meeting}`,
    en: (meeting: string) => `Approved minutes: ${meeting}`,
  },
  minutesOf: { sv: (name: string) => `Mötesanteckningar, ${name}`, en: (name: string) => `Minutes, ${name}` },
  present: { sv: 'Närvarande', en: 'Present' },
})
