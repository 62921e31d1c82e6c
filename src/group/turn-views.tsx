import { Temporal } from 'temporal-polyfill'
import { paths } from '#paths'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { RadioCards, Select } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { CardTable } from '#design/table.tsx'
import { DateField, TextField } from '#design/text-field.tsx'
import { filledForm } from '#platform/form.ts'
import { longDate, type Language } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { TurnRow } from './queries.ts'
import { groupRoles, manners, shareOfTurns, type GroupRole } from './rules.ts'
import { groupTexts } from './texts.ts'
import { acts, type ShownGroup } from './shown-group.ts'

type Shown = { shown: ShownGroup }
const useWords = () => groupTexts(useLook().language)
const namesOf = ({ room, group }: ShownGroup) => ({ partnership: room.slug, group: group.id })
const periodOf = ({ from, to }: TurnRow, language: Language) =>
  `${longDate(from, language)} – ${longDate(to, language)}`
const isAhead = ({ from }: TurnRow, { today }: ShownGroup) => Temporal.PlainDate.compare(from, today) > 0

const Holder = ({ shown, turn }: Shown & { turn: TurnRow | undefined }) => {
  const to = useTo()
  const { language } = useLook()
  const t = useWords()
  if (!turn) return <span class="muted">–</span>
  const party = shown.room.parties.find(({ id }) => id === turn.party)
  const own = acts(shown) && turn.party === shown.room.me.partyId
  return (
    <>
      {party && <PartyChip party={party} short />} {turn.name ?? <span class="muted">{t.notNamed}</span>}
      {own && (
        <Details summary={t.swapName} class="turn-edit noprint">
          <PostForm action={to(paths.groupTurn, { ...namesOf(shown), turn: turn.id })} class="turn-name noprint">
            <label class="sr" for={`who-${turn.id}`}>
              {t.nameFor(t[turn.role].toLowerCase(), periodOf(turn, language))}
            </label>
            <select class="ds-input" id={`who-${turn.id}`} name="who" data-width="auto">
              <option value="">{t.notNamed}</option>
              {shown.ownPeople.map(({ id, name }) => (
                <option value={id} selected={id === turn.person_id}>
                  {name}
                </option>
              ))}
            </select>
            <Button small variant="secondary">
              {t.saveName}
            </Button>
          </PostForm>
        </Details>
      )}
    </>
  )
}

const TurnTable = ({ shown, turns }: Shown & { turns: readonly TurnRow[] }) => {
  const { language } = useLook()
  const t = useWords()
  const periods = [...new Map(turns.map((turn) => [`${turn.from}${turn.to}`, turn])).values()]
  const of = (role: GroupRole, period: TurnRow) =>
    turns.filter((turn) => turn.role === role && turn.from.equals(period.from) && turn.to.equals(period.to))
  return (
    <CardTable
      caption={t.turns}
      hideCaption
      columns={[{ label: t.period }, { label: t.chair }, { label: t.secretary }]}
      rows={periods.map((period) => [
        <>
          {periodOf(period, language)}
          {!isAhead(period, shown) && <span class="muted"> ({t.now})</span>}
        </>,
        ...groupRoles.map((role) => {
          const held = of(role, period)
          return held.length > 1 ? (
            <ul class="plain">
              {held.map((turn) => (
                <li>
                  <Holder shown={shown} turn={turn} />
                </li>
              ))}
            </ul>
          ) : (
            <Holder shown={shown} turn={held[0]} />
          )
        }),
      ])}
    />
  )
}

const Swaps = ({ shown }: Shown) => {
  const to = useTo()
  const { language } = useLook()
  const t = useWords()
  const { room, turns, swaps } = shown
  const said = (id: string) => {
    const turn = turns.find((one) => one.id === id)
    return turn ? `${t[turn.role].toLowerCase()} ${periodOf(turn, language)}` : '–'
  }
  return (
    <>
      {swaps.map((swap) => {
        const other = turns.find(({ id }) => id === swap.other_turn_id)
        const proposer = room.parties.find(({ id }) => id === swap.party_id)
        const answers = (answer: 'yes' | 'no' | 'withdrawn', label: string) => (
          <PostButton
            action={to(paths.groupSwapAnswer, { ...namesOf(shown), swap: swap.id })}
            carry={{ answer }}
            variant={answer === 'yes' ? 'primary' : 'secondary'}
            small
          >
            {label}
          </PostButton>
        )
        return (
          <div class="panel nextp">
            <p>{t.proposed(proposer?.name ?? '–', said(swap.turn_id), said(swap.other_turn_id))}</p>
            {swap.why && <p class="muted">{swap.why}</p>}
            {acts(shown) && (
              <div class="row">
                {other?.party === room.me.partyId && answers('yes', t.yes)}
                {other?.party === room.me.partyId && answers('no', t.no)}
                {swap.party_id === room.me.partyId && answers('withdrawn', t.withdraw)}
              </div>
            )}
          </div>
        )
      })}
    </>
  )
}

const ProposeSwap = ({ shown }: Shown) => {
  const to = useTo()
  const { language } = useLook()
  const t = useWords()
  const form = shown.forms.swap
  const ahead = shown.turns.filter((turn) => !turn.shared && isAhead(turn, shown))
  const short = (id: string) => shown.room.parties.find((party) => party.id === id)?.shortName ?? '–'
  const option = (turn: TurnRow) => ({ value: turn.id, label: `${t[turn.role]}, ${periodOf(turn, language)}` })
  const mine = ahead.filter(({ party }) => party === shown.room.me.partyId)
  const theirs = ahead.filter(({ party }) => party !== shown.room.me.partyId)
  if (mine.length === 0 || theirs.length === 0) return null
  return (
    <Details summary={t.swap} open={Object.keys(form.problems).length > 0} class="noprint">
      <p class="muted">{t.swapLead}</p>
      <PostForm action={to(paths.groupSwaps, namesOf(shown))}>
        <Select name="mine" label={t.mine} form={form} options={mine.map(option)} />
        <Select
          name="theirs"
          label={t.theirs}
          form={form}
          options={theirs.map((turn) => ({ value: turn.id, label: `${short(turn.party)}: ${option(turn).label}` }))}
        />
        <TextField name="why" label={t.why} form={form} optional />
        <Button>{t.propose}</Button>
      </PostForm>
    </Details>
  )
}

const MakeRota = ({ shown, again }: Shown & { again: boolean }) => {
  const to = useTo()
  const { language } = useLook()
  const t = useWords()
  const given = shown.forms.rota
  const refused = Object.keys(given.problems).length > 0
  const start = { rota_from: longDate(shown.today, language), months: '6', turns: '4' }
  const form = refused ? given : filledForm({ ...start, chair: 'rotating', secretary: 'rotating' })
  const choices = manners.map((value) => ({ value, label: t[value] }))
  return (
    <Details
      summary={again ? t.remakeRota : t.makeRota}
      open={refused || (!again && shown.seats.some(({ live }) => live))}
      class="noprint"
    >
      <p class="muted">{t.rotaLead}</p>
      <PostForm action={to(paths.groupRota, namesOf(shown))}>
        <DateField name="rota_from" label={t.fromDay} form={form} />
        <TextField name="months" label={t.months} form={form} inputmode="numeric" width="short" />
        <TextField name="turns" label={t.count} form={form} inputmode="numeric" width="short" />
        <RadioCards name="chair" label={t.chairManner} form={form} options={choices} />
        <RadioCards name="secretary" label={t.secretaryManner} form={form} options={choices} />
        <Button>{again ? t.remakeRota : t.makeRota}</Button>
      </PostForm>
    </Details>
  )
}

/** Whose turn it is to chair and to take notes, now and ahead; how fairly it falls out; swaps; and a new rota. */
export const Turns = ({ shown }: Shown) => {
  const t = useWords()
  const { room, turns } = shown
  const standing = turns.filter(({ to }) => Temporal.PlainDate.compare(to, shown.today) >= 0)
  const ids = room.parties.map(({ id }) => id)
  const [chairs, secretaries] = [shareOfTurns(ids, turns, 'chair'), shareOfTurns(ids, turns, 'secretary')]
  return (
    <section aria-labelledby="turer" class="stack">
      <h2 id="turer">{t.turns}</h2>
      {standing.length === 0 ? <p>{t.noTurns}</p> : <TurnTable shown={shown} turns={standing} />}
      {standing.some(({ shared }) => !shared) && (
        <div class="small muted">
          <p>{t.fair}</p>
          <ul>
            {room.parties.map((party, index) => (
              <li>{t.counted(party.name, chairs[index] ?? 0, secretaries[index] ?? 0)}</li>
            ))}
          </ul>
        </div>
      )}
      <Swaps shown={shown} />
      {acts(shown) && <ProposeSwap shown={shown} />}
      {acts(shown) && <MakeRota shown={shown} again={standing.length > 0} />}
    </section>
  )
}
