import { AccordKey, AccordMark, AccordPanel, type Stand } from './accord-mark.tsx'
import { BalanceBars } from './balance-bar.tsx'
import { Button } from './button.tsx'
import { CountyMap } from './county-map.tsx'
import { Panel } from './facts.tsx'
import { GoalBar, Goals } from './goal-bar.tsx'
import { PartyChips } from './party-chip.tsx'
import { PartyColumns } from './party-columns.tsx'
import type { Party } from './party.ts'
import { MiniPhase, PhaseLine } from './phase-line.tsx'
import { tenParties, threeParties, twoParties } from './sheet-parties.ts'
import { Tag, Verdict } from './verdict.tsx'

const stands = (parties: Party[], ...stand: Stand[]) =>
  parties.map((party, index) => ({ party, stand: stand[index] ?? stand.at(-1) ?? ('silent' as const) }))

/** Parties, their marks and what they stand behind. */
export const SheetOfMarks = () => (
  <>
    <section class="stack">
      <h2>Part</h2>
      <PartyChips parties={tenParties} />
      <PartyChips parties={tenParties} boxed />
      <PartyColumns
        columns={threeParties.map((party) => ({ party, words: 'Vi är med för att ingen av oss når fram ensam.' }))}
      />
    </section>
    <section class="stack">
      <h2>Samsynsmärke</h2>
      <p class="row">
        <AccordMark stands={stands(threeParties, 'silent')} />
        <AccordMark stands={stands(threeParties, 'behind', 'silent')} />
        <AccordMark stands={stands(threeParties, 'behind', 'talk', 'silent')} />
        <AccordMark stands={stands(threeParties, 'behind')} />
        <AccordMark stands={stands(tenParties, 'behind', 'talk', 'silent')} />
        <AccordMark stands={stands(tenParties, 'behind')} />
      </p>
      <AccordKey parties={threeParties} />
      <p class="row">
        <Verdict kind="accord" />
        <Verdict kind="talk" />
        <Verdict kind="missing" />
        <Tag kind="accent">Aktivt</Tag>
        <Tag>Avtal</Tag>
      </p>
      <AccordPanel stands={stands(threeParties, 'behind', 'talk', 'silent')}>
        <div class="row">
          <Button icon="check">Lyktan står bakom texten</Button>
          <Button variant="secondary" icon="talk">
            Vi vill prata mer
          </Button>
        </div>
        <p class="small muted">Ändrar någon texten frågar vi alla parter igen.</p>
      </AccordPanel>
    </section>
    <section class="stack-l">
      <h2>Faslinje</h2>
      <PhaseLine parties={twoParties} phase={2} when={['maj 2026', 'nu']} />
      <PhaseLine parties={threeParties} phase={7} when={['feb', 'mars–maj', 'juni']} current="Aktivt partnerskap" />
      <PhaseLine parties={tenParties} phase={4} />
      <p>
        <MiniPhase phase={5} />
      </p>
    </section>
  </>
)

const kinds = [
  { name: 'Pengar', unit: 'tkr', note: '1,95 mn kr per år', parts: [1420, 90, 440] },
  { name: 'Anställdas tid', unit: 'timmar', note: '3 900 timmar per år', parts: [1300, 1300, 1300] },
  { name: 'Ideell tid', unit: 'timmar', note: '5 200 timmar per år', parts: [0, 5200, 0] },
  { name: 'Lokaler', unit: 'tkr', note: 'värde 300 000 kr', parts: [12, 188, 100] },
  { name: 'Kunskap', unit: 'timmar', parts: [0, 0, 0] },
]
const kindsOf = (parties: Party[]) =>
  kinds.map(({ parts, ...kind }) => ({
    ...kind,
    quantities: Object.fromEntries(parties.map((party, index) => [party.id, parts[index % 3] ?? 0])),
  }))

/** Pictures of figures, each with its twin in words. */
export const SheetOfCharts = () => (
  <>
    <section class="grid2">
      <Panel title="Delmål">
        <Goals>
          <GoalBar
            title="Öppet fyra kvällar"
            status="nearly"
            measure={{ value: 3, target: 4, unit: 'kvällar i veckan' }}
          />
          <GoalBar title="Ledare som stannar" status="talk" measure={{ value: 5, target: 12, unit: 'ledare' }} />
          <GoalBar
            title="Nya volontärer"
            status="reached"
            measure={{ value: 1260, target: 1200, unit: 'volontärer' }}
          />
          <GoalBar
            title="Unga som vet vart de kan gå"
            status="onTrack"
            measure={{ value: 0, target: 300, unit: 'unga' }}
          />
          <GoalBar title="Vad vi lär oss om vintern" status="unmeasured" />
        </Goals>
      </Panel>
      <Panel title="Så bidrar vi">
        <BalanceBars parties={threeParties} kinds={kindsOf(threeParties)} caption="Vad varje part bidrar med" />
      </Panel>
    </section>
    <Panel title="Så bidrar två">
      <BalanceBars parties={twoParties} kinds={kindsOf(twoParties)} caption="Vad två parter bidrar med" />
    </Panel>
    <Panel title="Så bidrar tio">
      <BalanceBars parties={tenParties} kinds={kindsOf(tenParties)} caption="Vad tio parter bidrar med" />
    </Panel>
    <section>
      <h2>Länskarta</h2>
      <CountyMap
        counts={{ O: 15, M: 6, AB: 7, S: 5, X: 4, T: 1 }}
        hrefOf={(code) => `#lan-${code.toLowerCase()}`}
        chosen={['O']}
      />
    </section>
  </>
)
