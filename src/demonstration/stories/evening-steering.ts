import type { Item } from '../play-steering.ts'

/** What the steering group of Kvällsöppet talked about in the autumn. */
export const autumnItems: readonly Item[] = [
  {
    title: 'Hur har vi det?',
    minutes: '10',
    note: 'Runda. Volontärerna är trötta efter en hård höst men stolta över att alla kvällar har hållits öppna.',
  },
  {
    title: 'Delmålen: var står vi?',
    minutes: '20',
    note: 'Tre av fyra kvällar är öppna. Fler unga kommer tillbaka än vi trodde.\n\nVi behöver inget högre mål, men en bättre introduktion för nya volontärer.',
    task: { what: 'Boka lokal för utbildning av volontärer', by: 0, due: '2 dec 2026' },
  },
  {
    title: 'Kurator på fredagar',
    minutes: '25',
    note: 'Regionen har inte kunnat bemanna fredagar sedan oktober. Två förslag: kurator på distans, eller torsdagar i stället.',
    decision:
      'Vi provar kurator på distans fredagar från den 15 januari till sista april, och stämmer av med referensgruppen i mars.',
    task: { what: 'Ordna kurator på distans', by: 1, due: '15 jan 2027' },
  },
  {
    title: 'Från referensgruppen',
    minutes: '15',
    note: 'Unga i referensgruppen vill att det ska gå att komma utan att säga sitt namn. De vill också ha tystare musik.',
    decision: 'Ingen behöver säga sitt namn. Bryggan ändrar välkomsttexten på dörren.',
    task: { what: 'Ny välkomsttext på dörren', by: 0, due: '18 dec 2026' },
  },
]

/** What it talked about in its first year, once a term. */
export const firstYearItems: readonly (readonly Item[])[] = [
  [
    {
      title: 'De första månaderna',
      minutes: '30',
      note: 'Runda. Huset är öppet två kvällar, och fler kommer för varje vecka. Alla tror på en tredje kväll till hösten.',
      decision: 'Vi öppnar en tredje kväll i veckan från augusti.',
    },
  ],
  [
    {
      title: 'Tre kvällar: går det?',
      minutes: '30',
      note: 'Det går, men fredagarna hänger på två kuratorer. Säg till tidigt om det inte håller.',
    },
    {
      title: 'Höstens lärdomar',
      minutes: '20',
      note: 'Introduktionen för volontärer är för kort. Bryggan prövar två kvällar i stället för en.',
      decision: 'Introduktionen för volontärer tar två kvällar från årsskiftet.',
    },
  ],
]

/** What it talked about in the spring. */
export const springItems: readonly Item[] = [
  {
    title: 'Sommaren: har vi öppet?',
    minutes: '20',
    note: 'Alla vill hålla öppet. Volontärerna räcker till tre kvällar om vi hjälps åt med schemat.',
    decision: 'Vi håller öppet tre kvällar i veckan hela sommaren. Jourtelefonen tar över när huset stänger.',
  },
  {
    title: 'Den nya introduktionen',
    minutes: '20',
    note: 'Två kvällar är rätt längd. Regionen håller den ena, om att möta oro.',
  },
]

/** What it will talk about in December. */
export const winterAgenda = [
  { title: 'Hur har vi det?', minutes: '10' },
  {
    title: 'Kurator på distans: hur gör vi?',
    minutes: '30',
    words: 'Saga och Ivar tar med ett förslag på rum och tider.',
  },
  { title: 'Årets lägesrapport', minutes: '20', words: 'Två delar är påbörjade. Vem skriver resten?' },
  { title: 'Chatt nästa höst?', minutes: '15' },
  { title: 'Vårens möten', minutes: '10' },
] as const
