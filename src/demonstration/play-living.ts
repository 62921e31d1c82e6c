import { href, paths } from '#paths'
import { goalLife, madeRows, measures, type Measure } from './stories/evening-open-living.ts'
import type { Story } from './play.ts'
import type { Stage } from './stage.ts'

/** What the parties contribute while the agreement runs: read in from files, confirmed by another, and explained. */
export async function contribute(stage: Stage, story: Story): Promise<void> {
  const names = { partnership: story.slug }
  const head = 'slag;vad;enhet;mangd;fran;till;varde_kr;vardering_grund;vardering_dag;vardering_kalla;ord'
  for (const [index, part] of story.parts.entries()) {
    const rows = [head, ...madeRows.filter(({ by }) => by === index).map(({ row }) => row)].join('\n')
    await stage.post(part.speaks, href(paths.contributionImportAccepted, names), { rows })
  }
  const groups = await stage.fieldsOn(
    story.parts[1]!.speaks,
    href(paths.contributions, names),
    href(paths.contributionConfirmations, names),
    /^ids$/,
  )
  for (let times = 0; times < Math.min(4, groups.length); times += 1)
    await stage.fillIn(
      story.parts[1]!.speaks,
      href(paths.contributions, names),
      {},
      href(paths.contributionConfirmations, names),
    )
}

/** How the goals go: what is measured over time, in words and figures, and what is learnt. */
export async function followGoals(stage: Stage, story: Story): Promise<void> {
  const names = { partnership: story.slug }
  const page = await stage.read(story.parts[0]!.speaks, href(paths.followUp, names))
  const goalOf = (words: string) => new RegExp(`mal/([0-9a-f-]{36})"[^>]*>${words}`).exec(page)?.[1] ?? ''
  for (const measure of measures) await measureOverTime(stage, story, measure, goalOf(measure.goal))
  for (const { goal, by, judgement, lesson, milestone } of goalLife) {
    const at = { ...names, goal: goalOf(goal) }
    const { speaks } = story.parts[by]!
    await stage.post(speaks, href(paths.goalOwner, at), { looks: 'yes' })
    if (judgement) await stage.post(speaks, href(paths.goalJudgements, at), judgement)
    if (lesson) await stage.post(speaks, href(paths.goalLearning, at), lesson)
    if (milestone) await stage.post(speaks, href(paths.goalMilestones, at), milestone)
  }
}

async function measureOverTime(stage: Stage, story: Story, measure: Measure, goal: string) {
  const names = { partnership: story.slug }
  const { speaks } = story.parts[measure.by]!
  const { fields, values } = measure
  const added = await stage.fillIn(speaks, href(paths.newIndicator, names), { ...fields, goal_id: goal })
  const indicator = added.split('?')[0]!.split('/').at(-1)!
  for (const [measured_on, value] of values)
    await stage.post(speaks, href(paths.measurements, { ...names, indicator }), { measured_on, value })
}
