import { paths } from '#paths'
import { LinkButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { BackLink } from '#design/page-head.tsx'
import { Tag, Verdict } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { may } from '#partnership/rules.ts'
import { AddItem, AgendaItem, RemovedItems } from './agenda-views.tsx'
import { Attendance, Replying } from './attendance-views.tsx'
import type { ShownMeeting } from './show-meeting.ts'
import { meetingTexts } from './texts.ts'
import { hoursText } from './views.tsx'

const Head = ({ shown }: { shown: ShownMeeting }) => {
  const { language } = useLook()
  const to = useTo()
  const t = meetingTexts(language)
  const { room, meeting, stage } = shown
  return (
    <div class="mhead">
      <div>
        <h2 class="mh">
          {t[meeting.kind]}, {longDate(meeting.starts_at, language)}
        </h2>
        <p class="muted">{[hoursText(meeting, language), meeting.place].filter(Boolean).join(' · ')}</p>
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
        {(stage === 'now' || stage === 'over') && (
          <Verdict kind="talk" icon="pen">
            {t.notesGoOn}
          </Verdict>
        )}
        {may('act', room.me) && stage !== 'cancelled' && (
          <LinkButton
            variant="secondary"
            small
            href={to(paths.meetingEdit, { partnership: room.slug, meeting: meeting.id })}
          >
            {t.change}
          </LinkButton>
        )}
      </div>
    </div>
  )
}

/** A meeting: its agenda, which is also its minutes, and who comes or came. */
export const MeetingPage = (shown: ShownMeeting) => {
  const { language } = useLook()
  const to = useTo()
  const t = meetingTexts(language)
  const { room, meeting, items, stage } = shown
  const standing = items.filter(({ removed }) => !removed)
  const done = {
    bestamt: t.doneCalled,
    andrat: t.doneChanged,
    punkt: t.doneItem,
    flyttad: t.doneMoved,
    anteckning: t.doneNote,
    narvaro: t.doneAttendance,
    svar: t.doneReply,
  }
  return (
    <RoomPage
      room={room}
      section="meetings"
      title={`${t[meeting.kind]} ${longDate(meeting.starts_at, language)}`}
      problems={{ ...shown.itemForm.problems, ...shown.noteForm.problems, ...shown.attendanceForm.problems }}
      done={done}
    >
      <BackLink href={to(paths.meetings, { partnership: room.slug })}>{t.back}</BackLink>
      <Head shown={shown} />
      <div class="main-side">
        <div class="stack">
          {standing.length === 0 ? (
            <EmptyState title={t.emptyAgenda} text={t.emptyAgendaWhat} level={3} parties={[...room.parties]} />
          ) : (
            <ol class="plain agenda" aria-label={t.agenda}>
              {standing.map((item, index) => (
                <AgendaItem shown={shown} item={item} number={index + 1} last={index === standing.length - 1} />
              ))}
            </ol>
          )}
          {may('act', room.me) && stage !== 'cancelled' && <AddItem shown={shown} />}
          <RemovedItems shown={shown} />
        </div>
        <aside class="stack" aria-label={t.attendance}>
          {stage === 'ahead' && <Replying shown={shown} />}
          {stage !== 'cancelled' && <Attendance shown={shown} />}
        </aside>
      </div>
    </RoomPage>
  )
}
