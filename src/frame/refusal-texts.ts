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
  'mandate.conflict': { sv: 'Uppdraget är redan avslutat.', en: 'The role has ended already.' },
  'mandate_last.conflict': {
    sv: 'Det är er parts enda företrädare. Lägg till en ny först, så att parten inte står utan.',
    en: 'This is your party’s only representative. Add a new one first, so that the party is not left without.',
  },
  'goal.conflict': {
    sv: 'Målet är borttaget. Ta tillbaka det först, sedan kan ni ändra det.',
    en: 'The goal has been removed. Take it back first, then you can change it.',
  },
  'resource.conflict': {
    sv: 'Resursen är borttagen. Ta tillbaka den först, sedan kan ni ändra den.',
    en: 'The resource has been removed. Take it back first, then you can change it.',
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
}

/** The words of a refusal, or undefined when it has none of its own. */
export const refusalText = (code: string, language: Language): string | undefined => reasons[code]?.[language]

/** All codes that have words, for the test that walks them. */
export const refusalCodes = Object.keys(reasons)
