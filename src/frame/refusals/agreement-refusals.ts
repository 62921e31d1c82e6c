import type { InBoth } from '#platform/language.ts'

/** No to what is done with the agreement and what it says. */
export const agreementRefusals: Record<string, InBoth> = {
  'goal.conflict': {
    sv: 'Målet är borttaget. Ta tillbaka det först, sedan kan ni ändra det.',
    en: 'The goal has been removed. Take it back first, then you can change it.',
  },
  'resource.conflict': {
    sv: 'Resursen är borttagen. Ta tillbaka den först, sedan kan ni ändra den.',
    en: 'The resource has been removed. Take it back first, then you can change it.',
  },
  'funding.not_found': { sv: 'Uppgiften finns inte här.', en: 'It is not here.' },
  'funding.forbidden': {
    sv: 'Varje part skriver om sitt eget stöd. Be den andra parten ändra det som står där.',
    en: 'Each party writes of its own support. Ask the other party to change what stands there.',
  },
  'funding.conflict': {
    sv: 'Uppgiften är borttagen. Ta tillbaka den först, sedan kan ni ändra den.',
    en: 'It has been removed. Take it back first, then you can change it.',
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
  'publication_kept.conflict': {
    sv: 'Inget nytt avtal väntar på att publiceras. Öppna sidan igen för att se hur det står nu.',
    en: 'No new agreement waits to be published. Open the page again to see how it stands now.',
  },
  'publication.conflict': {
    sv: 'Partnerskapet syns inte i registret just nu, så det finns inget att dra tillbaka.',
    en: 'The partnership is not in the register just now, so there is nothing to withdraw.',
  },
}
