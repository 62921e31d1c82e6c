import { bilingual, plural } from '#platform/language.ts'

/** The words of taking over an agreement that already runs. */
export const takeoverTexts = bilingual({
  title: { sv: 'Avtal som redan gäller', en: 'Agreements that already run' },
  lead: {
    sv: 'Har ni redan ett avtal? Lägg in det här. När alla parter har bekräftat det arbetar ni vidare som i andra partnerskap.',
    en: 'Do you already have an agreement? Put it in here. When all parties have confirmed it you go on working as in any other partnership.',
  },
  none: { sv: 'Inga avtal är inlagda än', en: 'No agreements have been put in yet' },
  noneText: {
    sv: 'Ta fram det undertecknade avtalet som PDF. Det ni inte vet lämnar ni tomt.',
    en: 'Have the signed agreement at hand as PDF. What you do not know you leave empty.',
  },
  notActing: {
    sv: 'Den som företräder en organisation kan lägga in ett avtal. Be er administratör att lägga till er.',
    en: 'Whoever represents an organisation can put in an agreement. Ask your administrator to add you.',
  },
  new: { sv: 'Lägg in ett avtal', en: 'Put in an agreement' },
  name: { sv: 'Partnerskapets namn', en: 'Name of the partnership' },
  about: { sv: 'Vad handlar det om?', en: 'What is it about?' },
  aboutHint: { sv: 'Utmaningen, med en eller två meningar.', en: 'The challenge, in a sentence or two.' },
  days: { sv: 'Dagar', en: 'Days' },
  signed: { sv: 'Undertecknat', en: 'Signed' },
  start: { sv: 'Började gälla', en: 'Began' },
  end: { sv: 'Slutar', en: 'Ends' },
  dayHint: {
    sv: 'Dag, månad (2019-05) eller år (2019). Lämna tomt om ni inte vet.',
    en: 'Day, month (2019-05) or year (2019). Leave empty if you do not know.',
  },
  registry: { sv: 'Diarienummer', en: 'Registry number' },
  own: { sv: 'Er part', en: 'Your party' },
  other: { sv: 'En annan part', en: 'Another party' },
  otherHint: {
    sv: 'Välj bland dem som finns här, eller skriv en ny nedan. Fler parter lägger ni till sedan.',
    en: 'Choose among those that are here, or write a new one below. You add more parties later.',
  },
  newOne: { sv: 'Parten finns inte i listan', en: 'The party is not in the list' },
  newName: { sv: 'Organisationens namn', en: 'Name of the organisation' },
  newKind: { sv: 'Vad är det för organisation?', en: 'What kind of organisation is it?' },
  newNumber: { sv: 'Organisationsnummer', en: 'Organisation number' },
  address: { sv: 'E-post till någon som företräder parten', en: 'E-mail of somebody who represents the party' },
  addressHint: {
    sv: 'Behövs om ingen från parten finns här. Dit skickas länken att bekräfta.',
    en: 'Needed if nobody of the party is here. The link to confirm is sent there.',
  },
  publicOnly: {
    sv: 'En myndighet som saknas läggs in av administratören.',
    en: 'An authority that is missing is added by the administrator.',
  },
  file: { sv: 'Det undertecknade avtalet (PDF)', en: 'The signed agreement (PDF)' },
  fileHint: { sv: 'Högst 25 MB. Filen ändras aldrig.', en: 'At most 25 MB. The file is never changed.' },
  decision: { sv: 'Ert beslut', en: 'Your decision' },
  decisionOf: { sv: (name: string) => `Beslut hos ${name}`, en: (name: string) => `Decision of ${name}` },
  body: { sv: 'Vem beslutade?', en: 'Who decided?' },
  decided: { sv: 'Beslutsdag', en: 'Day of decision' },
  paragraph: { sv: 'Paragraf', en: 'Paragraph' },
  save: { sv: 'Spara', en: 'Save' },
  saveNext: { sv: 'Spara och ta nästa', en: 'Save and take the next' },
  saved: { sv: 'Sparat.', en: 'Saved.' },
  savedNext: { sv: 'Sparat. Ta nästa.', en: 'Saved. Take the next.' },
  sent: { sv: 'Skickat. Parterna har fått ett brev.', en: 'Sent. The parties have been sent a mail.' },
  confirmedOne: {
    sv: 'Ni har bekräftat. Nu väntar vi på de andra parterna.',
    en: 'You have confirmed. Now we wait for the other parties.',
  },
  withdrawn: { sv: 'Utkastet är tillbakadraget.', en: 'The draft is withdrawn.' },
  column_name: { sv: 'Avtal', en: 'Agreement' },
  column_state: { sv: 'Läge', en: 'State' },
  column_days: { sv: 'Tid', en: 'Term' },
  column_file: { sv: 'Fil', en: 'File' },
  hasFile: { sv: 'Finns', en: 'There' },
  noFile: { sv: 'Saknas', en: 'Missing' },
  state_draft: { sv: 'Utkast', en: 'Draft' },
  state_sent: {
    sv: (confirmed: number, all: number) => `Bekräftat av ${confirmed} av ${all}`,
    en: (confirmed: number, all: number) => `Confirmed by ${confirmed} of ${all}`,
  },
  state_begun: { sv: 'Övertaget', en: 'Taken over' },
  state_withdrawn: { sv: 'Tillbakadraget', en: 'Withdrawn' },
  back: { sv: 'Alla avtal som redan gäller', en: 'All agreements that already run' },
  draftLead: {
    sv: 'Bara parterna ser det här. Ändrar någon en uppgift bekräftar alla på nytt.',
    en: 'Only the parties see this. If anybody changes a fact, all confirm anew.',
  },
  draftOnlyYou: {
    sv: 'Bara er organisation ser utkastet tills ni skickar det till de andra parterna.',
    en: 'Only your organisation sees the draft until you send it to the other parties.',
  },
  begunLead: {
    sv: 'Alla parter har bekräftat. Avtalet är ingånget utanför systemet, och nästa version skrivs här.',
    en: 'All parties have confirmed. The agreement was made outside the system, and the next version is written here.',
  },
  whoSits: {
    sv: 'Vilka som är med i grupperna skriver varje part in i rummet.',
    en: 'Who is in the groups, each party enters in the room.',
  },
  toGroups: { sv: 'Till grupperna', en: 'To the groups' },
  toRoom: { sv: 'Till partnerskapet', en: 'To the partnership' },
  facts: { sv: 'Uppgifter', en: 'Facts' },
  change: { sv: 'Ändra', en: 'Change' },
  parties: { sv: 'Parter', en: 'Parties' },
  addParty: { sv: 'Lägg till en part', en: 'Add a party' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  isConfirmed: { sv: 'Bekräftat', en: 'Confirmed' },
  confirmedBy: {
    sv: (name: string, day: string) => `av ${name}, ${day}`,
    en: (name: string, day: string) => `by ${name}, ${day}`,
  },
  notConfirmed: { sv: 'Har inte bekräftat än', en: 'Has not confirmed yet' },
  invited: { sv: (address: string) => `Inbjuden: ${address}`, en: (address: string) => `Invited: ${address}` },
  noDecision: { sv: 'Inget beslut är angivet', en: 'No decision is given' },
  theFile: { sv: 'Den undertecknade filen', en: 'The signed file' },
  fetch: { sv: 'Hämta filen', en: 'Fetch the file' },
  upload: { sv: 'Lägg in filen', en: 'Put in the file' },
  hash: { sv: 'Kontrollsumma', en: 'Checksum' },
  send: { sv: 'Skicka till parterna', en: 'Send to the parties' },
  sendLead: {
    sv: 'Parterna får ett brev och ser då utkastet. Varje part bekräftar själv.',
    en: 'The parties are sent a mail and then see the draft. Every party confirms for itself.',
  },
  missing: { sv: 'Innan ni kan skicka:', en: 'Before you can send:' },
  missing_sides: {
    sv: 'Lägg till minst en offentlig och en idéburen part.',
    en: 'Add at least one public and one civil-society party.',
  },
  missing_file: { sv: 'Lägg in den undertecknade filen.', en: 'Put in the signed file.' },
  confirm: { sv: 'Bekräfta', en: 'Confirm' },
  confirmTitle: { sv: (name: string) => `Bekräfta för ${name}`, en: (name: string) => `Confirm for ${name}` },
  confirmLead: {
    sv: 'Stämmer uppgifterna, och är filen det avtal som ni har skrivit under? Är något fel, ändra det först.',
    en: 'Are the facts right, and is the file the agreement that you have signed? If anything is wrong, change it first.',
  },
  notForTwo: {
    sv: 'Du har bekräftat för en part. En annan person bekräftar för den andra.',
    en: 'You have confirmed for one party. Another person confirms for the other.',
  },
  withdraw: { sv: 'Dra tillbaka utkastet', en: 'Withdraw the draft' },
  nameMissing: {
    sv: 'Skriv partnerskapets namn, minst två tecken.',
    en: 'Write the partnership’s name, at least two characters.',
  },
  aboutMissing: { sv: 'Skriv vad partnerskapet handlar om.', en: 'Write what the partnership is about.' },
  tooLong: {
    sv: (most: number) => `Skriv högst ${most} tecken.`,
    en: (most: number) => `Write at most ${most} ${plural(most, 'en', 'character', 'characters')}.`,
  },
  dayWrong: {
    sv: (field: string) =>
      `${field}: skriv en dag som 2019-05-20, en månad som 2019-05 eller ett år som 2019. Lämna tomt om ni inte vet.`,
    en: (field: string) =>
      `${field}: write a day like 2019-05-20, a month like 2019-05 or a year like 2019. Leave empty if you do not know.`,
  },
  dayNone: {
    sv: (field: string) => `${field}: den dagen finns inte.`,
    en: (field: string) => `${field}: there is no such day.`,
  },
  fileAgain: {
    sv: 'Välj filen en gång till: den följer inte med när något annat behöver rättas.',
    en: 'Choose the file once more: it does not come along when something else needs mending.',
  },
  endFirst: { sv: 'Slutet ska komma efter början.', en: 'The end must come after the beginning.' },
  ownMissing: { sv: 'Välj vilken organisation ni företräder.', en: 'Choose which organisation you represent.' },
  otherMissing: { sv: 'Välj en part, eller skriv en ny.', en: 'Choose a party, or write a new one.' },
  bothGiven: {
    sv: 'Välj en part eller skriv en ny, inte både och.',
    en: 'Choose a party or write a new one, not both.',
  },
  kindMissing: { sv: 'Välj vad det är för organisation.', en: 'Choose what kind of organisation it is.' },
  addressMissing: {
    sv: 'Skriv en e-postadress till någon som företräder parten.',
    en: 'Write the e-mail address of somebody who represents the party.',
  },
  addressWrong: { sv: 'Skriv adressen som namn@exempel.se.', en: 'Write the address like name@example.org.' },
  inAlready: { sv: 'Parten är redan med.', en: 'The party is in already.' },
  fileMissing: { sv: 'Välj en PDF.', en: 'Choose a PDF.' },
  fileWrong: {
    sv: 'Filen är ingen PDF. Välj det undertecknade avtalet som PDF.',
    en: 'The file is no PDF. Choose the signed agreement as PDF.',
  },
  mailSubject: {
    sv: (name: string) => `Bekräfta avtalet ${name}`,
    en: (name: string) => `Confirm the agreement ${name}`,
  },
  mailBody: {
    sv: (name: string, inviter: string) =>
      `${inviter} har lagt in ert avtal ${name} i Samhandling. Öppna länken, läs igenom uppgifterna och bekräfta för er part.`,
    en: (name: string, inviter: string) =>
      `${inviter} has put your agreement ${name} into Samhandling. Open the link, read the facts and confirm for your party.`,
  },
  mailChanged: {
    sv: (name: string) => `Bekräfta på nytt: ${name}`,
    en: (name: string) => `Confirm anew: ${name}`,
  },
  mailChangedBody: {
    sv: (name: string) =>
      `Något är ändrat i avtalet ${name} sedan ni bekräftade det. Läs igenom och bekräfta för er part på nytt.`,
    en: (name: string) =>
      `Something has changed in the agreement ${name} since you confirmed it. Read it and confirm for your party anew.`,
  },
  mailBegun: {
    sv: (name: string) => `${name} är övertaget`,
    en: (name: string) => `${name} has been taken over`,
  },
  mailBegunBody: {
    sv: 'Alla parter har bekräftat avtalet. Öppna länken för att komma till partnerskapets rum.',
    en: 'All parties have confirmed the agreement. Open the link to come to the partnership’s room.',
  },
  linkTitle: { sv: (name: string) => `Är ni med i ${name}?`, en: (name: string) => `Are you in ${name}?` },
  linkLead: {
    sv: (inviter: string, organisation: string) =>
      `${inviter} har lagt in ett avtal som ${organisation} är part i. Skriv ditt namn, så skickar vi en länk att logga in med till adressen som inbjudan kom till.`,
    en: (inviter: string, organisation: string) =>
      `${inviter} has put in an agreement that ${organisation} is a party to. Write your name, and we send a link to sign in with to the address that the invitation came to.`,
  },
  yourName: { sv: 'Ditt namn', en: 'Your name' },
  yourNameMissing: { sv: 'Skriv ditt namn.', en: 'Write your name.' },
  goOn: { sv: 'Fortsätt', en: 'Go on' },
  linkGone: { sv: 'Länken går inte att använda', en: 'The link cannot be used' },
  linkGoneText: {
    sv: 'Den är redan använd, eller så gäller den inte längre. Be parten som bjöd in er att skicka en ny.',
    en: 'It has been used, or is no longer valid. Ask the party that invited you to send a new one.',
  },
  thanks: { sv: 'Tack', en: 'Thank you' },
  thanksMember: {
    sv: 'Vi har skickat en länk till din e-post. Öppna den för att logga in och läsa avtalet.',
    en: 'We have sent a link to your e-mail. Open it to sign in and read the agreement.',
  },
  thanksAsked: {
    sv: 'Organisationen finns redan här. Be dess administratör lägga till dig som företrädare, så ser du utkastet.',
    en: 'The organisation is here already. Ask its administrator to add you as a representative, and you will see the draft.',
  },
})
