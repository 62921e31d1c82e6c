import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { RadioCards } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Facts } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { SeriesChart } from '#design/series-chart.tsx'
import { CardTable } from '#design/table.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField, TextField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { GoalRow } from '#goal/queries.ts'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import { blankForm, type Form } from '#platform/form.ts'
import { figure, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { unitIn } from '#platform/unit.ts'
import type { IndicatorRow, MeasurementRow } from './queries.ts'
import { indicatorTexts } from './texts.ts'
import { dueOf, valueText } from './wording.ts'

const useTexts = () => indicatorTexts(useLook().language)
const ValueFields = ({ indicator, form }: { indicator: IndicatorRow; form: Form<unknown> }) => {
  const { language } = useLook()
  const t = useTexts()
  const yesOrNo = [
    { value: 'ja', label: t.yes },
    { value: 'nej', label: t.no },
  ]
  return (
    <>
      <DateField name="measured_on" label={t.measuredOn} form={form} />
      {indicator.kind === 'yes_no' && <RadioCards name="value" label={t.value} form={form} options={yesOrNo} />}
      {(indicator.kind === 'number' || indicator.kind === 'share') && (
        <TextField
          name="value"
          label={indicator.unit ? `${t.value}, ${unitIn(indicator.unit, language)}` : t.value}
          form={form}
          inputmode="decimal"
          width="short"
        />
      )}
      {indicator.kind === 'words' ? (
        <TextArea name="words" label={t.told} hint={t.toldHint} form={form} rows={3} maxLength={1000} voice />
      ) : (
        <TextField name="words" label={t.comment} form={form} optional />
      )}
      <TextField name="source" label={t.ownSource} form={form} optional />
    </>
  )
}

export interface OneIndicatorProps {
  room: Room
  indicator: IndicatorRow
  goal: GoalRow | undefined
  measurements: readonly MeasurementRow[]
  today: string
  form?: Form<unknown>
}

const Values = ({ room, indicator, measurements }: OneIndicatorProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const names = { partnership: room.slug, indicator: indicator.id }
  const standing = measurements.filter((one) => one.stands)
  const points = standing.flatMap((one) =>
    one.figure === null ? [] : [{ day: String(one.measured_on), value: one.figure }],
  )
  const { start_on, start_figure } = indicator
  if (start_on && start_figure !== null && (!points[0] || String(start_on) < points[0].day))
    points.unshift({ day: String(start_on), value: start_figure })
  const aim =
    indicator.target === null
      ? ''
      : t.aimedAt(`${figure(indicator.target, language)} ${unitIn(indicator.unit, language)}`.trim())
  const drawn = indicator.kind === 'number' || indicator.kind === 'share'
  const old = measurements.filter((one) => !one.stands)
  if (measurements.length === 0) return <EmptyState title={t.noValues} text={t.noValuesText} level={3} />
  return (
    <section class="panel" aria-labelledby="values">
      <h3 id="values">{t.values}</h3>
      {drawn && points.length > 0 && (
        <SeriesChart
          points={points}
          target={indicator.target}
          unit={unitIn(indicator.unit, language)}
          caption={indicator.name}
          aim={aim}
        />
      )}
      <CardTable
        caption={t.values}
        hideCaption
        columns={[
          { label: t.day },
          { label: t.value, numeric: drawn },
          { label: t.said },
          { label: t.enteredBy },
          { label: t.correct, act: true },
        ]}
        rows={standing.toReversed().map((one) => {
          const party = room.parties.find(({ id }) => id === one.party_id)
          const day = longDate(one.measured_on, language)
          return [
            day,
            indicator.kind === 'words' ? '–' : <span class="num">{valueText(indicator, one, language)}</span>,
            one.words || one.source ? (
              <>
                {one.words && <span class="voice">{one.words}</span>}{' '}
                {one.source && <span class="small muted">{one.source}</span>}
              </>
            ) : null,
            party ? <PartyChip party={party} short /> : t.somebody,
            may('act', room.me) ? (
              <a href={to(paths.measurementCorrection, { ...names, measurement: one.id })}>
                {t.correct}
                <span class="sr"> {t.correctOf(day)}</span>
              </a>
            ) : (
              ''
            ),
          ]
        })}
      />
      <p class="small noprint">
        <a href={to(paths.measurementsCsv, names)} download>
          {t.asCsv}
        </a>
      </p>
      {old.length > 0 && (
        <Details summary={t.corrected}>
          <ul>
            {old.map((one) => (
              <li>
                {t.wasCorrected(
                  longDate(one.measured_on, language),
                  valueText(indicator, one, language),
                  measurements.find((later) => later.corrects === one.id)?.reason ?? '',
                )}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}

/** One thing that is measured: where it began, what is aimed at, every value as picture and table, and the next value. */
export const OneIndicator = (props: OneIndicatorProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const { room, indicator, goal, today, form = blankForm } = props
  const names = { partnership: room.slug, indicator: indicator.id }
  const party = room.parties.find(({ id }) => id === indicator.measured_by)
  const began = [
    indicator.start_figure === null
      ? ''
      : `${figure(indicator.start_figure, language)} ${unitIn(indicator.unit, language)}`.trim(),
    indicator.start_words,
    indicator.start_on ? `(${longDate(indicator.start_on, language)})` : '',
  ]
  const aim = [
    indicator.target === null ? '' : `${figure(indicator.target, language)} ${unitIn(indicator.unit, language)}`.trim(),
    indicator.target_words,
  ]
  const facts = [
    [t.goal, goal && <a href={to(paths.followUpGoal, { partnership: room.slug, goal: goal.id })}>{goal.words}</a>],
    [t.began, began.filter(Boolean).join(' ')],
    [t.aim, aim.filter(Boolean).join('. ')],
    [t.measures, party && <PartyChip party={party} />],
    [t.every, `${t[indicator.every]}. ${indicator.ended_at ? `${t.ended}.` : dueOf(indicator, today, language).words}`],
    [t.sourceField, indicator.source],
  ] as const
  return (
    <RoomPage
      room={room}
      section="followUp"
      title={indicator.name}
      problems={form.problems}
      class="wrap fpage stack"
      done={{ sparat: t.saved }}
    >
      <BackLink href={to(paths.followUp, { partnership: room.slug })}>{t.back}</BackLink>
      <h2>{indicator.name}</h2>
      <Facts items={facts} />
      <Values {...props} />
      {may('act', room.me) && !indicator.ended_at && (
        <section class="panel noprint" aria-labelledby="measure">
          <h3 id="measure">{t.measure}</h3>
          <PostForm action={to(paths.measurements, names)}>
            <ValueFields indicator={indicator} form={form} />
            <Button>{t.save}</Button>
          </PostForm>
        </section>
      )}
      {may('act', room.me) && (
        <div class="row noprint">
          <LinkButton variant="tertiary" small href={to(paths.indicatorEdit, names)}>
            {t.editIndicator}
          </LinkButton>
          <PostButton
            action={to(paths.indicatorEnd, names)}
            carry={{ ended: indicator.ended_at ? 'no' : 'yes' }}
            variant="tertiary"
            small
          >
            {indicator.ended_at ? t.resume : t.end}
          </PostButton>
        </div>
      )}
    </RoomPage>
  )
}

/** One value to put right; the first is kept. */
export const CorrectMeasurement = (props: {
  room: Room
  indicator: IndicatorRow
  measurement: MeasurementRow
  form: Form<unknown>
}) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const { room, indicator, measurement, form } = props
  const names = { partnership: room.slug, indicator: indicator.id, measurement: measurement.id }
  const title = t.correctOf(longDate(measurement.measured_on, language))
  return (
    <RoomPage room={room} section="followUp" title={title} problems={form.problems} class="wrap fpage stack">
      <BackLink href={to(paths.indicator, { partnership: room.slug, indicator: indicator.id })}>
        {indicator.name}
      </BackLink>
      <h2>{title}</h2>
      <PostForm action={to(paths.measurementCorrection, names)}>
        <ValueFields indicator={indicator} form={form} />
        <TextField name="reason" label={t.reason} form={form} />
        <Button>{t.save}</Button>
      </PostForm>
    </RoomPage>
  )
}
