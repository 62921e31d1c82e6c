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
