import { MarkShape } from './party-mark.tsx'
import { colourOf, type Party } from './party.ts'

/** Where the parties stood on one occasion, on a scale of four steps; no answers leave the column empty. */
export interface GapColumn {
  when: string
  answers: readonly { party: Party; step: number }[]
}

const column = 76
const [top, stepHeight, foot] = [12, 24, 26]
const height = top + 3 * stepHeight + 12 + foot
const heightOf = (step: number) => top + (4 - step) * stepHeight
const beside = 17

/** Answers on the same step stand beside each other; more than four overlap rather than leave their column. */
const placed = (answers: GapColumn['answers']) =>
  [1, 2, 3, 4].flatMap((step) => {
    const same = answers.filter((answer) => answer.step === step)
    const apart = Math.min(beside, (column - 18) / Math.max(1, same.length - 1))
    return same.map(({ party }, index) => ({ party, step, x: (index - (same.length - 1) / 2) * apart }))
  })

/**
 * How far apart the parties were, occasion by occasion: every answer on its step, and a bar between the lowest and the
 * highest. The page says the same as a table.
 * @param said the whole of it in words
 */
export const GapColumns = ({ columns, said }: { columns: readonly GapColumn[]; said: string }) => {
  const width = columns.length * column
  return (
    <svg class="gapcol" role="img" aria-label={said} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {[1, 2, 3, 4].map((step) => (
        <line class="axis" x1="0" x2={width} y1={heightOf(step)} y2={heightOf(step)} />
      ))}
      {columns.map(({ when, answers }, index) => {
        const middle = (index + 0.5) * column
        const steps = answers.map(({ step }) => step)
        return (
          <>
            {steps.length > 1 && (
              <line
                class="span"
                x1={middle}
                x2={middle}
                y1={heightOf(Math.max(...steps))}
                y2={heightOf(Math.min(...steps))}
              />
            )}
            {placed(answers).map(({ party, step, x }) => (
              <g
                class="pm"
                data-p={colourOf(party.mark)}
                transform={`translate(${middle + x - 7.2} ${heightOf(step) - 7.2}) scale(.9)`}
              >
                <MarkShape mark={party.mark} />
              </g>
            ))}
            <text class="when" x={middle} y={height - 6}>
              {when}
            </text>
          </>
        )
      })}
    </svg>
  )
}
