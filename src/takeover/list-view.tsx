import { LinkButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { PageHead } from '#design/page-head.tsx'
import { CardTable } from '#design/table.tsx'
import { Tag } from '#design/verdict.tsx'
import { WorkPage } from '#frame/page.tsx'
import { paths } from '#paths'
import { knownDate } from '#platform/known-day.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { TakeoverRow } from './queries.ts'
import { stateOf } from './rules.ts'
import { takeoverTexts } from './texts.ts'

const kinds = { draft: 'neutral', sent: 'accent', begun: 'success', withdrawn: 'neutral' } as const

/** Where a draft stands, in words. */
export function useStateWords() {
  const t = takeoverTexts(useLook().language)
  return (row: Pick<TakeoverRow, 'sent_at' | 'begun_at' | 'withdrawn_at' | 'confirmed' | 'parties'>) => {
    const state = stateOf(row)
    return state === 'sent' ? t.state_sent(row.confirmed, row.parties) : t[`state_${state}`]
  }
}

/** Own drafts and what has been taken over, each with where it stands. */
export const TakeoversPage = ({ rows }: { rows: readonly TakeoverRow[] }) => {
  const { language } = useLook()
  const to = useTo()
  const t = takeoverTexts(language)
  const words = useStateWords()
  return (
    <WorkPage title={t.title} class="wrap pagemain stack-l" done={{ tillbaka: t.withdrawn }}>
      <PageHead title={t.title} />
      <p class="lead">{t.lead}</p>
      <p class="row">
        <LinkButton href={to(paths.newTakeover)} icon="plus">
          {t.new}
        </LinkButton>
      </p>
      {rows.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText} />
      ) : (
        <CardTable
          caption={t.title}
          hideCaption
          columns={[t.column_name, t.column_state, t.column_days, t.column_file].map((label) => ({ label }))}
          rows={rows.map((row) => [
            <a href={to(paths.takeover, { takeover: row.id })}>{row.name}</a>,
            <Tag kind={kinds[stateOf(row)]}>{words(row)}</Tag>,
            `${knownDate(row.start_on, row.start_precision, language)} – ${knownDate(row.end_on, row.end_precision, language)}`,
            row.hasFile ? t.hasFile : t.noFile,
          ])}
        />
      )}
    </WorkPage>
  )
}
