import { paths } from '#paths'
import { PostButton } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { Panel } from '#design/facts.tsx'
import { Tag } from '#design/verdict.tsx'
import { replies, type Reply } from '#meeting/rules.ts'
import { meetingTexts } from '#meeting/texts.ts'
import { hoursText } from '#meeting/views.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { ReferenceMeeting } from './meeting-queries.ts'
import { mayReplyAsGroup } from './rules.ts'
import { referenceTexts } from './texts.ts'

type Of = { room: Room; meeting: ReferenceMeeting }

const Day = ({ room, meeting }: Of) => {
  const { language } = useLook()
  const to = useTo()
  const day = longDate(meeting.starts_at, language)
  // Those who read the room go on to the meeting itself, with its notes
  return may('read', room.me) ? (
    <a href={to(paths.meeting, { partnership: room.slug, meeting: meeting.id })}>{day}</a>
  ) : (
    <>{day}</>
  )
}

const Replying = ({ room, meeting }: Of) => {
  const { language } = useLook()
  const to = useTo()
  const t = meetingTexts(language)
  const words: Record<Reply, string> = { comes: t.comes, remote: t.comesRemote, cannot: t.cannot }
  const { reply } = meeting
  return (
    <>
      <p class="small">
        <strong>{reply ? t.yourReply(words[reply]) : t.doYouCome}</strong>
      </p>
      <div class="row reply-acts">
        {replies
          .filter((one) => one !== reply)
          .map((one) => (
            <PostButton
              action={to(paths.referenceReply, { partnership: room.slug, meeting: meeting.id })}
              carry={{ reply: one }}
              variant="secondary"
              small
            >
              {words[one]}
              <span class="sr">: {longDate(meeting.starts_at, language)}</span>
            </PostButton>
          ))}
      </div>
    </>
  )
}

const Coming = ({ room, meeting }: Of) => {
  const { language } = useLook()
  const t = meetingTexts(language)
  const { cancelled_at, link, points } = meeting
  return (
    <li>
      <h3>
        <Day room={room} meeting={meeting} /> {cancelled_at && <Tag kind="warning">{t.cancelled}</Tag>}
      </h3>
      <p class="small muted">{[hoursText(meeting, language), meeting.place].filter(Boolean).join(' · ')}</p>
      {link && !cancelled_at && (
        <p>
          <a href={link} rel="noreferrer">
            {t.joinHere}
          </a>
        </p>
      )}
      {points.length > 0 && (
        <ol class="small points">
          {points.map((point) => (
            <li>{point}</li>
          ))}
        </ol>
      )}
      {!cancelled_at && mayReplyAsGroup(room.me) && <Replying room={room} meeting={meeting} />}
    </li>
  )
}

/** The meetings that the group is called to, with what they are about and one's own reply; the last that have been, folded. */
export const ReferenceMeetings = (props: {
  room: Room
  coming: readonly ReferenceMeeting[]
  earlier: readonly ReferenceMeeting[]
}) => {
  const { language } = useLook()
  const t = referenceTexts(language)
  const { room, coming, earlier } = props
  return (
    <Panel title={t.meetings}>
      {coming.length === 0 && <p class="muted">{t.noMeetings}</p>}
      <ul class="plain stack">
        {coming.map((meeting) => (
          <Coming room={room} meeting={meeting} />
        ))}
      </ul>
      {earlier.length > 0 && (
        <Details summary={t.earlierMeetings}>
          <ul class="plain">
            {earlier.map((meeting) => (
              <li>
                <Day room={room} meeting={meeting} /> <span class="small muted">{meeting.place}</span>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Panel>
  )
}
