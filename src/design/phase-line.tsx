import { useLook } from '#platform/look.tsx'
import { colourOf, type Party } from './party.ts'
import { phaseCount, phaseNames } from './phase-names.ts'
import { useWords } from './texts.ts'

const width = 1176
const height = 92
const middle = height / 2
const between = width / phaseCount
const strand = 9
const centreOf = (phase: number) => (phase - 0.5) * between

/** Where a strand begins: spread over the height, so that two stand far apart and four nearer. */
const startOf = (index: number, count: number) => (count === 1 ? middle : 13 + (index * 66) / (count - 1))
const metAt = (index: number, count: number) => middle + (index - (count - 1) / 2) * strand

const path = (from: number, to: number) => `M0 ${from}H91.5C250.5 ${from} 327.5 ${to} 496.5 ${to}H${width}`

const Strands = ({ parties }: { parties: Party[] }) => (
  <>
    {parties.map((party, index) => (
      <path
        class={`strandp s${colourOf(party.mark)}`}
        stroke-width={strand}
        d={path(startOf(index, parties.length), metAt(index, parties.length))}
      />
    ))}
  </>
)

/** A window onto the strands between two places; cut by an inner svg, so that no page gets two of one id. */
const Window = (props: { from: number; to: number; parties: Party[]; future?: boolean }) => {
  const wide = props.to - props.from
  if (wide <= 0) return null
  return (
    <svg x={props.from} width={wide} height={height} viewBox={`${props.from} 0 ${wide} ${height}`} overflow="hidden">
      <g class={props.future ? 'future' : undefined}>
        <Strands parties={props.parties} />
      </g>
    </svg>
  )
}

const Node = ({ phase, now }: { phase: number; now: number }) => {
  const x = centreOf(phase)
  if (phase === now) return <circle class="node now" cx={x} cy={middle} r="16" />
  if (phase > now) return <circle class="node next" cx={x} cy={middle} r="12" />
  return (
    <>
      <circle class="node done" cx={x} cy={middle} r="12" />
      <path class="tick" d={`m${x - 5} 46.300 3.600 3.700 6.600-7.200`} />
    </>
  )
}

export interface PhaseLineProps {
  /** In alphabetical order. The first four are drawn; the rest are counted. */
  parties: Party[]
  /** The phase we are in, 1–8; 9 when all of it has been done. */
  phase: number
  /** Under each phase in order: when it was, or what is meant to happen. `null` where there is nothing to say. */
  when?: readonly (string | null)[]
  /** In place of the phase's name on a telephone: «Aktivt partnerskap». */
  current?: string
}

/** Where the partnership is: strands that come together at the agreement and then run side by side. */
export const PhaseLine = (props: PhaseLineProps) => {
  const { phase, when = [] } = props
  const words = useWords()
  const names = phaseNames(useLook().language)
  const drawn = props.parties.slice(0, 4)
  const more = props.parties.length - drawn.length
  const now = phase > phaseCount ? width : centreOf(phase)
  const stateOf = (at: number) => (at < phase ? words.phaseDone : at === phase ? words.phaseNow : words.phaseNext)
  return (
    <div class="phase has-m">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <Window from={now} to={width} parties={drawn} future />
        <Window from={0} to={now} parties={drawn} />
        {names.map((_, index) => (
          <Node phase={index + 1} now={phase} />
        ))}
      </svg>
      <ol>
        {names.map((name, index) => (
          <li {...(index + 1 === phase ? { 'aria-current': 'step' as const } : {})}>
            <span class="sr">{stateOf(index + 1)} </span>
            {name}
            {when[index] && <span class="when">{when[index]}</span>}
          </li>
        ))}
      </ol>
      <PhaseOnTelephone {...props} names={names} drawn={drawn} />
      {more > 0 && <p class="small muted more">{words.moreParties(more)}</p>}
    </div>
  )
}

const PhaseOnTelephone = (props: PhaseLineProps & { names: readonly string[]; drawn: Party[] }) => {
  const { phase, when = [], names, drawn } = props
  const words = useWords()
  return (
    <div class="phase-m">
      <div class="between">
        <strong>{props.current ?? names[phase - 1] ?? words.allPhases}</strong>
        {phase <= phaseCount && <span class="muted">{words.phaseOf(phase, phaseCount)}</span>}
      </div>
      <div class="segs" aria-hidden="true">
        {names.map((_, index) => (
          <i class={index + 1 > phase ? 'f' : index + 1 === phase ? 'n' : undefined}>
            {index + 1 <= phase && drawn.map((party) => <b data-p={colourOf(party.mark)} />)}
          </i>
        ))}
      </div>
      <details class="sh-det">
        <summary>{words.showAllPhases}</summary>
        <ol>
          {names.map((name, index) => (
            <li {...(index + 1 === phase ? { 'aria-current': 'step' as const } : {})}>
              {name} {when[index] && <span class="muted">{when[index]}</span>}
            </li>
          ))}
        </ol>
      </details>
    </div>
  )
}

/** Eight ticks in a table row, and the phase in words. */
export const MiniPhase = ({ phase, label }: { phase: number; label?: string }) => {
  const names = phaseNames(useLook().language)
  return (
    <span class="mini">
      <span aria-hidden="true">
        {names.map((_, index) => (
          <i class={index + 1 < phase ? 'd' : index + 1 === phase ? 'n' : undefined} />
        ))}
      </span>
      {label ?? names[phase - 1]}
    </span>
  )
}
