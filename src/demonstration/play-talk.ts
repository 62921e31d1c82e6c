import { href, paths } from '#paths'
import type { Story } from './play.ts'
import type { Stage } from './stage.ts'

/**
 * What is being talked over under the heading about trouble: the last of the parts suggests a shorter time, the second
 * wants to talk, and they begin to work out who is meant by a word.
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
  const start = body.indexOf('ansvarig handläggare')
  const page = href(paths.heading, names)
  await stage.fillIn(
    last.speaks,
    page,
    {
      place: `${start}-${start + 'ansvarig handläggare'.length}`,
      comment: 'Vi är två offentliga parter. Vem menar vi här?',
    },
    href(paths.headingComments, names),
  )
  const answer = (await stage.actionsOn(second.speaks, page, /samtal\/[0-9a-f-]{36}\/svar$/)).at(-1)
  if (answer)
    await stage.post(second.speaks, answer, {
      [`answer-${answer.split('/').at(-2)}`]: 'Hos oss är det Tove Ekesjö. Ska vi skriva båda namnen?',
    })
}
