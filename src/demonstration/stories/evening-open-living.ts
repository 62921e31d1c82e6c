/** Something that the story measures, and what it became. */
export interface Measure {
  by: number
  goal: string
  fields: Record<string, string>
  values: readonly (readonly [day: string, value: string])[]
}

/** What the parties of Kvällsöppet contributed, by the part's place in the story: kind, what, unit, how much, from, to. */
export const madeRows: readonly { by: number; row: string }[] = [
  ...spread(0, 'ideell-tid;Volontärer som möter de unga;timmar', [2310, 2480, 2590]),
  ...spread(0, 'anstallda;Verksamhetsledare och samordnare;timmar', [780, 790, 800]),
  ...spread(0, 'pengar;Insamlade medel;kronor', [64000, 71500, 80250]),
  ...spread(1, 'pengar;Till hyra, mat och samordning;kronor', [873000, 873000, 873000]),
  ...spread(1, 'anstallda;Kuratorer på plats;timmar', [700, 640, 520], 'Vi har haft svårt att bemanna fredagarna.'),
  ...spread(2, 'ideell-tid;Jourare i telefon;timmar', [930, 985, 1010]),
  ...spread(2, 'anstallda;Handledning av jourare;timmar', [560, 585, 580]),
  ...spread(2, 'pengar;Ur stiftelsens avkastning;kronor', [283000, 283000, 283000]),
  {
    by: 0,
    row: 'lokaler;Huset på Kajgatan, kvällstid;lokal;1;2025-01-01;2025-12-31;250000;Föreningens faktiska hyra för kvällstimmarna;2024-11-04;Styrgruppens möte 4 november 2024, § 3;',
  },
]

/** When the parties enter what they contributed, and the last day of what they then enter. */
export const halfYears = [
  { on: '2025-07-08', to: '2025-06-30' },
  { on: '2026-01-12', to: '2025-12-31' },
  { on: '2026-07-07', to: '2026-06-30' },
] as const

/** One row for each half-year from 2025 on; the word stands beside the latest. */
function spread(by: number, what: string, amounts: readonly number[], words = '') {
  const halves = ['2025-01-01;2025-06-30', '2025-07-01;2025-12-31', '2026-01-01;2026-06-30']
  return amounts.map((amount, index) => ({
    by,
    row: `${what};${amount};${halves[index]};;;;;${index === amounts.length - 1 ? words : ''}`,
  }))
}

const often = { every: 'half_year', first_due_on: '2025-06-30' }
export const measures: readonly Measure[] = [
  {
    by: 0,
    goal: 'Öppet fyra kvällar i veckan',
    fields: {
      kind: 'number',
      name: 'Öppna kvällar i veckan',
      unit: 'kvällar i veckan',
      target: '4',
      start_figure: '2',
      start_on: '2024-12-31',
      source: 'Personalens kalender',
      ...often,
    },
    values: [
      ['2025-06-30', '2'],
      ['2025-12-31', '3'],
      ['2026-06-30', '3'],
    ],
  },
  {
    by: 0,
    goal: 'Unga som kommer tillbaka minst fem gånger',
    fields: {
      kind: 'number',
      name: 'Unga som kommit tillbaka minst fem gånger',
      unit: 'unga',
      target: '200',
      source: 'Streck i besöksboken, utan namn',
      ...often,
    },
    values: [
      ['2025-06-27', '41'],
      ['2025-12-19', '88'],
      ['2026-06-26', '121'],
      ['2026-11-02', '142'],
    ],
  },
  {
    by: 1,
    goal: 'Kurator på plats',
    fields: {
      kind: 'share',
      name: 'Kvällar då en kurator var på plats',
      target: '100',
      source: 'Regionens schema mot öppna kvällar',
      every: 'quarter',
      first_due_on: '2025-03-31',
    },
    values: [
      ['2025-03-31', '81'],
      ['2025-06-30', '79'],
      ['2025-09-30', '77'],
      ['2025-12-31', '74'],
      ['2026-03-31', '66'],
      ['2026-06-30', '52'],
    ],
  },
]

/** How the goals go and what was learnt, by whom. */
export const goalLife: readonly {
  goal: string
  by: number
  /** What was judged a year before, and now. */
  before?: Record<string, string>
  judgement?: Record<string, string>
  lesson?: Record<string, string>
  milestone?: Record<string, string>
}[] = [
  {
    goal: 'Öppet fyra kvällar i veckan',
    by: 0,
    before: {
      standing: 'on_track',
      words: 'Vi gick från två kvällar till tre. Den fjärde tar vi när vi är fler.',
      judged_on: '2025-12-16',
      figure: '3',
      figure_on: '2025-12-15',
    },
    judgement: {
      standing: 'nearly',
      words: 'Tre kvällar i veckan fungerar. Den fjärde öppnar vi när fredagarna är bemannade.',
      judged_on: '2026-11-04',
      figure: '3',
      figure_on: '2026-06-30',
    },
    milestone: { words: 'Fyra kvällar i veckan på prov', due_on: '2027-03-01' },
  },
  {
    goal: 'Unga som kommer tillbaka minst fem gånger',
    by: 2,
    judgement: {
      standing: 'on_track',
      words: 'Fler stannar kvar sedan samma volontär möter dem de tre första gångerna.',
      judged_on: '2026-11-04',
      figure: '142',
      figure_on: '2026-11-02',
    },
  },
  {
    goal: 'Kurator på plats',
    by: 1,
    before: {
      standing: 'nearly',
      words: 'Två kvällar de flesta veckor. När någon är sjuk blir det en.',
      judged_on: '2025-12-16',
      figure: '2',
      figure_on: '2025-12-12',
    },
    judgement: {
      standing: 'talk',
      words: 'Vi når inte två kvällar. Fredagarna är svåra att bemanna och vi behöver prata om hur vi gör.',
      judged_on: '2026-11-04',
      figure: '1',
      figure_on: '2026-10-30',
    },
  },
  {
    goal: 'Vad är det som gör att unga vågar komma tillbaka en andra gång?',
    by: 0,
    lesson: {
      learnt_on: '2026-09-10',
      tried: 'Samma volontär tar emot den som är ny de tre första kvällarna.',
      learnt:
        'De unga säger att det viktigaste är att någon känner igen dem. Introduktionen för volontärer måste ta två kvällar, inte en.',
      changed: 'Vi lägger schemat så att två volontärer alltid är desamma tre veckor i rad.',
    },
  },
]
