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
  'challenge:save_draft': { sv: 'sparade ett utkast till en utmaning', en: 'saved a draft of a challenge' },
  'challenge:put_up': { sv: 'delade utmaningen', en: 'shared the challenge' },
  'challenge:change_text': { sv: 'ändrade utmaningens text', en: 'changed the text of the challenge' },
  'challenge:choose_readers': { sv: 'valde vem som får läsa utmaningen', en: 'chose who may read the challenge' },
  'challenge:comment': { sv: 'skrev en kommentar om utmaningen', en: 'wrote a comment on the challenge' },
  'challenge:ask_to_join': { sv: 'frågade om att få vara med', en: 'asked to join' },
  'challenge:answer': { sv: 'svarade någon som vill vara med', en: 'answered somebody who wants to join' },
  'challenge:invite': { sv: 'bjöd in någon som berörs', en: 'invited somebody concerned' },
  'challenge:claim_invitation': { sv: 'svarade på en inbjudan', en: 'answered an invitation' },
  'challenge:confirm_representative': { sv: 'bekräftade en företrädare', en: 'confirmed a representative' },
  'challenge:begin_partnership': { sv: 'började partnerskapet', en: 'began the partnership' },
  'meeting:call': { sv: 'bestämde ett möte', en: 'called a meeting' },
  'meeting:change': { sv: 'ändrade tid eller plats för ett möte', en: 'changed the time or place of a meeting' },
  'meeting:cancel': { sv: 'ställde in ett möte', en: 'cancelled a meeting' },
  'meeting:add_item': { sv: 'la till en punkt på dagordningen', en: 'added an item to the agenda' },
  'meeting:move_item': { sv: 'flyttade en punkt på dagordningen', en: 'moved an item on the agenda' },
  'meeting:remove_item': { sv: 'tog bort en punkt från dagordningen', en: 'took an item off the agenda' },
  'meeting:restore_item': { sv: 'tog tillbaka en punkt till dagordningen', en: 'put an item back on the agenda' },
  'meeting:save_note': { sv: 'skrev en mötesanteckning', en: 'wrote a meeting note' },
  'meeting:note_attendance': { sv: 'antecknade vilka som kom', en: 'noted who came' },
  'meeting:reply': { sv: 'svarade på en möteskallelse', en: 'replied to a meeting invitation' },
}

/** The words of an act, or the bare code if it should have none. */
export const actText = (act: string, language: Language): string => acts[act]?.[language] ?? act

/** True when the act has words. */
export const hasActText = (act: string): boolean => Object.hasOwn(acts, act)
