import { AnswerList, AnswerRow, AnswerTable, type AnswerRowProps } from './answer-row.tsx'
import { LinkButton } from './button.tsx'
import { DecisionBlock } from './decision-block.tsx'
import { Details } from './details.tsx'
import { DiffText, DiffView } from './diff-view.tsx'
import { HeadingList } from './heading-list.tsx'
import { ParticipationMap } from './participation-map.tsx'
import { ReviewCard, ReviewPanel } from './review-card.tsx'
import { tenParties, threeParties } from './sheet-parties.ts'
import { Remark, Thread } from './thread.tsx'
import { AgreementText, Paper } from './voice.tsx'

const answers = (steps: (number | null)[], words = false) =>
  steps.map((step, index) => ({
    party: threeParties[index]!,
    step,
    ...(words ? { words: 'Vi behöver höra hur ni andra tänker om det här.' } : {}),
  }))
const apart: AnswerRowProps[] = [
  {
    title: 'Målgrupp',
    statement: 'Vi menar samma unga.',
    answers: answers([1, 4, 2], true),
    verdict: 'talk',
    showWords: true,
  },
  {
    title: 'Politiskt uppdrag',
    statement: 'Det finns ett beslut att luta sig mot.',
    answers: answers([1, 1, 2]),
    verdict: 'missing',
  },
]
const together: AnswerRowProps[] = [
  { title: 'Dialog', statement: 'Vi pratar med varandra.', answers: answers([4, 3, 4]), verdict: 'accord' },
  { title: 'Eget ansvar', answers: answers([3, null, 4]), verdict: 'accord' },
  { title: 'Tio om samma', answers: tenParties.map((party) => ({ party, step: 4 })), verdict: 'accord' },
  {
    title: 'Tio om olika',
    answers: tenParties.map((party, index) => ({ party, step: (index % 4) + 1 })),
    verdict: 'talk',
  },
]

const named = (names: string[]) => names.map((name) => ({ id: name, name }))
const levels = named(['Partnerskap', 'Dialog', 'Samråd', 'Information'])
const steps = named(['Sätta agendan', 'Formulering', 'Beslut', 'Genomförande', 'Granskning', 'Omformulering'])
const placements = threeParties.flatMap((party, index) => [
  { party: party.id, step: 'Formulering', level: 'Partnerskap', kind: 'wanted' as const },
  { party: party.id, step: 'Beslut', level: levels[index]!.name, kind: 'wanted' as const },
  { party: party.id, step: 'Formulering', level: levels[index + 1]!.name, kind: 'now' as const },
  { party: party.id, step: 'Granskning', level: 'Information', kind: 'now' as const },
])

/** Answers over each other, and who wants to take part how. */
export const SheetOfAssessment = () => (
  <>
    <AnswerList
      id="apart"
      title="Prata om det här"
      action={
        <LinkButton href="#mote" small>
          Lägg på nästa dagordning
        </LinkButton>
      }
    >
      {apart.map((row) => (
        <AnswerRow {...row} />
      ))}
    </AnswerList>
    <AnswerList
      id="together"
      title="Här har ni samsyn"
      after={
        <Details summary="Visa alla svar som tabell">
          <AnswerTable rows={[...apart, ...together.slice(0, 2)]} parties={threeParties} />
        </Details>
      }
    >
      {together.map((row) => (
        <AnswerRow {...row} />
      ))}
    </AnswerList>
    <section class="mxs">
      <h2>Samverkanskarta</h2>
      <ParticipationMap
        caption="Hur parterna samverkar och vill samverka"
        parties={threeParties}
        levels={levels}
        steps={steps}
        placements={placements}
      />
    </section>
  </>
)

const first = 'Vi träffas varannan månad. Den som inte kan komma säger till i god tid.'
const second = 'Vi träffas en gång i månaden, oftast på kvällen. Den som inte kan komma säger till i god tid.'
const stands = threeParties.map((party, index) => ({ party, stand: (['behind', 'talk', 'silent'] as const)[index]! }))
const accord = threeParties.map((party) => ({ party, stand: 'behind' as const }))

/** The room where an agreement is written. */
export const SheetOfAgreement = () => (
  <div class="roomgrid">
    <HeadingList
      label="Avtalets rubriker"
      title="Rubriker"
      progress="Samsyn om 1 av 3"
      headings={[
        { href: '#r1', number: 1, name: 'Bakgrund', stands: accord },
        { href: '#r2', number: 2, name: 'Så leder vi tillsammans', stands, current: true },
        { href: '#r3', number: 3, name: 'Personuppgifter', stands: [], note: 'behövs inte' },
      ]}
    />
    <Paper id="r2" number={2} title="Så leder vi tillsammans" bar={<span class="small muted">Sparat 19.42</span>}>
      <AgreementText text={`${first}\n\nVi skriver anteckningar som alla får.`} />
      <DiffText before={first} after={second} by={threeParties[1]!} />
      <Thread
        title="Samtal om rubriken"
        remarks={
          <>
            <Remark name="Mira Solvik" party={threeParties[1]!} when="i går 16.10">
              <p>Kan vi ses oftare i början?</p>
            </Remark>
            <Remark name="Otto Granlid" when="19.38">
              <p>Det låter klokt.</p>
            </Remark>
          </>
        }
      />
      <DecisionBlock label="Beslut 2026:7" behind="alla tre parter">
        <p>Vi ses en gång i månaden till och med maj.</p>
      </DecisionBlock>
    </Paper>
    <ReviewPanel lead="Två saker att se över. Ni bestämmer." clean={['Alla parter nämns lika', 'Tvist löses i dialog']}>
      <ReviewCard
        number={1}
        must
        title="”vite” är en sanktion"
        why="Det som inte går som tänkt löser ni i dialog."
        source={{ source: 'Styrgrupp för IOP', href: '#kalla' }}
        suggestion="Är en del sen hjälps vi åt."
      >
        <LinkButton href="#r2" small>
          Föreslå texten
        </LinkButton>
      </ReviewCard>
      <ReviewCard number={2} title="Lärandemål saknas" why="Skriv vad ni vill lära er." />
    </ReviewPanel>
  </div>
)

/** Two texts that were written at once. */
export const SheetOfDiff = () => (
  <section>
    <h2>Två texter bredvid varandra</h2>
    <DiffView
      before={{ label: 'Texten som ligger där', text: first }}
      after={{ label: 'Texten ni skrev', text: second, by: threeParties[0]! }}
    />
  </section>
)
