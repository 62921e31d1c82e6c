import type { InBoth } from '#platform/language.ts'

/** No to what is done with people, organisations and their parts. */
export const peopleRefusals: Record<string, InBoth> = {
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
  'stand.forbidden': {
    sv: 'Er part har redan svarat, eller så gäller svaret en annan part. Varje part svarar för sig.',
    en: 'Your party has answered already, or the answer is another party’s. Each party answers for itself.',
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
  'file.too_large': {
    sv: 'Filen är för stor för att tas emot. Välj en mindre fil.',
    en: 'The file is too large to be received. Choose a smaller one.',
  },
}
