import { href, paths } from '#paths'
import type { Happening } from './play-days.ts'
import type { Story } from './play.ts'
import type { Stage } from './stage.ts'
import { minorAid, otherSupport } from './stories/evening-funding.ts'

/** The parties write what support they have beside the partnership, and how the costs are kept apart. */
export function tellingOfSupport(stage: Stage, story: Story): Happening[] {
  const names = { partnership: story.slug }
  const at = href(paths.otherFunding, names)
  const told = otherSupport.map(({ on, by, fields, apart }) => ({
    on,
    act: async () => {
      const { speaks } = story.parts[by]!
      await stage.post(speaks, at, fields)
      const [own] = await stage.linksOn(speaks, at, /\/annat-stod\/[^/]+$/)
      if (apart) await stage.post(speaks, `${own}/isar`, { words: apart })
    },
  }))
  const aided = async () => {
    await stage.post(story.parts[minorAid.by]!.speaks, href(paths.stateAid, names), minorAid.fields)
  }
  return [...told, { on: minorAid.on, act: aided }]
}
