import { BalanceBars } from '#design/balance-bar.tsx'
import { PeriodColumns } from '#design/period-columns.tsx'
import { SourceNote } from '#design/source-note.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import { blankForm, type Form } from '#platform/form.ts'
import { figure } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { ResourceRow } from '#resource/queries.ts'
import { unitIn } from '#platform/unit.ts'
import { writeAsked } from './asked.ts'
import { Compared, type Remark } from './compare-view.tsx'
import { ToConfirm } from './confirm-view.tsx'
import { EntryList, type ListProps } from './list-view.tsx'
import { MonthPanel, type MonthToEnter } from './month-view.tsx'
import type { RowToConfirm } from './queries.ts'
import { addUp } from './rules.ts'
import { kindSums, type KindSum, type Summed } from './sums.ts'
import { contributionTexts } from './texts.ts'
import { kindName } from './wording.ts'

export interface ContributionsProps {
  room: Room
  list: Omit<ListProps, 'room'>
  sums: readonly Summed[]
  promises: readonly ResourceRow[]
  remarks: readonly Remark[]
  toConfirm: readonly RowToConfirm[]
  month: MonthToEnter | null
  term: { from: string | null; to: string | null }
  today: string
  form?: Form<unknown>
  remarkForm?: Form<unknown>
}

/** The page, with its sums by kind: added up once for the whole page. */
type Shown = ContributionsProps & { all: readonly KindSum[] }

const Balance = ({ room, sums, all, list }: Shown) => {
  const { language } = useLook()
  const t = contributionTexts(language)
  const chosen = list.asked.year ? kindSums(sums.filter(({ year }) => year === list.asked.year)) : all
  const kinds = chosen.map((one) => {
    const its = Object.values(one.byParty)
    const unit = unitIn(one.unit, language)
    const made = addUp(its.map(({ quantity }) => quantity))
    const confirmed = addUp(its.map((sum) => sum.confirmed))
    return {
      name: kindName({ kind: one.kind, own_kind: one.ownKind }, language),
      unit,
      note: t.confirmedPart(`${figure(made, language)} ${unit}`, figure(confirmed, language)),
      quantities: Object.fromEntries(Object.entries(one.byParty).map(([party, sum]) => [party, sum.quantity])),
    }
  })
  if (kinds.length === 0) return null
  return (
    <section class="panel" aria-labelledby="made-balance">
      <h3 id="made-balance">
        {t.balance}
        {list.asked.year ? ` ${list.asked.year}` : ''}
      </h3>
      <p class="muted small">{t.balanceLead}</p>
      <BalanceBars parties={[...room.parties]} kinds={kinds} caption={t.balance} />
    </section>
  )
}

const OverTime = ({ room, all: kinds, list }: Shown) => {
  const { language } = useLook()
  const to = useTo()
  const t = contributionTexts(language)
  const shown = kinds.find(({ key }) => key === list.asked.kind) ?? kinds[0]
  if (!shown) return null
  const name = kindName({ kind: shown.kind, own_kind: shown.ownKind }, language)
  const years = list.years.toSorted((a, b) => a - b)
  return (
    <section class="panel" aria-labelledby="over-time">
      <h3 id="over-time">{t.overTime}</h3>
      {kinds.length > 1 && (
        <nav class="subnav small" aria-label={t.kindChoice}>
          <ul class="plain">
            {kinds.map((one) => (
              <li>
                <a
                  href={`${to(paths.contributions, { partnership: room.slug })}${writeAsked({ ...list.asked, page: 1, kind: one.key })}#over-time`}
                  aria-current={one.key === shown.key ? 'true' : undefined}
                >
                  {kindName({ kind: one.kind, own_kind: one.ownKind }, language)} ({unitIn(one.unit, language)})
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <PeriodColumns
        parties={[...room.parties]}
        unit={unitIn(shown.unit, language)}
        caption={t.overTimeOf(name, unitIn(shown.unit, language))}
        periods={years.map((year) => ({ label: String(year), quantities: shown.byYear[year] ?? {} }))}
      />
    </section>
  )
}

/** What the parties have contributed: the month to enter, what to confirm, the balance, and every entry. */
export const Contributions = (props: ContributionsProps) => {
  const t = contributionTexts(useLook().language)
  const { room, form = blankForm, remarkForm = blankForm } = props
  const all = kindSums(props.sums)
  const done = {
    sparat: t.saved,
    rattat: t.corrected,
    bekraftat: t.confirmed,
    redan: t.confirmedAlready,
    ord: t.remarked,
    inlast: t.imported,
  }
  return (
    <RoomPage
      room={room}
      section="contributions"
      title={t.title}
      problems={{ ...form.problems, ...remarkForm.problems }}
      class="wrap pagemain stack-l"
      done={done}
    >
      <div>
        <h2>{t.title}</h2>
        <p class="lead">{t.lead}</p>
        <SourceNote source={t.source} />
      </div>
      {props.month && <MonthPanel room={room} at={props.month} form={form} />}
      <ToConfirm room={room} rows={props.toConfirm} />
      <Balance {...props} all={all} />
      <OverTime {...props} all={all} />
      {(props.promises.length > 0 || props.sums.length > 0) && <Compared {...props} form={remarkForm} />}
      <EntryList room={room} {...props.list} />
    </RoomPage>
  )
}
