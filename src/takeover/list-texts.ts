import { bilingual } from '#platform/language.ts'

/** The words of taking over a whole list of agreements, one draft after the other. */
export const listTexts = bilingual({
  title: { sv: 'Läs in en lista', en: 'Read in a list' },
  lead: {
    sv: 'Har ni många avtal? Skriv dem i en fil, ett på varje rad. Varje rad blir ett eget utkast som ni går igenom och skickar till parterna. Ni får se rad för rad vad som tas med innan något sparas.',
    en: 'Do you have many agreements? Write them in a file, one on each row. Each row becomes a draft of its own that you go through and send to the parties. You see row by row what is taken before anything is saved.',
  },
  saved: {
    sv: 'Listan är inläst. Ta utkasten ett i taget: se över det som är markerat, lägg in den undertecknade filen och skicka.',
    en: 'The list has been read in. Take the drafts one at a time: look over what is marked, put in the signed file and send.',
  },
  column_name: { sv: 'Avtal', en: 'Agreement' },
  column_parties: { sv: 'Annan part', en: 'Other party' },
  column_days: { sv: 'Tid', en: 'Term' },
  field_undertecknat: { sv: 'Undertecknat', en: 'Signed' },
  field_borjar: { sv: 'Började gälla', en: 'Began' },
  field_slutar: { sv: 'Slutar', en: 'Ends' },
  field_beslutsdag: { sv: 'Beslutsdag', en: 'Day of decision' },
  field_annan_part: { sv: 'Annan part', en: 'Other party' },
  lookOver: { sv: 'Se över det här', en: 'Look over this' },
  lookOverText: {
    sv: 'Det gick inte att läsa ur listan med säkerhet. Fyll i det rätta.',
    en: 'It could not be read from the list for certain. Fill in what is right.',
  },
  doubts: {
    sv: (count: number) => (count === 1 ? 'En uppgift att se över' : `${count} uppgifter att se över`),
    en: (count: number) => (count === 1 ? 'One thing to look over' : `${count} things to look over`),
  },
  takeNext: {
    sv: (left: number) => (left === 1 ? 'Ta nästa utkast (ett kvar)' : `Ta nästa utkast (${left} kvar)`),
    en: (left: number) => (left === 1 ? 'Take the next draft (one left)' : `Take the next draft (${left} left)`),
  },
  ownUnknown: {
    sv: 'er_part ska vara en organisation eller nämnd som ni företräder.',
    en: 'er_part must be an organisation or board that you represent.',
  },
  otherMissing: { sv: 'annan_part saknas.', en: 'annan_part is missing.' },
  show: { sv: 'Visa', en: 'Show' },
  all: { sv: 'Alla', en: 'All' },
  draft: { sv: 'Utkast', en: 'Drafts' },
  sent: { sv: 'Väntar på bekräftelse', en: 'Awaiting confirmation' },
  begun: { sv: 'Övertagna', en: 'Taken over' },
  noneOfState: { sv: 'Inget här just nu.', en: 'Nothing here just now.' },
})
