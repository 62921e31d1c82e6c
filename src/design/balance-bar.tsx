import type { Child } from 'hono/jsx'
import { figure } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import { Details } from './details.tsx'
import { PartyKey } from './party-chip.tsx'
import { MarkShape } from './party-mark.tsx'
import { colourOf, type Party } from './party.ts'
import { wholeShares } from './shares.ts'
import { Table } from './table.tsx'
import { useWords } from './texts.ts'

/** One kind of resource, and what each party puts in of it, all in one unit. */
export interface ResourceKind {
  name: string
  /** What is counted, for the table: «timmar», «kr». */
  unit: string
  /** Under the name: «6 900 timmar per år». */
  note?: string
  /** Quantity by party id. A party that is not here puts in none of this kind. */
  quantities: Record<string, number>
}

interface Piece {
  party: Party
  share: number
  from: number
}

/** Shares below this have no room for a figure, below the other none even for a shape; the table has them all. */
const roomForFigure = 18
const roomForShape = 6

function piecesOf(kind: ResourceKind, parties: readonly Party[]): Piece[] {
  const shares = wholeShares(parties.map((party) => kind.quantities[party.id] ?? 0))
  let from = 0
  return parties.flatMap((party, index) => {
    const share = shares[index] ?? 0
    const piece = { party, share, from }
    from += share
    return share > 0 ? [piece] : []
  })
}

const PieceOfBar = ({ party, share, from }: Piece) => {
  const { language } = useLook()
  const colour = colourOf(party.mark)
  const x = `${from}%`
  return (
    <>
      <rect x={x} width={`${share}%`} height="34" class={`f${colour}`} />
      {from > 0 && <rect x={x} width="2" height="34" class="gap" />}
      {share >= roomForShape && (
        <g class={`t${colour}`}>
          <svg x={x} y="10.500" width="40" height="13" overflow="visible">
            <g transform={`translate(${share >= roomForFigure ? 11 : 3.5} 0) scale(.8)`}>
              <MarkShape mark={party.mark} />
            </g>
          </svg>
          {share >= roomForFigure && (
            <text x={x} dx="30" y="17.500">
              {`${share}${language === 'en' ? '' : '\u00a0'}%`}
            </text>
          )}
        </g>
      )}
    </>
  )
}

const Bar = ({ kind, parties }: { kind: ResourceKind; parties: readonly Party[] }) => {
  const words = useWords()
  const pieces = piecesOf(kind, parties)
  const said = pieces.map(({ party, share }) => `${party.name} ${share} ${words.perCent}`).join(', ')
  return (
    <div>
      <dt>
        {kind.name}
        {kind.note && <span>{kind.note}</span>}
      </dt>
      <dd>
        <svg role="img" aria-label={`${kind.name}: ${said || words.nothingYet.toLowerCase()}`}>
          <rect width="100%" height="34" class="tr" />
          {pieces.map((piece) => (
            <PieceOfBar {...piece} />
          ))}
        </svg>
      </dd>
    </div>
  )
}

/**
 * How the parties contribute, one bar of the same height for each kind of resource: no kind is worth more than another
 * and there is no sum over kinds. With a key and the same figures as a table.
 * @param children something after the key, before the table
 */
export const BalanceBars = (props: {
  parties: Party[]
  kinds: readonly ResourceKind[]
  caption: string
  /** What the rows of the table are, when they are not resources. */
  rowLabel?: string
  children?: Child
}) => {
  const { language } = useLook()
  const words = useWords()
  return (
    <>
      <dl class="bal">
        {props.kinds.map((kind) => (
          <Bar kind={kind} parties={props.parties} />
        ))}
      </dl>
      <PartyKey parties={props.parties} short />
      {props.children}
      <Details summary={words.showAsTable}>
        <Table
          caption={props.caption}
          hideCaption
          columns={[
            { label: props.rowLabel ?? words.resource },
            ...props.parties.map((party) => ({ label: party.shortName, numeric: true })),
          ]}
          rows={props.kinds.map((kind) => [
            `${kind.name}, ${kind.unit}`,
            ...props.parties.map((party) => figure(kind.quantities[party.id] ?? 0, language)),
          ])}
        />
      </Details>
    </>
  )
}
