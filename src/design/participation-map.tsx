import { PartyChip } from './party-chip.tsx'
import { PartyMark } from './party-mark.tsx'
import type { Party } from './party.ts'
import { useWords } from './texts.ts'

interface Named {
  id: string
  name: string
}

/** One party's mark in one cell: how it is now, or how the party wants it. */
export interface Placement {
  party: string
  step: string
  level: string
  kind: 'now' | 'wanted'
}

export interface ParticipationMapProps {
  caption: string
  parties: readonly Party[]
  /** Four, the deepest first: Partnerskap, Dialog, Samråd, Information. */
  levels: readonly Named[]
  /** Six, in order: Sätta agendan … Omformulering. */
  steps: readonly Named[]
  placements: readonly Placement[]
}

interface CellParties {
  wanted: Party[]
  now: Party[]
  shared: boolean
}

function inCell({ parties, placements }: ParticipationMapProps, step: string, level: string): CellParties {
  const of = (kind: Placement['kind']) =>
    parties.filter((party) =>
      placements.some((one) => one.party === party.id && one.step === step && one.level === level && one.kind === kind),
    )
  const wanted = of('wanted')
  return { wanted, now: of('now'), shared: parties.length > 0 && wanted.length === parties.length }
}

const Marks = ({ parties, now }: { parties: Party[]; now: boolean }) =>
  parties.length === 0 ? null : (
    <div class={now ? 'have' : 'want'} aria-hidden="true">
      {parties.map((party) => (
        <PartyMark party={party} hollow={now} />
      ))}
    </div>
  )

const Cell = ({ cell }: { cell: CellParties }) => {
  const words = useWords()
  const list = (parties: Party[]) => parties.map((party) => party.shortName).join(', ')
  const said = [
    cell.shared && words.allWantTheSame,
    cell.wanted.length > 0 && `${words.wanted}: ${list(cell.wanted)}.`,
    cell.now.length > 0 && `${words.now}: ${list(cell.now)}.`,
  ].filter(Boolean)
  return (
    <td class={cell.shared ? 'all' : undefined}>
      {said.length > 0 && <span class="sr">{said.join(' ')}</span>}
      <Marks parties={cell.wanted} now={false} />
      <Marks parties={cell.now} now />
    </td>
  )
}

const Key = ({ parties }: { parties: readonly Party[] }) => {
  const words = useWords()
  const grey = { mark: 1 }
  return (
    <ul class="key mxkey">
      {parties.map((party) => (
        <li>
          <PartyChip party={party} short />
        </li>
      ))}
      <li class="row">
        <PartyMark party={grey} hollow /> {words.soItIs}
      </li>
      <li class="row">
        <PartyMark party={grey} /> {words.soWeWantIt}
      </li>
      <li class="row">
        <span class="sw" /> {words.allWantTheSame.toLowerCase().replace('.', '')}
      </li>
    </ul>
  )
}

/**
 * Four levels by six steps: where the parties are, and where each wants to be. A real table; on a telephone one small
 * table for each step. Built on the Council of Europe's code of good practice for civil participation (2009).
 */
export const ParticipationMap = (props: ParticipationMapProps) => (
  <>
    <Key parties={props.parties} />
    <table class="mx">
      <caption class="sr">{props.caption}</caption>
      <thead>
        <tr>
          <td />
          {props.steps.map((step) => (
            <th scope="col">{step.name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.levels.map((level) => (
          <tr>
            <th scope="row">{level.name}</th>
            {props.steps.map((step) => (
              <Cell cell={inCell(props, step.id, level.id)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <div class="mxm">
      {props.steps.map((step) => (
        <table>
          <caption>{step.name}</caption>
          <thead>
            <tr>
              {props.levels.map((level) => (
                <th scope="col">{level.name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {props.levels.map((level) => (
                <Cell cell={inCell(props, step.id, level.id)} />
              ))}
            </tr>
          </tbody>
        </table>
      ))}
    </div>
  </>
)
