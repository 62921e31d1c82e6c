import { sql } from 'kysely'
import { aLockedVersion, listOne } from './agreement.ts'
import { file, pdf } from './annexes.ts'
import { during } from './held-meeting.ts'
import { aMeeting, addItem, called, itemsOf, meetingDay } from './meetings.ts'
import { aSignedAgreement } from './signed.ts'
import type { SomePartnership, Someone, World } from './world.ts'

/** The names that addresses carry, each with what it stands for in a room that is lived in. */
export type Names = Readonly<Record<string, string>>
type Fields = Record<string, string | string[] | File>

/** Does what people do in a room, and answers with the last piece of the address that each act leads to. */
const doing =
  (world: World, { slug }: SomePartnership) =>
  async (who: Someone, path: string, fields: Fields = {}): Promise<string> => {
    const answer = await world.post(who, `/p/${slug}${path}`, fields)
    if (answer.status !== 303) throw new Error(`${path} ${answer.status}`)
    return answer.headers
      .get('location')!
      .replace(/[?#].*/, '')
      .split('/')
      .at(-1)!
  }
const newestIn =
  (world: World, { id }: SomePartnership) =>
  async (table: string, owner = 'partnership_id') => {
    const { rows } = await sql<{ id: string }>`select id::text as id from ${sql.table(table)}
    where ${sql.ref(owner)} = ${id} order by id desc limit 1`.execute(world.all)
    return rows[0]?.id ?? 'saknas'
  }

/** A partnership with a signed agreement in which something lies at nearly every address. */
export async function aLivedInRoom(world: World, clock: { now: Date }, partnership: SomePartnership): Promise<Names> {
  const [one, other] = partnership.parties.map(({ representative }) => representative) as [Someone, Someone]
  const [first, second] = partnership.parties
  const put = doing(world, partnership)
  const newest = newestIn(world, partnership)
  clock.now = meetingDay
  await aSignedAgreement(world, partnership, { start: '2036-01-01', end: '2039-12-31' })
  const heading = await newest('heading')
  const at = `/avtal/rubriker/${heading}`
  const based_on = await newest('heading_text')
  await put(one, `${at}/samtal`, { words: 'Det här vill jag säga.' })
  await put(one, `${at}/forslag`, { body: 'Vi möter ensamheten.', why: 'kortare', based_on })
  await put(one, `${at}/text`, { act: 'correct', body: 'Vi möter ensamheten tillsammans!', based_on })
  await put(one, '/avtal/bilagor', { title: 'Budget', kind: 'file', file: file() })
  await put(one, '/avtal/filer/intag', { file: file(Buffer.from('# Avtal\n\n## Fika\nBullar.'), 'avtal.md') })
  const meeting = await aMeeting(world, one, partnership, { ...called, kind: 'steering' })
  await addItem(world, one, meeting.path, 'Kvällarna')
  const item = (await itemsOf(world, meeting.id))[0]!.id
  const group = await put(one, '/grupper', { kind: 'steering', name: 'Styrgrupp', purpose: '' })
  await put(one, `/grupper/${group}/platser`, { person: one.id, seat: 'member' })
  const rota = { rota_from: '1 dec 2036', months: '6', turns: '4', chair: 'rotating', secretary: 'shared' }
  await put(one, `/grupper/${group}/turordning`, rota)
  const turns = await world.all
    .selectFrom('group_turn')
    .selectAll()
    .where('role', '=', 'chair')
    .orderBy('from_day')
    .execute()
  const [mine, theirs] = [first!, second!].map(({ id }) => turns.findLast(({ party_id }) => party_id === id)!.id)
  await put(one, `/grupper/${group}/byten`, { mine: mine!, theirs: theirs!, why: 'Semester' })
  await put(one, '/referensgrupp/fragor', { question: 'Hur når vi fler?' })
  const proposed = { day1: '9 dec 2036', start1: '17.30', end1: '19.00', day2: '10 dec 2036', start2: '8', end2: '9' }
  const poll = await put(one, '/tider/ny', { kind: 'steering', place: 'Kajgatan 4', ...proposed })
  await put(one, '/samtal', { question: 'Lokalen', words: 'Se bilden', file: file() })
  const round = await put(one, '/bedomning/omgangar', { set: 'iop-i-korthet' })
  await put(one, '/bedomning/fragor', { title: 'Eget', p1_title: 'Tiden', p1_statement: 'Vi har tid.', revision: '0' })
  await put(one, '/eget-rum/anteckningar', { title: 'Eget', body: 'Vårt' })
  const asked = { q1_words: 'Kände du dig trygg?', q1_kind: 'scale', opens_on: '2036-11-20', closes_on: '2036-12-31' }
  await put(one, '/enkater', { title: 'Hur var det?', intro: '', ...asked })
  const goal = await newest('goal')
  const followed = `/uppfoljning/mal/${goal}`
  const judged = {
    standing: 'nearly',
    words: 'Tre kvällar.',
    judged_on: '2026-01-02',
    figure: '3',
    figure_on: '2026-01-02',
  }
  await put(one, `${followed}/laget`, { ...judged, file: file() })
  await put(one, `${followed}/milstolpar`, { words: 'Utbildade', due_on: '2037-05-01' })
  const measure = { unit: 'besök', target: '2', source: 'Dörren', every: 'quarter', first_due_on: '2037-03-31' }
  const start = { start_figure: '1', start_on: '2025-01-01', measured_by: first!.id, goal_id: goal }
  await put(one, '/uppfoljning/matt/nytt', { kind: 'number', name: 'Besök', ...measure, ...start })
  const indicator = await newest('indicator')
  await put(one, `/uppfoljning/matt/${indicator}/varden`, { value: '2', measured_on: '2026-01-02' })
  const given = { kind: 'voluntary_time', description: 'Värdar', quantity: '12', unit: 'timmar', file: file(pdf('b')) }
  await put(one, '/bidragit/nytt', { ...given, from_on: '2036-03-01', to_on: '2036-03-31' })
  const seen = { title: 'Fredagarna', words: 'Ingen kan.', noticed_by: 'Värdarna', noticed_on: '2026-01-02' }
  await put(one, '/avvikelser', { ...seen, gravity: 'ordinary' })
  const noticed = { words: 'Fler kommer ensamma.', basis: 'Samtal', observed_on: '2026-01-02' }
  await put(one, '/iakttagelser', { kind: 'target_group', ...noticed })
  await put(one, '/vidare/andring', { kind: 'amendment', asked: 'Fler kvällar' })
  const notice = {
    kind: 'notice',
    given_on: '2026-01-02',
    takes_effect_on: '2037-05-01',
    heading: 'Syfte',
    reason: 'Nytt',
  }
  await put(one, '/vidare/uppsagning', notice)
  await put(one, '/vidare/gemensamt', { kind: 'lessons', words: 'Vi lärde oss.' })
  clock.now = during
  const presence = { [`presence-${one.id}`]: 'here', [`presence-${other.id}`]: 'remote' }
  await put(one, `/moten/${meeting.id}/narvaro`, { others: '', ...presence })
  const stands = { [`stand-${first!.id}`]: 'stands', [`stand-${second!.id}`]: 'stands' }
  await put(one, `/moten/${meeting.id}/dagordning/${item}/beslut`, { decision: 'Vi provar.', ...stands })
  await put(one, `/moten/${meeting.id}/dagordning/${item}/uppgift`, {
    task: 'Lokal',
    owner: other.id,
    due: '15 jan 2037',
  })
  const rows: Record<string, string> = {}
  const tables = {
    mandate: 'mandate',
    note: 'own_note',
    decision: 'meeting_decision',
    seat: 'group_seat',
    turn: 'group_turn',
    swap: 'turn_swap',
    question: 'reference_question',
    action: 'action_point',
    conversation: 'conversation',
    message: 'conversation_message',
    observation: 'observation',
    survey: 'survey',
    deviation: 'deviation',
    remark: 'remark',
    suggestion: 'suggestion',
    correction: 'correction',
    annex: 'annex',
    edition: 'annex_edition',
    intake: 'intake',
    judgement: 'goal_judgement',
    milestone: 'goal_milestone',
    measurement: 'measurement',
    contribution: 'contribution',
    resource: 'resource',
    amendment: 'amendment_wish',
    notice: 'ending_notice',
    step: 'joint_step',
  }
  for (const [name, table] of Object.entries(tables)) rows[name] = await newest(table)
  const words = { year: '2036', part: 'goals', set: '1', kind: 'rest', key: 'archive', file: 'avtal.docx', number: '1' }
  const more = { partnership: partnership.slug, version: based_on, finding: 'x', clause: '1', entry: 'x', invitee: 'x' }
  return { ...rows, heading, group, poll, round, goal, indicator, item, meeting: meeting.id, ...words, ...more }
}

/** A partnership whose agreement is locked and waits for decisions. */
export async function aLockedRoom(world: World, partnership: SomePartnership): Promise<Names> {
  const version = await aLockedVersion(world, partnership)
  const decision = await listOne(world, version, partnership.parties[0]!)
  return { partnership: partnership.slug, version: version.split('/').at(-1)!, decision, number: '1', file: '1' }
}
