import { MarkShape } from './party-mark.tsx'
import { colourOf, type Party } from './party.ts'
import { flowSizes, layOut, type FlowRow, type Join } from './flow-layout.ts'

const { inset, lineHeight, between } = flowSizes

/** Straight in its own row, and bent only in the last gap, so that it crosses no box. */
const way = ({ from: [x, y], to: [endX, endY] }: Join) => {
  const bend = endX - between
  return y === endY ? `M${x} ${y}H${endX}` : `M${x} ${y}H${bend}C${bend + 16} ${y} ${endX - 16} ${endY} ${endX} ${endY}`
}

/**
 * What leads to what, row by row from left to right; rows that lead to the same end meet there. The page says the same as a
 * table above it; where a telephone is narrower than the drawing it is scrolled in its own box.
 * @param title of the drawing; @param titles of the columns; @param said the whole of it in words
 */
export const FlowDrawing = (props: {
  title: string
  titles: readonly string[]
  rows: readonly FlowRow<readonly Party[]>[]
  said: string
}) => {
  const { width, height, columns, boxes, joins, used } = layOut(props.rows)
  return (
    <div class="tbl" role="group" tabindex={0} aria-label={props.title}>
      <svg class="series flow" role="img" aria-label={props.said} width="100%" viewBox={`-1 0 ${width + 2} ${height}`}>
        {used.map((column, place) => (
          <text class="when start" x={columns[place]} y="16">
            {props.titles[column]}
          </text>
        ))}
        {joins.map((join) => (
          <path fill="none" stroke="currentColor" stroke-opacity=".55" stroke-width="2" d={way(join)} />
        ))}
        {boxes.map((box) => (
          <g transform={`translate(${box.x} ${box.y})`}>
            <rect class="axis" fill="var(--sh-raise)" width={box.width} height={box.height} rx="5" />
            {box.mark?.map((party, index) => (
              <g
                class="pm"
                data-p={colourOf(party.mark)}
                transform={`translate(${box.width - 22} ${inset + index * 20})`}
              >
                <MarkShape mark={party.mark} />
              </g>
            ))}
            {box.lines.map((line, index) => (
              <text class={box.strong ? 'start' : 'start when'} x={inset} y={inset + 13 + index * lineHeight}>
                {line}
              </text>
            ))}
            {box.note && (
              <text class="start" x={inset} y={inset + 13 + box.lines.length * lineHeight}>
                {box.note}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  )
}
