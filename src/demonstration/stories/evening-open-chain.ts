type Fields = Record<string, string>

/** A row of Kvällsöppet's chain: who writes it, whose effort it is (null: all), and the goal that it leads to. */
export const chainRows: readonly { on: string; by: number; of: number | null; goal?: string; fields: Fields }[] = [
  {
    on: '2025-01-27',
    by: 0,
    of: 0,
    goal: 'Öppet fyra kvällar i veckan',
    fields: {
      effort: 'Håller huset öppet med två värdar, varav en anställd',
      output: 'Ungefär 180 öppna kvällar om året',
      effect: 'Unga i Norrvik har någonstans att gå på kvällen, och en vuxen som känner igen dem',
      later_effect: 'Färre är ute i stan på natten utan någon att ringa',
    },
  },
  {
    on: '2025-01-27',
    by: 0,
    of: 0,
    goal: 'Unga som kommer tillbaka minst fem gånger',
    fields: {
      effort: 'Utbildar värdar i att möta unga som mår dåligt',
      output: 'Sexton värdar om året som vet vad de gör',
      effect: 'Den som kommer ensam blir sedd redan första kvällen',
      later_effect: 'Unga vågar säga till tidigare, innan det har blivit svårt',
    },
  },
  {
    on: '2025-01-28',
    by: 1,
    of: 1,
    goal: 'Kurator på plats',
    fields: {
      effort: 'Har kurator på plats två kvällar i veckan',
      output: 'Samtal samma kväll, utan remiss',
      effect: 'Den som behöver mer än en värd möter en kurator innan modet har gått över',
      later_effect: 'Färre väntar tills de behöver vård',
    },
  },
  {
    on: '2025-02-03',
    by: 2,
    of: 2,
    goal: 'Unga som kommer tillbaka minst fem gånger',
    fields: {
      effort: 'Svarar i telefon när huset har stängt',
      output: 'Någon svarar alla nätter',
      effect: 'Unga som har varit på Kvällsöppet har någon att ringa också klockan två',
      later_effect: '',
    },
  },
]

/** What is believed, of a row by its place above or of the whole (null), and what was seen when it was looked at again. */
export const beliefs: readonly {
  on: string
  by: number
  row: number | null
  words: string
  seen: readonly { on: string; by: number; fields: Fields }[]
}[] = [
  {
    on: '2025-02-04',
    by: 0,
    row: 0,
    words: 'unga kommer till ett hus som ser likadant ut varje kväll',
    seen: [
      {
        on: '2025-09-02',
        by: 0,
        fields: {
          verdict: 'not_known',
          seen: 'Vi har haft olika värdar varje vecka. Vi behöver se en termin med fasta par.',
        },
      },
      {
        on: '2026-02-10',
        by: 2,
        fields: {
          verdict: 'holds',
          seen: 'Med fasta värdpar kommer fler tillbaka. De som ringer oss nämner värdarna vid namn.',
        },
      },
    ],
  },
  {
    on: '2025-02-04',
    by: 1,
    row: 2,
    words: 'unga pratar hellre med en kurator som de redan har sett i köket',
    seen: [
      {
        on: '2025-09-16',
        by: 1,
        fields: {
          verdict: 'holds',
          seen: 'Åtta av tio samtal började över en macka. Ingen hade bokat tid.',
        },
      },
      {
        on: '2026-09-15',
        by: 1,
        fields: {
          verdict: 'holds',
          seen: 'Samma bild i år. Men det kräver att kuratorn är där varje vecka, och det klarar vi inte på fredagar.',
        },
      },
    ],
  },
  {
    on: '2025-02-10',
    by: 2,
    row: 3,
    words: 'den som har varit på Kvällsöppet ringer oss i stället för att vara ensam',
    seen: [
      {
        on: '2026-09-11',
        by: 2,
        fields: { verdict: 'holds', seen: 'Var fjärde som ringer på natten säger att de har fått numret av en värd.' },
      },
    ],
  },
  {
    on: '2025-02-10',
    by: 0,
    row: null,
    words: 'unga berättar för varandra om ett ställe som är på riktigt, så att vi inte behöver annonsera',
    seen: [
      {
        on: '2026-09-22',
        by: 0,
        fields: {
          verdict: 'holds_not',
          seen: 'De som kommer berättar inte för andra: det känns utlämnande. Nästan alla nya har hört om oss av en vuxen i skolan.',
        },
      },
    ],
  },
]

/** What may happen, which part keeps watch (null: all), what it comes from among the beliefs above, and what was said of it. */
export const riskStories: readonly {
  on: string
  by: number
  keeps: number | null
  from?: number
  fields: Fields
  said: readonly { on: string; by: number; fields: Fields }[]
}[] = [
  {
    on: '2025-02-11',
    by: 0,
    keeps: 0,
    from: 0,
    fields: {
      words: 'Båda värdarna är borta samma kväll, och ingen hinner komma',
      sign: 'Ingen har bytt till sig passet i schemat klockan tolv samma dag',
      then_do: 'Vi ringer reservlistan. Kommer ingen säger vi till jourtelefonen, som tar emot dem som ringer.',
    },
    said: [
      { on: '2025-09-02', by: 0, fields: { said: 'stands' } },
      {
        on: '2026-07-10',
        by: 0,
        fields: { said: 'happened', why: 'Två kvällar i juli. Reservlistan fanns inte än.' },
      },
      {
        on: '2026-08-21',
        by: 2,
        fields: { said: 'again', why: 'Listan finns nu, men sommaren kommer tillbaka. Vi behåller risken.' },
      },
    ],
  },
  {
    on: '2025-02-11',
    by: 1,
    keeps: 1,
    from: 1,
    fields: {
      words: 'Kuratorn byts ut så ofta att de unga inte känner igen någon',
      sign: 'Fler än två olika kuratorer på en månad',
      then_do: 'Vi säger det till varandra samma vecka och låter en värd sitta med de första gångerna.',
    },
    said: [{ on: '2026-02-17', by: 1, fields: { said: 'stands', why: 'Samma två kuratorer hela hösten.' } }],
  },
  {
    on: '2025-02-17',
    by: 2,
    keeps: 2,
    fields: {
      words: 'Samtalen på natten blir fler än jourarna orkar ta emot',
      sign: 'Någon har väntat mer än tio minuter i kö tre nätter i rad',
      then_do: 'Vi kallar in en jour till och tar upp det på nästa styrgruppsmöte.',
    },
    said: [{ on: '2026-09-11', by: 2, fields: { said: 'stands', why: 'Fler ringer, men samtalen är lugnare.' } }],
  },
  {
    on: '2025-02-18',
    by: 0,
    keeps: null,
    fields: {
      words: 'Huset på Kajgatan sägs upp medan avtalet gäller',
      sign: 'Fastighetsägaren börjar visa huset för andra',
      then_do: 'Vi letar lokal tillsammans och flyttar mötesplatsen hellre än att stänga den.',
    },
    said: [
      {
        on: '2026-05-12',
        by: 1,
        fields: { said: 'gone', why: 'Hyresavtalet är förlängt till och med 2029.' },
      },
    ],
  },
]
