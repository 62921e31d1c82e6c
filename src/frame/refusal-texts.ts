import type { InBoth, Language } from '#platform/language.ts'

/** Every reason for a «no» that deserves words of its own, by its code. Others get the words of their kind. */
const reasons: Record<string, InBoth> = {
  'origin.forbidden': {
    sv: 'Formuläret kom inte från vår egen sida. Öppna sidan här och försök igen.',
    en: 'The form did not come from our own page. Open the page here and try again.',
  },
  'partnership.forbidden': {
    sv: 'Du är med i partnerskapet men har inte den roll som behövs för det här. En företrädare för din part kan göra det, eller ge dig rollen under Parter.',
    en: 'You take part in the partnership but lack the role this takes. A representative of your party can do it, or give you the role under Parties.',
  },
  'mandate.forbidden': {
    sv: 'Personen hör till en annan part. Varje part utser och avslutar sina egna personer.',
    en: 'The person belongs to another party. Each party names its own people and ends their roles.',
  },
  'organisation.forbidden': {
    sv: 'Du ser organisationens personer men ändrar dem inte. Det gör den som är administratör i organisationen.',
    en: 'You see the organisation’s people but do not change them. The organisation’s administrator does.',
  },
  'membership.conflict': { sv: 'Rollen är redan avslutad.', en: 'The role has ended already.' },
  'membership_last.conflict': {
    sv: 'Det är organisationens enda administratör under den tiden. Lägg till en ny administratör först, så att någon kan sköta personerna.',
    en: 'This is the organisation’s only administrator for that period. Add a new one first, so that somebody can look after its people.',
  },
  'membership.too_many': {
    sv: 'Många personer har lagts till på ett dygn. Vänta till i morgon, eller be den som sköter Samhandling om hjälp.',
    en: 'Many people have been added in a day. Wait until tomorrow, or ask whoever runs Samhandling for help.',
  },
  'administrator.conflict': {
    sv: 'Läget har ändrats sedan sidan visades: personen är redan administratör, eller är det inte längre.',
    en: 'Things have changed since the page was shown: the person is an administrator already, or no longer is.',
  },
  'administrator_last.conflict': {
    sv: 'Det är den enda administratören. Utse en till först, så att någon kan sköta Samhandling.',
    en: 'This is the only administrator. Name another first, so that somebody can run Samhandling.',
  },
  'mandate.conflict': { sv: 'Uppdraget är redan avslutat.', en: 'The role has ended already.' },
  'mandate_last.conflict': {
    sv: 'Det är er parts enda företrädare. Lägg till en ny först, så att parten inte står utan.',
    en: 'This is your party’s only representative. Add a new one first, so that the party is not left without.',
  },
  'conversation.not_found': { sv: 'Samtalet finns inte här.', en: 'The conversation is not here.' },
  'conversation.forbidden': {
    sv: 'Parternas företrädare avslutar samtal och öppnar dem igen.',
    en: 'The parties’ representatives close conversations and open them again.',
  },
  'conversation.conflict': {
    sv: 'Samtalet har hunnit avslutas eller öppnas. Gå tillbaka och se hur det står nu.',
    en: 'The conversation has been closed or opened meanwhile. Go back and see how it stands now.',
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
  'renewal_unsigned.conflict': {
    sv: 'Det här blir möjligt när alla parter har skrivit under ett avtal.',
    en: 'This becomes possible when every party has signed an agreement.',
  },
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
  'goal.conflict': {
    sv: 'Målet är borttaget. Ta tillbaka det först, sedan kan ni ändra det.',
    en: 'The goal has been removed. Take it back first, then you can change it.',
  },
  'resource.conflict': {
    sv: 'Resursen är borttagen. Ta tillbaka den först, sedan kan ni ändra den.',
    en: 'The resource has been removed. Take it back first, then you can change it.',
  },
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
  'meeting.conflict': {
    sv: 'Mötet är inställt eller har ändrats sedan sidan visades. Inget har sparats. Gå till mötena och se hur det ser ut nu.',
    en: 'The meeting has been cancelled or changed since the page was shown. Nothing was saved. Go to the meetings and see how it stands now.',
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
  'stand.forbidden': {
    sv: 'Er part har redan svarat, eller så gäller svaret en annan part. Varje part svarar för sig.',
    en: 'Your party has answered already, or the answer is another party’s. Each party answers for itself.',
  },
  'calendar.conflict': {
    sv: 'Adressen är redan återkallad, eller så har du ingen.',
    en: 'The address has been revoked already, or you have none.',
  },
  'reference.forbidden': {
    sv: 'Referensgruppens sida läses av gruppen själv och av dem som är med i rummet för en part.',
    en: 'The reference group’s page is read by the group itself and by those in the room for a party.',
  },
  'reference.conflict': {
    sv: 'Frågan är redan avslutad. Det den ledde till står på sidan.',
    en: 'The question has been closed. What it led to stands on the page.',
  },
  'group.conflict': {
    sv: 'Gruppen är avslutad, eller har ändrats sedan sidan visades. Gå till grupperna och se hur det ser ut nu.',
    en: 'The group has ended, or has changed since the page was shown. Go to the groups and see how it stands now.',
  },
  'group.forbidden': {
    sv: 'Varje part utser och avslutar sina egna i gruppen, och skriver vem som tar dess turer.',
    en: 'Each party names its own people in the group and ends their seats, and says who takes its turns.',
  },
  'swap.forbidden': {
    sv: 'Bytet besvaras av den part som det är ett förslag till.',
    en: 'The swap is answered by the party it was proposed to.',
  },
  'swap.conflict': {
    sv: 'Förslaget är redan besvarat, eller så har turordningen ändrats sedan dess.',
    en: 'The proposal has been answered, or the rota has changed since.',
  },
  'action.conflict': {
    sv: 'Läget har ändrats sedan sidan visades: uppgiften är redan klar, öppen igen eller borttagen.',
    en: 'Things have changed since the page was shown: the task is done already, open again or taken away.',
  },
  'agreement.locked': {
    sv: 'En version av avtalet är låst för beslut och underskrift. Ta tillbaka den till dialog om ni behöver ändra något.',
    en: 'A version of the agreement is locked for decisions and signing. Take it back to dialogue if you need to change something.',
  },
  'accord.conflict': {
    sv: 'Det finns ingen text att stå bakom än. Skriv texten först, eller markera att rubriken inte behövs.',
    en: 'There is no text to stand behind yet. Write the text first, or mark the heading as not needed.',
  },
  'heading.conflict': {
    sv: 'Rubriken är borttagen ur avtalet. Ta tillbaka den om ni vill skriva i den.',
    en: 'The heading has been taken out of the agreement. Take it back if you want to write in it.',
  },
  'text.conflict': {
    sv: 'Någon har skrivit under rubriken sedan sidan visades. Läs den nya texten först, och välj sedan vilken som ska gälla.',
    en: 'Somebody has written under the heading since the page was shown. Read the new text first, then choose which is to stand.',
  },
  'remark.conflict': {
    sv: 'Frågan är redan avslutad med ett utfall.',
    en: 'The question has been closed with an outcome already.',
  },
  'correction.conflict': {
    sv: 'Rättelsen är redan avgjord, eller så har din part redan svarat eller själv föreslagit den. De andra parterna svarar på den.',
    en: 'The correction has been settled, or your party has answered or proposed it itself. It is the other parties who answer.',
  },
  'suggestion.conflict': {
    sv: 'Förslaget är redan avgjort, eller så har din part redan svarat eller själv lagt fram det. De andra parterna svarar på det.',
    en: 'The suggestion has been settled, or your party has answered or made it itself. It is the other parties who answer.',
  },
  'suggestion_place.conflict': {
    sv: 'Någon har ändrat samma ord sedan förslaget gjordes, så det går inte att ta in som det är. Den part som föreslog kan göra om det på texten som den är nu.',
    en: 'Somebody has changed the same words since the suggestion was made, so it cannot be taken in as it is. The party that suggested can make it anew on the text as it is now.',
  },
  'annex.conflict': {
    sv: 'Bilagan har ändrats eller tagits bort sedan sidan visades. Gå tillbaka till bilagan, se vad som gäller nu och gör sedan om det som behövs. Inget är borta.',
    en: 'The annex has been changed or removed since the page was shown. Go back to the annex, see how it stands now, and then do again what is needed. Nothing is lost.',
  },
  'version_lock.conflict': {
    sv: 'Versionen går inte att låsa just nu. Något återstår, någon har ändrat i avtalet eller en version är redan låst. Gå till Versioner och se vad.',
    en: 'The version cannot be locked just now. Something remains, somebody has changed the agreement or a version is locked already. See what under Versions.',
  },
  'version.conflict': {
    sv: 'Versionen är redan undertecknad av alla eller tillbaka i dialog, eller så har er part redan sagt det här.',
    en: 'The version has already been signed by all or gone back to dialogue, or your party has said this already.',
  },
  'decision.forbidden': {
    sv: 'Beslutet hör till en annan part. Varje part för in sina egna beslut.',
    en: 'The decision belongs to another party. Each party records its own decisions.',
  },
  'decision.conflict': {
    sv: 'Besluten går inte att ändra: någon har skrivit under, eller så är versionen tillbaka i dialog.',
    en: 'The decisions cannot be changed: somebody has signed, or the version has gone back to dialogue.',
  },
  'decision_list.conflict': {
    sv: 'Er lista är redan klar, eller öppen igen. Gå till versionen och se hur det ser ut nu.',
    en: 'Your list is whole already, or open again. Go to the version and see how it stands now.',
  },
  'signing.forbidden': {
    sv: 'Den som skriver under är namngiven som firmatecknare för sin part. Parten lägger till firmatecknare under Parter.',
    en: 'Whoever signs is named as a signatory of the party. The party adds signatories under Parties.',
  },
  'signing.conflict': {
    sv: 'Det finns inget för dig att skriva under just nu. Du eller din part har redan skrivit under, eller så är versionen tillbaka i dialog.',
    en: 'There is nothing for you to sign just now. You or your party have signed already, or the version has gone back to dialogue.',
  },
  'signing_decisions.conflict': {
    sv: 'Ingen skriver under förrän alla parters listor är klara och alla listade beslut är förda in.',
    en: 'Nobody signs until all parties’ lists are whole and all listed decisions are recorded.',
  },
  'signing_code.too_many': {
    sv: 'Du har bett om många koder på kort tid. Vänta en kvart och be sedan om en ny.',
    en: 'You have asked for many codes in a short time. Wait a quarter of an hour, then ask for a new one.',
  },
  'file.too_large': {
    sv: 'Filen är för stor för att tas emot. Välj en mindre fil.',
    en: 'The file is too large to be received. Choose a smaller one.',
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
  'register_entry.not_found': {
    sv: 'Det finns inget partnerskap med den adressen i registret. Det kan ha bytt adress, eller så visas det inte än.',
    en: 'There is no partnership with that address in the register. It may have moved, or is not shown yet.',
  },
  'register_draft.not_found': {
    sv: 'Det finns inget utkast med den adressen.',
    en: 'There is no draft with that address.',
  },
  'register_draft.conflict': {
    sv: 'Utkastet är redan publicerat eller tillbakadraget. Öppna det igen för att se hur det står nu.',
    en: 'The draft is already published or withdrawn. Open it again to see how it stands now.',
  },
  'publication.conflict': {
    sv: 'Partnerskapet syns inte i registret just nu, så det finns inget att dra tillbaka.',
    en: 'The partnership is not in the register just now, so there is nothing to withdraw.',
  },
}

/** The words of a refusal, or undefined when it has none of its own. */
export const refusalText = (code: string, language: Language): string | undefined => reasons[code]?.[language]

/** All codes that have words, for the test that walks them. */
export const refusalCodes = Object.keys(reasons)
