import type { Child } from 'hono/jsx'
import { expect, test } from 'vitest'
import { blankForm, filledForm, refusedForm } from '#platform/form.ts'
import type { Language } from '#platform/language.ts'
import { LookProvider, plainLook } from '#platform/look.tsx'
import { AccordMark } from './accord-mark.tsx'
import { AnswerList, AnswerRow } from './answer-row.tsx'
import { BalanceBars } from './balance-bar.tsx'
import { CheckboxCards, RadioCards, Select } from './choice.tsx'
import { CountyMap } from './county-map.tsx'
import { DiffView } from './diff-view.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { GoalBar } from './goal-bar.tsx'
import { Pagination, pagesAround } from './pagination.tsx'
import { ParticipationMap } from './participation-map.tsx'
import { colourOf, shapeOf } from './party.ts'
import { PhaseLine } from './phase-line.tsx'
import { Sheet } from './sheet.tsx'
import { tenParties, threeParties, twoParties } from './sheet-parties.ts'
import { TextArea } from './text-area.tsx'
import { DateField, TextField } from './text-field.tsx'
import { AgreementText } from './voice.tsx'

const shown = (view: Child, language: Language = 'sv') =>
  String(<LookProvider value={{ ...plainLook, language }}>{view}</LookProvider>)
/** What is read, tags away and spaces evened out. */
const read = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
const labels = (html: string) => [...html.matchAll(/aria-label="([^"]*)"/g)].map((match) => match[1])
const refused = refusedForm(filledForm({ mail: 'lyktan.example', about: 'a <b>\n\nc' }), { mail: 'Skriv ett @' })

test('a field that is wrong keeps what was typed, says why, and is tied to the words that say it', () => {
  const html = shown(<TextField name="mail" label="E-post" hint="Till er kontakt." form={refused} />)
  expect(html).toContain('value="lyktan.example"')
  expect(html).toContain('aria-invalid="true"')
  expect(html).toContain('aria-describedby="field-mail-hint field-mail-problem"')
  expect(read(html)).toBe('E-post Till er kontakt. Skriv ett @')
  expect(html.indexOf('Skriv ett @')).toBeLessThan(html.indexOf('<input'))
})

test('a field that nobody has touched says nothing of problems, and says if it is optional', () => {
  const html = shown(<TextField name="place" label="Ort" form={blankForm} optional />)
  expect(html).not.toContain('aria-invalid')
  expect(html).not.toContain('aria-describedby')
  expect(read(html)).toBe('Ort (frivilligt)')
  expect(read(shown(<TextField name="place" label="Place" form={blankForm} optional />, 'en'))).toBe('Place (optional)')
})

test('long text is kept to the letter, and never becomes markup', () => {
  expect(shown(<TextArea name="about" label="Om" form={refused} maxLength={1000} />)).toContain(
    '>a &lt;b&gt;\n\nc</textarea>',
  )
  expect(shown(<AgreementText text={'<script>\n\nandra'} />)).toContain('<p>&lt;script&gt;</p><p>andra</p>')
})

test('a day may be typed as people write it', () => {
  expect(read(shown(<DateField name="start" label="När?" form={blankForm} />))).toContain('9 dec 2026 eller 2026-12-09')
})

test('the summary counts in words, takes focus without script, and leads to each field', () => {
  const html = shown(<ErrorSummary problems={{ mail: 'Skriv ett @', 'goals[]': 'Välj ett mål' }} />)
  expect(read(html)).toBe('Två saker att rätta innan vi kan spara Skriv ett @ Välj ett mål')
  expect(html).toMatch(/tabindex="-1" autofocus/)
  expect(html).toContain('href="#field-mail"')
  expect(html).toContain('href="#field-goals"')
  expect(read(shown(<ErrorSummary problems={{ mail: 'Write an @' }} />, 'en'))).toContain('One thing to put right')
  expect(shown(<ErrorSummary problems={{}} />)).toBe('')
})

const options = [
  { value: 'all', label: 'Alla', hint: 'Syns i registret.' },
  { value: 'invited', label: 'De vi bjuder in' },
]
test('the summary leads to the first of several choices, and what was chosen stays chosen', () => {
  const form = refusedForm(filledForm({ audience: 'invited', kinds: 'all\ninvited' }), { audience: 'Välj vem' })
  const radios = shown(<RadioCards name="audience" label="Vem får läsa?" heading={1} options={options} form={form} />)
  expect(radios).toMatch(/<legend><h1>Vem får läsa\?<\/h1>/)
  expect(radios).toMatch(/id="field-audience" value="all"(?! checked)/)
  expect(radios).toMatch(/value="invited" checked/)
  const boxes = shown(<CheckboxCards name="kinds" label="Vad?" options={options} form={form} />)
  expect(boxes.match(/name="kinds\[\]"[^>]* checked/g)).toHaveLength(2)
  expect(shown(<Select name="audience" label="Vem?" options={options} form={form} />)).toContain(
    'value="invited" selected',
  )
})

test('the phase line says where we are, draws four strands and counts the rest', () => {
  const html = shown(<PhaseLine parties={tenParties} phase={4} when={['maj 2026']} />)
  expect(html).toMatch(/aria-current="step"><span class="sr">Nu: <\/span>Avtal/)
  expect(read(html)).toContain('Klar: Idé maj 2026')
  expect(read(html)).toContain('Kommer: Beslut')
  expect(read(html)).toContain('Fas 4 av 8')
  expect(read(html)).toContain('+6 parter till')
  expect(html.match(/strandp/g)).toHaveLength(8)
  expect(read(shown(<PhaseLine parties={twoParties} phase={2} />))).not.toContain('till')
  expect(shown(<PhaseLine parties={twoParties} phase={9} />)).not.toContain('aria-current')
})

test('nine parties in one room have nine different marks, and none is blank', () => {
  const marks = tenParties.slice(0, 9).map(({ mark }) => `${colourOf(mark)} ${shapeOf(mark)}`)
  expect(new Set(marks).size).toBe(9)
  const html = shown(<PhaseLine parties={[{ ...twoParties[0]!, mark: 0 }]} phase={1} />)
  expect(html).toContain('s1')
})

test('the accord mark lists every party by word, and is yellow only when all stand behind', () => {
  const of = (...stands: ('behind' | 'talk' | 'silent')[]) =>
    shown(<AccordMark stands={stands.map((stand, at) => ({ party: threeParties[at]!, stand }))} />)
  expect(labels(of('behind', 'talk', 'silent'))).toEqual([
    'Ekvik: står bakom, Lyktan: vill prata, Norrsund: har inte svarat',
  ])
  expect(of('behind', 'talk', 'silent')).not.toContain('ss all')
  expect(labels(of('behind', 'behind', 'behind'))[0]).toContain('Samsyn hos alla parter')
  expect(of('behind', 'behind')).toContain('ss all')
  expect(shown(<AccordMark stands={[]} />)).not.toContain('ss all')
})

test('answers are read as a sentence, and words are shown only when asked for', () => {
  const answers = threeParties.map((party, at) => ({ party, step: [1, 4, null][at]!, words: 'Ord från oss' }))
  const row = (showWords: boolean) =>
    shown(
      <AnswerList id="a" title="Prata">
        <AnswerRow title="Målgrupp" answers={answers} verdict="talk" showWords={showWords} />
      </AnswerList>,
    )
  expect(labels(row(false))).toEqual(['Ekvik: stämmer inte. Lyktan: stämmer helt. Norrsund: vet inte'])
  expect(read(row(false))).not.toContain('Ord från oss')
  expect(read(row(true)).match(/Ord från oss/g)).toHaveLength(3)
  expect(read(row(true))).toContain('Behöver dialog')
})

const level = (id: string) => ({ id, name: id })
test('a cell of the map says in words who is where, and that all want the same', () => {
  const wanted = threeParties.map(({ id }) => ({ party: id, step: 'Beslut', level: 'Dialog', kind: 'wanted' as const }))
  const html = shown(
    <ParticipationMap
      caption="Karta"
      parties={threeParties}
      levels={[level('Dialog'), level('Samråd')]}
      steps={[level('Beslut')]}
      placements={[...wanted, { party: 'party-1', step: 'Beslut', level: 'Samråd', kind: 'now' }]}
    />,
  )
  expect(read(html).match(/Alla vill samma sak\. Vill: Ekvik, Lyktan, Norrsund\./g)).toHaveLength(2)
  expect(read(html)).toContain('Nu: Ekvik.')
})

test('every figure behind a balance bar is in its table, and the bar is read as a sentence', () => {
  const kinds = [{ name: 'Ideell tid', unit: 'timmar', quantities: { 'party-1': 0, 'party-2': 4968, 'party-3': 1932 } }]
  const html = shown(<BalanceBars parties={threeParties} kinds={kinds} caption="Så bidrar vi" />)
  expect(labels(html)[0]).toBe('Ideell tid: Föreningen Lyktan 72 procent, Region Norrsund 28 procent')
  expect(read(html)).toMatch(/Ideell tid, timmar 0 4\s968 1\s932/)
})

test('a goal that has gone past its target fills its bar and no more', () => {
  const measure = { value: 34, target: 30, unit: 'volontärer' }
  const html = shown(<GoalBar title="Volontärer" status="reached" measure={measure} />)
  expect(labels(html)).toEqual(['34 av 30 volontärer'])
  expect(html).not.toMatch(/width="1[0-9][1-9]/)
  expect(read(html)).toContain('Nått')
})

test('all 21 counties are links, on the map and in the list, with the same count', () => {
  const html = shown(<CountyMap counts={{ O: 15 }} hrefOf={(code) => `/partnerskap?lan=${code}`} chosen={['O']} />)
  expect(html.match(/href="\/partnerskap\?lan=/g)).toHaveLength(42)
  expect(labels(html)).toContain('O 15 partnerskap i Västra Götaland')
  expect(read(html)).toContain('Visa länen som lista Västra Götaland 15 Blekinge 0')
})

test('what was added and removed is said in words, not by colour alone', () => {
  const html = shown(
    <DiffView before={{ label: 'Deras', text: 'en månad' }} after={{ label: 'Er', text: 'en vecka' }} />,
  )
  expect(read(html)).toBe('Deras en [Borttaget: månad ] Er en [Tillagt: vecka ]')
})

test('a long list shows its first and last page and those near by', () => {
  expect(pagesAround(5, 9)).toEqual([1, 0, 4, 5, 6, 0, 9])
  expect(pagesAround(1, 3)).toEqual([1, 2, 3])
  expect(shown(<Pagination page={1} pages={1} hrefOf={String} />)).toBe('')
  expect(labels(shown(<Pagination page={2} pages={3} hrefOf={String} />, 'en'))).toContain('Page 2')
})

test('the whole sheet keeps a strict content security policy and names each thing once', () => {
  for (const language of ['sv', 'en'] as const) {
    const html = shown(<Sheet />, language)
    expect(html).not.toMatch(/\sstyle=|<script|\son\w+=|javascript:/)
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
    expect(ids.length).toBe(new Set(ids).size)
    expect(html).not.toMatch(/undefined|\[object|NaN/)
    for (const [svg] of html.matchAll(/<svg[^>]*viewBox[^>]*class="(?:i|pm)[^>]*>/g))
      expect(svg).toContain('aria-hidden')
  }
})
