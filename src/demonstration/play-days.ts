import { href, paths } from '#paths'
import type { Story } from './play.ts'
import type { Stage } from './stage.ts'
import { conversations, deviations, observations, type DeviationStory } from './stories/evening-open-days.ts'

const who = (story: Story, by: number | { officer: string }) =>
  typeof by === 'number' ? story.parts[by]!.speaks : by.officer

/** The last part of the address that an act leads to: the number or id of what was made. */
const madeAt = (address: string) => address.split('?')[0]!.split('/').at(-1)!

/** Something that is done on a day; what is told later may rest on what was made before. */
export interface Happening {
  on: string
  act: () => Promise<void>
}

function deviating(stage: Stage, story: Story, { on, by, noted, steps, consent }: DeviationStory): Happening[] {
  const names = { partnership: story.slug }
  let deviation = ''
  const begin = async () => {
    deviation = madeAt(await stage.post(who(story, by), href(paths.deviations, names), noted))
  }
  const taken = steps.map((step) => ({
    on: step.on,
    act: async () => {
      const owner = step.owner ? { owner: stage.person(step.owner).id } : {}
      const address = href(paths.deviationSteps, { ...names, deviation })
      await stage.post(who(story, step.by), address, { ...step.fields, ...owner })
    },
  }))
  const settled = consent && {
    on: consent.on,
    act: async () => {
      await stage.post(who(story, consent.by), href(paths.deviationConsent, { ...names, deviation }))
    },
  }
  return [{ on, act: begin }, ...taken, ...(settled ? [settled] : [])]
}

function observing(stage: Stage, story: Story, one: (typeof observations)[number]): Happening[] {
  const names = { partnership: story.slug }
  let observation = ''
  const note = async () => {
    const asked = one.to === undefined ? {} : { asked: await partyOf(stage, story, one.by, one.to) }
    const address = href(paths.observations, names)
    observation = madeAt(await stage.post(who(story, one.by), address, { ...one.fields, ...asked }))
  }
  const { answer } = one
  const reply = answer && {
    on: answer.on,
    act: async () => {
      await stage.post(who(story, answer.by), href(paths.observationAnswers, { ...names, observation }), answer.fields)
    },
  }
  return [{ on: one.on, act: note }, ...(reply ? [reply] : [])]
}

/** The id of a party, as the form names it to whoever writes a proposal. */
async function partyOf(stage: Stage, story: Story, by: number, to: number): Promise<string> {
  const page = await stage.read(who(story, by), href(paths.newObservation, { partnership: story.slug }))
  const name = stage.nameOf(story.parts[to]!.organisation)
  return new RegExp(`<option value="([0-9a-f-]{36})"[^>]*>${name}`).exec(page)?.[1] ?? ''
}

function conversing(stage: Stage, story: Story, { on, by, fields, answers }: (typeof conversations)[number]) {
  const names = { partnership: story.slug }
  let conversation = ''
  const begin = async () => {
    conversation = madeAt(await stage.post(who(story, by), href(paths.conversations, names), fields))
  }
  const said = answers.map((answer) => ({
    on: answer.on,
    act: async () => {
      await stage.post(
        who(story, answer.by),
        href(paths.conversationMessages, { ...names, conversation }),
        answer.fields,
      )
    },
  }))
  return [{ on, act: begin }, ...said]
}

/**
 * What fills the days between the meetings, in the order of the days: conversations, what is noticed, what did not turn
 * out as thought, and whatever else happens meanwhile.
 */
export async function liveOn(stage: Stage, story: Story, meanwhile: readonly Happening[]): Promise<void> {
  const happenings = [
    ...conversations.flatMap((one) => conversing(stage, story, one)),
    ...observations.flatMap((one) => observing(stage, story, one)),
    ...deviations.flatMap((one) => deviating(stage, story, one)),
    ...meanwhile,
  ]
  for (const { on, act } of happenings.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    stage.at(on)
    await act()
  }
}
