import { paths } from '#paths'
import { Button } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { FilterChips } from '#design/filter-chip.tsx'
import { Icon } from '#design/icon.tsx'
import { Pagination } from '#design/pagination.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { PublicPage } from '#frame/page.tsx'
import { placeName } from '#platform/places.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { asParties } from './entry-parts.tsx'
import { Filters, filterForm, SearchForm, type Counts } from './filters-view.tsx'
import type { EntryRow } from './queries.ts'
import {
  facets,
  orders,
  toggled,
  withoutFilters,
  writeAsked,
  type Asked,
  type Facet,
  type Group,
  type OriginName,
} from './rules.ts'
import { StandingTag, TakenOverTag } from './standing-tag.tsx'
import { registerTexts } from './texts.ts'
import { areaName, factsInShort, openingWords } from './wording.ts'

export interface RegisterProps {
  asked: Asked
  /** How many the register holds, and how many of them answer. */
  all: number
  found: number
  page: number
  pages: number
  entries: readonly EntryRow[]
  counts: Counts
  authorities: readonly { slug: string; name: string }[]
}

const useTexts = () => registerTexts(useLook().language)

/** One partnership of the list. */
export const EntryItem = ({ entry }: { entry: EntryRow }) => {
  const { language } = useLook()
  const to = useTo()
  const words = openingWords(entry)
  return (
    <li>
      <div class="between">
        <h3>
          <a href={to(paths.registerEntry, { entry: entry.slug })}>{entry.name}</a>
        </h3>
        <span class="row">
          <StandingTag standing={entry.standing} />
          <TakenOverTag entry={entry} />
        </span>
      </div>
      {words && (
        <p class={entry.origin === 'parties' ? 'voice' : 'src-words'} lang={language === 'en' ? 'sv' : undefined}>
          {words}
        </p>
      )}
      <p class="row pps">
        {asParties(entry).map((party) => (
          <PartyChip party={party} />
        ))}
      </p>
      <p class="small muted">{factsInShort(entry, language)}</p>
    </li>
  )
}

/** The words of a choice, as on its chip. */
function useChoiceName(authorities: RegisterProps['authorities']) {
  const { language } = useLook()
  const t = useTexts()
  const names: Record<Facet, (value: string) => string> = {
    group: (value) => t[value as Group],
    area: (value) => areaName(value, language),
    county: (value) => placeName(value) ?? value,
    authority: (value) => authorities.find(({ slug }) => slug === value)?.name ?? value,
    origin: (value) => t[value as OriginName],
  }
  return (facet: Facet, value: string) => names[facet](value)
}

const Chosen = ({ asked, authorities }: RegisterProps) => {
  const to = useTo()
  const nameOf = useChoiceName(authorities)
  const address = (next: Asked) => `${to(paths.register)}${writeAsked(next)}`
  const chips = facets.flatMap((facet) =>
    asked[facet].map((value) => ({ href: address(toggled(asked, facet, value)), label: nameOf(facet, value) })),
  )
  return <FilterChips chosen={chips} clearHref={address(withoutFilters(asked))} />
}

const Sort = ({ asked }: { asked: Asked }) => {
  const t = useTexts()
  return (
    <div class="ds-field sort">
      <label class="ds-label" for="ordning">
        {t.sort}
      </label>
      <select class="ds-input" id="ordning" name="ordning" form={filterForm}>
        {orders.map((order) => (
          <option value={order} selected={order === asked.order}>
            {t[order]}
          </option>
        ))}
      </select>
      <Button variant="tertiary" small form={filterForm}>
        {t.apply}
      </Button>
    </div>
  )
}

const Nothing = ({ all }: RegisterProps) => {
  const to = useTo()
  const t = useTexts()
  return all === 0 ? (
    <EmptyState title={t.empty} text={t.emptyText} level={3} />
  ) : (
    <EmptyState title={t.none} text={t.noneText} level={3} action={{ href: to(paths.register), label: t.showAll }} />
  )
}

const Files = ({ asked }: { asked: Asked }) => {
  const to = useTo()
  const t = useTexts()
  const query = writeAsked({ ...asked, page: 1 })
  return (
    <section class="open" aria-labelledby="oppna-data">
      <h2 id="oppna-data">{t.openData}</h2>
      <p>{t.openDataText}</p>
      <p class="row">
        <a href={`${to(paths.registerCsv)}${query}`}>
          <Icon name="download" /> CSV
        </a>
        <a href={`${to(paths.registerJson)}${query}`}>
          <Icon name="download" /> JSON
        </a>
        <a href={to(paths.openData)}>{t.fields}</a>
      </p>
    </section>
  )
}

function useHeading({ asked, found }: RegisterProps) {
  const t = useTexts()
  const [county] = asked.county
  const counted = county && asked.county.length === 1 ? t.foundIn(found, placeName(county) ?? county) : t.found(found)
  return asked.words ? `${counted} ${t.foundFor(asked.words)}` : counted
}

/** The open register: search, filters, list, map and the same as open data. */
export const RegisterPage = (props: RegisterProps) => {
  const to = useTo()
  const t = useTexts()
  const { asked, entries } = props
  const query = writeAsked({ ...asked, page: 1 })
  return (
    <PublicPage title={t.name} description={t.lead(props.all)} class="regmain">
      <link rel="alternate" type="text/csv" href={`${to(paths.registerCsv)}${query}`} title="CSV" />
      <link rel="alternate" type="application/json" href={`${to(paths.registerJson)}${query}`} title="JSON" />
      <section class="reghead">
        <div class="wrap">
          <h1>{t.title}</h1>
          <p class="lead">{t.lead(props.all)}</p>
          <SearchForm asked={asked} />
        </div>
      </section>
      <div class="wrap reggrid">
        <Filters {...props} />
        <section aria-labelledby="traffar">
          <div class="between">
            <h2 id="traffar">{useHeading(props)}</h2>
            <Sort asked={asked} />
          </div>
          <Chosen {...props} />
          {entries.length === 0 ? (
            <Nothing {...props} />
          ) : (
            <ul class="plain reglist">
              {entries.map((entry) => (
                <EntryItem entry={entry} />
              ))}
            </ul>
          )}
          <Pagination
            page={props.page}
            pages={props.pages}
            hrefOf={(page) => `${to(paths.register)}${writeAsked({ ...asked, page })}`}
          />
          <Files asked={asked} />
        </section>
      </div>
    </PublicPage>
  )
}
