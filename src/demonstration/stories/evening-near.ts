/** What those whom Kvällsöppet is there for are asked, and what they say. All are made up. */
export const survey = {
  made: '2026-09-08',
  approved: '2026-09-09',
  answered: '2026-09-23T19:20',
  fields: {
    title: 'Hur är det att komma till Kvällsöppet?',
    intro: 'Tre frågor, helt anonymt. Vi läser svaren tillsammans på nästa möte och berättar vad de leder till.',
    opens_on: '2026-09-14',
    closes_on: '2026-10-09',
    q1_words: 'Hur trygg känner du dig här?',
    q1_kind: 'scale',
    q2_words: 'Vad kommer du mest för?',
    q2_kind: 'choice',
    q2_options: 'Att träffa andra\nAtt prata med en vuxen\nLugn och ro',
    q3_words: 'Vad skulle du ändra på?',
    q3_kind: 'words',
  },
  answers: [
    { a1: '5', a2: '1', a3: 'Inget, kom inte på att stänga bara.' },
    { a1: '4', a2: '2', a3: 'Att man kan komma utan att säga vad man heter.' },
    { a1: '5', a2: '2' },
    { a1: '5', a2: '1' },
    { a1: '4', a2: '3', a3: 'Tystare musik efter nio.' },
    { a1: '4', a2: '2' },
    { a1: '5', a2: '1' },
    { a1: '3', a2: '3', a3: 'Kurator på fredagar.' },
    { a1: '5', a2: '2' },
    { a1: '4', a2: '1' },
    { a1: '3', a2: '3' },
    { a1: '5', a2: '2', a3: 'Ha öppet på söndagar med.' },
    { a1: '4', a2: '1' },
    { a1: '3', a2: '3' },
  ],
} as const

/** The reference group: who sits in it, what it is asked, and what came of it. */
export const referenceGroup = {
  formed: '2026-02-03',
  people: [
    { who: 'wilma', competence: 'Kom hit som gäst, är nu volontär' },
    { who: 'ossian', competence: 'Unga som kommer på kvällarna' },
  ],
  asked: { on: '2026-10-06', question: 'Vad gör att någon vänder i dörren?' },
  answers: [
    { on: '2026-10-14', who: 'wilma', answer: 'Att man måste säga sitt namn direkt. Det gjorde jag nästan själv.' },
    { on: '2026-10-15', who: 'ossian', answer: 'När musiken är hög hör man inte om någon är snäll.' },
  ],
  settled: {
    on: '2026-11-11',
    outcome: 'Ingen behöver säga sitt namn, och Bryggan ändrar texten på dörren. Musiken sänks efter klockan nio.',
  },
  spread: { on: '2026-11-14', words: 'Wilma berättade om beslutet för gymnasiets elevråd.' },
} as const
