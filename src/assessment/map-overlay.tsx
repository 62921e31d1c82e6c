import { ParticipationMap } from '#design/participation-map.tsx'
import { Verdict } from '#design/verdict.tsx'
import { useLook } from '#platform/look.tsx'
import { Cite } from '#profile/cite.tsx'
import { listed, lowerFirst } from './figures.ts'
import type { AskedPoint, RoundAtHand } from './load.ts'
import { mapHeadline, overlayTexts } from './overlay-texts.ts'
import { ToAgenda, type OverlayProps } from './overlay.tsx'
import type { Laid } from './rules.ts'

/** The map itself with everyone's marks: the deepest level first. */
export const MapPicture = ({ at }: { at: RoundAtHand }) => {
  const { language } = useLook()
  const t = overlayTexts(language)
  const { questions } = at.round
  const named = (one: { key: string; title: { sv: string; en: string } }) => ({
    id: one.key,
    name: one.title[language],
  })
  const placements = (at.laid ?? []).flatMap(({ question, given }) =>
    given.flatMap(({ partyId, step, wanted }) =>
      [['now', step] as const, ['wanted', wanted] as const].flatMap(([kind, number]) => {
        const level = number === null ? undefined : questions.levels[number - 1]
        return level ? [{ party: partyId, step: question.key, level: level.key, kind }] : []
      }),
    ),
  )
  return (
    <>
      <ParticipationMap
        caption={t.mapPicture(questions.title[language])}
        parties={at.answered}
        levels={questions.levels.map(named).toReversed()}
        steps={at.points.map(named)}
        placements={placements}
      />
      <Cite source={questions.source} />
    </>
  )
}

/** «Ni vill samma sak i fyra av sex steg. Om granskning och omformulering har ni olika bild.» */
export const useMapSentence = (laid: readonly Laid<AskedPoint>[]): { headline: string; differ: string } => {
  const { language } = useLook()
  const apart = laid.filter(({ verdict }) => verdict !== 'accord').map(({ question }) => question.title[language])
  return {
    headline: mapHeadline(laid.length - apart.length, laid.length, language),
    differ:
      apart.length === 0 || apart.length === laid.length
        ? ''
        : overlayTexts(language).differ(listed(apart.map(lowerFirst), language)),
  }
}

/** The map of a round of its own: the picture, and each step with how you stand and where to talk about it. */
export const MapOverlay = (props: OverlayProps) => {
  const { language } = useLook()
  const t = overlayTexts(language)
  const { at, onAgenda } = props
  const laid = at.laid ?? []
  const waiting = laid.some(({ question, verdict }) => verdict !== 'accord' && !onAgenda.has(question.id))
  return (
    <>
      <MapPicture at={at} />
      <section class="panel" aria-labelledby="steps">
        <div class="between">
          <h2 id="steps">{t.mapSteps}</h2>
          {waiting && <ToAgenda {...props} point="all" />}
        </div>
        <ul class="plain map-steps">
          {laid.map(({ question, verdict }) => (
            <li>
              <div>
                <h3>{question.title[language]}</h3>
                <p class="muted">{question.statement[language]}</p>
              </div>
              <div>
                <Verdict kind={verdict} />
                {verdict !== 'accord' && <ToAgenda {...props} point={question} />}
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
