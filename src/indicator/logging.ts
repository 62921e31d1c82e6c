import type { Room } from '#partnership/enter.ts'
import type { Ask } from '#platform/http.tsx'
import { swedishDay } from '#platform/swedish-time.ts'
import { writeLog } from '#record/queries.ts'

/** Notes an act on the follow-up in the partnership's log. */
export const logged = (c: Ask, room: Room, act: `indicator:${string}`, subject: string, content: unknown) =>
  writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, subject, content)

/** The Swedish day of the request, ISO. */
export const today = (c: Ask): string => swedishDay(c.var.now)
