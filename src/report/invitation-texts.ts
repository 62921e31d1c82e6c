import { bilingual } from '#platform/language.ts'

/** Inviting to a locked report, what the invited see and ask, and the day it is reported back. */
export const invitationTexts = bilingual({
  title: { sv: 'Inbjudan och återrapport', en: 'Invitation and reporting back' },
  lead: {
    sv: 'Bjud in förtroendevalda och ledning till ett möte där ni visar rapporten. De får en kalenderinbjudan och en egen länk till rapporten, och kan ställa frågor som alla ser.',
    en: 'Invite elected representatives and management to a meeting where you show the report. They get a calendar event and a link of their own to the report, and can ask questions that everyone sees.',
  },
  open: { sv: 'Bjud in och återrapportera', en: 'Invite and report back' },
  listTitle: { sv: 'De som bjuds in', en: 'Those who are invited' },
  listEmpty: {
    sv: 'Ingen står på listan än. Skriv upp förtroendevalda och chefer som ni vill bjuda in; varje part skriver upp sina.',
    en: 'Nobody is on the list yet. Enter elected representatives and managers that you want to invite; each party enters its own.',
  },
  name: { sv: 'Namn', en: 'Name' },
  role: { sv: 'Uppdrag eller roll', en: 'Office or role' },
  roleHint: { sv: 'Till exempel: ordförande i hälsonämnden.', en: 'For example: chair of the health board.' },
  email: { sv: 'E-post i uppdraget', en: 'E-mail in the office' },
  ofParty: { sv: 'Uppskriven av', en: 'Entered by' },
  add: { sv: 'Skriv upp', en: 'Enter' },
  added: { sv: 'Personen står på listan.', en: 'The person is on the list.' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removed: {
    sv: 'Personen är borttagen, och länken i brevet öppnar inget mer.',
    en: 'The person is removed, and the link in the letter opens nothing any more.',
  },
  nameNeeded: { sv: 'Skriv personens namn.', en: 'Write the person’s name.' },
  roleNeeded: { sv: 'Skriv personens uppdrag eller roll.', en: 'Write the person’s office or role.' },
  emailWrong: {
    sv: 'Skriv en e-postadress, till exempel namn@exempel.se.',
    en: 'Write an e-mail address, for example name@example.org.',
  },
  thereAlready: { sv: 'Adressen står redan på listan.', en: 'The address is on the list already.' },
  meetingTitle: { sv: 'Möte där rapporten visas', en: 'Meeting where the report is shown' },
  meetingIs: {
    sv: (day: string, times: string, place: string) => `${day} ${times}. ${place}`,
    en: (day: string, times: string, place: string) => `${day} ${times}. ${place}`,
  },
  invite: { sv: 'Skicka inbjudan', en: 'Send the invitation' },
  inviteAgain: { sv: 'Ändra och skicka på nytt', en: 'Change and send anew' },
  inviteText: {
    sv: 'Inbjudan går till alla på listan med en kalenderhändelse. Skickar ni på nytt flyttas händelsen i deras kalendrar.',
    en: 'The invitation goes to everyone on the list with a calendar event. If you send anew, the event moves in their calendars.',
  },
  invited: { sv: 'Inbjudan är skickad till alla på listan.', en: 'The invitation is sent to everyone on the list.' },
  nobody: { sv: 'Skriv först upp vilka som bjuds in.', en: 'First enter who is invited.' },
  day: { sv: 'Dag', en: 'Day' },
  dayWrong: { sv: 'Skriv en dag, till exempel 2027-02-18.', en: 'Write a day, for example 2027-02-18.' },
  start: { sv: 'Börjar', en: 'Begins' },
  end: { sv: 'Slutar', en: 'Ends' },
  timeHint: { sv: 'Till exempel 15.30.', en: 'For example 15.30.' },
  timeWrong: { sv: 'Skriv en tid, till exempel 15.30.', en: 'Write a time, for example 15.30.' },
  endBefore: { sv: 'Mötet slutar efter att det har börjat.', en: 'The meeting ends after it has begun.' },
  place: { sv: 'Plats', en: 'Place' },
  placeMissing: { sv: 'Skriv var mötet är, eller ge en länk.', en: 'Write where the meeting is, or give a link.' },
  link: { sv: 'Länk för den som är med på distans', en: 'Link for those who take part at a distance' },
  linkWrong: {
    sv: 'Länken börjar med https:// och är högst 500 tecken.',
    en: 'The link begins with https:// and is at most 500 characters.',
  },
  words: { sv: 'Några ord till de inbjudna', en: 'Some words to the invited' },
  tooLong: {
    sv: (most: number) => `Skriv högst ${most} tecken.`,
    en: (most: number) => `Write at most ${most} characters.`,
  },
  mailSubject: {
    sv: (name: string, day: string) => `Inbjudan: lägesrapport för ${name}, ${day}`,
    en: (name: string, day: string) => `Invitation: status report of ${name}, ${day}`,
  },
  mailBody: {
    sv: (name: string, day: string, times: string, where: string, words: string) =>
      `Parterna i ${name} bjuder in till ett möte om årets lägesrapport.\n\n${day} ${times}\n${where}${words && `\n\n${words}`}\n\nLäs rapporten och ställ frågor på din egen sida. Länken är bara din; skicka den inte vidare.`,
    en: (name: string, day: string, times: string, where: string, words: string) =>
      `The parties of ${name} invite you to a meeting about this year’s status report.\n\n${day} ${times}\n${where}${words && `\n\n${words}`}\n\nRead the report and ask questions on a page of your own. The link is yours alone; do not pass it on.`,
  },
  eventTitle: { sv: (name: string) => `Lägesrapport, ${name}`, en: (name: string) => `Status report, ${name}` },
  questions: { sv: 'Frågor och svar', en: 'Questions and answers' },
  noQuestions: { sv: 'Ingen har frågat än.', en: 'Nobody has asked yet.' },
  asks: {
    sv: (who: string, role: string) => `${who}, ${role}`,
    en: (who: string, role: string) => `${who}, ${role}`,
  },
  reply: { sv: 'Svara för er part', en: 'Answer for your party' },
  replyTo: { sv: (words: string) => `Svar på: ${words}`, en: (words: string) => `Answer to: ${words}` },
  sendReply: { sv: 'Svara', en: 'Answer' },
  replied: {
    sv: 'Svaret är sparat. De inbjudna ser det på sin sida.',
    en: 'The answer is saved. The invited see it on their page.',
  },
  replyNeeded: { sv: 'Skriv ett svar på högst 4 000 tecken.', en: 'Write an answer of at most 4,000 characters.' },
  ask: { sv: 'Ställ en fråga', en: 'Ask a question' },
  askHint: {
    sv: 'Parterna, och de andra som är inbjudna, ser din fråga och ditt namn.',
    en: 'The parties, and the others who are invited, see your question and your name.',
  },
  askNeeded: { sv: 'Skriv din fråga på högst 2 000 tecken.', en: 'Write your question in at most 2,000 characters.' },
  sendQuestion: { sv: 'Skicka frågan', en: 'Send the question' },
  asked: {
    sv: 'Tack. Parterna har fått din fråga, och svaret kommer här.',
    en: 'Thank you. The parties have your question, and the answer comes here.',
  },
  askedSubject: {
    sv: (name: string) => `En fråga om lägesrapporten för ${name}`,
    en: (name: string) => `A question about the status report of ${name}`,
  },
  askedBody: {
    sv: 'Någon som är inbjuden har ställt en fråga om lägesrapporten. Läs den och svara på sidan som länken leder till.',
    en: 'Somebody who is invited has asked about the status report. Read it and answer on the page that the link leads to.',
  },
  invitedLead: {
    sv: (name: string) => `${name}, du är inbjuden till ett möte om den här rapporten.`,
    en: (name: string) => `${name}, you are invited to a meeting about this report.`,
  },
  boardTitle: { sv: 'Återrapport till nämnd eller styrelse', en: 'Reporting back to the board' },
  boardLead: {
    sv: 'Varje part skriver när den återrapporterar till sin nämnd eller styrelse. Dagen trycks på rapporten.',
    en: 'Each party writes when it reports back to its board. The day is printed on the report.',
  },
  boardDay: { sv: 'När återrapporterar ni?', en: 'When do you report back?' },
  boardSave: { sv: 'Spara dagen', en: 'Save the day' },
  boardSaved: { sv: 'Dagen är sparad och syns på rapporten.', en: 'The day is saved and shown on the report.' },
  boardLine: {
    sv: (board: string, day: string) => `Återrapporteras till ${board} ${day}.`,
    en: (board: string, day: string) => `Reported back to ${board} on ${day}.`,
  },
  boardOf: { sv: (party: string) => `styrelsen för ${party}`, en: (party: string) => `the board of ${party}` },
  notLocked: {
    sv: 'När rapporten är låst kan ni bjuda in till den och skriva när den återrapporteras. Listan kan ni göra redan nu.',
    en: 'When the report is locked you can invite to it and write when it is reported back. You can make the list already.',
  },
})
