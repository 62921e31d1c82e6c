import type { Child } from 'hono/jsx'
import { AnswerList, AnswerRow, AnswerTable, type AnswerRowProps } from '#design/answer-row.tsx'
import { PostButton } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { colourOf } from '#design/party.ts'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import { useLook, useTo } from '#platform/look.tsx'
import type { AskedPoint, RoundAtHand } from './load.ts'
import { overlayTexts } from './overlay-texts.ts'
import type { Laid, Verdict } from './rules.ts'

export interface OverlayProps {
  room: Room
  at: RoundAtHand
  /** Points that lie on an agenda already. */
  onAgenda: ReadonlySet<string>
}

/** The answers to a question as the row draws them: own words only where there is something to talk about. */
const asRow = (laid: Laid<AskedPoint>, at: RoundAtHand, language: 'sv' | 'en'): AnswerRowProps => ({
  title: laid.question.title[language],
  statement: laid.question.statement[language],
  answers: laid.given.flatMap(({ partyId, step, words }) => {
    const party = at.answered.find(({ id }) => id === partyId)
    return party ? [{ party, step, ...(words ? { words } : {}) }] : []
  }),
  verdict: laid.verdict,
  showWords: laid.verdict !== 'accord',
})

/** One press that puts a question, or all that need talk, on the next meeting's agenda; or that it lies there. */
export const ToAgenda = (props: OverlayProps & { point: AskedPoint | 'all'; small?: boolean }) => {
  const { language } = useLook()
  const to = useTo()
  const t = overlayTexts(language)
  const { room, at, point, onAgenda } = props
  if (point !== 'all' && onAgenda.has(point.id)) return <p class="small muted">{t.onAgenda}</p>
  if (!may('act', room.me)) return null
  return (
    <PostButton
      small
      variant={point === 'all' ? 'primary' : 'tertiary'}
      action={to(paths.assessmentAgenda, { partnership: room.slug, round: at.round.id })}
      carry={{ point: point === 'all' ? 'all' : point.id }}
    >
      {point === 'all' ? t.allToAgenda : t.oneToAgenda}
      {point !== 'all' && <span class="sr">: {point.title[language]}</span>}
    </PostButton>
  )
}

const AllWords = ({ at }: { at: RoundAtHand }) => {
  const { language } = useLook()
  const t = overlayTexts(language)
  const written = (at.laid ?? []).filter(({ given }) => given.some(({ words }) => words))
  if (written.length === 0) return null
  return (
    <Details summary={t.allWords}>
      {written.map(({ question, given }) => (
        <div class="all-words">
          <h3>{question.title[language]}</h3>
          <div class="say">
            {at.answered.map((party) => (
              <blockquote data-p={colourOf(party.mark)}>
                <p class="voice as-written">
                  {given.find(({ partyId }) => partyId === party.id)?.words || <i>{t.wroteNothing}</i>}
                </p>
                <footer>
                  <PartyChip party={party} short />
                </footer>
              </blockquote>
            ))}
          </div>
        </div>
      ))}
    </Details>
  )
}

const order = ['talk', 'missing', 'accord'] as const satisfies readonly Verdict[]

/** The statements of a round with all answers over each other: what to talk about first, what you agree on last. */
export const Overlay = (props: OverlayProps) => {
  const { language } = useLook()
  const t = overlayTexts(language)
  const { at, onAgenda } = props
  const laid = at.laid ?? []
  const shown = order.filter((verdict) => laid.some((one) => one.verdict === verdict))
  const waiting = laid.some(({ question, verdict }) => verdict !== 'accord' && !onAgenda.has(question.id))
  const after: Child = (
    <>
      <Details summary={t.asTable}>
        <AnswerTable rows={laid.map((one) => asRow(one, at, language))} parties={at.answered} />
      </Details>
      <AllWords at={at} />
      <Details summary={t.why}>
        <p>{t.whyText}</p>
      </Details>
    </>
  )
  return (
    <>
      {shown.map((verdict, index) => (
        <AnswerList
          id={verdict}
          title={t[verdict]}
          action={index === 0 && verdict !== 'accord' && waiting && <ToAgenda {...props} point="all" />}
          after={index === shown.length - 1 && after}
        >
          {laid
            .filter((one) => one.verdict === verdict)
            .map((one) => (
              <AnswerRow {...asRow(one, at, language)}>
                {verdict !== 'accord' && <ToAgenda {...props} point={one.question} />}
              </AnswerRow>
            ))}
        </AnswerList>
      ))}
    </>
  )
}
