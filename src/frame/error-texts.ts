import { bilingual } from '#platform/language.ts'

/** What each kind of «no» is called, and what it means when its own reason has no words. */
export const errorTexts = bilingual({
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
  title409: { sv: 'Någon hann före', en: 'Someone was there first' },
  lead409: {
    sv: 'Läget har ändrats sedan sidan visades, så det du gjorde gick inte. Inget har sparats. Gå tillbaka, läs in sidan igen och se hur det ser ut nu.',
    en: 'Things changed after the page was shown, so this could not be done. Nothing was saved. Go back, reload the page and see how it stands now.',
  },
  title413: { sv: 'Filen är för stor', en: 'The file is too large' },
  lead413: { sv: 'Välj en mindre fil och försök igen.', en: 'Choose a smaller file and try again.' },
  title429: { sv: 'För många försök', en: 'Too many tries' },
  lead429: { sv: 'Vänta en stund och försök igen.', en: 'Wait a while and try again.' },
  title500: { sv: 'Något gick fel hos oss', en: 'Something went wrong on our side' },
  lead500: {
    sv: 'Det är inte ditt fel, och inget har sparats halvt. Gå tillbaka och försök igen. Hjälper det inte, skriv till oss och ange numret.',
    en: 'It is not your fault, and nothing was half saved. Go back and try again. If that does not help, write to us and give the number.',
  },
  requestId: { sv: 'Nummer:', en: 'Number:' },
  toMine: { sv: 'Till mina partnerskap', en: 'To my partnerships' },
  toSignIn: { sv: 'Logga in', en: 'Sign in' },
  toStart: { sv: 'Till startsidan', en: 'To the start page' },
  toRegister: { sv: 'Sök i registret', en: 'Search the register' },
})
