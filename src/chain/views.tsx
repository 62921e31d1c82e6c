import { paths } from '#paths'
import { LinkButton } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { FlowDrawing } from '#design/flow-drawing.tsx'
import { BackLink } from '#design/page-head.tsx'
import { Pagination } from '#design/pagination.tsx'
import { CardTable } from '#design/table.tsx'
import { AssumptionList } from '#assumption/list.tsx'
import type { AssumptionRow } from '#assumption/queries.ts'
import { assumptionTexts } from '#assumption/texts.ts'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { ChainRow } from './queries.ts'
import { EffortBy, rowInWords } from './row-words.tsx'
import { chainTexts } from './texts.ts'

const useTexts = () => chainTexts(useLook().language)

interface OfChain {
  room: Room
  /** Those that stand. */
  rows: readonly ChainRow[]
  /** Those that stand, of rows or of the whole. */
  assumptions: readonly AssumptionRow[]
}

/** The numbers of what is believed of a row: «1, 4». */
const believedOf = (row: ChainRow, assumptions: readonly AssumptionRow[]) =>
  assumptions
    .filter(({ rowId }) => rowId === row.id)
    .map(({ number }) => number)
    .join(', ')

const ChainTable = ({ room, rows, assumptions }: OfChain) => {
  const to = useTo()
  const t = useTexts()
  const cells = (row: ChainRow) => [
    <>
      <a href={to(paths.chainRow, { partnership: room.slug, row: String(row.number) })}>
        {row.number}. {row.effort}
      </a>
    </>,
    <EffortBy room={room} row={row} />,
    row.output,
    row.effect,
    row.later_effect || '–',
    row.goal ?? '–',
    believedOf(row, assumptions) || '–',
  ]
  return (
    <CardTable
      caption={t.table}
      columns={[
        { label: t.effort },
        { label: t.by },
        { label: t.output, wide: true },
        { label: t.effect, wide: true },
        { label: t.laterEffect, wide: true },
        { label: t.goal, wide: true },
        { label: t.noteColumn },
      ]}
      rows={rows.map(cells)}
    />
  )
}

const ChainDrawing = ({ room, rows, assumptions }: OfChain) => {
  const t = useTexts()
  const drawn = rows.map((row) => {
    const numbers = believedOf(row, assumptions)
    return {
      cells: [`${row.number}. ${row.effort}`, row.output, row.effect, row.later_effect],
      end: row.goal_id && row.goal ? { key: row.goal_id, words: row.goal } : null,
      note: numbers && t.note(numbers),
      mark: room.parties.filter(({ id }) => id === row.effort_by),
    }
  })
  return (
    <section class="stack" aria-labelledby="teckning">
      <div>
        <h3 id="teckning">{t.drawing}</h3>
        <p class="muted">{t.drawingLead}</p>
      </div>
      <FlowDrawing
        title={t.drawing}
        titles={[t.effort, t.output, t.effect, t.laterEffect, t.goal]}
        rows={drawn}
        said={t.drawn(rows.length)}
      />
      <Details summary={t.inWords}>
        <ol>
          {rows.map((row) => (
            <li>{rowInWords(room, row, t)}</li>
          ))}
        </ol>
      </Details>
    </section>
  )
}

const Assumptions = (props: { room: Room; assumptions: readonly AssumptionRow[]; page: number; perPage: number }) => {
  const { room, assumptions, page, perPage } = props
  const to = useTo()
  const t = assumptionTexts(useLook().language)
  const names = { partnership: room.slug }
  const pages = Math.max(1, Math.ceil(assumptions.length / perPage))
  const shown = assumptions.slice((page - 1) * perPage, page * perPage)
  return (
    <section id="antaganden" aria-labelledby="tror">
      <div class="between">
        <h3 id="tror">{t.assumptions}</h3>
        {may('act', room.me) && (
          <LinkButton href={to(paths.newAssumption, names)} variant="secondary" small>
            {t.write}
          </LinkButton>
        )}
      </div>
      <p class="muted">{t.lead}</p>
      {shown.length === 0 ? <p>{t.none}</p> : <AssumptionList room={room} assumptions={shown} />}
      <Pagination page={page} pages={pages} hrefOf={(at) => `${to(paths.chain, names)}?sida=${at}#antaganden`} />
    </section>
  )
}

const Removed = ({ room, rows, assumptions }: OfChain) => {
  const to = useTo()
  const t = useTexts()
  const a = assumptionTexts(useLook().language)
  const names = { partnership: room.slug }
  return (
    <>
      {rows.length > 0 && (
        <Details summary={`${t.removedRows} (${rows.length})`}>
          <ul>
            {rows.map((row) => (
              <li>
                <a href={to(paths.chainRow, { ...names, row: String(row.number) })}>
                  {row.number}. {row.effort}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
      {assumptions.length > 0 && (
        <Details summary={`${t.removedAssumptions} (${assumptions.length})`}>
          <ul>
            {assumptions.map(({ number, words }) => (
              <li>
                <a href={to(paths.assumption, { ...names, assumption: String(number) })}>
                  {number}. {a.weBelieve(words)}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

/** From effort to effect: the table first, then the same words as a drawing, then what is believed. */
export const ChainPage = (props: OfChain & { removed: OfChain; page: number; perPage: number }) => {
  const { room, rows, assumptions, removed, page, perPage } = props
  const to = useTo()
  const t = useTexts()
  const names = { partnership: room.slug }
  const add = may('act', room.me) && (
    <LinkButton href={to(paths.newChainRow, names)} variant="secondary">
      {t.add}
    </LinkButton>
  )
  return (
    <RoomPage room={room} section="goals" title={t.chain} class="wrap pagemain stack-l">
      <div>
        <BackLink href={to(paths.goals, names)}>{t.toGoals}</BackLink>
        <h2>{t.chain}</h2>
        <p class="lead">{t.lead}</p>
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText} level={3} parties={[...room.parties]}>
          {add}
        </EmptyState>
      ) : (
        <>
          <div class="row noprint">
            {add}
            <LinkButton href={to(paths.chainExcel, names)} variant="tertiary" download>
              {t.excel}
            </LinkButton>
          </div>
          <ChainTable room={room} rows={rows} assumptions={assumptions} />
          <ChainDrawing room={room} rows={rows} assumptions={assumptions} />
        </>
      )}
      <Assumptions room={room} assumptions={assumptions} page={page} perPage={perPage} />
      <Removed {...removed} />
    </RoomPage>
  )
}
