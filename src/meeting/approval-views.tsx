import { paths } from '#paths'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { Panel, Steps } from '#design/facts.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField } from '#design/text-field.tsx'
import { Voice } from '#design/voice.tsx'
import { filledForm } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { may } from '#partnership/rules.ts'
import { approvalRole, lacksForApproval } from './minutes-rules.ts'
import { minutesTexts } from './minutes-texts.ts'
import { whoMayLead, type Doing, type ShownMeeting } from './show-meeting.ts'

type Shown = { shown: ShownMeeting }
const useWords = () => minutesTexts(useLook().language)
const namesOf = ({ room, meeting }: ShownMeeting) => ({ partnership: room.slug, meeting: meeting.id })
const doingForm = ({ doing }: ShownMeeting, what: Doing['what']) => (doing?.what === what ? doing.form : null)

/** Who leads the meeting and who takes its notes, and the form to say so. */
export const Leads = ({ shown }: Shown) => {
  const to = useTo()
  const t = useWords()
  const { meeting, people } = shown
  const acts = may('act', shown.room.me) && shown.minutes === 'written' && shown.stage !== 'cancelled'
  const given = doingForm(shown, 'roller')
  const options = whoMayLead(people).map(({ id, name }) => ({ value: id, label: name }))
  const saved = filledForm({ chair: meeting.chair_id ?? '', secretary: meeting.secretary_id ?? '' })
  const form = given && Object.keys(given.problems).length > 0 ? given : saved
  if (!acts) return null
  return given ? (
    <PostForm action={to(paths.meetingLeads, namesOf(shown))} class="frm attendance noprint">
      <p class="small muted">{t.leadsHint}</p>
      <Select name="chair" label={t.chair} form={form} options={options} blank={t.nobody} />
      <Select name="secretary" label={t.secretary} form={form} options={options} blank={t.nobody} />
      <Button small>{t.saveLeads}</Button>
    </PostForm>
  ) : (
    <p class="small noprint">
      <a href={`${to(paths.meeting, namesOf(shown))}?gor=roller#narvaro`}>{t.setLeads}</a>
    </p>
  )
}

const Offer = ({ shown }: Shown) => {
  const to = useTo()
  const { language } = useLook()
  const t = useWords()
  const attendance = shown.people.flatMap(({ partyId, presence }) =>
    presence ? [{ party_id: partyId, presence }] : [],
  )
  const lacks = lacksForApproval({ stage: shown.stage, chairParty: shown.meeting.chair_party, attendance })
  const given = doingForm(shown, 'justera')
  const inTwoWeeks = new Date(Math.max(shown.now.getTime(), shown.meeting.ends_at.getTime()) + 14 * 86_400_000)
  const form = given ?? filledForm({ approve_by: longDate(inTwoWeeks, language) })
  const words = {
    not_begun: t.not_begun,
    chair: t.lack_chair,
    attendance: t.attendance,
    other_party: t.other_party,
  }
  const names = new Intl.ListFormat(language).format(shown.officers)
  return (
    <Panel title={t.after} together>
      <Steps items={[t.stepRead, t.stepApprove, shown.officers.length > 0 ? t.stepSend(names) : t.stepSendNobody]} />
      {may('act', shown.room.me) && lacks.length > 0 && (
        <>
          <p>{t.lacks}</p>
          <ul>
            {lacks.map((lack) => (
              <li>{words[lack]}</li>
            ))}
          </ul>
        </>
      )}
      {may('act', shown.room.me) && lacks.length === 0 && (
        <PostForm action={to(paths.minutesOffer, namesOf(shown))} class="frm noprint">
          <DateField name="approve_by" label={t.approveBy} form={form} />
          <Button wide icon="send">
            {t.offer}
          </Button>
        </PostForm>
      )}
    </Panel>
  )
}

const Waiting = ({ shown }: Shown) => {
  const to = useTo()
  const { language } = useLook()
  const t = useWords()
  const { meeting, approvals, room } = shown
  const until = longDate(meeting.approve_by!, language)
  const passed = longDate(shown.now, language) !== until && shown.now > new Date(`${meeting.approve_by}T22:00:00Z`)
  const role = approvalRole(room.me, { personId: meeting.chair_id, partyId: meeting.chair_party }, approvals)
  const has = (one: string) => approvals.some((approval) => approval.role === one)
  return (
    <Panel title={t.offered} together>
      <p>{passed ? t.passed(until) : t.readBy(until)}</p>
      <Given shown={shown} />
      {!has('chair') && <p class="small">{t.waitsForChair(shown.names.get(meeting.chair_id ?? '') ?? '–')}</p>}
      {!has('other_party') && <p class="small">{t.waitsForOther}</p>}
      {may('act', room.me) && role && (
        <PostButton action={to(paths.minutesApproval, namesOf(shown))} wide icon="check">
          {t.approve}
        </PostButton>
      )}
      {may('act', room.me) && (
        <>
          <p class="small">{t.reopenWhat}</p>
          <PostButton action={to(paths.minutesReopening, namesOf(shown))} variant="secondary" small>
            {t.reopen}
          </PostButton>
        </>
      )}
    </Panel>
  )
}

const Given = ({ shown }: Shown) => {
  const { language } = useLook()
  const t = useWords()
  return (
    <ul class="plain tasks">
      {shown.approvals.map(({ name, party_id, given_at }) => {
        const party = shown.room.parties.find(({ id }) => id === party_id)
        return (
          <li>
            {party && <PartyChip party={party} short />} {t.approvedBy(name, longDate(given_at, language))}
          </li>
        )
      })}
    </ul>
  )
}

const Closed = ({ shown }: Shown) => {
  const { language } = useLook()
  const t = useWords()
  return (
    <Panel title={t.approved} together>
      <p>{t.closed(longDate(shown.meeting.approved_at!, language))}</p>
      <Given shown={shown} />
      <h3 class="small">{t.sentTo}</h3>
      <ul class="plain small">
        {shown.sent.map(({ name, as_officer }) => (
          <li>{as_officer ? t.asOfficer(name) : name}</li>
        ))}
      </ul>
    </Panel>
  )
}

/** What remains of the meeting's minutes: to hand them round, to approve them, or where they went. */
export const Approval = ({ shown }: Shown) => {
  if (shown.minutes === 'written') return shown.stage === 'ahead' ? null : <Offer shown={shown} />
  return shown.minutes === 'offered' ? <Waiting shown={shown} /> : <Closed shown={shown} />
}

/** What has been objected to in the minutes, and room for one more. */
export const Objections = ({ shown }: Shown) => {
  const to = useTo()
  const { language } = useLook()
  const t = useWords()
  const form = doingForm(shown, 'invandning')
  const acts = may('act', shown.room.me)
  if (shown.minutes === 'written' || (shown.objections.length === 0 && !acts)) return null
  return (
    <section class={shown.objections.length > 0 ? 'panel' : 'panel noprint'} id="invandningar">
      <h2>{t.objections}</h2>
      {shown.objections.map(({ name, party_id, words, made_at }) => {
        const party = shown.room.parties.find(({ id }) => id === party_id)
        return (
          <div class="otherwise">
            <p class="small">
              {party && <PartyChip party={party} short />} {name}, {longDate(made_at, language)}
            </p>
            <Voice text={words} />
          </div>
        )
      })}
      {acts && form && (
        <PostForm action={to(paths.minutesObjection, namesOf(shown))}>
          <TextArea name="objection" label={t.objectionWords} form={form} rows={4} voice />
          <Button small>{t.saveObjection}</Button>
        </PostForm>
      )}
      {acts && !form && (
        <>
          <p class="small muted noprint">{t.objectWhat}</p>
          <p class="noprint">
            <LinkButton
              small
              variant="secondary"
              href={`${to(paths.meeting, namesOf(shown))}?gor=invandning#invandningar`}
            >
              {t.object}
            </LinkButton>
          </p>
        </>
      )}
    </section>
  )
}
