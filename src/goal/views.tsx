import { paths } from '#paths'
import { AccordPanel } from '#accord/panel.tsx'
import type { Accord, Part } from '#accord/rules.ts'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { RadioCards } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { BackLink } from '#design/page-head.tsx'
import { SourceNote } from '#design/source-note.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField, Hidden, TextField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { Form } from '#platform/form.ts'
import { figure, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { seenMark } from '#platform/seen.ts'
import { GoalParts } from './parts-nav.tsx'
import type { GoalRow } from './queries.ts'
import { goalKinds, type GoalKind } from './rules.ts'
import { goalTexts } from './texts.ts'

const useTexts = () => goalTexts(useLook().language)

const Fields = ({ form }: { form: Form<unknown> }) => {
  const t = useTexts()
  const kinds = [
    { value: 'aspiration', label: t.oneAspiration, hint: t.aspirationHint },
    { value: 'sub_goal', label: t.oneSub_goal, hint: t.sub_goalHint },
    { value: 'learning', label: t.oneLearning, hint: t.learningHint },
  ]
  return (
    <>
      <RadioCards name="kind" label={t.kind} options={kinds} form={form} />
      <TextArea name="words" label={t.words} form={form} rows={3} maxLength={600} voice />
      <TextArea name="measure" label={t.measure} hint={t.measureHint} form={form} rows={2} maxLength={300} optional />
      <TextField name="target" label={t.target} form={form} inputmode="decimal" width="short" optional />
      <TextField name="unit" label={t.unit} hint={t.unitHint} form={form} width="middle" optional />
      <DateField name="due_on" label={t.due} form={form} optional />
      <Button>{t.save}</Button>
    </>
  )
}

const Facts = ({ goal }: { goal: GoalRow }) => {
  const { language } = useLook()
  const t = useTexts()
  const aimed = goal.target === null ? '' : `${figure(goal.target, language)} ${goal.unit}`.trim()
  const said = [goal.measure, aimed, goal.due_on && t.by(longDate(goal.due_on, language))].filter(Boolean)
  return said.length > 0 ? <p class="small muted">{said.join(' · ')}</p> : null
}

const GoalItem = ({ room, goal }: { room: Room; goal: GoalRow }) => {
  const to = useTo()
  const t = useTexts()
  const here = { partnership: room.slug, goal: goal.id }
  return (
    <li class={goal.kind === 'aspiration' ? 'goal-item aspiration' : 'goal-item'}>
      <p class="voice">{goal.words}</p>
      <Facts goal={goal} />
      {may('act', room.me) && (
        <div class="row noprint">
          {!goal.removed_at && (
            <a class="small" href={to(paths.goalEdit, here)}>
              {t.change}
              <span class="sr">: {goal.words}</span>
            </a>
          )}
          <PostButton action={to(paths.goalRemoval, here)} variant="tertiary" small>
            <span aria-hidden="true">{goal.removed_at ? t.takeBack : t.remove}</span>
            <span class="sr">{goal.removed_at ? `${t.takeBack}: ${goal.words}` : t.removeOf(goal.words)}</span>
          </PostButton>
        </div>
      )}
    </li>
  )
}

const OfKind = ({ room, kind, goals }: { room: Room; kind: GoalKind; goals: GoalRow[] }) => {
  const t = useTexts()
  const its = goals.filter((goal) => goal.kind === kind && !goal.removed_at)
  return (
    <section class="panel" aria-labelledby={`kind-${kind}`}>
      <h3 id={`kind-${kind}`}>{t[kind]}</h3>
      {its.length === 0 ? (
        <p class="muted">{t.noneOfKind}</p>
      ) : (
        <ul class="plain goal-items">
          {its.map((goal) => (
            <GoalItem room={room} goal={goal} />
          ))}
        </ul>
      )}
    </section>
  )
}

interface GoalsProps {
  room: Room
  goals: GoalRow[]
  part: Part | undefined
  accords: Accord[]
  form: Form<unknown>
  accordForm?: Form<unknown> | undefined
}

/** The goals by kind, samsyn on them, and a new one. */
export const Goals = ({ room, goals, part, accords, form, accordForm }: GoalsProps) => {
  const to = useTo()
  const t = useTexts()
  const removed = goals.filter((goal) => goal.removed_at)
  const problems = { ...form.problems, ...accordForm?.problems }
  const done = {
    sparat: t.saved,
    samma: t.unchanged,
    borttaget: t.removed,
    tillbaka: t.takenBack,
    stod_bakom: t.stoodBehind,
    vill_prata: t.wantsToTalk,
  }
  return (
    <RoomPage room={room} section="goals" title={t.goals} problems={problems} class="wrap pagemain stack-l" done={done}>
      <div>
        <GoalParts slug={room.slug} current="agreed" />
        <h2>{t.goals}</h2>
        <p class="lead">{t.lead}</p>
        <SourceNote source={t.source} />
      </div>
      {goals.length === removed.length ? (
        <EmptyState title={t.none} text={t.noneText} level={3} parties={[...room.parties]} />
      ) : (
        <div class="stack">
          {goalKinds.map((kind) => (
            <OfKind room={room} kind={kind} goals={goals} />
          ))}
        </div>
      )}
      {part && (
        <AccordPanel
          room={room}
          part={part}
          accords={accords}
          action={to(paths.goalsAccord, { partnership: room.slug })}
          {...(accordForm ? { form: accordForm } : {})}
        />
      )}
      {may('act', room.me) && (
        <section class="panel" aria-labelledby="new-goal">
          <h3 id="new-goal">{t.add}</h3>
          <PostForm action={to(paths.goals, { partnership: room.slug })}>
            <Fields form={form} />
          </PostForm>
        </section>
      )}
      {removed.length > 0 && (
        <Details summary={t.removedGoals}>
          <ul class="plain goal-items">
            {removed.map((goal) => (
              <GoalItem room={room} goal={goal} />
            ))}
          </ul>
        </Details>
      )}
    </RoomPage>
  )
}

/** One goal to change. */
export const GoalEdit = ({ room, goal, form }: { room: Room; goal: GoalRow; form: Form<unknown> }) => {
  const to = useTo()
  const t = useTexts()
  return (
    <RoomPage room={room} section="goals" title={t.change} problems={form.problems} class="wrap fpage stack">
      <BackLink href={to(paths.goals, { partnership: room.slug })}>{t.back}</BackLink>
      <h2>{t.change}</h2>
      <PostForm action={to(paths.goalEdit, { partnership: room.slug, goal: goal.id })}>
        <Hidden name="seen" value={seenMark(goal)} />
        <Fields form={form} />
      </PostForm>
    </RoomPage>
  )
}
