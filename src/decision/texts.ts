import { bilingual } from '#platform/language.ts'

export const decisionTexts = bilingual({
  needs: {
    sv: (number: number) => `Beslut som version ${number} behöver hos er`,
    en: (number: number) => `Decisions that version ${number} needs on your side`,
  },
  needsLead: {
    sv: 'Varje part listar sina egna beslut. Ingen skriver under förrän alla listade beslut är förda in.',
    en: 'Each party lists its own decisions. Nobody signs until all listed decisions are recorded.',
  },
  ours: { sv: (party: string) => `${party}: vår lista`, en: (party: string) => `${party}: our list` },
  nothingListed: { sv: 'Inget beslut är listat än.', en: 'No decision is listed yet.' },
  byDelegation: {
    sv: (body: string, reference: string) => `${body}, på delegation enligt ${reference}`,
    en: (body: string, reference: string) => `${body}, by delegation under ${reference}`,
  },
  takeOff: { sv: 'Ta bort från listan', en: 'Take off the list' },
  add: { sv: 'Lägg till ett beslut', en: 'Add a decision' },
  manner: { sv: 'Hur fattas beslutet?', en: 'How is the decision made?' },
  manner_body: { sv: 'Av en nämnd eller styrelse', en: 'By a committee or board' },
  manner_delegation: { sv: 'På delegation', en: 'By delegation' },
  mannerNeeded: { sv: 'Välj hur beslutet fattas', en: 'Choose how the decision is made' },
  body: { sv: 'Vem beslutar?', en: 'Who decides?' },
  bodyHint: {
    sv: 'Nämnden, styrelsen eller den som har fått rätten att besluta.',
    en: 'The committee, the board or whoever has been given the right to decide.',
  },
  bodyNeeded: { sv: 'Skriv vem som beslutar', en: 'Write who decides' },
  bodyLong: { sv: 'Skriv högst 160 tecken', en: 'Write at most 160 characters' },
  reference: { sv: 'Var står delegationen?', en: 'Where is the delegation written down?' },
  referenceHint: {
    sv: 'Behövs bara vid delegation. Till exempel delegationsordningen, punkt 4.2.',
    en: 'Needed for a delegation only. For example the scheme of delegation, item 4.2.',
  },
  referenceNeeded: { sv: 'Skriv var delegationen står', en: 'Write where the delegation is written down' },
  addToList: { sv: 'Lägg till i listan', en: 'Add to the list' },
  declare: { sv: 'Vår lista är klar', en: 'Our list is whole' },
  declareLead: {
    sv: 'Säg till när listan är hel. Behöver den ändras kan ni öppna den igen, så länge ingen har skrivit under.',
    en: 'Say when the list is whole. If it needs to change you can open it again, as long as nobody has signed.',
  },
  signatures: { sv: 'Hur många hos er behöver skriva under?', en: 'How many of you need to sign?' },
  signaturesHint: { sv: 'Tecknas firman av två i förening är det två.', en: 'If two sign together, it is two.' },
  signaturesBad: {
    sv: 'Välj hur många som behöver skriva under, ett till fem',
    en: 'Choose how many need to sign, one to five',
  },
  noneBecause: {
    sv: 'Behövs inget beslut hos er? Skriv varför.',
    en: 'Is no decision needed on your side? Write why.',
  },
  noneBecauseHint: { sv: 'Alla parter ser det ni skriver.', en: 'All parties see what you write.' },
  public_needs_one: {
    sv: 'En offentlig part behöver minst ett beslut. Lägg till det i listan först',
    en: 'A public party needs at least one decision. Add it to the list first',
  },
  guideline_needs_one: {
    sv: 'Riktlinjen ber också om organisationens eget beslut. Lägg till det i listan först',
    en: 'The guideline asks for the organisation’s own decision too. Add it to the list first',
  },
  say_why_none: {
    sv: 'Lägg till ett beslut, eller skriv varför ni inte behöver något',
    en: 'Add a decision, or write why you need none',
  },
  reopen: { sv: 'Öppna listan igen', en: 'Open the list again' },
  declared: {
    sv: (day: string) => `Listan är klar sedan ${day}.`,
    en: (day: string) => `The list is whole since ${day}.`,
  },
  signaturesCount: {
    sv: (count: number) => (count === 1 ? 'En underskrift' : `${count} underskrifter, i förening`),
    en: (count: number) => (count === 1 ? 'One signature' : `${count} signatures, together`),
  },
  back: { sv: (number: number) => `Till version ${number}`, en: (number: number) => `To version ${number}` },
  doneListed: { sv: 'Beslutet står i listan.', en: 'The decision is on the list.' },
  doneRemoved: { sv: 'Beslutet är borttaget från listan.', en: 'The decision is off the list.' },
  doneReopened: { sv: 'Listan är öppen igen.', en: 'The list is open again.' },

  record: { sv: 'För in beslutet', en: 'Record the decision' },
  recordTitle: { sv: (body: string) => `Beslut: ${body}`, en: (body: string) => `Decision: ${body}` },
  recordLead: { sv: 'Beslutet gäller just den här kontrollsumman:', en: 'The decision is about this very checksum:' },
  outcome: { sv: 'Vad blev beslutet?', en: 'What was decided?' },
  outcome_agreed: { sv: 'Ja, parten ingår överenskommelsen', en: 'Yes, the party enters the agreement' },
  outcome_refused: { sv: 'Nej, inte som den är skriven', en: 'No, not as it is written' },
  outcomeRefusedHint: {
    sv: 'Då går versionen tillbaka till dialog. Inget är borta.',
    en: 'The version then goes back to dialogue. Nothing is lost.',
  },
  outcomeNeeded: { sv: 'Välj vad beslutet blev', en: 'Choose what was decided' },
  reason: { sv: 'Om det blev nej: varför?', en: 'If it was no: why?' },
  reasonHint: {
    sv: 'Alla parter ser det, så att ni kan prata vidare.',
    en: 'All parties see it, so that you can go on talking.',
  },
  reasonNeeded: {
    sv: 'Skriv varför det blev nej, så att ni kan prata vidare',
    en: 'Write why it was no, so that you can go on talking',
  },
  reasonLong: { sv: 'Skriv högst 4 000 tecken', en: 'Write at most 4,000 characters' },
  decidedOn: { sv: 'Beslutsdatum', en: 'Date of the decision' },
  dayNeeded: {
    sv: 'Skriv dagen för beslutet, till exempel 9 dec 2026',
    en: 'Write the day of the decision, for example 9 Dec 2026',
  },
  dayFuture: {
    sv: 'Dagen ligger i framtiden. För in beslutet när det är fattat',
    en: 'The day lies in the future. Record the decision when it has been made',
  },
  dayBefore: {
    sv: (day: string) => `Versionen låstes ${day}. Ett beslut om den kan inte vara äldre`,
    en: (day: string) => `The version was locked on ${day}. A decision on it cannot be older`,
  },
  paragraph: { sv: 'Paragraf', en: 'Paragraph' },
  paragraphHint: { sv: 'Till exempel § 142.', en: 'For example § 142.' },
  paragraphNeeded: {
    sv: 'Skriv paragrafen i protokollet, till exempel § 142',
    en: 'Write the paragraph of the minutes, for example § 142',
  },
  registryNumber: { sv: 'Diarienummer', en: 'Registry number' },
  registryNumberNeeded: {
    sv: 'Skriv diarienumret, till exempel KS 2026-00123',
    en: 'Write the registry number, for example KS 2026-00123',
  },
  tooLong: {
    sv: (most: number) => `Skriv högst ${most} tecken`,
    en: (most: number) => `Write at most ${most} characters`,
  },
  announced: { sv: 'När anslogs protokollet?', en: 'When were the minutes announced?' },
  announcedHint: {
    sv: 'Då visar vi när beslutet tidigast får laga kraft.',
    en: 'Then we show when the decision gains legal force at the earliest.',
  },
  announcedBad: {
    sv: 'Skriv dagen för anslaget, till exempel 14 dec 2026',
    en: 'Write the day of the announcement, for example 14 Dec 2026',
  },
  announcedBefore: {
    sv: 'Protokollet kan inte ha anslagits före beslutet',
    en: 'The minutes cannot have been announced before the decision',
  },
  conflict: { sv: 'Jäv: vem deltog inte, och varför?', en: 'Conflict of interest: who took no part, and why?' },
  conflictHint: {
    sv: 'Om någon inte deltog. Skriv hellre rollen än namnet. Alla parter ser det.',
    en: 'If somebody took no part. Rather write the role than the name. All parties see it.',
  },
  file: { sv: 'Protokollsutdrag', en: 'Extract of the minutes' },
  fileHint: {
    sv: 'Pdf, png, jpg eller docx, högst 10 MB. Bara partnerskapets egna personer kan hämta filen.',
    en: 'PDF, PNG, JPG or DOCX, at most 10 MB. Only the partnership’s own people can fetch the file.',
  },
  file_empty: { sv: 'Filen är tom. Välj en annan', en: 'The file is empty. Choose another' },
  file_too_large: {
    sv: 'Filen är större än 10 MB. Välj en mindre',
    en: 'The file is larger than 10 MB. Choose a smaller one',
  },
  file_kind: {
    sv: 'Välj en fil som är pdf, png, jpg, docx, xlsx, pptx, odt eller ods',
    en: 'Choose a file that is PDF, PNG, JPG, DOCX, XLSX, PPTX, ODT or ODS',
  },
  fileAgain: {
    sv: 'Välj filen igen: en fil följer inte med när formuläret kommer tillbaka.',
    en: 'Choose the file again: a file does not come along when the form comes back.',
  },
  fileKept: {
    sv: (name: string) => `${name} ligger kvar om ni inte väljer en ny.`,
    en: (name: string) => `${name} is kept unless you choose a new one.`,
  },
  save: { sv: 'Spara beslutet', en: 'Save the decision' },
  correct: { sv: 'Rätta uppgifterna', en: 'Correct the details' },
  doneRecorded: { sv: 'Beslutet är infört.', en: 'The decision is recorded.' },
  doneReady: {
    sv: 'Beslutet är infört, och det var det sista. Nu kan ni skriva under. Firmatecknarna har fått ett brev.',
    en: 'The decision is recorded, and it was the last. Now you can sign. The signatories have been told by mail.',
  },
  doneRefused: {
    sv: 'Beslutet är infört. Versionen är tillbaka i dialog och alla parter har fått ett brev.',
    en: 'The decision is recorded. The version is back in dialogue and all parties have been told by mail.',
  },
  doneDeclared: { sv: 'Er lista är klar.', en: 'Your list is whole.' },

  step_listing: { sv: 'Listar sina beslut', en: 'Is listing its decisions' },
  step_deciding: { sv: 'Väntar på beslut', en: 'Waits for decisions' },
  step_decided: { sv: 'Beslutat', en: 'Decided' },
  noneNeeded: {
    sv: (why: string) => `Inget beslut behövs: ${why}`,
    en: (why: string) => `No decision is needed: ${why}`,
  },
  agreed: { sv: 'Ja', en: 'Yes' },
  refused: { sv: 'Nej', en: 'No' },
  waits: { sv: 'Inte infört än', en: 'Not recorded yet' },
  factDate: { sv: 'Datum', en: 'Date' },
  factReason: { sv: 'Varför', en: 'Why' },
  factConflict: { sv: 'Jäv', en: 'Conflict of interest' },
  factFile: { sv: 'Bilaga', en: 'Attachment' },
  factAppeal: { sv: 'Laga kraft', en: 'Legal force' },
  appeal: {
    sv: (day: string) =>
      `Kan tidigast få laga kraft efter ${day}, om ingen överklagar. Det är en hjälp att räkna, inte juridisk rådgivning.`,
    en: (day: string) =>
      `May gain legal force after ${day} at the earliest, if nobody appeals. This is a help in counting, not legal advice.`,
  },
  editList: { sv: 'Vår lista', en: 'Our list' },
  basis: { sv: 'Underlag för beslut', en: 'Basis for the decision' },

  basisTitle: {
    sv: (body: string) => `Underlag för beslut: ${body}`,
    en: (body: string) => `Basis for a decision: ${body}`,
  },
  basisLead: {
    sv: 'Ett utkast att skriva ut eller kopiera, gjort av det ni redan har skrivit. Lägg till det som er egen mall ber om.',
    en: 'A draft to print or copy, made from what you have already written. Add what your own template asks for.',
  },
  basisOfficial: { sv: 'Utkast till tjänsteskrivelse', en: 'Draft of an official’s report' },
  basisBoard: { sv: 'Utkast till underlag för styrelsen', en: 'Draft of a paper for the board' },
  basisProposal: { sv: 'Förslag till beslut', en: 'Proposed decision' },
  basisProposalText: {
    sv: (body: string, name: string, number: number, hash: string) =>
      `${body} beslutar att ingå överenskommelsen om idéburet offentligt partnerskap ”${name}”, version ${number}, med kontrollsumman (SHA-256) ${hash}.`,
    en: (body: string, name: string, number: number, hash: string) =>
      `${body} decides to enter the agreement on the civil–public partnership “${name}”, version ${number}, with the checksum (SHA-256) ${hash}.`,
  },
  basisChallenge: { sv: 'Samhällsutmaningen', en: 'The societal challenge' },
  basisParties: { sv: 'Parter', en: 'Parties' },
  basisGoals: { sv: 'Mål', en: 'Goals' },
  basisTerm: { sv: 'Avtalstid', en: 'Term' },
  basisTermText: {
    sv: (from: string, to: string) => `Överenskommelsen gäller från ${from} till ${to}.`,
    en: (from: string, to: string) => `The agreement holds from ${from} to ${to}.`,
  },
  basisOwn: {
    sv: (party: string) => `Det här bidrar ${party} med`,
    en: (party: string) => `What ${party} contributes`,
  },
  basisOthers: { sv: 'Det här bidrar de andra parterna med', en: 'What the other parties contribute' },
  basisNoResources: { sv: 'Inget är upptaget i överenskommelsen.', en: 'Nothing is listed in the agreement.' },
  basisAssessment: { sv: 'Gemensam bedömning', en: 'Joint assessment' },
  basisAssessed: {
    sv: (title: string, day: string) => `${title}, öppnad ${day}:`,
    en: (title: string, day: string) => `${title}, opened on ${day}:`,
  },
  basisNotAssessed: { sv: 'Någon gemensam bedömning är inte öppnad.', en: 'No joint assessment has been opened.' },
  basisAnnex: { sv: 'Bilaga', en: 'Annex' },
  basisAnnexText: {
    sv: (number: number) => `Överenskommelsen, version ${number} (pdf)`,
    en: (number: number) => `The agreement, version ${number} (PDF)`,
  },
  basisValue: { sv: (kronor: string) => `${kronor} kr`, en: (kronor: string) => `SEK ${kronor}` },
  print: { sv: 'Skriv ut', en: 'Print' },
  printHint: {
    sv: 'Skriv ut med webbläsarens utskrift. Sidhuvud och knappar följer inte med.',
    en: 'Print from the browser. Header and buttons do not come along.',
  },

  signatory: { sv: 'Firmatecknare', en: 'Signatory' },
  signatoriesTogether: {
    sv: (count: number) => `Firmatecknare, ${count} i förening`,
    en: (count: number) => `Signatories, ${count} together`,
  },
  signatoryNotNamed: { sv: 'Partens firmatecknare', en: 'The party’s signatory' },

  mailReady: { sv: (name: string) => `Dags att skriva under: ${name}`, en: (name: string) => `Time to sign: ${name}` },
  mailReadyBody: {
    sv: (name: string, number: number) =>
      `Alla beslut om version ${number} av överenskommelsen i ${name} är införda. Nu kan du se över den och skriva under för din part.`,
    en: (name: string, number: number) =>
      `All decisions on version ${number} of the agreement in ${name} are recorded. You can now look it over and sign for your party.`,
  },
  mailRefused: {
    sv: (name: string) => `Tillbaka till dialog: ${name}`,
    en: (name: string) => `Back to dialogue: ${name}`,
  },
  mailRefusedBody: {
    sv: (name: string, number: number) =>
      `Ett beslut om version ${number} av överenskommelsen i ${name} blev nej. Versionen är tillbaka i dialog. Inget är borta. Varför står på sidan.`,
    en: (name: string, number: number) =>
      `A decision on version ${number} of the agreement in ${name} was no. The version is back in dialogue. Nothing is lost. The reason stands on the page.`,
  },
})
