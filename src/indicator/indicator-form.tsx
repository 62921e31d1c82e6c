import { Button, PostForm } from '#design/button.tsx'
import { RadioCards, Select } from '#design/choice.tsx'
import { BackLink } from '#design/page-head.tsx'
import { DateField, Hidden, TextField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { GoalRow } from '#goal/queries.ts'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { intervals } from './due.ts'
import type { IndicatorRow } from './queries.ts'
import { indicatorKinds, type IndicatorKind } from './rules.ts'
import { indicatorTexts } from './texts.ts'

const useTexts = () => indicatorTexts(useLook().language)
const useKind = () => {
  const t = useTexts()
  return (kind: IndicatorKind) => (kind === 'words' ? t.words_ : t[kind])
}

/** What to measure, or how it is measured from now on. @param indicator the one that is changed: its kind stays */
export const IndicatorForm = (props: {
  room: Room
  goals: readonly GoalRow[]
  form: Form<unknown>
  indicator?: IndicatorRow
}) => {
  const to = useTo()
  const t = useTexts()
  const kindName = useKind()
  const { room, goals, form, indicator } = props
  const names = { partnership: room.slug, indicator: indicator?.id ?? '' }
  const title = indicator ? t.editIndicator : t.newIndicator
  return (
    <RoomPage room={room} section="followUp" title={title} problems={form.problems} class="wrap fpage stack">
      <BackLink href={to(paths.followUp, { partnership: room.slug })}>{t.back}</BackLink>
      <h2>{title}</h2>
      <PostForm
        action={indicator ? to(paths.indicatorEdit, names) : to(paths.newIndicator, { partnership: room.slug })}
      >
        {indicator ? (
          <>
            <Hidden name="kind" value={indicator.kind} />
            <Hidden name="seen" value={form.typed['seen'] ?? ''} />
          </>
        ) : (
          <RadioCards
            name="kind"
            label={t.kind}
            form={form}
            options={indicatorKinds.map((value) => ({ value, label: kindName(value) }))}
          />
        )}
        <TextField name="name" label={t.name} hint={t.nameHint} form={form} />
        <Select
          name="goal_id"
          label={t.goal}
          form={form}
          blank={t.noGoal}
          options={goals.map(({ id, words }) => ({ value: id, label: words.slice(0, 80) }))}
        />
        <TextField name="unit" label={t.unit} hint={t.unitHint} form={form} width="middle" optional />
        <TextField name="start_figure" label={t.startFigure} form={form} inputmode="decimal" width="short" optional />
        <TextField name="start_words" label={t.startWords} form={form} optional />
        <DateField name="start_on" label={t.startOn} form={form} optional />
        <TextField name="target" label={t.target} form={form} inputmode="decimal" width="short" optional />
        <TextField name="target_words" label={t.targetWords} form={form} optional />
        <Select
          name="measured_by"
          label={t.measuredBy}
          form={form}
          options={room.parties.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField name="source" label={t.sourceField} hint={t.sourceHint} form={form} />
        <Select
          name="every"
          label={t.every}
          form={form}
          options={intervals.map((value) => ({ value, label: t[value] }))}
        />
        <DateField name="first_due_on" label={t.firstDue} form={form} />
        <Button>{t.save}</Button>
      </PostForm>
    </RoomPage>
  )
}
