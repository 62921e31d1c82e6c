import { Button } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Pagination } from '#design/pagination.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { CardTable } from '#design/table.tsx'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import { filledForm } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { ContributionRow } from './queries.ts'
import { writeAsked, type ListAsked } from './asked.ts'
import { fileTexts } from './file-texts.ts'
import { contributionTexts } from './texts.ts'
import { amountOf, kindName, periodName } from './wording.ts'

/** «Egen uppgift», or who has confirmed it. */
export const StateOf = ({ room, row }: { room: Room; row: Pick<ContributionRow, 'confirmed_by'> }) => {
  const t = contributionTexts(useLook().language)
  if (row.confirmed_by.length === 0) return <span>{t.ownStatement}</span>
  const names = row.confirmed_by.map((id) => room.parties.find((party) => party.id === id)?.shortName ?? t.somebody)
  return <span class="st ok">{t.confirmedBy(names.join(', '))}</span>
}

export interface ListProps {
  room: Room
  rows: readonly ContributionRow[]
  count: number
  /** How many there are in all, chosen or not. */
  all: number
  pages: number
  asked: ListAsked
  years: readonly number[]
}

const Filters = ({ room, asked, years }: ListProps) => {
  const to = useTo()
  const t = contributionTexts(useLook().language)
  const form = filledForm({ part: asked.party ?? '', ar: String(asked.year ?? ''), lage: asked.state ?? '' })
  const party = room.parties.map(({ id, name }) => ({ value: id, label: name }))
  const state = [
    { value: 'own', label: t.ownStatement },
    { value: 'confirmed', label: t.stateConfirmed },
  ]
  return (
    <form
      method="get"
      action={`${to(paths.contributions, { partnership: room.slug })}#uppgifter`}
      class="filter-row noprint"
    >
      <Select name="part" label={t.partyColumn} form={form} options={party} blank={t.allParties} />
      <Select
        name="ar"
        label={t.year}
        form={form}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        blank={t.allYears}
      />
      <Select name="lage" label={t.state} form={form} options={state} blank={t.anyState} />
      <Button variant="secondary">{t.choose}</Button>
    </form>
  )
}

/** Every entry as it stands, a page at a time, with what it takes to take it out. */
export const EntryList = (props: ListProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = contributionTexts(language)
  const f = fileTexts(language)
  const { room, rows, count, pages, asked } = props
  const here = { partnership: room.slug }
  const chosen = asked.page > 1 || Boolean(asked.party ?? asked.year ?? asked.state)
  const query = writeAsked({ ...asked, page: 1 })
  if (props.years.length === 0)
    return <EmptyState title={t.noEntries} text={t.noEntriesText} level={3} parties={[...room.parties]} />
  return (
    <Details summary={t.entriesOf(props.all)} id="uppgifter" class="panel fold" open={chosen}>
      <Filters {...props} />
      <p class="muted small">{count === 0 ? t.noneChosen : t.countOf(count)}</p>
      {rows.length > 0 && (
        <CardTable
          caption={t.entries}
          hideCaption
          columns={[
            { label: t.what },
            { label: t.partyColumn },
            { label: t.period },
            { label: t.amount, numeric: true },
            { label: t.state },
          ]}
          rows={rows.map((row) => {
            const party = room.parties.find(({ id }) => id === row.party_id)
            return [
              <>
                <a href={to(paths.contribution, { ...here, contribution: row.id })}>{row.description}</a>
                <span class="small muted"> {kindName(row, language)}</span>
              </>,
              party ? <PartyChip party={party} short /> : t.somebody,
              periodName(row.from_on, row.to_on, language),
              amountOf(row, language),
              <StateOf room={room} row={row} />,
            ]
          })}
        />
      )}
      <Pagination
        page={asked.page}
        pages={pages}
        hrefOf={(page) => `${to(paths.contributions, here)}${writeAsked({ ...asked, page })}#uppgifter`}
      />
      <p class="small noprint">
        {f.takeOut}{' '}
        <a href={`${to(paths.contributionsExcel, here)}${query}`} download>
          {f.asExcel}
        </a>
        {' · '}
        <a href={`${to(paths.contributionsCsv, here)}${query}`} download>
          {f.asCsv}
        </a>
        {' · '}
        <a href={to(paths.contributionColumns, here)}>{f.columnsDocumented}</a>
      </p>
    </Details>
  )
}
