import { LinkButton, PostButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { SetDetails } from '#profile/set-details.tsx'
import type { OwnSet } from '#question-set/rules.ts'
import { listed } from './figures.ts'
import type { RoundAtHand } from './load.ts'
import type { OfferedSet } from './offered-sets.ts'
import { headline, mapHeadline } from './overlay-texts.ts'
import { bySet, isLive, mayAnswer } from './round-rules.ts'
import { tally } from './rules.ts'
import { OwnSets } from './own-sets.tsx'
import { StandingList } from './standing-list.tsx'
import { assessmentTexts } from './texts.ts'

interface RoundProps {
  room: Room
  at: RoundAtHand
}

const UnderWay = ({ room, at }: RoundProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = assessmentTexts(language)
  const { round, place, handIns } = at
  const here = { partnership: room.slug, round: round.id }
  const title = round.questions.title[language]
  const writes = mayAnswer(place) && may('act', room.me)
  return (
    <li class="panel">
      <div class="between">
        <h3>
          <a href={to(paths.assessmentRound, here)}>{title}</a>
        </h3>
        {writes ? (
          <LinkButton small href={to(paths.assessmentAnswer, here)}>
            {place === 'joins' ? t.answerLater : t.answer}
            <span class="sr">: {title}</span>
          </LinkButton>
        ) : (
          <LinkButton small variant="secondary" href={to(paths.assessmentRound, here)}>
            {t.look}
            <span class="sr">: {title}</span>
          </LinkButton>
        )}
      </div>
      {place === 'joins' && <p>{t.leadJoins}</p>}
      {place === 'waits' && <p>{t.leadWaits}</p>}
      <StandingList parties={round.opening ? at.answered : room.parties} handIns={handIns} />
    </li>
  )
}

/** How a round that lies open stands, in one line. */
export const useSummary = ({ round, laid }: Pick<RoundAtHand, 'round' | 'laid'>): string => {
  const { language } = useLook()
  if (!laid) return assessmentTexts(language).leadClosed
  const counts = tally(laid)
  return round.questions.scale === 'four-step'
    ? headline(counts, language)
    : mapHeadline(counts.accord, laid.length, language)
}

/** A round's name and number, leading to it. */
const RoundTitle = ({ room, round }: { room: Room; round: RoundAtHand['round'] }) => {
  const { language } = useLook()
  const to = useTo()
  return (
    <h3>
      <a href={to(paths.assessmentRound, { partnership: room.slug, round: round.id })}>
        {round.questions.title[language]} · {assessmentTexts(language).round(round.number)}
      </a>
    </h3>
  )
}

/** A link to an opened round, with the day and how it stands. */
export const OpenedRound = ({ room, at }: RoundProps) => {
  const { language } = useLook()
  const { round } = at
  return (
    <li>
      <RoundTitle room={room} round={round} />
      <p>{useSummary(at)}</p>
      <p class="small muted">{round.opening && longDate(round.opening.at, language)}</p>
    </li>
  )
}

/** A link to a round that was given up, with the day. */
const EndedRound = ({ room, at }: RoundProps) => {
  const { language } = useLook()
  const { round } = at
  return (
    <li>
      <RoundTitle room={room} round={round} />
      <p class="small muted">{round.abandonment && longDate(round.abandonment.at, language)}</p>
    </li>
  )
}

interface OfferProps {
  room: Room
  offered: OfferedSet
  rounds: readonly RoundAtHand[]
}

const Offer = ({ room, offered: { set, whose, general }, rounds }: OfferProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = assessmentTexts(language)
  const before = rounds.filter(({ round }) => round.questions.setId === set.id)
  const live = before.find(({ round }) => isLive(round))
  const names = whose.map(({ name }) => name[language])
  const said = [...(names.length > 0 ? [t.usedBy(listed(names, language))] : []), ...(general ? [t.forEveryone] : [])]
  return (
    <li>
      <div class="between">
        <div class="grow">
          <SetDetails set={set} />
          <p class="small muted">{said.join(' · ')}</p>
        </div>
        {live ? (
          <a href={to(paths.assessmentRound, { partnership: room.slug, round: live.round.id })}>
            {t.isUnderWay}
            <span class="sr">: {set.title[language]}</span>
          </a>
        ) : (
          may('act', room.me) && (
            <PostButton
              small
              variant="secondary"
              action={to(paths.assessmentRounds, { partnership: room.slug })}
              carry={{ set: set.id }}
            >
              {before.length > 0 ? t.beginAgain : t.begin}
              <span class="sr">: {set.title[language]}</span>
            </PostButton>
          )
        )}
      </div>
    </li>
  )
}

interface RoundsProps {
  room: Room
  rounds: readonly RoundAtHand[]
  offered: readonly OfferedSet[]
  own: readonly OwnSet[]
}

/** The joint assessments of a partnership: under way, opened, and those that may be begun. */
export const Rounds = ({ room, rounds, offered, own }: RoundsProps) => {
  const { language } = useLook()
  const t = assessmentTexts(language)
  const underWay = rounds.filter(({ round, place }) => isLive(round) || place === 'joins')
  const ended = rounds.filter(({ round }) => round.abandonment)
  const opened = bySet(
    rounds.filter(({ round, place }) => round.opening && place !== 'joins').map((at) => ({ ...at.round, at })),
  ).flat()
  return (
    <RoomPage
      room={room}
      section="assessment"
      title={t.title}
      class="wrap pagemain stack-l"
      done={{ undanlagda: t.donePutAway }}
    >
      <div class="sechead">
        <h2>{t.title}</h2>
        <p class="lead">{t.lead}</p>
      </div>
      {rounds.length === 0 && <EmptyState title={t.empty} text={t.emptyText} level={3} parties={[...room.parties]} />}
      {underWay.length > 0 && (
        <section aria-labelledby="under-way">
          <h2 id="under-way">{t.underWay}</h2>
          <ul class="plain rounds">
            {underWay.map((at) => (
              <UnderWay room={room} at={at} />
            ))}
          </ul>
        </section>
      )}
      {opened.length > 0 && (
        <section aria-labelledby="opened">
          <h2 id="opened">{t.opened}</h2>
          <ul class="plain panel notes">
            {opened.map(({ at }) => (
              <OpenedRound room={room} at={at} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="new-round">
        <h2 id="new-round">{t.newRound}</h2>
        <p class="muted">{t.newRoundLead}</p>
        <ul class="plain panel offers">
          {offered.map((one) => (
            <Offer room={room} offered={one} rounds={rounds} />
          ))}
        </ul>
      </section>
      <OwnSets room={room} own={own} rounds={rounds} />
      {ended.length > 0 && (
        <section aria-labelledby="ended">
          <h2 id="ended">{t.ended}</h2>
          <ul class="plain panel notes">
            {ended.map((at) => (
              <EndedRound room={room} at={at} />
            ))}
          </ul>
        </section>
      )}
    </RoomPage>
  )
}
