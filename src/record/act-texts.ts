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
  'version:lock': { sv: 'låste en version av avtalet', en: 'locked a version of the agreement' },
  'version:go_back': { sv: 'tog tillbaka versionen till dialog', en: 'took the version back to dialogue' },
  'version:want_back': {
    sv: 'ville ta tillbaka versionen till dialog',
    en: 'wanted to take the version back to dialogue',
  },
  'decision:list': { sv: 'listade ett beslut som versionen behöver', en: 'listed a decision that the version needs' },
  'decision:take_off': { sv: 'tog bort ett beslut från listan', en: 'took a decision off the list' },
  'decision:declare_list': {
    sv: 'sa att partens lista över beslut är klar',
    en: 'said that the party’s list of decisions is whole',
  },
  'decision:reopen_list': {
    sv: 'öppnade partens lista över beslut igen',
    en: 'opened the party’s list of decisions again',
  },
  'decision:record_agreed': { sv: 'förde in ett beslut som blev ja', en: 'recorded a decision that was yes' },
  'decision:record_refused': { sv: 'förde in ett beslut som blev nej', en: 'recorded a decision that was no' },
  'decision:make_file': { sv: 'fick fram filen att skriva under', en: 'brought about the file to sign' },
  'signing:ask_code': { sv: 'bad om en kod för att skriva under', en: 'asked for a code to sign' },
  'signing:sign': { sv: 'skrev under', en: 'signed' },
  'signing:all_signed': { sv: 'skrev under sist av alla', en: 'was the last of all to sign' },
  'accord:stands': { sv: 'stod bakom en del av avtalet', en: 'stood behind a part of the agreement' },
  'accord:talk': { sv: 'ville prata om en del av avtalet', en: 'wanted to talk about a part of the agreement' },
  'agreement:begin': {
    sv: 'la in riktlinjernas rubriker i avtalet',
    en: 'put the guidelines’ headings into the agreement',
  },
  'agreement:add_heading': { sv: 'la till en rubrik i avtalet', en: 'added a heading to the agreement' },
  'agreement:rename_heading': { sv: 'bytte namn på en rubrik', en: 'renamed a heading' },
  'agreement:move_heading': { sv: 'flyttade en rubrik', en: 'moved a heading' },
  'agreement:mark_not_needed': { sv: 'markerade att en rubrik inte behövs', en: 'marked a heading as not needed' },
  'agreement:mark_needed': { sv: 'markerade att en rubrik behövs', en: 'marked a heading as needed' },
  'agreement:remove_heading': { sv: 'tog bort en rubrik ur avtalet', en: 'took a heading out of the agreement' },
  'agreement:take_back_heading': { sv: 'tog tillbaka en rubrik', en: 'took a heading back' },
  'agreement:save_text': { sv: 'skrev i avtalet', en: 'wrote in the agreement' },
  'agreement:merge_text': { sv: 'förde ihop två texter i avtalet', en: 'brought two texts of the agreement together' },
  'agreement:restore_text': { sv: 'lät en tidigare text gälla igen', en: 'let an earlier text stand again' },
  'agreement:propose_correction': { sv: 'föreslog en rättelse av ett skrivfel', en: 'proposed a correction of a slip' },
  'agreement:accept_correction': { sv: 'godtog en rättelse', en: 'accepted a correction' },
  'agreement:decline_correction': {
    sv: 'lät texten stå i stället för en rättelse',
    en: 'let the text stand instead of a correction',
  },
  'agreement:say': { sv: 'skrev i samtalet om en rubrik', en: 'wrote in the conversation about a heading' },
  'agreement:close_question': { sv: 'avslutade en fråga med ett utfall', en: 'closed a question with an outcome' },
  'agreement:set_term': { sv: 'skrev avtalstiden', en: 'wrote the term of the agreement' },
  'deviation:note': { sv: 'antecknade en avvikelse', en: 'noted a deviation' },
  'deviation:talk': {
    sv: 'skrev vad parterna sagt om en avvikelse',
    en: 'wrote what the parties said about a deviation',
  },
  'deviation:lift': { sv: 'tog en avvikelse till styrgruppen', en: 'took a deviation to the steering group' },
  'deviation:group': {
    sv: 'skrev vad styrgruppen kom fram till om en avvikelse',
    en: 'wrote what the steering group arrived at about a deviation',
  },
  'deviation:hand_over': {
    sv: 'lämnade en avvikelse till ansvarig handläggare',
    en: 'handed a deviation to the responsible officer',
  },
  'deviation:officer': {
    sv: 'skrev som ansvarig handläggare om en avvikelse',
    en: 'wrote as responsible officer about a deviation',
  },
  'deviation:weigh': { sv: 'ändrade hur allvarlig en avvikelse är', en: 'changed how serious a deviation is' },
  'deviation:settle': { sv: 'skrev att en avvikelse är löst', en: 'wrote that a deviation is settled' },
  'deviation:consent': { sv: 'höll med om att en avvikelse är löst', en: 'agreed that a deviation is settled' },
  'deviation:reopen': { sv: 'öppnade en avvikelse igen', en: 'opened a deviation again' },
  'assessment:begin_round': { sv: 'började en gemensam bedömning', en: 'began a joint assessment' },
  'assessment:save_draft': {
    sv: 'sparade ett utkast till svar i en bedömning',
    en: 'saved a draft answer in an assessment',
  },
  'assessment:hand_in': {
    sv: 'lämnade in sin parts svar i en bedömning',
    en: 'handed in their party’s answer in an assessment',
  },
  'assessment:take_back': {
    sv: 'tog tillbaka sin parts svar i en bedömning',
    en: 'took back their party’s answer in an assessment',
  },
  'assessment:agree_to_open': {
    sv: 'ville öppna svaren utan dem som inte svarat',
    en: 'wanted to open the answers without those who had not answered',
  },
  'assessment:rather_wait': { sv: 'ville vänta med att öppna svaren', en: 'wanted to wait before opening the answers' },
  'assessment:open': {
    sv: 'gjorde att svaren i en bedömning öppnades',
    en: 'brought about the opening of the answers in an assessment',
  },
  'register:choose': { sv: 'valde vad som ska synas i registret', en: 'chose what is to be seen in the register' },
  'register:publish': {
    sv: 'stod bakom sist av alla, så att partnerskapet syns i registret',
    en: 'was the last of all to stand behind, so that the partnership is in the register',
  },
  'register:withdraw': {
    sv: 'drog tillbaka partnerskapet ur registret',
    en: 'withdrew the partnership from the register',
  },
  'register:import': { sv: 'tog in en rad ur en offentlig källa', en: 'took in a row from a public source' },
  'register:publish_draft': {
    sv: 'publicerade en uppgift ur offentlig källa',
    en: 'published information from a public source',
  },
  'register:correct_draft': {
    sv: 'rättade en uppgift ur offentlig källa',
    en: 'corrected information from a public source',
  },
  'register:withdraw_draft': {
    sv: 'drog tillbaka en uppgift ur offentlig källa på en parts begäran',
    en: 'withdrew information from a public source at the request of a party',
  },
}

/** The words of an act, or the bare code if it should have none. */
export const actText = (act: string, language: Language): string => acts[act]?.[language] ?? act

/** True when the act has words. */
export const hasActText = (act: string): boolean => Object.hasOwn(acts, act)
