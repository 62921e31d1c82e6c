import type { InBoth } from '#platform/language.ts'

/** What a heading is about, whatever an authority calls it. Two headings of one kind are the same heading (R13). */
export interface HeadingKind {
  kind: string
  title: InBoth
  /** Other Swedish names by which it is known, in agreements and guidelines. */
  synonyms: readonly string[]
}

const kind = <K extends string>(kind: K, sv: string, en: string, ...synonyms: string[]) => ({
  kind,
  title: { sv, en },
  synonyms,
})

/**
 * The one vocabulary of headings, in the order in which an agreement usually takes them.
 * Gathered from the bullets of source 002, the headings of source 004 and the questions of 001 and 003.
 */
export const headingKinds = [
  kind('background', 'Bakgrund', 'Background', 'Bakgrundsförutsättningar', 'Utgångspunkter', 'Inledning'),
  kind('challenge', 'Samhällsutmaningen', 'The societal challenge', 'Samhällsutmaning', 'Utmaning', 'Behov', 'Problem'),
  kind('parties', 'Parter', 'Parties', 'Parterna', 'Avtalsparter', 'Ingående parter', 'Medverkande'),
  kind(
    'overenskommelse-ground',
    'Lokal överenskommelse',
    'Local compact',
    'Överenskommelsen',
    'Lokal överenskommelse om samverkan',
  ),
  kind(
    'values',
    'Värdegrund',
    'Shared values',
    'Gemensam värdegrund',
    'Värdegrund för partnerskapet',
    'Värderingar',
    'Principer',
  ),
  kind(
    'scope',
    'Vad partnerskapet gäller',
    'What the partnership is about',
    'Omfattning',
    'Avgränsning',
    'Överenskommelsens omfattning',
  ),
  kind(
    'purpose-and-goals',
    'Syfte och mål',
    'Purpose and goals',
    'Syfte',
    'Mål',
    'Målsättning',
    'Strävansmål',
    'Delmål',
    'Ändamål',
  ),
  kind('target-group', 'Målgrupp', 'Target group', 'Målgrupper', 'Målgrupp och uppdrag', 'Deltagare'),
  kind(
    'efforts',
    'Insatser och åtaganden',
    'Efforts and commitments',
    'Insatser',
    'Åtaganden',
    'Parternas åtaganden',
    'Aktiviteter',
    'Verksamhet',
    'Genomförande',
  ),
  kind(
    'responsibility',
    'Ansvar',
    'Responsibility',
    'Ansvarsfördelning',
    'Roller och ansvar',
    'Roller och ansvarsfördelning',
    'Parternas ansvar',
  ),
  kind(
    'influence',
    'Det offentligas påverkan på verksamheten',
    'The public side’s influence on the activity',
    'Påverkan',
    'Inflytande',
    'Självständighet',
    'Oberoende',
  ),
  kind(
    'cooperation',
    'Samverkan',
    'Cooperation',
    'Samarbete',
    'Samverkan mellan parterna',
    'Parternas inbördes relation',
    'Samhandling',
  ),
  kind(
    'governance',
    'Styrning',
    'Governance',
    'Organisering',
    'Partnerskapets organisering',
    'Organisation',
    'Styrning och ledning',
    'Styrgrupp',
    'Gemensam styrning',
    'Styrning inom partnerskapet',
    'Ledning',
  ),
  kind(
    'economy',
    'Ekonomi och samfinansiering',
    'Economy and co-financing',
    'Ekonomi',
    'Samfinansiering',
    'Partnerskapets samfinansiering',
    'Finansiering',
    'Resurser',
    'Parternas resurser',
    'Investering',
    'Ersättning',
  ),
  kind(
    'follow-up-and-learning',
    'Uppföljning och lärande',
    'Follow-up and learning',
    'Uppföljning',
    'Utvärdering',
    'Utvärdering och uppföljning',
    'Uppföljning och utvärdering',
    'Lärande',
    'Lärandemål',
    'Lägesrapport',
  ),
  kind(
    'communication',
    'Kommunikation',
    'Communication',
    'Marknadsföring och kommunikation',
    'Marknadsföring',
    'Information',
    'Kommunikation och information',
  ),
  kind(
    'personal-data',
    'Personuppgifter och allmänna handlingar',
    'Personal data and public documents',
    'Personuppgifter',
    'Dataskydd',
    'Sekretess',
    'Offentlighet och sekretess',
  ),
  kind(
    'term',
    'Avtalstid',
    'Term',
    'Period',
    'Period för partnerskapet',
    'Samverkansperiod',
    'Avtalsperiod',
    'Giltighetstid',
    'Tid',
    'Tidsperiod',
  ),
  kind('amendments', 'Ändringar och tillägg', 'Amendments', 'Ändringar', 'Tillägg'),
  kind(
    'renegotiation',
    'Omförhandling',
    'Renegotiation',
    'Omförhandling och uppsägning',
    'Förlängning',
    'Fortsättning',
  ),
  kind('notice', 'Uppsägning', 'Notice', 'Uppsägningstid', 'Upphörande'),
  kind('deviations', 'Avvikelser', 'Deviations', 'Hantering av avvikelser', 'Avvikelse'),
  kind('rescission', 'Hävning', 'Rescission', 'Förtida upphörande', 'Avslut i förtid'),
  kind('dispute', 'Tvist', 'Disputes', 'Hävning och tvist', 'Tvister', 'Tvistefrågor', 'Tvistlösning', 'Oenighet'),
  kind('signatures', 'Underskrift', 'Signatures', 'Underskrifter', 'Undertecknande'),
] as const satisfies readonly HeadingKind[]

/** `own` is a heading that only one authority has and that the vocabulary does not know. */
export type HeadingKindId = (typeof headingKinds)[number]['kind'] | 'own'
export const headingKindIds: readonly HeadingKindId[] = [...headingKinds.map(({ kind }) => kind), 'own']

/** A heading's name with case, accents and punctuation taken away, so that spellings can be compared. */
export const foldHeading = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const kindByName = new Map<string, HeadingKindId>(
  headingKinds.flatMap(({ kind, title, synonyms }) =>
    [title.sv, title.en, ...synonyms].map((name) => [foldHeading(name), kind] as const),
  ),
)

/** The kind of a heading by one of its known names, in either language; null when no name matches whole. */
export const kindOfHeading = (name: string): HeadingKindId | null => kindByName.get(foldHeading(name)) ?? null

/** Where a kind stands in an agreement; an authority's own headings come last. */
export const placeOfKind = (kind: HeadingKindId): number => {
  const place = headingKinds.findIndex((known) => known.kind === kind)
  return place < 0 ? headingKinds.length : place
}
