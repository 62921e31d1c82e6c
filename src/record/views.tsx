import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { BackLink, PageHead } from '#design/page-head.tsx'
import { Pagination } from '#design/pagination.tsx'
import { PartyMark } from '#design/party-mark.tsx'
import { CardTable } from '#design/table.tsx'
import { WorkPage } from '#frame/page.tsx'
import { RoomPage, type Framed } from '#frame/room-page.tsx'
import { dateAndTime } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { actText } from './act-texts.ts'
import type { EntryRow } from './queries.ts'
import type { Break } from './rules.ts'
import { recordTexts } from './texts.ts'

export interface HistoryProps {
  entries: EntryRow[]
  length: number
  page: number
  pages: number
  broken: Break | null
}

const Entries = ({
  entries,
  length,
  page,
  pages,
  broken,
  hrefOf,
  emptyText,
}: HistoryProps & { hrefOf: (page: number) => string; emptyText: string }) => {
  const { language } = useLook()
  const t = recordTexts(language)
  if (length === 0) return <EmptyState title={t.empty} text={emptyText} />
  return (
    <>
      <Alert kind={broken ? 'danger' : 'info'}>{broken ? t.broken(broken.seq) : t.whole(length)}</Alert>
      <CardTable
        caption={t.history}
        hideCaption
        columns={[{ label: t.when }, { label: t.who }, { label: t.what }, { label: t.details }]}
        rows={entries.map((entry) => [
          dateAndTime(entry.at, language),
          <>
            {entry.mark && <PartyMark party={{ mark: entry.mark }} />}{' '}
            {entry.name ?? (entry.person_id ? t.someone : t.nobody)}
            {entry.party && <span class="muted">{` ${t.forParty(entry.party)}`}</span>}
          </>,
          actText(entry.act, language),
          <code>{`${entry.seq} · ${entry.hash.toString('hex').slice(0, 12)}`}</code>,
        ])}
      />
      <Pagination page={page} pages={pages} hrefOf={hrefOf} />
    </>
  )
}

/** The history of a partnership, readable by every party. */
export const History = ({ room, ...history }: HistoryProps & { room: Framed }) => {
  const to = useTo()
  const t = recordTexts(useLook().language)
  return (
    <RoomPage room={room} section="history" title={t.history} class="wrap pagemain stack">
      <h2>{t.history}</h2>
      <p class="lead">{t.lead}</p>
      <p class="row">
        <a href={to(paths.equalStanding, { partnership: room.slug })}>{t.equalStanding}</a>
        <a href={to(paths.audit, { partnership: room.slug })}>{t.audit}</a>
      </p>
      <Entries
        {...history}
        emptyText={t.emptyText}
        hrefOf={(page) => `${to(paths.history, { partnership: room.slug })}?sida=${page}`}
      />
    </RoomPage>
  )
}

/** The history of the installation, for administrators. */
export const InstallationHistory = (history: HistoryProps) => {
  const to = useTo()
  const t = recordTexts(useLook().language)
  return (
    <WorkPage title={t.log} class="wrap pagemain stack">
      <BackLink href={to(paths.administration)}>{t.toAdministration}</BackLink>
      <PageHead title={t.log} lead={t.administrationLead} />
      <Entries
        {...history}
        emptyText={t.logEmptyText}
        hrefOf={(page) => `${to(paths.administrationLog)}?sida=${page}`}
      />
    </WorkPage>
  )
}
