import { Button, PostButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { Panel } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { CardTable } from '#design/table.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField, TextField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import { paths } from '#paths'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { blankForm, filledForm, type Form } from '#platform/form.ts'
import { clockTime, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { swedishDay, swedishTime } from '#platform/swedish-time.ts'
import type { InvitationRow, InviteeRow, QuestionRow } from './invitation-queries.ts'
import { invitationTexts } from './invitation-texts.ts'
import type { LoadedReport } from './load.ts'
import { Questions } from './questions-view.tsx'
import { reportTexts } from './texts.ts'

/** Everything that the page of invitation and reporting back shows. */
export interface InvitationProps {
  room: Room
  report: LoadedReport
  invitees: readonly InviteeRow[]
  invitation: InvitationRow | undefined
  questions: readonly QuestionRow[]
  boardDays: readonly { partyId: string; on: string }[]
  /** The form that did not go through, and which it was. */
  refused?: { of: 'invitee' | 'invitation' | 'board' | 'reply'; question?: string; form: Form<unknown> }
}

const useTexts = () => invitationTexts(useLook().language)
const namesOf = ({ room, report }: Pick<InvitationProps, 'room' | 'report'>) => ({
  partnership: room.slug,
  year: String(report.period.year),
})
const formOf = (props: InvitationProps, of: NonNullable<InvitationProps['refused']>['of']): Form<unknown> =>
  props.refused?.of === of ? props.refused.form : blankForm

const List = (props: InvitationProps) => {
  const { room, invitees } = props
  const to = useTo()
  const t = useTexts()
  const acts = may('act', room.me)
  const party = (id: string) => room.parties.find((one) => one.id === id)
  const form = formOf(props, 'invitee')
  return (
    <Panel title={t.listTitle} level={3}>
      {invitees.length === 0 ? (
        <p class="muted">{t.listEmpty}</p>
      ) : (
        <CardTable
          caption={t.listTitle}
          hideCaption
          columns={[
            { label: t.name },
            { label: t.role },
            { label: t.email },
            { label: t.ofParty },
            { label: t.remove, act: true },
          ]}
          rows={invitees.map((one) => {
            const its = party(one.partyId)
            return [
              one.name,
              one.role,
              one.email,
              its ? <PartyChip party={its} short /> : '',
              acts && one.partyId === room.me.partyId ? (
                <PostButton
                  action={to(paths.reportInviteeEnd, { ...namesOf(props), invitee: one.id })}
                  variant="tertiary"
                  small
                >
                  {t.remove}
                  <span class="sr">: {one.name}</span>
                </PostButton>
              ) : (
                ''
              ),
            ]
          })}
        />
      )}
      {acts && (
        <Details summary={t.add} open={Object.keys(form.problems).length > 0}>
          <PostForm action={to(paths.reportInvitees, namesOf(props))}>
            <TextField name="name" label={t.name} form={form} />
            <TextField name="role" label={t.role} hint={t.roleHint} form={form} />
            <TextField name="email" label={t.email} form={form} />
            <Button variant="secondary">{t.add}</Button>
          </PostForm>
        </Details>
      )}
    </Panel>
  )
}

/** When and where, in one sentence. */
export const Meeting = ({ at }: { at: Pick<InvitationRow, 'startsAt' | 'endsAt' | 'place' | 'link' | 'words'> }) => {
  const { language } = useLook()
  const t = useTexts()
  const times = `${clockTime(at.startsAt, language)}–${clockTime(at.endsAt, language)}`
  return (
    <>
      <p>
        <strong>{t.meetingIs(longDate(at.startsAt, language), times, at.place)}</strong>{' '}
        {at.link && <a href={at.link}>{at.link}</a>}
      </p>
      {at.words && <p class="voice">{at.words}</p>}
    </>
  )
}

const Invite = (props: InvitationProps) => {
  const { room, invitation, invitees } = props
  const to = useTo()
  const t = useTexts()
  const refused = formOf(props, 'invitation')
  const kept = invitation && {
    day: swedishDay(invitation.startsAt),
    start: swedishTime(invitation.startsAt),
    end: swedishTime(invitation.endsAt),
    place: invitation.place,
    link: invitation.link ?? '',
    words: invitation.words,
  }
  const form = props.refused?.of === 'invitation' || !kept ? refused : filledForm(kept)
  const fields = (
    <PostForm action={to(paths.reportInvitation, namesOf(props))}>
      <p>{t.inviteText}</p>
      <DateField name="day" label={t.day} form={form} />
      <TextField name="start" label={t.start} hint={t.timeHint} form={form} />
      <TextField name="end" label={t.end} form={form} />
      <TextField name="place" label={t.place} form={form} optional />
      <TextField name="link" label={t.link} form={form} optional />
      <TextArea name="words" label={t.words} form={form} rows={3} voice optional />
      <Button icon="send">{t.invite}</Button>
    </PostForm>
  )
  return (
    <Panel title={t.meetingTitle} level={3}>
      {invitation && <Meeting at={invitation} />}
      {!props.report.locked && <p class="muted">{t.notLocked}</p>}
      {props.report.locked && invitees.length === 0 && <p class="muted">{t.nobody}</p>}
      {props.report.locked && invitees.length > 0 && may('act', room.me) && (
        <Details
          summary={invitation ? t.inviteAgain : t.invite}
          open={!invitation || props.refused?.of === 'invitation'}
        >
          {fields}
        </Details>
      )}
    </Panel>
  )
}

const Board = (props: InvitationProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const { room, boardDays } = props
  return (
    <Panel title={t.boardTitle} level={3}>
      <p>{t.boardLead}</p>
      <ul class="plain">
        {boardDays.map(({ partyId, on }) => {
          const party = room.parties.find(({ id }) => id === partyId)
          return party && <li>{t.boardLine(party.board ?? t.boardOf(party.name), longDate(on, language))}</li>
        })}
      </ul>
      {props.report.locked && may('act', room.me) && (
        <PostForm action={to(paths.reportBoardDay, namesOf(props))}>
          <DateField name="back_on" label={t.boardDay} form={formOf(props, 'board')} />
          <Button variant="secondary">{t.boardSave}</Button>
        </PostForm>
      )}
    </Panel>
  )
}

/** Who is invited, to what, what they have asked, and when it is reported back. */
export const InvitationPage = (props: InvitationProps) => {
  const { room, report, questions, refused } = props
  const to = useTo()
  const t = useTexts()
  const names = namesOf(props)
  return (
    <RoomPage
      room={room}
      section="reports"
      title={t.title}
      problems={refused?.form.problems ?? {}}
      done={{ tillagd: t.added, borttagen: t.removed, inbjudna: t.invited, dag: t.boardSaved, svarat: t.replied }}
      class="wrap pagemain stack-l"
    >
      <BackLink href={to(paths.report, names)}>{reportTexts(useLook().language).report(report.period.year)}</BackLink>
      <div>
        <h2>{t.title}</h2>
        <p class="lead">{t.lead}</p>
      </div>
      <List {...props} />
      <Invite {...props} />
      <Panel title={t.questions} level={3}>
        <Questions
          questions={questions}
          parties={room.parties}
          under={(question) =>
            may('act', room.me) && (
              <Details summary={t.reply} open={refused?.question === question.id}>
                <PostForm action={to(paths.reportReply, { ...names, question: question.id })}>
                  <TextArea
                    name="words"
                    label={t.replyTo(question.words.slice(0, 80))}
                    form={refused?.question === question.id ? refused.form : blankForm}
                    rows={3}
                    voice
                  />
                  <Button variant="secondary">{t.sendReply}</Button>
                </PostForm>
              </Details>
            )
          }
        />
      </Panel>
      <Board {...props} />
    </RoomPage>
  )
}
