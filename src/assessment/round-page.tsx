import { Alert } from '#design/alert.tsx'
import { LinkButton, PostButton } from '#design/button.tsx'
import { BackLink } from '#design/page-head.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import { dateAndTime, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { SetDetails } from '#profile/set-details.tsx'
import type { QuestionSet } from '#profile/question-set.ts'
import type { RoundAtHand } from './load.ts'
import { OwnAnswer } from './own-answer.tsx'
import { namesOf } from './overlay-texts.ts'
import { mayAnswer, mayAskToOpen, silentOf, type Place } from './round-rules.ts'
import { standing, type SavedEntry } from './sheet-rules.ts'
import { StandingList } from './standing-list.tsx'
import { assessmentTexts } from './texts.ts'

interface RoundProps {
  room: Room
  at: RoundAtHand
  /** What the asker's own party has saved; empty for those without a party. */
  saved: readonly SavedEntry[]
}

const leads = {
  answers: 'leadAnswers',
  waits: 'leadWaits',
  joins: 'leadJoins',
  sees: 'leadClosed',
  watches: 'leadWatches',
} as const satisfies Record<Place, string>

const Handed = ({ room, at, saved }: RoundProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = assessmentTexts(language)
  const mine = at.handIns.find(({ partyId }) => partyId === room.me.partyId)
  if (at.place !== 'waits' || !mine) return null
  return (
    <section class="panel" aria-labelledby="own-answer">
      <div class="between">
        <h2 id="own-answer">{t.yourAnswer}</h2>
        {may('act', room.me) && (
          <PostButton
            small
            variant="secondary"
            action={to(paths.assessmentTakeBack, { partnership: room.slug, round: at.round.id })}
          >
            {t.takeBack}
          </PostButton>
        )}
      </div>
      <p class="small muted">{t.handedInBy(mine.personName ?? t.somebody, dateAndTime(mine.at, language))}</p>
      <OwnAnswer questions={at.round.questions} entries={standing(saved)} />
    </section>
  )
}

const Opening = ({ room, at }: Omit<RoundProps, 'saved'>) => {
  const { language } = useLook()
  const to = useTo()
  const t = assessmentTexts(language)
  if (!mayAskToOpen(at.place, room.parties, at.handIns)) return null
  const here = { partnership: room.slug, round: at.round.id }
  const names = namesOf(silentOf(room.parties, at.handIns), language)
  const agreed = at.handIns.some(({ partyId, agreedAt }) => partyId === room.me.partyId && agreedAt)
  const unsure = at.answered.filter(({ id }) => at.handIns.some((one) => one.partyId === id && !one.agreedAt))
  return (
    <section class="panel" aria-labelledby="opening">
      <h2 id="opening">{t.openWithout(names)}</h2>
      <p>{t.openWithoutText(names)}</p>
      {agreed && <p>{t.youWouldOpen(namesOf(unsure, language))}</p>}
      {may('act', room.me) && (
        <PostButton
          variant="secondary"
          action={to(paths.assessmentOpening, here)}
          carry={{ answer: agreed ? 'wait' : 'open' }}
        >
          {agreed ? t.ratherWait : t.agreeToOpen(names)}
        </PostButton>
      )}
    </section>
  )
}

/** A round whose answers the asker does not read: who has handed in, and what there is to do. */
export const RoundUnderWay = ({ room, at, saved }: RoundProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = assessmentTexts(language)
  const { round, place } = at
  const title = round.questions.title[language]
  const begun = room.parties.find(({ id }) => id === round.begunBy)?.name ?? t.title
  const done = { borjad: t.doneBegun, inlamnat: t.doneHandedIn, eniga: t.doneAgreed, vantar: t.doneWaits }
  return (
    <RoomPage room={room} section="assessment" title={title} class="wrap fpage stack-l" done={done}>
      <div class="sechead">
        <BackLink href={to(paths.assessment, { partnership: room.slug })}>{t.back}</BackLink>
        <h2>
          {title}, {t.round(round.number)}
        </h2>
        <p class="lead">{t[leads[place]]}</p>
        <p class="small muted">{t.begunBy(begun, longDate(round.begunAt, language))}</p>
      </div>
      {mayAnswer(place) && may('act', room.me) && (
        <LinkButton href={to(paths.assessmentAnswer, { partnership: room.slug, round: round.id })}>
          {place === 'joins' ? t.answerLater : t.answer}
        </LinkButton>
      )}
      <section class="panel" aria-labelledby="standings">
        <h2 id="standings">{t.whoHasHandedIn}</h2>
        <StandingList parties={round.opening ? at.answered : room.parties} handIns={at.handIns} />
      </section>
      <Opening room={room} at={at} />
      <Handed room={room} at={at} saved={saved} />
      <FrozenQuestions at={at} />
    </RoomPage>
  )
}

/** The questions as the round keeps them. */
const FrozenQuestions = ({ at }: { at: RoundAtHand }) => {
  const { setId: id, title, intro, source, scale, asked, levels } = at.round.questions
  const part = { title, source }
  const set: QuestionSet =
    scale === 'four-step'
      ? { id, scale, ...part, intro, points: asked.map((one) => ({ ...one, id: one.key })) }
      : {
          id,
          scale,
          ...part,
          intro,
          levels: levels.map((one) => ({ ...one, id: one.key, source })),
          steps: asked.map(({ key, statement, ...one }) => ({ ...one, id: key, description: statement })),
        }
  return <SetDetails set={set} />
}

/** For a party that was silent at the opening and had begun to write: what it wrote is kept, with itself alone. */
export const KeptSheet = ({ at, saved }: Omit<RoundProps, 'room'>) => {
  const t = assessmentTexts(useLook().language)
  if (saved.length === 0) return null
  return (
    <Alert kind="info" title={t.yourAnswer}>
      <p>{t.sheetCopy}</p>
      <OwnAnswer questions={at.round.questions} entries={standing(saved)} />
    </Alert>
  )
}
