import { paths } from '#paths'
import { useLook, useTo } from '#platform/look.tsx'
import type { Room } from '#partnership/enter.ts'
import { meetingTexts } from './texts.ts'

const pages = ['meetings', 'actions'] as const
export type MeetingPageName = (typeof pages)[number]
const addresses = { meetings: paths.meetings, actions: paths.actions } as const

/** The pages about meeting and steering together. */
export const MeetingNav = ({ room, current }: { room: Room; current?: MeetingPageName }) => {
  const to = useTo()
  const t = meetingTexts(useLook().language)
  return (
    <div class="agreement-nav noprint">
      <nav aria-label={t.meetings}>
        <ul class="plain">
          {pages.map((page) => (
            <li>
              <a
                href={to(addresses[page], { partnership: room.slug })}
                aria-current={page === current ? 'page' : undefined}
              >
                {t[`nav_${page}`]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
