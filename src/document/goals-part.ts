import { figure, longDate } from '#platform/language.ts'
import type { AgreementGoal } from './agreement-content.ts'
import type { DocumentPart } from './document-part.ts'
import { string, words } from './typst-words.ts'

/** The goals by kind: one list each, with how they are seen to be reached. */
export function goalsPart(part: DocumentPart): string {
  const { agreed, t } = part
  if (agreed.goals.length === 0) return ''
  const groups = [
    ['aspiration', t.aspirationGoals],
    ['sub_goal', t.subGoals],
    ['learning', t.learningGoals],
  ] as const
  const lists = groups.map(([kind, title]) =>
    goalList(
      title,
      agreed.goals.filter((goal) => goal.kind === kind),
      part,
    ),
  )
  return [`= #our-title(${string(t.goals)})`, ...lists].filter((source) => source !== '').join('\n')
}

function goalList(title: string, goals: readonly AgreementGoal[], part: DocumentPart): string {
  if (goals.length === 0) return ''
  return `== ${words(title)}\n#list(spacing: 1.1em, ${goals.map((goal) => `[${goalPoint(goal, part)}]`).join(',\n')})`
}

function goalPoint(goal: AgreementGoal, part: DocumentPart): string {
  const { t } = part
  const reached = [goal.measure ? `${t.measure} ${goal.measure}` : '', aimOf(goal, part)].filter((line) => line !== '')
  const below = reached.map((line) => `#linebreak()#quiet[${words(line)}]`).join('')
  return `#block(breakable: false)[#par[${words(goal.text)}#text(font: sans, size: 9.5pt)[${below}]]]`
}

/** The figure aimed at and the day, in words; empty when neither is said. */
export function aimOf(
  { target, unit, due }: AgreementGoal,
  { agreed: { language }, t }: Pick<DocumentPart, 'agreed' | 't'>,
): string {
  const aim =
    target === null || target === undefined ? '' : `${t.target} ${figure(target, language)} ${unit ?? ''}`.trim()
  const day = due ? t.due(longDate(due, language)) : ''
  return [aim, day].filter((word) => word !== '').join(', ')
}
