import { href, paths } from '#paths'
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

/** A steering meeting in the evening of a day, from the call to the approved minutes. */
export async function meetToSteer(
  stage: Stage,
  story: Story,
  days: { called: string; held: string; approveBy: string; approved: string },
  items: readonly Item[],
): Promise<void> {
  const names = { partnership: story.slug }
  const [first, second] = story.parts
  stage.at(days.called)
  const when = { kind: 'steering', day: days.held, start: '17.30', end: '19.00', place: 'Bryggan, Kajgatan 4' }
  const at = (await stage.post(second!.speaks, href(paths.newMeeting, names), when)).split('?')[0]!
  for (const [index, { title, minutes }] of items.entries())
    await stage.post(story.parts[index % story.parts.length]!.speaks, `${at}/dagordning`, { title, minutes })
  for (const { speaks } of story.parts) await stage.post(speaks, `${at}/svar`, { reply: 'comes' })
  stage.at(`${days.held}T17:35`)
  const people = await stage.fieldsOn(first!.speaks, at, `${at}/narvaro`, /^presence-/)
  const members = story.parts.map(({ speaks }) => `presence-${stage.person(speaks).id}`)
  await stage.post(first!.speaks, `${at}/narvaro`, {
    ...Object.fromEntries(people.filter((name) => members.includes(name)).map((name) => [name, 'here'])),
    others: '',
  })
  const leads = { chair: stage.person(first!.speaks).id, secretary: stage.person(second!.speaks).id }
  await stage.post(second!.speaks, `${at}/roller`, leads)
  const notes = await stage.actionsOn(second!.speaks, at, /\/dagordning\/[^/]+\/plats$/)
  const ids = [...new Set(notes.map((address) => address.split('/').at(-2)!))]
  for (const [index, item] of items.entries()) {
    const on = `${at}/dagordning/${ids[index]}`
    await stage.post(second!.speaks, `${on}/anteckning`, { note: item.note, act: 'save' })
    if (item.decision) {
      const form = `${at}?gor=beslut&vid=${ids[index]}`
      await stage.fillIn(second!.speaks, form, { decision: item.decision }, `${on}/beslut`)
    }
    if (item.task) {
      const { what, by, due } = item.task
      await stage.post(second!.speaks, `${on}/uppgift`, {
        task: what,
        owner: stage.person(story.parts[by]!.speaks).id,
        due,
      })
    }
  }
  stage.at(`${days.held}T19:05`)
  await stage.post(second!.speaks, `${at}/justering`, { approve_by: days.approveBy })
  stage.at(days.approved)
  await stage.post(first!.speaks, `${at}/justering/godkannande`)
  await stage.post(second!.speaks, `${at}/justering/godkannande`)
}
