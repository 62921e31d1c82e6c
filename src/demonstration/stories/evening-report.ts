/** What the parties of Kvällsöppet write in their status reports, in the order of the parts of the story. */
export const lastYear = {
  shared: {
    year: 'Första året tillsammans. Vi började med två kvällar i veckan, och sedan augusti är det tre. Fredagarna har varit svårast att bemanna.',
    lessons: 'Säg till tidigt när något inte går. Det har aldrig skadat samarbetet.',
    next_year:
      'Vi vill vara öppna fyra kvällar i veckan och ha kurator på plats två av dem. Vi föreslår inga ändringar i avtalet.',
  },
  own: [
    'De som kom som gäster i våras häller upp kaffet i höst. Vi har lärt oss att introduktionen för volontärer måste ta två kvällar, inte en.',
    'Vi möter unga tidigare än på mottagningen. Vi lovade mer bemanning än vi klarade på fredagar, och har lärt oss att säga till fortare.',
    'När Kvällsöppet stänger ringer fler till oss, och samtalen är lugnare. Vi vill pröva chatt under nästa år.',
  ],
  dissent: {
    part: 'next_year',
    by: 2,
    why: 'Vi tycker att chatten ska prövas redan till våren, för det är då flest ringer.',
  },
  invitees: [
    { name: 'Elsa Nordanvind', role: 'Ordförande i hälso- och sjukvårdsnämnden', email: 'elsa@vasterhav.example' },
    { name: 'Teo Sandbacke', role: 'Områdeschef, öppenvård unga', email: 'teo@vasterhav.example' },
  ],
  meeting: {
    day: '2026-02-10',
    start: '15.30',
    end: '16.30',
    place: 'Bryggan, Kajgatan 4',
    link: '',
    words: 'Kom gärna en halvtimme tidigare, så visar volontärerna runt.',
  },
  boardDay: '2026-02-19',
} as const

export const thisYear = {
  shared: { year: 'Andra året tillsammans. Vi har fått fler besök varje termin.' },
  own: 'Vi har blivit trettiofyra volontärer, och flera av dem kom hit som gäster.',
} as const

/** What was written of years that are over, in partnerships that are told of in short. */
export const yearsInShort = {
  recover: [
    {
      year: '2024',
      on: '2025-07-22',
      words: 'Elva kvinnor fick ett rum att landa i. Tre av dem har nu en egen bostad och ringer fortfarande.',
    },
    {
      year: '2025',
      on: '2026-07-20',
      words: 'Sjutton kvinnor och nio barn. Vi lärde oss att barnen behöver någon som bara är deras.',
    },
  ],
  leisure: [
    { year: '2024', on: '2025-05-20', words: 'Vi lånade ut 3 120 gånger, mest skridskor och cykelhjälmar.' },
    {
      year: '2025',
      on: '2026-05-18',
      words: 'Vi lånade ut 4 480 gånger. Partnerskapet tog slut i april, och utlåningen finns kvar i Bryggans hus.',
    },
  ],
} as const
