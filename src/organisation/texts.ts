import { bilingual } from '#platform/language.ts'

/** Words about an organisation as it is known to everyone: its name, number, place and boards. */
export const organisationTexts = bilingual({
  name: { sv: 'Namn', en: 'Name' },
  nameHint: {
    sv: 'Som det står i stadgar eller register, till exempel ”Föreningen Bryggan”.',
    en: 'As in its statutes or the register, for example “Föreningen Bryggan”.',
  },
  nameShort: { sv: 'Skriv namnet med minst två tecken.', en: 'Write the name with at least two characters.' },
  nameLong: { sv: 'Skriv namnet med högst 160 tecken.', en: 'Write the name with at most 160 characters.' },
  shortName: { sv: 'Kort namn', en: 'Short name' },
  shortNameHint: {
    sv: 'Visas där det är trångt, bredvid det fulla namnet. Högst 40 tecken.',
    en: 'Shown where space is short, beside the full name. At most 40 characters.',
  },
  shortNameMissing: { sv: 'Skriv ett kort namn.', en: 'Write a short name.' },
  shortNameLong: {
    sv: 'Skriv det korta namnet med högst 40 tecken.',
    en: 'Write the short name with at most 40 characters.',
  },
  slip: { sv: 'Det gamla namnet var felskrivet', en: 'The old name was a slip' },
  slipHint: {
    sv: 'Ett gammalt namn sparas annars och visas som tidigare namn.',
    en: 'Otherwise an old name is kept and shown as a former name.',
  },
  kind: { sv: 'Slag', en: 'Kind' },
  kindHint: {
    sv: 'Går att ändra inom samma sida. En organisation byter aldrig mellan offentlig och idéburen.',
    en: 'Can be changed within the same side. An organisation never moves between public and civil society.',
  },
  kindMissing: { sv: 'Välj vilket slags organisation det är.', en: 'Choose what kind of organisation it is.' },
  number: { sv: 'Organisationsnummer', en: 'Organisation number' },
  numberHint: {
    sv: 'Tio siffror. Ett nätverk eller en ny förening kan sakna nummer tills ni skriver under.',
    en: 'Ten figures. A network or a new association may lack one until you sign.',
  },
  numberFigures: {
    sv: (count: number, typed: string) =>
      `Skriv organisationsnumret med tio siffror. Ni har skrivit ${count}: ${typed}`,
    en: (count: number, typed: string) =>
      `Write the organisation number with ten figures. You have written ${count}: ${typed}`,
  },
  numberCheck: {
    sv: 'Organisationsnumret stämmer inte: kontrollsiffran är fel. Jämför med stadgarna.',
    en: 'The organisation number is not right: its check figure is wrong. Compare it with the statutes.',
  },
  numberOfPerson: {
    sv: 'Det ser ut som ett personnummer. Skriv organisationens eget nummer, där tredje siffran är minst 2.',
    en: 'This looks like a personal identity number. Write the organisation’s own, whose third figure is 2 or more.',
  },
  numberTaken: {
    sv: (name: string) => `${name} har redan det organisationsnumret. Är det samma organisation finns den redan här.`,
    en: (name: string) => `${name} has that organisation number already. If it is the same one, it is here already.`,
  },
  county: { sv: 'Län', en: 'County' },
  countyWrong: { sv: 'Välj ett av länen i listan.', en: 'Choose one of the counties in the list.' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  municipalityHint: {
    sv: 'Väljer ni bara kommun fyller vi i länet.',
    en: 'Choose a municipality and we fill in the county.',
  },
  municipalityWrong: { sv: 'Välj en av kommunerna i listan.', en: 'Choose one of the municipalities in the list.' },
  municipalityElsewhere: {
    sv: (municipality: string, county: string) => `${municipality} ligger i ${county}. Ändra länet eller kommunen.`,
    en: (municipality: string, county: string) =>
      `${municipality} is in ${county}. Change the county or the municipality.`,
  },
  anywhere: { sv: 'Inget valt', en: 'None chosen' },
  profile: { sv: 'Riktlinje', en: 'Guideline' },
  profileHint: {
    sv: 'Ger rubriker, dokument och frågor i partnerskapen. Bara för offentliga parter. Utan egen riktlinje följs den allmänna.',
    en: 'Gives headings, documents and questions in the partnerships. For public parties only. Without one, the general guideline is followed.',
  },
  profileWrong: { sv: 'Välj en av riktlinjerna i listan.', en: 'Choose one of the guidelines in the list.' },
  noProfile: { sv: 'Ingen egen riktlinje', en: 'No guideline of its own' },
  publicOnly: {
    sv: 'Bara en offentlig part har en egen riktlinje. Välj ”Ingen egen riktlinje”.',
    en: 'Only a public party has a guideline of its own. Choose “No guideline of its own”.',
  },
  theme: { sv: 'Färger', en: 'Colours' },
  themeHint: {
    sv: 'På en offentlig parts sidor. Alla paletter är provade för läsbarhet.',
    en: 'On a public party’s pages. All palettes are tested for legibility.',
  },
  themeWrong: { sv: 'Välj en av paletterna i listan.', en: 'Choose one of the palettes in the list.' },
  noTheme: { sv: 'Samhandlings egna', en: 'Those of Samhandling' },
  publicThemeOnly: {
    sv: 'Bara en offentlig part har egna färger. Välj ”Samhandlings egna”.',
    en: 'Only a public party has colours of its own. Choose “Those of Samhandling”.',
  },
  theme_gran: { sv: 'Gran (grön)', en: 'Spruce (green)' },
  theme_hav: { sv: 'Hav (blå)', en: 'Sea (blue)' },
  theme_mossa: { sv: 'Mossa (gulgrön)', en: 'Moss (yellow-green)' },
  theme_ljung: { sv: 'Ljung (lila)', en: 'Heather (purple)' },
  board: { sv: 'Nämndens eller styrelsens namn', en: 'Name of the board' },
  boardHint: {
    sv: 'Till exempel Socialnämnden eller Kommunstyrelsen.',
    en: 'For example Socialnämnden or Kommunstyrelsen.',
  },
  boardTaken: {
    sv: 'Det finns redan en nämnd eller styrelse med det namnet här.',
    en: 'There is already a board with that name here.',
  },
  successorWrong: { sv: 'Välj en efterträdare ur listan.', en: 'Choose a successor from the list.' },
  public: { sv: 'Offentlig part', en: 'Public party' },
  civil: { sv: 'Idéburen part', en: 'Civil-society party' },
  formerNames: { sv: 'Tidigare namn', en: 'Former names' },
  until: {
    sv: (name: string, day: string) => `${name}, till ${day}`,
    en: (name: string, day: string) => `${name}, until ${day}`,
  },
  mergedInto: { sv: 'Har gått upp i', en: 'Has become part of' },
})
