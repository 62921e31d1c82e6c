import { bilingual, plural } from '#platform/language.ts'

/** The words of taking a file into the agreement. */
export const intakeTexts = bilingual({
  bringIn: { sv: 'Ta in en text', en: 'Bring in a text' },
  bringInLead: {
    sv: 'Har ni redan skrivit i Word, eller har någon ändrat i filen ni laddade ner? Välj filen här. Inget sparas förrän du har sett vad som händer med den.',
    en: 'Have you already written in Word, or has somebody changed the file you downloaded? Choose it here. Nothing is saved until you have seen what becomes of it.',
  },
  file: { sv: 'Fil', en: 'File' },
  fileHint: {
    sv: 'Word (.docx), LibreOffice (.odt), PDF, Markdown (.md) eller text (.txt), högst 10 megabyte. Spårade ändringar blir förslag.',
    en: 'Word (.docx), LibreOffice (.odt), PDF, Markdown (.md) or text (.txt), at most 10 megabytes. Tracked changes become suggestions.',
  },
  read: { sv: 'Läs filen', en: 'Read the file' },
  notRead: { sv: 'Filen lästes inte', en: 'The file was not read' },
  fileNeeded: { sv: 'Välj en fil.', en: 'Choose a file.' },
  bad_kind: {
    sv: 'Det här är inte en fil vi kan läsa. Spara den som .docx, .odt, .pdf, .md eller .txt och försök igen. En gammal Word-fil (.doc) går att spara som .docx i Word eller LibreOffice.',
    en: 'This is not a file that we can read. Save it as .docx, .odt, .pdf, .md or .txt and try again. An old Word file (.doc) can be saved as .docx in Word or LibreOffice.',
  },
  bad_broken: {
    sv: 'Filen går inte att läsa. Den verkar vara skadad. Öppna den på din dator, spara den på nytt och försök igen.',
    en: 'The file cannot be read. It seems to be damaged. Open it on your computer, save it anew and try again.',
  },
  bad_locked: {
    sv: 'Filen är skyddad med lösenord. Spara den utan lösenord och försök igen.',
    en: 'The file is protected with a password. Save it without a password and try again.',
  },
  bad_too_large: {
    sv: 'Filen är för stor. Den får vara högst 10 megabyte, med högst en miljon tecken och 300 rubriker. Ta bort bilder eller dela upp den.',
    en: 'The file is too large. It may be at most 10 megabytes, with at most a million characters and 300 headings. Take pictures out or divide it.',
  },
  bad_no_text: {
    sv: 'Det finns ingen text i filen. Är den inskannad är sidorna bilder: spara den med textigenkänning (OCR) och försök igen.',
    en: 'There is no text in the file. If it was scanned its pages are pictures: save it with text recognition (OCR) and try again.',
  },
  lockedNow: {
    sv: 'En version är låst. Då går det att ladda ner men inte att ta in.',
    en: 'A version is locked. Then files can be downloaded but not brought in.',
  },
  preview: { sv: (file: string) => `Ta in ${file}`, en: (file: string) => `Bring in ${file}` },
  previewLead: {
    sv: 'Inget är sparat än. Se vart varje avsnitt går och ändra det som blev fel. En text där det redan står något blir ett förslag som de andra parterna svarar på.',
    en: 'Nothing has been saved yet. See where each section goes and change what is wrong. A text where something stands already becomes a suggestion that the other parties answer.',
  },
  summary: {
    sv: (placed: number, own: number, left: number) =>
      `${placed} avsnitt går till rubriker ni har, ${own} blir ${plural(own, 'sv', 'en egen rubrik', 'egna rubriker')} och ${left} tas inte med.`,
    en: (placed: number, own: number, left: number) =>
      `${placed} ${plural(placed, 'en', 'section goes', 'sections go')} to headings you have, ${own} ${plural(own, 'en', 'becomes a heading', 'become headings')} of ${plural(own, 'en', 'its', 'their')} own and ${left} ${plural(left, 'en', 'is', 'are')} left out.`,
  },
  unplaced: { sv: 'Hittade ingen rubrik för', en: 'Found no heading for' },
  placed: { sv: 'Går till en rubrik', en: 'Go to a heading' },
  still: {
    sv: (count: number) => `Ändrar ingenting (${count} avsnitt)`,
    en: (count: number) => `Changes nothing (${count} ${plural(count, 'en', 'section', 'sections')})`,
  },
  ownPart: {
    sv: 'Det här är en annan del av avtalet (parter, avtalstid, mål eller resurser). Den ändras på sin egen sida.',
    en: 'This is another part of the agreement (parties, term, goals or resources). It is changed on its own page.',
  },
  noText: { sv: 'Ingen text under rubriken i filen.', en: 'No text under the heading in the file.' },
  untitled: { sv: 'Text utan rubrik', en: 'Text without a heading' },
  toWhere: { sv: (title: string) => `Vart ska ”${title}” gå?`, en: (title: string) => `Where shall “${title}” go?` },
  toOwn: { sv: 'Till en egen rubrik', en: 'To a heading of its own' },
  toNowhere: { sv: 'Tas inte med', en: 'Left out' },
  whereNeeded: { sv: 'Välj vart avsnittet ska gå.', en: 'Choose where the section shall go.' },
  written: { sv: 'Blir text', en: 'Becomes the text' },
  suggested: { sv: 'Blir förslag', en: 'Becomes a suggestion' },
  same: { sv: 'Står redan så', en: 'Stands so already' },
  already: { sv: 'Är redan ett förslag', en: 'Is a suggestion already' },
  too_long: { sv: 'För lång, tas inte med', en: 'Too long, left out' },
  left: { sv: 'Tas inte med', en: 'Left out' },
  after: { sv: (title: string) => `Läggs sist under ${title}`, en: (title: string) => `Goes last under ${title}` },
  tracked: {
    sv: (author: string, day: string) => `Spårad ändring av ${author}${day ? `, ${day}` : ''}`,
    en: (author: string, day: string) => `Tracked change by ${author}${day ? `, ${day}` : ''}`,
  },
  known: {
    sv: (count: number) =>
      `${count} ${plural(count, 'sv', 'spårad ändring', 'spårade ändringar')} är redan öppna förslag och görs inte om.`,
    en: (count: number) =>
      `${count} tracked ${plural(count, 'en', 'change is', 'changes are')} open suggestions already and not made again.`,
  },
  renamed: {
    sv: (title: string) =>
      `I filen har rubriken fått namnet ”${title}”. Byt namn på rubrikens egen sida om ni vill det.`,
    en: (title: string) =>
      `In the file the heading has been named “${title}”. Rename it on the heading’s own page if you want that.`,
  },
  showText: { sv: 'Visa texten', en: 'Show the text' },
  showChange: { sv: 'Visa ändringen', en: 'Show the change' },
  notTaken: { sv: 'Det här följer inte med', en: 'This does not come along' },
  pictures: {
    sv: (count: number) => `${count} ${plural(count, 'sv', 'bild', 'bilder')}`,
    en: (count: number) => `${count} ${plural(count, 'en', 'picture', 'pictures')}`,
  },
  footnotes: {
    sv: (count: number) => `${count} ${plural(count, 'sv', 'fotnot', 'fotnoter')}`,
    en: (count: number) => `${count} ${plural(count, 'en', 'footnote', 'footnotes')}`,
  },
  comments: {
    sv: (count: number) => `${count} ${plural(count, 'sv', 'kommentar', 'kommentarer')}`,
    en: (count: number) => `${count} ${plural(count, 'en', 'comment', 'comments')}`,
  },
  contents: {
    sv: (count: number) => `innehållsförteckning, ${count} ${plural(count, 'sv', 'rad', 'rader')}`,
    en: (count: number) => `table of contents, ${count} ${plural(count, 'en', 'line', 'lines')}`,
  },
  repeated: {
    sv: (count: number) => `${count} rader som upprepas på sidorna, som sidnummer`,
    en: (count: number) => `${count} lines that recur on the pages, as page numbers do`,
  },
  margins: { sv: 'sidhuvud, sidfot, typsnitt och färger', en: 'headers, footers, typefaces and colours' },
  showAgain: { sv: 'Visa med mina val', en: 'Show with my choices' },
  takeIn: { sv: 'Ta in i avtalet', en: 'Take into the agreement' },
  throwAway: { sv: 'Ta inte in något', en: 'Take in nothing' },
  takenIn: { sv: 'Filen är intagen', en: 'The file has been taken in' },
  cameOf: {
    sv: (written: number, suggested: number) =>
      `${written} ${plural(written, 'sv', 'rubrik fick', 'rubriker fick')} text och det blev ${suggested} förslag.`,
    en: (written: number, suggested: number) =>
      `${written} ${plural(written, 'en', 'heading', 'headings')} got a text and there came ${suggested} ${plural(suggested, 'en', 'suggestion', 'suggestions')} of it.`,
  },
  toHeadings: { sv: 'Till rubrikerna', en: 'To the headings' },
  thrownAway: {
    sv: 'Filen är bortkastad. Inget är ändrat i avtalet.',
    en: 'The file has been thrown away. Nothing in the agreement was changed.',
  },
  someone: { sv: 'någon', en: 'somebody' },
  whyFile: {
    sv: (file: string) => `Så står det i filen ${file}.`,
    en: (file: string) => `So it stands in the file ${file}.`,
  },
  whyTracked: {
    sv: (file: string, author: string) => `Ändrat i filen ${file} av ${author}.`,
    en: (file: string, author: string) => `Changed in the file ${file} by ${author}.`,
  },
  sourceTracked: {
    sv: (who: string, file: string) => `Word: ${who} (${file})`,
    en: (who: string, file: string) => `Word: ${who} (${file})`,
  },
})
