/** What the parties of Kvällsöppet write in their status reports, in the order of the parts of the story. */
export const lastYear = {
  shared: {
    year: 'Första året tillsammans. Vi öppnade i mars och har varit öppna tre kvällar i veckan sedan dess. Fredagarna har varit svåra att bemanna.',
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
    day: '2026-12-08',
    start: '15.30',
    end: '16.30',
    place: 'Bryggan, Kajgatan 4',
    link: '',
    words: 'Kom gärna en halvtimme tidigare, så visar volontärerna runt.',
  },
  boardDay: '2026-12-17',
} as const

export const thisYear = {
  shared: { year: 'Andra året tillsammans. Vi har fått fler besök varje termin.' },
  own: 'Vi har blivit trettiofyra volontärer, och flera av dem kom hit som gäster.',
} as const
