import { bilingual, figure, plural } from '#platform/language.ts'

/** Words of the administration's start page and of its people. */
export const administrationTexts = bilingual({
  administration: { sv: 'Administration', en: 'Administration' },
  lead: {
    sv: 'Här sköter du personer och organisationer i Samhandling. Inget härifrån öppnar ett partnerskap: där ser bara de som har uppdrag i det.',
    en: 'Here you look after people and organisations in Samhandling. Nothing here opens a partnership: only those with a role in it see its inside.',
  },
  people: { sv: 'Personer', en: 'People' },
  peopleText: { sv: 'Lägg upp personer och utse administratörer.', en: 'Add people and name administrators.' },
  organisations: { sv: 'Organisationer', en: 'Organisations' },
  organisationsText: {
    sv: 'Lägg upp organisationer och myndigheter, deras nämnder och första administratör.',
    en: 'Add organisations and authorities, their boards and first administrator.',
  },
  drafts: { sv: 'Utkast till registret', en: 'Drafts for the register' },
  draftsText: {
    sv: 'Uppgifter ur offentliga källor som väntar på att publiceras.',
    en: 'Entries from public sources that wait to be published.',
  },
  mail: { sv: 'Utskick', en: 'Outgoing mail' },
  mailText: {
    sv: 'Se om brev har gått i väg. Vad de säger syns inte.',
    en: 'See whether mail has been sent. What it says is not shown.',
  },
  log: { sv: 'Logg', en: 'Log' },
  logText: {
    sv: 'Allt som har gjorts i installationen, i en kedja som går att kontrollera.',
    en: 'Everything done in the installation, in a chain that can be checked.',
  },
  search: { sv: 'Sök', en: 'Search' },
  find: { sv: 'Sök', en: 'Search' },
  peopleLead: { sv: 'Alla som kan logga in.', en: 'Everyone who can sign in.' },
  peopleHint: { sv: 'Del av namn eller e-postadress.', en: 'Part of a name or an e-mail address.' },
  found: {
    sv: (count: number, words: string) =>
      words
        ? `${figure(count, 'sv')} ${plural(count, 'sv', 'träff', 'träffar')} på ”${words}”`
        : `${figure(count, 'sv')} i allt`,
    en: (count: number, words: string) =>
      words
        ? `${figure(count, 'en')} ${plural(count, 'en', 'match', 'matches')} for “${words}”`
        : `${figure(count, 'en')} in all`,
  },
  clear: { sv: 'Visa alla', en: 'Show all' },
  noneFound: { sv: 'Ingen träff', en: 'No match' },
  noPersonFound: {
    sv: 'Ingen har de orden i sitt namn eller sin adress. Pröva en kortare del av namnet.',
    en: 'Nobody has those words in their name or address. Try a shorter part of the name.',
  },
  newPerson: { sv: 'Lägg upp en person', en: 'Add a person' },
  newPersonLead: {
    sv: 'Personen får ett brev med en länk till inloggningen. Roller i en organisation lägger du till på organisationens sida.',
    en: 'The person gets a mail with a link to sign in. Roles in an organisation are added on the organisation’s page.',
  },
  name: { sv: 'Namn som andra ser', en: 'Name that others see' },
  nameHint: {
    sv: 'Ett förnamn eller en roll räcker. Personen kan ändra det själv.',
    en: 'A first name or a role is enough. The person can change it.',
  },
  nameMissing: { sv: 'Skriv det namn som andra ska se.', en: 'Write the name that others are to see.' },
  nameLong: { sv: 'Skriv namnet med högst 120 tecken.', en: 'Write the name with at most 120 characters.' },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  emailHint: {
    sv: 'Personens egen adress, aldrig en som flera delar.',
    en: 'The person’s own address, never one that several share.',
  },
  emailWrong: {
    sv: 'Skriv en e-postadress med @, till exempel namn@forening.se.',
    en: 'Write an e-mail address with an @, for example name@association.org.',
  },
  emailTaken: {
    sv: (name: string) => `Adressen hör redan till ${name}. Skriv en annan, eller sök upp personen i listan.`,
    en: (name: string) => `The address already belongs to ${name}. Write another, or find the person in the list.`,
  },
  language: { sv: 'Språk i brev', en: 'Language of mail' },
  languageWrong: { sv: 'Välj svenska eller engelska.', en: 'Choose Swedish or English.' },
  sv: { sv: 'Svenska', en: 'Swedish' },
  en: { sv: 'Engelska', en: 'English' },
  save: { sv: 'Lägg upp personen', en: 'Add the person' },
  personAdded: {
    sv: 'Personen är upplagd och har fått ett brev.',
    en: 'The person is added and has been sent a mail.',
  },
  represents: { sv: 'Företräder', en: 'Represents' },
  role: { sv: 'Roll här', en: 'Role here' },
  administrator: { sv: 'Administratör', en: 'Administrator' },
  backToPeople: { sv: 'Alla personer', en: 'All people' },
  since: { sv: 'Upplagd', en: 'Added' },
  nobodysAddress: { sv: 'Ingen', en: 'None' },
  inOrganisations: { sv: 'Roller i organisationer', en: 'Roles in organisations' },
  inNone: {
    sv: 'Inga roller. De läggs till på organisationens sida.',
    en: 'No roles. They are added on the organisation’s page.',
  },
  capacity_administrator: { sv: 'administratör', en: 'administrator' },
  capacity_representative: { sv: 'företrädare', en: 'representative' },
  capacity_signatory: { sv: 'firmatecknare', en: 'authorised signatory' },
  capacity_responsible_officer: { sv: 'ansvarig handläggare', en: 'responsible officer' },
  period: { sv: (from: string, to: string) => `${from} – ${to}`, en: (from: string, to: string) => `${from} – ${to}` },
  from: { sv: (day: string) => `från ${day}`, en: (day: string) => `from ${day}` },
  asAdministrator: { sv: 'Administratör för Samhandling', en: 'Administrator of Samhandling' },
  isAdministrator: {
    sv: 'Personen sköter personer, organisationer och registrets utkast. Rollen öppnar inget partnerskap.',
    en: 'The person looks after people, organisations and drafts of the register. The role opens no partnership.',
  },
  isNotAdministrator: {
    sv: 'En administratör sköter personer, organisationer och registrets utkast. Rollen öppnar inget partnerskap.',
    en: 'An administrator looks after people, organisations and drafts of the register. The role opens no partnership.',
  },
  makeAdministrator: { sv: 'Gör till administratör', en: 'Make an administrator' },
  endAdministrator: { sv: 'Avsluta rollen', en: 'End the role' },
  onlyAdministrator: {
    sv: 'Personen är den enda administratören. Utse en till innan rollen avslutas.',
    en: 'The person is the only administrator. Name another before the role is ended.',
  },
  made: { sv: 'Personen är nu administratör.', en: 'The person is now an administrator.' },
  ended: { sv: 'Rollen är avslutad och gäller inte längre.', en: 'The role is ended and no longer holds.' },
  mailSubject: { sv: 'Du är tillagd i Samhandling', en: 'You have been added to Samhandling' },
  mailBody: {
    sv: 'Du är tillagd i Samhandling, där organisationer, kommuner och regioner samverkar i partnerskap. Öppna länken och logga in med den här e-postadressen. Du behöver inget lösenord.',
    en: 'You have been added to Samhandling, where organisations, municipalities and regions work together in partnership. Open the link and sign in with this e-mail address. You need no password.',
  },
})
