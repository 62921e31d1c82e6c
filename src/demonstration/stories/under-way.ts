import type { Story } from '../play.ts'
import { bryggan, hamnljus, laxhjalpen, norrvik, vasterhav } from './parts.ts'
import { plainTexts } from './shared-texts.ts'

/** Hemma igen: three parties in the middle of writing, with something to talk about. */
export const homeAgain: Story = {
  name: 'Hemma igen',
  slug: 'hemma-igen',
  area: 'aldre',
  challenge: {
    title: 'Äldre som kommer hem till ett tomt hus',
    what: 'Många äldre i Norrvik kommer hem från sjukhus till ett tomt hus. De första dagarna är svårast. Vi ser det när vi besöker dem, och vårdcentralen säger att de ser samma sak.',
    affected: 'Personer över 75 som bor ensamma',
    place: 'Norrvik',
    county: '14',
  },
  parts: [
    { ...bryggan, words: 'Våra besökare knackar på samma dag. Vi har tid att sitta kvar.' },
    {
      ...norrvik('Socialnämnden'),
      words: 'Hemtjänsten ser vilka som just har kommit hem, men räcker inte till för allt det andra.',
    },
    {
      ...vasterhav('Hälso- och sjukvårdsnämnden'),
      words: 'Vi vet vem som skrivs ut och när. Vi vill att ingen åker in igen av ensamhet.',
    },
  ],
  goals: [
    { kind: 'aspiration', words: 'Ingen i Norrvik ska vara ensam sin första vecka hemma.' },
    { kind: 'sub_goal', words: 'Ett besök inom ett dygn efter hemkomst', target: '300', unit: 'besök per år' },
    { kind: 'learning', words: 'Vilka tackar nej till besök, och varför?' },
  ],
  resources: [
    { by: 0, kind: 'voluntary_time', description: 'Besök hemma hos äldre', quantity: '6 000', unit: 'timmar' },
    { by: 1, kind: 'money', description: 'Till samordning', quantity: '1 800 000' },
    { by: 1, kind: 'premises', description: 'Samlingsrummet på Ängsgården', quantity: '1', unit: 'lokal' },
    {
      by: 2,
      kind: 'staff',
      description: 'Sjuksköterska som ringer vid utskrivning',
      quantity: '1 200',
      unit: 'timmar',
    },
  ],
  term: {
    start: '2027-03-01',
    end: '2030-02-28',
    why: 'Tre år. Kommunen har inget mål för avtalstiden och regionen siktar på fem år. Vi börjar med tre och utvärderar efter två.',
  },
  texts: {
    ...plainTexts({
      parties:
        'Föreningen Bryggan, Norrviks kommun genom Socialnämnden och Region Västerhav genom Hälso- och sjukvårdsnämnden',
      mandate:
        'Socialnämnden har i sin plan för ett gott åldrande gett uppdraget att motverka ensamhet. Hälso- och sjukvårdsnämnden har samma mål.',
      what: 'Vi besöker den som kommer hem, ser till att kylskåpet inte är tomt och lyssnar. Bryggan ansvarar för besöken, kommunen för samordningen och regionen för att vi får veta i tid.',
      who: 'Personer över 75 år som bor ensamma och kommer hem från sjukhus.',
      term: 'Avtalet gäller från den 1 mars 2027 till och med den 28 februari 2030.',
    }),
    dispute:
      'Vi arbetar tillsammans med något nytt. Då kommer saker att bli annorlunda än vi tänkt. Den part som märker att den inte kan bidra som vi har kommit överens om säger till de andra så snart som möjligt.\n\nVi söker i första hand en lösning i dialog. Ordföranden kallar till ett extra styrgruppsmöte inom en månad.\n\nEn part som lämnar sin del av lägesrapporten för sent betalar vite om 5 000 kronor till de övriga.\n\nKan vi inte enas i styrgruppen lyfter vi frågan till ansvarig handläggare och till föreningens styrelse.',
  },
}

/** Språk på jobbet: locked, with one decision recorded and one still to come. */
export const languageAtWork: Story = {
  name: 'Språk på jobbet',
  slug: 'sprak-pa-jobbet',
  area: 'integration',
  challenge: {
    title: 'Svenskan fastnar i klassrummet',
    what: 'Den som läser svenska får sällan använda den. Arbetsplatserna vill hjälpa till men vet inte hur, och föreningarna har mötena men inte lärarna.',
    affected: 'Vuxna som lär sig svenska',
    place: 'Norrvik',
    county: '14',
  },
  parts: [
    { ...hamnljus, words: 'Vi har språkcaféer där folk kommer för kaffet och stannar för samtalen.' },
    { ...norrvik('Utbildningsnämnden'), words: 'Våra lärare vet hur man lär. Vi vill lära ute i livet.' },
  ],
  goals: [
    { kind: 'aspiration', words: 'Den som lär sig svenska ska få använda den varje dag.' },
    { kind: 'sub_goal', words: 'Arbetsplatser som är med', target: '25', unit: 'arbetsplatser' },
    { kind: 'learning', words: 'Vad gör att en kollega vågar vara språkvän?' },
  ],
  resources: [
    { by: 0, kind: 'voluntary_time', description: 'Språkvänner', quantity: '4 800', unit: 'timmar' },
    { by: 0, kind: 'network', description: 'Kontakter med trettio arbetsplatser' },
    { by: 1, kind: 'staff', description: 'Lärare som handleder språkvänner', quantity: '1 900', unit: 'timmar' },
    { by: 1, kind: 'money', description: 'Till samordning', quantity: '1 200 000' },
  ],
  term: { start: '2027-01-01', end: '2029-12-31', why: '' },
  texts: plainTexts({
    parties: 'Stiftelsen Hamnljus och Norrviks kommun genom Utbildningsnämnden',
    mandate: 'Utbildningsnämnden har uppdraget att fler ska nå godkänd svenska.',
    what: 'Vi parar ihop den som lär sig svenska med en språkvän på en arbetsplats. Stiftelsen hittar vännerna, kommunen handleder dem.',
    who: 'Vuxna som läser svenska för invandrare.',
    term: 'Avtalet gäller från den 1 januari 2027 till och med den 31 december 2029.',
  }),
}

/** Läxan: decided by both, signed by one. */
export const homework: Story = {
  name: 'Läxan',
  slug: 'laxan',
  area: 'barn-och-unga',
  challenge: {
    title: 'Läxor utan någon att fråga',
    what: 'Var tredje elev i Norrvik har ingen hemma som kan hjälpa till med läxan. Skolan stänger klockan fyra.',
    affected: 'Elever i årskurs 6–9',
    place: 'Norrvik',
    county: '14',
  },
  parts: [
    { ...laxhjalpen, words: 'Vi är studenter och pensionärer som tycker om att förklara.' },
    { ...norrvik('Utbildningsnämnden'), words: 'Vi öppnar skolbiblioteken och delar vår kunskap om hur barn lär.' },
  ],
  goals: [
    { kind: 'aspiration', words: 'Varje elev i Norrvik ska ha någon att fråga.' },
    { kind: 'sub_goal', words: 'Kvällar i veckan med läxhjälp på varje skola', target: '2', unit: 'kvällar i veckan' },
    { kind: 'learning', words: 'Vilka elever kommer inte, och hur når vi dem?' },
  ],
  resources: [
    { by: 0, kind: 'voluntary_time', description: 'Läxhjälpare', quantity: '7 200', unit: 'timmar' },
    { by: 1, kind: 'premises', description: 'Skolbiblioteken på kvällstid', quantity: '5', unit: 'lokaler' },
    { by: 1, kind: 'administration', description: 'Schema, nycklar och mellanmål' },
  ],
  term: { start: '2027-01-15', end: '2029-06-15', why: '' },
  texts: plainTexts({
    parties: 'Läxhjälpen Norrvik och Norrviks kommun genom Utbildningsnämnden',
    mandate: 'Utbildningsnämnden har som mål att alla elever ska klara skolan.',
    what: 'Vi håller skolbiblioteken öppna två kvällar i veckan. Föreningen ordnar läxhjälparna och kommunen lokalerna.',
    who: 'Elever i årskurs 6–9 i kommunens skolor.',
    term: 'Avtalet gäller från den 15 januari 2027 till och med den 15 juni 2029.',
  }),
}
