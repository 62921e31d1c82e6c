import { GoalBar, Goals, type GoalStatus } from '#design/goal-bar.tsx'
import type { GoalRow } from '#goal/queries.ts'
import type { JudgementRow } from '#indicator/queries.ts'
import type { Standing } from '#indicator/rules.ts'
import { paths } from '#paths'
import { figure, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { unitIn } from '#platform/unit.ts'
import { overviewTexts } from './texts.ts'

const statusOf: Record<Standing, GoalStatus> = {
  on_track: 'onTrack',
  nearly: 'nearly',
  talk: 'talk',
  reached: 'reached',
}

/** How a goal goes by what was said of it last; the figure of that day against what is aimed at, if both are given. */
const Judged = (props: { slug: string; goal: GoalRow; said: JudgementRow | undefined; told: boolean }) => {
  const { slug, goal, said } = props
  const { language } = useLook()
  const to = useTo()
  const t = overviewTexts(language)
  const aim = goal.target === null ? '' : `${figure(goal.target, language)} ${unitIn(goal.unit, language)}`.trim()
  const measure =
    said && said.figure !== null && goal.target !== null
      ? { value: said.figure, target: goal.target, unit: unitIn(goal.unit, language) }
      : undefined
  return (
    <GoalBar
      title={goal.words}
      // What is to be learnt is not measured, and whoever is not told does not hear that nothing is known
      status={said ? statusOf[said.standing] : props.told && goal.kind !== 'learning' ? 'unmeasured' : undefined}
      {...(measure ? { measure } : {})}
    >
      {goal.kind === 'learning' && <p class="small muted">{t.toLearn}</p>}
      {!measure && aim && <p class="small muted num">{t.aimedAt(aim)}</p>}
      {said && (
        <p class="small">
          <a href={to(paths.followUpGoal, { partnership: slug, goal: goal.id })}>
            {t.judged(longDate(said.judged_on, language))}
            <span class="sr"> {goal.words}</span>
          </a>
        </p>
      )}
    </GoalBar>
  )
}

/** The first goals of a partnership, each with how it goes. `told`: the reader sees what is judged of them. */
export const GoalList = (props: {
  slug: string
  goals: readonly GoalRow[]
  judgements: readonly JudgementRow[]
  told: boolean
}) => {
  const t = overviewTexts(useLook().language)
  const shown = props.goals.filter((goal) => goal.kind !== 'aspiration').slice(0, 5)
  if (shown.length === 0) return <p class="muted">{t.noGoals}</p>
  return (
    <Goals>
      {shown.map((goal) => (
        <Judged
          slug={props.slug}
          goal={goal}
          told={props.told}
          said={props.judgements.find(({ goal_id }) => goal_id === goal.id)}
        />
      ))}
    </Goals>
  )
}
