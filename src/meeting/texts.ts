import { bilingual } from '#platform/language.ts'

/** Meetings in a partnership: the list, the call, the page that is both agenda and minutes. */
export const meetingTexts = bilingual({
  meetings: { sv: 'Möten', en: 'Meetings' },
  show: { sv: 'Visa', en: 'Show' },
  whose: { sv: 'Vems?', en: 'Whose?' },
  allParties: { sv: 'Alla parters', en: 'All parties’' },
  idea: { sv: 'Idémöte', en: 'Idea meeting' },
  dialogue: { sv: 'Dialogmöte', en: 'Dialogue meeting' },
  steering: { sv: 'Styrgruppsmöte', en: 'Steering-group meeting' },
  reference: { sv: 'Möte med referensgruppen', en: 'Meeting with the reference group' },
  evaluation: { sv: 'Utvärderingsmöte', en: 'Evaluation meeting' },
  yearly: { sv: 'Möte om lägesrapporten', en: 'Meeting about the yearly report' },
  call: { sv: 'Bestäm ett möte', en: 'Call a meeting' },
  nextMeeting: { sv: 'Nästa möte', en: 'Next meeting' },
  coming: { sv: 'Längre fram', en: 'Further ahead' },
  earlier: { sv: 'Tidigare möten', en: 'Earlier meetings' },
  cancelled: { sv: 'Inställt', en: 'Cancelled' },
  cancelledMeetings: { sv: 'Inställda möten', en: 'Cancelled meetings' },
  waiting: { sv: 'Väntar på nästa möte', en: 'Waiting for the next meeting' },
  waitingWhat: {
    sv: 'De här punkterna kommer med på dagordningen när ni bestämmer ett möte.',
    en: 'These items go on the agenda when you call a meeting.',
  },
  none: { sv: 'Inget möte än', en: 'No meeting yet' },
  noneWhat: {
    sv: 'Börja med ett idémöte, där ni tillsammans beskriver utmaningen och vad var och en ser. Alla parter kan bestämma tid och lägga till punkter.',
    en: 'Begin with an idea meeting, where you describe the challenge together and what each of you sees. Every party can set the time and add items.',
  },
  noNext: { sv: 'Inget möte är bestämt.', en: 'No meeting has been called.' },
  reminder: {
    sv: 'Ett avtal föregås alltid av minst ett idémöte. Ni har inget antecknat där minst två parter var med.',
    en: 'An agreement is always preceded by at least one idea meeting. You have none noted at which at least two parties took part.',
  },
  pointsOn: {
    sv: (count: number) => `${count} ${count === 1 ? 'punkt' : 'punkter'} på dagordningen`,
    en: (count: number) => `${count} ${count === 1 ? 'item' : 'items'} on the agenda`,
  },

  kind: { sv: 'Vad är det för möte?', en: 'What kind of meeting is it?' },
  day: { sv: 'Vilken dag?', en: 'Which day?' },
  start: { sv: 'Från klockan', en: 'From' },
  end: { sv: 'Till klockan', en: 'To' },
  timeHint: { sv: 'Till exempel 17.30.', en: 'For example 17:30.' },
  place: { sv: 'Plats', en: 'Place' },
  placeHint: { sv: 'Lokal och gatuadress, eller ”på distans”.', en: 'Room and street address, or “at a distance”.' },
  link: { sv: 'Länk för den som är med på distans', en: 'Link for those who take part at a distance' },
  linkHint: { sv: 'Från det videoverktyg ni brukar använda.', en: 'From whatever video tool you use.' },
  suggest: { sv: 'Börja med ett förslag till dagordning', en: 'Begin with a suggested agenda' },
  suggestHint: {
    sv: 'Några punkter som brukar passa. Alla parter kan ändra dem.',
    en: 'Some items that tend to fit. Every party can change them.',
  },
  // A partnership at rest may meet all the same: it is how it comes to wake
  resting: {
    sv: 'Partnerskapet vilar. Ni kan träffas ändå, till exempel för att prata om när ni tar upp arbetet igen. Mötet väcker inte partnerskapet: det bestämmer ni tillsammans.',
    en: 'The partnership rests. You can meet all the same, for instance to talk about when to take the work up again. The meeting does not wake the partnership: that you decide together.',
  },
  toOnward: { sv: 'Gå till Vidare', en: 'Go to Onward' },
  callLead: {
    sv: 'Alla i partnerskapet får ett brev med tid och plats. Har mötet redan varit kan ni skriva in det i efterhand.',
    en: 'Everyone in the partnership gets a mail with time and place. If the meeting has already been, you can enter it afterwards.',
  },
  change: { sv: 'Ändra tid eller plats', en: 'Change time or place' },
  save: { sv: 'Spara', en: 'Save' },
  back: { sv: 'Till alla möten', en: 'To all meetings' },
  backToMeeting: { sv: 'Till mötet', en: 'To the meeting' },
  cancel: { sv: 'Ställ in mötet', en: 'Cancel the meeting' },
  cancelWhat: {
    sv: 'Alla får veta det. Punkter utan anteckningar följer med till nästa möte.',
    en: 'Everyone is told. Items without notes go on to the next meeting.',
  },
  kindMissing: { sv: 'Välj vad det är för möte', en: 'Choose what kind of meeting it is' },
  dayWrong: { sv: 'Skriv dagen så här: 9 dec 2026', en: 'Write the day like this: 9 Dec 2026' },
  timeWrong: { sv: 'Skriv klockslaget så här: 17.30', en: 'Write the time like this: 17:30' },
  endBefore: { sv: 'Sluttiden ska vara efter starttiden', en: 'The end must come after the start' },
  placeMissing: { sv: 'Skriv var ni ses, eller en länk', en: 'Write where you meet, or a link' },
  linkWrong: {
    sv: 'Skriv hela länken, till exempel https://video.example.se/rum',
    en: 'Write the whole link, for example https://video.example.se/room',
  },
  tooLong: {
    sv: (most: number) => `Skriv högst ${most} tecken`,
    en: (most: number) => `Write at most ${most} characters`,
  },

  when: {
    sv: (day: string, from: string, to: string) => `${day}, ${from}–${to}`,
    en: (day: string, from: string, to: string) => `${day}, ${from}–${to}`,
  },
  joinHere: { sv: 'Länk till mötet på distans', en: 'Link to the meeting at a distance' },
  notesGoOn: { sv: 'Anteckningar pågår', en: 'Notes are being written' },
  isAhead: { sv: 'Bestämt', en: 'Called' },
  agenda: { sv: 'Dagordning och anteckningar', en: 'Agenda and notes' },
  emptyAgenda: { sv: 'Dagordningen är tom', en: 'The agenda is empty' },
  emptyAgendaWhat: {
    sv: 'Alla parter lägger till det de vill ta upp. Punkterna blir också platsen för anteckningarna.',
    en: 'Every party adds what it wants to bring up. The items are also where the notes are written.',
  },
  minutesLong: { sv: (minutes: number) => `${minutes} min`, en: (minutes: number) => `${minutes} min` },
  fromAssessment: { sv: 'Från gemensam bedömning', en: 'From the joint assessment' },
  addItem: { sv: 'Lägg till en punkt', en: 'Add an item' },
  itemTitle: { sv: 'Vad vill ni ta upp?', en: 'What do you want to bring up?' },
  itemWords: { sv: 'Varför, eller vad man behöver veta innan', en: 'Why, or what one needs to know beforehand' },
  itemMinutes: { sv: 'Ungefär hur många minuter?', en: 'About how many minutes?' },
  itemTitleMissing: { sv: 'Skriv vad ni vill ta upp', en: 'Write what you want to bring up' },
  minutesWrong: {
    sv: 'Skriv antal minuter med siffror, högst 600',
    en: 'Write the number of minutes in figures, at most 600',
  },
  add: { sv: 'Lägg till', en: 'Add' },
  moveOrTake: { sv: 'Flytta eller ta bort', en: 'Move or take off' },
  up: { sv: 'Flytta upp', en: 'Move up' },
  down: { sv: 'Flytta ned', en: 'Move down' },
  away: { sv: 'Ta bort', en: 'Take off' },
  bringBack: { sv: 'Ta tillbaka', en: 'Put back' },
  of: {
    sv: (act: string, title: string) => `${act}: ${title}`,
    en: (act: string, title: string) => `${act}: ${title}`,
  },
  removed: { sv: 'Borttagna punkter', en: 'Items taken off' },

  note: { sv: 'Anteckning', en: 'Note' },
  writeNote: { sv: 'Skriv anteckning', en: 'Write a note' },
  changeNote: { sv: 'Ändra anteckningen', en: 'Change the note' },
  group: { sv: 'Grupp', en: 'Group' },
  groupHint: {
    sv: 'Är det en grupp som möts kallas de som sitter i den. Annars kallas alla i partnerskapet.',
    en: 'If a group meets, those who sit in it are called. Otherwise everyone in the partnership is.',
  },
  allGroups: { sv: 'Alla i partnerskapet', en: 'Everyone in the partnership' },
  anyGroup: { sv: 'Alla grupper', en: 'All groups' },
  kindShort: { sv: 'Slag', en: 'Kind' },
  allKinds: { sv: 'Alla slag', en: 'All kinds' },
  year: { sv: 'År', en: 'Year' },
  allYears: { sv: 'Alla år', en: 'All years' },
  whenFilter: { sv: 'När', en: 'When' },
  anyTime: { sv: 'Kommande och tidigare', en: 'Coming and earlier' },
  showAll: { sv: 'Visa alla möten', en: 'Show all meetings' },
  noneFit: { sv: 'Inget möte stämmer med det ni letar efter.', en: 'No meeting fits what you look for.' },
  noteTogether: { sv: 'Anteckningen, som ni skriver tillsammans', en: 'The note, which you write together' },
  noteInBox: { sv: 'Skriv i en vanlig ruta i stället', en: 'Write in a plain box instead' },
  nextItem: { sv: 'Nästa punkt', en: 'Next item' },
  closeNote: { sv: 'Klar med punkten', en: 'Done with the item' },
  noteLocked: {
    sv: 'Anteckningarna är delade för godkännande eller mötet är inställt, så de ändras inte nu. Läs in sidan igen.',
    en: 'The notes are handed round for approval or the meeting is cancelled, so they do not change now. Load the page again.',
  },
  noteRemoved: {
    sv: 'Punkten har tagits bort från dagordningen. Läs in sidan igen.',
    en: 'The item has been taken off the agenda. Load the page again.',
  },
  noteLong: {
    sv: 'Anteckningen är längre än 20 000 tecken och kan inte sparas som den är. Korta den, eller dela upp den på fler punkter.',
    en: 'The note is longer than 20,000 characters and cannot be kept as it is. Shorten it, or divide it among more items.',
  },
  noteBrief: { sv: 'Anteckna', en: 'Note' },
  saveNote: { sv: 'Spara anteckningen', en: 'Save the note' },
  saveAndNext: { sv: 'Spara och gå till nästa punkt', en: 'Save and go to the next item' },
  noteBeside: {
    sv: 'Någon annan sparade medan du skrev. Båda texterna finns kvar. Här är den andras. Din står i rutan: ta in det som behövs och spara igen.',
    en: 'Somebody else saved while you wrote. Both texts are kept. Here is the other’s. Yours is in the box: take in what is needed and save again.',
  },
  otherText: { sv: 'Den andras text', en: 'The other’s text' },
  versions: { sv: 'Tidigare anteckningar', en: 'Earlier notes' },
  versionBy: {
    sv: (name: string, when: string) => `${name}, ${when}`,
    en: (name: string, when: string) => `${name}, ${when}`,
  },
  beside: { sv: 'sparad samtidigt med en annan', en: 'saved at the same time as another' },
  emptied: { sv: 'Tom', en: 'Empty' },

  attendance: { sv: 'Närvaro', en: 'Attendance' },
  notYetNoted: { sv: 'Vilka som kom är inte antecknat än.', en: 'Who came has not been noted yet.' },
  here: { sv: 'Här', en: 'Here' },
  remote: { sv: 'På distans', en: 'At a distance' },
  absent: { sv: 'Anmält förhinder', en: 'Sent apologies' },
  unknown: { sv: 'Inte antecknat', en: 'Not noted' },
  noteAttendance: { sv: 'Anteckna vilka som kom', en: 'Note who came' },
  saveAttendance: { sv: 'Spara närvaron', en: 'Save attendance' },
  guests: { sv: 'Utan part', en: 'Without a party' },
  others: { sv: 'Andra som kom', en: 'Others who came' },
  othersHint: {
    sv: 'Antal och roll, till exempel ”två boende i området”. Skriv inga namn på dem som inte är med i partnerskapet.',
    en: 'Number and role, for example “two residents of the area”. Write no names of people who are not in the partnership.',
  },

  calendar: { sv: 'Möten i din kalender', en: 'Meetings in your calendar' },
  calendarName: { sv: 'Möten i Samhandling', en: 'Meetings in Samhandling' },
  calendarLead: {
    sv: 'Med en egen adress hämtar ditt kalenderprogram alla möten i dina partnerskap, och håller dem aktuella.',
    en: 'With an address of your own your calendar program fetches all meetings in your partnerships and keeps them current.',
  },
  calendarWhat: {
    sv: 'Kalendern får veta vad, när och var. Inga namn, ingen dagordning och ingen länk till distansmöten. Den som har adressen kan läsa den, så lämna den inte vidare.',
    en: 'The calendar learns what, when and where. No names, no agenda and no link to meetings at a distance. Whoever has the address can read it, so do not pass it on.',
  },
  calendarNone: { sv: 'Du har ingen adress än.', en: 'You have no address yet.' },
  calendarSince: {
    sv: (day: string) => `Du har en adress sedan ${day}.`,
    en: (day: string) => `You have had an address since ${day}.`,
  },
  calendarMake: { sv: 'Skapa en adress', en: 'Make an address' },
  calendarAgain: { sv: 'Skapa en ny adress', en: 'Make a new address' },
  calendarAgainWhat: {
    sv: 'En ny adress gör att den gamla slutar gälla.',
    en: 'A new address makes the old one stop working.',
  },
  calendarRevoke: { sv: 'Återkalla adressen', en: 'Revoke the address' },
  calendarRevoked: { sv: 'Adressen är återkallad.', en: 'The address has been revoked.' },
  calendarMade: { sv: 'Din adress', en: 'Your address' },
  calendarOnce: {
    sv: 'Kopiera den till kalenderprogrammets ”Prenumerera” eller ”Lägg till från webbadress”. Vi visar den bara nu.',
    en: 'Copy it to “Subscribe” or “Add from URL” in your calendar program. We show it only now.',
  },
  backToAccount: { sv: 'Till kontot', en: 'To the account' },
  eventWords: {
    sv: 'Öppna sidan för att se dagordningen och svara om du kommer.',
    en: 'Open the page to see the agenda and reply whether you come.',
  },
  toCalendar: { sv: 'Lägg in i din kalender', en: 'Add to your calendar' },
  doYouCome: { sv: 'Kommer du?', en: 'Are you coming?' },
  notCalled: { sv: 'Du är inte kallad', en: 'You are not called' },
  notCalledWhy: {
    sv: (group: string) => `De som sitter i gruppen ”${group}” är kallade till mötet. Du kan ändå läsa om det här.`,
    en: (group: string) =>
      `Those who sit in the group “${group}” are called to the meeting. You can still read about it.`,
  },
  comes: { sv: 'Jag kommer', en: 'I am coming' },
  comesRemote: { sv: 'Jag är med på distans', en: 'I take part at a distance' },
  cannot: { sv: 'Jag kan inte', en: 'I cannot' },
  replies: { sv: 'Svar hittills', en: 'Replies so far' },
  willCome: { sv: 'Kommer', en: 'Comes' },
  cannotCome: { sv: 'Kan inte', en: 'Cannot' },
  noReply: { sv: 'Har inte svarat', en: 'Has not replied' },
  yourReply: {
    sv: (reply: string) => `Du har svarat: ${reply}.`,
    en: (reply: string) => `You have replied: ${reply}.`,
  },

  doneCalled: {
    sv: 'Mötet är bestämt. De som är kallade har fått ett brev med det till kalendern.',
    en: 'The meeting is called. Those called have had a mail with it for the calendar.',
  },
  doneChanged: { sv: 'Ändringen är sparad.', en: 'The change is saved.' },
  doneCancelled: {
    sv: 'Mötet är inställt. De andra har fått ett brev.',
    en: 'The meeting is cancelled. The others have been written to.',
  },
  doneItem: { sv: 'Punkten finns på dagordningen.', en: 'The item is on the agenda.' },
  doneMoved: { sv: 'Dagordningen är ändrad.', en: 'The agenda has been changed.' },
  doneNote: { sv: 'Anteckningen är sparad.', en: 'The note is saved.' },
  doneAttendance: { sv: 'Närvaron är sparad.', en: 'Attendance is saved.' },
  doneReply: { sv: 'Ditt svar är sparat.', en: 'Your reply is saved.' },

  mailCalled: {
    sv: (kind: string, day: string) => `${kind} ${day}`,
    en: (kind: string, day: string) => `${kind} ${day}`,
  },
  mailCalledBody: {
    sv: (name: string, when: string) =>
      `Ett möte är bestämt i ${name}: ${when}. Öppna sidan för att se platsen, lägga till punkter och svara om du kommer.`,
    en: (name: string, when: string) =>
      `A meeting has been called in ${name}: ${when}. Open the page to see the place, add items and reply whether you come.`,
  },
  mailChanged: {
    sv: (kind: string, day: string) => `Ändrad tid eller plats: ${kind} ${day}`,
    en: (kind: string, day: string) => `Changed time or place: ${kind} ${day}`,
  },
  mailChangedBody: {
    sv: (name: string, when: string) => `Ett möte i ${name} är ändrat. Nu gäller ${when}. Platsen står på sidan.`,
    en: (name: string, when: string) =>
      `A meeting in ${name} has been changed. It is now ${when}. The place is on the page.`,
  },
  mailCancelled: {
    sv: (kind: string, day: string) => `Inställt: ${kind} ${day}`,
    en: (kind: string, day: string) => `Cancelled: ${kind} ${day}`,
  },
  mailNoLonger: {
    sv: (kind: string, day: string) => `Du är inte längre kallad: ${kind} ${day}`,
    en: (kind: string, day: string) => `You are no longer called: ${kind} ${day}`,
  },
  mailNoLongerBody: {
    sv: (name: string) =>
      `Ett möte i ${name} gäller nu andra än dem det först kallades till. Ta bort det ur din kalender.`,
    en: (name: string) =>
      `A meeting in ${name} now concerns others than those it first called. Take it out of your calendar.`,
  },
  mailCancelledBody: {
    sv: (name: string) => `Ett möte i ${name} är inställt. Punkter utan anteckningar följer med till nästa möte.`,
    en: (name: string) => `A meeting in ${name} has been cancelled. Items without notes go on to the next meeting.`,
  },
})
