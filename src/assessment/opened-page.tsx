import { Facts } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { listed } from './figures.ts'
import { Gaps } from './gaps.tsx'
import type { RoundAtHand } from './load.ts'
import { MapOverlay, MapPicture, useMapSentence } from './map-overlay.tsx'
import { Overlay, type OverlayProps } from './overlay.tsx'
import { headline, overlayTexts } from './overlay-texts.ts'
import { KeptSheet } from './round-page.tsx'
import { cameLater, type Opening } from './round-rules.ts'
import { tally } from './rules.ts'
import type { SavedEntry } from './sheet-rules.ts'
import { SideBySide } from './side-by-side.tsx'
import { OpenedRound } from './rounds-page.tsx'
import { assessmentTexts } from './texts.ts'

type OpenedProps = OverlayProps & {
  opening: Opening
  saved: readonly SavedEntry[]
  /** The other rounds of the room: those of the same set are shown beside this one. */
  others: readonly RoundAtHand[]
}

const RoundFacts = ({ at, opening }: { at: RoundAtHand; opening: Opening }) => {
  const { language } = useLook()
  const t = overlayTexts(language)
  const words = assessmentTexts(language)
  const { questions, number } = at.round
  const day = longDate(opening.at, language)
  const size =
    questions.scale === 'four-step'
      ? words.points(at.points.length)
      : words.mapSize(questions.levels.length, at.points.length)
  return (
    <Facts
      items={[
        [t.answered, t.answeredOf(at.answered.length, at.answered.length + at.silent.length)],
        [
          t.openedOn,
          opening.manner === 'all'
            ? t.whenAll(day)
            : t.without(
                day,
                listed(
                  at.silent.map(({ shortName }) => shortName),
                  language,
                ),
              ),
        ],
        [t.questions, `${questions.title[language]}, ${size}`],
        [t.roundOf, number > 1 && String(number)],
      ]}
    />
  )
}

/** Which shape is whom, above the statements. The map has a key of its own: there only who answered late or not at all. */
const Key = ({ at, odd }: { at: RoundAtHand; odd: boolean }) => {
  const t = overlayTexts(useLook().language)
  const later = at.handIns.filter((handIn) => cameLater(at.round, handIn)).map(({ partyId }) => partyId)
  const shown = [
    ...at.answered.map((party) => ({ party, note: later.includes(party.id) ? t.afterwards : '' })),
    ...at.silent.map((party) => ({ party, note: t.didNotAnswer })),
  ].filter(({ note }) => !odd || note)
  if (shown.length === 0) return null
  return (
    <ul class="key keybar">
      {shown.map(({ party, note }) => (
        <li>
          <PartyChip party={party} />
          {note && <span class="muted"> ({note})</span>}
        </li>
      ))}
    </ul>
  )
}

/** The map that was opened last, under the statements: both are read together. */
const MapBeside = ({ room, at }: { room: Room; at: RoundAtHand | undefined }) => {
  const to = useTo()
  const t = overlayTexts(useLook().language)
  const map = useMapSentence(at?.laid ?? [])
  if (!at) return null
  return (
    <section class="mxs" aria-labelledby="map">
      <h2 id="map">{t.map}</h2>
      <p class="lead">
        {t.mapLead} {map.headline} {map.differ}
      </p>
      <MapPicture at={at} />
      <p>
        <a href={to(paths.assessmentRound, { partnership: room.slug, round: at.round.id })}>{t.toMap}</a>
      </p>
    </section>
  )
}

/** A round that lies open: everyone's answers over each other. */
export const OpenedRoundPage = ({ room, at, opening, onAgenda, saved, others }: OpenedProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = overlayTexts(language)
  const words = assessmentTexts(language)
  const { questions } = at.round
  const isMap = questions.scale === 'participation-map'
  const map = useMapSentence(at.laid ?? [])
  const kin = others.filter(({ round }) => round.questions.setId === questions.setId && round.opening)
  const latestMap = others.find((one) => one.round.questions.scale === 'participation-map' && one.laid)
  const done = { efterhand: words.doneLater, oppnat: words.doneOpened, dagordning: t.doneAgenda }
  return (
    <RoomPage room={room} section="assessment" title={questions.title[language]} done={done}>
      <BackLink href={to(paths.assessment, { partnership: room.slug })}>{words.back}</BackLink>
      <section class="sumb">
        <div>
          <h2>{isMap ? map.headline : headline(tally(at.laid ?? []), language)}</h2>
          <p class="lead">{isMap ? `${t.mapLead} ${map.differ}` : t.lead}</p>
        </div>
        <RoundFacts at={at} opening={opening} />
      </section>
      <Key at={at} odd={isMap} />
      {at.silent.some(({ id }) => id === room.me.partyId) && <KeptSheet at={at} saved={saved} />}
      {isMap ? (
        <MapOverlay room={room} at={at} onAgenda={onAgenda} />
      ) : (
        <>
          <Overlay room={room} at={at} onAgenda={onAgenda} />
          <MapBeside room={room} at={latestMap} />
        </>
      )}
      <Gaps rounds={[at, ...kin]} />
      <SideBySide rounds={[at, ...kin]} />
      {kin.length > 0 && (
        <section aria-labelledby="other-rounds" class="panel noprint">
          <h2 id="other-rounds">{t.otherRounds}</h2>
          <ul class="plain notes">
            {kin.map((one) => (
              <OpenedRound room={room} at={one} />
            ))}
          </ul>
        </section>
      )}
    </RoomPage>
  )
}
