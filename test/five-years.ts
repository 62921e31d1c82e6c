import { href, paths } from '#paths'
import {
  agreeOnFrames,
  begin,
  decide,
  joinAll,
  lock,
  putUp,
  sign,
  standBehind,
  write,
  type Story,
} from '#demonstration/play.ts'
import { publish } from '#demonstration/play-more.ts'
import { steer, steering } from '#demonstration/play-steering.ts'
import type { Stage } from '#demonstration/stage.ts'
import { bryggan, vasterhav } from '#demonstration/stories/parts.ts'
import { plainTexts } from '#demonstration/stories/shared-texts.ts'
import { sheetOf } from './assessment.ts'

/** A partnership of an association and a region, whose first term ends with a month and goes over a leap year. */
export const openHouse: Story = {
  name: 'Öppet hus',
  slug: 'oppet-hus',
  area: 'kultur-och-fritid',
  challenge: {
    title: 'Tomma rum och ensamma kvällar',
    what: 'Magasinet vid hamnen står tomt, och många i Västerhav har ingenstans att gå på kvällen.',
    affected: 'Alla som är ensamma i Västerhav',
    place: 'Västerhav',
    county: '14',
  },
  parts: [
    { ...bryggan, words: 'Vi har värdarna och dukar fram.' },
    { ...vasterhav('Kulturnämnden'), words: 'Vi har huset och värmen.' },
  ],
  goals: [
    { kind: 'aspiration', words: 'Ingen i Västerhav ska vara ensam mot sin vilja.' },
    { kind: 'sub_goal', words: 'Öppet två kvällar i veckan', target: '2', unit: 'kvällar i veckan' },
  ],
  resources: [
    { by: 0, kind: 'voluntary_time', description: 'Värdar', quantity: '1 200', unit: 'timmar' },
    { by: 1, kind: 'premises', description: 'Magasinet på kvällstid', quantity: '1', unit: 'lokal' },
  ],
  term: { start: '2037-04-01', end: '2040-03-31', why: 'Tre år räcker för att pröva och lära.' },
  texts: plainTexts({
    parties: 'Föreningen Bryggan och Region Västerhav genom Kulturnämnden',
    mandate: 'Kulturnämnden har som mål att alla ska nås av kultur.',
    what: 'Vi håller magasinet öppet två kvällar i veckan. Föreningen ordnar värdarna och regionen lokalen.',
    who: 'Alla som bor i Västerhav.',
    term: 'Avtalet gäller från den 1 april 2037 till och med den 31 mars 2040.',
  }),
}
const names = { partnership: openHouse.slug }
/** Whom the officer invites to the report. */
export const invitee = 'elsa@vasterhav.example'
const items = [
  {
    title: 'Kvällarna i vår',
    minutes: '30',
    note: 'Vi ser samma behov.',
    decision: 'Vi öppnar också på torsdagar.',
    task: { what: 'Fråga värdarna', by: 0, due: '2038-04-30' },
  },
]
export const room = `/p/${openHouse.slug}`
const [amina, saga, nora] = ['amina', 'saga', 'nora']

/** The states that the partnership comes through, in their order. */
export const states = [
  'written', 'agreed', 'locked', 'decided', 'signed', 'eve', 'active', 'rota',
  'called', 'contributed', 'held', 'report-draft', 'approved', 'report-standing', 'report-locked', 'report-replied',
  'deviating', 'eighteen', 'asked', 'half-answered', 'answered',
  'twelve', 'six', 'wished', 'extending', 'extension-decided', 'extended', 'prolonged',
  'notice', 'ending-proposed', 'closing', 'last-day', 'ended',
] as const // prettier-ignore
export type State = (typeof states)[number]

/**
 * Plays five years of a partnership by what its people do on its pages, on a clock that is moved: over both changes of the
 * clock, a leap day, ends of months and the end of a year. @returns each state as it has been reached, to be looked at
 */
export async function* fiveYears(stage: Stage): AsyncGenerator<State> {
  yield* untilActive(stage)
  yield* atWork(stage)
  yield* evaluate(stage)
  yield* extend(stage)
  yield* end(stage)
}

/** Written, agreed on, locked, decided and signed; it begins with April, at midnight in Sweden. */
async function* untilActive(stage: Stage): AsyncGenerator<State> {
  stage.at('2037-01-12')
  const challenge = await putUp(stage, openHouse)
  await joinAll(stage, challenge, openHouse)
  await begin(stage, challenge, openHouse)
  await agreeOnFrames(stage, openHouse)
  await write(stage, openHouse)
  yield 'written'
  stage.at('2037-01-31')
  await standBehind(stage, openHouse)
  yield 'agreed'
  await lock(stage, openHouse)
  yield 'locked'
  stage.at('2037-02-03')
  await decide(stage, openHouse, '2037-02-03')
  yield 'decided'
  stage.at('2037-02-10')
  await sign(stage, openHouse)
  await publish(stage, openHouse)
  yield 'signed'
  stage.at('2037-03-31T23:58')
  yield 'eve'
  stage.at('2037-04-01T00:01')
  yield 'active'
}

/** A rota from the last day of a month, February’s hours, a meeting on the day when summer time begins, the report, a deviation. */
async function* atWork(stage: Stage): AsyncGenerator<State> {
  await steer(stage, openHouse, '2037-08-31')
  yield 'rota'
  const days = { called: '2038-02-28', held: '2038-03-28', approveBy: '2038-04-30', approved: '2038-04-05' }
  const [call, hold, share, approve] = steering(stage, openHouse, days, items, { chair: 1, secretary: 0 })
  stage.at(call!.on)
  await call!.act()
  yield 'called'
  stage.at('2038-03-01')
  const at = href(paths.contributionMonth, names)
  const [hours] = await stage.fieldsOn(amina, href(paths.contributions, names), at, /^quantity_/)
  await stage.post(amina, at, { month: '2038-02', [hours!]: '84' })
  yield 'contributed'
  for (const one of [hold, share]) {
    stage.at(one!.on)
    await one!.act()
  }
  yield 'held'
  yield* report(stage, async () => {
    stage.at(approve!.on)
    await approve!.act()
  })
  stage.at('2038-05-02')
  await stage.post(amina, href(paths.deviations, names), {
    title: 'Fredagarna bemannas inte',
    words: 'Ingen öppnar.',
    noticed_by: 'Besökarna',
    noticed_on: '2038-04-30',
    effect: '',
    gravity: 'ordinary',
  })
  yield 'deviating'
  const deviation = { ...names, deviation: '1' }
  const step = (fields: Record<string, string>) => stage.post(amina, href(paths.deviationSteps, deviation), fields)
  const owner = stage.person(saga).id
  await step({ kind: 'talk', words: 'Vi delar.', outcome: 'agreed', action: 'Vi turas om.', owner })
  await step({ kind: 'settle', words: 'Det fungerar.' })
  await stage.post(saga, href(paths.deviationConsent, deviation))
}

/** The report of the first year, begun in the first minutes of the next: drawn up, stood behind, locked, shown, asked about. */
async function* report(stage: Stage, meanwhile: () => Promise<void>): AsyncGenerator<State> {
  stage.at('2038-04-01T00:05')
  const its = { ...names, year: '2037' }
  const say = (who: string, part: string, words: string) =>
    stage.post(who, href(paths.reportWords, { ...its, part }), { words, based_on: '' })
  await say(amina, 'year', 'Vårt första år. Vi har haft öppet åttiofyra kvällar.')
  await say(amina, 'own_words', 'Vi har blivit fler värdar.')
  yield 'report-draft'
  await meanwhile()
  yield 'approved'
  stage.at('2038-04-30')
  await say(saga, 'own_words', 'Vi når fler än vi trodde.')
  for (const who of [amina, saga]) await stage.fillIn(who, href(paths.report, its), {}, href(paths.reportAnswers, its))
  yield 'report-standing'
  await stage.post(saga, href(paths.reportLock, its))
  const invited = { name: 'Elsa Nordanvind', role: 'Ordförande i Kulturnämnden', email: invitee }
  await stage.post(nora, href(paths.reportInvitees, its), invited)
  const meeting = { day: '2038-05-31', start: '13', end: '14', place: 'Magasinet', link: '', words: '' }
  await stage.post(nora, href(paths.reportInvitation, its), meeting)
  yield 'report-locked'
  // The officer answers what those who were invited have asked
  for (const reply of await stage.actionsOn(nora, href(paths.reportInvitation, its), /\/fragor\/[^/]+\/svar$/))
    await stage.post(nora, reply, { words: 'Elva av fyrtio.' })
  yield 'report-replied'
}

/** Eighteen months before the end they evaluate: nobody sees an answer before all have handed theirs in. */
async function* evaluate(stage: Stage): AsyncGenerator<State> {
  stage.at('2038-09-30')
  yield 'eighteen'
  stage.at('2038-10-31T02:30')
  const begun = await stage.post(amina, href(paths.assessmentRounds, names), { set: 'iop-i-korthet' })
  const round = { ...names, round: begun.split('?')[0]!.split('/').at(-1)! }
  yield 'asked'
  for (const [who, steps, state] of [
    [amina, [4, 4, 3, 3, 4, 4, 4], 'half-answered'],
    [saga, [4, 3, 3, 4, 4, 2, 4], 'answered'],
  ] as const) {
    const sheet = sheetOf(steps, `Så ser ${stage.person(who).cast.name} det`)
    await stage.fillIn(who, href(paths.assessmentAnswer, round), { ...sheet, next: 'check' })
    await stage.fillIn(who, href(paths.assessmentHandIn, round), {})
    yield state
  }
}

/** Twelve and six months before, both want to go on; the amendment is decided in February and signed on a leap day. */
async function* extend(stage: Stage): AsyncGenerator<State> {
  stage.at('2039-03-31')
  yield 'twelve'
  stage.at('2039-09-30')
  yield 'six'
  for (const who of [amina, saga])
    await stage.post(who, href(paths.wayOn, names), { wish: 'extend', words: 'Vi behövs.' })
  yield 'wished'
  stage.at('2039-12-31')
  await stage.post(saga, href(paths.amendments, names), { kind: 'extension', asked: 'Två år till.' })
  await stage.fillIn(amina, href(paths.agreementTerm, names), {
    ...openHouse.term,
    end: '2042-03-31',
    why: 'Vi behövs två år till.',
  })
  yield 'extending'
  await standBehind(stage, openHouse)
  await lock(stage, openHouse, '2')
  stage.at('2040-02-20')
  await decide(stage, openHouse, '2040-02-20', openHouse.parts, '2')
  yield 'extension-decided'
  stage.at('2040-02-29')
  await sign(stage, openHouse, openHouse.parts, '2')
  yield 'extended'
  // The register tells of the agreement that the parties have published: the new one, when they have published it
  await publish(stage, openHouse)
  stage.at('2040-04-01T00:01')
  yield 'prolonged'
}

/** Notice on the day when summer time begins; all agree to end on the day when it ends, and they end well. */
async function* end(stage: Stage): AsyncGenerator<State> {
  stage.at('2041-03-31')
  const notice = {
    kind: 'notice',
    given_on: '2041-03-31',
    takes_effect_on: '2041-12-31',
    reason: 'Huset ska rivas.',
    heading: '',
  }
  await stage.post(saga, href(paths.endingNotices, names), notice)
  yield 'notice'
  stage.at('2041-09-01')
  await stage.post(saga, href(paths.jointSteps, names), {
    kind: 'end',
    words: 'Rivningen börjar i november.',
    day: '2041-10-27',
  })
  yield 'ending-proposed'
  const [answer] = await stage.actionsOn(amina, href(paths.onward, names), /\/gemensamt\/[^/]+\/svar$/)
  await stage.post(amina, answer!, { answer: 'stands' })
  const owner = stage.person(saga).id
  const told = { owner, due_on: '2041-09-30', done_on: '2041-09-29', words: '' }
  await stage.post(amina, href(paths.closingItem, { ...names, key: 'target-group' }), told)
  await stage.post(amina, href(paths.closingItem, { ...names, key: 'assets' }), {
    ...told,
    due_on: '2041-10-31',
    done_on: '',
  })
  yield 'closing'
  stage.at('2041-10-27T23:57')
  await stage.post(amina, href(paths.lessons, names), {
    good: 'Vi möttes ofta.',
    otherwise: 'Börja mindre.',
    advice: '',
  })
  yield 'last-day'
  stage.at('2041-10-28T00:01')
  yield 'ended'
}
