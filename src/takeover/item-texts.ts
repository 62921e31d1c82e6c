import { bilingual } from '#platform/language.ts'

/** The words of what an agreement that is taken over holds: goals, resources, groups and the next meetings. */
export const itemTexts = bilingual({
  title: { sv: 'Mål, resurser, grupper och nästa möten', en: 'Goals, resources, groups and the next meetings' },
  lead: {
    sv: 'Det ni skriver in här finns i partnerskapets rum när alla parter har bekräftat. Det går att vänta med.',
    en: 'What you enter here is in the partnership’s room when all parties have confirmed. It can wait.',
  },
  none: { sv: 'Inget är inskrivet än.', en: 'Nothing has been entered yet.' },
  add_goal: { sv: 'Skriv ett mål', en: 'Write a goal' },
  add_resource: { sv: 'Skriv en resurs', en: 'Enter a resource' },
  add_group: { sv: 'Skriv in en grupp', en: 'Enter a group' },
  add_meeting: { sv: 'Bestäm ett möte', en: 'Set a meeting' },
  fromFile: { sv: 'Läs in från en fil', en: 'Read in from a file' },
  of_goal: { sv: 'Mål', en: 'Goals' },
  of_resource: { sv: 'Resurser', en: 'Resources' },
  of_group: { sv: 'Grupper', en: 'Groups' },
  of_meeting: { sv: 'Nästa möten', en: 'The next meetings' },
  back: { sv: 'Till avtalet', en: 'To the agreement' },
  save: { sv: 'Spara', en: 'Save' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  until: { sv: (day: string) => `senast ${day}`, en: (day: string) => `by ${day}` },
  asksAnew: {
    sv: 'Avtalet är skickat. Ändrar ni något bekräftar alla parter på nytt.',
    en: 'The agreement has been sent. If you change anything, all parties confirm anew.',
  },
  importLead: {
    sv: 'Skriv mål, resurser, grupper och möten i en fil, en på varje rad. Ni får se rad för rad vad som tas med innan något sparas.',
    en: 'Write goals, resources, groups and meetings in a file, one on each row. You see row by row what is taken before anything is saved.',
  },
  column_type: { sv: 'Typ', en: 'Type' },
  column_kind: { sv: 'Slag och part', en: 'Kind and party' },
  column_what: { sv: 'Vad', en: 'What' },
  typeUnknown: { sv: 'typ ska vara mål, resurs, grupp eller möte.', en: 'typ must be mål, resurs, grupp or möte.' },
  dayWrong: { sv: 'skriv dagen som 2027-02-03.', en: 'write the day as 2027-02-03.' },
  kindUnknown: {
    sv: (kinds: string) => `slag ska vara något av ${kinds}.`,
    en: (kinds: string) => `slag must be one of ${kinds}.`,
  },
  partyUnknown: {
    sv: 'part ska vara någon av avtalets parter, skriven som i utkastet.',
    en: 'part must be one of the agreement’s parties, written as in the draft.',
  },
  tooMany: {
    sv: 'Ett avtal kan ha högst 500 mål, resurser, grupper och möten här.',
    en: 'An agreement can have at most 500 goals, resources, groups and meetings here.',
  },
})
