import { LinkButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { PageHead } from '#design/page-head.tsx'
import { Pagination } from '#design/pagination.tsx'
import { SubNav } from '#design/sub-nav.tsx'
import { CardTable } from '#design/table.tsx'
import { Tag } from '#design/verdict.tsx'
import { WorkPage } from '#frame/page.tsx'
import { paths } from '#paths'
import { knownDate } from '#platform/known-day.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { listTexts } from './list-texts.ts'
import { doubtsOf } from './doubt.ts'
import type { TakeoverRow } from './queries.ts'
import { listedStates, stateOf, type ListedState } from './rules.ts'
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
  /** Which of them are listed, and on which page; `any` is false when there is none at all, `acts` when the asker acts for nobody. */
  asked: { state: ListedState | null; page: number; pages: number; any: boolean; acts: boolean }
  next: { id: string; left: number } | undefined
}) => {
  const { rows, asked, next } = props
  const { language } = useLook()
  const to = useTo()
  const t = takeoverTexts(language)
  const l = listTexts(language)
  const words = useStateWords()
  const hrefOf = (state: ListedState | null, page = 1) => {
    const query = new URLSearchParams({
      ...(state ? { lage: state } : {}),
      ...(page > 1 ? { sida: String(page) } : {}),
    })
    return query.size > 0 ? `${to(paths.takeovers)}?${query}` : to(paths.takeovers)
  }
  return (
    <WorkPage title={t.title} class="wrap pagemain stack-l" done={{ tillbaka: t.withdrawn, inlast: l.saved }}>
      <PageHead title={t.title} />
      <p class="lead">{t.lead}</p>
      {asked.acts && (
        <p class="row">
          <LinkButton href={to(paths.newTakeover)} icon="plus">
            {t.new}
          </LinkButton>
          <LinkButton href={to(paths.takeoverList)} variant="secondary">
            {l.title}
          </LinkButton>
        </p>
      )}
      {next && <TakeNext next={next} />}
      {asked.any && (
        <SubNav
          label={l.show}
          links={[null, ...listedStates].map((state) => ({
            href: hrefOf(state),
            label: state ? l[state] : l.all,
            current: state === asked.state,
          }))}
        />
      )}
      {!asked.any && <EmptyState title={t.none} text={asked.acts ? t.noneText : t.notActing} />}
      {asked.any && rows.length === 0 && <p>{l.noneOfState}</p>}
      {rows.length > 0 && (
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
      <Pagination page={asked.page} pages={asked.pages} hrefOf={(page) => hrefOf(asked.state, page)} />
    </WorkPage>
  )
}
