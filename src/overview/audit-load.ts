import { meetingTexts } from '#meeting/texts.ts'
import type { Room } from '#partnership/enter.ts'
import { href, paths } from '#paths'
import type { Ask } from '#platform/http.tsx'
import { swedishDay } from '#platform/swedish-time.ts'
import { findAgreedTime, listLockedYears } from '#report/queries.ts'
import { periodsOf } from '#report/rules.ts'
import {
  listDecisionsToAudit,
  listDeviationsToAudit,
  listMeetingsToAudit,
  listVersionsToAudit,
} from './audit-queries.ts'
import type { AuditRow } from './audit-rules.ts'
import { auditTexts } from './audit-texts.ts'

/** Everything that an audit asks for, kind by kind and in the order of time, each with what is missing of it. */
export async function loadAudit(c: Ask, room: Room): Promise<AuditRow[]> {
  const { tx, look } = c.var
  const t = auditTexts(look.language)
  const m = meetingTexts(look.language)
  const here = { partnership: room.slug }
  const versionAt = (number: number) => href(paths.version, { ...here, version: String(number) })
  const versions = (await listVersionsToAudit(tx, room.id)).map(({ number, day, signed, takenOver }): AuditRow => ({
    kind: 'agreement',
    title: takenOver ? `${t.version(number)}, ${t.takenOver}` : t.version(number),
    day,
    path: versionAt(number),
    gap: signed ? null : 'not_signed',
  }))
  const decisions = (await listDecisionsToAudit(tx, room.id)).map(
    ({ number, party, body, recordedOn, paragraph, noneBecause }): AuditRow => ({
      kind: 'decision',
      title: [party, body ?? (noneBecause ? t.delegated : ''), paragraph, t.ofVersion(number)]
        .filter(Boolean)
        .join(', '),
      day: recordedOn,
      path: versionAt(number),
      gap: body === null ? (noneBecause ? null : 'no_decision') : recordedOn === null ? 'not_recorded' : null,
    }),
  )
  const meetings = (await listMeetingsToAudit(tx, room.id)).map(({ id, kind, day, approved }): AuditRow => ({
    kind: 'minutes',
    title: m[kind as 'steering'],
    day,
    path: href(paths.meeting, { ...here, meeting: id }),
    gap: approved ? null : 'not_approved',
  }))
  const time = await findAgreedTime(tx, room.id)
  const locked = await listLockedYears(tx, room.id)
  const now = swedishDay(c.var.now)
  const years = time ? periodsOf(time.start, time.end, now).toReversed() : []
  const reports = years
    .filter(({ year, due }) => locked.includes(year) || due < now)
    .map(({ year, due }): AuditRow => ({
      kind: 'report',
      title: t.reportOf(year),
      day: due,
      path: href(paths.report, { ...here, year: String(year) }),
      gap: locked.includes(year) ? null : 'not_locked',
    }))
  const deviations = (await listDeviationsToAudit(tx, room.id)).map(({ number, title, day, settled }): AuditRow => ({
    kind: 'deviation',
    title: t.deviationOf(number, title),
    day,
    path: href(paths.deviation, { ...here, deviation: String(number) }),
    gap: settled ? null : 'open',
  }))
  return [...versions, ...decisions, ...meetings, ...reports, ...deviations]
}
