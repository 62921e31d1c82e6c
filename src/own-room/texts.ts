import { bilingual } from '#platform/language.ts'

export const ownRoomTexts = bilingual({
  ownRoom: { sv: 'Eget rum', en: 'Own room' },
  lead: {
    sv: (party: string) =>
      `Det här rummet ser bara ${party}. De andra parterna har varsitt likadant. Här kan ni förbereda er, samla underlag och skriva sådant som inte är färdigt att dela.`,
    en: (party: string) =>
      `Only ${party} sees this room. Each of the other parties has one just like it. Prepare here, gather papers and write what is not ready to share.`,
  },
  newNote: { sv: 'Ny anteckning', en: 'New note' },
  title: { sv: 'Rubrik', en: 'Title' },
  titleMissing: {
    sv: 'Skriv en rubrik så att ni hittar anteckningen igen.',
    en: 'Write a title so that you find the note again.',
  },
  titleLong: { sv: 'Skriv högst 160 tecken i rubriken.', en: 'Write at most 160 characters in the title.' },
  body: { sv: 'Anteckning', en: 'Note' },
  bodyLong: {
    sv: 'Skriv högst 20 000 tecken. Dela upp anteckningen i två.',
    en: 'Write at most 20,000 characters. Split the note in two.',
  },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Sparat. Bara er part ser det.', en: 'Saved. Only your party sees it.' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removed: {
    sv: 'Borttagen. Den ligger kvar under Borttagna och kan tas tillbaka.',
    en: 'Removed. It is kept under Removed and can be taken back.',
  },
  takeBack: { sv: 'Ta tillbaka', en: 'Take back' },
  takenBack: { sv: 'Anteckningen är tillbaka.', en: 'The note is back.' },
  removedNotes: { sv: 'Borttagna', en: 'Removed' },
  notes: { sv: 'Anteckningar', en: 'Notes' },
  empty: { sv: 'Inga anteckningar än', en: 'No notes yet' },
  emptyText: {
    sv: 'Skriv det ni behöver minnas inför nästa möte, eller frågor ni vill stämma av internt först.',
    en: 'Write what you need to remember before the next meeting, or questions to settle among yourselves first.',
  },
  earlier: { sv: 'Tidigare versioner', en: 'Earlier versions' },
  by: {
    sv: (name: string, when: string) => `${name}, ${when}`,
    en: (name: string, when: string) => `${name}, ${when}`,
  },
  back: { sv: 'Tillbaka till eget rum', en: 'Back to own room' },
})
