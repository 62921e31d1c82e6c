import { bilingual } from '#platform/language.ts'

/** What each kind of «no» is called, and what it means when its own reason has no words. */
export const errorTexts = bilingual({
  title400: { sv: 'Formuläret gick inte att läsa', en: 'The form could not be read' },
  lead400: {
    sv: 'Det som skickades kom inte fram som ett formulär. Gå tillbaka, läs in sidan igen och försök en gång till.',
    en: 'What was sent did not arrive as a form. Go back, reload the page and try once more.',
  },
  title403: { sv: 'Det här kan du inte göra', en: 'You cannot do this' },
  lead403: {
    sv: 'Du ser sidan men har inte den roll som behövs. Fråga någon i din organisation som har den.',
    en: 'You can see this page but do not have the role it takes. Ask someone in your organisation who has.',
  },
  title404: { sv: 'Sidan finns inte', en: 'The page is not here' },
  lead404: {
    sv: 'Antingen finns sidan inte, eller så är den inte öppen för dig. Är du inte inloggad kan det hjälpa att logga in.',
    en: 'Either the page does not exist, or it is not open to you. If you are not signed in, that may help.',
  },
  lead404Inside: {
    sv: 'Antingen finns sidan inte, eller så är den inte öppen för dig. Hör den till ett partnerskap är det partnerskapets egna personer som ser den.',
    en: 'Either the page does not exist, or it is not open to you. If it belongs to a partnership, only the partnership’s own people see it.',
  },
  title409Read: { sv: 'Det går inte just nu', en: 'This cannot be done just now' },
  title409: { sv: 'Läget har ändrats', en: 'Things have changed' },
  lead409: {
    sv: 'Något har ändrats sedan sidan visades, så det du gjorde gick inte. Inget har sparats. Gå tillbaka, läs in sidan igen och se hur det ser ut nu.',
    en: 'Something changed after the page was shown, so this could not be done. Nothing was saved. Go back, reload the page and see how it stands now.',
  },
  title413: { sv: 'Det är för stort att ta emot', en: 'This is too large to receive' },
  lead413: {
    sv: 'Det du skickade är större än sidan tar emot, och inget har sparats. Gå tillbaka, korta texten och försök igen.',
    en: 'What you sent is larger than the page receives, and nothing was saved. Go back, shorten the text and try again.',
  },
  title429: { sv: 'För många försök', en: 'Too many tries' },
  lead429: { sv: 'Vänta en stund och försök igen.', en: 'Wait a while and try again.' },
  title500: { sv: 'Något gick fel hos oss', en: 'Something went wrong on our side' },
  lead500: {
    sv: 'Det är inte ditt fel, och inget har sparats halvt. Gå tillbaka och försök igen. Hjälper det inte, skriv till oss och ange numret.',
    en: 'It is not your fault, and nothing was half saved. Go back and try again. If that does not help, write to us and give the number.',
  },
  requestId: { sv: 'Nummer:', en: 'Number:' },
  toBefore: { sv: 'Till sidan det gäller', en: 'To the page it concerns' },
  toMine: { sv: 'Till mina partnerskap', en: 'To my partnerships' },
  toSignIn: { sv: 'Logga in', en: 'Sign in' },
  toStart: { sv: 'Till startsidan', en: 'To the start page' },
  toRegister: { sv: 'Sök i registret', en: 'Search the register' },
})
