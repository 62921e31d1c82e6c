import { href, paths } from '#paths'
import { csvCell as textCell } from '#platform/csv.ts'
import type { InBoth } from '#platform/language.ts'
import { placeName } from '#platform/places.ts'
import { columns } from './import-row.ts'
import type { EntryRow } from './queries.ts'
import { groupOf, originName } from './rules.ts'
import { registerTexts } from './texts.ts'
import { areaName } from './wording.ts'

/** A field of the open data: its name, which never changes, and what it holds. */
export interface DataField {
  name: string
  meaning: InBoth
  /** Its value in JSON; lists are joined by «; » in CSV. */
  read(entry: EntryRow, baseUrl: string): string | number | boolean | null | readonly (string | number)[]
}

const swedish = registerTexts('sv')
const days = { day: 10, month: 7, year: 4 } as const
const known = (iso: string | null, precision: keyof typeof days) => iso && iso.slice(0, days[precision])
const namesOf = (entry: EntryRow, side: 'public' | 'civil') =>
  entry.parties.filter((party) => party.side === side).map(({ name }) => name)

/** Every field of an entry, in the order of the files. Names are Swedish, lower case, without å, ä and ö. */
export const dataFields: readonly DataField[] = [
  field('id', 'Postens id. Ändras aldrig.', 'The id of the entry. It never changes.', ({ slug }) => slug),
  field(
    'adress',
    'Postens sida i registret.',
    'The page of the entry in the register.',
    ({ slug }, base) => `${base}${href(paths.registerEntry, { entry: slug })}`,
  ),
  field(
    'namn',
    'Partnerskapets namn. För uppgifter ur offentlig källa är det parternas namn.',
    'The name of the partnership. For information from a public source, the names of the parties.',
    ({ name }) => name,
  ),
  field(
    'ursprung',
    'parterna: parterna har tillsammans valt vad som visas. offentlig-kalla: uppgift ur offentlig källa.',
    'parterna: the parties have together chosen what is shown. offentlig-kalla: information from a public source.',
    ({ origin }) => originName(origin),
  ),
  field(
    'lage',
    'Läget i dag: ide, avtal, beslut, aktivt, avslutat, avbrutet, vilande, okant eller aldrig (aldrig ingånget). Utan slutdatum är en uppgift ur offentlig källa alltid okant.',
    'The state today: ide, avtal, beslut, aktivt, avslutat, avbrutet, vilande, okant or aldrig (never concluded). Without an end date, information from a public source is always okant.',
    ({ standing }) => groupOf(standing),
  ),
  field('lage_i_ord', 'Samma läge i ord.', 'The same state in Swedish words.', ({ standing }) => swedish[standing]),
  field(
    'sammanfattning',
    'Kort beskrivning med parternas egna ord.',
    'A short description in the parties’ own words.',
    ({ summary }) => summary,
  ),
  field(
    'utmaning',
    'Samhällsutmaningen med parternas egna ord.',
    'The societal challenge in the parties’ own words.',
    ({ challenge }) => challenge,
  ),
  field('stravansmal', 'Det långsiktiga målet.', 'The long-term aspiration.', ({ aspiration }) => aspiration),
  field('mal', 'Delmål och lärandemål.', 'Sub-goals and learning goals.', ({ goals }) =>
    goals.filter(({ kind }) => kind !== 'aspiration').map(({ words }) => words),
  ),
  field('omrade', 'Område, som id.', 'Area, as an id.', ({ area }) => area),
  field('omrade_i_ord', 'Områdets namn.', 'The name of the area.', ({ area }) => areaName(area, 'sv')),
  field(
    'omrade_i_kallan',
    'Området som det står i en offentlig källa.',
    'The area as it stands in a public source.',
    (entry) => entry.area_words,
  ),
  field('offentliga_parter', 'De offentliga parternas namn.', 'The names of the public parties.', (entry) =>
    namesOf(entry, 'public'),
  ),
  field('ideburna_parter', 'De idéburna parternas namn.', 'The names of the civil-society parties.', (entry) =>
    namesOf(entry, 'civil'),
  ),
  field(
    'beslutande_organ',
    'Nämnd, styrelse eller förvaltning hos en offentlig part.',
    'The committee, board or department of a public party.',
    ({ parties }) => parties.flatMap(({ board }) => board ?? []),
  ),
  field('lanskod', 'Länets kod hos SCB.', 'The code of the county (Statistics Sweden).', ({ county }) => county ?? ''),
  field('lan', 'Länets namn.', 'The name of the county.', ({ county }) => placeName(county) ?? ''),
  field(
    'kommunkod',
    'Kommunens kod hos SCB.',
    'The code of the municipality (Statistics Sweden).',
    ({ municipality }) => municipality ?? '',
  ),
  field(
    'kommun',
    'Kommunens namn.',
    'The name of the municipality.',
    ({ municipality }) => placeName(municipality) ?? '',
  ),
  field(
    'undertecknat',
    'Dagen då den sista parten skrev under det avtal som visas. För ett avtal som är ingånget utanför systemet så noga som den är känd.',
    'The day the last party signed the agreement that is shown. For an agreement made outside the system as exactly as it is known.',
    ({ taken_over: exact, signed_on: on }) => (exact === 'unknown' ? '' : (known(on, exact ?? 'day') ?? '')),
  ),
  field(
    'start',
    'Startdatum så noga som det är känt: 2023-07-01, 2023-07 eller 2023. Tomt när det är okänt.',
    'Start date as exactly as it is known: 2023-07-01, 2023-07 or 2023. Empty when unknown.',
    (entry) => known(entry.start_on, entry.start_precision) ?? '',
  ),
  field(
    'slut',
    'Slutdatum, på samma sätt.',
    'End date, in the same way.',
    (entry) => known(entry.end_on, entry.end_precision) ?? '',
  ),
  field(
    'resurser',
    'Slag av resurser som parterna bidrar med, med mängd där den är angiven.',
    'Kinds of resources that the parties contribute, with the quantity where it is stated.',
    ({ resources }) =>
      resources.map((one) =>
        [`${one.party}:`, one.ownKind || one.kind, one.quantity ?? '', one.quantity === null ? '' : one.unit]
          .filter((part) => part !== '')
          .join(' '),
      ),
  ),
  field(
    'belopp_i_kallan',
    'Beloppet som det står i en offentlig källa.',
    'The amount as it stands in a public source.',
    (entry) => entry.amount_words,
  ),
  field(
    'belopp_utlast',
    'Siffror i kronor, utlästa ur föregående fält. Osäkra.',
    'Figures in kronor read out of the field before. Uncertain.',
    ({ amounts }) => amounts,
  ),
  field(
    'osakra_falt',
    'Kolumner i källan vars innehåll är osäkert.',
    'Columns of the source whose content is uncertain.',
    ({ uncertain }) => uncertain.map((one) => columns[one]?.[0] ?? one),
  ),
  field(
    'kalla',
    'Webbadress till den offentliga källan.',
    'Web address of the public source.',
    ({ source }) => source ?? '',
  ),
  field(
    'avtalets_hash',
    'SHA-256 för den undertecknade versionen, när parterna visar avtalet.',
    'SHA-256 of the signed version, when the parties show the agreement.',
    (entry) => entry.agreement_hash?.toString('hex') ?? '',
  ),
  field('publicerad', 'När posten först publicerades.', 'When the entry was first published.', (entry) =>
    entry.published_at.toISOString(),
  ),
  field('andrad', 'När posten senast ändrades.', 'When the entry was last changed.', (entry) =>
    entry.changed_at.toISOString(),
  ),
  field(
    'ingatt_utanfor',
    'true när avtalet ingicks före eller utanför systemet och har tagits över av parterna.',
    'true when the agreement was made before or outside the system and has been taken over by its parties.',
    ({ taken_over: takenOver }) => takenOver !== null,
  ),
  field(
    'nyare_avtal_undertecknat',
    'Dagen då ett nyare avtal undertecknades som inte visas här: undertecknat, start, slut, text och hash gäller det tidigare.',
    'The day a newer agreement was signed that is not shown here: day of signing, start, end, text and hash are those of the earlier one.',
    (entry) => entry.newer_signed_on ?? '',
  ),
  field(
    'nyare_avtal_slut',
    'Slutdatum i det nyare avtalet.',
    'End date of the newer agreement.',
    (entry) => entry.newer_end_on ?? '',
  ),
]

function field(name: string, sv: string, en: string, read: DataField['read']): DataField {
  return { name, meaning: { sv, en }, read }
}

/** A value as a cell: a list is joined, and nothing is taken for a formula. */
export const csvCell = (value: ReturnType<DataField['read']>): string =>
  textCell(Array.isArray(value) ? value.join('; ') : (value as string | number | boolean | null))

/** Entries as CSV: UTF-8 with a byte order mark, semicolons, CRLF, one row of names first. */
export function entriesAsCsv(entries: readonly EntryRow[], baseUrl: string): string {
  const rows = entries.map((entry) => dataFields.map((one) => csvCell(one.read(entry, baseUrl))).join(';'))
  return `\uFEFF${[dataFields.map(({ name }) => name).join(';'), ...rows].join('\r\n')}\r\n`
}

/** Entries as JSON, the same fields by the same names; what is unknown is null. */
export const entriesAsJson = (entries: readonly EntryRow[], about: { baseUrl: string; query: string; now: Date }) => ({
  namn: 'Register över idéburna offentliga partnerskap',
  licens: 'CC0-1.0',
  beskrivning: `${about.baseUrl}${href(paths.openData)}`,
  hamtad: about.now.toISOString(),
  urval: about.query,
  antal: entries.length,
  partnerskap: entries.map((entry) =>
    Object.fromEntries(dataFields.map((one) => [one.name, emptyIsNull(one.read(entry, about.baseUrl))])),
  ),
})

const emptyIsNull = (value: ReturnType<DataField['read']>) => (value === '' ? null : value)
