import { paths } from '#paths'
import { LinkButton } from '#design/button.tsx'
import { useLook, useTo } from '#platform/look.tsx'
import type { Room } from '#partnership/enter.ts'
import type { PollRow } from './poll-queries.ts'
import { pollTexts } from './poll-texts.ts'
import { meetingTexts } from './texts.ts'

/** Polls that are still asked, each with its way in. Draws nothing when there is none. */
export const OpenPolls = ({ room, polls }: { room: Room; polls: readonly PollRow[] }) => {
  const { language } = useLook()
  const to = useTo()
  const t = pollTexts(language)
  const m = meetingTexts(language)
  if (polls.length === 0) return null
  return (
    <section class="panel nextp meetings-group" aria-labelledby="polls">
      <h2 id="polls">{t.asking}</h2>
      <ul class="plain asked-polls">
        {polls.map((poll) => (
          <li class="between middle">
            <span>
              {m[poll.kind]}
              {poll.group && `, ${poll.group}`}
              <span class="small muted"> · {t.answeredSo(poll.answered, poll.asked)}</span>
            </span>
            <LinkButton variant="secondary" small href={to(paths.poll, { partnership: room.slug, poll: poll.id })}>
              {t.whoCan}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
