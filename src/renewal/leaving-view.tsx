import { paths } from '#paths'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { BackLink } from '#design/page-head.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { LeavingRow } from './leaving-queries.ts'
import { mayLeave, stillLeaving } from './rules.ts'
import { renewalTexts } from './texts.ts'

/** Who leaves and when, and room to say that one's own party does. */
export const LeavingPage = (props: {
  room: Room
  leavings: readonly LeavingRow[]
  form: Form<unknown>
  today: string
  /** The partnership has ended, for all. */
  over: boolean
}) => {
  const { room, leavings, form, today, over } = props
  const { language } = useLook()
  const to = useTo()
  const t = renewalTexts(language)
  const here = { partnership: room.slug }
  const leaving = stillLeaving(leavings)
  const own = leaving.find(({ partyId }) => partyId === room.me.partyId)
  const acts = may('act', room.me) && room.me.partyId !== null && !over
  return (
    <RoomPage
      room={room}
      section="onward"
      title={t.leaving}
      problems={form.problems}
      class="wrap fpage stack"
      done={{ sparat: t.leavingDone, ater: t.stays }}
    >
      <BackLink href={to(paths.onward, here)}>{t.back}</BackLink>
      <h2>{t.leaving}</h2>
      <p class="lead">{t.leavingLead}</p>
      {leavings.length > 0 && (
        <ul class="plain stack">
          {leavings.map(({ name, leavesOn, reason, returnedAt }) => (
            <li>
              <strong>{name}</strong>{' '}
              {String(leavesOn) < today ? t.left(longDate(leavesOn, language)) : t.leaves(longDate(leavesOn, language))}{' '}
              {returnedAt && t.cameBack(longDate(returnedAt, language))}
              <p class="voice as-written">{reason}</p>
            </li>
          ))}
        </ul>
      )}
      {over && <p>{t.overForAll}</p>}
      {acts && own && (
        <PostButton action={to(paths.leavingWithdrawal, here)} variant="secondary">
          {t.stay}
        </PostButton>
      )}
      {acts && !own && mayLeave(room.parties, leaving, room.me.partyId) && (
        <PostForm action={to(paths.leaving, here)}>
          <DateField name="leaves_on" label={t.lastDayIn} form={form} />
          <TextArea name="reason" label={t.reason} form={form} rows={4} maxLength={4000} voice />
          <Button variant="secondary">{t.leave}</Button>
        </PostForm>
      )}
      {acts && !own && !mayLeave(room.parties, leaving, room.me.partyId) && <p>{t.lastOfSide}</p>}
    </RoomPage>
  )
}
