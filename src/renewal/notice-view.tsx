import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { RadioCards, Select } from '#design/choice.tsx'
import { Panel } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField } from '#design/text-field.tsx'
import { Tag } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { NoticeRow } from './queries.ts'
import { renewalTexts } from './texts.ts'

const Given = ({ room, notice, today, over }: { room: Room; notice: NoticeRow; today: string; over: boolean }) => {
  const { language } = useLook()
  const to = useTo()
  const t = renewalTexts(language)
  const party = room.parties.find(({ id }) => id === notice.partyId)
  const stands = notice.withdrawnAt === null
  return (
    <li class="stack-s">
      <p class="row">
        <strong>{t[notice.kind]}</strong>
        {!stands && <Tag>{t.takenBack}</Tag>}
        {party && <PartyChip party={party} short />}
        <span class="small muted">
          {longDate(notice.givenOn, language)}, {notice.personName ?? t.someone}
        </span>
      </p>
      <p>{t.effectFrom(longDate(notice.takesEffectOn, language))}</p>
      <p class="voice as-written">{notice.reason}</p>
      {notice.heading && (
        <blockquote class="quote">
          <p class="small">{t.agreementSays(notice.heading)}</p>
          <p class="pre">{notice.quote}</p>
        </blockquote>
      )}
      {stands && !over && String(notice.takesEffectOn) <= today && <Alert kind="info">{t.effectCome}</Alert>}
      {stands && !over && notice.partyId === room.me.partyId && may('act', room.me) && (
        <PostButton
          action={to(paths.endingNoticeWithdrawal, { partnership: room.slug, notice: notice.id })}
          variant="tertiary"
          small
        >
          {t.takeBack}
        </PostButton>
      )}
    </li>
  )
}

/** Notice and rescission that parties have given, and the way to note one. */
export const Notices = (props: {
  room: Room
  notices: readonly NoticeRow[]
  today: string
  /** The partnership has ended: what was given stays to be read. */
  over: boolean
}) => {
  const { room, notices, today, over } = props
  const to = useTo()
  const t = renewalTexts(useLook().language)
  const own = notices.some(({ partyId, withdrawnAt }) => partyId === room.me.partyId && withdrawnAt === null)
  if (over && notices.length === 0) return null
  return (
    <Panel title={t.notices} id="uppsagning">
      {!over && <p>{t.noticesLead}</p>}
      {notices.length > 0 && (
        <ul class="plain stack">
          {notices.map((notice) => (
            <Given room={room} notice={notice} today={today} over={over} />
          ))}
        </ul>
      )}
      {may('act', room.me) && !own && !over && (
        <LinkButton href={to(paths.newEndingNotice, { partnership: room.slug })} variant="secondary" small>
          {t.newNotice}
        </LinkButton>
      )}
    </Panel>
  )
}

/** Room to note that one's party gives notice or rescinds. */
export const NewNotice = (props: { room: Room; headings: readonly { title: string }[]; form: Form<unknown> }) => {
  const { room, headings, form } = props
  const to = useTo()
  const t = renewalTexts(useLook().language)
  return (
    <RoomPage room={room} section="onward" title={t.newNotice} problems={form.problems} class="wrap fpage stack">
      <BackLink href={to(paths.onward, { partnership: room.slug })}>{t.back}</BackLink>
      <h2>{t.newNotice}</h2>
      <p class="lead">{t.noticesLead}</p>
      <Alert kind="info">{t.talkFirst}</Alert>
      <PostForm action={to(paths.endingNotices, { partnership: room.slug })}>
        <RadioCards
          name="kind"
          label={t.noticeKind}
          form={form}
          options={[
            { value: 'notice', label: t.notice, hint: t.noticeHint },
            { value: 'rescission', label: t.rescission, hint: t.rescissionHint },
          ]}
        />
        <DateField name="given_on" label={t.givenOn} form={form} />
        <DateField name="takes_effect_on" label={t.takesEffect} form={form} />
        <TextArea name="reason" label={t.reason} form={form} rows={4} maxLength={4000} voice />
        <Select
          name="heading"
          label={t.quoteFrom}
          hint={t.quoteHint}
          form={form}
          blank={t.quoteNone}
          options={headings.map(({ title }) => ({ value: title, label: title }))}
          optional
        />
        <Button>{t.saveNotice}</Button>
      </PostForm>
    </RoomPage>
  )
}
