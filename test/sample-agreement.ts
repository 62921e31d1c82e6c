import { sha256Hex } from '#platform/digest.ts'
import type {
  AgreementContent,
  AgreementDecision,
  AgreementHeading,
  AgreementSignatory,
} from '#document/agreement-content.ts'

/** An agreement with fictional parties, for tests and figures: three parties, twelve headings, about eleven pages. */
export const sampleAgreement: AgreementContent = {
  language: 'sv',
  partnership: 'Kvällsöppet',
  challenge:
    'När mottagningarna stänger klockan 17 börjar den svåraste tiden på dygnet. Unga mellan 16 och 24 år söker akutvård ' +
    'för ensamhet och oro, och får ofta åka hem igen utan någon att ringa. Ingen av oss kan ändra det ensam.',
  aspiration: 'Ingen ung människa i Norrvik ska ha längre än en kväll till en trygg vuxen.',
  parties: [
    { name: 'Stiftelsen Hamnljus', organisationNumber: '802480-1234', side: 'civil' },
    {
      name: 'Region Västerhav',
      board: 'Hälso- och sjukvårdsnämnden',
      organisationNumber: '232100-0001',
      side: 'public',
    },
    { name: 'Föreningen Bryggan', organisationNumber: '802400-5512', side: 'civil' },
  ],
  term: { start: '2027-01-01', end: '2029-12-31', why: null },
  headings: headingsOfLength(3),
  goals: [
    { kind: 'learning', text: 'Vi vet vad som får unga att komma tillbaka, och vad som får dem att låta bli.' },
    { kind: 'aspiration', text: 'Ingen ung människa i Norrvik ska ha längre än en kväll till en trygg vuxen.' },
    {
      kind: 'sub_goal',
      text: 'Unga som har kommit en gång kommer tillbaka.',
      measure: 'Antal unga som har kommit minst fem gånger',
      target: 200,
      unit: 'unga',
      due: '2028-12-31',
    },
    {
      kind: 'sub_goal',
      text: 'Vi har öppet fyra kvällar i veckan.',
      measure: 'Kvällar med öppet, räknat varje månad',
      target: 4,
    },
  ],
  resources: [
    {
      party: 'Region Västerhav',
      kind: 'Anställdas tid',
      description: 'Två kuratorer på plats varje kväll som vi har öppet',
      quantity: 1400,
      unit: 'timmar per år',
      value: 520000,
      basis: 'lönekostnad 2026',
    },
    {
      party: 'Föreningen Bryggan',
      kind: 'Lokaler',
      description: 'Hela bottenvåningen på Kajgatan, med kök',
      quantity: 4,
      unit: 'kvällar i veckan',
    },
    {
      party: 'Föreningen Bryggan',
      kind: 'Ideell tid',
      description: 'Värdar och läxhjälpare som har gått vår utbildning',
      quantity: 3100,
      unit: 'timmar per år',
      from: '2027-02-01',
      to: '2029-12-31',
    },
    {
      party: 'Stiftelsen Hamnljus',
      kind: 'Kompetens',
      description: 'Utbildning av volontärer och handledning en gång i månaden',
      quantity: 36,
      unit: 'tillfällen',
    },
    { party: 'Region Västerhav', kind: 'Pengar', description: 'Hyra, mat och material', value: 410000.5 },
  ],
  annexes: [{ name: 'Värdegrund för Kvällsöppet', sha256: sha256Hex('bilaga') }],
  profiles: [{ name: 'Region Västerhavs riktlinje för idéburet offentligt partnerskap', version: '2026-03-01' }],
}

export const sampleDecisions: AgreementDecision[] = [
  {
    party: 'Region Västerhav',
    body: 'Hälso- och sjukvårdsnämnden',
    kind: 'body',
    date: '2026-11-12',
    paragraph: '§ 114',
    registryNumber: 'HSN 2026-00412',
    attachmentSha256: sha256Hex('protokoll'),
  },
  { party: 'Föreningen Bryggan', body: 'Styrelsen', kind: 'body', date: '2026-11-10', paragraph: '§ 7' },
  {
    party: 'Stiftelsen Hamnljus',
    body: 'Direktor',
    kind: 'delegation',
    date: '2026-11-09',
    registryNumber: 'Delegationsordning 3.2',
  },
]

export const sampleSignatories: AgreementSignatory[] = [
  { party: 'Stiftelsen Hamnljus', name: 'Ruth Skärlund', role: 'Direktor' },
  { party: 'Region Västerhav', name: 'Saga Holmvret', role: 'Hälso- och sjukvårdsdirektör' },
  { party: 'Föreningen Bryggan', name: 'Amina Strandvall', role: 'Ordförande, firmatecknare' },
]

function headingsOfLength(times: number): AgreementHeading[] {
  const titles = [
    'Bakgrund',
    'Parter',
    'Värdegrund',
    'Syfte',
    'Målgrupp',
    'Insatser och åtaganden',
    'Styrning',
    'Så bidrar vi alla',
    'När något inte går som tänkt',
    'Uppföljning och lärande',
    'Omförhandling och avslut',
    'Kommunikation',
  ]
  const body =
    'Vi arbetar tillsammans med något nytt. Då kommer saker att bli annorlunda än vi tänkt. Den part som märker att den ' +
    'inte kan bidra som vi har kommit överens om säger till de andra så snart som möjligt.\n\nVi söker i första hand en ' +
    'lösning i dialog:\n- ordföranden kallar till ett extra möte inom två veckor\n- varje part får berätta hur den ser på ' +
    'saken, med egna ord\n- styrgruppen lyfter frågan till ansvarig handläggare och föreningens styrelse'
  return titles.map((title, n) => ({
    number: n + 1,
    title,
    text: n === 11 ? '' : Array.from({ length: times }, () => body).join('\n\n'),
    notNeededBecause: n === 11 ? 'vi tar upp det i värdegrunden, som ligger bilagd.' : null,
  }))
}
