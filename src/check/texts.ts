import { bilingual } from '#platform/language.ts'

export const checkTexts = bilingual({
  title: { sv: 'Kontrollera ett avtal', en: 'Check an agreement' },
  lead: {
    sv: 'Har du en fil eller en text och vill veta om den är just den som parterna låste och skrev under? Visa den här. Vi sparar ingenting.',
    en: 'Do you have a file or a text and want to know whether it is the very one that the parties locked and signed? Show it here. We keep nothing.',
  },
  file: { sv: 'Fil', en: 'File' },
  fileHint: {
    sv: 'Avtalet som pdf eller textfil, eller en fil som är bilaga till det. Högst 20 MB.',
    en: 'The agreement as a PDF or text file, or a file that is an annex to it. At most 20 MB.',
  },
  fileLarge: {
    sv: 'Filen är större än 20 MB. Ett avtal härifrån är aldrig så stort',
    en: 'The file is larger than 20 MB. An agreement from here is never that large',
  },
  text: { sv: 'Eller klistra in texten', en: 'Or paste the text' },
  textHint: {
    sv: 'Hela texten, från ”samhandling-version” till sista raden.',
    en: 'The whole text, from “samhandling-version” to the last line.',
  },
  hash: { sv: 'Eller skriv kontrollsumman', en: 'Or type the checksum' },
  hashHint: { sv: '64 siffror och bokstäver. Mellanslag gör inget.', en: '64 figures and letters. Spaces do no harm.' },
  hashBad: { sv: 'En kontrollsumma har 64 tecken, 0–9 och a–f', en: 'A checksum has 64 characters, 0–9 and a–f' },
  showSomething: {
    sv: 'Välj en fil, klistra in en text eller skriv en kontrollsumma',
    en: 'Choose a file, paste a text or type a checksum',
  },
  checkIt: { sv: 'Kontrollera', en: 'Check' },

  unknown: { sv: 'Vi känner inte igen det här', en: 'We do not recognise this' },
  unknownText: {
    sv: 'Det kan vara ett annat avtal, eller en fil där något tecken har ändrats. Att öppna en pdf och spara den på nytt räcker för att den ska bli en annan fil.',
    en: 'It may be another agreement, or a file in which some character has changed. Opening a PDF and saving it again is enough to make it another file.',
  },
  known: {
    sv: (number: number) => `Vi känner igen det: version ${number}`,
    en: (number: number) => `We recognise it: version ${number}`,
  },
  asText: { sv: 'Det är den låsta texten, tecken för tecken.', en: 'It is the locked text, character by character.' },
  asAnnex: {
    sv: (number: number) => `Det är en bilaga till avtalet, tecken för tecken: bilaga ${number}.`,
    en: (number: number) => `It is an annex to the agreement, character by character: annex ${number}.`,
  },
  asFile: { sv: 'Det är filen härifrån, tecken för tecken.', en: 'It is the file from here, character by character.' },
  asLocked: {
    sv: 'Filen gjordes när versionen låstes, före beslut och underskrift.',
    en: 'The file was made when the version was locked, before decisions and signing.',
  },
  asToSign: { sv: 'Filen har besluten men ingen underskrift.', en: 'The file has the decisions but no signature.' },
  onlyBeginning: {
    sv: 'Början av filen är härifrån, men något är tillagt efteråt. Lita bara på det som underskrifterna omfattar.',
    en: 'The beginning of the file is from here, but something has been added after it. Trust only what the signatures cover.',
  },
  state_signed: { sv: 'Versionen är undertecknad av alla parter.', en: 'The version has been signed by all parties.' },
  state_locked: { sv: 'Versionen är inte undertecknad av alla.', en: 'The version has not been signed by all.' },
  state_released: {
    sv: 'Versionen gick tillbaka till dialog och gäller inte.',
    en: 'The version went back to dialogue and does not hold.',
  },
  partnership: { sv: 'Partnerskap', en: 'Partnership' },
  parties: { sv: 'Parter', en: 'Parties' },
  locked: { sv: 'Låst', en: 'Locked' },
  signed: { sv: 'Undertecknad av alla', en: 'Signed by all' },
  term: { sv: 'Avtalstid', en: 'Term' },
  fromTo: {
    sv: (from: string, to: string) => `${from} till ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  shown: { sv: 'Kontrollsumman av det du visade', en: 'The checksum of what you showed' },
  signatures: { sv: 'Underskrifter i filen', en: 'Signatures in the file' },
  true: { sv: 'Stämmer', en: 'True to the file' },
  changed: { sv: 'Stämmer inte: filen är ändrad', en: 'Not true: the file has been changed' },
  stranger: {
    sv: 'Förseglad av någon annan än den här installationen',
    en: 'Sealed by somebody else than this installation',
  },
  who: { sv: 'Vem', en: 'Who' },
  when: { sv: 'När', en: 'When' },
  verdict: { sv: 'Omdöme', en: 'Finding' },
  limits: {
    sv: 'Kontrollen gäller bara avtal som är gjorda i den här installationen. Den säger vad som är samma tecken, inte om avtalet är giltigt.',
    en: 'The check is about agreements made in this installation only. It tells what is the same characters, not whether the agreement is valid.',
  },
})
