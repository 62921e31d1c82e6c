import { Alert } from './alert.tsx'
import { SheetOfLists } from './sheet-lists.tsx'
import { SheetErrors, SheetOfForms } from './sheet-forms.tsx'
import { SheetOfCharts, SheetOfMarks } from './sheet-marks.tsx'
import { SheetOfAgreement, SheetOfAssessment, SheetOfDiff } from './sheet-room.tsx'
import { BackLink, Breadcrumb, PageHead } from './page-head.tsx'
import { threeParties } from './sheet-parties.ts'
import { Logo, FooterStrand, River, WayPicture } from './strands.tsx'
import { Tabs } from './tabs.tsx'
import { phaseNames } from './phase-names.ts'

const tabs = ['Översikt', 'Bedömning', 'Avtal', 'Mål', 'Resurser', 'Möten'].map((label) => ({
  label,
  href: `#${label}`,
  current: label === 'Avtal',
}))

/** Every component with invented content on one page: looked at by people, and walked by axe. */
export const Sheet = () => (
  <>
    <header class="top">
      <div class="wrap">
        <a class="logo" href="#start">
          <Logo />
          Samhandling
        </a>
      </div>
    </header>
    <section class="ctx" aria-label="Ljus på kvällen">
      <div class="wrap">
        <Breadcrumb items={[{ href: '#mina', label: 'Mina partnerskap' }, { label: 'Ljus på kvällen' }]} />
        <Tabs label="Delar av Ljus på kvällen" tabs={tabs} />
      </div>
    </section>
    <main id="innehall" class="wrap pagemain stack">
      <BackLink href="#start">Tillbaka till start</BackLink>
      <SheetErrors />
      <PageHead title="Komponentblad" lead="Alla komponenter på ett ställe." parties={threeParties} />
      <section class="stack">
        <h2>Meddelanden</h2>
        <Alert kind="info">Mira skriver i samma stycke.</Alert>
        <Alert kind="success" title="Sparat" live>
          <p>Alla tre parter har fått veta det.</p>
        </Alert>
        <Alert kind="warning">Du är utan nät.</Alert>
        <Alert kind="danger">Texten stämmer inte med vad ett partnerskap är.</Alert>
      </section>
      <SheetOfMarks />
      <SheetOfCharts />
      <SheetOfForms />
      <SheetOfAssessment />
      <SheetOfAgreement />
      <SheetOfDiff />
      <SheetOfLists />
      <section>
        <h2>Tre vägar</h2>
        <ul class="plain ways">
          {(['grant', 'procurement', 'partnership'] as const).map((way) => (
            <li>
              <WayPicture way={way} />
              <h3>{way}</h3>
            </li>
          ))}
        </ul>
      </section>
      <River
        id="river"
        title="Från idé till avslut"
        phases={phaseNames('sv').map((name) => ({ name, text: 'Vad parterna gör här.' }))}
      />
    </main>
    <footer class="foot">
      <FooterStrand />
      <div class="wrap">
        <p>Samhandling</p>
      </div>
    </footer>
  </>
)
