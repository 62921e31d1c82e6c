import { bilingual } from '#platform/language.ts'

/** The words of the annexes: texts and files that belong to the agreement. */
export const annexTexts = bilingual({
  annexes: { sv: 'Bilagor', en: 'Annexes' },
  lead: {
    sv: 'Det som hör till avtalet men inte ryms under en rubrik: en budget, en karta, en beskrivning. En bilaga är en text som ni skriver här eller en fil.',
    en: 'What belongs to the agreement but has no room under a heading: a budget, a map, a description. An annex is a text that you write here, or a file.',
  },
  none: { sv: 'Inga bilagor än', en: 'No annexes yet' },
  noneText: {
    sv: 'Ett avtal klarar sig utan. Lägger ni till en bilaga blir den en del av det ni står bakom och skriver under.',
    en: 'An agreement can do without. If you add an annex it becomes part of what you stand behind and sign.',
  },
  number: { sv: (number: number) => `Bilaga ${number}`, en: (number: number) => `Annex ${number}` },
  asText: { sv: 'text', en: 'text' },
  asFile: {
    sv: (name: string, size: string) => `${name}, ${size}`,
    en: (name: string, size: string) => `${name}, ${size}`,
  },
  fetch: { sv: 'Hämta filen', en: 'Fetch the file' },
  fetchOf: { sv: (title: string) => `Hämta filen ${title}`, en: (title: string) => `Fetch the file ${title}` },
  open: { sv: 'Läs och ändra', en: 'Read and change' },
  by: {
    sv: (name: string, party: string, when: string) => `${name}, ${party}, ${when}`,
    en: (name: string, party: string, when: string) => `${name}, ${party}, ${when}`,
  },
  someone: { sv: 'Någon', en: 'Someone' },
  up: { sv: (title: string) => `Flytta upp ${title}`, en: (title: string) => `Move ${title} up` },
  down: { sv: (title: string) => `Flytta ned ${title}`, en: (title: string) => `Move ${title} down` },
  remove: { sv: 'Ta bort bilagan', en: 'Take the annex away' },
  takeBack: { sv: 'Ta tillbaka bilagan', en: 'Take the annex back' },
  takeBackOf: { sv: (title: string) => `Ta tillbaka ${title}`, en: (title: string) => `Take back ${title}` },
  removedOnes: {
    sv: (count: number) => `Borttagna bilagor (${count})`,
    en: (count: number) => `Annexes taken away (${count})`,
  },
  removedNow: {
    sv: 'Bilagan är borttagen ur avtalet. Den finns kvar här, och ni kan ta tillbaka den.',
    en: 'The annex has been taken out of the agreement. It is still here, and you can take it back.',
  },

  addTitle: { sv: 'Lägg till en bilaga', en: 'Add an annex' },
  title: { sv: 'Vad bilagan heter', en: 'What the annex is called' },
  file: { sv: 'Fil', en: 'File' },
  fileHint: {
    sv: 'Pdf, bild (png, jpg), Word (docx), Excel (xlsx), Powerpoint (pptx), odt eller ods. Högst 10 MB.',
    en: 'PDF, picture (PNG, JPG), Word (DOCX), Excel (XLSX), PowerPoint (PPTX), ODT or ODS. At most 10 MB.',
  },
  newFile: { sv: 'Ny fil i stället för den som finns', en: 'A new file instead of the present one' },
  orText: { sv: 'Eller skriv texten här', en: 'Or write the text here' },
  body: { sv: 'Text', en: 'Text' },
  bodyHint: {
    sv: 'Tom rad mellan stycken. Börja raden med streck och mellanslag för en punkt i en lista.',
    en: 'An empty line between paragraphs. Begin a line with a dash and a space for a point in a list.',
  },
  add: { sv: 'Lägg till bilagan', en: 'Add the annex' },
  change: { sv: 'Ändra bilagan', en: 'Change the annex' },
  save: { sv: 'Spara bilagan', en: 'Save the annex' },
  saveBoth: { sv: 'Spara den gemensamma texten', en: 'Save the joint text' },
  whatSaving: {
    sv: 'Alla parter ser det, och alla frågas igen om de står bakom bilagorna.',
    en: 'All parties see it, and all are asked again whether they stand behind the annexes.',
  },
  titleNeeded: { sv: 'Skriv vad bilagan ska heta', en: 'Write what the annex is to be called' },
  titleLong: { sv: 'Skriv högst 160 tecken', en: 'Write at most 160 characters' },
  titleTaken: { sv: 'Det finns redan en bilaga som heter så', en: 'There is already an annex of that name' },
  somethingNeeded: {
    sv: 'Välj en fil, eller skriv en text i rutan under',
    en: 'Choose a file, or write a text in the box below',
  },
  notBoth: {
    sv: 'Välj antingen en fil eller en text. Det blir två bilagor om ni behöver båda',
    en: 'Choose either a file or a text. If you need both they are two annexes',
  },
  bodyNeeded: { sv: 'Skriv texten, eller ta bort bilagan', en: 'Write the text, or take the annex away' },
  bodyLong: { sv: 'Texten är längre än 60 000 tecken', en: 'The text is longer than 60,000 characters' },
  file_empty: { sv: 'Filen är tom. Välj en annan', en: 'The file is empty. Choose another' },
  file_too_large: {
    sv: 'Filen är större än 10 MB. Spara den i mindre format, eller dela den på två bilagor',
    en: 'The file is larger than 10 MB. Save it in a smaller format, or divide it into two annexes',
  },
  file_kind: {
    sv: 'Den sortens fil går inte att bifoga, eller så är den något annat än ändelsen säger. Välj pdf, png, jpg, docx, xlsx, pptx, odt eller ods',
    en: 'That kind of file cannot be added, or it is something else than its ending says. Choose PDF, PNG, JPG, DOCX, XLSX, PPTX, ODT or ODS',
  },
  metTitle: { sv: 'Någon annan ändrade bilagan samtidigt', en: 'Someone else changed the annex at the same time' },
  metText: {
    sv: 'Inget är borta: båda texterna står här. För ihop dem i rutan och spara.',
    en: 'Nothing is lost: both texts are here. Bring them together in the box and save.',
  },
  metFile: {
    sv: 'Se vad som gäller nu, och välj filen på nytt om den ska gälla i stället.',
    en: 'See what stands now, and choose the file again if it is to stand instead.',
  },
  theirs: { sv: 'Texten som gäller', en: 'The text that stands' },
  yours: { sv: 'Er text', en: 'Your text' },

  backToAll: { sv: 'Till bilagorna', en: 'To the annexes' },
  earlier: { sv: 'Så har bilagan sett ut', en: 'How the annex has looked' },
  edition: { sv: (seq: number) => `Version ${seq}`, en: (seq: number) => `Version ${seq}` },
  stands: { sv: 'Gäller nu', en: 'Stands now' },
  restoreOf: {
    sv: (seq: number) => `Låt version ${seq} gälla igen`,
    en: (seq: number) => `Let version ${seq} stand again`,
  },
  readText: { sv: 'Läs texten', en: 'Read the text' },
  wasAdded: { sv: 'La till bilagan', en: 'Added the annex' },
  wasRenamed: {
    sv: (from: string, to: string) => `Bytte namn från ”${from}” till ”${to}”`,
    en: (from: string, to: string) => `Renamed it from “${from}” to “${to}”`,
  },
  wasWritten: { sv: 'Ändrade texten', en: 'Changed the text' },
  wasReplaced: {
    sv: (name: string) => `Bytte fil till ${name}`,
    en: (name: string) => `Replaced the file with ${name}`,
  },
  wasRemoved: { sv: 'Tog bort bilagan', en: 'Took the annex away' },
  wasTakenBack: { sv: 'Tog tillbaka bilagan', en: 'Took the annex back' },
  checksum: { sv: 'Kontrollsumma (SHA-256)', en: 'Checksum (SHA-256)' },

  added: {
    sv: 'Bilagan är tillagd. Alla parter frågas om den.',
    en: 'The annex has been added. All parties are asked.',
  },
  saved: { sv: 'Bilagan är sparad. Alla parter frågas igen.', en: 'The annex is saved. All parties are asked again.' },
  same: { sv: 'Bilagan var som den redan stod.', en: 'The annex was as it already stood.' },
  removed: {
    sv: 'Bilagan är borttagen. Den ligger kvar under Borttagna bilagor.',
    en: 'The annex has been taken away. It remains among the annexes taken away.',
  },
  takenBack: { sv: 'Bilagan är tillbaka i avtalet.', en: 'The annex is back in the agreement.' },
  moved: {
    sv: 'Bilagan är flyttad. Alla parter frågas igen.',
    en: 'The annex has been moved. All parties are asked again.',
  },
  stays: {
    sv: 'Bilagan står redan ytterst och är kvar på sin plats.',
    en: 'The annex is already at that end and stays where it is.',
  },
  restored: { sv: 'Den tidigare versionen gäller igen.', en: 'The earlier version stands again.' },
})

/** Messages that the acts on annexes leave for the next page. */
export const annexDone = (language: 'sv' | 'en') => {
  const t = annexTexts(language)
  return {
    tillagd: t.added,
    sparad: t.saved,
    oforandrad: t.same,
    borttagen: t.removed,
    tillbaka: t.takenBack,
    flyttad: t.moved,
    kvar: t.stays,
    aterstalld: t.restored,
  }
}
