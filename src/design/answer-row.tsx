import type { Child } from 'hono/jsx'
import { useLook } from '#platform/look.tsx'
import { PartyChip } from './party-chip.tsx'
import { MarkShape } from './party-mark.tsx'
import { colourOf, type Party } from './party.ts'
import { Table } from './table.tsx'
import { answerSteps, useWords } from './texts.ts'
import { Verdict, type Verdicts } from './verdict.tsx'

export interface Answer {
  party: Party
  /** 1–4, from «Stämmer inte» to «Stämmer helt»; `null` when the party left it open. */
  step: number | null
  /** The party's own words, shown where answers differ. */
  words?: string
}

export interface AnswerRowProps {
  title: string
  statement?: string
  answers: readonly Answer[]
  verdict: Verdicts
  /** Words of the four steps, where they are not those of «stämmer». */
  scale?: readonly string[]
  /** Show what the parties wrote. */
  showWords?: boolean
  /** What can be done about it, under the verdict. */
  children?: Child
}

const inRow = 3
const spread = 25
const rowHeight = 24
const placeOf = (step: number) => 52.5 + 105 * (step - 1)

interface Placed {
  party: Party
  x: number
  row: number
}

/** Answers on the same step stand beside each other, three to a row and then on the next row. */
function place(answers: readonly Answer[]): Placed[] {
  return [1, 2, 3, 4].flatMap((step) => {
    const same = answers.filter((answer) => answer.step === step)
    return same.map(({ party }, index) => {
      const row = Math.floor(index / inRow)
      const beside = Math.min(inRow, same.length - row * inRow)
      return { party, row, x: placeOf(step) + ((index % inRow) - (beside - 1) / 2) * spread }
    })
  })
}

const Scale = ({ answers, verdict, label }: { answers: readonly Answer[]; verdict: Verdicts; label: string }) => {
  const placed = place(answers)
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1))
  const height = 46 + (rows - 1) * rowHeight
  const first = Math.min(...placed.map(({ x }) => x))
  const last = Math.max(...placed.map(({ x }) => x))
  const middle = height / 2
  return (
    <svg class="ov" viewBox={`0 0 420 ${height}`} role="img" aria-label={label}>
      <path d={`M20 ${middle}H400`} class="ax" />
      {[1, 2, 3, 4].map((step) => (
        <circle cx={placeOf(step)} cy={middle} r="4" class="dot" />
      ))}
      <g class={verdict === 'accord' ? 'on-hav' : undefined}>
        {placed.length > 0 && (
          <rect
            x={first - 22}
            y="5"
            width={last - first + 44}
            height={height - 10}
            rx="18"
            class={verdict === 'accord' ? 'okr' : 'talkr'}
          />
        )}
        {placed.map(({ party, x, row }) => (
          <svg
            x={x - 10}
            y={13 + row * rowHeight}
            width="20"
            height="20"
            viewBox="0 0 16 16"
            class={`f${colourOf(party.mark)}`}
            overflow="visible"
          >
            <MarkShape mark={party.mark} />
          </svg>
        ))}
      </g>
    </svg>
  )
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** One statement with everyone's answers over each other. Stands in an `AnswerList`. */
export const AnswerRow = (props: AnswerRowProps) => {
  const words = useWords()
  const scale = props.scale ?? answerSteps(useLook().language)
  const said = ({ step }: Answer) => (step === null ? words.leftOpen : (scale[step - 1] ?? ''))
  const label = props.answers.map((answer) => `${answer.party.shortName}: ${lowerFirst(said(answer))}`).join('. ')
  const spoken = props.showWords ? props.answers.filter((answer) => answer.words) : []
  return (
    <li>
      <div class="q">
        <h3>{props.title}</h3>
        {props.statement && <p class="muted">{props.statement}</p>}
      </div>
      <div class="sc">
        <Scale answers={props.answers} verdict={props.verdict} label={label} />
        <div class="ends" aria-hidden="true">
          <span>{scale[0]}</span>
          <span>{scale[3]}</span>
        </div>
      </div>
      <div class="vd">
        <Verdict kind={props.verdict} />
        {props.children}
      </div>
      {spoken.length > 0 && (
        <div class="say">
          {spoken.map((answer) => (
            <blockquote data-p={colourOf(answer.party.mark)}>
              <p class="voice">{answer.words}</p>
              <footer>
                <PartyChip party={answer.party} short />
              </footer>
            </blockquote>
          ))}
        </div>
      )}
    </li>
  )
}

/** Statements of one kind: those to talk about first, those in accord after. */
export const AnswerList = (props: { id: string; title: string; action?: Child; after?: Child; children: Child }) => (
  <section class="ovl" aria-labelledby={props.id}>
    <div class="between">
      <h2 id={props.id}>{props.title}</h2>
      {props.action}
    </div>
    <ol class="plain">{props.children}</ol>
    {props.after}
  </section>
)

/** The same answers in words, for those who do not see the picture. */
export const AnswerTable = ({ rows, parties }: { rows: readonly AnswerRowProps[]; parties: readonly Party[] }) => {
  const words = useWords()
  const usual = answerSteps(useLook().language)
  const verdicts = { accord: words.accord, talk: words.needsTalk, missing: words.agreedMissing }
  return (
    <Table
      caption={words.allAnswers}
      columns={[
        { label: words.point },
        ...parties.map((party) => ({ label: party.shortName })),
        { label: words.standing },
      ]}
      rows={rows.map((row) => [
        row.title,
        ...parties.map((party) => {
          const step = row.answers.find((answer) => answer.party.id === party.id)?.step ?? null
          return step === null ? words.leftOpen : ((row.scale ?? usual)[step - 1] ?? '')
        }),
        verdicts[row.verdict],
      ])}
    />
  )
}
