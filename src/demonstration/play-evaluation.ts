import { href, paths } from '#paths'
import type { Happening } from './play-days.ts'
import { assess } from './play-more.ts'
import type { Story } from './play.ts'
import type { Stage } from './stage.ts'
import {
  evenWishes,
  givenUp,
  leisureLessons,
  ownQuestions,
  ownRounds,
  timePoll,
  wantedIn,
} from './stories/evening-evaluation.ts'

/** The parts write questions of their own, all stand behind them, and answer them year after year. */
export function evaluating(stage: Stage, story: Story): Happening[] {
  const names = { partnership: story.slug }
  const [first, ...others] = story.parts
  const write = async () => {
    await stage.post(first!.speaks, href(paths.questionSets, names), ownQuestions.fields)
  }
  const agree = async () => {
    const at = href(paths.questionSetAnswer, { ...names, set: '1' })
    for (const { speaks } of others) await stage.post(speaks, at, { revision: '1', answer: 'behind' })
  }
  const giveUp = async () => {
    const begun = await stage.post(first!.speaks, href(paths.assessmentRounds, names), { set: givenUp.set })
    const round = begun.split('?')[0]!.split('/').at(-1)!
    const at = href(paths.assessmentAbandonment, { ...names, round })
    await stage.post(first!.speaks, at, { reason: givenUp.reason })
  }
  return [
    { on: ownQuestions.written, act: write },
    { on: ownQuestions.agreed, act: agree },
    ...ownRounds.map(({ on, answers }) => ({ on, act: () => assess(stage, story, 'egen-1', answers) })),
    { on: givenUp.begun, act: giveUp },
  ]
}

/** A time for a dialogue meeting is asked for, and some have answered. */
export function askingForATime(stage: Stage, story: Story): Happening[] {
  const [first] = story.parts
  const ask = async () => {
    const made = await stage.post(first!.speaks, href(paths.newPoll, { partnership: story.slug }), timePoll.fields)
    const at = made.split('?')[0]!
    for (const [index, said] of timePoll.answers.entries()) {
      const { speaks } = story.parts[index]!
      const fields = [...(await stage.read(speaks, at)).matchAll(/name="(answer-[^"]+)"/g)].map(([, name]) => name!)
      const given = [...new Set(fields)].map((name, place) => [name, said[place] ?? 'cannot'])
      await stage.post(speaks, `${at}/svar`, Object.fromEntries(given))
    }
  }
  return [{ on: timePoll.asked, act: ask }]
}

/** Two parts say what they want after the term, long before it ends, and one asks for a change. */
export function lookingAhead(stage: Stage, story: Story): Happening[] {
  const names = { partnership: story.slug }
  const say = async () => {
    for (const [index, wish] of evenWishes.wishes.entries())
      await stage.post(story.parts[index]!.speaks, href(paths.wayOn, names), wish)
    await stage.post(story.parts.at(-1)!.speaks, href(paths.amendments, names), evenWishes.amendment)
  }
  return [{ on: evenWishes.on, act: say }]
}

/** A part proposes that one more comes in; the other has not answered yet. */
export async function wantIn(stage: Stage, story: Story): Promise<void> {
  stage.at(wantedIn.on)
  const organisation = stage.organisation(wantedIn.organisation).id
  const fields = { organisation, words: wantedIn.words }
  await stage.post(story.parts[0]!.speaks, href(paths.joining, { partnership: story.slug }), fields)
}

/** Each part writes what it has learnt, when the agreement has ended. */
export async function learnFromTheEnd(stage: Stage, story: Story): Promise<void> {
  stage.at(leisureLessons.on)
  const at = href(paths.lessons, { partnership: story.slug })
  for (const [index, lesson] of leisureLessons.said.entries()) await stage.post(story.parts[index]!.speaks, at, lesson)
}
