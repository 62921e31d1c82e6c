import { href, paths } from '#paths'
import type { Happening } from './play-days.ts'
import type { Story } from './play.ts'
import type { Stage } from './stage.ts'

/** A steering group with members of every part, a rota that goes round, and each part's own people for its turns. */
export async function steer(stage: Stage, story: Story, day: string): Promise<void> {
  const names = { partnership: story.slug }
  const [first] = story.parts
  stage.at(day)
  const made = await stage.post(first!.speaks, href(paths.groups, names), {
    kind: 'steering',
    name: 'Styrgruppen',
    purpose: 'Driver samverkan framåt, följer målen och löser det som inte går som vi tänkt.',
  })
  const group = made.split('?')[0]!
  for (const { speaks, signs } of story.parts)
    for (const who of [speaks, signs])
      await stage.post(speaks, `${group}/platser`, { person: stage.person(who).id, seat: 'member' })
  const rota = { rota_from: day, months: '6', turns: '6', chair: 'rotating', secretary: 'rotating' }
  await stage.post(first!.speaks, `${group}/turordning`, rota)
  for (const { speaks } of story.parts)
    for (const turn of await stage.actionsOn(speaks, group, /\/turordning\/[^/]+$/))
      await stage.post(speaks, turn, { who: stage.person(speaks).id })
}

/** What was said under an item of a steering meeting, what was decided, and who took what on. */
export interface Item {
  title: string
  minutes: string
  note: string
  decision?: string
  task?: { what: string; by: number; due: string }
}

/** The days of a steering meeting, from the call to the approved minutes. */
export interface MeetingDays {
  called: string
  held: string
  approveBy: string
  approved: string
}

/** A steering meeting in the evening of a day: called, held, its minutes shared and approved, each on its day. */
export function steering(
  stage: Stage,
  story: Story,
  days: MeetingDays,
  items: readonly Item[],
  led: { chair: number; secretary: number } = { chair: 0, secretary: 1 },
): Happening[] {
  const speaker = (index: number) => story.parts[index]!.speaks
  const writes = speaker(led.secretary)
  let at = ''
  const call = async () => {
    const when = { kind: 'steering', day: days.held, start: '17.30', end: '19.00', place: 'Bryggan, Kajgatan 4' }
    at = (await stage.post(writes, href(paths.newMeeting, { partnership: story.slug }), when)).split('?')[0]!
    for (const [index, { title, minutes }] of items.entries())
      await stage.post(speaker(index % story.parts.length), `${at}/dagordning`, { title, minutes })
    for (const { speaks } of story.parts) await stage.post(speaks, `${at}/svar`, { reply: 'comes' })
  }
  const hold = async () => {
    const chair = speaker(led.chair)
    const people = await stage.fieldsOn(chair, at, `${at}/narvaro`, /^presence-/)
    const members = story.parts.map(({ speaks }) => `presence-${stage.person(speaks).id}`)
    await stage.post(chair, `${at}/narvaro`, {
      ...Object.fromEntries(people.filter((name) => members.includes(name)).map((name) => [name, 'here'])),
      others: '',
    })
    await stage.post(writes, `${at}/roller`, { chair: stage.person(chair).id, secretary: stage.person(writes).id })
    const places = await stage.actionsOn(writes, at, /\/dagordning\/[^/]+\/plats$/)
    const ids = [...new Set(places.map((address) => address.split('/').at(-2)!))]
    for (const [index, item] of items.entries()) await noteItem(stage, story, writes, at, ids[index]!, item)
  }
  const share = async () => {
    await stage.post(writes, `${at}/justering`, { approve_by: days.approveBy })
  }
  const approve = async () => {
    for (const who of new Set([speaker(led.chair), writes])) await stage.post(who, `${at}/justering/godkannande`)
  }
  return [
    { on: days.called, act: call },
    { on: `${days.held}T17:35`, act: hold },
    { on: `${days.held}T19:05`, act: share },
    { on: days.approved, act: approve },
  ]
}

/** What was said under an item, what was decided, and who took what on. */
async function noteItem(stage: Stage, story: Story, writes: string, at: string, id: string, item: Item) {
  const on = `${at}/dagordning/${id}`
  await stage.post(writes, `${on}/anteckning`, { note: item.note, act: 'save' })
  if (item.decision)
    await stage.fillIn(writes, `${at}?gor=beslut&vid=${id}`, { decision: item.decision }, `${on}/beslut`)
  if (item.task) {
    const { what, by, due } = item.task
    const owner = stage.person(story.parts[by]!.speaks).id
    await stage.post(writes, `${on}/uppgift`, { task: what, owner, due })
  }
}

/** A steering meeting to come, with its agenda. All but the last part have said that they come. */
export async function callToSteer(
  stage: Stage,
  story: Story,
  day: string,
  agenda: readonly { title: string; minutes: string; words?: string }[],
): Promise<void> {
  const when = { kind: 'steering', day, start: '17.30', end: '19.00', place: 'Bryggan, Kajgatan 4, eller på distans' }
  const [, second] = story.parts
  const at = await stage.post(second!.speaks, href(paths.newMeeting, { partnership: story.slug }), when)
  const meeting = at.split('?')[0]!
  for (const [index, item] of agenda.entries())
    await stage.post(story.parts[index % story.parts.length]!.speaks, `${meeting}/dagordning`, { ...item })
  for (const { speaks } of story.parts.slice(0, -1)) await stage.post(speaks, `${meeting}/svar`, { reply: 'comes' })
}
