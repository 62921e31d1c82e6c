import type { InBoth } from '#platform/language.ts'

/** What is done on the way to an agreement, and when one from before is taken over. */
export const pathActs: Record<string, InBoth> = {
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
  'challenge:withdraw_request': { sv: 'tog tillbaka frågan om att få vara med', en: 'withdrew the request to join' },
  'challenge:leave': { sv: 'lämnade utmaningen', en: 'left the challenge' },
  'challenge:begin_partnership': { sv: 'började partnerskapet', en: 'began the partnership' },
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
  'assessment:abandon': { sv: 'avbröt en omgång i en bedömning', en: 'gave up a round of an assessment' },
  'question_set:write': { sv: 'skrev egna frågor till bedömningen', en: 'wrote questions for the assessment' },
  'question_set:rewrite': {
    sv: 'ändrade de egna frågorna till bedömningen',
    en: 'changed the assessment’s own questions',
  },
  'question_set:stand_behind': {
    sv: 'ställde sin part bakom egna frågor till bedömningen',
    en: 'put their party behind questions for the assessment',
  },
  'question_set:step_back': {
    sv: 'tog tillbaka att parten står bakom egna frågor',
    en: 'took back that their party stands behind the questions',
  },
  'question_set:withdraw': {
    sv: 'lade undan egna frågor till bedömningen',
    en: 'put questions for the assessment away',
  },
  'assessment:open': {
    sv: 'gjorde att svaren i en bedömning öppnades',
    en: 'brought about the opening of the answers in an assessment',
  },
  'takeover:begin': { sv: 'lade in ett avtal som redan gäller', en: 'put in an agreement that already runs' },
  'takeover:change': { sv: 'ändrade uppgifterna om avtalet', en: 'changed the facts of the agreement' },
  'takeover:send': { sv: 'skickade avtalet till parterna', en: 'sent the agreement to the parties' },
  'takeover:confirm': { sv: 'bekräftade avtalet', en: 'confirmed the agreement' },
  'takeover:take_over': { sv: 'tog över avtalet', en: 'took over the agreement' },
  'takeover:withdraw': { sv: 'drog tillbaka utkastet', en: 'withdrew the draft' },
  'takeover:claim': { sv: 'tog emot en inbjudan till ett avtal', en: 'took up an invitation to an agreement' },
}
