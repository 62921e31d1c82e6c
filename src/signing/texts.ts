import { bilingual } from '#platform/language.ts'

export const signingTexts = bilingual({
  title: { sv: 'Se över innan ni skriver under', en: 'Look it over before you sign' },
  lead: {
    sv: (party: string) =>
      `Du skriver under för ${party}. Det går inte att ångra. Läs igenom och kontrollera att allt stämmer.`,
    en: (party: string) =>
      `You sign for ${party}. It cannot be undone. Read it through and check that everything is right.`,
  },
  back: { sv: (number: number) => `Till version ${number}`, en: (number: number) => `To version ${number}` },
  parties: { sv: 'Parter', en: 'Parties' },
  term: { sv: 'Avtalstid', en: 'Term' },
  fromTo: {
    sv: (from: string, to: string) => `${from} till ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  file: { sv: 'Filen som ni skriver under', en: 'The file that you sign' },
  fetchFile: { sv: 'Hämta avtalet (pdf)', en: 'Fetch the agreement (PDF)' },
  hash: { sv: 'Versionens kontrollsumma', en: 'The version’s checksum' },
  decisions: { sv: 'Beslut', en: 'Decisions' },
  decisionLine: {
    sv: (party: string, body: string, day: string) => `${party}: ${body}, ${day}`,
    en: (party: string, body: string, day: string) => `${party}: ${body}, ${day}`,
  },
  noDecision: {
    sv: (party: string, why: string) => `${party}: inget beslut behövs. ${why}`,
    en: (party: string, why: string) => `${party}: no decision is needed. ${why}`,
  },
  howTitle: { sv: 'Så går det till', en: 'How it is done' },
  how1: {
    sv: 'Vi skickar en kod med sex siffror till din e-post. Den gäller i tio minuter.',
    en: 'We send a code of six figures to your e-mail. It holds for ten minutes.',
  },
  how2: {
    sv: 'Du skriver koden här på sidan och trycker på Skriv under.',
    en: 'You type the code on this page and press Sign.',
  },
  how3: {
    sv: 'Din underskrift läggs sist i filen och förseglas med installationens sigill. Sigillet intygar att du var inloggad och hade koden. Det är inte din egen e-legitimation.',
    en: 'Your signature is put last in the file and sealed with the installation’s seal. The seal attests that you were signed in and had the code. It is not your own electronic identity.',
  },
  sendCode: { sv: 'Skicka en kod till min e-post', en: 'Send a code to my e-mail' },
  sendNewCode: { sv: 'Skicka en ny kod', en: 'Send a new code' },
  code: { sv: 'Kod från brevet', en: 'Code from the mail' },
  codeHint: { sv: 'Sex siffror.', en: 'Six figures.' },
  codeNeeded: { sv: 'Skriv de sex siffrorna i brevet', en: 'Type the six figures in the mail' },
  code_wrong: {
    sv: 'Koden stämmer inte. Läs i brevet och försök igen',
    en: 'The code is not right. Read the mail and try again',
  },
  code_spent: {
    sv: 'Koden har provats för många gånger. Be om en ny',
    en: 'The code has been tried too many times. Ask for a new one',
  },
  code_old: {
    sv: 'Koden är äldre än tio minuter. Be om en ny',
    en: 'The code is older than ten minutes. Ask for a new one',
  },
  code_none: { sv: 'Be först om en kod', en: 'First ask for a code' },
  signNow: { sv: 'Skriv under', en: 'Sign' },
  doneCode: {
    sv: 'En kod är på väg till din e-post. Den gäller i tio minuter.',
    en: 'A code is on its way to your e-mail. It holds for ten minutes.',
  },
  doneSigned: { sv: 'Din underskrift är på plats.', en: 'Your signature is in place.' },
  doneAll: {
    sv: 'Alla har skrivit under, och alla i partnerskapet har fått ett brev.',
    en: 'All have signed, and everyone in the partnership has been told by mail.',
  },

  signatures: { sv: 'Underskrifter', en: 'Signatures' },
  signed: {
    sv: (name: string, when: string) => `${name}, ${when}`,
    en: (name: string, when: string) => `${name}, ${when}`,
  },
  lacks: {
    sv: (count: number) => (count === 1 ? 'En underskrift saknas' : `${count} underskrifter saknas`),
    en: (count: number) => (count === 1 ? 'One signature is missing' : `${count} signatures are missing`),
  },
  hasSigned: { sv: 'Har skrivit under', en: 'Has signed' },
  whoMaySign: { sv: (names: string) => `Kan skriva under: ${names}`, en: (names: string) => `May sign: ${names}` },
  noSignatory: {
    sv: 'Ingen firmatecknare är namngiven. Parten lägger till en under Parter.',
    en: 'No signatory is named. The party adds one under Parties.',
  },
  toSigning: { sv: 'Se över och skriv under', en: 'Look it over and sign' },
  not_decided: {
    sv: 'Ingen skriver under förrän alla parters listor är klara och alla listade beslut är förda in.',
    en: 'Nobody signs until all parties’ lists are whole and all listed decisions are recorded.',
  },

  mailCode: { sv: 'Din kod för att skriva under', en: 'Your code for signing' },
  mailCodeBody: {
    sv: (code: string) =>
      `Koden är ${code}.\n\nSkriv den på sidan där du skriver under. Den gäller i tio minuter och en gång. Har du inte bett om den ska du inte göra något.`,
    en: (code: string) =>
      `The code is ${code}.\n\nType it on the page where you sign. It holds for ten minutes and once. If you did not ask for it, do nothing.`,
  },
  mailSigned: {
    sv: (name: string) => `Alla har skrivit under: ${name}`,
    en: (name: string) => `All have signed: ${name}`,
  },
  mailSignedBody: {
    sv: (name: string, number: number, start: string) =>
      `Version ${number} av överenskommelsen i ${name} är undertecknad av alla parter. Den börjar gälla ${start}, eller nu om den dagen redan har varit.`,
    en: (name: string, number: number, start: string) =>
      `Version ${number} of the agreement in ${name} has been signed by all parties. It holds from ${start}, or from now if that day has passed.`,
  },
})
