import { figure } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import { Details } from './details.tsx'
import { MarkShape } from './party-mark.tsx'
import { PartyKey } from './party-chip.tsx'
import { colourOf, type Party } from './party.ts'
import { Table } from './table.tsx'
import { useWords } from './texts.ts'

/** One period, and what each party put in of one kind in one unit, by party id. */
export interface Period {
  label: string
  quantities: Record<string, number>
}

const height = 170
const foot = 26
const head = 24
const roomForShape = 20

const sumOf = (period: Period, parties: readonly Party[]) =>
  parties.reduce((sum, party) => Math.round((sum + (period.quantities[party.id] ?? 0)) * 100) / 100, 0)

const Column = (props: { period: Period; parties: readonly Party[]; highest: number; left: number; width: number }) => {
  const { language } = useLook()
  const { period, parties, highest, left, width } = props
  const scale = (height - foot - head) / highest
  let top = height - foot
  const total = sumOf(period, parties)
  const pieces = parties.flatMap((party) => {
    const tall = (period.quantities[party.id] ?? 0) * scale
    top -= tall
    return tall > 0 ? [{ party, tall, top }] : []
  })
  return (
    <svg x={`${left}%`} width={`${width}%`} height={height} overflow="visible">
      {pieces.map(({ party, tall, top: y }) => (
        <>
          <rect x="14%" width="72%" y={y} height={Math.max(1, tall - 1)} class={`f${colourOf(party.mark)}`} />
          {tall >= roomForShape && (
            <svg x="50%" y={y + tall / 2 - 6.5} width="1" height="13" overflow="visible">
              <g transform="translate(-6.4 0) scale(.8)" class={`t${colourOf(party.mark)}`}>
                <MarkShape mark={party.mark} />
              </g>
            </svg>
          )}
        </>
      ))}
      <text x="50%" y={top - 8}>
        {figure(total, language)}
      </text>
      <text x="50%" y={height - 6} class="when">
        {period.label}
      </text>
    </svg>
  )
}

/**
 * How the parties contributed of one kind over time: a column a period, a part for each party with its shape, and the same
 * figures as a table.
 * @param periods in the order of time, at most twelve are drawn (the latest); the table has all
 */
export const PeriodColumns = (props: {
  parties: Party[]
  periods: readonly Period[]
  unit: string
  caption: string
}) => {
  const { language } = useLook()
  const words = useWords()
  const { parties, periods } = props
  const drawn = periods.slice(-12)
  const highest = Math.max(1, ...drawn.map((period) => sumOf(period, parties)))
  const width = Math.min(20, 100 / Math.max(1, drawn.length))
  const said = drawn
    .map((period) => `${period.label} ${figure(sumOf(period, parties), language)} ${props.unit}`)
    .join(', ')
  return (
    <>
      <svg class="pcol" role="img" aria-label={`${props.caption}: ${said}`} width="100%" height={height}>
        <line x1="0" x2="100%" y1={height - foot} y2={height - foot} />
        {drawn.map((period, index) => (
          <Column period={period} parties={parties} highest={highest} left={index * width} width={width} />
        ))}
      </svg>
      <PartyKey parties={parties} short />
      <Details summary={words.showAsTable}>
        <Table
          caption={props.caption}
          hideCaption
          columns={[{ label: words.period }, ...parties.map((party) => ({ label: party.shortName, numeric: true }))]}
          rows={periods.map((period) => [
            period.label,
            ...parties.map((party) => figure(period.quantities[party.id] ?? 0, language)),
          ])}
        />
      </Details>
    </>
  )
}
