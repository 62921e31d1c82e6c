import { LinkButton, PostButton } from '#design/button.tsx'
import { Tag } from '#design/verdict.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import { useLook, useTo } from '#platform/look.tsx'
import { notYetBehind, setIdOf, type OwnSet } from '#question-set/rules.ts'
import { listed } from './figures.ts'
import type { RoundAtHand } from './load.ts'
import { isLive } from './round-rules.ts'
import { assessmentTexts } from './texts.ts'

interface OwnSetsProps {
  room: Room
  own: readonly OwnSet[]
  rounds: readonly RoundAtHand[]
}

const OwnSetRow = ({ room, set, rounds }: Omit<OwnSetsProps, 'own'> & { set: OwnSet }) => {
  const { language } = useLook()
  const to = useTo()
  const t = assessmentTexts(language)
  const waiting = notYetBehind(set, room.parties)
  const before = rounds.filter(({ round }) => round.questions.setId === setIdOf(set))
  const live = before.find(({ round }) => isLive(round))
  return (
    <li>
      <div class="between">
        <h3 class="grow">
          <a href={to(paths.questionSet, { partnership: room.slug, set: String(set.number) })}>{set.title}</a>
        </h3>
        {live ? (
          <a href={to(paths.assessmentRound, { partnership: room.slug, round: live.round.id })}>
            {t.isUnderWay}
            <span class="sr">: {set.title}</span>
          </a>
        ) : (
          waiting.length === 0 &&
          may('act', room.me) && (
            <PostButton
              small
              variant="secondary"
              action={to(paths.assessmentRounds, { partnership: room.slug })}
              carry={{ set: setIdOf(set) }}
            >
              {before.length > 0 ? t.beginAgain : t.begin}
              <span class="sr">: {set.title}</span>
            </PostButton>
          )
        )}
      </div>
      <div class="row">
        <Tag kind={waiting.length === 0 ? 'accent' : 'neutral'}>
          {waiting.length === 0
            ? t.ownReady
            : t.ownWaits(
                listed(
                  waiting.map(({ shortName }) => shortName),
                  language,
                ),
              )}
        </Tag>
        <span class="small muted">{t.points(set.points.length)}</span>
      </div>
    </li>
  )
}

/** The partnership's own sets: who stands behind each, and room to write a new one. */
export const OwnSets = ({ room, own, rounds }: OwnSetsProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = assessmentTexts(language)
  return (
    <section aria-labelledby="own-sets" class="stack">
      <h2 id="own-sets">{t.ownSets}</h2>
      <p class="muted">{t.ownSetsLead}</p>
      {own.length > 0 && (
        <ul class="plain panel offers">
          {own.map((set) => (
            <OwnSetRow room={room} set={set} rounds={rounds} />
          ))}
        </ul>
      )}
      {may('act', room.me) && (
        <LinkButton variant="secondary" href={to(paths.newQuestionSet, { partnership: room.slug })}>
          {t.writeOwn}
        </LinkButton>
      )}
    </section>
  )
}
