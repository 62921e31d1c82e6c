import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { RadioCards } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { BackLink } from '#design/page-head.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField, FileField, TextField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { GoalRow } from '#goal/queries.ts'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import { blankForm, type Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { acceptedFiles } from '#platform/stored-file.ts'
import { lateBy } from './due.ts'
import type { IndicatorRow, JudgementRow, LearningRow, MilestoneRow } from './queries.ts'
import { standings } from './rules.ts'
import { indicatorTexts } from './texts.ts'
import { IndicatorItem, Judgement } from './views.tsx'
import { agoText } from './wording.ts'

const useTexts = () => indicatorTexts(useLook().language)

/** Which of the page's forms was refused, if any. */
export interface GoalForms {
  judgement?: Form<unknown>
  milestone?: Form<unknown>
  learning?: Form<unknown>
}
export interface OneGoalProps {
  room: Room
  goal: GoalRow
  judgements: readonly JudgementRow[]
  milestones: readonly MilestoneRow[]
  learning: readonly LearningRow[]
  indicators: readonly IndicatorRow[]
  owners: readonly string[]
  today: string
  forms: GoalForms
}

const Owners = ({ room, goal, owners }: OneGoalProps) => {
  const to = useTo()
  const t = useTexts()
  const mine = room.me.partyId !== null && owners.includes(room.me.partyId)
  const looking = room.parties.filter(({ id }) => owners.includes(id))
  return (
    <section aria-labelledby="owners" class="stack-s">
      <h3 id="owners">{t.owners}</h3>
      {looking.length === 0 ? (
        <p class="muted">{t.noOwner}</p>
      ) : (
        <p class="row">
          {looking.map((party) => (
            <PartyChip party={party} boxed />
          ))}
        </p>
      )}
      {may('act', room.me) && (
        <PostButton
          action={to(paths.goalOwner, { partnership: room.slug, goal: goal.id })}
          carry={{ looks: mine ? 'no' : 'yes' }}
          variant={mine ? 'tertiary' : 'secondary'}
          small
        >
          {mine ? t.disown : t.own}
        </PostButton>
      )}
    </section>
  )
}

const Judgements = ({ room, goal, judgements, forms }: OneGoalProps) => {
  const to = useTo()
  const t = useTexts()
  const form = forms.judgement ?? blankForm
  return (
    <section class="panel" aria-labelledby="judgements">
      <h3 id="judgements">{t.judgements}</h3>
      {judgements.length === 0 && <p class="muted">{t.notJudged}</p>}
      <ol class="plain notes">
        {judgements.map((said) => (
          <li>
            <Judgement room={room} goal={goal} said={said} />
          </li>
        ))}
      </ol>
      {may('act', room.me) && (
        <Details summary={t.judge} open={Boolean(forms.judgement)} class="noprint">
          <PostForm action={to(paths.goalJudgements, { partnership: room.slug, goal: goal.id })} files>
            <RadioCards
              name="standing"
              label={t.standing}
              form={form}
              options={standings.map((value) => ({ value, label: t[value] }))}
            />
            <TextArea
              name="words"
              label={t.judgement}
              hint={t.judgementHint}
              form={form}
              rows={3}
              maxLength={1000}
              voice
            />
            <DateField name="judged_on" label={t.judgedOn} form={form} />
            <TextField name="figure" label={t.figure} form={form} inputmode="decimal" width="short" optional />
            <DateField name="figure_on" label={t.figureDay} form={form} optional />
            <FileField
              name="file"
              label={t.evidence}
              hint={t.evidenceHint}
              accept={acceptedFiles}
              form={form}
              optional
            />
            <Button>{t.save}</Button>
          </PostForm>
        </Details>
      )}
    </section>
  )
}

const Milestones = ({ room, goal, milestones, today, forms }: OneGoalProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const names = { partnership: room.slug, goal: goal.id }
  const form = forms.milestone ?? blankForm
  const when = (one: MilestoneRow) => {
    if (one.reached_on) return t.reachedOn(longDate(one.reached_on, language))
    const ago = lateBy(String(one.due_on), today)
    const day = longDate(one.due_on, language)
    return ago ? t.reachLate(day, agoText(ago, language)) : t.by(day)
  }
  return (
    <section class="panel" aria-labelledby="milestones">
      <h3 id="milestones">{t.milestones}</h3>
      {milestones.length === 0 && <p class="muted">{t.noMilestones}</p>}
      <ul class="plain notes">
        {milestones.map((one) => (
          <li>
            <p>
              <strong>{one.words}</strong> <span class="muted">{when(one)}</span>
            </p>
            {may('act', room.me) && (
              <PostButton
                action={to(paths.goalMilestone, { ...names, milestone: one.id })}
                carry={{ reached: one.reached_on ? 'no' : 'yes' }}
                variant="tertiary"
                small
              >
                <span aria-hidden="true">{one.reached_on ? t.unreach : t.reach}</span>
                <span class="sr">{`${one.reached_on ? t.unreach : t.reach}: ${one.words}`}</span>
              </PostButton>
            )}
          </li>
        ))}
      </ul>
      {may('act', room.me) && (
        <Details summary={t.addMilestone} open={Boolean(forms.milestone)} class="noprint">
          <PostForm action={to(paths.goalMilestones, names)}>
            <TextField name="words" label={t.milestone} form={form} />
            <DateField name="due_on" label={t.due} form={form} />
            <Button>{t.save}</Button>
          </PostForm>
        </Details>
      )}
    </section>
  )
}

const Lesson = ({ room, one }: { room: Room; one: LearningRow }) => {
  const { language } = useLook()
  const t = useTexts()
  const party = room.parties.find(({ id }) => id === one.party_id)
  const said = [
    [t.tried, one.tried],
    [t.learnt, one.learnt],
    [t.changed, one.changed],
  ] as const
  return (
    <li>
      {said.map(
        ([name, words]) =>
          words && (
            <>
              <h4>{name}</h4>
              <p class="voice as-written">{words}</p>
            </>
          ),
      )}
      <p class="small muted">{t.saidBy(party?.name ?? t.somebody, longDate(one.learnt_on, language))}</p>
    </li>
  )
}

const Learning = ({ room, goal, learning, forms }: OneGoalProps) => {
  const to = useTo()
  const t = useTexts()
  const form = forms.learning ?? blankForm
  return (
    <section class="panel" aria-labelledby="lessons">
      <h3 id="lessons">{t.lessons}</h3>
      {learning.length === 0 && <p class="muted">{t.noLessons}</p>}
      <ol class="plain notes">
        {learning.map((one) => (
          <Lesson room={room} one={one} />
        ))}
      </ol>
      {may('act', room.me) && (
        <Details summary={t.addLesson} open={Boolean(forms.learning)} class="noprint">
          <PostForm action={to(paths.goalLearning, { partnership: room.slug, goal: goal.id })}>
            <DateField name="learnt_on" label={t.learntOn} form={form} />
            <TextArea name="tried" label={t.tried} form={form} rows={3} maxLength={1000} voice optional />
            <TextArea name="learnt" label={t.learnt} form={form} rows={3} maxLength={1000} voice optional />
            <TextArea name="changed" label={t.changed} form={form} rows={3} maxLength={1000} voice optional />
            <Button>{t.save}</Button>
          </PostForm>
        </Details>
      )}
    </section>
  )
}

/** One goal followed: who looks after it, how it goes, its milestones, what was learnt, and what is measured of it. */
export const OneGoal = (props: OneGoalProps) => {
  const to = useTo()
  const t = useTexts()
  const { room, goal, indicators, today, forms } = props
  const problems = { ...forms.judgement?.problems, ...forms.milestone?.problems, ...forms.learning?.problems }
  return (
    <RoomPage
      room={room}
      section="followUp"
      title={goal.words}
      problems={problems}
      class="wrap fpage stack"
      done={{ sparat: t.saved }}
    >
      <BackLink href={to(paths.followUp, { partnership: room.slug })}>{t.back}</BackLink>
      <h2 class="voice">{goal.words}</h2>
      {goal.measure && <p class="muted">{goal.measure}</p>}
      <Owners {...props} />
      {goal.kind === 'learning' && <Learning {...props} />}
      <Judgements {...props} />
      <section class="panel" aria-labelledby="measured">
        <h3 id="measured">{t.indicators}</h3>
        {indicators.length === 0 && <p class="muted">{t.noIndicators}</p>}
        <ul class="plain goals">
          {indicators.map((indicator) => (
            <IndicatorItem room={room} indicator={indicator} today={today} />
          ))}
        </ul>
        {may('act', room.me) && (
          <LinkButton
            variant="tertiary"
            small
            href={`${to(paths.newIndicator, { partnership: room.slug })}?mal=${goal.id}`}
          >
            {t.newIndicator}
          </LinkButton>
        )}
      </section>
      <Milestones {...props} />
    </RoomPage>
  )
}
