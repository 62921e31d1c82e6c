import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { Checkbox, Select } from '#design/choice.tsx'
import { BackLink } from '#design/page-head.tsx'
import { DateField, TextField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { GroupRow } from '#group/queries.ts'
import { clockTime, longDate, weekday, type Language } from '#platform/language.ts'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { Room } from '#partnership/enter.ts'
import type { MeetingRow } from './queries.ts'
import { meetingKinds } from './rules.ts'
import { meetingTexts } from './texts.ts'

/** «9 december 2026, 17.30–19.00» */
export const whenText = ({ starts_at, ends_at }: { starts_at: Date; ends_at: Date }, language: Language) =>
  meetingTexts(language).when(
    longDate(starts_at, language),
    clockTime(starts_at, language),
    clockTime(ends_at, language),
  )

/** «Onsdag 9 december 2026, 17.30–19.00» */
export const weekdayAndTime = (when: { starts_at: Date; ends_at: Date }, language: Language) => {
  const named = weekday(when.starts_at, language)
  return `${named.charAt(0).toUpperCase()}${named.slice(1)} ${whenText(when, language)}`
}

/** «Onsdag, 17.30–19.00», where the day itself stands just above. */
export const hoursText = ({ starts_at, ends_at }: { starts_at: Date; ends_at: Date }, language: Language) => {
  const named = weekday(starts_at, language)
  const shown = named.charAt(0).toUpperCase() + named.slice(1)
  return meetingTexts(language).when(shown, clockTime(starts_at, language), clockTime(ends_at, language))
}

/** Whose meeting it is. Draws nothing where there is no group: then it is everyone's. */
export const GroupField = (props: { groups: readonly Pick<GroupRow, 'id' | 'name'>[]; form: Form<unknown> }) => {
  const t = meetingTexts(useLook().language)
  if (props.groups.length === 0) return null
  return (
    <Select
      name="group"
      label={t.group}
      hint={t.groupHint}
      form={props.form}
      options={props.groups.map(({ id, name }) => ({ value: id, label: name }))}
      blank={t.allGroups}
      optional
    />
  )
}

/**
 * What kind of meeting, when and where.
 * @param fresh it has not been called yet: an agenda can be suggested
 * @param groups whose meeting it may be; without any it is everyone's
 */
export const CallFields = (props: {
  form: Form<unknown>
  fresh: boolean
  groups?: readonly Pick<GroupRow, 'id' | 'name'>[]
}) => {
  const { form, fresh, groups = [] } = props
  const t = meetingTexts(useLook().language)
  return (
    <>
      <Select
        name="kind"
        label={t.kind}
        form={form}
        options={meetingKinds.map((kind) => ({ value: kind, label: t[kind] }))}
      />
      <GroupField groups={groups} form={form} />
      <DateField name="day" label={t.day} form={form} />
      <div class="places times">
        <TextField
          name="start"
          label={t.start}
          hint={t.timeHint}
          form={form}
          inputmode="decimal"
          width="short"
          autocomplete="off"
        />
        <TextField
          name="end"
          label={t.end}
          hint={t.timeHint}
          form={form}
          inputmode="decimal"
          width="short"
          autocomplete="off"
        />
      </div>
      <TextField name="place" label={t.place} hint={t.placeHint} form={form} optional />
      <TextField name="link" label={t.link} hint={t.linkHint} form={form} type="url" inputmode="url" optional />
      {fresh && <Checkbox name="suggest" label={t.suggest} hint={t.suggestHint} form={form} optional />}
    </>
  )
}

/** The form in which a meeting is called, or its time and place changed. */
export const CallMeeting = ({
  room,
  form,
  meeting,
  groups,
}: {
  room: Room
  form: Form<unknown>
  meeting: MeetingRow | null
  groups: readonly GroupRow[]
}) => {
  const to = useTo()
  const t = meetingTexts(useLook().language)
  const title = meeting ? t.change : t.call
  const names = { partnership: room.slug, meeting: meeting?.id ?? '' }
  return (
    <RoomPage room={room} section="meetings" title={title} problems={form.problems} class="wrap fpage">
      <BackLink href={meeting ? to(paths.meeting, names) : to(paths.meetings, { partnership: room.slug })}>
        {meeting ? t.backToMeeting : t.back}
      </BackLink>
      <h2 class="mh">{title}</h2>
      {!meeting && <p class="lead">{t.callLead}</p>}
      {!meeting && room.dormantAt && (
        <Alert kind="info">
          {t.resting} <a href={to(paths.onward, { partnership: room.slug })}>{t.toOnward}</a>
        </Alert>
      )}
      <PostForm action={meeting ? to(paths.meetingEdit, names) : to(paths.newMeeting, { partnership: room.slug })}>
        <section>
          <CallFields form={form} fresh={meeting === null} groups={groups} />
        </section>
        <div class="row">
          <Button>{meeting ? t.save : t.call}</Button>
        </div>
      </PostForm>
      {meeting && (
        <section class="panel">
          <h3>{t.cancel}</h3>
          <p>{t.cancelWhat}</p>
          <PostButton action={to(paths.meetingCancellation, names)} variant="secondary">
            {t.cancel}
          </PostButton>
        </section>
      )}
    </RoomPage>
  )
}
