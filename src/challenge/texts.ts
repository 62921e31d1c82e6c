import { bilingual } from '#platform/language.ts'

/** The list of challenges, the form, and the page of one of them. */
export const challengeTexts = bilingual({
  challenges: { sv: 'Utmaningar', en: 'Challenges' },
  listLead: {
    sv: 'En utmaning är något i samhället som behöver förändras och som ingen klarar ensam. Den är början på ett samtal. Lösningen tar de som är med fram tillsammans.',
    en: 'A challenge is something in society that needs to change and that nobody manages alone. It is the beginning of a conversation. Those who join find the solution together.',
  },
  describe: { sv: 'Beskriv en utmaning', en: 'Describe a challenge' },
  own: { sv: 'De ni är med i', en: 'Those you are in' },
  others: { sv: 'Öppna för fler', en: 'Open to more' },
  all: { sv: 'Alla utmaningar', en: 'All challenges' },
  search: { sv: 'Sök bland utmaningar', en: 'Search challenges' },
  searchHint: {
    sv: 'Till exempel ensamhet, unga eller en ort.',
    en: 'For example loneliness, young people or a place.',
  },
  county: { sv: 'Län', en: 'County' },
  allCounties: { sv: 'Alla län', en: 'All counties' },
  find: { sv: 'Visa', en: 'Show' },
  found: {
    sv: (count: number) => `${count} ${count === 1 ? 'utmaning' : 'utmaningar'}`,
    en: (count: number) => `${count} ${count === 1 ? 'challenge' : 'challenges'}`,
  },
  none: { sv: 'Ingen utmaning här än', en: 'No challenge here yet' },
  noneWhat: {
    sv: 'Här samlas det som behöver förändras och som fler kan vilja göra något åt. Börja med att beskriva vad ni ser.',
    en: 'Here is what needs to change and what more people may want to do something about. Begin by describing what you see.',
  },
  noneFound: { sv: 'Ingen utmaning stämmer med det du sökte', en: 'No challenge matches your search' },
  noneFoundWhat: { sv: 'Pröva ett annat ord eller alla län.', en: 'Try another word, or all counties.' },
  draft: { sv: 'Utkast', en: 'Draft' },
  leadsOn: { sv: 'Har lett vidare', en: 'Has led on' },
  parties: {
    sv: (count: number) => `${count} ${count === 1 ? 'part' : 'parter'} med`,
    en: (count: number) => `${count} ${count === 1 ? 'party' : 'parties'} in`,
  },
  untitled: { sv: 'Utkast utan namn', en: 'Draft without a name' },
  back: { sv: 'Till alla utmaningar', en: 'To all challenges' },
  backToChallenge: { sv: 'Till utmaningen', en: 'To the challenge' },

  formLead: {
    sv: 'Det här är en start på ett samtal. Skriv så att en granne förstår. Ni kan ändra texten senare, tills ett partnerskap börjar.',
    en: 'This is the start of a conversation. Write so that a neighbour understands. You can change the text later, until a partnership begins.',
  },
  change: { sv: 'Ändra texten', en: 'Change the text' },
  theChallenge: { sv: 'Utmaningen', en: 'The challenge' },
  title: { sv: 'Vad ska utmaningen heta?', en: 'What shall the challenge be called?' },
  titleHint: { sv: 'Några ord som säger vad det gäller.', en: 'A few words that say what it is about.' },
  what: { sv: 'Vad är det som behöver förändras?', en: 'What is it that needs to change?' },
  whatHint: {
    sv: 'Beskriv vad ni ser, inte hur det ska lösas. Lösningen tar ni fram tillsammans.',
    en: 'Describe what you see, not how it should be solved. You find the solution together.',
  },
  whyNoSolution: { sv: 'Varför finns det inget fält för lösningen?', en: 'Why is there no field for the solution?' },
  becauseTogether: {
    sv: 'I ett partnerskap är alla med från början och bestämmer tillsammans vad som ska göras. Då kan ingen komma med ett färdigt förslag, varken en förening eller en myndighet. Har ni en tanke om lösningen, ta med den till det första idémötet.',
    en: 'In a partnership everybody is in from the start and decides together what is to be done. So nobody can come with a finished proposal, neither an association nor an authority. If you have a thought about the solution, bring it to the first idea meeting.',
  },
  affected: { sv: 'Vilka berörs?', en: 'Who is affected?' },
  affectedHint: {
    sv: 'Till exempel: personer över 75 som bor ensamma.',
    en: 'For example: people over 75 who live alone.',
  },
  where: { sv: 'Var', en: 'Where' },
  place: { sv: 'Plats med egna ord', en: 'Place in your own words' },
  placeHint: {
    sv: 'Ett område, en ort eller hela länet. Skriv inte någons adress.',
    en: 'An area, a town or the whole county. Do not write anybody’s address.',
  },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  noMunicipality: { sv: 'Ingen särskild', en: 'None in particular' },
  noCounty: { sv: 'Inget särskilt', en: 'None in particular' },
  theActivity: { sv: 'Verksamheten', en: 'The activity' },
  activity: {
    sv: 'Finns det redan en verksamhet som det handlar om?',
    en: 'Is there already an activity that this is about?',
  },
  activityHint: {
    sv: 'Säg vad den är i dag. Finns ingen, lämna tomt.',
    en: 'Say what it is today. If there is none, leave this empty.',
  },
  activityOwner: { sv: 'Vem äger verksamheten?', en: 'Who owns the activity?' },
  activityOwnerHint: {
    sv: 'Ofta äger den idéburna organisationen verksamheten som partnerskapet handlar om.',
    en: 'Often the civil-society organisation owns the activity that the partnership is about.',
  },
  board: { sv: 'Vilken nämnd eller styrelse står bakom?', en: 'Which board stands behind it?' },
  boardHint: {
    sv: 'Den nämnd eller styrelse som skulle fatta beslut om ett partnerskap.',
    en: 'The board that would decide about a partnership.',
  },
  audience: { sv: 'Vem får läsa?', en: 'Who may read it?' },
  everyone: { sv: 'Alla', en: 'Everyone' },
  everyoneHint: {
    sv: 'Utmaningen syns för alla som besöker Samhandling. Fler kan höra av sig och vilja vara med.',
    en: 'The challenge is seen by everyone who visits Samhandling. More people can get in touch and want to join.',
  },
  signedIn: { sv: 'Alla som har loggat in', en: 'Everyone who has signed in' },
  signedInHint: {
    sv: 'Organisationer och myndigheter som använder Samhandling kan läsa.',
    en: 'Organisations and authorities that use Samhandling can read it.',
  },
  named: { sv: 'Bara de vi bjuder in', en: 'Only those we invite' },
  namedHint: {
    sv: 'De organisationer ni väljer nedan, de som är med och de ni bjuder in. Ni kan öppna för fler senare.',
    en: 'The organisations you choose below, those that are in and those you invite. You can open it to more later.',
  },
  chooseReaders: { sv: 'Välj organisationer som får läsa', en: 'Choose organisations that may read' },
  readers: { sv: 'Organisationer', en: 'Organisations' },
  share: { sv: 'Dela utmaningen', en: 'Share the challenge' },
  saveChange: { sv: 'Spara ändringen', en: 'Save the change' },
  saveDraft: { sv: 'Spara utkast', en: 'Save draft' },
  draftHint: {
    sv: 'Ett utkast ser bara ni i er organisation. Du hittar det bland utmaningarna.',
    en: 'A draft is seen only by you in your organisation. You find it among the challenges.',
  },
  writesFor: { sv: (name: string) => `Du skriver för ${name}.`, en: (name: string) => `You write for ${name}.` },
  needsSignIn: {
    sv: 'Logga in för att beskriva en utmaning. Du skriver för en förening, en annan idéburen organisation eller en myndighet.',
    en: 'Sign in to describe a challenge. You write for an association, another civil-society organisation or an authority.',
  },
  needsOrganisation: {
    sv: 'Du företräder ingen organisation här än. Be den som är administratör i er organisation att lägga till dig som företrädare, eller skriv till oss.',
    en: 'You do not represent an organisation here yet. Ask the administrator of your organisation to add you as a representative, or write to us.',
  },
  signIn: { sv: 'Logga in', en: 'Sign in' },
  askUs: { sv: 'Fråga oss', en: 'Ask us' },

  titleMissing: { sv: 'Skriv vad utmaningen ska heta', en: 'Write what the challenge shall be called' },
  whatMissing: { sv: 'Skriv vad det är som behöver förändras', en: 'Write what it is that needs to change' },
  affectedMissing: { sv: 'Skriv vilka som berörs', en: 'Write who is affected' },
  placeMissing: { sv: 'Skriv var det gäller, eller välj län', en: 'Write where it is, or choose a county' },
  audienceMissing: { sv: 'Välj vem som får läsa', en: 'Choose who may read' },
  boardMissing: { sv: 'Välj vilken nämnd eller styrelse som står bakom', en: 'Choose which board stands behind it' },
  wrongCounty: {
    sv: (municipality: string, county: string) =>
      `${municipality} ligger i ${county}. Välj det länet, eller en annan kommun.`,
    en: (municipality: string, county: string) =>
      `${municipality} is in ${county}. Choose that county, or another municipality.`,
  },
  unknownChoice: { sv: 'Välj något i listan', en: 'Choose something in the list' },
  tooLong: {
    sv: (most: number) => `Skriv högst ${most} tecken`,
    en: (most: number) => `Write at most ${most} characters`,
  },
  changedMeanwhile: {
    sv: 'Någon i er organisation sparade en annan text medan du skrev. Den står under formuläret. Det du skrev är kvar här; ta in det som behövs och spara igen.',
    en: 'Somebody in your organisation saved another text while you wrote. It stands below the form. What you wrote is still here; take in what is needed and save again.',
  },
  standingText: { sv: 'Texten som är sparad nu', en: 'The text that is saved now' },

  societalChallenge: { sv: 'Samhällsutmaning', en: 'Societal challenge' },
  affectedFact: { sv: 'Berör', en: 'Affects' },
  whereFact: { sv: 'Var', en: 'Where' },
  activityFact: { sv: 'Verksamheten i dag', en: 'The activity today' },
  ownerFact: { sv: 'Ägs av', en: 'Owned by' },
  putUpFact: { sv: 'Delad', en: 'Shared' },
  readersFact: { sv: 'Får läsas av', en: 'May be read by' },
  earlier: { sv: 'Tidigare texter', en: 'Earlier texts' },
  versionOf: {
    sv: (number: number, when: string) => `Text ${number}, ${when}`,
    en: (number: number, when: string) => `Text ${number}, ${when}`,
  },
  comments: { sv: 'Samtal om utmaningen', en: 'Talk about the challenge' },
  noComments: { sv: 'Ingen har skrivit något än.', en: 'Nobody has written anything yet.' },
  comment: { sv: 'Skriv en kommentar', en: 'Write a comment' },
  commentHint: {
    sv: 'Vad ser ni? Vad känner ni igen? Alla inloggade som får läsa utmaningen ser vad du skriver.',
    en: 'What do you see? What do you recognise? Everyone signed in who may read the challenge sees what you write.',
  },
  commentMissing: { sv: 'Skriv något i kommentaren', en: 'Write something in the comment' },
  send: { sv: 'Skriv', en: 'Write' },
  signInToTalk: { sv: 'Logga in för att läsa och skriva kommentarer.', en: 'Sign in to read and write comments.' },
  somebody: { sv: 'Någon som inte är kvar', en: 'Somebody who has left' },
  whoReads: { sv: 'Vem får läsa', en: 'Who may read' },
  saveReaders: { sv: 'Spara vem som får läsa', en: 'Save who may read' },
  doneDraft: {
    sv: 'Utkastet är sparat. Bara ni i er organisation ser det.',
    en: 'The draft is saved. Only you in your organisation see it.',
  },
  doneShared: {
    sv: 'Utmaningen är delad. Nu kan ni bjuda in dem som berörs.',
    en: 'The challenge is shared. Now you can invite those concerned.',
  },
  doneChanged: {
    sv: 'Ändringen är sparad. Den tidigare texten finns kvar.',
    en: 'The change is saved. The earlier text is kept.',
  },
  doneComment: { sv: 'Din kommentar finns på sidan.', en: 'Your comment is on the page.' },
  doneReaders: { sv: 'Ni har sparat vem som får läsa.', en: 'You have saved who may read.' },
  commentSubject: { sv: 'Ny kommentar på en utmaning', en: 'A new comment on a challenge' },
  commentBody: {
    sv: (title: string) => `Någon har skrivit om utmaningen ”${title}”. Öppna sidan för att läsa och svara.`,
    en: (title: string) => `Somebody has written about the challenge “${title}”. Open the page to read and answer.`,
  },
})
