import type { InBoth } from '#platform/language.ts'

/** No to what is done on the way to an agreement. */
export const pathRefusals: Record<string, InBoth> = {
  'joining.not_found': {
    sv: 'Frågan finns inte, eller så är den till en organisation som du inte företräder.',
    en: 'There is no such question, or it is to an organisation that you do not represent.',
  },
  'joining.conflict': {
    sv: 'Frågan väntar inte längre på svar: ni har redan svarat, eller så har den legat för länge, eller så vilar eller slutar partnerskapet. Hör av er till någon av parterna.',
    en: 'The question no longer waits for an answer: you have answered, it has waited too long, or the partnership rests or ends. Get in touch with one of the parties.',
  },
  'joining_under_way.conflict': {
    sv: 'Parterna beslutar just nu om en version av avtalet. Ert ja kan tas emot när den är undertecknad eller tillbakadragen. Prova igen då.',
    en: 'The parties are deciding on a version of the agreement just now. Your yes can be received when it is signed or taken back. Try again then.',
  },
  'challenge.not_found': {
    sv: 'Antingen finns utmaningen inte, eller så har den som delade den valt andra läsare. Är du inte inloggad kan det hjälpa att logga in.',
    en: 'Either the challenge does not exist, or whoever shared it has chosen other readers. If you are not signed in, that may help.',
  },
  'challenge.forbidden': {
    sv: 'Du kan läsa utmaningen men inte göra det här. Det gör den som är inloggad och företräder en organisation som är med, eller vill vara med.',
    en: 'You can read the challenge but not do this. It is done by somebody signed in who represents an organisation that is in, or wants to join.',
  },
  'challenge.conflict': {
    sv: 'Läget har ändrats sedan sidan visades. Kanske har någon redan svarat, frågat eller börjat partnerskapet. Gå till utmaningen och se hur det ser ut nu.',
    en: 'Things have changed since the page was shown. Perhaps somebody has already answered, asked or begun the partnership. Go to the challenge and see how it stands now.',
  },
  'assessment_round.conflict': {
    sv: 'En omgång med de frågorna pågår redan. Gå till Bedömning och svara där.',
    en: 'A round with these questions is under way already. Go to Assessment and answer there.',
  },
  'assessment_answer.conflict': {
    sv: 'Läget har ändrats: svaret är redan inlämnat, eller så är svaren öppnade. Det ni har skrivit finns kvar hos er. Gå till omgången och se hur det står till.',
    en: 'Things have changed: the answer is handed in already, or the answers are opened. What you have written is still with you. Go to the round and see how it stands.',
  },
  'assessment_abandonment.conflict': {
    sv: 'Omgången går inte att avbryta: en annan part har lämnat in sitt svar, eller så är den redan öppnad eller avbruten. Gå till omgången och se hur det står till.',
    en: 'The round cannot be given up: another party has handed in its answer, or it is already opened or given up. Go to the round and see how it stands.',
  },
  'question_set.not_found': {
    sv: 'De frågorna finns inte här. De kan ha lagts undan.',
    en: 'Those questions are not here. They may have been put away.',
  },
  'question_set.conflict': {
    sv: 'Frågorna har ändrats eller lagts undan sedan sidan visades, eller så är det redan gjort. Gå till frågorna och se hur det står till.',
    en: 'The questions have been changed or put away since the page was shown, or it is done already. Go to the questions and see how they stand.',
  },
  'assessment_opening.conflict': {
    sv: 'Svaren är redan öppnade, eller så har er part inte lämnat in än. Gå till omgången och se hur det står till.',
    en: 'The answers are opened already, or your party has not handed in yet. Go to the round and see how it stands.',
  },
}
