import { bilingual } from '#platform/language.ts'

/** The words of the page on which the parties choose what the register shows. */
export const publicationTexts = bilingual({
  title: { sv: 'I registret', en: 'In the register' },
  lead: {
    sv: 'Ni väljer tillsammans vad alla får se. Inget syns förrän alla parter står bakom samma urval, och varje part kan när som helst dra tillbaka det.',
    en: 'You choose together what everyone may see. Nothing is shown until all parties stand behind the same selection, and any party can withdraw it at any time.',
  },
  notYet: { sv: 'Partnerskapet syns inte i registret än', en: 'The partnership is not in the register yet' },
  notYetText: { sv: 'Välj här under vad alla ska få se.', en: 'Choose below what everyone is to see.' },
  published: {
    sv: (day: string) => `Partnerskapet syns i registret sedan ${day}.`,
    en: (day: string) => `The partnership has been in the register since ${day}.`,
  },
  publishedEarlier: {
    sv: (day: string) => `Registret visar urvalet från ${day} tills alla parter står bakom det nya.`,
    en: (day: string) => `The register shows the selection of ${day} until all parties stand behind the new one.`,
  },
  withdrawn: {
    sv: (day: string) => `Uppgifterna drogs tillbaka ${day}. De syns igen om alla parter står bakom urvalet.`,
    en: (day: string) =>
      `The information was withdrawn on ${day}. It is shown again if all parties stand behind the selection.`,
  },
  seeEntry: { sv: 'Se sidan i registret', en: 'See the page in the register' },
  preview: { sv: 'Det här skulle alla få se', en: 'This is what everyone would see' },
  previewText: {
    sv: 'Samsyn gäller just det här, ord för ord.',
    en: 'The accord is about exactly this, word for word.',
  },
  name: { sv: 'Namn', en: 'Name' },
  parties: { sv: 'Parter', en: 'Parties' },
  phase: { sv: 'Fas och avtalstid', en: 'Phase and term' },
  phaseText: { sv: 'följer av sig själva när ni kommer vidare', en: 'follow by themselves as you go on' },
  summary: { sv: 'Kort om partnerskapet', en: 'The partnership in short' },
  challenge: { sv: 'Utmaningen', en: 'The challenge' },
  aspiration: { sv: 'Strävansmålet', en: 'The aspiration' },
  area: { sv: 'Område', en: 'Area' },
  place: { sv: 'Plats', en: 'Place' },
  goals: { sv: 'Delmål och lärandemål', en: 'Sub-goals and learning goals' },
  resources: { sv: 'Resurser', en: 'Resources' },
  agreement_text: { sv: 'Det undertecknade avtalets text', en: 'The text of the signed agreement' },
  agreement_file: { sv: 'Det undertecknade avtalet som PDF', en: 'The signed agreement as PDF' },
  clause_notes: {
    sv: 'Varför det står så, vad som hände och lärdomar',
    en: 'Why it says so, what became of it and lessons',
  },
  notesPiece: {
    sv: 'Det ni har skrivit om avtalets delar, och vad som behölls, ändrades och togs bort när avtalet skrevs om. Hjälper andra i biblioteket. Kräver att texten visas.',
    en: 'What you have written about the parts of the agreement, and what was kept, changed and removed when it was written anew. Helps others in the library. Needs the text to be shown.',
  },
  writeNotes: { sv: 'Skriv varför och lärdomar, del för del', en: 'Write why and lessons, part by part' },
  notesNeedText: {
    sv: 'Välj också det undertecknade avtalets text: lärdomarna hör till den.',
    en: 'Choose the text of the signed agreement too: the lessons belong to it.',
  },
  inLibrary: {
    sv: 'Delarna går också att läsa och söka bland i biblioteket.',
    en: 'The parts can also be read and searched in the library.',
  },
  summaryHint: {
    sv: 'Med egna ord, i två eller tre meningar. Lämna tomt det som inte ska synas.',
    en: 'In your own words, in two or three sentences. Leave empty what is not to be seen.',
  },
  goalsPiece: { sv: 'Målen som de står nu.', en: 'The goals as they stand now.' },
  resourcesPiece: {
    sv: 'Slag och mängd, per part. Beskrivningarna visas inte.',
    en: 'Kind and quantity, by party. The descriptions are not shown.',
  },
  textPiece: {
    sv: 'Alla rubriker med text. Kontrollera att texten inte namnger någon som inte vill det.',
    en: 'All headings with text. See that the text names nobody who does not want it.',
  },
  filePiece: {
    sv: 'Filen innehåller namnen på dem som har skrivit under.',
    en: 'The file holds the names of those who have signed.',
  },
  readText: {
    sv: (headings: number) => `Läs texten, ${headings} ${headings === 1 ? 'rubrik' : 'rubriker'}`,
    en: (headings: number) => `Read the text, ${headings} ${headings === 1 ? 'heading' : 'headings'}`,
  },
  notSigned: { sv: 'Går att välja när alla har skrivit under.', en: 'Can be chosen when all have signed.' },
  toSelection: { sv: 'Till urvalet', en: 'To the selection' },
  chooseTitle: { sv: 'Välj vad som ska synas', en: 'Choose what is to be seen' },
  change: { sv: 'Ändra urvalet', en: 'Change the selection' },
  always: {
    sv: 'Namn, parter, fas och avtalstid står alltid i registret. Personer namnges aldrig där, om ni inte själva väljer att visa avtalet.',
    en: 'Name, parties, phase and term always stand in the register. People are never named there, unless you yourselves choose to show the agreement.',
  },
  pieces: { sv: 'Det här ska också synas', en: 'This is to be seen too' },
  county: { sv: 'Län', en: 'County' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  wholeCounty: { sv: 'Hela länet', en: 'The whole county' },
  save: { sv: 'Spara urvalet', en: 'Save the selection' },
  saveAgain: {
    sv: 'Sparar ni ett ändrat urval frågas alla parter igen.',
    en: 'If you save a changed selection, all parties are asked again.',
  },
  saved: {
    sv: 'Urvalet är sparat. Alla parter frågas om de står bakom det.',
    en: 'The selection is saved. All parties are asked whether they stand behind it.',
  },
  same: {
    sv: 'Urvalet är som förut, så inget behövde sparas.',
    en: 'The selection is as before, so nothing needed saving.',
  },
  publishedNow: {
    sv: 'Alla parter står bakom urvalet. Partnerskapet syns nu i registret.',
    en: 'All parties stand behind the selection. The partnership is now in the register.',
  },
  withdrawnNow: {
    sv: 'Uppgifterna är tillbakadragna ur registret.',
    en: 'The information has been withdrawn from the register.',
  },
  roomHasChanged: {
    sv: 'Något i rummet har ändrats sedan urvalet sparades. Spara urvalet igen om det nya ska synas.',
    en: 'Something in the room has changed since the selection was saved. Save the selection again if the new is to be seen.',
  },
  newAgreement: { sv: 'Ett nytt avtal är undertecknat', en: 'A new agreement has been signed' },
  newAgreementText: {
    sv: (day: string) =>
      `Det nya avtalet undertecknades ${day}. Registret visar det tidigare avtalet, med dess dagar, text och kontrollsumma, tills alla parter står bakom att det nya syns. Vill en part inte det räcker det att den säger till här.`,
    en: (day: string) =>
      `The new agreement was signed on ${day}. The register shows the earlier agreement, with its days, text and checksum, until all parties stand behind showing the new one. If a party does not want that, it is enough that it says so here.`,
  },
  publishNew: { sv: 'Publicera det nya avtalet', en: 'Publish the new agreement' },
  keepBack: { sv: 'Publicera det inte', en: 'Do not publish it' },
  keptBack: {
    sv: (party: string, day: string) =>
      `${party} valde ${day} att det nya avtalet inte ska publiceras. Registret säger att det finns, och visar det tidigare. Vill ni visa det senare: spara urvalet igen, så frågas alla parter.`,
    en: (party: string, day: string) =>
      `${party} chose on ${day} that the new agreement is not to be published. The register says that it exists, and shows the earlier one. If you want to show it later: save the selection again, and all parties are asked.`,
  },
  keptNow: {
    sv: 'Det nya avtalet publiceras inte. De andra parterna får ett brev om det.',
    en: 'The new agreement is not published. The other parties are sent a mail about it.',
  },
  aParty: { sv: 'En part', en: 'A party' },
  mailKept: {
    sv: (name: string) => `${name}: det nya avtalet publiceras inte i registret`,
    en: (name: string) => `${name}: the new agreement is not published in the register`,
  },
  mailKeptBody: {
    sv: 'En part har valt att det nya avtalet inte ska synas i registret. Öppna länken för att se vad registret visar och prata om hur ni vill göra.',
    en: 'A party has chosen that the new agreement is not to be seen in the register. Open the link to see what the register shows and talk about what you want to do.',
  },
  withdrawTitle: { sv: 'Dra tillbaka', en: 'Withdraw' },
  withdrawText: {
    sv: 'Uppgifterna försvinner ur registret med en gång, också ur filerna. Det syns att de är tillbakadragna, men inte av vem. De andra parterna får ett brev.',
    en: 'The information leaves the register at once, and the files too. It is seen that it has been withdrawn, but not by whom. The other parties are sent a mail.',
  },
  withdraw: { sv: 'Dra tillbaka ur registret', en: 'Withdraw from the register' },
  withdrawSummary: {
    sv: 'Vill er part inte längre att det syns?',
    en: 'Does your party no longer want it to be seen?',
  },
  summaryLong: { sv: 'Skriv högst 600 tecken.', en: 'Write at most 600 characters.' },
  areaWrong: { sv: 'Välj ett område i listan.', en: 'Choose an area from the list.' },
  notShown: { sv: 'Visas inte', en: 'Not shown' },
  countyMissing: { sv: 'Välj det län som kommunen ligger i.', en: 'Choose the county that the municipality lies in.' },
  municipalityWrong: {
    sv: 'Välj en kommun i det län som ni har valt.',
    en: 'Choose a municipality in the county that you have chosen.',
  },
  pieceEmpty: { sv: 'Ta bort valet av det som inte finns än.', en: 'Take away the choice of what is not there yet.' },
  changedMeanwhile: {
    sv: 'Någon har sparat ett annat urval medan du skrev. Läs det som gäller nu ovanför. Dina val är kvar här.',
    en: 'Someone has saved another selection while you were writing. Read the one that stands now above. Your choices are still here.',
  },
  mailWithdrawn: {
    sv: (name: string) => `${name} visas inte längre i registret`,
    en: (name: string) => `${name} is no longer in the register`,
  },
  mailWithdrawnBody: {
    sv: 'En part har dragit tillbaka det som registret visade. Öppna länken för att se urvalet och prata om hur ni vill göra.',
    en: 'A party has withdrawn what the register showed. Open the link to see the selection and talk about what you want to do.',
  },
  mailChosen: {
    sv: (name: string) => `Vad ska synas om ${name}?`,
    en: (name: string) => `What is to be seen of ${name}?`,
  },
  mailChosenBody: {
    sv: 'En part har valt vad som ska synas i registret. Inget visas förrän alla parter står bakom det. Öppna länken för att läsa och svara.',
    en: 'A party has chosen what is to be seen in the register. Nothing is shown until all parties stand behind it. Open the link to read and answer.',
  },
})
