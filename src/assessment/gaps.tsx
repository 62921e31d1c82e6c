import { Details } from '#design/details.tsx'
import { GapColumns } from '#design/gap-columns.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { Table } from '#design/table.tsx'
import { figure, longDate, type Language } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import { gapTexts } from './gap-texts.ts'
import { gapsOver, meanOf, moved, type GapRow } from './gap-rules.ts'
import type { AskedPoint, RoundAtHand } from './load.ts'
import { useScale } from './own-answer.tsx'

/** The opened rounds of a set that the asker reads, the first first, each named by its year or, where a year has two, its day. */
function named(rounds: readonly RoundAtHand[], language: Language) {
  const readable = rounds.filter(({ laid }) => laid).toSorted((a, b) => a.round.number - b.round.number)
  const years = readable.map(({ round }) => longDate(round.opening!.at, language).slice(-4))
  return readable.map((at, index) => ({
    at,
    when:
      years.filter((year) => year === years[index]).length === 1
        ? years[index]!
        : `${years[index]!} (${at.round.number})`,
  }))
}

type Named = ReturnType<typeof named>

const Row = ({ row, rounds }: { row: GapRow<AskedPoint>; rounds: Named }) => {
  const { language } = useLook()
  const t = gapTexts(language)
  const said = rounds.map(({ when }, index) => t.apartIn(when, row.gaps[index]?.steps ?? null)).join(', ')
  return (
    <li>
      <div>
        <h3>{row.question.title[language]}</h3>
        <p class="small muted">{row.change === null ? t.once : t.changed(row.change)}</p>
      </div>
      <GapColumns
        said={`${row.question.title[language]}: ${said}.`}
        columns={rounds.map(({ when, at }, index) => ({
          when,
          answers: (row.gaps[index]?.given ?? []).flatMap(({ partyId, step }) => {
            const party = at.answered.find(({ id }) => id === partyId)
            return party ? [{ party, step }] : []
          }),
        }))}
      />
    </li>
  )
}

const Summary = ({ rows, rounds }: { rows: readonly GapRow<AskedPoint>[]; rounds: Named }) => {
  const { language } = useLook()
  const t = gapTexts(language)
  const [first, last] = [meanOf(rows, 0), meanOf(rows, rounds.length - 1)]
  const { closer, further } = moved(rows)
  if (first === null || last === null) return <p class="lead">{t.lead}</p>
  return (
    <p class="lead">
      {t.mean(figure(first, language), rounds[0]!.when, figure(last, language), rounds.at(-1)!.when)}{' '}
      {t.moved(closer, further)}
    </p>
  )
}

/** The distance between the parties over the rounds of a set: question by question as a picture, and as a table. */
export const Gaps = ({ rounds }: { rounds: readonly RoundAtHand[] }) => {
  const { language } = useLook()
  const t = gapTexts(language)
  const shown = named(rounds, language)
  const scale = useScale(rounds[0]!.round.questions)
  if (shown.length < 2) return null
  const isMap = rounds[0]!.round.questions.scale === 'participation-map'
  const rows = gapsOver(shown.map(({ at }) => ({ laid: at.laid ?? [], isMap })))
  const parties = new Map(shown.flatMap(({ at }) => at.answered.map((party) => [party.id, party])))
  return (
    <section class="panel" aria-labelledby="gaps">
      <h2 id="gaps">{t.title}</h2>
      <Summary rows={rows} rounds={shown} />
      <p class="muted">{t.how(scale[0] ?? '', scale[3] ?? '')}</p>
      <ul class="plain gaps">
        {rows.map((row) => (
          <Row row={row} rounds={shown} />
        ))}
      </ul>
      <ul class="key">
        {[...parties.values()].map((party) => (
          <li>
            <PartyChip party={party} />
          </li>
        ))}
      </ul>
      <Details summary={t.asTable}>
        <Table
          caption={t.caption}
          columns={[{ label: t.point }, ...shown.map(({ when }) => ({ label: when, numeric: true }))]}
          rows={[
            ...rows.map(({ question, gaps }) => [
              question.title[language],
              ...gaps.map((gap) => (gap ? figure(gap.steps, language) : t.none)),
            ]),
            [
              t.meanRow,
              ...shown.map((_, index) => {
                const mean = meanOf(rows, index)
                return mean === null ? t.none : figure(mean, language)
              }),
            ],
          ]}
        />
      </Details>
    </section>
  )
}
