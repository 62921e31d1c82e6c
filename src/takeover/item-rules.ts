import { goalForm, type GoalWritten } from '#goal/rules.ts'
import { groupForm, type GroupWritten } from '#group/forms.ts'
import { callForm, type Call } from '#meeting/call.ts'
import type { Language } from '#platform/language.ts'
import { kindMeant } from '#platform/word-key.ts'
import { resourceForm, type ResourceWritten } from '#resource/rules.ts'

/** What an agreement that already runs can hold from the start: what the rooms of the partnership then show. */
export const itemKinds = ['goal', 'resource', 'group', 'meeting'] as const
export type ItemKind = (typeof itemKinds)[number]
/** How each kind is called in addresses and files. Never changes. */
export const itemWords = { goal: 'mal', resource: 'resurs', group: 'grupp', meeting: 'mote' } as const satisfies Record<
  ItemKind,
  string
>
/** The same in a file, where people also write it in plural or in English. */
export const kindInFile = (word: string): ItemKind | undefined =>
  kindMeant(
    {
      goal: ['mål', 'målen', 'goal', 'goals'],
      resource: ['resurs', 'resurser', 'resource', 'resources'],
      group: ['grupp', 'grupper', 'group', 'groups'],
      meeting: ['möte', 'möten', 'meeting', 'meetings'],
    },
    word,
  )
export const kindOfWord = (word: string): ItemKind | undefined => itemKinds.find((kind) => itemWords[kind] === word)

/** What was typed, by the names of the fields: kept so, and read by the room's own form when it is written there. */
export type Said = Record<string, string>
/** Something of a draft, as its room reads it. */
export type Item =
  | { kind: 'goal'; said: GoalWritten }
  | { kind: 'resource'; said: ResourceWritten }
  | { kind: 'group'; said: GroupWritten }
  | { kind: 'meeting'; said: Call }

/** The form of each kind: the one of its room. Made once for all that it reads. @param parties ids that a resource may name */
export const itemForms = (language: Language, parties: readonly string[]) => ({
  goal: goalForm(language),
  resource: resourceForm(language, parties),
  group: groupForm(language),
  meeting: callForm(language),
})
export type ItemForms = ReturnType<typeof itemForms>

/** Reads what was typed. @returns it as its room reads it, or what is wrong with it in words */
export function readItem(forms: ItemForms, kind: ItemKind, said: Said): Item | string {
  const read = forms[kind].safeParse(said)
  return read.success ? ({ kind, said: read.data } as Item) : read.error.issues[0]!.message
}

/** Only what its form reads, in one order: the same words are the same thing. */
export function keptOf(kind: ItemKind, typed: Said): Said {
  const fields: Record<ItemKind, readonly string[]> = {
    goal: ['kind', 'words', 'measure', 'target', 'unit', 'due_on'],
    resource: [
      'party_id',
      'kind',
      'own_kind',
      'description',
      'quantity',
      'unit',
      'value',
      'value_basis',
      'from_on',
      'to_on',
    ],
    group: ['kind', 'name', 'purpose'],
    meeting: ['kind', 'day', 'start', 'end', 'place', 'link'],
  }
  return Object.fromEntries(
    fields[kind].map((name) => [name, (typed[name] ?? '').trim()]).filter(([, value]) => value !== ''),
  )
}
/** What tells one from another of the same draft. */
export const identityOf = (kind: ItemKind, said: Said): string => JSON.stringify([kind, keptOf(kind, said)])

/** A draft has one steering group, as a room has. @returns whether this would be another beside what is there */
export const isSecondSteering = (
  { kind, content }: { kind: ItemKind; content: Said },
  there: readonly { kind: ItemKind; content: Said }[],
): boolean => {
  const steers = (one: { kind: ItemKind; content: Said }) => one.kind === 'group' && one.content['kind'] === 'steering'
  return steers({ kind, content }) && there.some(steers)
}
