import type { InBoth, Language } from '#platform/language.ts'

/**
 * What each act is called in the history: a sentence that begins with the one who did it.
 * Every code that is logged has its sentence here; a test walks the code for those without.
 */
const acts: Record<string, InBoth> = {
  'identity:sign_out_everywhere': { sv: 'loggade ut överallt', en: 'signed out everywhere' },
  'identity:make_link_by_command': {
    sv: 'gjorde en inloggningslänk på kommandoraden',
    en: 'made a sign-in link on the command line',
  },
  'administration:add_person': { sv: 'la upp en person', en: 'added a person' },
  'administration:add_administrator': { sv: 'utsåg en administratör', en: 'named an administrator' },
  'identity:save_account': { sv: 'ändrade sina kontouppgifter', en: 'changed their account' },
  'partnership:save_words': { sv: 'skrev varför parten är med', en: 'wrote why the party takes part' },
  'partnership:name_person': { sv: 'la till en person', en: 'added a person' },
  'partnership:end_mandate': { sv: 'avslutade ett uppdrag', en: 'ended a role' },
  'own_room:add_note': { sv: 'skrev en anteckning', en: 'wrote a note' },
  'own_room:save_note': { sv: 'ändrade en anteckning', en: 'changed a note' },
  'own_room:remove_note': { sv: 'tog bort en anteckning', en: 'removed a note' },
  'own_room:take_back_note': { sv: 'tog tillbaka en anteckning', en: 'took a note back' },
  'goal:add': { sv: 'skrev ett mål', en: 'wrote a goal' },
  'goal:change': { sv: 'ändrade ett mål', en: 'changed a goal' },
  'goal:remove': { sv: 'tog bort ett mål', en: 'removed a goal' },
  'goal:take_back': { sv: 'tog tillbaka ett mål', en: 'took a goal back' },
  'resource:add': { sv: 'skrev in en resurs', en: 'entered a resource' },
  'resource:change': { sv: 'ändrade en resurs', en: 'changed a resource' },
  'resource:remove': { sv: 'tog bort en resurs', en: 'removed a resource' },
  'resource:take_back': { sv: 'tog tillbaka en resurs', en: 'took a resource back' },
}

/** The words of an act, or the bare code if it should have none. */
export const actText = (act: string, language: Language): string => acts[act]?.[language] ?? act

/** True when the act has words. */
export const hasActText = (act: string): boolean => Object.hasOwn(acts, act)
