import { bilingual, plural } from '#platform/language.ts'

/** The words of the room where the agreement is written. */
export const agreementTexts = bilingual({
  title: { sv: 'Avtal', en: 'Agreement' },
  moreAbout: { sv: 'Mer om rubriken', en: 'More about the heading' },
  overview: { sv: 'Rubriker', en: 'Headings' },
  whole: { sv: 'Hela avtalet', en: 'The whole agreement' },
  annexes: { sv: 'Bilagor', en: 'Annexes' },
  term: { sv: 'Avtalstid', en: 'Term' },
  headingsOf: { sv: 'Avtalets rubriker', en: 'Headings of the agreement' },
  progress: {
    sv: (agreed: number, all: number) => `Samsyn om ${agreed} av ${all}`,
    en: (agreed: number, all: number) => `Accord on ${agreed} of ${all}`,
  },
  newHeading: { sv: 'Ny rubrik', en: 'New heading' },
  notNeededMark: { sv: (title: string) => `${title} (behövs inte)`, en: (title: string) => `${title} (not needed)` },
  locked: {
    sv: 'En version av avtalet är låst för beslut och underskrift. Texten kan läsas men inte ändras medan den är det.',
    en: 'A version of the agreement is locked for decision and signing. Meanwhile the text can be read but not changed.',
  },
  takenOver: {
    sv: 'Det första avtalet är den undertecknade filen. Här skriver ni nästa version, när ni vill ändra något.',
    en: 'The first agreement is the signed file. Here you write the next version, when you want to change something.',
  },
  takenOverRead: { sv: 'Läs det undertecknade avtalet.', en: 'Read the signed agreement.' },
  takenOverBringIn: { sv: 'Läs in texten i rubriker.', en: 'Bring its text in under headings.' },
  lockedTo: { sv: 'Till den låsta versionen', en: 'To the locked version' },

  writtenBy: {
    sv: (name: string, party: string, when: string) => `Senast skrivet av ${name}, ${party}, ${when}`,
    en: (name: string, party: string, when: string) => `Last written by ${name}, ${party}, ${when}`,
  },
  writtenByParty: {
    sv: (party: string, when: string) => `Senast skrivet av ${party}, ${when}`,
    en: (party: string, when: string) => `Last written by ${party}, ${when}`,
  },
  notWritten: { sv: 'Ingen text än', en: 'No text yet' },
  versionsOf: {
    sv: (count: number) => `${count} ${plural(count, 'sv', 'version', 'versioner')}`,
    en: (count: number) => `${count} ${plural(count, 'en', 'version', 'versions')}`,
  },
  askedBy: { sv: 'Rubriken finns hos', en: 'The heading is asked for by' },
  ownHeading: { sv: 'Er egen rubrik', en: 'Your own heading' },
  whatToWrite: { sv: 'Att svara på här', en: 'To answer here' },
  toReview: {
    sv: (count: number) => `${count} ${plural(count, 'sv', 'sak', 'saker')} att se över i Granskning`,
    en: (count: number) => `${count} ${plural(count, 'en', 'thing', 'things')} to look at in the review`,
  },
  reviewNumber: { sv: (number: string) => `granskning ${number}`, en: (number: string) => `review ${number}` },

  notNeededTitle: { sv: 'Behövs inte i det här avtalet', en: 'Not needed in this agreement' },
  removedTitle: { sv: 'Rubriken är borttagen ur avtalet', en: 'The heading has been taken out of the agreement' },
  removedLead: {
    sv: 'Texten finns kvar här. Ni kan ta tillbaka rubriken. Att den är borta är också något ni svarar på tillsammans.',
    en: 'The text is still here. You can take the heading back. That it is gone is also something you answer together.',
  },
  removedAccord: { sv: 'Står vi bakom att rubriken är borttagen?', en: 'Do we stand behind taking the heading out?' },
  notNeededAccord: {
    sv: 'Står vi bakom att rubriken inte behövs?',
    en: 'Do we stand behind that the heading is not needed?',
  },

  manage: { sv: 'Ändra rubriken', en: 'Change the heading' },
  name: { sv: 'Rubrikens namn', en: 'Name of the heading' },
  rename: { sv: 'Byt namn', en: 'Rename' },
  reason: { sv: 'Behövs inte därför att …', en: 'Not needed because …' },
  reasonHint: {
    sv: 'Rubriken står kvar i avtalet med ert skäl.',
    en: 'The heading stays in the agreement with your reason.',
  },
  markNotNeeded: { sv: 'Markera att den inte behövs', en: 'Mark it as not needed' },
  neededAgain: { sv: 'Rubriken behövs', en: 'The heading is needed' },
  remove: { sv: 'Ta bort rubriken', en: 'Take the heading out' },
  takeBack: { sv: 'Ta tillbaka', en: 'Take back' },
  takeBackNamed: { sv: (title: string) => `Ta tillbaka ${title}`, en: (title: string) => `Take back ${title}` },
  up: { sv: 'Flytta upp', en: 'Move up' },
  down: { sv: 'Flytta ned', en: 'Move down' },
  upNamed: { sv: (title: string) => `Flytta upp ${title}`, en: (title: string) => `Move ${title} up` },
  downNamed: { sv: (title: string) => `Flytta ned ${title}`, en: (title: string) => `Move ${title} down` },
  lossOfAccord: {
    sv: 'Byter ni namn, markerar att den inte behövs eller tar bort den frågas alla parter igen.',
    en: 'If you rename it, mark it as not needed or take it out, all parties are asked again.',
  },

  beginTitle: { sv: 'Börja med rubrikerna', en: 'Begin with the headings' },
  beginLead: {
    sv: 'De här rubrikerna tar era riktlinjer upp. Det finns ingen färdig mall: ni lägger till, byter namn på och tar bort rubriker tillsammans, och skriver texten själva.',
    en: 'These are the headings that your guidelines take up. There is no ready template: together you add, rename and take out headings, and you write the text yourselves.',
  },
  begin: { sv: 'Börja med de här rubrikerna', en: 'Begin with these headings' },
  beginOnlyActs: {
    sv: 'En företrädare för någon av parterna kan börja.',
    en: 'A representative of any of the parties can begin.',
  },
  proposed: { sv: 'Föreslagna rubriker', en: 'Proposed headings' },
  missingTitle: {
    sv: 'Rubriker som riktlinjerna tar upp och som saknas',
    en: 'Headings that the guidelines take up and that are missing',
  },
  addMissing: { sv: 'Lägg till de här rubrikerna', en: 'Add these headings' },
  addTitle: { sv: 'Lägg till en egen rubrik', en: 'Add a heading of your own' },
  add: { sv: 'Lägg till rubriken', en: 'Add the heading' },
  removedHeadings: {
    sv: (count: number) => `Borttagna rubriker (${count})`,
    en: (count: number) => `Headings taken out (${count})`,
  },
  otherParts: { sv: 'Mer som hör till avtalet', en: 'More that belongs to the agreement' },
  goals: { sv: 'Mål', en: 'Goals' },
  resources: { sv: 'Resurser', en: 'Resources' },
  noAnnexes: { sv: 'Inga bilagor', en: 'No annexes' },
  partEmpty: { sv: 'Inget skrivet än', en: 'Nothing written yet' },

  titleNeeded: { sv: 'Skriv vad rubriken ska heta', en: 'Write what the heading is to be called' },
  titleLong: { sv: 'Skriv högst 120 tecken', en: 'Write at most 120 characters' },
  titleTaken: { sv: 'Det finns redan en rubrik som heter så', en: 'There is already a heading of that name' },
  reasonNeeded: { sv: 'Skriv varför rubriken inte behövs', en: 'Write why the heading is not needed' },
  reasonLong: { sv: 'Skriv högst 600 tecken', en: 'Write at most 600 characters' },

  begunDone: {
    sv: 'Rubrikerna är på plats. Välj en och börja skriva.',
    en: 'The headings are in place. Choose one and start writing.',
  },
  addedDone: { sv: 'Rubriken är tillagd.', en: 'The heading has been added.' },
  renamedDone: {
    sv: 'Rubriken har bytt namn. Alla parter frågas igen.',
    en: 'The heading has been renamed. All parties are asked again.',
  },
  notNeededDone: {
    sv: 'Rubriken är markerad som att den inte behövs. Alla parter frågas om det.',
    en: 'The heading is marked as not needed. All parties are asked about it.',
  },
  neededDone: {
    sv: 'Rubriken behövs igen. Alla parter frågas.',
    en: 'The heading is needed again. All parties are asked.',
  },
  removedDone: {
    sv: 'Rubriken är borttagen. Den ligger kvar under Borttagna rubriker.',
    en: 'The heading has been taken out. It remains among the headings taken out.',
  },
  movedDone: { sv: 'Rubriken är flyttad.', en: 'The heading has been moved.' },
  staysDone: {
    sv: 'Rubriken står redan ytterst och är kvar på sin plats.',
    en: 'The heading is already at that end and stays where it is.',
  },
  takenBackDone: { sv: 'Rubriken är tillbaka i avtalet.', en: 'The heading is back in the agreement.' },
})

/** Messages that the acts on headings leave for the next page. */
export const headingDone = (language: 'sv' | 'en') => {
  const t = agreementTexts(language)
  return {
    rubriker: t.begunDone,
    tillagd: t.addedDone,
    namn: t.renamedDone,
    behovs_inte: t.notNeededDone,
    behovs: t.neededDone,
    borttagen: t.removedDone,
    tillbaka: t.takenBackDone,
    flyttad: t.movedDone,
    kvar: t.staysDone,
  }
}
