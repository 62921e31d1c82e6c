import { paths } from '#paths'
import { Button, LinkButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { Panel } from '#design/facts.tsx'
import { PartyColumns } from '#design/party-columns.tsx'
import { TextArea } from '#design/text-area.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { blankForm, filledForm, type Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { LessonRow } from './closing-queries.ts'
import { JointStep } from './joint-view.tsx'
import type { JointStepRow } from './queries.ts'
import { canPropose, isOpen, type Situation } from './rules.ts'
import { renewalTexts } from './texts.ts'

interface LessonsProps {
  room: Room
  lessons: readonly LessonRow[]
  /** Proposed and agreed common texts, the newest first. */
  common: readonly JointStepRow[]
  now: Situation
  form: Form<unknown>
}

/** A question above what a party answered: the words have the whole width of its column. */
const Learnt = ({ asked, words }: { asked: string; words: string }) =>
  words ? (
    <div>
      <p class="small muted">{asked}</p>
      <p class="voice as-written">{words}</p>
    </div>
  ) : null

/** What each party has learnt, beside each other, and what they say together. */
export const LessonsPage = ({ room, lessons, common, now, form }: LessonsProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = renewalTexts(language)
  const own = lessons.find(({ partyId }) => partyId === room.me.partyId)
  const here = { partnership: room.slug }
  const agreed = common.find(({ settled }) => settled)
  const open = common.filter(isOpen)
  const refused = Object.keys(form.problems).length > 0
  const typed = refused || !own ? form : filledForm({ good: own.good, otherwise: own.otherwise, advice: own.advice })
  return (
    <RoomPage
      room={room}
      section="lessons"
      title={t.lessons}
      problems={form.problems}
      class="wrap fpage stack-l"
      done={{ sparat: t.done }}
    >
      <div>
        <h2>{t.lessons}</h2>
        <p class="lead">{t.lessonsLead}</p>
      </div>
      <PartyColumns
        columns={room.parties.map((party) => {
          const lesson = lessons.find(({ partyId }) => partyId === party.id)
          return {
            party,
            children: lesson ? (
              <>
                <Learnt asked={t.good} words={lesson.good} />
                <Learnt asked={t.otherwiseNext} words={lesson.otherwise} />
                <Learnt asked={t.advice} words={lesson.advice} />
                <p class="small muted">
                  {lesson.personName ?? t.someone}, {longDate(lesson.madeAt, language)}
                </p>
              </>
            ) : (
              <p class="muted">{t.noLesson}</p>
            ),
          }
        })}
      />
      {may('act', room.me) && (
        <Details summary={t.ourLessons} open={refused || !own}>
          <PostForm action={to(paths.lessons, here)}>
            <TextArea name="good" label={t.good} form={typed} rows={3} maxLength={2000} voice optional />
            <TextArea name="otherwise" label={t.otherwiseNext} form={typed} rows={3} maxLength={2000} voice optional />
            <TextArea name="advice" label={t.advice} form={typed} rows={3} maxLength={2000} voice optional />
            <Button>{t.save}</Button>
          </PostForm>
        </Details>
      )}
      <Panel title={t.commonLessons}>
        {agreed ? <p class="voice as-written">{agreed.words}</p> : <p class="muted">{t.noCommon}</p>}
        {open.map((step) => (
          <JointStep room={room} step={step} now={now} form={blankForm} open={false} />
        ))}
        {may('act', room.me) && open.length === 0 && canPropose('lessons', now) && (
          <LinkButton href={to(paths.newJointStep, { ...here, kind: 'lessons' })} variant="secondary">
            {t.writeCommon}
          </LinkButton>
        )}
      </Panel>
      {now.version && (
        <Panel title={t.shareTitle}>
          <p>{t.shareText}</p>
          <p>
            <a href={to(paths.clauseNotes, here)}>{t.shareLessons}</a>
          </p>
        </Panel>
      )}
    </RoomPage>
  )
}
