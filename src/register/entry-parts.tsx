import type { Child } from 'hono/jsx'
import { BalanceBars } from '#design/balance-bar.tsx'
import { Details } from '#design/details.tsx'
import { PartyColumns } from '#design/party-columns.tsx'
import type { Party } from '#design/party.ts'
import { Voice } from '#design/voice.tsx'
import { byName, figure } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import { balances } from '#resource/rules.ts'
import { resourceTexts } from '#resource/texts.ts'
import { unitIn } from '#platform/unit.ts'
import type { EntryRow } from './queries.ts'
import { registerTexts } from './texts.ts'

/** The parties as components draw them: alphabetical, known by name since the register holds no ids of the inside. */
export const asParties = (entry: Pick<EntryRow, 'parties'>): (Party & { board: string | null })[] =>
  entry.parties.map(({ name, shortName, mark, board }) => ({ id: name, name, shortName, mark, board })).sort(byName)

/** The parties beside each other, each with the board that acts. */
export const EntryParties = ({ entry }: { entry: EntryRow }) => (
  <PartyColumns
    columns={asParties(entry).map((party) => ({
      party,
      children: party.board && <p class="small muted">{party.board}</p>,
    }))}
  />
)

/** What the parties put in: a bar for each kind with a quantity, and in words what has none. */
export const EntryResources = ({ entry }: { entry: EntryRow }) => {
  const { language } = useLook()
  const t = registerTexts(language)
  const kinds = resourceTexts(language)
  const rows = entry.resources.map(({ party, kind, ownKind, quantity, unit }) => ({
    party_id: party,
    kind,
    own_kind: ownKind,
    quantity,
    unit,
  }))
  const bars = balances(rows).map((bar) => {
    const total = Object.values(bar.quantities).reduce((sum, one) => Math.round((sum + one) * 100) / 100, 0)
    return {
      name: bar.ownKind || kinds[bar.kind],
      unit: unitIn(bar.unit, language),
      note: `${figure(total, language)} ${unitIn(bar.unit, language)}`,
      quantities: bar.quantities,
    }
  })
  const without = rows.filter(({ quantity }) => quantity === null || quantity === 0)
  const said = [...new Set(without.map(({ own_kind, kind, party_id }) => `${own_kind || kinds[kind]} (${party_id})`))]
  return (
    <>
      <p class="muted">{t.contributeLead}</p>
      {bars.length > 0 && <BalanceBars parties={asParties(entry)} kinds={bars} caption={t.contribute} />}
      {said.length > 0 && <p class="small">{`${t.alsoWithout} ${said.join(', ')}`}</p>}
    </>
  )
}

const GoalsOf = ({ title, words }: { title: string; words: readonly string[] }) =>
  words.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul class="plain goal-items">
        {words.map((one) => (
          <li>
            <p class="voice">{one}</p>
          </li>
        ))}
      </ul>
    </>
  )

/** Sub-goals and learning goals; the aspiration stands at the top of the page. */
export const EntryGoals = ({ entry }: { entry: EntryRow }) => {
  const t = registerTexts(useLook().language)
  const of = (kind: string) => entry.goals.filter((goal) => goal.kind === kind).map(({ words }) => words)
  return (
    <>
      <GoalsOf title={t.subGoals} words={of('sub_goal')} />
      <GoalsOf title={t.learning} words={of('learning')} />
    </>
  )
}

/** The text of the signed agreement, heading by heading. */
export const AgreementHeadings = ({ entry }: { entry: EntryRow }) => (
  <Details summary={registerTexts(useLook().language).agreementText}>
    <div lang="sv">
      {entry.headings.map(({ number, title, text }) => (
        <section class="agreed">
          <h3>{`${number}. ${title}`}</h3>
          <Voice text={text} />
        </section>
      ))}
    </div>
  </Details>
)

/** A value that may be uncertain, with the mark that says so. */
export const Marked = ({ uncertain, children }: { uncertain: boolean; children: Child }) => (
  <>
    {children}
    {uncertain && <span class="unsure">{registerTexts(useLook().language).uncertain}</span>}
  </>
)
