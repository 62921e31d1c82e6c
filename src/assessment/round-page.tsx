import { Alert } from '#design/alert.tsx'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { BackLink } from '#design/page-head.tsx'
import { TextArea } from '#design/text-area.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { dateAndTime, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { SetDetails } from '#profile/set-details.tsx'
import type { RoundAtHand } from './load.ts'
import { OwnAnswer } from './own-answer.tsx'
import { namesOf } from './overlay-texts.ts'
import { isLive, keptAliveBy, mayAbandon, mayAnswer, mayAskToOpen, silentOf, type Place } from './round-rules.ts'
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
  ended: 'leadEnded',
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

/** A way out of a round that nobody else has answered, with its reason. */
const Abandon = ({ room, at, form }: { room: Room; at: RoundAtHand; form: Form<unknown> }) => {
  const { language } = useLook()
  const to = useTo()
  const t = assessmentTexts(language)
  if (!isLive(at.round) || !may('act', room.me) || !room.me.partyId) return null
  const here = { partnership: room.slug, round: at.round.id }
  return (
    <Details summary={t.abandon} open={Object.keys(form.problems).length > 0}>
      {mayAbandon(at.round, at.handIns, room.me.partyId) ? (
        <>
          <p>{t.abandonText}</p>
          <PostForm action={to(paths.assessmentAbandonment, here)}>
            <TextArea name="reason" label={t.reason} hint={t.reasonHint} form={form} rows={3} maxLength={1000} voice />
            <Button variant="secondary">{t.abandon}</Button>
          </PostForm>
        </>
      ) : (
        <p>{t.abandonNotYet(namesOf(keptAliveBy(at.answered, at.handIns, room.me.partyId), language))}</p>
      )}
    </Details>
  )
}

/** Who gave the round up, when and why. */
const Ended = ({ room, at }: { room: Room; at: RoundAtHand }) => {
  const { language } = useLook()
  const t = assessmentTexts(language)
  const { abandonment } = at.round
  if (!abandonment) return null
  const party = room.parties.find(({ id }) => id === abandonment.partyId)?.shortName ?? ''
  return (
    <Alert kind="info" title={t.endedTag}>
      <p>{t.endedBy(abandonment.personName ?? t.somebody, party, longDate(abandonment.at, language))}</p>
      <p class="voice as-written">{abandonment.reason}</p>
    </Alert>
  )
}

/** A round whose answers the asker does not read: who has handed in, and what there is to do. */
export const RoundUnderWay = ({ room, at, saved, form }: RoundProps & { form: Form<unknown> }) => {
  const { language } = useLook()
  const to = useTo()
  const t = assessmentTexts(language)
  const { round, place } = at
  const title = round.questions.title[language]
  const begun = room.parties.find(({ id }) => id === round.begunBy)?.name ?? t.title
  const done = {
    borjad: t.doneBegun,
    inlamnat: t.doneHandedIn,
    eniga: t.doneAgreed,
    vantar: t.doneWaits,
    avbruten: t.doneAbandoned,
  }
  return (
    <RoomPage
      room={room}
      section="assessment"
      title={title}
      problems={form.problems}
      class="wrap fpage stack-l"
      done={done}
    >
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
      <Ended room={room} at={at} />
      {at.place === 'ended' && <KeptSheet at={at} saved={saved} />}
      <section class="panel" aria-labelledby="standings">
        <h2 id="standings">{t.whoHasHandedIn}</h2>
        <StandingList parties={round.opening ? at.answered : room.parties} handIns={at.handIns} />
      </section>
      <Opening room={room} at={at} />
      <Handed room={room} at={at} saved={saved} />
      <FrozenQuestions at={at} />
      <Abandon room={room} at={at} form={form} />
    </RoomPage>
  )
}

/** The questions as the round keeps them. */
const FrozenQuestions = ({ at }: { at: RoundAtHand }) => {
  const { title, intro, source, scale, asked, levels } = at.round.questions
  const steps = asked.map((one) => ({ ...one, description: one.statement }))
  return (
    <SetDetails
      set={
        scale === 'four-step'
          ? { title, intro, source, scale, points: asked }
          : { title, intro, source, scale, levels, steps }
      }
    />
  )
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
