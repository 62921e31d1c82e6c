import { bilingual } from '#platform/language.ts'

/** Words about the people of an organisation and what each may do for it. */
export const membershipTexts = bilingual({
  people: { sv: 'Personer', en: 'People' },
  lead: {
    sv: 'De här personerna företräder organisationen. Vad någon ser av ett partnerskap beror bara på uppdragen i det, aldrig på rollen här.',
    en: 'These people represent the organisation. What anyone sees of a partnership depends on the roles in it alone, never on the role here.',
  },
  nobody: { sv: 'Ingen än', en: 'Nobody yet' },
  nobodyText: {
    sv: 'Lägg till den som ska sköta personerna här, och sedan företrädare.',
    en: 'Add the person who is to look after the people here, and then representatives.',
  },
  person: { sv: 'Namn', en: 'Name' },
  role: { sv: 'Roll', en: 'Role' },
  days: { sv: 'Tid', en: 'Period' },
  proofShort: { sv: 'Stöd', en: 'Ground' },
  administrator: { sv: 'Administratör', en: 'Administrator' },
  representative: { sv: 'Företrädare', en: 'Representative' },
  signatory: { sv: 'Firmatecknare', en: 'Authorised signatory' },
  responsible_officer: { sv: 'Ansvarig handläggare', en: 'Responsible officer' },
  administratorHint: {
    sv: 'Lägger till personer och avslutar roller här. Rollen öppnar inget partnerskap.',
    en: 'Adds people and ends roles here. The role opens no partnership.',
  },
  representativeHint: {
    sv: 'Beskriver utmaningar, svarar på inbjudningar och kan få uppdrag i partnerskap.',
    en: 'Describes challenges, answers invitations and can be given roles in partnerships.',
  },
  signatoryHint: {
    sv: 'Får skriva under för organisationen. Skriv längre ner var det står.',
    en: 'May sign for the organisation. Say below where this is written down.',
  },
  responsible_officerHint: {
    sv: 'Följer att partnerskapen leds som ni har kommit överens om.',
    en: 'Follows that the partnerships are led as agreed.',
  },
  from: { sv: (day: string) => `från ${day}`, en: (day: string) => `from ${day}` },
  fromTo: { sv: (from: string, to: string) => `${from} – ${to}`, en: (from: string, to: string) => `${from} – ${to}` },
  coming: { sv: 'Börjar senare', en: 'Begins later' },
  earlier: { sv: 'Tidigare roller', en: 'Earlier roles' },
  end: { sv: 'Avsluta', en: 'End' },
  endOf: {
    sv: (name: string, role: string) => `Avsluta: ${name}, ${role}`,
    en: (name: string, role: string) => `End: ${name}, ${role}`,
  },
  endColumn: { sv: 'Ändra', en: 'Change' },
  add: { sv: 'Lägg till en person', en: 'Add a person' },
  addLead: {
    sv: 'Personen får ett brev med en länk till inloggningen. En roll till för någon som redan är här läggs till på samma sätt.',
    en: 'The person gets a mail with a link to sign in. Another role for somebody who is already here is added in the same way.',
  },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  emailHint: {
    sv: 'Personens egen adress, aldrig en som flera delar.',
    en: 'The person’s own address, never one that several share.',
  },
  emailWrong: {
    sv: 'Skriv en e-postadress med @, till exempel namn@forening.se.',
    en: 'Write an e-mail address with an @, for example name@association.org.',
  },
  has: {
    sv: 'Personen har redan den rollen under en del av tiden. Avsluta den först, eller välj andra dagar.',
    en: 'The person already has that role for part of the period. End it first, or choose other days.',
  },
  name: { sv: 'Namn som andra ser', en: 'Name that others see' },
  nameHint: {
    sv: 'Ett förnamn eller en roll räcker. Är personen redan här gäller det namn som den själv har valt.',
    en: 'A first name or a role is enough. If the person is already here, the name they have chosen stands.',
  },
  nameNeeded: {
    sv: 'Vi känner inte adressen sedan tidigare. Skriv ett namn, så läggs personen upp.',
    en: 'We do not know the address. Write a name, and the person is added.',
  },
  nameLong: { sv: 'Skriv namnet med högst 120 tecken.', en: 'Write the name with at most 120 characters.' },
  language: { sv: 'Språk i brev', en: 'Language of mail' },
  languageWrong: { sv: 'Välj svenska eller engelska.', en: 'Choose Swedish or English.' },
  swedish: { sv: 'Svenska', en: 'Swedish' },
  english: { sv: 'Engelska', en: 'English' },
  capacityMissing: { sv: 'Välj vilken roll personen har.', en: 'Choose which role the person has.' },
  publicOnly: {
    sv: 'Ansvarig handläggare finns bara hos en offentlig part. Välj en annan roll.',
    en: 'Only a public party has a responsible officer. Choose another role.',
  },
  fromDay: { sv: 'Från och med', en: 'From' },
  fromHint: { sv: 'Lämna tomt för i dag.', en: 'Leave empty for today.' },
  toDay: { sv: 'Till och med', en: 'Until' },
  toHint: { sv: 'Lämna tomt om ingen slutdag är bestämd.', en: 'Leave empty if no end is set.' },
  dayWrong: { sv: 'Skriv dagen som 2027-12-31 eller 31 dec 2027.', en: 'Write the day as 2027-12-31 or 31 Dec 2027.' },
  toBeforeFrom: {
    sv: 'Slutdagen ligger före startdagen. Byt plats på dem eller ändra en av dem.',
    en: 'The last day comes before the first. Swap them or change one of them.',
  },
  toPassed: {
    sv: 'Slutdagen har redan varit. Skriv i dag eller en senare dag, eller lämna tomt.',
    en: 'The last day has passed. Write today or a later day, or leave it empty.',
  },
  proof: { sv: 'Var står rätten att skriva under?', en: 'Where is the right to sign written down?' },
  proofHint: {
    sv: 'Behövs för firmatecknare. Till exempel: styrelsens protokoll 12 mars 2026 § 4, eller delegationsordningen punkt 7.',
    en: 'Needed for a signatory. For example: the board’s minutes of 12 March 2026 § 4, or item 7 of the delegation.',
  },
  proofMissing: {
    sv: 'Skriv var det står att personen får skriva under, till exempel ett protokoll med dag och paragraf.',
    en: 'Write where it says that the person may sign, for example minutes with day and paragraph.',
  },
  proofLong: { sv: 'Skriv högst 300 tecken.', en: 'Write at most 300 characters.' },
  save: { sv: 'Lägg till', en: 'Add' },
  added: { sv: 'Personen är tillagd och har fått ett brev.', en: 'The person is added and has been sent a mail.' },
  ended: { sv: 'Rollen är avslutad och gäller inte längre.', en: 'The role is ended and no longer holds.' },
  onlyRead: {
    sv: 'Den som är administratör i organisationen lägger till personer och avslutar roller.',
    en: 'The organisation’s administrator adds people and ends roles.',
  },
  toAdministration: { sv: 'Organisationens uppgifter', en: 'The organisation’s details' },
  mailSubject: { sv: 'Du är tillagd i Samhandling', en: 'You have been added to Samhandling' },
  mailBody: {
    sv: 'Någon i din organisation har lagt till dig i Samhandling, där organisationer, kommuner och regioner samverkar i partnerskap. Öppna länken och logga in med den här e-postadressen. Du behöver inget lösenord.',
    en: 'Someone in your organisation has added you to Samhandling, where organisations, municipalities and regions work together in partnership. Open the link and sign in with this e-mail address. You need no password.',
  },
})
