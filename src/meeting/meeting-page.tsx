import { paths } from '#paths'
import { LinkButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { BackLink } from '#design/page-head.tsx'
import { Tag, Verdict } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { may } from '#partnership/rules.ts'
import { ActionPanel } from './action-views.tsx'
import { AddItem, AgendaItem, RemovedItems } from './agenda-views.tsx'
import { Approval, Leads, Objections } from './approval-views.tsx'
import { Attendance, mayReply, Replying } from './attendance-views.tsx'
import { dueTexts } from './due-texts.ts'
import { AddDue } from './due-views.tsx'
import { minutesTexts } from './minutes-texts.ts'
import { paperTexts } from './paper-texts.ts'
import { plannedTime, type ShownMeeting } from './show-meeting.ts'
import { SpeakingTime } from './speaking-views.tsx'
import { meetingTexts } from './texts.ts'
import { budgetText, timeTexts } from './time-texts.ts'
import { hoursText } from './views.tsx'

const Head = ({ shown }: { shown: ShownMeeting }) => {
  const { language } = useLook()
  const to = useTo()
  const t = meetingTexts(language)
  const m = minutesTexts(language)
  const { room, meeting, stage } = shown
  return (
    <div class="mhead">
      <div>
        <h2 class="mh">
          {t[meeting.kind]}, {longDate(meeting.starts_at, language)}
        </h2>
        <p class="muted">{[shown.group, hoursText(meeting, language), meeting.place].filter(Boolean).join(' · ')}</p>
        {/* Where the side stands below the agenda, nobody has to look for the question */}
        {stage === 'ahead' && mayReply(shown) && (
          <p class="below-only">
            <a href="#svar">{t.doYouCome}</a>
          </p>
        )}
        {meeting.link && stage !== 'cancelled' && (
          <p>
            <a href={meeting.link} rel="noreferrer">
              {t.joinHere}
            </a>
          </p>
        )}
      </div>
      <div class="row">
        {stage === 'cancelled' && <Tag kind="warning">{t.cancelled}</Tag>}
        {stage === 'ahead' && (
          <Verdict kind="talk" icon="check">
            {t.isAhead}
          </Verdict>
        )}
        {(stage === 'now' || stage === 'over') && shown.minutes === 'written' && (
          <Verdict kind="talk" icon="pen">
            {t.notesGoOn}
          </Verdict>
        )}
        {shown.minutes === 'offered' && <Verdict kind="talk">{m.offered}</Verdict>}
        {shown.minutes === 'approved' && <Verdict kind="accord">{m.approved}</Verdict>}
        {may('act', room.me) && stage !== 'cancelled' && shown.minutes === 'written' && (
          <LinkButton
            variant="secondary"
            small
            href={to(paths.meetingEdit, { partnership: room.slug, meeting: meeting.id })}
          >
            {t.change}
          </LinkButton>
        )}
        <LinkButton
          variant="secondary"
          small
          icon="download"
          href={to(paths.meetingPdf, { partnership: room.slug, meeting: meeting.id })}
        >
          {paperTexts(language).asPdf}
        </LinkButton>
      </div>
    </div>
  )
}

/** The sum of the items against the meeting's length, while it can still be planned. */
const Budget = ({ shown }: { shown: ShownMeeting }) => {
  const { language } = useLook()
  const budget = plannedTime(shown)
  if (!budget) return null
  return budget.over > 0 ? (
    <p class="small">
      <strong>{budgetText(budget, language)}</strong> {timeTexts(language).tooMuch}
    </p>
  ) : (
    <p class="small muted">{budgetText(budget, language)}</p>
  )
}

/** A meeting: its agenda, which is also its minutes, and who comes or came. */
export const MeetingPage = (shown: ShownMeeting) => {
  const { language } = useLook()
  const to = useTo()
  const t = meetingTexts(language)
  const m = minutesTexts(language)
  const { room, meeting, items, stage } = shown
  const writing = may('act', room.me) && stage !== 'cancelled' && shown.minutes === 'written'
  const standing = items.filter(({ removed }) => !removed)
  const time = plannedTime(shown)
  const done = {
    bestamt: t.doneCalled,
    andrat: t.doneChanged,
    punkt: t.doneItem,
    vantat: dueTexts(language).done,
    flyttad: t.doneMoved,
    anteckning: t.doneNote,
    narvaro: t.doneAttendance,
    svar: t.doneReply,
    andradpunkt: m.doneItemChanged,
    beslut: m.doneDecision,
    stallning: m.doneStand,
    borttaget: m.doneTaken,
    uppgift: m.doneAction,
    sparat: m.doneTask,
    roller: m.doneLeads,
    delad: m.doneOffered,
    oppnad: m.doneReopened,
    godkand: m.doneApproved,
    justerad: m.doneClosed,
    invandning: m.doneObjection,
  }
  return (
    <RoomPage
      room={room}
      section="meetings"
      title={`${t[meeting.kind]} ${longDate(meeting.starts_at, language)}`}
      problems={{
        ...shown.dueForm.problems,
        ...shown.itemForm.problems,
        ...shown.noteForm.problems,
        ...shown.attendanceForm.problems,
        ...shown.doing?.form.problems,
      }}
      done={done}
    >
      <BackLink href={to(paths.meetings, { partnership: room.slug })}>{t.back}</BackLink>
      <Head shown={shown} />
      <div class="main-side">
        <div class="stack">
          {standing.length === 0 ? (
            <EmptyState title={t.emptyAgenda} text={t.emptyAgendaWhat} level={3} parties={[...room.parties]} />
          ) : (
            <ol class="plain agenda" aria-label={t.agenda} data-drag={t.drag}>
              {standing.map((item, index) => (
                <AgendaItem
                  shown={shown}
                  item={item}
                  number={index + 1}
                  last={index === standing.length - 1}
                  span={time?.spans[index]}
                />
              ))}
            </ol>
          )}
          <Budget shown={shown} />
          {writing && <AddDue shown={shown} />}
          {writing && <AddItem shown={shown} />}
          <RemovedItems shown={shown} />
          <Objections shown={shown} />
        </div>
        <aside class="stack" aria-label={t.attendance}>
          {stage === 'ahead' && (
            <div id="svar">
              <Replying shown={shown} />
            </div>
          )}
          {stage !== 'cancelled' && (
            <div id="narvaro">
              <Attendance shown={shown}>
                <Leads shown={shown} />
                <SpeakingTime shown={shown} />
              </Attendance>
            </div>
          )}
          {stage !== 'cancelled' && <ActionPanel shown={shown} />}
          {stage !== 'cancelled' && <Approval shown={shown} />}
        </aside>
      </div>
    </RoomPage>
  )
}
