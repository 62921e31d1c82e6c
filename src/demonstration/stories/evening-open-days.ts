/** Somebody of the story, by the part's place in it; an officer by name. */
type Who = number | { officer: string }
type Fields = Record<string, string>

/** A deviation of Kvällsöppet with the steps that were taken, each on its day. */
export interface DeviationStory {
  on: string
  by: Who
  noted: Fields
  steps: readonly { on: string; by: Who; fields: Fields; owner?: string }[]
  /** Who agreed that it was settled, and when. */
  consent?: { on: string; by: Who }
}

export const deviations: readonly DeviationStory[] = [
  {
    on: '2026-07-13',
    by: 2,
    noted: {
      title: 'Stängt två kvällar i juli',
      // As it was seen beforehand, by its number
      risk: '1',
      words: 'Båda värdarna blev sjuka samma vecka, och det fanns ingen att ringa in.',
      noticed_by: 'Jourarna i telefonen, som fick fler samtal',
      noticed_on: '2026-07-09',
      effect: 'Elva unga kom till en stängd dörr. Åtta av dem ringde oss i stället.',
      gravity: 'ordinary',
    },
    steps: [
      {
        on: '2026-07-15',
        by: 0,
        owner: 'viggo',
        fields: {
          kind: 'talk',
          words: 'Vi talades vid i telefon alla tre. Jourtelefonen tog emot samtalen och sa var man kunde gå.',
          outcome: 'agreed',
          action: 'En reservlista med sex volontärer som kan komma inom en timme.',
          due_on: '2026-08-15',
        },
      },
      {
        on: '2026-08-20',
        by: 0,
        fields: {
          kind: 'settle',
          words: 'Listan finns och har använts en gång. Vi har lärt oss att planera för två som är sjuka samtidigt.',
        },
      },
    ],
    consent: { on: '2026-08-21', by: 2 },
  },
  {
    on: '2026-11-04',
    by: 1,
    noted: {
      title: 'Fredagarna bemannas inte',
      words: 'Vi lovade kurator på plats två kvällar i veckan. Sedan oktober klarar vi bara en.',
      noticed_by: 'Våra kuratorer och värdarna på fredagskvällen',
      noticed_on: '2026-10-23',
      effect: 'De unga som kommer på fredagar får vänta till måndag för att möta en kurator.',
      gravity: 'ordinary',
    },
    steps: [
      {
        on: '2026-11-09',
        by: 1,
        fields: {
          kind: 'talk',
          words: 'Vi har ringts vid två gånger. Kurator på distans kan vara en väg, men då behövs ett eget rum.',
          outcome: 'not_agreed',
        },
      },
      {
        on: '2026-11-17',
        by: 0,
        fields: {
          kind: 'lift',
          words: 'Vi provar kurator på distans från januari. Styrgruppen behöver följa upp i mars om det räcker.',
        },
      },
    ],
  },
]

export const observations: readonly {
  on: string
  by: number
  fields: Fields
  to?: number
  answer?: { on: string; by: Who; fields: Fields }
}[] = [
  {
    on: '2026-05-28',
    by: 0,
    fields: {
      kind: 'target_group',
      words: 'Fler kommer ensamma nu än i fjol. Förr kom de två och två och höll sig för sig själva.',
      basis: 'Värdarnas samtal efter stängning',
      observed_on: '2026-05-27',
    },
  },
  {
    on: '2026-09-11',
    by: 2,
    fields: {
      kind: 'result',
      words: 'När Kvällsöppet har stängt ringer fler till oss, och samtalen är lugnare än förr.',
      basis: 'Jourtelefonens statistik, utan namn',
      observed_on: '2026-09-10',
    },
  },
  {
    on: '2026-09-22',
    by: 0,
    to: 1,
    fields: {
      kind: 'proposal',
      words: 'Låt den som möter en kurator hos oss boka tid på mottagningen direkt, utan att ringa och vänta i kö.',
      basis: 'Nio unga har sagt att de gav upp i telefonkön',
      observed_on: '2026-09-21',
    },
    answer: {
      on: '2026-10-15',
      by: { officer: 'nora' },
      fields: {
        answer: 'in_part',
        why: 'Kuratorerna får en egen bokningstid varje vardag från december. Hela tidboken kan vi inte öppna än.',
      },
    },
  },
]

export const conversations: readonly {
  on: string
  by: number
  fields: Fields
  answers: readonly { on: string; by: number; fields: Fields }[]
}[] = [
  {
    on: '2026-06-02',
    by: 0,
    fields: {
      question: 'Har vi öppet veckan efter midsommar?',
      words: 'Vi har värdar måndag till onsdag. Finns det kurator?',
    },
    answers: [
      { on: '2026-06-03', by: 1, fields: { words: 'Ja, på tisdagen.' } },
      { on: '2026-06-04', by: 2, fields: { words: 'Vi tar telefonen de andra kvällarna.' } },
      {
        on: '2026-06-05',
        by: 0,
        fields: {
          kind: 'outcome',
          words: 'Vi har öppet måndag till onsdag. Kurator finns på tisdagen, jourtelefonen alla kvällar.',
        },
      },
    ],
  },
  {
    on: '2026-11-18',
    by: 2,
    fields: {
      question: 'Vill vi pröva chatt nästa höst?',
      words:
        'Flera unga skriver hellre än ringer. Vi kan börja i liten skala, men då behöver vi veta vem som svarar när.',
    },
    answers: [{ on: '2026-11-19', by: 0, fields: { words: 'Våra yngsta volontärer vill gärna vara med.' } }],
  },
]
