import { href, paths } from '#paths'
import type { Story } from './play.ts'
import type { Stage } from './stage.ts'

/**
 * What is being talked over under the heading about trouble: the last of the parts suggests a shorter time, and the second
 * wants to talk.
 */
export async function talkItOver(stage: Stage, story: Story): Promise<void> {
  const heading = (await stage.headingsOf(story.slug)).find(({ kind }) => kind === 'dispute')
  const body = story.texts.dispute
  const [, second, last] = story.parts
  if (!heading || !body || !second || !last) return
  const names = { partnership: story.slug, heading: heading.id }
  await stage.fillIn(last.speaks, href(paths.suggestions, names), {
    body: body.replace('en månad', 'två veckor'),
    why: 'kortare tid',
  })
  await stage.post(second.speaks, href(paths.accord, names), {
    accord: 'talk',
    accord_why:
      'Meningen om vite kom med från vår avtalsmall. Jag ser att den inte passar. Kan vi skriva vad vi gör i stället?',
    accord_revision: String(heading.revision),
  })
}
