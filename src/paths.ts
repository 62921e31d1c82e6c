import { administrationPaths } from './administration-paths.ts'
import { partnershipPaths } from './partnership-paths.ts'

/**
 * Every address of the application, in one table. In Swedish: people read them aloud and put them in letters.
 * English is the same path under `/en`. A state change is a noun that is posted to.
 */
export const paths = {
  start: '/',
  health: '/health',
  assets: '/-/:file{.+}',

  // Learn and find the right way; nothing here needs a sign-in
  aboutPartnership: '/om-iop',
  support: '/stod',
  suitability: '/hitta-ratt-vag',
  suitabilityQuestion: '/hitta-ratt-vag/fraga/:number',
  suitabilityResult: '/hitta-ratt-vag/resultat',
  authorities: '/hos',
  authority: '/hos/:authority',
  questions: '/fraga-oss',
  howWeReview: '/sa-granskar-vi',
  accessibility: '/tillganglighet',
  privacy: '/personuppgifter',
  sourceCode: '/kallkod',

  // The open register and the check of a signed agreement
  register: '/partnerskap',
  registerCsv: '/partnerskap.csv',
  registerJson: '/partnerskap.json',
  registerEntry: '/partnerskap/:entry',
  registerEntryAgreement: '/partnerskap/:entry/avtal.pdf',
  openData: '/oppna-data',

  // The library: clauses of agreements that their parties show
  library: '/bibliotek',
  libraryAgreements: '/bibliotek/avtal',
  libraryQuestions: '/bibliotek/fragor',
  libraryClause: '/bibliotek/:entry/:clause',
  check: '/kontrollera',
  // A locked status report, opened by the secret of an invitation
  invitedReport: '/lagesrapport/:token',
  invitedQuestions: '/lagesrapport/:token/fragor',

  // A survey to those whom a partnership is there for: anybody with the address answers
  openSurvey: '/enkat/:token',
  openSurveyThanks: '/enkat/:token/tack',

  // Sign-in
  signIn: '/logga-in',
  signInLink: '/logga-in/lank/:token',
  signInDemonstration: '/logga-in/demonstration',
  signOut: '/logga-ut',
  signOutEverywhere: '/logga-ut/overallt',
  account: '/konto',
  accountActing: '/konto/agera',
  digest: '/konto/brev',
  // Posted to by mail programs too, by one press (RFC 8058): exempt from the check of where a post comes from
  digestStop: '/brev/:token/sluta',
  accountCalendar: '/konto/kalender',
  accountCalendarEnd: '/konto/kalender/aterkallad',
  pollLink: '/tid/:token',
  calendarFeed: '/kalender/:token/moten.ics',
  outbox: '/utkorg',
  outboxMail: '/utkorg/:mail',
  outboxCalendar: '/utkorg/:mail/mote.ics',

  // Mine
  mine: '/mina',
  toDo: '/mina/att-gora',

  // A shared challenge, before there is a partnership
  challenges: '/utmaningar',
  newChallenge: '/utmaningar/ny',
  challenge: '/utmaningar/:challenge',
  challengeEdit: '/utmaningar/:challenge/andra',
  challengeAudience: '/utmaningar/:challenge/lasare',
  challengeComments: '/utmaningar/:challenge/kommentarer',
  challengeJoinRequests: '/utmaningar/:challenge/intresse',
  challengeJoinAnswer: '/utmaningar/:challenge/intresse/:request/svar',
  challengeRequestWithdrawal: '/utmaningar/:challenge/intresse/:request/ater',
  challengeLeaving: '/utmaningar/:challenge/uttrade',
  challengeInvitations: '/utmaningar/:challenge/inbjudningar',
  challengeInvitation: '/utmaningar/:challenge/inbjudningar/:invitation',
  challengeRepresentative: '/utmaningar/:challenge/inbjudningar/:invitation/foretradare',
  challengePartnership: '/utmaningar/:challenge/partnerskap',

  // Agreements that already run, taken over
  takeovers: '/overtaganden',
  newTakeover: '/overtaganden/nytt',
  takeoverLink: '/overtaganden/inbjudan/:token',
  takeoverList: '/overtaganden/lista',
  takeoverListTemplate: '/overtaganden/lista.xlsx',
  takeoverListAccepted: '/overtaganden/lista/godkand',
  takeover: '/overtaganden/:takeover',
  takeoverItemFile: '/overtaganden/:takeover/innehall/fil',
  takeoverItemTemplate: '/overtaganden/:takeover/innehall/fil.xlsx',
  takeoverItemsAccepted: '/overtaganden/:takeover/innehall/godkand',
  takeoverItem: '/overtaganden/:takeover/innehall/:kind',
  takeoverItemRemoval: '/overtaganden/:takeover/innehall/:item/borttagning',
  takeoverFacts: '/overtaganden/:takeover/uppgifter',
  takeoverParties: '/overtaganden/:takeover/parter',
  takeoverParty: '/overtaganden/:takeover/parter/:party',
  takeoverPartyRemoval: '/overtaganden/:takeover/parter/:party/borttagning',
  takeoverFile: '/overtaganden/:takeover/avtal.pdf',
  takeoverSending: '/overtaganden/:takeover/utskick',
  takeoverConfirmation: '/overtaganden/:takeover/bekraftelse',
  takeoverWithdrawal: '/overtaganden/:takeover/tillbakadragande',

  // A partnership's shared room
  ...partnershipPaths,

  // An organisation's own people
  organisation: '/organisationer/:organisation',
  memberships: '/organisationer/:organisation/personer',
  membershipEnd: '/organisationer/:organisation/personer/:membership/slut',

  ...administrationPaths,
} as const

export { href, type Href, type Path } from './href.ts'
