import { paths } from '#paths'
import { Button, LinkButton } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { PageHead } from '#design/page-head.tsx'
import { Pagination } from '#design/pagination.tsx'
import { TextField } from '#design/text-field.tsx'
import { Tag } from '#design/verdict.tsx'
import { PublicPage } from '#frame/page.tsx'
import { filledForm } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { counties, placeName } from '#platform/places.ts'
import type { ListedChallenge } from './queries.ts'
import { pageLength } from './rules.ts'
import { challengeTexts } from './texts.ts'

/** «Norrvik, Gävle», «Gävleborgs län», or the author's own words alone. */
export const whereText = (row: { place: string; county: string | null; municipality: string | null }): string =>
  [row.place, placeName(row.municipality) ?? placeName(row.county)].filter(Boolean).join(', ')

const Line = ({ row }: { row: ListedChallenge }) => {
  const { language } = useLook()
  const to = useTo()
  const t = challengeTexts(language)
  const draft = !row.published_at
  return (
    <li>
      <h3>
        <a href={to(draft ? paths.challengeEdit : paths.challenge, { challenge: row.slug })}>
          {row.title || t.untitled}
        </a>
        {draft && <Tag kind="warning">{t.draft}</Tag>}
        {row.begun_at && <Tag kind="success">{t.leadsOn}</Tag>}
      </h3>
      {row.what && <p class="voice start-of">{row.what}</p>}
      <p class="small muted">
        {[
          row.affected,
          whereText(row),
          row.author,
          draft ? '' : t.parties(row.parties),
          row.published_at && longDate(row.published_at, language),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}

const Lines = ({ rows }: { rows: readonly ListedChallenge[] }) => (
  <ul class="plain challenges">
    {rows.map((row) => (
      <Line row={row} />
    ))}
  </ul>
)

interface Sought {
  words: string
  county: string | null
  page: number
}

const SearchForm = ({ sought }: { sought: Sought }) => {
  const to = useTo()
  const t = challengeTexts(useLook().language)
  const form = filledForm({ q: sought.words, lan: sought.county ?? '' })
  return (
    <form method="get" action={to(paths.challenges)} class="frm seek" role="search">
      <TextField name="q" label={t.search} hint={t.searchHint} form={form} type="search" />
      <Select
        name="lan"
        label={t.county}
        form={form}
        options={counties.map(({ code, name }) => ({ value: code, label: name }))}
        blank={t.allCounties}
      />
      <Button variant="secondary">{t.find}</Button>
    </form>
  )
}

const Others = ({ others, sought, alone }: { others: ListProps['others']; sought: Sought; alone: boolean }) => {
  const to = useTo()
  const t = challengeTexts(useLook().language)
  const hrefOf = (page: number) =>
    `${to(paths.challenges)}?${new URLSearchParams({ ...(sought.words ? { q: sought.words } : {}), ...(sought.county ? { lan: sought.county } : {}), sida: String(page) })}`
  return (
    <section class="other-challenges" aria-labelledby="others">
      <div class="between">
        <h2 id="others">{alone ? t.all : t.others}</h2>
        <p class="muted">{t.found(others.count)}</p>
      </div>
      <SearchForm sought={sought} />
      {others.found.length > 0 && <Lines rows={others.found} />}
      {others.found.length === 0 &&
        (sought.words || sought.county ? (
          <EmptyState
            level={3}
            title={t.noneFound}
            text={t.noneFoundWhat}
            action={{ href: to(paths.challenges), label: t.all }}
          />
        ) : (
          <EmptyState
            level={3}
            title={t.none}
            text={t.noneWhat}
            action={{ href: to(paths.newChallenge), label: t.describe }}
          />
        ))}
      <Pagination page={sought.page} pages={Math.ceil(others.count / pageLength)} hrefOf={hrefOf} />
    </section>
  )
}

interface ListProps {
  own: readonly ListedChallenge[]
  others: { count: number; found: readonly ListedChallenge[] }
  sought: Sought
}

/** The challenges: those one is in first, then those that are open to more. */
export const ChallengeList = ({ own, others, sought }: ListProps) => {
  const to = useTo()
  const t = challengeTexts(useLook().language)
  return (
    <PublicPage title={t.challenges} description={t.listLead}>
      <PageHead title={t.challenges} lead={t.listLead}>
        <LinkButton href={to(paths.newChallenge)} icon="plus">
          {t.describe}
        </LinkButton>
      </PageHead>
      {own.length > 0 && (
        <section class="own-challenges" aria-labelledby="own">
          <h2 id="own">{t.own}</h2>
          <Lines rows={own} />
        </section>
      )}
      <Others others={others} sought={sought} alone={own.length === 0} />
    </PublicPage>
  )
}
