import { href, paths } from '#paths'
import { slugOf } from '#platform/slug.ts'
import { boxedPieces } from '#register/publication.ts'
import type { Story } from './play.ts'
import type { Stage } from './stage.ts'

/** An idea meeting in the evening of a day: called two weeks before, held with notes, and who came. */
export async function meetOnce(stage: Stage, story: Story, day: string, called: string): Promise<void> {
  const names = { partnership: story.slug }
  const [first, second] = story.parts
  stage.at(called)
  const when = { kind: 'idea', day, start: '17.30', end: '19.00', place: 'Bryggan, Kajgatan 4', suggest: 'yes' }
  const at = (await stage.post(first!.speaks, href(paths.newMeeting, names), when)).split('?')[0]!
  await stage.post(second!.speaks, `${at}/dagordning`, {
    title: 'Vad ser vi, var och en?',
    words: 'En runda där alla berättar.',
    minutes: '30',
  })
  stage.at(`${day}T17:40`)
  const [note] = await stage.actionsOn(second!.speaks, at, /\/anteckning$/)
  if (note)
    await stage.fillIn(second!.speaks, at, { note: `Alla ser samma sak: ${story.challenge.what}`, act: 'save' }, note)
  const attended = await stage.fieldsOn(first!.speaks, at, `${at}/narvaro`, /^presence-/)
  await stage.post(first!.speaks, `${at}/narvaro`, {
    ...Object.fromEntries(attended.map((name) => [name, 'here'])),
    others: '',
  })
}

/** Answers of each part to a question set, in the order of its points; words stand where the parts have some. */
export type Answers = Record<string, readonly { step: string; wanted?: string; words?: string }[]>

/** A round of a question set: every part answers alone and hands in; the last hand-in opens them. */
export async function assess(
  stage: Stage,
  story: Story,
  set: string,
  answers: Answers,
  silent: readonly string[] = [],
): Promise<void> {
  const names = { partnership: story.slug }
  const at = (await stage.post(story.parts[0]!.speaks, href(paths.assessmentRounds, names), { set })).split('?')[0]!
  const round = { ...names, round: at.split('/').at(-1)! }
  for (const [index, part] of story.parts.entries()) {
    if (silent.includes(part.organisation)) continue
    const fields = Object.entries(answers).flatMap(([key, by]) => {
      const { step, wanted, words } = by[index % by.length]!
      return [
        [`step_${key}`, step],
        ...(wanted ? [[`wanted_${key}`, wanted]] : []),
        ...(words ? [[`words_${key}`, words]] : []),
      ]
    })
    await stage.fillIn(part.speaks, href(paths.assessmentAnswer, round), {
      ...Object.fromEntries(fields),
      next: 'check',
    })
    await stage.fillIn(part.speaks, href(paths.assessmentHandIn, round), {})
  }
}

/** The parts tell in turn, for the library, why the agreement says what it does and what they have learnt. */
async function tellLessons(stage: Stage, story: Story): Promise<void> {
  const headings = await stage.headingsOf(story.slug)
  for (const [index, [kind, said]] of Object.entries(story.lessons ?? {}).entries()) {
    const title = headings.find((heading) => heading.kind === kind)?.title
    if (title === undefined) continue
    const clause = slugOf(title, 'rubrik')
    const fields = { [`why-${clause}`]: said.why, [`lesson-${clause}`]: said.lesson, based_on: '' }
    const { speaks } = story.parts[index % story.parts.length]!
    await stage.post(speaks, href(paths.clauseNote, { partnership: story.slug, clause }), fields)
  }
}

/** What all parties agree to show in the register: all of what is there, with a short summary. */
export async function publish(stage: Stage, story: Story): Promise<void> {
  const names = { partnership: story.slug }
  const at = href(paths.publication, names)
  await tellLessons(stage, story)
  const { county = '14', municipality = '', affected } = story.challenge
  const chosen = {
    'pieces[]': boxedPieces,
    summary: `För ${affected.charAt(0).toLowerCase()}${affected.slice(1)}.`,
    area: story.area,
    county,
    municipality,
  }
  await stage.fillIn(story.parts[0]!.speaks, at, chosen)
  const accord_revision = String(await stage.revisionOf(story.slug, 'publication'))
  for (const part of story.parts)
    await stage.post(part.speaks, href(paths.publicationAccord, names), { accord: 'stands', accord_revision })
}
