import { Table } from '#design/table.tsx'
import { Verdict } from '#design/verdict.tsx'
import { longDate, type InBoth } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import type { AskedPoint, RoundAtHand } from './load.ts'
import { useScale } from './own-answer.tsx'
import { overlayTexts } from './overlay-texts.ts'
import type { Laid } from './rules.ts'

const Cell = ({ at, laid }: { at: RoundAtHand; laid: Laid<AskedPoint> | undefined }) => {
  const t = overlayTexts(useLook().language)
  const scale = useScale(at.round.questions)
  const isMap = at.round.questions.scale === 'participation-map'
  if (!laid) return <>{t.notAsked}</>
  return (
    <>
      <Verdict kind={laid.verdict} />
      <ul class="plain small">
        {at.answered.map((party) => {
          const given = laid.given.find(({ partyId }) => partyId === party.id)
          const step = isMap ? given?.wanted : given?.step
          return (
            <li>
              {party.shortName}: {step ? scale[step - 1]?.toLowerCase() : t.leftOpen}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Opened rounds of one set beside each other, the first to the left: what has changed between them. */
export const SideBySide = ({ rounds }: { rounds: readonly RoundAtHand[] }) => {
  const { language } = useLook()
  const t = overlayTexts(language)
  const readable = rounds.filter(({ laid }) => laid).toSorted((a, b) => a.round.number - b.round.number)
  if (readable.length < 2) return null
  const titles = new Map<string, InBoth>(readable.flatMap(({ points }) => points.map(({ key, title }) => [key, title])))
  return (
    <section class="panel" aria-labelledby="side-by-side">
      <h2 id="side-by-side">{t.sideBySide}</h2>
      <p>{t.sideBySideText}</p>
      <Table
        caption={t.sideBySide}
        hideCaption
        columns={[
          { label: t.point },
          ...readable.map(({ round }) => ({
            label: t.column(round.number, round.opening ? longDate(round.opening.at, language) : ''),
          })),
        ]}
        rows={[...titles].map(([key, title]) => [
          title[language],
          ...readable.map((at) => <Cell at={at} laid={at.laid?.find(({ question }) => question.key === key)} />),
        ])}
      />
    </section>
  )
}
