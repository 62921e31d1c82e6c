import { bilingual } from '#platform/language.ts'

/** The words of one version's page. */
export const pageTexts = bilingual({
  whatNow: { sv: 'Det här händer nu', en: 'What happens now' },
  listing: {
    sv: (parties: string) => `Väntar på att ${parties} ska säga att deras lista över beslut är klar.`,
    en: (parties: string) => `Waiting for ${parties} to say that the list of decisions is whole.`,
  },
  deciding: {
    sv: (parties: string) => `Väntar på beslut hos ${parties}.`,
    en: (parties: string) => `Waiting for decisions at ${parties}.`,
  },
  signing: {
    sv: (parties: string) => `Alla beslut är införda. Väntar på underskrift för ${parties}.`,
    en: (parties: string) => `All decisions are recorded. Waiting for a signature for ${parties}.`,
  },
  signed: {
    sv: (day: string, start: string) => `Alla parter skrev under ${day}. Överenskommelsen gäller från ${start}.`,
    en: (day: string, start: string) => `All parties signed on ${day}. The agreement holds from ${start}.`,
  },
  signedSince: {
    sv: (day: string) => `Alla parter skrev under ${day}, och versionen gäller från den dagen.`,
    en: (day: string) => `All parties signed on ${day}, and the version holds from that day.`,
  },
  released: {
    sv: (party: string, day: string) =>
      `${party} tog tillbaka versionen till dialog ${day}. Text, beslut och kontrollsumma ligger kvar här.`,
    en: (party: string, day: string) =>
      `${party} took the version back to dialogue on ${day}. The text, the decisions and the checksum stay here.`,
  },
  refused: {
    sv: (party: string, day: string) =>
      `Beslutet hos ${party} blev nej ${day}, och versionen gick tillbaka till dialog. Text, beslut och kontrollsumma ligger kvar här.`,
    en: (party: string, day: string) =>
      `The decision at ${party} was no on ${day}, and the version went back to dialogue. The text, the decisions and the checksum stay here.`,
  },
  wishes: {
    sv: (parties: string) => `${parties} vill ta tillbaka versionen till dialog.`,
    en: (parties: string) => `${parties} want to take the version back to dialogue.`,
  },
  amend: {
    sv: 'Ni kan ändra överenskommelsen tillsammans: då blir det en ny version, med ny samsyn, nya beslut och nya underskrifter.',
    en: 'You can change the agreement together: that makes a new version, with new accord, new decisions and new signatures.',
  },
  toAgreement: { sv: 'Till avtalet', en: 'To the agreement' },
  about: { sv: 'Om versionen', en: 'About the version' },
  state: { sv: 'Läge', en: 'State' },
  locked: { sv: 'Låst', en: 'Locked' },
  term: { sv: 'Avtalstid', en: 'Term' },
  hash: { sv: 'Kontrollsumma (SHA-256)', en: 'Checksum (SHA-256)' },
  hashHelp: {
    sv: 'Besluten gäller den här summan. Vem som helst kan kontrollera en fil eller text mot den.',
    en: 'The decisions are about this sum. Anyone can check a file or a text against it.',
  },
  toCheck: { sv: 'Kontrollera ett avtal', en: 'Check an agreement' },
  fetchPdf: { sv: 'Hämta som pdf', en: 'Fetch as PDF' },
  fetchText: { sv: 'Hämta texten (txt)', en: 'Fetch the text (TXT)' },
  annexes: { sv: 'Bilagor', en: 'Annexes' },
  compare: { sv: 'Jämför hela avtalet', en: 'Compare the whole agreement' },
  from: { sv: 'Från', en: 'From' },
  until: { sv: 'Till', en: 'To' },
  asItStands: { sv: 'Avtalet som det står nu', en: 'The agreement as it stands now' },
  compareNow: { sv: 'Jämför', en: 'Compare' },
  alike: { sv: 'De är lika.', en: 'They are alike.' },
  alikeRest: {
    sv: (count: number) => `${count} ${count === 1 ? 'del är oförändrad' : 'delar är oförändrade'}.`,
    en: (count: number) => `${count} ${count === 1 ? 'part is' : 'parts are'} unchanged.`,
  },
  annex: {
    sv: (number: number, name: string) => `Bilaga ${number}. ${name}`,
    en: (number: number, name: string) => `Annex ${number}. ${name}`,
  },
  annexText: { sv: 'text, står också i avtalets pdf', en: 'text, also in the PDF of the agreement' },
  files: { sv: 'Alla filer av versionen', en: 'All files of the version' },
  file_locked: { sv: 'Som den låstes', en: 'As it was locked' },
  file_to_sign: { sv: 'Med besluten, att skriva under', en: 'With the decisions, to be signed' },
  file_signed: { sv: 'Med underskrift', en: 'With a signature' },
  file_taken_over: { sv: 'Undertecknad fil, övertagen', en: 'Signed file, taken over' },
  takenOver: { sv: 'Ingånget utanför systemet', en: 'Made outside the system' },
  takenOverText: {
    sv: 'Avtalet fanns redan. Alla parter har bekräftat uppgifterna och den undertecknade filen. Nästa version skrivs, beslutas och undertecknas här.',
    en: 'The agreement was there already. All parties have confirmed the facts and the signed file. The next version is written, decided and signed here.',
  },
  signedOn: { sv: 'Undertecknat', en: 'Signed' },
  fileHash: { sv: 'Filens kontrollsumma', en: 'The checksum of the file' },
  confirmed: {
    sv: 'Det här har parterna bekräftat, med beslut',
    en: 'What the parties have confirmed, with decisions',
  },
  decisions: { sv: 'Beslut', en: 'Decisions' },
  all: { sv: 'Alla versioner', en: 'All versions' },
})
