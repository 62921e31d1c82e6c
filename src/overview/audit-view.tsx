import { LinkButton } from '#design/button.tsx'
import { BackLink } from '#design/page-head.tsx'
import { CardTable, Table } from '#design/table.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import { figure, longDate } from '#platform/language.ts'
import { inLanguage, useLook, useTo } from '#platform/look.tsx'
import { auditKinds, countGaps, type AuditRow } from './audit-rules.ts'
import { auditTexts } from './audit-texts.ts'

/** What an audit asks for, kind by kind, with the gaps written out. */
export const AuditPage = ({ room, rows }: { room: Room; rows: readonly AuditRow[] }) => {
  const { language } = useLook()
  const to = useTo()
  const t = auditTexts(language)
  const here = { partnership: room.slug }
  return (
    <RoomPage room={room} section="history" title={t.title} class="wrap pagemain stack-l">
      <div class="sechead">
        <BackLink href={to(paths.overview, here)}>{t.overview}</BackLink>
        <h2>{t.title}</h2>
        <p class="lead">{t.lead}</p>
      </div>
      <LinkButton variant="secondary" href={to(paths.auditExcel, here)} download>
        {t.excel}
      </LinkButton>
      {rows.length === 0 && <p>{t.none}</p>}
      {rows.length > 0 && (
        <Table
          caption={t.title}
          hideCaption
          columns={[{ label: t.kind }, { label: t.count, numeric: true }, { label: t.gaps, numeric: true }]}
          rows={countGaps(rows).map(({ kind, all, gaps }) => [t[kind], figure(all, language), figure(gaps, language)])}
        />
      )}
      {auditKinds
        .map((kind) => ({ kind, its: rows.filter((row) => row.kind === kind) }))
        .filter(({ its }) => its.length > 0)
        .map(({ kind, its }) => (
          <section aria-labelledby={kind}>
            <h3 id={kind}>{t[kind]}</h3>
            <CardTable
              caption={t[kind]}
              hideCaption
              columns={[t.kind, t.day, t.gap].map((label) => ({ label }))}
              rows={its.map(({ title, day, path, gap }) => [
                <a href={inLanguage(path, language)}>{title}</a>,
                day ? longDate(day, language) : t.unknownDay,
                gap ? <strong>{t[gap]}</strong> : t.whole,
              ])}
            />
          </section>
        ))}
    </RoomPage>
  )
}
