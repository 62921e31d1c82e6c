import type { Story } from '../play.ts'
import { hamnljus, vasterhav } from './parts.ts'

/** Ung kraft: two parties in dialogue, with one meeting held. */
export const youngForce: Story = {
  name: 'Ung kraft',
  slug: 'ung-kraft',
  area: 'barn-och-unga',
  challenge: {
    title: 'Sommaren då inget händer',
    what: 'Ungdomar i ytterområdena har inget att göra på sommaren. Det finns pengar, lokaler och vilja, men på olika håll.',
    affected: 'Ungdomar mellan 13 och 17 år',
    place: 'Västerhavs ytterområden',
    county: '14',
  },
  parts: [
    { ...hamnljus, words: 'Vi har båtar, brygga och vuxna som orkar.' },
    { ...vasterhav('Kulturnämnden'), words: 'Kulturen ska finnas där ungdomarna är, också i juli.' },
  ],
  goals: [],
  resources: [],
  term: { start: '', end: '', why: '' },
  texts: {},
}

/** A challenge that waits for others, seen by everyone. */
export const waiting: Story = {
  name: 'Gränslösa sångkvällar',
  slug: 'granslosa-sangkvallar',
  area: 'kultur-och-fritid',
  challenge: {
    title: 'Ingen sjunger tillsammans längre',
    what: 'I Norrvik bor människor som talar fyrtio språk och som sällan träffas. Vi tror att det finns något där att göra tillsammans, men vet inte vad.',
    affected: 'Alla som bor i Norrvik',
    place: 'Norrvik',
    county: '14',
  },
  parts: [{ organisation: 'natverket-granslost', speaks: 'milo', signs: 'milo', words: '' }],
  goals: [],
  resources: [],
  term: { start: '', end: '', why: '' },
  texts: {},
}
