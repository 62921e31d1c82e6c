import { figure, shortDate } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'

/** A measured value on its day, ISO. */
export interface Point {
  day: string
  value: number
}

const height = 210
const [left, right, top, foot] = [4, 96, 26, 30]
const at = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** At most this many points have their value written beside them; the first and the last always do. */
const roomForValues = 8

/**
 * What has been measured over time as a line, with what was aimed at as a dashed one. The page shows the same as a table.
 * @param points in the order of time, at least one
 */
export const SeriesChart = (props: {
  points: readonly Point[]
  target: number | null
  unit: string
  caption: string
  aim: string
}) => {
  const { language } = useLook()
  const { points, target } = props
  const first = at(points[0]!.day)
  const span = Math.max(1, at(points.at(-1)!.day) - first)
  const highest = Math.max(...points.map(({ value }) => value), target ?? 0, 1) * 1.08
  const x = (day: string) =>
    points.length === 1 ? 50 : Math.round((left + ((at(day) - first) / span) * (right - left)) * 100) / 100
  const y = (value: number) => Math.round((top + (1 - value / highest) * (height - top - foot)) * 10) / 10
  const ends = (index: number) => index === 0 || index === points.length - 1
  const anchor = (index: number) =>
    points.length > 1 && index === 0 ? 'start' : points.length > 1 && index === points.length - 1 ? 'end' : undefined
  const said = `${figure(points[0]!.value, language)} – ${figure(points.at(-1)!.value, language)} ${props.unit}`
  return (
    <svg class="series" role="img" aria-label={`${props.caption}: ${said}`} width="100%" height={height}>
      <line class="axis" x1="0" x2="100%" y1={height - foot} y2={height - foot} />
      {target !== null && (
        <>
          <line class="aim" x1="0" x2="100%" y1={y(target)} y2={y(target)} />
          <text class="when start" x="0" y={y(target) - 6}>
            {props.aim}
          </text>
        </>
      )}
      {points.slice(1).map((point, index) => (
        <line
          class="line"
          x1={`${x(points[index]!.day)}%`}
          y1={y(points[index]!.value)}
          x2={`${x(point.day)}%`}
          y2={y(point.value)}
        />
      ))}
      {points.map((point, index) => (
        <>
          <circle class="point" cx={`${x(point.day)}%`} cy={y(point.value)} r={points.length > 24 ? 3 : 5} />
          {(points.length <= roomForValues || ends(index)) && (
            <text class={anchor(index)} x={`${x(point.day)}%`} y={y(point.value) - 11}>
              {figure(point.value, language)}
            </text>
          )}
          {ends(index) && (
            <text class={['when', anchor(index)].filter(Boolean).join(' ')} x={`${x(point.day)}%`} y={height - 8}>
              {`${shortDate(point.day, language)} ${point.day.slice(0, 4)}`}
            </text>
          )}
        </>
      ))}
    </svg>
  )
}
