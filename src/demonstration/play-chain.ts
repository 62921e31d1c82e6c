import { href, paths } from '#paths'
import type { Happening } from './play-days.ts'
import type { Story } from './play.ts'
import type { Stage } from './stage.ts'
import { beliefs, chainRows, riskStories } from './stories/evening-open-chain.ts'

/** The value of a choice in a form, by the beginning of its words. */
const choiceOn = (page: string, words: string) =>
  new RegExp(`<option value="([^"]+)"[^>]*>${words}`).exec(page)?.[1] ?? ''

/** From effort to effect, what the parties believe, and what they see when they look at it again. */
export const thinkingItThrough = (stage: Stage, story: Story): Happening[] => {
  const names = { partnership: story.slug }
  const speaks = (by: number) => story.parts[by]!.speaks
  const rows = chainRows.map(({ on, by, of, goal, fields }) => ({
    on,
    act: async () => {
      const page = await stage.read(speaks(by), href(paths.newChainRow, names))
      const effort_by = of === null ? '' : choiceOn(page, stage.nameOf(story.parts[of]!.organisation))
      const goal_id = goal ? choiceOn(page, goal) : ''
      await stage.post(speaks(by), href(paths.chain, names), { ...fields, effort_by, goal_id })
    },
  }))
  const believed = beliefs.flatMap(({ on, by, row, words, seen }) => {
    let assumption = ''
    const write = async () => {
      const from = `${href(paths.newAssumption, names)}${row === null ? '' : `?rad=${row + 1}`}`
      const added = await stage.fillIn(speaks(by), from, { words }, href(paths.assumptions, names))
      assumption = added.split('?')[0]!.split('/').at(-1)!
    }
    const looks = seen.map((one) => ({
      on: one.on,
      act: async () => {
        const at = { ...names, assumption }
        await stage.fillIn(speaks(one.by), href(paths.assumption, at), one.fields, href(paths.assumptionReviews, at))
      },
    }))
    return [{ on, act: write }, ...looks]
  })
  return [...rows, ...believed]
}

/** What may happen, who keeps watch, and what is said of it each term. Told after what it comes from. */
export const watchingRisks = (stage: Stage, story: Story): Happening[] => {
  const names = { partnership: story.slug }
  const speaks = (by: number) => story.parts[by]!.speaks
  return riskStories.flatMap(({ on, by, keeps, from, fields, said }) => {
    let risk = ''
    const write = async () => {
      const at = `${href(paths.newRisk, names)}${from === undefined ? '' : `?antagande=${from + 1}`}`
      const page = await stage.read(speaks(by), at)
      const keeper_id = keeps === null ? '' : choiceOn(page, stage.nameOf(story.parts[keeps]!.organisation))
      const added = await stage.fillIn(speaks(by), at, { ...fields, keeper_id }, href(paths.risks, names))
      risk = added.split('?')[0]!.split('/').at(-1)!
    }
    const reviewed = said.map((one) => ({
      on: one.on,
      act: async () => {
        await stage.post(speaks(one.by), href(paths.riskReviews, { ...names, risk }), one.fields)
      },
    }))
    return [{ on, act: write }, ...reviewed]
  })
}
