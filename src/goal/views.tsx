import { paths } from '#paths'
import { LineActs, LineEdit, Lines } from '#accord/lines.tsx'
import type { Accord, Part } from '#accord/rules.ts'
import { Button } from '#design/button.tsx'
import { RadioCards } from '#design/choice.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField, TextField } from '#design/text-field.tsx'
import type { Room } from '#partnership/enter.ts'
import type { Form } from '#platform/form.ts'
import { figure, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { unitIn } from '#platform/unit.ts'
import type { GoalRow } from './queries.ts'
import { goalKinds, type GoalKind } from './rules.ts'
import { goalTexts } from './texts.ts'

const useTexts = () => goalTexts(useLook().language)

/** The fields of one goal: what kind, its words, how it is seen, and by when. */
export const GoalFields = ({ form }: { form: Form<unknown> }) => {
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
  const aimed = goal.target === null ? '' : `${figure(goal.target, language)} ${unitIn(goal.unit, language)}`.trim()
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
      <LineActs
        room={room}
        words={t}
        said={goal.words}
        removed={goal.removed_at !== null}
        change={to(paths.goalEdit, here)}
        removal={to(paths.goalRemoval, here)}
      />
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
  signed: boolean
  form: Form<unknown>
  accordForm?: Form<unknown> | undefined
}

/** The goals by kind, samsyn on them, and a new one. */
export const Goals = ({ room, goals, part, accords, signed, form, accordForm }: GoalsProps) => {
  const to = useTo()
  const t = useTexts()
  const here = { partnership: room.slug }
  const removed = goals.filter((goal) => goal.removed_at)
  const gone = (
    <ul class="plain goal-items">
      {removed.map((goal) => (
        <GoalItem room={room} goal={goal} />
      ))}
    </ul>
  )
  return (
    <Lines
      room={room}
      section="goals"
      title={t.goals}
      lead={t.lead}
      source={t.source}
      words={t}
      signed={signed}
      part={part}
      accords={accords}
      accordAction={to(paths.goalsAccord, here)}
      accordForm={accordForm}
      form={form}
      action={to(paths.goals, here)}
      fields={<GoalFields form={form} />}
      begins={goals.length === removed.length}
      removed={removed.length > 0 ? { summary: t.removedGoals, lines: gone } : null}
    >
      {goals.length === removed.length ? (
        <EmptyState title={t.none} text={t.noneText} level={3} parties={[...room.parties]} />
      ) : (
        <div class="stack">
          {goalKinds.map((kind) => (
            <OfKind room={room} kind={kind} goals={goals} />
          ))}
        </div>
      )}
      <p class="noprint">
        <a href={to(paths.chain, here)}>{t.toChain}</a>
      </p>
    </Lines>
  )
}

/** One goal to change. */
export const GoalEdit = (props: { room: Room; goal: GoalRow; form: Form<unknown>; signed: boolean }) => {
  const to = useTo()
  const { room, goal, form, signed } = props
  const names = { partnership: room.slug, goal: goal.id }
  return (
    <LineEdit
      room={room}
      section="goals"
      words={useTexts()}
      back={to(paths.goals, { partnership: room.slug })}
      action={to(paths.goalEdit, names)}
      seen={goal}
      form={form}
      signed={signed}
    >
      <GoalFields form={form} />
    </LineEdit>
  )
}
