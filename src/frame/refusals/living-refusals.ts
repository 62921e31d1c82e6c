import type { InBoth } from '#platform/language.ts'

/** No to what is done while the partnership lives. */
export const livingRefusals: Record<string, InBoth> = {
  'conversation.not_found': { sv: 'Samtalet finns inte här.', en: 'The conversation is not here.' },
  'conversation.forbidden': {
    sv: 'Parternas företrädare avslutar samtal och öppnar dem igen.',
    en: 'The parties’ representatives close conversations and open them again.',
  },
  'conversation.conflict': {
    sv: 'Samtalet har hunnit avslutas eller öppnas. Gå tillbaka och se hur det står nu.',
    en: 'The conversation has been closed or opened meanwhile. Go back and see how it stands now.',
  },
  'chain.not_found': { sv: 'Raden finns inte här.', en: 'The row is not here.' },
  'chain.conflict': {
    sv: 'Raden är borttagen. Ta tillbaka den först, så kan ni ändra den.',
    en: 'The row has been removed. Take it back first, and you can change it.',
  },
  'assumption.not_found': { sv: 'Antagandet finns inte här.', en: 'The assumption is not here.' },
  'assumption.conflict': {
    sv: 'Antagandet är borttaget. Ta tillbaka det först, så kan ni ändra det.',
    en: 'The assumption has been removed. Take it back first, and you can change it.',
  },
  'risk.not_found': { sv: 'Risken finns inte här.', en: 'The risk is not here.' },
  'risk.conflict': {
    sv: 'Någon har redan sagt något annat om risken. Gå tillbaka och se hur den står nu.',
    en: 'Somebody has said something else of the risk already. Go back and see how it stands now.',
  },
  'survey.not_found': { sv: 'Enkäten finns inte här.', en: 'The survey is not here.' },
  'survey.forbidden': {
    sv: 'En part gör och ändrar sin enkät, en annan part säger ja till den, och det gör en annan person.',
    en: 'A party makes and changes its survey, another party says yes to it, and another person does that.',
  },
  'survey.conflict': {
    sv: 'Enkäten har hunnit ändras, godkännas eller stängas. Gå tillbaka och se hur den står nu.',
    en: 'The survey has been changed, approved or closed meanwhile. Go back and see how it stands now.',
  },
  'survey.too_many': {
    sv: 'Många svarar just nu. Vänta några minuter och skicka igen; dina svar är inte sparade än.',
    en: 'Many are answering right now. Wait a few minutes and send again; your answers are not kept yet.',
  },
  'observation.not_found': { sv: 'Iakttagelsen finns inte här.', en: 'The observation is not here.' },
  'observation.forbidden': {
    sv: 'Förslaget är ställt till en annan part, och den som skrev det kan inte själv svara.',
    en: 'The proposal is put to another party, and who wrote it cannot answer it.',
  },
  'observation.conflict': {
    sv: 'Förslaget är taget tillbaka, eller frågar ingen. Gå tillbaka och se hur det står nu.',
    en: 'The proposal has been taken back, or asks nobody. Go back and see how it stands now.',
  },
  'report.not_found': {
    sv: 'Det finns ingen lägesrapport för det året. Rapporten börjar fyllas när avtalet är underskrivet och gäller.',
    en: 'There is no status report of that year. The report begins to fill when the agreement is signed and in force.',
  },
  'report.conflict': {
    sv: 'Lägesrapporten är redan låst, eller så har inte alla parter svarat på alla delar. Öppna den igen och se hur det står nu.',
    en: 'The status report is locked already, or not every party has answered every part. Open it again to see how it stands now.',
  },
  'deviation.not_found': { sv: 'Avvikelsen finns inte här.', en: 'The deviation is not here.' },
  'deviation.forbidden': {
    sv: 'Det här steget tar någon annan: ansvarig handläggare, eller en annan part än er.',
    en: 'Somebody else takes this step: the responsible officer, or another party than yours.',
  },
  'deviation.conflict': {
    sv: 'Avvikelsen har kommit till ett annat steg. Gå tillbaka och se vad som gäller nu.',
    en: 'The deviation has come to another step. Go back and see where it stands now.',
  },
  'renewal.not_found': { sv: 'Det finns inte här.', en: 'That is not here.' },
  'renewal.forbidden': {
    sv: 'Det en part har sagt tar bara den parten tillbaka.',
    en: 'What a party has said is taken back by that party alone.',
  },
  'renewal.conflict': {
    sv: 'Läget har hunnit ändras. Gå tillbaka till Vidare och se hur det står nu.',
    en: 'Things have changed meanwhile. Go back to Onward and see how they stand now.',
  },
  'renewal_over.conflict': {
    sv: 'Partnerskapet är avslutat, så det här går inte längre. Gå tillbaka till Vidare och se vad ni kan göra nu.',
    en: 'The partnership has ended, so this can no longer be done. Go back to Onward and see what you can do now.',
  },
  'renewal_unsigned.conflict': {
    sv: 'Det här blir möjligt när alla parter har skrivit under ett avtal.',
    en: 'This becomes possible when every party has signed an agreement.',
  },
  'joint_step.not_found': { sv: 'Steget finns inte här.', en: 'The step is not here.' },
  'joint_step.forbidden': {
    sv: 'Du har redan svarat för en annan part. Någon annan hos er behöver svara.',
    en: 'You have answered for another party already. Somebody else of yours needs to answer.',
  },
  'joint_step.conflict': {
    sv: 'Steget går inte att ta nu: det är redan föreslaget, avgjort eller tillbakataget. Gå tillbaka och se hur det står.',
    en: 'The step cannot be taken now: it is proposed, settled or taken back already. Go back and see how it stands.',
  },
  'leaving.conflict': {
    sv: 'Det går inte just nu: en version är låst, ni är den sista parten på er sida, eller så har det redan antecknats eller tagits tillbaka.',
    en: 'That cannot be done now: a version is locked, you are the last party on your side, or it has been noted or taken back already.',
  },
  'closing.not_found': { sv: 'Steget finns inte här.', en: 'The step is not here.' },
  'indicator.conflict': {
    sv: 'Det här mäts inte längre, eller så har någon annan skrivit in värdet sedan sidan visades. Inget har sparats. Gå tillbaka och se hur det ser ut nu.',
    en: 'This is no longer measured, or somebody else has entered the value since the page was shown. Nothing was saved. Go back and see how it stands now.',
  },
  'contribution.conflict': {
    sv: 'Uppgiften har rättats eller skrivits in av någon annan sedan sidan visades. Inget har sparats. Gå tillbaka och se hur det ser ut nu.',
    en: 'The entry has been corrected or entered by somebody else since the page was shown. Nothing was saved. Go back and see how it stands now.',
  },
  'contribution.forbidden': {
    sv: 'Bara den part som har bidragit rättar sin uppgift, och någon annan hos en annan part bekräftar den.',
    en: 'Only the party that contributed corrects its entry, and somebody else at another party confirms it.',
  },
  'meeting.conflict': {
    sv: 'Mötet är inställt eller har ändrats sedan sidan visades. Inget har sparats. Gå till mötena och se hur det ser ut nu.',
    en: 'The meeting has been cancelled or changed since the page was shown. Nothing was saved. Go to the meetings and see how it stands now.',
  },
  'meeting.forbidden': {
    sv: 'Mötet är en grupps, och bara de som är kallade svarar om de kommer. Du kan ändå läsa om det.',
    en: 'The meeting is a group’s, and only those who are called say whether they come. You can still read about it.',
  },
  'poll.conflict': {
    sv: 'Tiden är bestämd, har passerat, eller så har ni slutat fråga. Inget sparades. Gå till mötena och se hur det står nu.',
    en: 'The time is decided or has passed, or you have stopped asking. Nothing was saved. Go to the meetings and see how it stands now.',
  },
  'minutes.conflict': {
    sv: 'Anteckningarna är delade för godkännande, godkända, eller öppna igen sedan sidan visades. Gå till mötet och se hur det ser ut nu.',
    en: 'The minutes have been handed round, approved or opened again since the page was shown. Go to the meeting and see how it stands now.',
  },
  'minutes.forbidden': {
    sv: 'Anteckningarna godkänns av ordföranden och av någon från en annan part än ordförandens.',
    en: 'The minutes are approved by the chair and by somebody of another party than the chair’s.',
  },
  'calendar.conflict': {
    sv: 'Adressen är redan återkallad, eller så har du ingen.',
    en: 'The address has been revoked already, or you have none.',
  },
  'action.conflict': {
    sv: 'Läget har ändrats sedan sidan visades: uppgiften är redan klar, öppen igen eller borttagen.',
    en: 'Things have changed since the page was shown: the task is done already, open again or taken away.',
  },
  'correction.conflict': {
    sv: 'Rättelsen är redan avgjord, eller så har din part redan svarat eller själv föreslagit den. De andra parterna svarar på den.',
    en: 'The correction has been settled, or your party has answered or proposed it itself. It is the other parties who answer.',
  },
}
