import { agreeOnFrames, begin, decide, joinAll, lock, putUp, sign, standBehind, write, type Story } from './play.ts'
import { tellingOfSupport } from './play-funding.ts'
import { thinkingItThrough, watchingRisks } from './play-chain.ts'
import { liveOn } from './play-days.ts'
import { askingForATime, evaluating, learnFromTheEnd, lookingAhead, wantIn } from './play-evaluation.ts'
import { contributing, followingGoals } from './play-living.ts'
import { referring, surveying } from './play-near.ts'
import { talkItOver } from './play-talk.ts'
import { reporting, reportInShort } from './play-report.ts'
import { assess, meetOnce, publish } from './play-more.ts'
import { callToSteer, steer, steering } from './play-steering.ts'
import { takeOver } from './play-takeover.ts'
import type { Stage } from './stage.ts'
import { alike, unlike } from './stories/answers.ts'
import { eveningOpen } from './stories/evening-open.ts'
import { yearsInShort } from './stories/evening-report.ts'
import { autumnItems, firstYearItems, springItems, winterAgenda } from './stories/evening-steering.ts'
import { waiting, youngForce } from './stories/begun.ts'
import { greenSteps, leisureBank, roomToRecover } from './stories/signed.ts'
import { homeAgain, homework, languageAtWork } from './stories/under-way.ts'

/** Days of a story, as far as it goes. */
interface Days {
  put: string
  joined: string
  met: string
  written: string
  agreed: string
  decided: string
  signed: string
}

async function untilTogether(stage: Stage, story: Story, days: Pick<Days, 'put' | 'joined'>) {
  stage.at(days.put)
  const challenge = await putUp(stage, story)
  stage.at(days.joined)
  await joinAll(stage, challenge, story)
  await begin(stage, challenge, story)
}

async function untilLocked(stage: Stage, story: Story, days: Days) {
  await untilTogether(stage, story, days)
  await meetOnce(stage, story, days.met, days.joined)
  await assess(stage, story, 'iop-i-korthet', alike)
  stage.at(days.written)
  await write(stage, story)
  await agreeOnFrames(stage, story)
  stage.at(days.agreed)
  await standBehind(stage, story)
  await lock(stage, story)
}

async function untilSigned(stage: Stage, story: Story, days: Days) {
  await untilLocked(stage, story, days)
  stage.at(days.decided)
  await decide(stage, story, days.decided)
  stage.at(days.signed)
  await sign(stage, story)
  await publish(stage, story)
}

/** The middle of a written agreement: all behind some headings, one or two behind others. */
async function halfway(stage: Stage, story: Story) {
  await untilTogether(stage, story, { put: '2026-08-20', joined: '2026-09-03' })
  await meetOnce(stage, story, '2026-09-17', '2026-09-04')
  stage.at('2026-10-14')
  await assess(stage, story, 'iop-i-korthet', unlike)
  stage.at('2026-10-20')
  await write(stage, story)
  await agreeOnFrames(stage, story)
  stage.at('2026-11-10')
  const agreed = ['background', 'parties', 'values', 'target-group', 'governance', 'term']
  const [first] = story.parts
  await standBehind(
    stage,
    story,
    (part, kind) => agreed.includes(kind) || (part === first && ['purpose-and-goals', 'efforts'].includes(kind)),
  )
  stage.at('2026-11-19T16:10')
  await talkItOver(stage, story)
}

/** Every story of the demonstration, each as far as it goes: at least two authorities, all phases. */
export async function tellAll(stage: Stage): Promise<void> {
  await untilSigned(stage, roomToRecover, {
    put: '2024-01-15',
    joined: '2024-01-29',
    met: '2024-02-12',
    written: '2024-03-04',
    agreed: '2024-04-08',
    decided: '2024-05-21',
    signed: '2024-06-12',
  })
  await untilSigned(stage, leisureBank, {
    put: '2024-01-16',
    joined: '2024-01-25',
    met: '2024-02-06',
    written: '2024-02-20',
    agreed: '2024-03-11',
    decided: '2024-04-09',
    signed: '2024-04-22',
  })
  await untilSigned(stage, eveningOpen, {
    put: '2024-02-05',
    joined: '2024-03-06',
    met: '2024-04-16',
    written: '2024-08-19',
    agreed: '2024-10-14',
    decided: '2024-11-19',
    signed: '2024-12-10',
  })
  const firstYear = [
    { called: '2025-03-18', held: '2025-04-08', approveBy: '2025-04-22', approved: '2025-04-15' },
    { called: '2025-10-14', held: '2025-11-04', approveBy: '2025-11-18', approved: '2025-11-11' },
  ]
  const spring = { called: '2026-03-30', held: '2026-04-21', approveBy: '2026-05-05', approved: '2026-04-27' }
  const autumn = { called: '2026-10-20', held: '2026-11-10', approveBy: '2026-11-24', approved: '2026-11-16' }
  const firstLeads = [
    { chair: 0, secretary: 1 },
    { chair: 1, secretary: 2 },
  ]
  const springLeads = { chair: 2, secretary: 0 }
  await liveOn(stage, eveningOpen, [
    { on: '2025-01-20', act: () => steer(stage, eveningOpen, '2025-01-20') },
    { on: '2026-11-18', act: () => callToSteer(stage, eveningOpen, '2026-12-09', winterAgenda) },
    ...firstYear.flatMap((days, term) => steering(stage, eveningOpen, days, firstYearItems[term]!, firstLeads[term])),
    ...steering(stage, eveningOpen, spring, springItems, springLeads),
    ...steering(stage, eveningOpen, autumn, autumnItems),
    ...contributing(stage, eveningOpen),
    ...followingGoals(stage, eveningOpen),
    ...surveying(stage, eveningOpen),
    ...referring(stage, eveningOpen),
    ...reporting(stage, eveningOpen),
    ...evaluating(stage, eveningOpen),
    ...askingForATime(stage, eveningOpen),
    ...lookingAhead(stage, eveningOpen),
    ...thinkingItThrough(stage, eveningOpen),
    ...watchingRisks(stage, eveningOpen),
    ...tellingOfSupport(stage, eveningOpen),
  ])
  await reportInShort(stage, roomToRecover, yearsInShort.recover)
  await reportInShort(stage, leisureBank, yearsInShort.leisure)
  await learnFromTheEnd(stage, leisureBank)
  await wantIn(stage, roomToRecover)
  await untilSigned(stage, greenSteps, {
    put: '2025-08-18',
    joined: '2025-09-01',
    met: '2025-09-22',
    written: '2025-11-03',
    agreed: '2026-01-12',
    decided: '2026-02-17',
    signed: '2026-03-09',
  })
  await untilLocked(stage, languageAtWork, {
    put: '2026-05-04',
    joined: '2026-05-18',
    met: '2026-06-03',
    written: '2026-09-07',
    agreed: '2026-10-26',
    decided: '',
    signed: '',
  })
  stage.at('2026-11-12')
  await decide(stage, languageAtWork, '2026-11-12', languageAtWork.parts.slice(0, 1))
  const signing = {
    put: '2026-03-02',
    joined: '2026-03-16',
    met: '2026-04-08',
    written: '2026-08-24',
    agreed: '2026-10-05',
    decided: '2026-11-03',
    signed: '',
  }
  await untilLocked(stage, homework, signing)
  stage.at(signing.decided)
  await decide(stage, homework, signing.decided)
  stage.at('2026-11-16')
  await sign(stage, homework, homework.parts.slice(0, 1))
  await halfway(stage, homeAgain)
  await untilTogether(stage, youngForce, { put: '2026-10-01', joined: '2026-10-15' })
  await meetOnce(stage, youngForce, '2026-11-05', '2026-10-20')
  await assess(stage, youngForce, 'iop-i-korthet', alike, ['region-vasterhav'])
  stage.at('2026-11-13')
  await putUp(stage, waiting)
  await takeOver(stage)
}
