import { Button, PostButton, PostForm } from '#design/button.tsx'
import { RadioCards } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { GoalBar, Goals } from '#design/goal-bar.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import type { Party } from '#design/party.ts'
import { SourceNote } from '#design/source-note.tsx'
import { CardTable, Table } from '#design/table.tsx'
import { DateField, TextField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { figure, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import {
  ceilingOn,
  ceilings,
  currencies,
  oldestLeaves,
  regulations,
  sumOn,
  windowFrom,
  type Regulation,
} from './aid-rules.ts'
import { aidTexts } from './aid-texts.ts'
import type { AidRow } from './queries.ts'
import { isOwn } from './rules.ts'

const useTexts = () => aidTexts(useLook().language)
interface Page {
  room: Room
  given: readonly AidRow[]
  today: string
  form: Form<unknown>
}

const Standing = (props: { party: Party; regulation: Regulation; given: readonly AidRow[]; today: string }) => {
  const { language } = useLook()
  const t = useTexts()
  const { party, regulation, given, today } = props
  const value = sumOn(today, regulation, given)
  const ceiling = ceilingOn(regulation, today)
  const leaves = oldestLeaves(today, regulation, given)
  return (
    <GoalBar
      title={t.ofParty(party.shortName, t[regulation])}
      {...(ceiling ? { measure: { value, target: ceiling.euro, unit: t.euro } } : {})}
    >
      {!ceiling && <p>{t.noCeiling(figure(value, language))}</p>}
      <p class="small muted">
        {t.window(longDate(windowFrom(today), language), longDate(today, language))}
        {leaves && ` · ${t.leaves(longDate(leaves, language))}`}
      </p>
    </GoalBar>
  )
}

const Ceilings = () => {
  const { language } = useLook()
  const t = useTexts()
  return (
    <Details summary={t.ceilings}>
      <p>{t.ceilingsLead}</p>
      <Table
        caption={t.ceilings}
        hideCaption
        columns={[
          { label: t.regulationShort },
          { label: t.applies },
          { label: t.ceiling, numeric: true },
          { label: t.fromShort },
        ]}
        rows={ceilings.map((one) => [
          t[one.regulation],
          t.window(longDate(one.from, language), longDate(one.to, language)),
          figure(one.euro, language),
          one.source,
        ])}
      />
    </Details>
  )
}

const Amounts = ({ room, rows, given }: { room: Room; rows: readonly AidRow[]; given: readonly AidRow[] }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const source = (row: AidRow) =>
    row.rate === null
      ? row.source
      : `${row.source} (${t.reckoned(figure(row.amount, language), figure(row.rate, language), longDate(row.rate_on!, language))})`
  const act = (row: AidRow) => (
    <PostButton action={to(paths.stateAidRemoval, { partnership: room.slug, aid: row.id })} variant="tertiary" small>
      <span aria-hidden="true">{row.removed_at ? t.takeBack : t.act}</span>
      <span class="sr">
        {(row.removed_at ? t.takeBackOf : t.removeOf)(`${row.giver}, ${longDate(row.granted_on, language)}`)}
      </span>
    </PostButton>
  )
  return (
    <CardTable
      caption={t.all}
      hideCaption
      columns={[
        { label: t.giverShort },
        { label: t.party },
        { label: t.grantedShort },
        { label: t.regulationShort },
        { label: t.inEuro, numeric: true },
        { label: t.sumThen, numeric: true },
        { label: t.fromShort, wide: true },
        { label: t.act, act: true },
      ]}
      rows={rows.map((row) => {
        const party = room.parties.find(({ id }) => id === row.party_id)
        const its = given.filter(({ party_id }) => party_id === row.party_id)
        return [
          row.giver,
          party ? <PartyChip party={party} short /> : '–',
          longDate(row.granted_on, language),
          t[row.regulation],
          figure(row.euro, language),
          row.removed_at ? '–' : figure(sumOn(String(row.granted_on), row.regulation, its), language),
          source(row),
          isOwn(row, room.me) ? act(row) : '–',
        ]
      })}
    />
  )
}

const AidFields = ({ form }: { form: Form<unknown> }) => {
  const t = useTexts()
  return (
    <>
      <TextField name="giver" label={t.giver} form={form} />
      <RadioCards
        name="regulation"
        label={t.regulation}
        form={form}
        options={regulations.map((value) => ({ value, label: t[value] }))}
      />
      <DateField name="granted_on" label={t.granted} hint={t.grantedHint} form={form} />
      <TextField name="amount" label={t.amount} form={form} inputmode="decimal" width="short" />
      <RadioCards
        name="currency"
        label={t.currency}
        form={form}
        options={currencies.map((value) => ({ value, label: t[value] }))}
      />
      <TextField name="rate" label={t.rate} hint={t.rateHint} form={form} inputmode="decimal" width="short" optional />
      <DateField name="rate_on" label={t.rateOn} form={form} optional />
      <TextField name="source" label={t.from} hint={t.fromHint} form={form} />
      <Button>{t.save}</Button>
    </>
  )
}

/** What each party has counted of de minimis aid: its sum of three years beside the ceiling, and every amount with its day. */
export const StateAid = ({ room, given, today, form }: Page) => {
  const to = useTo()
  const t = useTexts()
  const present = given.filter(({ removed_at }) => removed_at === null)
  const removed = given.filter((row) => row.removed_at !== null)
  const standing = room.parties.flatMap((party) => {
    const its = present.filter(({ party_id }) => party_id === party.id)
    return regulations
      .filter((regulation) => its.some((row) => row.regulation === regulation))
      .map((regulation) => <Standing party={party} regulation={regulation} given={its} today={today} />)
  })
  return (
    <RoomPage
      room={room}
      section="stateAid"
      title={t.title}
      problems={form.problems}
      class="wrap pagemain stack-l"
      done={{ sparat: t.saved, borttaget: t.removed, tillbaka: t.takenBack }}
    >
      <div>
        <h2>{t.title}</h2>
        <p class="lead">{t.lead}</p>
        <SourceNote source={t.source} />
      </div>
      {present.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText} level={3} parties={[...room.parties]} />
      ) : (
        <>
          <section aria-labelledby="standing" class="stack">
            <h3 id="standing">{t.standing}</h3>
            <Goals>{standing}</Goals>
          </section>
          <section aria-labelledby="all">
            <h3 id="all">{t.all}</h3>
            <Amounts room={room} rows={present} given={present} />
          </section>
        </>
      )}
      <Ceilings />
      {may('act', room.me) && (
        <Details summary={t.add} id="new" class="panel fold noprint" open={Object.keys(form.problems).length > 0}>
          <PostForm action={to(paths.stateAid, { partnership: room.slug })}>
            <AidFields form={form} />
          </PostForm>
        </Details>
      )}
      {removed.length > 0 && (
        <Details summary={t.removedList}>
          <Amounts room={room} rows={removed} given={present} />
        </Details>
      )}
    </RoomPage>
  )
}
