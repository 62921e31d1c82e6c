import { href, paths } from '#paths'
import type { Happening } from './play-days.ts'
import type { Story } from './play.ts'
import type { Stage } from './stage.ts'
import { referenceGroup, survey } from './stories/evening-near.ts'

/** Those whom the partnership is there for are asked in a survey: one part makes it, another says yes, and many answer. */
export function surveying(stage: Stage, story: Story): Happening[] {
  const [first, second] = story.parts
  let at = ''
  const make = async () => {
    const made = await stage.post(first!.speaks, href(paths.surveys, { partnership: story.slug }), survey.fields)
    at = made.split('?')[0]!
  }
  const approve = async () => {
    await stage.fillIn(second!.speaks, at, {}, `${at}/godkannande`)
  }
  const answer = async () => {
    const [open] = await stage.linksOn(first!.speaks, at, /^\/enkat\/[^/]+$/)
    for (const given of survey.answers) await stage.post(first!.speaks, open!, given)
  }
  return [
    { on: survey.made, act: make },
    { on: survey.approved, act: approve },
    { on: survey.answered, act: answer },
  ]
}

/** A reference group is formed, asked, and told what its answers led to. */
export function referring(stage: Stage, story: Story): Happening[] {
  const names = { partnership: story.slug }
  const [first] = story.parts
  const { formed, people, asked, answers, settled, spread } = referenceGroup
  const at = href(paths.reference, names)
  const form = async () => {
    for (const { who, competence } of people) {
      const person = { email: `${who}@demonstration.example`, capacity: 'reference', competence }
      await stage.post(first!.speaks, href(paths.mandates, names), person)
    }
  }
  const ask = async () => {
    await stage.post(first!.speaks, href(paths.referenceQuestions, names), { question: asked.question })
  }
  const settle = async () => {
    const [outcome] = await stage.actionsOn(first!.speaks, at, /\/utfall$/)
    await stage.post(first!.speaks, outcome!, { outcome: settled.outcome })
  }
  const tell = async () => {
    const told = { direction: 'from_group', spread: spread.words, day: spread.on }
    await stage.post(first!.speaks, href(paths.referenceSpread, names), told)
  }
  return [
    { on: formed, act: form },
    { on: asked.on, act: ask },
    ...answers.map(({ on, who, answer }) => ({
      on,
      act: async () => {
        const [to] = await stage.actionsOn(who, at, /\/svar$/)
        await stage.post(who, to!, { answer })
      },
    })),
    { on: settled.on, act: settle },
    { on: spread.on, act: tell },
  ]
}
