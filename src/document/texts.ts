import { bilingual } from '#platform/language.ts'

/** The words of the document around the parties' own: agreement, page of decisions, page of signatures. */
export const documentTexts = bilingual({
  kindOfDocument: {
    sv: 'Överenskommelse om idéburet offentligt partnerskap',
    en: 'Agreement on a civil–public partnership (idéburet offentligt partnerskap)',
  },
  term: { sv: 'Avtalstid', en: 'Term' },
  termFromTo: {
    sv: (start: string, end: string) => `${start} – ${end}`,
    en: (start: string, end: string) => `${start} – ${end}`,
  },
  parties: { sv: 'Parter', en: 'Parties' },
  challenge: { sv: 'Utmaningen vi delar', en: 'The challenge we share' },
  aspiration: { sv: 'Vårt strävansmål', en: 'Our aspiration' },
  contents: { sv: 'Innehåll', en: 'Contents' },
  notNeeded: { sv: 'Behövs inte, därför att', en: 'Not needed, because' },
  notWritten: { sv: 'Inget är skrivet än.', en: 'Nothing has been written yet.' },
  goals: { sv: 'Våra mål', en: 'Our goals' },
  aspirationGoals: { sv: 'Strävansmål', en: 'Long-term aspirations' },
  subGoals: { sv: 'Delmål', en: 'Sub-goals' },
  learningGoals: { sv: 'Lärandemål', en: 'Learning goals' },
  measure: { sv: 'Så ser vi om vi är framme:', en: 'How we see whether we are there:' },
  target: { sv: 'Mål:', en: 'Target:' },
  due: { sv: (day: string) => `senast ${day}`, en: (day: string) => `by ${day}` },
  resources: { sv: 'Så bidrar vi', en: 'What we contribute' },
  allCount: {
    sv: 'Alla slags resurser räknas. Ingen är viktigare än någon annan.',
    en: 'All kinds of resources count. None is more important than another.',
  },
  party: { sv: 'Part', en: 'Party' },
  contribution: { sv: 'Bidrar med', en: 'Contributes' },
  extent: { sv: 'Omfattning', en: 'Extent' },
  value: { sv: 'Värde', en: 'Value' },
  period: { sv: 'Tid', en: 'Period' },
  kronor: { sv: (figure: string) => `${figure} kr`, en: (figure: string) => `SEK ${figure}` },
  basis: { sv: 'Grund:', en: 'Basis:' },
  notValued: { sv: 'Inte värderat', en: 'Not valued' },
  wholeTerm: { sv: 'Hela avtalstiden', en: 'The whole term' },
  annexes: { sv: 'Bilagor', en: 'Annexes' },
  annex: { sv: (number: number) => `Bilaga ${number}`, en: (number: number) => `Annex ${number}` },
  profiles: { sv: 'Riktlinjer som vi följer', en: 'Guidelines that we follow' },
  version: { sv: 'Version', en: 'Version' },
  draft: { sv: 'Utkast, inte låst', en: 'Draft, not locked' },
  samePlace: {
    sv: 'Förslaget gäller samma stycke som ett tidigare förslag. Så här skulle hela texten lyda:',
    en: 'The suggestion is about the same paragraph as an earlier one. This is how the whole text would read:',
  },
  pageOf: { sv: 'Sida', en: 'Page' },
  of: { sv: 'av', en: 'of' },
  organisationNumber: { sv: 'Organisationsnummer', en: 'Organisation number' },
  decisions: { sv: 'Beslut om den här versionen', en: 'Decisions on this version' },
  decisionsIntro: {
    sv: 'Parterna har låst texten ovan. Besluten här gäller den versionen och ingen annan.',
    en: 'The parties have locked the text above. The decisions here are about that version and no other.',
  },
  noDecisions: { sv: 'Inget beslut är registrerat.', en: 'No decision has been recorded.' },
  decidedBy: { sv: 'Beslutat av', en: 'Decided by' },
  byDelegation: { sv: (body: string) => `${body}, på delegation`, en: (body: string) => `${body}, by delegation` },
  date: { sv: 'Datum', en: 'Date' },
  reference: { sv: 'Paragraf och diarienummer', en: 'Paragraph and registry number' },
  attachment: { sv: 'Bilagt protokoll, SHA-256:', en: 'Attached minutes, SHA-256:' },
  hash: { sv: 'Versionens kontrollsumma', en: 'The version’s checksum' },
  hashIntro: {
    sv: 'Kontrollsumman (SHA-256) är räknad på hela den överenskomna texten. Ändras ett enda tecken blir den en annan.',
    en: 'The checksum (SHA-256) is computed from the whole of the agreed text. If a single character changes, it becomes another.',
  },
  checkBefore: {
    sv: 'Vem som helst kan kontrollera den här filen, eller texten som textfil, på',
    en: 'Anyone can check this file, or the text as a text file, at',
  },
  signatures: { sv: 'Underskrift', en: 'Signing' },
  signaturesIntro: {
    sv: 'De här personerna skriver under för parterna. Ordningen är alfabetisk och ingen måste vänta på någon annan.',
    en: 'These people sign for the parties. The order is alphabetical and nobody has to wait for anybody else.',
  },
  signsFor: { sv: 'Skriver under', en: 'Signs' },
  howSigned: {
    sv:
      'Underskrifterna läggs till sist i filen, en för varje person, utan att något ovanför ändras. Den som skriver under är ' +
      'inloggad och anger en engångskod som har skickats med e-post. Varje underskrift är förseglad med installationens eget ' +
      'sigill, som intygar inloggningen, koden och tiden. Sigillet är inte personens egen e-legitimation.',
    en:
      'The signatures are added at the end of the file, one for each person, and nothing above them is changed. Whoever signs ' +
      'is signed in and gives a one-time code that was sent by e-mail. Each signature is sealed with the installation’s own ' +
      'seal, which attests the sign-in, the code and the time. The seal is not the person’s own electronic identity.',
  },
  attestedBy: {
    sv: (person: string, party: string) => `${person} för ${party}, intygat av Samhandlings sigill`,
    en: (person: string, party: string) => `${person} for ${party}, attested by Samhandling’s seal`,
  },
  attestedBecause: {
    sv:
      'Personen var inloggad och angav en engångskod som hade skickats med e-post. Sigillet är installationens och intygar ' +
      'detta; det är inte personens egen e-legitimation.',
    en:
      'The person was signed in and gave a one-time code that had been sent by e-mail. The seal is the installation’s and ' +
      'attests this; it is not the person’s own electronic identity.',
  },
})
