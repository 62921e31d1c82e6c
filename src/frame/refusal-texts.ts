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
}

/** The words of a refusal, or undefined when it has none of its own. */
export const refusalText = (code: string, language: Language): string | undefined => reasons[code]?.[language]

/** All codes that have words, for the test that walks them. */
export const refusalCodes = Object.keys(reasons)
