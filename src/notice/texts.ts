import { bilingual } from '#platform/language.ts'

export const noticeTexts = bilingual({
  signature: {
    sv: (host: string) =>
      `Hälsningar från Samhandling, ${host}\nDet här är ett automatiskt brev. Det går inte att svara på det.`,
    en: (host: string) => `Regards from Samhandling, ${host}\nThis is an automatic message. Replies are not read.`,
  },
  outbox: { sv: 'Utkorg', en: 'Outbox' },
  outboxLead: {
    sv: 'I en demonstration skickas inga brev. Här syns det som annars hade skickats, med den länk eller kod som står i brevet.',
    en: 'A demonstration sends no mail. Here is what would have been sent, with the link or code in it.',
  },
  to: { sv: 'Till', en: 'To' },
  subject: { sv: 'Ämne', en: 'Subject' },
  made: { sv: 'Skrivet', en: 'Written' },
  state: { sv: 'Läge', en: 'State' },
  sent: { sv: 'Skickat', en: 'Sent' },
  waits: { sv: 'Väntar', en: 'Waits' },
  trouble: {
    sv: (tries: number) => `Gick inte att skicka, ${tries} försök`,
    en: (tries: number) => `Could not be sent, ${tries} tries`,
  },
  empty: { sv: 'Inga brev än', en: 'No mail yet' },
  emptyWhat: {
    sv: 'Här hamnar inloggningslänkar, inbjudningar och koder så snart någon ber om dem.',
    en: 'Sign-in links, invitations and codes come here as soon as somebody asks for them.',
  },
  withFile: { sv: '(med kalenderfil)', en: '(with a calendar file)' },
  attached: { sv: 'Bifogad kalenderfil:', en: 'Attached calendar file:' },
  fileInvites: { sv: 'en inbjudan', en: 'an invitation' },
  fileChanges: {
    sv: 'en ändring av ett möte som redan är i kalendern',
    en: 'a change of a meeting already in the calendar',
  },
  fileCancels: { sv: 'mötet är inställt', en: 'the meeting is cancelled' },
  openLink: { sv: 'Öppna länken i brevet', en: 'Open the link in the mail' },
  back: { sv: 'Tillbaka till utkorgen', en: 'Back to the outbox' },
  administration: { sv: 'Administration', en: 'Administration' },
  mailStates: { sv: 'Utskick', en: 'Outgoing mail' },
  mailStatesLead: {
    sv: 'De senaste 500 breven med adress, ämne och läge. Vad de säger syns inte här.',
    en: 'The latest 500 mails with address, subject and state. What they say is not shown.',
  },
})
