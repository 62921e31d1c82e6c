import { href, paths } from '#paths'
import { longDate } from '#platform/language.ts'
import { observationTexts } from '#observation/texts.ts'
import type { Drafting, Said } from './draft.ts'
import { keyFigures } from './draft-figures.ts'
import type { Line } from './drafted.ts'

const when = <T>(there: boolean, one: () => T): T[] => (there ? [one()] : [])

/** How many meetings, decisions, reached goals and deviations; a sentence for each that there is something of. */
export function yearPart(drafting: Drafting): Said {
  const { facts, t } = drafting
  const partnership = facts.partnership.slug
  const { meetings, deviations } = facts
  const decisions = facts.decisions.filter(isDecided)
  const goals = facts.goals.filter(({ kind }) => kind === 'sub_goal')
  const judged = goals.filter((goal) => goal.judged)
  const steering = meetings.filter(({ kind }) => kind === 'steering').length
  const lines: Line[] = [
    // Whoever has written of the year has begun better than we do
    ...when(!facts.words.some(({ part, words }) => part === 'year' && words !== ''), () => ({
      text: t.together(facts.period.place),
      at: href(paths.agreement, { partnership }),
    })),
    ...when(meetings.length > 0, () => ({
      text: t.met(meetings.length, steering),
      at: href(paths.meetings, { partnership }),
    })),
    ...when(decisions.length > 0, () => ({
      text: t.decided(decisions.length),
      at: href(paths.meetings, { partnership }),
    })),
    ...when(judged.length > 0, () => ({
      text: t.reachedOf(judged.filter(({ judged: how }) => how?.standing === 'reached').length, goals.length),
      at: href(paths.followUp, { partnership }),
    })),
    ...when(deviations.length > 0, () => ({
      text: t.deviated(deviations.length, deviations.filter(({ settled }) => !settled).length),
      at: href(paths.deviations, { partnership }),
    })),
  ]
  const figures = keyFigures(drafting)
  const nothing = lines.length <= 1 && figures.length === 0
  return { lines, figures, empty: nothing ? { text: t.yearEmpty, at: href(paths.meetings, { partnership }) } : null }
}

/** A question that a party sees otherwise stays open: nothing is decided over anybody's head. */
const isDecided = ({ differs }: Drafting['facts']['decisions'][number]) => differs.length === 0

const decisionLine = ({ facts, t, nameOf }: Drafting, one: Drafting['facts']['decisions'][number]): Line => ({
  text: [
    isDecided(one) ? t.decision(one.label, one.body) : t.openQuestion(one.label, one.body),
    ...one.differs.map(({ partyId, words }) => t.seesOtherwise(nameOf(partyId), words)),
  ].join(' '),
  at: href(paths.meeting, { partnership: facts.partnership.slug, meeting: one.meetingId }),
})

/** Every decision of the year, and every question left open with what a party sees otherwise; each leads to its meeting. */
export function decisionsPart(drafting: Drafting): Said {
  const { facts, t } = drafting
  const lines = facts.decisions.map((one) => decisionLine(drafting, one))
  const at = href(paths.meetings, { partnership: facts.partnership.slug })
  return { lines, empty: lines.length === 0 ? { text: t.decisionsEmpty, at } : null }
}

/** An observation of this kind as a line that leads to it. */
const observed = ({ facts, t, nameOf }: Drafting, kinds: readonly string[]): Line[] =>
  facts.observations
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ number, words, partyId }) => ({
      text: t.says(nameOf(partyId), words),
      at: href(paths.observation, { partnership: facts.partnership.slug, observation: String(number) }),
    }))

/** What the parties wrote, ended as a sentence. */
const asSentence = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`)

/** Risks of which this was said last, as lines that lead to them. */
const ofRisks = (
  { facts }: Drafting,
  sayings: readonly string[],
  say: (words: string, thenDo: string) => string,
): Line[] =>
  facts.risks
    .filter(({ said }) => sayings.includes(said))
    .map(({ number, words, thenDo }) => ({
      text: say(asSentence(words), asSentence(thenDo)),
      at: href(paths.risk, { partnership: facts.partnership.slug, risk: String(number) }),
    }))

/** What happened, what was done and how it stands, a row each; below it what the parties have seen of the problem. */
export function deviationsPart(drafting: Drafting): Said {
  const { facts, t, language } = drafting
  const partnership = facts.partnership.slug
  // What was seen as a risk and then happened stands beside the deviations that came of it
  const lines = [...ofRisks(drafting, ['happened'], t.riskHappened), ...observed(drafting, ['problem'])]
  if (facts.deviations.length === 0)
    return {
      lines,
      empty: lines.length === 0 ? { text: t.deviationsEmpty, at: href(paths.deviations, { partnership }) } : null,
    }
  const rows = facts.deviations.map((one) => ({
    cells: [
      one.title,
      one.action || t.notTalked,
      one.settled ? t.settled : one.dueOn ? t.openUntil(longDate(one.dueOn, language)) : t.open,
    ],
    at: href(paths.deviation, { partnership, deviation: String(one.number) }),
  }))
  return { lines, table: { head: [t.what, t.whatWeDid, t.where], rows } }
}

/** What was decided with the reference group, and what the parties have seen of those they are there for. */
export function referencePart(drafting: Drafting): Said {
  const { facts, t } = drafting
  const partnership = facts.partnership.slug
  const lines = [
    ...facts.answersOfGroup.map(({ question, answers, outcome }) => ({
      text: t.asked(question, answers.join(' '), outcome),
      at: href(paths.reference, { partnership }),
    })),
    ...facts.decisions.filter(({ ofReference }) => ofReference).map((one) => decisionLine(drafting, one)),
    ...observed(drafting, ['target_group']),
  ]
  const at = href(paths.reference, { partnership })
  return { lines, empty: lines.length === 0 ? { text: t.referenceEmpty, at } : null }
}

/** What was learnt at the learning goals, whether what was believed held, and what came of the work. */
export function lessonsPart(drafting: Drafting): Said {
  const { facts, t } = drafting
  const partnership = facts.partnership.slug
  const learnt = facts.learnings.map(({ goalId, learnt: words, changed }) => ({
    text: [words, changed && t.changed(changed)].filter(Boolean).join(' '),
    at: href(paths.followUpGoal, { partnership, goal: goalId }),
  }))
  const believed = facts.assumptions.map(({ number, words, verdict, seen }) => ({
    text: t.believed(words.replace(/\.$/, ''), t[verdict], seen),
    at: href(paths.assumption, { partnership, assumption: String(number) }),
  }))
  const lines = [...learnt, ...believed, ...observed(drafting, ['result'])]
  return {
    lines,
    empty: lines.length === 0 ? { text: t.lessonsEmpty, at: href(paths.followUp, { partnership }) } : null,
  }
}

/** What is planned: milestones to come, tasks that go on, proposals with their answers, and the risks that are watched. */
export function nextYearPart(drafting: Drafting): Said {
  const { facts, t, language, nameOf } = drafting
  const partnership = facts.partnership.slug
  const day = (iso: string) => longDate(iso, language)
  const milestones = facts.milestones
    .filter(({ reachedOn }) => reachedOn === null)
    .map(({ goalId, words, dueOn }) => ({
      text: t.milestone(words, day(dueOn)),
      at: href(paths.followUpGoal, { partnership, goal: goalId }),
    }))
  const tasks = facts.tasks.map(({ words, dueOn, partyId }) => ({
    text: t.task(nameOf(partyId), words, day(dueOn)),
    at: href(paths.actions, { partnership }),
  }))
  const proposals = facts.observations
    .filter(({ kind }) => kind === 'proposal')
    .map(({ number, words, partyId, askedId, answer, why }) => ({
      text: t.proposal(
        nameOf(partyId),
        words,
        nameOf(askedId ?? ''),
        answer ? t.answered(observationTexts(language)[answer], why ?? '') : t.unanswered,
      ),
      at: href(paths.observation, { partnership, observation: String(number) }),
    }))
  const watched = ofRisks(drafting, ['stands', 'again'], t.riskWatched)
  const lines = [...milestones, ...tasks, ...proposals, ...watched]
  return { lines, empty: lines.length === 0 ? { text: t.nextEmpty, at: href(paths.followUp, { partnership }) } : null }
}
