import { bilingual } from '#platform/language.ts'

export const partnershipTexts = bilingual({
  parties: { sv: 'Parter', en: 'Parties' },
  partiesLead: {
    sv: 'Alla parter är jämbördiga och står i bokstavsordning. Varje part utser sina egna personer.',
    en: 'All parties are equal and stand in alphabetical order. Each party names its own people.',
  },
  board: { sv: 'Beslutande organ', en: 'Deciding body' },
  people: { sv: 'Personer', en: 'People' },
  noPeople: { sv: 'Ingen utsedd än', en: 'Nobody named yet' },
  until: { sv: (day: string) => `till ${day}`, en: (day: string) => `until ${day}` },
  guests: { sv: 'Med insyn utan att höra till en part', en: 'With sight, belonging to no party' },
  guestsLead: {
    sv: 'Adjungerade deltar med sin kunskap. Referensgruppen bidrar med perspektiv och sprider lärdomar. Läsare är till exempel förtroendevalda. Ingen av dem beslutar.',
    en: 'Co-opted people take part with their knowledge. The reference group brings perspectives and spreads what is learnt. Readers are for instance elected representatives. None of them decides.',
  },
  ownWords: { sv: 'Varför ni är med', en: 'Why you take part' },
  ownWordsHint: {
    sv: 'Två eller tre meningar med egna ord. De står på partnerskapets översikt.',
    en: 'Two or three sentences in your own words. They stand on the partnership’s overview.',
  },
  wordsLong: { sv: 'Skriv högst 600 tecken.', en: 'Write at most 600 characters.' },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Sparat. Alla parter ser det nu.', en: 'Saved. All parties see it now.' },
  noWords: { sv: 'Har inte skrivit än.', en: 'Has not written yet.' },
  addPerson: { sv: 'Lägg till en person', en: 'Add a person' },
  addPersonLead: {
    sv: 'Personen får ett brev med en länk hit. I ett partnerskap kan en person bara agera för en part.',
    en: 'The person gets a mail with a link here. In one partnership a person can act for one party only.',
  },
  email: { sv: 'Personens e-postadress', en: 'The person’s e-mail address' },
  emailHint: {
    sv: 'Adressen ska finnas hos oss. Saknas personen lägger er organisations administratör upp den först.',
    en: 'The address must be known here. If the person is missing, your organisation’s administrator adds them first.',
  },
  emailWrong: {
    sv: 'Skriv en e-postadress med @, till exempel namn@forening.se.',
    en: 'Write an e-mail address with an @, for example name@association.org.',
  },
  emailUnknown: {
    sv: 'Vi känner inte till någon med den adressen. Kontrollera stavningen, eller be administratören i personens organisation att lägga till den.',
    en: 'We know nobody with that address. Check the spelling, or ask the administrator of the person’s organisation to add them.',
  },
  alreadyHere: {
    sv: 'Personen har redan ett uppdrag i partnerskapet, för en annan part eller med samma roll.',
    en: 'The person already has a role in the partnership, for another party or of the same kind.',
  },
  capacity: { sv: 'Roll', en: 'Role' },
  capacityMissing: { sv: 'Välj en roll.', en: 'Choose a role.' },
  representative: { sv: 'företrädare', en: 'representative' },
  responsible_officer: { sv: 'ansvarig handläggare', en: 'responsible officer' },
  signatory: { sv: 'firmatecknare', en: 'authorised signatory' },
  co_opted: { sv: 'adjungerad', en: 'co-opted' },
  reference: { sv: 'referensgrupp', en: 'reference group' },
  reader: { sv: 'läsare', en: 'reader' },
  representativeHint: {
    sv: 'Skriver, svarar och beslutar för er part.',
    en: 'Writes, answers and decides for your party.',
  },
  responsible_officerHint: {
    sv: 'Följer att partnerskapet leds som ni kommit överens om. Gör det en företrädare gör. Ange telefon och e-post.',
    en: 'Follows that the partnership is led as agreed. Does what a representative does. Give telephone and e-mail.',
  },
  signatoryHint: { sv: 'Skriver under avtalet för er part.', en: 'Signs the agreement for your party.' },
  co_optedHint: {
    sv: 'Läser och deltar i samtal med sin kunskap.',
    en: 'Reads and takes part in conversations with their knowledge.',
  },
  referenceHint: { sv: 'Ser översikten. Bidrar med perspektiv.', en: 'Sees the overview. Brings perspectives.' },
  readerHint: {
    sv: 'Ser översikten och det undertecknade avtalet.',
    en: 'Sees the overview and the signed agreement.',
  },
  phone: { sv: 'Telefon', en: 'Telephone' },
  contactEmail: { sv: 'E-post som visas för parterna', en: 'E-mail shown to the parties' },
  competence: { sv: 'Kunskap eller grupp', en: 'Knowledge or group' },
  add: { sv: 'Lägg till', en: 'Add' },
  added: { sv: 'Personen är tillagd och har fått ett brev.', en: 'The person is added and has been sent a mail.' },
  end: { sv: 'Avsluta uppdraget', en: 'End the role' },
  endOf: { sv: (name: string) => `Avsluta uppdraget för ${name}`, en: (name: string) => `End the role of ${name}` },
  ended: { sv: 'Uppdraget är avslutat från och med nu.', en: 'The role has ended as of now.' },
  earlier: { sv: 'Tidigare uppdrag', en: 'Earlier roles' },
  mailSubject: { sv: 'Du är tillagd i ett partnerskap', en: 'You have been added to a partnership' },
  mailBody: {
    sv: (party: string, partnership: string) =>
      `${party} har lagt till dig i partnerskapet ${partnership} i Samhandling. Länken leder till välkomstguiden: vad det går ut på, vilka som är med och hur ni arbetar.`,
    en: (party: string, partnership: string) =>
      `${party} has added you to the partnership ${partnership} in Samhandling. The link leads to the welcome guide: what it is about, who is in it and how you work.`,
  },
})
