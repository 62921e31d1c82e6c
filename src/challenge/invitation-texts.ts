import { bilingual } from '#platform/language.ts'

/** Inviting all concerned, and the page that an invitation leads to. */
export const invitationTexts = bilingual({
  invited: { sv: 'Vilka har bjudits in', en: 'Who has been invited' },
  invitedWhy: {
    sv: 'Vem, när och hur finns kvar här, så att alla som är med kan se att de som berörs har fått samma möjlighet.',
    en: 'Who, when and how is kept here, so that all who are in can see that those concerned have been given the same chance.',
  },
  nobody: { sv: 'Ingen har bjudits in än.', en: 'Nobody has been invited yet.' },
  invite: { sv: 'Bjud in dem som berörs', en: 'Invite those concerned' },
  whom: { sv: 'Inbjuden', en: 'Invited' },
  when: { sv: 'När', en: 'When' },
  how: { sv: 'Hur', en: 'How' },
  by: { sv: 'Av', en: 'By' },
  note: { sv: 'Hälsning', en: 'Note' },
  state: { sv: 'Läge', en: 'State' },
  organisations: { sv: 'Organisationer som finns här', en: 'Organisations that are here' },
  organisationsHint: {
    sv: 'Bjud gärna in alla som kan vara berörda, inte bara dem ni känner.',
    en: 'Invite all who may be concerned, not only those you know.',
  },
  noOrganisations: {
    sv: 'Alla organisationer som finns här är redan med eller inbjudna.',
    en: 'All organisations here are in or invited already.',
  },
  addresses: { sv: 'E-postadresser till andra', en: 'E-mail addresses of others' },
  addressesHint: {
    sv: 'En på varje rad. Adressen syns för dem som är med.',
    en: 'One on each line. Those who are in see the address.',
  },
  howHint: {
    sv: 'Har ni redan ringt eller träffats, skriv det här så att det finns kvar.',
    en: 'If you have already called or met, write it here so that it is kept.',
  },
  mail: { sv: 'Brev härifrån', en: 'Mail from here' },
  mailHint: { sv: 'Vi skickar ett brev med en länk.', en: 'We send a mail with a link.' },
  phone: { sv: 'Telefon', en: 'Telephone' },
  letter: { sv: 'Brev på annat sätt', en: 'Letter by other means' },
  meeting: { sv: 'Vid ett möte', en: 'At a meeting' },
  doneByUs: { sv: 'Ni har gjort det själva. Inget skickas.', en: 'You have done it yourselves. Nothing is sent.' },
  day: { sv: 'Vilken dag?', en: 'Which day?' },
  notePlain: { sv: 'En hälsning till dem', en: 'A note to them' },
  noteHint: { sv: 'Står på sidan som länken leder till.', en: 'Stands on the page that the link leads to.' },
  send: { sv: 'Bjud in', en: 'Invite' },
  namedOnly: {
    sv: 'Den som delade utmaningen har valt vilka som får läsa. Därför är det den parten som bjuder in fler.',
    en: 'Whoever shared the challenge has chosen who may read. So it is that party that invites more.',
  },
  nobodyChosen: { sv: 'Välj en organisation eller skriv en adress', en: 'Choose an organisation or write an address' },
  badAddress: {
    sv: (address: string) =>
      `Skriv en e-postadress med @, till exempel namn@forening.se. Den här går inte att läsa: ${address}`,
    en: (address: string) =>
      `Write an e-mail address with @, for example name@association.se. This one cannot be read: ${address}`,
  },
  tooMany: { sv: 'Bjud in högst 100 åt gången', en: 'Invite at most 100 at a time' },
  alreadyInvited: { sv: (who: string) => `Redan inbjuden: ${who}`, en: (who: string) => `Invited already: ${who}` },
  howMissing: { sv: 'Välj hur ni bjuder in', en: 'Choose how you invite' },
  addressNeedsMail: {
    sv: 'En adress bjuds in med brev härifrån. Välj det, eller ta bort adressen.',
    en: 'An address is invited by mail from here. Choose that, or remove the address.',
  },
  dayWrong: { sv: 'Skriv dagen så här: 9 dec 2026', en: 'Write the day like this: 9 Dec 2026' },
  dayAhead: { sv: 'Dagen kan inte ligga framåt i tiden', en: 'The day cannot lie ahead' },
  tooLong: {
    sv: (most: number) => `Skriv högst ${most} tecken`,
    en: (most: number) => `Write at most ${most} characters`,
  },
  doneInvited: { sv: 'Inbjudan är sparad.', en: 'The invitation is saved.' },
  stateJoined: { sv: 'Är med', en: 'Is in' },
  stateAsked: { sv: 'Har frågat om att få vara med', en: 'Has asked to join' },
  stateClaimed: { sv: (name: string) => `Har svarat för ${name}`, en: (name: string) => `Has answered for ${name}` },
  stateWaits: {
    sv: (name: string) => `Väntar på att ${name} bekräftar`,
    en: (name: string) => `Waits for ${name} to confirm`,
  },
  stateOpen: { sv: 'Har inte svarat', en: 'Has not answered' },

  mailSubject: {
    sv: (name: string) => `${name} bjuder in er till ett samtal`,
    en: (name: string) => `${name} invites you to a conversation`,
  },
  mailBody: {
    sv: (name: string, title: string) =>
      `${name} har beskrivit något som behöver förändras: ”${title}”. Ni kan vara berörda, och de vill höra om ni vill vara med och göra något åt det tillsammans.`,
    en: (name: string, title: string) =>
      `${name} has described something that needs to change: “${title}”. You may be concerned, and they would like to know whether you want to do something about it together.`,
  },
  pageTitle: { sv: 'Ni är inbjudna', en: 'You are invited' },
  pageLead: {
    sv: (name: string) => `${name} vill veta om ni vill vara med och göra något åt det här tillsammans.`,
    en: (name: string) => `${name} would like to know whether you want to do something about this together.`,
  },
  noteFrom: { sv: (name: string) => `Hälsning från ${name}`, en: (name: string) => `A note from ${name}` },
  open: { sv: 'Öppna utmaningen', en: 'Open the challenge' },
  signInAndOpen: { sv: 'Logga in och läs mer', en: 'Sign in and read more' },
  openWhat: {
    sv: (name: string) =>
      `Inbjudan gäller ${name}. Logga in som någon som företräder organisationen, så kan ni säga att ni vill vara med.`,
    en: (name: string) =>
      `The invitation is for ${name}. Sign in as somebody who represents the organisation; then you can say that you want to join.`,
  },
  whoAreYou: { sv: 'Vem är du?', en: 'Who are you?' },
  whoAreYouLead: {
    sv: (address: string) =>
      `Länken gick till ${address} och kan användas en gång. När du har svarat skickar vi en inloggningslänk till samma adress.`,
    en: (address: string) =>
      `The link went to ${address} and can be used once. When you have answered, we send a sign-in link to the same address.`,
  },
  yourName: { sv: 'Ditt namn', en: 'Your name' },
  yourNameHint: {
    sv: 'Så som andra ska se det. Ett förnamn räcker.',
    en: 'As others shall see it. A first name is enough.',
  },
  yourOrganisation: { sv: 'Vilken organisation företräder du?', en: 'Which organisation do you represent?' },
  yourOrganisationHint: {
    sv: 'Finns den inte i listan, lämna tomt och skriv namnet nedan. Finns det redan någon som är administratör för den, frågar vi den personen först.',
    en: 'If it is not in the list, leave this empty and write its name below. If somebody is its administrator already, we ask that person first.',
  },
  notInList: { sv: 'Den finns inte i listan', en: 'It is not in the list' },
  newOrganisation: { sv: 'En organisation som inte finns i listan', en: 'An organisation that is not in the list' },
  newName: { sv: 'Organisationens namn', en: 'Name of the organisation' },
  newKind: { sv: 'Vad är det för organisation?', en: 'What kind of organisation is it?' },
  newKindHint: {
    sv: 'Kommuner, regioner och statliga myndigheter läggs till av oss. Hör av er.',
    en: 'Municipalities, regions and agencies are added by us. Get in touch.',
  },
  newNumber: { sv: 'Organisationsnummer', en: 'Organisation number' },
  newNumberHint: {
    sv: 'Tio siffror. Ett nätverk eller en ny förening kan vara med i samtalet utan nummer.',
    en: 'Ten figures. A network or a new association can take part in the conversation without a number.',
  },
  claim: { sv: 'Vi vill veta mer', en: 'We want to know more' },
  nameMissing: { sv: 'Skriv ditt namn', en: 'Write your name' },
  organisationMissing: {
    sv: 'Välj din organisation i listan, eller skriv dess namn',
    en: 'Choose your organisation in the list, or write its name',
  },
  kindMissing: { sv: 'Välj vad det är för organisation', en: 'Choose what kind of organisation it is' },
  bothGiven: {
    sv: 'Välj en organisation i listan eller skriv en ny, inte båda',
    en: 'Choose an organisation in the list or write a new one, not both',
  },
  thanks: { sv: 'Tack, titta i din e-post', en: 'Thank you, look in your e-mail' },
  thanksMember: {
    sv: (address: string) =>
      `Vi har skickat en inloggningslänk till ${address}. Den leder till utmaningen, där ni kan säga att ni vill vara med.`,
    en: (address: string) =>
      `We have sent a sign-in link to ${address}. It leads to the challenge, where you can say that you want to join.`,
  },
  thanksAsked: {
    sv: (name: string) =>
      `Organisationen ${name} finns redan här. Vi har frågat den som är administratör om du företräder den. När du är tillagd får du ett brev.`,
    en: (name: string) =>
      `The organisation ${name} is here already. We have asked its administrator whether you represent it. When you have been added, you will get a mail.`,
  },
  gone: { sv: 'Länken gäller inte längre', en: 'The link no longer holds' },
  goneWhat: {
    sv: 'Den kan redan vara använd, eller så har samtalet gått vidare. Har du svarat en gång kan du logga in med din e-postadress.',
    en: 'It may have been used already, or the conversation has moved on. If you have answered once, you can sign in with your e-mail address.',
  },
  signIn: { sv: 'Logga in', en: 'Sign in' },
  linkSubject: { sv: 'Logga in till Samhandling', en: 'Sign in to Samhandling' },
  linkBody: {
    sv: 'Här är länken som loggar in dig. Den gäller i en timme.',
    en: 'Here is the link that signs you in. It holds for an hour.',
  },
  askSubject: {
    sv: (name: string) => `Företräder den här personen ${name}?`,
    en: (name: string) => `Does this person represent ${name}?`,
  },
  askBody: {
    sv: (name: string) =>
      `Någon som har blivit inbjuden till ett samtal säger sig företräda ${name}. Öppna sidan för att se vem det är och svara.`,
    en: (name: string) =>
      `Somebody who has been invited to a conversation says that they represent ${name}. Open the page to see who it is and answer.`,
  },
  confirmTitle: { sv: (name: string) => `Vill företräda ${name}`, en: (name: string) => `Wants to represent ${name}` },
  confirmLead: {
    sv: (person: string, address: string, name: string) => `${person} (${address}) säger sig företräda ${name}.`,
    en: (person: string, address: string, name: string) => `${person} (${address}) says that they represent ${name}.`,
  },
  confirmWhy: {
    sv: (inviter: string, title: string) =>
      `Personen har bjudits in av ${inviter} till utmaningen ”${title}”. Den som är företrädare kan beskriva utmaningar och fråga om att få vara med för er.`,
    en: (inviter: string, title: string) =>
      `The person was invited by ${inviter} to the challenge “${title}”. A representative can describe challenges and ask to join on your behalf.`,
  },
  confirm: { sv: 'Ja, lägg till som företrädare', en: 'Yes, add as a representative' },
  confirmNo: {
    sv: 'Känner ni inte igen personen behöver ni inte göra något. Då händer ingenting.',
    en: 'If you do not recognise the person, you need do nothing. Then nothing happens.',
  },
  confirmed: { sv: 'Personen är tillagd som företrädare.', en: 'The person has been added as a representative.' },
  confirmedBody: {
    sv: (name: string, title: string) =>
      `Du är tillagd som företrädare för ${name}. Nu kan du läsa utmaningen ”${title}” och säga att ni vill vara med.`,
    en: (name: string, title: string) =>
      `You have been added as a representative of ${name}. Now you can read the challenge “${title}” and say that you want to join.`,
  },
  confirmedSubject: {
    sv: (name: string) => `Du företräder nu ${name}`,
    en: (name: string) => `You now represent ${name}`,
  },
})
