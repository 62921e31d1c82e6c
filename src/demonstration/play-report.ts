import { href, paths } from '#paths'
import type { Happening } from './play-days.ts'
import type { Story } from './play.ts'
import type { Stage } from './stage.ts'
import { lastYear, thisYear } from './stories/evening-report.ts'

/** Somebody writes in a part of a report: for all, or in what is the own party's. */
const writeIn = (
  stage: Stage,
  who: string,
  report: { partnership: string; year: string },
  part: string,
  words: string,
) => stage.post(who, href(paths.reportWords, { ...report, part }), { words, based_on: '' })

/** Last year's report: written by all, one sees a part otherwise, locked, sent, invited to; and the day it is reported back. */
async function finishLastYear(stage: Stage, story: Story): Promise<void> {
  const report = { partnership: story.slug, year: '2025' }
  const at = href(paths.report, report)
  const [first, second] = story.parts
  for (const [part, words] of Object.entries(lastYear.shared)) await writeIn(stage, first!.speaks, report, part, words)
  for (const [index, words] of lastYear.own.entries())
    await writeIn(stage, story.parts[index]!.speaks, report, 'own_words', words)
  const { part, by, why } = lastYear.dissent
  const names = { ...report, part }
  const answer = href(paths.reportAnswer, names)
  await stage.fillIn(story.parts[by]!.speaks, href(paths.reportPart, names), { answer: 'differs', why }, answer)
  for (const { speaks } of story.parts) await stage.fillIn(speaks, at, {}, href(paths.reportAnswers, report))
  await stage.post(second!.speaks, href(paths.reportLock, report))
  for (const invitee of lastYear.invitees) await stage.post(second!.speaks, href(paths.reportInvitees, report), invitee)
  await stage.post(second!.speaks, href(paths.reportInvitation, report), lastYear.meeting)
  await stage.post(second!.speaks, href(paths.reportBoardDay, report), { back_on: lastYear.boardDay })
}

/** A partnership has one report that is locked and one that is under way. */
export const reporting = (stage: Stage, story: Story): Happening[] => [
  { on: '2026-01-26', act: () => finishLastYear(stage, story) },
  { on: '2026-11-17', act: () => beginThisYear(stage, story) },
]

async function beginThisYear(stage: Stage, story: Story): Promise<void> {
  const now = { partnership: story.slug, year: '2026' }
  const [first] = story.parts
  for (const [part, words] of Object.entries(thisYear.shared)) await writeIn(stage, first!.speaks, now, part, words)
  await writeIn(stage, first!.speaks, now, 'own_words', thisYear.own)
  await stage.fillIn(first!.speaks, href(paths.report, now), {}, href(paths.reportAnswers, now))
}

/** Short reports of years that are over: the year in a few words, behind which all parts stand. */
export async function reportInShort(
  stage: Stage,
  story: Story,
  years: readonly { year: string; on: string; words: string }[],
): Promise<void> {
  for (const { year, on, words } of years) {
    stage.at(on)
    const report = { partnership: story.slug, year }
    await writeIn(stage, story.parts[0]!.speaks, report, 'year', words)
    for (const { speaks } of story.parts)
      await stage.fillIn(speaks, href(paths.report, report), {}, href(paths.reportAnswers, report))
    await stage.post(story.parts[0]!.speaks, href(paths.reportLock, report))
  }
}
