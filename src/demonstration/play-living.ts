import { href, paths } from '#paths'
import type { Happening } from './play-days.ts'
import type { Story } from './play.ts'
import type { Stage } from './stage.ts'
import { goalLife, halfYears, madeRows, measures, type Measure } from './stories/evening-open-living.ts'

const head = 'slag;vad;enhet;mangd;fran;till;varde_kr;vardering_grund;vardering_dag;vardering_kalla;ord'

/**
 * What the parties contribute while the agreement runs: every half-year read in from files by each, and confirmed by
 * others. What the second part has entered of the latest half-year waits.
 */
export const contributing = (stage: Stage, story: Story): Happening[] =>
  halfYears.map(({ on, to }, half) => ({ on, act: () => contribute(stage, story, to, half === halfYears.length - 1) }))

async function contribute(stage: Stage, story: Story, to: string, latest: boolean) {
  const names = { partnership: story.slug }
  for (const [index, part] of story.parts.entries()) {
    const its = madeRows.filter((one) => one.by === index && one.row.includes(`;${to};`)).map(({ row }) => row)
    await stage.post(part.speaks, href(paths.contributionImportAccepted, names), { rows: [head, ...its].join('\n') })
  }
  const [first, second] = story.parts
  await confirm(stage, story, second!.speaks, 3)
  if (!latest) await confirm(stage, story, first!.speaks, 2)
}

/** Somebody confirms what others have entered, one group after the other, as far as there are so many. */
async function confirm(stage: Stage, story: Story, who: string, most: number) {
  const at = href(paths.contributions, { partnership: story.slug })
  const confirmations = href(paths.contributionConfirmations, { partnership: story.slug })
  for (let times = 0; times < most; times += 1) {
    if ((await stage.fieldsOn(who, at, confirmations, /^ids$/)).length === 0) return
    await stage.fillIn(who, at, {}, confirmations)
  }
}

const goalOf = async (stage: Stage, story: Story, words: string) => {
  const page = await stage.read(story.parts[0]!.speaks, href(paths.followUp, { partnership: story.slug }))
  return new RegExp(`mal/([0-9a-f-]{36})"[^>]*>${words}`).exec(page)?.[1] ?? ''
}

/** How the goals go: what is measured over time, who looks after them, what is judged and what is learnt. */
export const followingGoals = (stage: Stage, story: Story): Happening[] => [
  ...measures.flatMap((measure) => measuring(stage, story, measure)),
  ...goalLife.flatMap(({ goal, by, before, judgement, lesson, milestone }) => {
    const { speaks } = story.parts[by]!
    const says =
      (on: string, path: (typeof paths)['goalOwner' | 'goalJudgements' | 'goalLearning' | 'goalMilestones']) =>
      (fields: Record<string, string>): Happening => ({
        on,
        act: async () => {
          const at = { partnership: story.slug, goal: await goalOf(stage, story, goal) }
          await stage.post(speaks, href(path, at), fields)
        },
      })
    return [
      says('2025-01-21', paths.goalOwner)({ looks: 'yes' }),
      ...(before ? [says(before['judged_on']!, paths.goalJudgements)(before)] : []),
      ...(judgement ? [says(judgement['judged_on']!, paths.goalJudgements)(judgement)] : []),
      ...(lesson ? [says(lesson['learnt_on']!, paths.goalLearning)(lesson)] : []),
      ...(milestone ? [says('2026-11-05', paths.goalMilestones)(milestone)] : []),
    ]
  }),
]

function measuring(stage: Stage, story: Story, { by, goal, fields, values }: Measure): Happening[] {
  const names = { partnership: story.slug }
  const { speaks } = story.parts[by]!
  let indicator = ''
  const begin = async () => {
    const goal_id = await goalOf(stage, story, goal)
    const added = await stage.fillIn(speaks, href(paths.newIndicator, names), { ...fields, goal_id })
    indicator = added.split('?')[0]!.split('/').at(-1)!
  }
  const measured = values.map(([measured_on, value]) => ({
    on: `${measured_on}T16:30`,
    act: async () => {
      await stage.post(speaks, href(paths.measurements, { ...names, indicator }), { measured_on, value })
    },
  }))
  return [{ on: '2025-01-21', act: begin }, ...measured]
}
