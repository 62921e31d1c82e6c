import type { Story } from '../play.ts'

/** Kvällsöppet: three parties, active for some years, published. */
export const eveningOpen: Story = {
  name: 'Kvällsöppet',
  slug: 'kvallsoppet',
  area: 'psykisk-halsa',
  challenge: {
    title: 'Unga som inte har någon att gå till på kvällen',
    what: 'När mottagningarna stänger klockan 17 börjar den svåraste tiden på dygnet. Unga söker akutvård för ensamhet och oro, och får ofta åka hem igen utan någon att ringa. Ingen av oss kan ändra det ensam.',
    affected: 'Unga mellan 16 och 24 år',
    place: 'Norrvik och orterna runt om',
    county: '14',
  },
  parts: [
    {
      organisation: 'foreningen-bryggan',
      speaks: 'amina',
      signs: 'viggo',
      words:
        'Vi öppnar dörren, sätter på kaffet och stannar kvar. De unga litar på oss för att vi är här av egen vilja.',
    },
    {
      organisation: 'region-vasterhav',
      board: 'Hälso- och sjukvårdsnämnden',
      speaks: 'saga',
      signs: 'ivar',
      officer: { who: 'nora', phone: '010-555 01 10', email: 'nora.bjorkefall@vasterhav.example' },
      words:
        'Vi kommer med kuratorer och kunskap om psykisk hälsa. Här möter vi unga som aldrig hade bokat en tid hos oss.',
    },
    {
      organisation: 'stiftelsen-hamnljus',
      speaks: 'ruth',
      signs: 'emre',
      words: 'Vi svarar i telefon när Kvällsöppet har stängt. Våra utbildade jourare finns där resten av natten.',
    },
  ],
  goals: [
    { kind: 'aspiration', words: 'Ingen ung människa i Norrvik ska ha längre än en kväll till en trygg vuxen.' },
    {
      kind: 'sub_goal',
      words: 'Öppet fyra kvällar i veckan',
      measure: 'Antal öppna kvällar, räknat i personalens kalender',
      target: '4',
      unit: 'kvällar i veckan',
    },
    {
      kind: 'sub_goal',
      words: 'Unga som kommer tillbaka minst fem gånger',
      measure: 'Streck i besöksboken, utan namn',
      target: '200',
      unit: 'unga',
    },
    { kind: 'sub_goal', words: 'Kurator på plats', target: '2', unit: 'kvällar i veckan' },
    { kind: 'learning', words: 'Vad är det som gör att unga vågar komma tillbaka en andra gång?' },
  ],
  resources: [
    { by: 1, kind: 'money', description: 'Till hyra, mat och samordning', quantity: '8 730 000' },
    { by: 0, kind: 'money', description: 'Insamlade medel', quantity: '740 000' },
    { by: 2, kind: 'money', description: 'Ur stiftelsens avkastning', quantity: '2 830 000' },
    { by: 0, kind: 'voluntary_time', description: 'Volontärer som möter de unga', quantity: '24 800', unit: 'timmar' },
    { by: 2, kind: 'voluntary_time', description: 'Jourare i telefon', quantity: '9 600', unit: 'timmar' },
    { by: 0, kind: 'staff', description: 'Verksamhetsledare och samordnare', quantity: '7 900', unit: 'timmar' },
    { by: 1, kind: 'staff', description: 'Kuratorer på plats', quantity: '7 000', unit: 'timmar' },
    { by: 2, kind: 'staff', description: 'Handledning av jourare', quantity: '5 800', unit: 'timmar' },
    {
      by: 0,
      kind: 'premises',
      description: 'Huset på Kajgatan, kvällstid',
      quantity: '1',
      unit: 'lokal',
      value: '1 250 000',
      value_basis: 'Föreningens faktiska hyra för kvällstimmarna, räknad i november 2024.',
    },
    { by: 1, kind: 'competence', description: 'Utbildning om psykisk hälsa för volontärer' },
  ],
  term: {
    start: '2025-01-01',
    end: '2029-12-31',
    why: 'Vi följer regionens riktlinje om fem år, eftersom de unga behöver veta att vi finns kvar.',
  },
  texts: {
    background:
      'Hälso- och sjukvårdsnämnden har i sitt uppdrag att främja ungas psykiska hälsa. Föreningen Bryggan har mött unga på kvällstid sedan många år, och Stiftelsen Hamnljus driver jourtelefon enligt sina stadgar.\n\nVi började prata våren 2024. Alla tre såg samma sak: de unga kommer när allt annat har stängt.',
    parties:
      'Parter är Föreningen Bryggan, Region Västerhav genom Hälso- och sjukvårdsnämnden och Stiftelsen Hamnljus. Varje part ansvarar för sin egen verksamhet i partnerskapet.',
    values:
      'Vi möter varje ung människa med respekt. Ingen behöver berätta mer än hen vill. Vi arbetar demokratiskt och inkluderande, och alla är välkomna på lika villkor.',
    governance:
      'Partnerskapet leds av en styrgrupp med företrädare för varje part. Ordförandeskap och sekreterare går runt mellan parterna. Styrgruppen fattar beslut i samsyn och träffas minst en gång per termin.\n\nKommer vi inte överens lyfter vi frågan till ansvarig handläggare.',
    organisation: 'Partnerskapet leds av en styrgrupp med företrädare för varje part. Ordförandeskapet går runt.',
    efforts:
      'Vi håller öppet på Kajgatan 4 på kvällar. Bryggan ansvarar för mötesplatsen, regionen för kuratorssamtal och Hamnljus för jourtelefonen när huset har stängt.',
    'purpose-and-goals':
      'Vi vill att unga i Norrvik alltid ska ha en trygg vuxen inom räckhåll. Vårt strävansmål, våra delmål och våra lärandemål står i avsnittet om mål.',
    'target-group': 'Unga mellan 16 och 24 år som bor eller vistas i Norrvik.',
    cooperation:
      'Vi delar erfarenheter vid varje styrgruppsmöte och löpande däremellan. Var och en säger till tidigt när något inte fungerar.',
    'follow-up-and-learning':
      'Alla parter följer upp tillsammans. Vi skriver en gemensam lägesrapport varje år och utvärderar tillsammans i god tid före avtalets slut. Lärandemålet tar vi upp på varje möte.',
    economy:
      'Alla parter bidrar, med pengar, tid, lokaler och kunskap. Det ideella arbetet räknas. Vad var och en bidrar med står i avsnittet om resurser.',
    term: 'Avtalet gäller från den 1 januari 2025 till och med den 31 december 2029. Vill vi fortsätta börjar vi prata senast 18 månader före slutet.',
    renegotiation:
      'Ändras förutsättningarna för någon av oss träffas vi och omförhandlar tillsammans. En ändring gäller när alla parter har beslutat om den.',
    dispute:
      'Är vi oense löser vi det i dialog. Räcker det inte tar styrgruppen upp frågan, och därefter ansvarig handläggare och organisationernas styrelser. Vi har inga sanktioner mot varandra.',
    rescission:
      'En part som inte kan fortsätta säger till de andra så tidigt som möjligt, minst sex månader i förväg. Vi avslutar tillsammans så att ingen ung blir utan.',
    communication:
      'Vi berättar om Kvällsöppet tillsammans, med alla tre parters namn. Ingen ung visas på bild utan att själv ha valt det.',
    'personal-data':
      'Vi för inga register över de unga. Regionens kuratorer följer sina egna regler om journal och sekretess.',
  },
}
