import { bilingual } from '#platform/language.ts'

/** The words of fetching the agreement as a file. */
export const exchangeTexts = bilingual({
  title: { sv: 'Ladda ner och ta in', en: 'Download and bring in' },
  download: { sv: 'Ladda ner', en: 'Download' },
  downloadLead: {
    sv: 'Avtalet som fil, i den form ni behöver. Alla parter kan hämta samma filer.',
    en: 'The agreement as a file, in the form you need. All parties can fetch the same files.',
  },
  draft: { sv: 'Avtalet som det står nu', en: 'The agreement as it stands now' },
  draftMark: { sv: 'Utkast, inte låst', en: 'Draft, not locked' },
  draftLead: {
    sv: 'Filerna är märkta som utkast. Öppna förslag följer med i Word-filen som spårade ändringar.',
    en: 'The files are marked as a draft. Open suggestions come along in the Word file as tracked changes.',
  },
  version: { sv: (number: number) => `Version ${number}`, en: (number: number) => `Version ${number}` },
  versionSigned: { sv: 'Undertecknad av alla', en: 'Signed by all' },
  versionLocked: { sv: 'Låst för beslut och underskrift', en: 'Locked for decision and signing' },
  versionReleased: { sv: 'Återlämnad till dialog', en: 'Returned to dialogue' },
  lockedOn: { sv: (day: string) => `Låst ${day}`, en: (day: string) => `Locked ${day}` },
  noVersions: {
    sv: 'Ingen version är låst än. När ni har låst en finns den här.',
    en: 'No version has been locked yet. Once you have locked one it is found here.',
  },
  signed: { sv: 'PDF med underskrifterna', en: 'PDF with the signatures' },
  locked: { sv: 'PDF som den låstes eller ska undertecknas', en: 'PDF as it was locked or is to be signed' },
  canonical: { sv: 'Text som kontrollsumman är räknad på', en: 'The text that the checksum is computed from' },
  pdf: { sv: 'PDF', en: 'PDF' },
  archive: { sv: 'PDF för arkivet', en: 'PDF for the archive' },
  word: { sv: 'Word', en: 'Word' },
  text: { sv: 'Text', en: 'Text' },
  pdfFor: {
    sv: 'Tillgänglig att läsa på skärm och med hjälpmedel (PDF/UA)',
    en: 'Accessible to read on screen and with aids (PDF/UA)',
  },
  archiveFor: { sv: 'För e-arkiv och diarium (PDF/A-2a)', en: 'For e-archives and registries (PDF/A-2a)' },
  wordFor: { sv: 'Att skriva vidare i, i Word eller LibreOffice', en: 'To write on in, in Word or LibreOffice' },
  textFor: { sv: 'Att söka i och klistra in', en: 'To search and paste' },
})
