import { sheetImportTexts } from '#design/sheet-import-texts.ts'
import type { CsvRow } from '#platform/csv.ts'
import { dayFault, readDay } from '#platform/day.ts'
import type { Language } from '#platform/language.ts'
import { cellsByName } from '#platform/sheet-columns.ts'
import { kindsOf, saidIn } from './item-columns.ts'
import { groupTexts } from '#group/texts.ts'
import {
  identityOf,
  isSecondSteering,
  itemForms,
  kindInFile,
  readItem,
  type ItemKind,
  type Said,
} from './item-rules.ts'
import { itemTexts } from './item-texts.ts'

/** A row of the file with what it would become, or why it is not taken. */
export interface ReadItemRow {
  line: number
  /** The row in a few words, as it stands in the file. */
  shown: readonly [string, string, string]
  why: string
  item: { kind: ItemKind; content: Said } | null
}

/**
 * Reads rows of a file as goals, resources, groups and meetings of a draft. Nothing is guessed: a row that is not whole is not taken.
 * @param given `there`: what the draft holds already
 */
export function readItemRows(
  rows: readonly CsvRow[],
  given: {
    language: Language
    parties: readonly { id: string; name: string; board?: string | null }[]
    there: readonly { kind: ItemKind; content: Said }[]
  },
): ReadItemRow[] {
  const t = sheetImportTexts(given.language)
  const words = itemTexts(given.language)
  const forms = itemForms(
    given.language,
    given.parties.map(({ id }) => id),
  )
  // A draft names a board after its authority, and the list of agreements asks for it so: both ways of writing are one party
  const names = given.parties.flatMap(({ id, name, board }) =>
    [name, ...(board ? [`${name}, ${board}`] : [])].map((one) => [one.toLowerCase(), id] as const),
  )
  const partyId = (typed: string) => names.find(([name]) => name === typed.toLowerCase())?.[1] ?? ''
  const before = new Set(given.there.map(({ kind, content }) => identityOf(kind, content)))
  const taken: { kind: ItemKind; content: Said }[] = []
  const seen = new Set<string>()
  return cellsByName(rows).map(({ line, cell }) => {
    const what = cell('vad') || [cell('fran'), cell('klockan'), cell('plats')].filter(Boolean).join(', ')
    const shown = [cell('typ'), [cell('slag'), cell('part')].filter(Boolean).join(', '), what] as const
    const no = (why: string): ReadItemRow => ({ line, shown, why, item: null })
    const kind = kindInFile(cell('typ'))
    if (!kind) return no(t.wrong(words.typeUnknown))
    if (kind === 'resource' && !partyId(cell('part'))) return no(t.wrong(words.partyUnknown))
    for (const name of ['fran', 'till'])
      if (cell(name) && !readDay(cell(name)))
        return no(t.wrong(`${name}: ${dayFault(cell(name), words.dayWrong, given.language)}`))
    const content = saidIn(kind, cell, partyId)
    if (!content.kind) return no(t.wrong(words.kindUnknown(kindsOf[kind])))
    const read = readItem(forms, kind, content)
    if (typeof read === 'string') return no(t.wrong(read))
    const identity = identityOf(kind, content)
    if (before.has(identity)) return no(t.there)
    if (seen.has(identity)) return no(t.twice)
    if (isSecondSteering({ kind, content }, [...given.there, ...taken]))
      return no(t.wrong(groupTexts(given.language).oneSteering))
    seen.add(identity)
    taken.push({ kind, content })
    return { line, shown, why: t.taken, item: { kind, content } }
  })
}
