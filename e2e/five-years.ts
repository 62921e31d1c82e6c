import { room, type State } from '#test/five-years.ts'

/** What is looked at when a state has been reached, and what must be read there. */
export interface Sight {
  /** The page that the state concerns, and a link of it that is followed; opened by `who`, Amina if nobody is named. */
  at: string
  via?: RegExp
  who?: 'saga' | 'nora' | 'visitor'
  says: readonly string[]
  never?: readonly string[]
  /** What the partnership's home says, with the step of the line that is marked as now, '' where the line is at its end. */
  home?: readonly string[]
  notHome?: readonly string[]
  phase?: string
  /** What waits for Amina. */
  toDo?: readonly string[]
  notToDo?: readonly string[]
}

const version = (number: number) => `${room}/avtal/versioner/${number}`
const meeting = { at: `${room}/moten`, via: /\/moten\/[0-9a-f-]{36}$/ }
const round = { at: `${room}/bedomning`, via: /\/bedomning\/[0-9a-f-]{36}$/ }
const report = `${room}/rapporter/2037`
const onward = `${room}/vidare`
const entry = '/partnerskap/oppet-hus'
const nothing = 'Inget väntar just nu'
const wish = 'Säg vad ni vill efter avtalstiden'

/** Every state of five years, with its pages. */
export const sights: Record<State, Sight> = {
  written: {
    phase: 'Avtal 12 jan 2037',
    home: ['Alla parter står bakom 0 av 16 delar.', 'Boka ett idémöte'],
    toDo: ['16 delar av avtalet väntar på ert svar'],
    at: `${room}/avtal`,
    says: ['Samsyn om 0 av 13'],
  },
  agreed: {
    phase: 'Avtal 12 jan 2037',
    home: ['Lås en version att besluta om'],
    toDo: [nothing],
    at: `${room}/avtal/versioner`,
    says: ['Redo att låsa version 1', '1 april 2037 till 31 mars 2040'],
  },
  locked: {
    phase: 'Beslut 31 jan 2037',
    home: ['För in beslutet', '1 av era beslut är listat men inte infört än.'],
    notHome: ['Boka ett idémöte'],
    toDo: ['För in beslutet'],
    at: version(1),
    says: ['Låst 31 januari 2037', 'Väntar på beslut hos Föreningen Bryggan och Region Västerhav.'],
  },
  decided: {
    phase: 'Underskrift 3 feb 2037',
    home: ['Beslut 31 jan 2037'],
    at: version(1),
    // Three weeks after the decision was announced
    says: ['Datum 3 februari 2037', 'Kan tidigast få laga kraft efter 24 februari 2037', 'Väntar på underskrift'],
  },
  signed: {
    phase: 'Underskrift 3 feb 2037',
    home: ['Undertecknat. Börjar den 1 april 2037.', 'Aktivt 2037–2040'],
    toDo: [nothing],
    at: version(1),
    says: ['Alla parter skrev under 10 februari 2037.', 'Överenskommelsen gäller från 1 april 2037.'],
  },
  eve: {
    phase: 'Underskrift 3 feb 2037',
    home: ['Undertecknat. Börjar den 1 april 2037.'],
    at: onward,
    says: ['Avtalet går ut om 3 år, 31 mars 2040.'],
  },
  active: {
    phase: 'Aktivt 2037–2040',
    home: ['Boka nästa styrgruppsmöte'],
    notHome: ['Börjar den', 'Boka ett idémöte'],
    at: entry,
    who: 'visitor',
    says: ['Aktivt', 'Avtalstid 1 april 2037 – 31 mars 2040', 'Undertecknat 10 februari 2037'],
  },
  rota: {
    at: `${room}/grupper`,
    via: /\/grupper\/[0-9a-f-]{36}$/,
    says: [
      'sedan 31 augusti 2037',
      '31 augusti 2037 – 27 februari 2038 (nu)',
      '28 februari 2038 – 30 augusti 2038',
      '31 augusti 2039 – 28 februari 2040',
      '29 februari 2040 – 30 augusti 2040',
      'Föreningen Bryggan: ordförande 3, sekreterare 3',
    ],
  },
  called: {
    phase: 'Aktivt 2037–2040',
    home: ['Om 4 veckor, 28 mars, 17.30–19.00.', 'Den ska vara klar om 9 veckor, 30 april.'],
    toDo: ['Om 4 veckor, 28 mars, 17.30–19.00.'],
    ...meeting,
    says: ['Styrgruppsmöte, 28 mars 2038', 'Söndag, 17.30–19.00', 'Saga Holmvret Ordförande Kommer'],
  },
  contributed: {
    // February is entered: the nearest month before it that is not
    at: `${room}/bidragit`,
    says: ['Er månad: januari 2038', '84 av 1 200 timmar (7 %)', 'Bekräftat: 0 timmar.'],
  },
  held: {
    phase: 'Aktivt 2037–2040',
    home: ['Läs och justera anteckningar'],
    toDo: ['Läs och justera anteckningar'],
    ...meeting,
    says: ['Hos er för godkännande', 'Läs och godkänn senast 30 april 2038.', 'Beslut 2038:1', 'till 30 apr'],
  },
  'report-draft': {
    at: report,
    // What was decided on 28 March and entered for February lies within the year that ended in the night
    says: [
      '1 april 2037 – 31 mars 2038.',
      'Ska vara klar om 4 veckor, 30 april 2038.',
      '0 av 10 delar har svar från alla parter',
      'Vi öppnar också på torsdagar.',
      '84',
      'Har inte skrivit än.',
    ],
  },
  approved: {
    ...meeting,
    says: ['Anteckningarna godkändes 5 april 2038', 'Nora Björkefall, ansvarig handläggare'],
    never: ['Godkänn anteckningarna'],
  },
  'report-standing': {
    toDo: ['En uppgift ska vara klar i dag, 30 april.'],
    at: report,
    says: [
      'Ska vara klar i dag, 30 april 2038.',
      '10 av 10 delar har svar från alla parter',
      'Lås rapporten och skicka den',
    ],
  },
  'report-locked': {
    at: report,
    says: ['Låst 30 april 2038', 'Skickad till ansvarig handläggare Nora Björkefall.'],
    never: ['Lås rapporten och skicka den', 'Ska vara klar'],
  },
  'report-replied': {
    toDo: ['Gör det du lovat'],
    notToDo: ['Gör lägesrapporten'],
    at: `${report}/inbjudan`,
    who: 'nora',
    says: ['31 maj 2038 13.00–14.00', 'Hur många kommer igen?', 'Elva av fyrtio.'],
  },
  deviating: {
    phase: 'Aktivt 2037–2040',
    home: ['Öppen avvikelse: Fredagarna bemannas inte', 'En uppgift skulle ha varit klar för 2 dagar sedan, 30 april.'],
    at: `${room}/avvikelser/1`,
    says: ['När? 30 april 2038', 'Inget är gjort än.'],
  },
  eighteen: {
    phase: 'Aktivt 2037–2040',
    home: ['Avtalet går ut om 18 månader, 31 mars 2040.'],
    toDo: [wish],
    at: onward,
    says: [
      '30 september 2038 Dags nu Utvärdera tillsammans.',
      'om 6 månader, 31 mars 2039',
      'om 12 månader, 30 september 2039',
    ],
  },
  asked: {
    phase: 'Aktivt 2037–2040',
    home: ['Svara på bedömningen'],
    toDo: ['Svara på bedömningen'],
    ...round,
    says: ['Föreningen Bryggan började den 31 oktober 2038.', 'Region Västerhav har inte lämnat in'],
  },
  'half-answered': {
    ...round,
    who: 'saga',
    says: ['Föreningen Bryggan har lämnat in', 'Region Västerhav har inte lämnat in'],
    never: ['Så ser Amina'],
  },
  answered: {
    phase: 'Aktivt 2037–2040',
    home: ['Prövning 31 okt 2038'],
    notToDo: ['Svara på bedömningen'],
    toDo: [wish],
    ...round,
    says: [
      'Öppnades 31 oktober 2038, när alla var klara',
      'Sex punkter har ni samsyn om. En behöver ni prata om.',
      'Så ser Amina Strandvall det om samfinansiering',
    ],
  },
  twelve: {
    phase: 'Aktivt 2037–2040',
    home: ['Avtalet går ut om 12 månader, 31 mars 2040.'],
    at: onward,
    says: ['30 september 2038 Har varit', '31 mars 2039 Dags nu Säg vad ni vill.', 'om 6 månader, 30 september'],
  },
  six: {
    phase: 'Aktivt 2037–2040',
    home: ['Avtalet går ut om 6 månader, 31 mars 2040.'],
    at: `${room}/rapporter`,
    says: [
      'Lägesrapport 2039 Ingen har skrivit än 1 april 2039 – 31 mars 2040',
      'Lägesrapport 2037 Låst 1 april 2037 – 31 mars 2038 Låst 30 april 2038',
    ],
  },
  wished: {
    notToDo: [wish],
    toDo: ['Gör det du lovat'],
    at: onward,
    says: ['30 september 2039 Dags nu Skriv klart', 'Saga Holmvret, 30 september 2039', 'Alla parter vill samma sak.'],
  },
  extending: {
    phase: 'Aktivt 2037–2040',
    home: ['Avtalet går ut om 3 månader, 31 mars 2040.', 'Säg vad ni tycker om avtalet'],
    toDo: ['1 del av avtalet väntar på ert svar'],
    at: `${room}/avtal/tid`,
    says: ['1 april 2037 till 31 mars 2042', 'Stod bakom 31 jan, före ändringen'],
  },
  'extension-decided': {
    phase: 'Aktivt 2037–2040',
    home: ['Avtalet går ut om 6 veckor, 31 mars 2040.'],
    at: version(2),
    // Three weeks over a leap day
    says: ['Låst 31 december 2039', 'Datum 20 februari 2040', 'Kan tidigast få laga kraft efter 12 mars 2040'],
  },
  extended: {
    phase: 'Aktivt 2037–2042',
    home: ['Beslut 31 dec 2039', 'Underskrift 20 feb 2040'],
    notHome: ['Avtalet går ut'],
    at: `${onward}/linjen`,
    says: [
      'Perioder 1 april 2037 – 31 mars 2042',
      'Version 1 Det första avtalet 1 april 2037 – 31 mars 2040 10 februari 2037',
      'Version 2 En förlängning 1 april 2037 – 31 mars 2042 29 februari 2040',
    ],
  },
  prolonged: {
    phase: 'Aktivt 2037–2042',
    home: ['Den ska vara klar om 4 veckor, 30 april.'],
    at: `${room}/moten`,
    says: ['Styrgruppsmöte, 28 mars 2038', 'Söndag, 17.30–19.00'],
    never: ['idémöte. Ni har inget antecknat'],
  },
  notice: {
    phase: 'Vidare 31 mars 2041',
    home: ['En uppsägning eller hävning är antecknad, 31 mars 2041. Inget avslutas av sig självt.', 'Aktivt 2037–2042'],
    at: onward,
    says: ['Uppsägning Västerhav 31 mars 2041, Saga Holmvret Gäller från 31 december 2041'],
  },
  'ending-proposed': {
    phase: 'Vidare 31 mars 2041',
    home: ['Svara på ett gemensamt steg', 'Inget avslutas av sig självt.'],
    toDo: ['Svara på ett gemensamt steg'],
    at: onward,
    says: [
      'Sista dagen: 27 oktober 2041',
      'Föreslaget av Saga Holmvret, 1 september 2041',
      'Bryggan Har inte svarat än',
    ],
  },
  closing: {
    phase: 'Vidare 31 mars 2041',
    home: ['Ni har tillsammans bestämt att 27 oktober 2041 är sista dagen.', 'Aktivt 2037–2041'],
    notHome: ['Inget avslutas av sig självt.'],
    at: `${onward}/avslut`,
    says: [
      '1 av 9 är klart',
      'Klart 29 september 2041 Saga Holmvret, senast 30 september 2041',
      'Saga Holmvret, senast 31 oktober 2041',
    ],
  },
  'last-day': {
    phase: 'Vidare 31 mars 2041',
    home: ['Ni har tillsammans bestämt att 27 oktober 2041 är sista dagen.'],
    notHome: ['Avslutat den'],
    at: `${onward}/lardomar`,
    says: ['Amina Strandvall, 27 oktober 2041'],
  },
  ended: {
    phase: '',
    home: ['Avslutat den 27 oktober 2041.', 'Vidare 31 mars 2041'],
    notHome: ['är sista dagen', 'Boka'],
    at: entry,
    who: 'visitor',
    says: ['Avslutat', 'Avtalstid 1 april 2037 – 27 oktober 2041', 'Undertecknat 29 februari 2040'],
  },
}
