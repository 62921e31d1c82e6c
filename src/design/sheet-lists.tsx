import { LinkButton } from './button.tsx'
import { Details } from './details.tsx'
import { EmptyState } from './empty-state.tsx'
import { Event, EventList } from './event-list.tsx'
import { Facts, Panel, Steps } from './facts.tsx'
import { FilterChips } from './filter-chip.tsx'
import { NextCard, NextList } from './next-list.tsx'
import { Pagination } from './pagination.tsx'
import { MiniPhase } from './phase-line.tsx'
import { threeParties, twoParties } from './sheet-parties.ts'
import { SourceNote } from './source-note.tsx'
import { CardTable, Table } from './table.tsx'
import { SharedWords, Voice } from './voice.tsx'

const columns = [{ label: 'Namn' }, { label: 'Fas' }, { label: 'Parter', numeric: true }]
const rows = [
  ['Ljus på kvällen', <MiniPhase phase={7} />, '3'],
  ['Händer i jorden', <MiniPhase phase={2} />, '12'],
]

/** Lists, tables, what happens next, and nothing yet. */
export const SheetOfLists = () => (
  <>
    <SharedWords
      aspirationTitle="Vårt strävansmål"
      aspiration="Varje ung människa i Ekvik har någonstans att gå i kväll."
      challengeTitle="Utmaningen vi delar"
      challenge="När skolan stänger finns inga öppna dörrar. Ingen av oss kan ändra det ensam."
    >
      <a href="#avtal">Läs hela avtalet</a>
    </SharedWords>
    <NextList title="Det här händer nu">
      <NextCard title="Styrgruppsmöte" href="#mote" day="2026-12-09" text="Onsdag 17.30 i Lyktans lokal.">
        <LinkButton href="#mote" small>
          Öppna dagordningen
        </LinkButton>
      </NextCard>
      <NextCard title="Lägesrapport" day="2027-01-31" text="Två av sju avsnitt är klara." />
      <NextCard title="Fredagarna bemannas inte" together text="Styrgruppen tar upp det den 9 december." />
    </NextList>
    <section class="stack">
      <h2>Tabeller</h2>
      <Table caption="Partnerskap" columns={columns} rows={rows} />
      <CardTable caption="Partnerskap som kort" columns={columns} rows={rows} />
      <Pagination page={4} pages={9} hrefOf={(page) => `#sida-${page}`} />
      <FilterChips chosen={[{ href: '#utan-o', label: 'Västra Götaland' }]} clearHref="#alla" />
    </section>
    <EventList title="Senast" more={<a href="#historik">Hela historiken</a>}>
      <Event day="2026-11-19" parties={[threeParties[2]!]}>
        skrev klart sin del.
      </Event>
      <Event day="2026-11-04">Referensgruppen lämnade fyra förslag.</Event>
    </EventList>
    <div class="grid2">
      <Panel title="Om bedömningen">
        <Facts
          items={[
            ['Svarade', '3 av 3 parter'],
            ['Öppnades', '14 oktober 2026'],
            ['Ordförande', null],
          ]}
        />
        <Voice text={'Vi gör det tillsammans.\nOch vi har tid.\n\nDet får ta den tid det tar.'} />
        <SourceNote source="Från idé till IOP" href="#kalla" />
      </Panel>
      <Panel title="Nästa steg" together>
        <Steps items={['Dela resultatet.', 'Bjud in till ett idémöte.']} />
        <Details summary="Varför frågar vi?" open>
          <p>För att alla parter bidrar.</p>
        </Details>
      </Panel>
    </div>
    <EmptyState
      title="Inga mål än"
      text="Börja med strävansmålet. Vad vill ni ska vara annorlunda om fem år?"
      action={{ href: '#forsta', label: 'Skriv ett förslag' }}
      parties={twoParties}
    />
  </>
)
