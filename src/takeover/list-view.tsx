import { LinkButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { PageHead } from '#design/page-head.tsx'
import { CardTable } from '#design/table.tsx'
import { Tag } from '#design/verdict.tsx'
import { WorkPage } from '#frame/page.tsx'
import { paths } from '#paths'
import { knownDate } from '#platform/known-day.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { listTexts } from './list-texts.ts'
import { doubtsOf } from './doubt.ts'
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

/** The way to the next draft that waits to be gone through. */
export const TakeNext = ({ next }: { next: { id: string; left: number } }) => {
  const to = useTo()
  return (
    <p>
      <a href={to(paths.takeover, { takeover: next.id })}>{listTexts(useLook().language).takeNext(next.left)}</a>
    </p>
  )
}

/** Own drafts and what has been taken over, each with where it stands. */
export const TakeoversPage = (props: {
  rows: readonly TakeoverRow[]
  next: { id: string; left: number } | undefined
}) => {
  const { rows, next } = props
  const { language } = useLook()
  const to = useTo()
  const t = takeoverTexts(language)
  const l = listTexts(language)
  const words = useStateWords()
  return (
    <WorkPage title={t.title} class="wrap pagemain stack-l" done={{ tillbaka: t.withdrawn, inlast: l.saved }}>
      <PageHead title={t.title} />
      <p class="lead">{t.lead}</p>
      <p class="row">
        <LinkButton href={to(paths.newTakeover)} icon="plus">
          {t.new}
        </LinkButton>
        <LinkButton href={to(paths.takeoverList)} variant="secondary">
          {l.title}
        </LinkButton>
      </p>
      {next && <TakeNext next={next} />}
      {rows.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText} />
      ) : (
        <CardTable
          caption={t.title}
          hideCaption
          columns={[t.column_name, t.column_state, t.column_days, t.column_file].map((label) => ({ label }))}
          rows={rows.map((row) => [
            <a href={to(paths.takeover, { takeover: row.id })}>{row.name}</a>,
            <span class="row">
              <Tag kind={kinds[stateOf(row)]}>{words(row)}</Tag>
              {stateOf(row) !== 'begun' && doubtsOf(row).length > 0 && (
                <Tag kind="warning">{l.doubts(doubtsOf(row).length)}</Tag>
              )}
            </span>,
            `${knownDate(row.start_on, row.start_precision, language)} – ${knownDate(row.end_on, row.end_precision, language)}`,
            row.hasFile ? t.hasFile : t.noFile,
          ])}
        />
      )}
    </WorkPage>
  )
}
