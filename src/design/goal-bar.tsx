import type { Child } from 'hono/jsx'
import { figure } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import { Icon } from './icon.tsx'
import { useWords } from './texts.ts'

/** How it goes, in the parties' own judgement. `talk` is yellow: different is not wrong. */
export type GoalStatus = 'unmeasured' | 'onTrack' | 'nearly' | 'talk' | 'reached'

export interface Goal {
  title: string
  /** Nothing where nobody has been told how it goes. */
  status?: GoalStatus | undefined
  /** What has been measured and what is aimed at, and what is counted: «kvällar i veckan». */
  measure?: { value: number; target: number; unit: string }
  children?: Child
}

const classOf: Record<GoalStatus, string> = {
  unmeasured: '',
  onTrack: 'ok',
  nearly: 'mid',
  talk: 'bad',
  reached: 'done',
}

/** One goal: its name, how it goes in words, and value of target. Stands in `Goals`. */
export const GoalBar = ({ title, status, measure, children }: Goal) => {
  const { language } = useLook()
  const words = useWords()
  const said = measure
    ? words.valueOfTarget(figure(measure.value, language), figure(measure.target, language), measure.unit)
    : ''
  const share = measure && measure.target > 0 ? Math.min(100, Math.max(0, (measure.value / measure.target) * 100)) : 0
  return (
    <li class="goal">
      <div class="between">
        <h3>{title}</h3>
        {status && (
          <span class={`st ${classOf[status]}`}>
            {status === 'talk' && <Icon name="talk" />} {status === 'reached' && <Icon name="check" />}{' '}
            {status === 'talk' ? words.needsTalk : words[status]}
          </span>
        )}
      </div>
      {measure && (
        <>
          <svg class="gbar" width="100%" height="14" role="img" aria-label={said}>
            <rect width="100%" height="14" rx="4" class="tr" />
            {share > 0 && <rect width={`${share}%`} height="14" rx="4" class={`va ${status ? classOf[status] : ''}`} />}
          </svg>
          <p class="small muted num" aria-hidden="true">
            {said}
          </p>
        </>
      )}
      {children}
    </li>
  )
}

export const Goals = ({ children }: { children: Child }) => <ul class="plain goals">{children}</ul>
