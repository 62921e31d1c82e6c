import { Facts } from '#design/facts.tsx'
import { knownDate } from '#platform/known-day.ts'
import { figure, longDate, type Language } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import { Marked } from './entry-parts.tsx'
import type { RegisterStanding } from './entry.ts'
import type { Column } from './import-row.ts'
import type { ChangeRow, EntryRow } from './queries.ts'
import { registerTexts, type RegisterWords } from './texts.ts'
import { areaName, longPeriod, placeOf } from './wording.ts'

const useTexts = () => registerTexts(useLook().language)

/** The day of signing; of what was taken over as exactly as it is known (R5). */
const signedDay = ({ taken_over: known, signed_on: on }: EntryRow, language: Language) =>
  knownDate(known === 'unknown' ? null : on, known === 'unknown' ? 'day' : (known ?? 'day'), language)

/** Area, place, period and amount, each with a mark where it is uncertain. */
export const EntryFacts = ({ entry }: { entry: EntryRow }) => {
  const { language } = useLook()
  const t = useTexts()
  const unsure = (...fields: Column[]) => fields.some((field) => entry.uncertain.includes(field))
  const sums = entry.amounts.map((sum) => `${figure(sum, language)} kr`).join(', ')
  return (
    <Facts
      items={[
        [t.area, entry.area && <Marked uncertain={unsure('area')}>{areaName(entry.area, language)}</Marked>],
        [t.areaWords, entry.area_words],
        [t.place, placeOf(entry) && <Marked uncertain={unsure('authority')}>{placeOf(entry)}</Marked>],
        [
          t.period,
          (entry.origin === 'public_source' || entry.start_on) && (
            <Marked uncertain={unsure('start', 'end')}>{longPeriod(entry, language)}</Marked>
          ),
        ],
        [t.signed, entry.signed_on && signedDay(entry, language)],
        [
          t.amount,
          entry.amount_words && (
            <Marked uncertain={unsure('amount')}>
              {`”${entry.amount_words}”`} {sums && <span class="muted small">{t.amountRead(sums)}</span>}
            </Marked>
          ),
        ],
      ]}
    />
  )
}

/** What a change says: what kind, and of which fields or to which standing. */
function changeWords({ kind, fields }: ChangeRow, t: RegisterWords): string {
  const said = t[`change_${kind}`]
  const [standing] = fields
  if (kind === 'phase' && (standing === 'dormant' || standing === 'broken_off')) return t[`change_${standing}`]
  if (kind === 'phase')
    return `${said}: ${fields.map((field) => t[field as RegisterStanding].toLowerCase()).join(', ')}`
  const names = fields.map((field) => t[`field_${field}` as 'field_name'] ?? field)
  return names.length > 0 ? `${said}: ${names.join(', ')}` : said
}

/** The list of changes of an entry, the latest first. */
export const Changes = ({ changes }: { changes: readonly ChangeRow[] }) => {
  const { language } = useLook()
  const t = useTexts()
  return (
    <section class="events" aria-labelledby="andringar">
      <h2 id="andringar">{t.changes}</h2>
      <ol class="plain dated">
        {changes.map((change) => (
          <li>
            <time datetime={change.at.toISOString()}>{longDate(change.at, language)}</time>
            <p>{changeWords(change, t)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
