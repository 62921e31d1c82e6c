import type { Answers } from '../play-more.ts'

/** The question set that the three parts of the evening wrote themselves. */
export const ownQuestions = {
  written: '2025-02-03',
  agreed: '2025-02-10',
  fields: {
    title: 'Är kvällarna för alla unga?',
    intro: 'De här frågorna skrev vi själva. Vi svarar varje höst, och ser om vi kommer närmare varandra.',
    revision: '0',
    p1_title: 'Alla vågar komma in',
    p1_statement: 'Den som kommer första gången blir mött vid dörren.',
    p2_title: 'Unga bestämmer',
    p2_statement: 'De unga är med och bestämmer vad som händer på kvällarna.',
    p3_title: 'Föräldrarna',
    p3_statement: 'Föräldrar vet vad vi gör och litar på oss.',
    p4_title: 'Fredagarna',
    p4_statement: 'Vi har folk nog att hålla öppet på fredagar.',
  },
}

/** A round of them on a day, with each part's answers in order. */
interface Round {
  on: string
  answers: Answers
}

export const ownRounds: readonly Round[] = [
  {
    on: '2025-02-17',
    answers: {
      p1: [{ step: '4' }, { step: '2' }, { step: '3' }],
      p2: [{ step: '1', words: 'Vi bestämmer, de kommer.' }, { step: '4' }, { step: '2' }],
      p3: [{ step: '3' }, { step: '2' }, { step: '3' }],
      p4: [{ step: '2' }, { step: '3' }, { step: '2' }],
    },
  },
  {
    on: '2026-02-09',
    answers: {
      p1: [{ step: '4' }, { step: '3' }, { step: '4' }],
      p2: [{ step: '2', words: 'Ungdomsrådet har börjat, men rösta får de inte än.' }, { step: '4' }, { step: '3' }],
      p3: [{ step: '3' }, { step: '3' }, { step: '3' }],
      p4: [
        { step: '1', words: 'Tre fredagar har varit stängda.' },
        { step: '3', words: 'Schemat är fullt på papperet.' },
        { step: '2' },
      ],
    },
  },
  {
    on: '2026-10-12',
    answers: {
      p1: [{ step: '4' }, { step: '4' }, { step: '4' }],
      p2: [{ step: '3' }, { step: '4' }, { step: '3' }],
      p3: [{ step: '3' }, { step: '3' }, { step: '4' }],
      p4: [
        { step: '1', words: 'Vi är två, och det räcker inte.' },
        { step: '4', words: 'Vi har lagt till en tjänst från och med november.' },
        { step: '2', words: 'Det beror på om den nya tjänsten blir kvar.' },
      ],
    },
  },
]

/** A round that was begun with the wrong questions and given up. */
export const givenUp = {
  begun: '2026-10-05',
  set: 'styrgruppens-halsa',
  reason: 'Vi menade våra egna frågor, inte dem om styrgruppen. Vi börjar om med rätt frågor.',
}

/** Times that a dialogue meeting may be held on, and what each part answers. */
export const timePoll = {
  asked: '2026-11-18T10:00',
  fields: {
    kind: 'dialogue',
    place: 'Bryggan, Kajgatan 4',
    day1: '2027-01-19',
    start1: '17.30',
    end1: '19.00',
    day2: '2027-01-21',
    start2: '17.30',
    end2: '19.00',
    day3: '2027-01-26',
    start3: '15.00',
    end3: '16.30',
  },
  answers: [
    ['can', 'can', 'cannot'],
    ['maybe', 'can', 'can'],
  ],
}

/** What two parts already say of what is to come after the term, and what one asks to change. */
export const evenWishes = {
  on: '2026-11-12',
  wishes: [
    { wish: 'extend', words: 'De unga har hittat hit. Då ska dörren inte stängas.' },
    { wish: 'unsure', words: 'Vi vill se vad de sista två åren visar innan vi säger något.' },
  ],
  amendment: {
    kind: 'amendment',
    asked: 'Skriv in ungdomsrådet i styrningen, så att de unga får säga sitt före varje termin.',
  },
}

/** Whom a part of «Rum att hämta sig» wants in. */
export const wantedIn = {
  on: '2026-11-17',
  organisation: 'odlarnas-ekonomiska-forening',
  words: 'Flera kvinnor har frågat efter något att göra med händerna. Odlarna har jorden och lugnet.',
}

/** What each part of «Låna och lek» took with it when the agreement had ended. */
export const leisureLessons = {
  on: '2026-08-24',
  said: [
    {
      good: 'Att alla får låna, utan att visa vem man är.',
      otherwise: 'Vi skulle ha bett om en större lokal redan första året.',
      advice: 'Räkna timmarna som går åt till att laga. De är fler än ni tror.',
    },
    {
      good: 'Att föreningen bestämde om öppettiderna.',
      otherwise: 'Vi borde ha pratat om vad som händer efteråt mycket tidigare.',
      advice: 'Börja samtalet om fortsättningen ett och ett halvt år före slutet.',
    },
  ],
}
