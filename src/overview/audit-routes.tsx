import { Hono } from 'hono'
import { enterRoom } from '#partnership/enter.ts'
import { paths } from '#paths'
import { show, type AppEnv } from '#platform/http.tsx'
import { excelAnswer } from '#platform/sheet-file.ts'
import { loadAudit } from './audit-load.ts'
import { auditTexts } from './audit-texts.ts'
import { AuditPage } from './audit-view.tsx'

/** What an audit asks for, as a page and as an Excel file. */
export const auditRoutes = new Hono<AppEnv>()
  .get(paths.audit, async (c) => {
    const room = await enterRoom(c)
    return show(c, <AuditPage room={room} rows={await loadAudit(c, room)} />)
  })
  .get(paths.auditExcel, async (c) => {
    const room = await enterRoom(c)
    const t = auditTexts(c.var.look.language)
    const rows = await loadAudit(c, room)
    const widths = { [t.title]: 50, [t.address]: 60 }
    const columns = [t.kind, t.title, t.day, t.gap, t.address].map((name) => ({ name, width: widths[name] ?? 22 }))
    const cells = rows.map(({ kind, title, day, path, gap }) => [
      t[kind],
      title,
      day ? { day } : null,
      gap ? t[gap] : '',
      `${c.var.settings.baseUrl}${path}`,
    ])
    return excelAnswer(c, `underlag-${room.slug}.xlsx`, [{ name: 'underlag', columns, rows: cells }])
  })
