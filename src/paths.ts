import { administrationPaths } from './administration-paths.ts'

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
  calendarFeed: '/kalender/:token/moten.ics',
  outbox: '/utkorg',
  outboxMail: '/utkorg/:mail',

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
  challengeInvitations: '/utmaningar/:challenge/inbjudningar',
  challengeInvitation: '/utmaningar/:challenge/inbjudningar/:invitation',
  challengeRepresentative: '/utmaningar/:challenge/inbjudningar/:invitation/foretradare',
  challengePartnership: '/utmaningar/:challenge/partnerskap',

  // Agreements that already run, taken over
  takeovers: '/overtaganden',
  newTakeover: '/overtaganden/nytt',
  takeoverLink: '/overtaganden/inbjudan/:token',
  takeover: '/overtaganden/:takeover',
  takeoverFacts: '/overtaganden/:takeover/uppgifter',
  takeoverParties: '/overtaganden/:takeover/parter',
  takeoverParty: '/overtaganden/:takeover/parter/:party',
  takeoverPartyRemoval: '/overtaganden/:takeover/parter/:party/borttagning',
  takeoverFile: '/overtaganden/:takeover/avtal.pdf',
  takeoverSending: '/overtaganden/:takeover/utskick',
  takeoverConfirmation: '/overtaganden/:takeover/bekraftelse',
  takeoverWithdrawal: '/overtaganden/:takeover/tillbakadragande',

  // A partnership's shared room
  partnership: '/p/:partnership',
  overview: '/p/:partnership/oversikt',
  parties: '/p/:partnership/parter',
  partyWords: '/p/:partnership/parter/ord',
  mandates: '/p/:partnership/parter/uppdrag',
  mandateEnd: '/p/:partnership/parter/uppdrag/:mandate/slut',
  history: '/p/:partnership/historik',
  ownRoom: '/p/:partnership/eget-rum',
  ownRoomNotes: '/p/:partnership/eget-rum/anteckningar',
  ownRoomNote: '/p/:partnership/eget-rum/anteckningar/:note',
  ownRoomNoteRemoval: '/p/:partnership/eget-rum/anteckningar/:note/borttagning',

  meetings: '/p/:partnership/moten',
  newMeeting: '/p/:partnership/moten/nytt',
  meeting: '/p/:partnership/moten/:meeting',
  meetingEdit: '/p/:partnership/moten/:meeting/andra',
  meetingAgenda: '/p/:partnership/moten/:meeting/dagordning',
  meetingAgendaMove: '/p/:partnership/moten/:meeting/dagordning/:item/plats',
  meetingNotes: '/p/:partnership/moten/:meeting/dagordning/:item/anteckning',
  meetingAttendance: '/p/:partnership/moten/:meeting/narvaro',
  meetingReply: '/p/:partnership/moten/:meeting/svar',
  meetingCancellation: '/p/:partnership/moten/:meeting/installt',
  meetingCalendar: '/p/:partnership/moten/:meeting/mote.ics',
  meetingAgendaEdit: '/p/:partnership/moten/:meeting/dagordning/:item/andra',
  meetingLeads: '/p/:partnership/moten/:meeting/roller',
  meetingDecisions: '/p/:partnership/moten/:meeting/dagordning/:item/beslut',
  meetingStand: '/p/:partnership/moten/:meeting/beslut/:decision/stallning',
  meetingDecisionRemoval: '/p/:partnership/moten/:meeting/beslut/:decision/borttagning',
  meetingActions: '/p/:partnership/moten/:meeting/dagordning/:item/uppgift',
  minutesOffer: '/p/:partnership/moten/:meeting/justering',
  minutesReopening: '/p/:partnership/moten/:meeting/justering/ater',
  minutesApproval: '/p/:partnership/moten/:meeting/justering/godkannande',
  minutesObjection: '/p/:partnership/moten/:meeting/justering/invandning',
  groups: '/p/:partnership/grupper',
  group: '/p/:partnership/grupper/:group',
  groupEnd: '/p/:partnership/grupper/:group/slut',
  groupSeats: '/p/:partnership/grupper/:group/platser',
  groupSeatEnd: '/p/:partnership/grupper/:group/platser/:seat/slut',
  groupRota: '/p/:partnership/grupper/:group/turordning',
  groupTurn: '/p/:partnership/grupper/:group/turordning/:turn',
  groupSwaps: '/p/:partnership/grupper/:group/byten',
  groupSwapAnswer: '/p/:partnership/grupper/:group/byten/:swap/svar',
  handover: '/p/:partnership/overlamning',
  actions: '/p/:partnership/vem-gor-vad',
  action: '/p/:partnership/vem-gor-vad/:action',

  conversations: '/p/:partnership/samtal',
  newConversation: '/p/:partnership/samtal/nytt',
  conversation: '/p/:partnership/samtal/:conversation',
  conversationMessages: '/p/:partnership/samtal/:conversation/inlagg',
  conversationFile: '/p/:partnership/samtal/:conversation/inlagg/:message/fil',
  conversationAgenda: '/p/:partnership/samtal/:conversation/dagordning',

  observations: '/p/:partnership/iakttagelser',
  newObservation: '/p/:partnership/iakttagelser/ny',
  observation: '/p/:partnership/iakttagelser/:observation',
  observationAnswers: '/p/:partnership/iakttagelser/:observation/svar',
  observationWithdrawal: '/p/:partnership/iakttagelser/:observation/tillbakadragande',

  deviations: '/p/:partnership/avvikelser',
  newDeviation: '/p/:partnership/avvikelser/ny',
  deviation: '/p/:partnership/avvikelser/:deviation',
  deviationSteps: '/p/:partnership/avvikelser/:deviation/steg',
  deviationConsent: '/p/:partnership/avvikelser/:deviation/samtycke',

  assessment: '/p/:partnership/bedomning',
  assessmentRounds: '/p/:partnership/bedomning/omgangar',
  assessmentRound: '/p/:partnership/bedomning/:round',
  assessmentAnswer: '/p/:partnership/bedomning/:round/svara',
  assessmentHandIn: '/p/:partnership/bedomning/:round/inlamning',
  assessmentTakeBack: '/p/:partnership/bedomning/:round/inlamning/ater',
  assessmentOpening: '/p/:partnership/bedomning/:round/oppning',
  assessmentAgenda: '/p/:partnership/bedomning/:round/dagordning',

  agreement: '/p/:partnership/avtal',
  agreementHeadings: '/p/:partnership/avtal/rubriker',
  agreementHistory: '/p/:partnership/avtal/historik',
  agreementTerm: '/p/:partnership/avtal/tid',
  termAccord: '/p/:partnership/avtal/tid/samsyn',
  agreementReview: '/p/:partnership/avtal/granskning',
  agreementWhole: '/p/:partnership/avtal/hela',
  agreementFiles: '/p/:partnership/avtal/filer',
  agreementIntakes: '/p/:partnership/avtal/filer/intag',
  agreementIntake: '/p/:partnership/avtal/filer/intag/:intake',
  agreementIntakeRemoval: '/p/:partnership/avtal/filer/intag/:intake/borttagning',
  agreementFile: '/p/:partnership/avtal/filer/:file',
  heading: '/p/:partnership/avtal/rubriker/:heading',
  headingLive: '/p/:partnership/avtal/rubriker/:heading/skriv-tillsammans',
  headingText: '/p/:partnership/avtal/rubriker/:heading/text',
  headingName: '/p/:partnership/avtal/rubriker/:heading/namn',
  headingPlace: '/p/:partnership/avtal/rubriker/:heading/plats',
  headingNeed: '/p/:partnership/avtal/rubriker/:heading/behov',
  headingTalk: '/p/:partnership/avtal/rubriker/:heading/samtal',
  headingTalkOutcome: '/p/:partnership/avtal/rubriker/:heading/samtal/:remark/utfall',
  headingTalkAnswer: '/p/:partnership/avtal/rubriker/:heading/samtal/:remark/svar',
  headingComments: '/p/:partnership/avtal/rubriker/:heading/kommentarer',
  headingHistory: '/p/:partnership/avtal/rubriker/:heading/historik',
  headingRestore: '/p/:partnership/avtal/rubriker/:heading/historik/:version/ater',
  headingLibrary: '/p/:partnership/avtal/rubriker/:heading/bibliotek',
  headingLibraryClause: '/p/:partnership/avtal/rubriker/:heading/bibliotek/:entry/:clause',
  headingWhy: '/p/:partnership/avtal/rubriker/:heading/varfor',
  accord: '/p/:partnership/avtal/rubriker/:heading/samsyn',
  suggestions: '/p/:partnership/avtal/rubriker/:heading/forslag',
  suggestionAnswer: '/p/:partnership/avtal/rubriker/:heading/forslag/:suggestion/svar',
  suggestionWithdrawal: '/p/:partnership/avtal/rubriker/:heading/forslag/:suggestion/ater',
  correctionAnswer: '/p/:partnership/avtal/rubriker/:heading/rattelse/:correction/svar',

  agreementStanding: '/p/:partnership/avtal/laget',
  agreementChanges: '/p/:partnership/avtal/andringar',
  agreementWords: '/p/:partnership/avtal/ord',
  annexes: '/p/:partnership/avtal/bilagor',
  annexesAccord: '/p/:partnership/avtal/bilagor/samsyn',
  annex: '/p/:partnership/avtal/bilagor/:annex',
  annexFile: '/p/:partnership/avtal/bilagor/:annex/fil',
  annexPlace: '/p/:partnership/avtal/bilagor/:annex/plats',
  annexRemoval: '/p/:partnership/avtal/bilagor/:annex/borttagning',
  annexRestore: '/p/:partnership/avtal/bilagor/:annex/utgavor/:edition/ater',

  goals: '/p/:partnership/mal',
  goalEdit: '/p/:partnership/mal/:goal',
  goalRemoval: '/p/:partnership/mal/:goal/borttagning',
  goalsAccord: '/p/:partnership/mal/samsyn',
  followUp: '/p/:partnership/uppfoljning',
  followUpGoal: '/p/:partnership/uppfoljning/mal/:goal',
  goalJudgements: '/p/:partnership/uppfoljning/mal/:goal/laget',
  goalOwner: '/p/:partnership/uppfoljning/mal/:goal/ansvar',
  goalMilestones: '/p/:partnership/uppfoljning/mal/:goal/milstolpar',
  goalMilestone: '/p/:partnership/uppfoljning/mal/:goal/milstolpar/:milestone/nadd',
  goalLearning: '/p/:partnership/uppfoljning/mal/:goal/lardomar',
  judgementFile: '/p/:partnership/uppfoljning/mal/:goal/laget/:judgement/underlag',
  newIndicator: '/p/:partnership/uppfoljning/matt/nytt',
  indicator: '/p/:partnership/uppfoljning/matt/:indicator',
  indicatorEdit: '/p/:partnership/uppfoljning/matt/:indicator/andra',
  indicatorEnd: '/p/:partnership/uppfoljning/matt/:indicator/slut',
  measurements: '/p/:partnership/uppfoljning/matt/:indicator/varden',
  measurementsCsv: '/p/:partnership/uppfoljning/matt/:indicator/varden.csv',
  measurementCorrection: '/p/:partnership/uppfoljning/matt/:indicator/varden/:measurement/rattelse',
  measurementImport: '/p/:partnership/uppfoljning/inlasning',
  measurementImportAccepted: '/p/:partnership/uppfoljning/inlasning/godkand',
  followUpCsv: '/p/:partnership/uppfoljning.csv',
  followUpExcel: '/p/:partnership/uppfoljning.xlsx',
  resources: '/p/:partnership/resurser',
  resourceEdit: '/p/:partnership/resurser/:resource',
  resourceRemoval: '/p/:partnership/resurser/:resource/borttagning',
  resourcesAccord: '/p/:partnership/resurser/samsyn',
  contributions: '/p/:partnership/bidragit',
  contributionMonth: '/p/:partnership/bidragit/manad',
  contributionNew: '/p/:partnership/bidragit/nytt',
  contributionConfirmations: '/p/:partnership/bidragit/bekraftelser',
  contributionImport: '/p/:partnership/bidragit/inlasning',
  contributionImportAccepted: '/p/:partnership/bidragit/inlasning/godkand',
  contributionColumns: '/p/:partnership/bidragit/kolumner',
  contributionsCsv: '/p/:partnership/bidragit.csv',
  contributionsExcel: '/p/:partnership/bidragit.xlsx',
  contributionRemark: '/p/:partnership/bidragit/lofte/:resource/ord',
  contribution: '/p/:partnership/bidragit/:contribution',
  contributionCorrection: '/p/:partnership/bidragit/:contribution/rattelse',
  contributionFile: '/p/:partnership/bidragit/:contribution/bilaga',

  versions: '/p/:partnership/avtal/versioner',
  versionComparison: '/p/:partnership/avtal/versioner/jamfor',
  version: '/p/:partnership/avtal/versioner/:version',
  versionText: '/p/:partnership/avtal/versioner/:version/text',
  versionPdf: '/p/:partnership/avtal/versioner/:version/avtal.pdf',
  versionFile: '/p/:partnership/avtal/versioner/:version/filer/:file',
  versionAnnex: '/p/:partnership/avtal/versioner/:version/bilaga/:number',
  versionUnlock: '/p/:partnership/avtal/versioner/:version/ater',
  decisionNeeds: '/p/:partnership/avtal/versioner/:version/beslut/behov',
  decisionBasis: '/p/:partnership/avtal/versioner/:version/beslut/underlag',
  decision: '/p/:partnership/avtal/versioner/:version/beslut/:decision',
  decisionAttachment: '/p/:partnership/avtal/versioner/:version/beslut/:decision/bilaga',
  signing: '/p/:partnership/avtal/versioner/:version/underskrift',
  signingCode: '/p/:partnership/avtal/versioner/:version/underskrift/kod',

  publication: '/p/:partnership/publicering',
  publicationAccord: '/p/:partnership/publicering/samsyn',
  clauseNotes: '/p/:partnership/publicering/delar',
  clauseNote: '/p/:partnership/publicering/delar/:clause',
  publicationWithdrawal: '/p/:partnership/publicering/tillbakadragande',

  // An organisation's own people
  organisation: '/organisationer/:organisation',
  memberships: '/organisationer/:organisation/personer',
  membershipEnd: '/organisationer/:organisation/personer/:membership/slut',

  ...administrationPaths,
} as const

export type Path = (typeof paths)[keyof typeof paths]

type Names<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Bare<Name> | Names<Rest>
  : P extends `${string}:${infer Name}`
    ? Bare<Name>
    : never
type Bare<N extends string> = N extends `${infer Name}{${string}`
  ? Name
  : N extends `${infer Name}.${string}`
    ? Name
    : N

export type Href = <P extends Path>(
  path: P,
  ...names: Names<P> extends never ? [] : [names: Record<Names<P>, string>]
) => string

/** The address of a page, with its names filled in. */
export const href: Href = (path, ...[names]) =>
  path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) =>
    encodeURIComponent((names as Record<string, string> | undefined)?.[name] ?? ''),
  )
