import type { InBoth } from '#platform/language.ts'

/** What is done with people, organisations and their parts. */
export const peopleActs: Record<string, InBoth> = {
  'identity:sign_out_everywhere': { sv: 'loggade ut överallt', en: 'signed out everywhere' },
  'identity:make_link_by_command': {
    sv: 'gjorde en inloggningslänk på kommandoraden',
    en: 'made a sign-in link on the command line',
  },
  'administration:add_person': { sv: 'la upp en person', en: 'added a person' },
  'administration:add_administrator': { sv: 'utsåg en administratör', en: 'named an administrator' },
  'administration:end_administrator': {
    sv: 'avslutade en administratörs uppdrag',
    en: 'ended an administrator’s role',
  },
  'organisation:add': { sv: 'la upp en organisation', en: 'added an organisation' },
  'organisation:change': { sv: 'ändrade en organisations uppgifter', en: 'changed an organisation’s details' },
  'organisation:set_successor': {
    sv: 'angav vad en organisation har gått upp i',
    en: 'said what an organisation has become part of',
  },
  'organisation:add_board': { sv: 'la till en nämnd eller styrelse', en: 'added a board' },
  'organisation:rename_board': { sv: 'ändrade namnet på en nämnd eller styrelse', en: 'changed the name of a board' },
  'organisation:set_board_successor': {
    sv: 'angav vad en nämnd eller styrelse har gått upp i',
    en: 'said what a board has become part of',
  },
  'organisation:add_person': { sv: 'la upp en person för en organisation', en: 'added a person for an organisation' },
  'organisation:add_membership': {
    sv: 'gav någon en roll i en organisation',
    en: 'gave somebody a role in an organisation',
  },
  'organisation:end_membership': { sv: 'avslutade en roll i en organisation', en: 'ended a role in an organisation' },
  'identity:save_account': { sv: 'ändrade sina kontouppgifter', en: 'changed their account' },
  'partnership:save_words': { sv: 'skrev varför parten är med', en: 'wrote why the party takes part' },
  'partnership:name_person': { sv: 'la till en person', en: 'added a person' },
  'partnership:end_mandate': { sv: 'avslutade ett uppdrag', en: 'ended a role' },
  'own_room:add_note': { sv: 'skrev en anteckning', en: 'wrote a note' },
  'own_room:save_note': { sv: 'ändrade en anteckning', en: 'changed a note' },
  'own_room:remove_note': { sv: 'tog bort en anteckning', en: 'removed a note' },
  'own_room:take_back_note': { sv: 'tog tillbaka en anteckning', en: 'took a note back' },
  'group:form': { sv: 'bildade en grupp', en: 'formed a group' },
  'group:end': { sv: 'avslutade en grupp', en: 'ended a group' },
  'group:seat': { sv: 'tog in någon i en grupp', en: 'brought somebody into a group' },
  'group:leave': { sv: 'skrev att någon lämnar en grupp', en: 'noted that somebody leaves a group' },
  'group:make_rota': { sv: 'gjorde en turordning för en grupp', en: 'made a rota for a group' },
  'group:name_for_turn': { sv: 'skrev vem som tar partens tur', en: 'said who takes the party’s turn' },
  'group:propose_swap': { sv: 'föreslog ett byte av turer', en: 'proposed a swap of turns' },
  'group:answer_swap': { sv: 'svarade på ett byte av turer', en: 'answered a swap of turns' },
  'reference:ask': { sv: 'frågade referensgruppen', en: 'asked the reference group' },
  'reference:answer': { sv: 'svarade från referensgruppen', en: 'answered from the reference group' },
  'reference:settle': {
    sv: 'berättade vad referensgruppens svar ledde till',
    en: 'told what the reference group’s answers led to',
  },
  'reference:spread': { sv: 'antecknade vad som spritts', en: 'noted what was spread' },
  'identity:choose_letters': { sv: 'valde hur ofta breven kommer', en: 'chose how often letters come' },
}
