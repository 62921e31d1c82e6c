import { bilingual } from '#platform/language.ts'

const resourceKinds: Record<string, string> = {
  money: 'Pengar',
  staff: 'Personal',
  voluntary_time: 'Ideell tid',
  premises: 'Lokaler',
  competence: 'Kompetens och erfarenhet',
  material: 'Material och utrustning',
  administration: 'Administration',
  network: 'Nätverk och kontakter',
  other: 'Annat',
}

/** What a kind of resource is called in the agreement, which is written in Swedish. */
export const resourceKindName = (kind: string): string => resourceKinds[kind] ?? kind

export const versionTexts = bilingual({
  versions: { sv: 'Versioner', en: 'Versions' },
  versionsLead: {
    sv: 'När alla parter står bakom allt låser ni en version. Den är sedan vad ni beslutar om och skriver under, tecken för tecken.',
    en: 'When all parties stand behind everything you lock a version. It is then what you decide on and sign, character by character.',
  },
  version: { sv: (number: number) => `Version ${number}`, en: (number: number) => `Version ${number}` },

  remains: { sv: 'Det här återstår innan ni kan låsa', en: 'This remains before you can lock' },
  remainsLead: {
    sv: (count: number) =>
      count === 1
        ? 'En sak är kvar. Följ länken och gör den klar tillsammans.'
        : `${count} saker är kvar. Följ länkarna och gör dem klara tillsammans.`,
    en: (count: number) =>
      count === 1
        ? 'One thing is left. Follow the link and finish it together.'
        : `${count} things are left. Follow the links and finish them together.`,
  },
  side_public: { sv: 'Minst en offentlig part ska vara med.', en: 'At least one public party must take part.' },
  side_civil: { sv: 'Minst en idéburen part ska vara med.', en: 'At least one civil-society party must take part.' },
  termMissing: { sv: 'Skriv när avtalet börjar och slutar', en: 'Write when the agreement begins and ends' },
  unchanged: {
    sv: 'Ingenting har ändrats sedan versionen som ni har skrivit under. Ändra först det som ska bli annorlunda.',
    en: 'Nothing has changed since the version that you have signed. First change what is to be different.',
  },
  noHeading: { sv: 'Avtalet har inga rubriker än', en: 'The agreement has no headings yet' },
  noGoals: { sv: 'Målen är inte påbörjade', en: 'The goals have not been begun' },
  noResources: { sv: 'Resurserna är inte påbörjade', en: 'The resources have not been begun' },
  heading: { sv: (title: string) => `Rubriken ”${title}”`, en: (title: string) => `The heading “${title}”` },
  goals: { sv: 'Målen', en: 'The goals' },
  resources: { sv: 'Resurserna', en: 'The resources' },
  annexes: { sv: 'Bilagorna', en: 'The annexes' },
  term: { sv: 'Avtalstiden', en: 'The term' },
  silent: {
    sv: (parties: string) => `${parties} har inte svarat.`,
    en: (parties: string) => `Not answered: ${parties}.`,
  },
  talk: { sv: (parties: string) => `${parties} vill prata.`, en: (parties: string) => `Wants to talk: ${parties}.` },
  correction: { sv: 'En rättelse väntar på svar.', en: 'A correction waits for an answer.' },
  suggestion: { sv: 'Ett förslag väntar på svar.', en: 'A suggestion waits for answers.' },
  sameHand: {
    sv: 'Samma person har svarat för två parter. Någon annan hos den ena parten behöver svara.',
    en: 'The same person has answered for two parties. Someone else at one of them needs to answer.',
  },

  ready: {
    sv: (number: number) => `Redo att låsa version ${number}`,
    en: (number: number) => `Ready to lock version ${number}`,
  },
  readyLead: {
    sv: 'Alla parter står bakom allt. Se över det som fryses. En av er trycker för alla.',
    en: 'All parties stand behind everything. Look over what is frozen. One of you presses for all.',
  },
  frozenParties: { sv: 'Parter', en: 'Parties' },
  frozenTerm: { sv: 'Avtalstid', en: 'Term' },
  frozenTexts: { sv: 'Innehåll', en: 'Content' },
  frozenCounts: {
    sv: (headings: number, goals: number, resources: number, annexes: number) =>
      `${headings} ${headings === 1 ? 'rubrik' : 'rubriker'}, ${goals} mål, ${resources} ${resources === 1 ? 'resurs' : 'resurser'} och ${annexes} ${annexes === 1 ? 'bilaga' : 'bilagor'}`,
    en: (headings: number, goals: number, resources: number, annexes: number) =>
      `${headings} ${headings === 1 ? 'heading' : 'headings'}, ${goals} ${goals === 1 ? 'goal' : 'goals'}, ${resources} ${resources === 1 ? 'resource' : 'resources'} and ${annexes} ${annexes === 1 ? 'annex' : 'annexes'}`,
  },
  fromTo: {
    sv: (from: string, to: string) => `${from} till ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  afterLock1: {
    sv: 'Texten, målen, resurserna, bilagorna och tiden kan inte ändras medan versionen är låst.',
    en: 'The text, the goals, the resources, the annexes and the term cannot be changed while the version is locked.',
  },
  afterLock2: {
    sv: 'Varje part listar de beslut som versionen behöver hos er och för in dem när de är fattade.',
    en: 'Each party lists the decisions that the version needs on its side, and records them when they are made.',
  },
  afterLock3: {
    sv: 'Ni kan ta tillbaka versionen till dialog så länge ingen har skrivit under.',
    en: 'You can take the version back to dialogue as long as nobody has signed.',
  },
  readWhole: { sv: 'Läs hela avtalet först', en: 'Read the whole agreement first' },
  lock: { sv: (number: number) => `Lås version ${number}`, en: (number: number) => `Lock version ${number}` },
  onlyParties: {
    sv: 'Parternas företrädare låser. Du kan läsa.',
    en: 'The parties’ representatives lock. You can read.',
  },
  underWay: {
    sv: (number: number) => `Version ${number} är låst`,
    en: (number: number) => `Version ${number} is locked`,
  },
  underWayText: {
    sv: 'Nu är det beslut och underskrifter som gäller. Avtalet kan inte ändras så länge.',
    en: 'Now it is time for decisions and signatures. Meanwhile the agreement cannot be changed.',
  },
  toVersion: { sv: (number: number) => `Gå till version ${number}`, en: (number: number) => `Go to version ${number}` },

  all: { sv: 'Alla versioner', en: 'All versions' },
  columnVersion: { sv: 'Version', en: 'Version' },
  columnState: { sv: 'Läge', en: 'State' },
  columnLocked: { sv: 'Låst', en: 'Locked' },
  columnHash: { sv: 'Kontrollsumma', en: 'Checksum' },
  none: { sv: 'Ingen version är låst än', en: 'No version has been locked yet' },
  noneText: {
    sv: 'Här kommer varje version att ligga kvar, med sin text, sina beslut och sina underskrifter.',
    en: 'Every version will stay here, with its text, its decisions and its signatures.',
  },
  state_locked: { sv: 'Låst', en: 'Locked' },
  state_signing: { sv: 'Skrivs under', en: 'Being signed' },
  state_released: { sv: 'Återtagen till dialog', en: 'Taken back to dialogue' },
  state_signed: { sv: 'Undertecknad av alla', en: 'Signed by all' },
  lockedBy: {
    sv: (day: string, who: string, party: string) => `${day} av ${who}, ${party}`,
    en: (day: string, who: string, party: string) => `${day} by ${who}, ${party}`,
  },
  someone: { sv: 'någon', en: 'someone' },

  goBack: {
    sv: (number: number) => `Ta tillbaka version ${number} till dialog`,
    en: (number: number) => `Take version ${number} back to dialogue`,
  },
  goBackLead: {
    sv: 'Då går det att skriva i avtalet igen. Versionen, dess beslut och dess kontrollsumma ligger kvar i historiken. En ny version behöver nya beslut.',
    en: 'Then the agreement can be written in again. The version, its decisions and its checksum stay in the history. A new version needs new decisions.',
  },
  goBackAll: {
    sv: 'Någon har redan skrivit under. Därför behöver alla parter vilja ta tillbaka versionen.',
    en: 'Somebody has signed already. Therefore all parties need to want it back.',
  },
  goBackWanted: { sv: 'De här parterna vill ta tillbaka den', en: 'These parties want to take it back' },
  goBackWaits: {
    sv: 'Er vilja är införd. Versionen går tillbaka när alla parter har sagt detsamma.',
    en: 'Your wish is recorded. The version goes back when all parties have said the same.',
  },
  why: { sv: 'Vad behöver ni prata mer om?', en: 'What do you need to talk more about?' },
  whyHint: {
    sv: 'Alla parter ser det ni skriver. Det ligger kvar vid versionen.',
    en: 'All parties see what you write. It stays with the version.',
  },
  whyNeeded: { sv: 'Skriv vad ni behöver prata mer om', en: 'Write what you need to talk more about' },
  whyLong: { sv: 'Skriv högst 4 000 tecken', en: 'Write at most 4,000 characters' },
  goBackNow: { sv: 'Ta tillbaka till dialog', en: 'Take back to dialogue' },
  keepLocked: { sv: 'Låt den vara låst', en: 'Let it stay locked' },
  releasedTitle: { sv: 'Senast gick ni tillbaka till dialog', en: 'Last time you went back to dialogue' },
  releasedBecause: {
    sv: (number: number, party: string, day: string) => `Version ${number} togs tillbaka av ${party} ${day}:`,
    en: (number: number, party: string, day: string) => `Version ${number} was taken back by ${party} on ${day}:`,
  },
  refusedBecause: {
    sv: (number: number, party: string, day: string) => `Hos ${party} blev beslutet om version ${number} nej ${day}:`,
    en: (number: number, party: string, day: string) =>
      `At ${party} the decision on version ${number} was no on ${day}:`,
  },

  doneLocked: {
    sv: 'Versionen är låst. Alla parters företrädare har fått ett brev om att lista sina beslut.',
    en: 'The version is locked. All parties’ representatives have been told by mail to list their decisions.',
  },
  doneReleased: {
    sv: 'Versionen är tillbaka i dialog. De andra parterna har fått ett brev. Avtalet går att skriva i igen.',
    en: 'The version is back in dialogue. The other parties have been told by mail. The agreement can be written in again.',
  },
  doneWish: {
    sv: 'Er vilja att ta tillbaka versionen är införd. De andra parterna har fått ett brev.',
    en: 'Your wish to take the version back is recorded. The other parties have been told by mail.',
  },

  mailLocked: { sv: (name: string) => `Version låst: ${name}`, en: (name: string) => `Version locked: ${name}` },
  mailLockedBody: {
    sv: (name: string, number: number) =>
      `Version ${number} av överenskommelsen i ${name} är låst.\n\nNästa steg: lista de beslut som versionen behöver hos er, och säg till när listan är klar.`,
    en: (name: string, number: number) =>
      `Version ${number} of the agreement in ${name} has been locked.\n\nNext: list the decisions that the version needs on your side, and say when the list is whole.`,
  },
  mailReleased: {
    sv: (name: string) => `Tillbaka till dialog: ${name}`,
    en: (name: string) => `Back to dialogue: ${name}`,
  },
  mailReleasedBody: {
    sv: (name: string, number: number) =>
      `Version ${number} av överenskommelsen i ${name} är tillbaka i dialog. Inget är borta. Varför står på sidan.`,
    en: (name: string, number: number) =>
      `Version ${number} of the agreement in ${name} is back in dialogue. Nothing is lost. The reason stands on the page.`,
  },
  mailWish: {
    sv: (name: string) => `En part vill tillbaka till dialog: ${name}`,
    en: (name: string) => `A party wants to go back to dialogue: ${name}`,
  },
  mailWishBody: {
    sv: (name: string, number: number) =>
      `En part vill ta tillbaka version ${number} av överenskommelsen i ${name} till dialog. Eftersom någon har skrivit under behöver alla parter säga detsamma.`,
    en: (name: string, number: number) =>
      `A party wants to take version ${number} of the agreement in ${name} back to dialogue. As somebody has signed, all parties need to say the same.`,
  },
})
