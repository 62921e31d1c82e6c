import type { Hono } from 'hono'
import { assessmentRoutes } from '#assessment/routes.tsx'
import { assumptionRoutes } from '#assumption/routes.tsx'
import { chainRoutes } from '#chain/routes.tsx'
import { administrationRoutes } from '#administration/routes.tsx'
import { agreementRoutes } from '#agreement/routes.tsx'
import { annexRoutes } from '#annex/routes.tsx'
import { contributionRoutes } from '#contribution/routes.tsx'
import { challengeRoutes } from '#challenge/routes.tsx'
import { conversationRoutes } from '#conversation/routes.tsx'
import { deviationRoutes } from '#deviation/routes.tsx'
import { exchangeRoutes } from '#exchange/routes.tsx'
import { digestRoutes } from '#digest/routes.tsx'
import { aidRoutes } from '#funding/aid-routes.tsx'
import { fundingRoutes } from '#funding/routes.tsx'
import { goalRoutes } from '#goal/routes.tsx'
import { groupRoutes } from '#group/routes.tsx'
import { identityRoutes } from '#identity/routes.tsx'
import { indicatorRoutes } from '#indicator/routes.tsx'
import { meetingRoutes } from '#meeting/routes.tsx'
import { noticeRoutes } from '#notice/routes.tsx'
import { observationRoutes } from '#observation/routes.tsx'
import { organisationRoutes } from '#organisation/routes.tsx'
import { equalStandingRoutes } from '#equal-standing/routes.tsx'
import { auditRoutes } from '#overview/audit-routes.tsx'
import { overviewRoutes } from '#overview/routes.tsx'
import { ownRoomRoutes } from '#own-room/routes.tsx'
import { partnershipRoutes } from '#partnership/routes.tsx'
import { referenceRoutes } from '#reference/routes.tsx'
import { reportRoutes } from '#report/routes.tsx'
import { riskRoutes } from '#risk/routes.tsx'
import { resourceRoutes } from '#resource/routes.tsx'
import { onwardRoutes } from '#renewal/routes.tsx'
import { jointRoutes } from '#renewal/joint-routes.tsx'
import { joiningPartyRoutes } from '#renewal/joining-routes.tsx'
import { leavingRoutes } from '#renewal/leaving-routes.tsx'
import { closingRoutes } from '#renewal/closing-routes.tsx'
import { recordRoutes } from '#record/routes.tsx'
import { checkRoutes } from '#check/routes.tsx'
import { decisionRoutes } from '#decision/routes.tsx'
import { signingRoutes } from '#signing/routes.tsx'
import { suggestionRoutes } from '#suggestion/routes.tsx'
import { versionRoutes } from '#version/routes.tsx'
import { suitabilityRoutes } from '#suitability/routes.tsx'
import { questionSetRoutes } from '#question-set/routes.tsx'
import { profileRoutes } from '#profile/routes.tsx'
import { guideRoutes } from '#guide/routes.tsx'
import { takeoverRoutes } from '#takeover/routes.tsx'
import { libraryRoutes } from '#library/routes.tsx'
import { pickRoutes } from '#library/pick-routes.tsx'
import { draftRoutes } from '#register/draft-routes.tsx'
import { clauseRoutes } from '#register/clause-routes.tsx'
import { publicationRoutes } from '#register/publication-routes.tsx'
import { registerRoutes } from '#register/routes.tsx'
import { serviceRoutes } from '#service/routes.tsx'
import { standingRoutes } from '#standing/routes.tsx'
import { startRoutes } from '#start/routes.tsx'
import { openSurveyRoutes } from '#survey/open-routes.tsx'
import { reminderRoutes } from '#reminder/routes.tsx'
import { surveyRoutes } from '#survey/routes.tsx'
import { welcomeRoutes } from '#welcome/routes.tsx'
import type { AppEnv } from '#platform/http.tsx'

/** Every room's addresses, in the order in which they are tried. */
export const rooms: readonly Hono<AppEnv>[] = [
  draftRoutes,
  libraryRoutes,
  takeoverRoutes,
  pickRoutes,
  clauseRoutes,
  publicationRoutes,
  registerRoutes,
  serviceRoutes,
  startRoutes,
  administrationRoutes,
  questionSetRoutes,
  assessmentRoutes,
  agreementRoutes,
  annexRoutes,
  standingRoutes,
  challengeRoutes,
  conversationRoutes,
  deviationRoutes,
  equalStandingRoutes,
  riskRoutes,
  exchangeRoutes,
  contributionRoutes,
  digestRoutes,
  // Before the goals, whose addresses hold a goal where these hold a word
  chainRoutes,
  assumptionRoutes,
  goalRoutes,
  groupRoutes,
  identityRoutes,
  indicatorRoutes,
  meetingRoutes,
  noticeRoutes,
  observationRoutes,
  organisationRoutes,
  auditRoutes,
  overviewRoutes,
  ownRoomRoutes,
  partnershipRoutes,
  recordRoutes,
  referenceRoutes,
  reportRoutes,
  onwardRoutes,
  jointRoutes,
  closingRoutes,
  joiningPartyRoutes,
  leavingRoutes,
  // Before the resources, whose address would take theirs for the name of one
  fundingRoutes,
  aidRoutes,
  resourceRoutes,
  checkRoutes,
  decisionRoutes,
  signingRoutes,
  suggestionRoutes,
  versionRoutes,
  suitabilityRoutes,
  profileRoutes,
  guideRoutes,
  welcomeRoutes,
  surveyRoutes,
  reminderRoutes,
  openSurveyRoutes,
]
