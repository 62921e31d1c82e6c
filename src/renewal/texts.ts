import { bilingual, type Language } from '#platform/language.ts'
import { endingTexts } from './ending-texts.ts'

/** The clock, what the parties want, and changes of the agreement. */
const onwardTexts = bilingual({
  onward: { sv: 'Vidare', en: 'Onward' },
  lead: {
    sv: 'Här pratar ni om vad som händer sedan: förlänga, skriva om, låta avtalet gå ut eller avsluta. Ingen part bestämmer det ensam, och inget händer av sig självt.',
    en: 'Here you talk about what comes next: extend, rewrite, let the agreement run out, or end. No party decides it alone, and nothing happens by itself.',
  },
  // The clock
  clock: { sv: 'Tiden som är kvar', en: 'The time that is left' },
  clockAhead: {
    sv: (away: string, day: string) => `Avtalet går ut ${away}, ${day}.`,
    en: (away: string, day: string) => `The agreement runs out ${away}, on ${day}.`,
  },
  clockOver: {
    sv: (day: string) => `Avtalet gick ut ${day}.`,
    en: (day: string) => `The agreement ran out on ${day}.`,
  },
  clockEnded: {
    sv: (day: string) => `Ni har tillsammans bestämt att ${day} är sista dagen.`,
    en: (day: string) => `Together you have decided that ${day} is the last day.`,
  },
  clockEndedThen: {
    sv: (day: string) => `Ni bestämde tillsammans att ${day} var sista dagen.`,
    en: (day: string) => `Together you decided that ${day} was the last day.`,
  },
  clockUnknown: {
    sv: 'Avtalets sista dag är inte känd. Ni kan ändå säga vad ni vill.',
    en: 'The last day of the agreement is not known. You can still say what you want.',
  },
  unknownDay: { sv: 'okänt', en: 'unknown' },
  clockNone: {
    sv: 'Klockan börjar gå när alla parter har skrivit under ett avtal.',
    en: 'The clock starts when every party has signed an agreement.',
  },
  step18: { sv: 'Utvärdera tillsammans', en: 'Evaluate together' },
  step18Text: {
    sv: 'Börja med en gemensam bedömning av hur det har gått. Då har ni något att stå på när ni pratar om fortsättningen.',
    en: 'Begin with a joint assessment of how it has gone. It gives you something to stand on when you talk about what comes next.',
  },
  step12: { sv: 'Säg vad ni vill', en: 'Say what you want' },
  step12Text: {
    sv: 'Varje part säger vad den vill och varför. Det ni ser olika på tar ni upp i styrgruppen.',
    en: 'Each party says what it wants and why. What you see differently goes to the steering group.',
  },
  step6: { sv: 'Skriv klart, eller förbered slutet', en: 'Finish the text, or prepare the end' },
  step6Text: {
    sv: 'En nämnd eller styrelse behöver tid för beslut. Ska ni sluta, så börja berätta för dem det berör.',
    en: 'A board needs time to decide. If you are to end, begin to tell those concerned.',
  },
  monthsBefore: {
    sv: (months: number) => `${months}\u00a0månader\u00a0före`,
    en: (months: number) => `${months}\u00a0months\u00a0before`,
  },
  come: { sv: 'Dags nu', en: 'Time now' },
  passed: { sv: 'Har varit', en: 'Has been' },
  columnStep: { sv: 'När', en: 'When' },
  columnDay: { sv: 'Dag', en: 'Day' },
  columnWhat: { sv: 'Vad', en: 'What' },
  evaluate: { sv: 'Till gemensam bedömning', en: 'To the joint assessment' },
  // What the parties want
  wishes: { sv: 'Det här vill vi', en: 'What we want' },
  wishesLead: {
    sv: 'Varje part säger vad den vill efter avtalstiden. Ni kan ändra er; det senaste gäller, och allt finns kvar.',
    en: 'Each party says what it wants after the term. You may change your mind; the latest counts, and everything is kept.',
  },
  extend: { sv: 'Förlänga', en: 'Extend' },
  extendHint: { sv: 'Fortsätta som nu, en tid till.', en: 'Go on as now, for some time more.' },
  renegotiate: { sv: 'Omförhandla', en: 'Renegotiate' },
  renegotiateHint: { sv: 'Fortsätta, men med ett annat innehåll.', en: 'Go on, with other contents.' },
  end: { sv: 'Avsluta när tiden går ut', en: 'End when the term runs out' },
  endHint: { sv: 'Låta avtalet gå ut på sin sista dag.', en: 'Let the agreement run out on its last day.' },
  unsure: { sv: 'Vet inte än', en: 'Not sure yet' },
  unsureHint: { sv: 'Ni behöver prata mer först.', en: 'You need to talk more first.' },
  wish: { sv: 'Vad vill ni?', en: 'What do you want?' },
  wishNeeded: {
    sv: 'Välj vad ni vill. ”Vet inte än” går också bra.',
    en: 'Choose what you want. “Not sure yet” is fine too.',
  },
  why: { sv: 'Varför?', en: 'Why?' },
  wordsNeeded: {
    sv: 'Skriv några ord, så att de andra förstår.',
    en: 'Write a few words, so that the others understand.',
  },
  wordsLong: {
    sv: (most: number) => `Skriv högst ${most} tecken.`,
    en: (most: number) => `Write at most ${most} characters.`,
  },
  sayWish: { sv: 'Säg det till de andra', en: 'Tell the others' },
  changeWish: { sv: 'Ändra vad ni vill', en: 'Change what you want' },
  notSaid: { sv: 'Har inte sagt något än.', en: 'Has not said anything yet.' },
  alike: { sv: 'Alla parter vill samma sak.', en: 'Every party wants the same.' },
  different: {
    sv: 'Ni vill olika saker',
    en: 'You want different things',
  },
  toAgenda: { sv: 'Ta upp på nästa möte', en: 'Take up at the next meeting' },
  agendaTitle: { sv: 'Hur vi går vidare efter avtalstiden', en: 'How we go on after the term' },
  agendaWords: { sv: 'Parterna vill olika saker:', en: 'The parties want different things:' },
  someone: { sv: 'Någon', en: 'Somebody' },
  // Changes of the agreement
  amendments: { sv: 'Ändra eller förlänga avtalet', en: 'Change or extend the agreement' },
  amendmentsLead: {
    sv: 'En ändring blir nästa version av avtalet: ny samsyn, nya beslut och nya underskrifter. Avtalet som gäller står kvar tills alla har skrivit under det nya.',
    en: 'A change becomes the next version of the agreement: new samsyn, new decisions and new signatures. The agreement in force stands until all have signed the new one.',
  },
  kind: { sv: 'Vad blir det?', en: 'What will it be?' },
  kindNeeded: { sv: 'Välj vad det blir.', en: 'Choose what it will be.' },
  amendment: { sv: 'Ett tillägg', en: 'An amendment' },
  amendmentHint: {
    sv: 'Något i avtalet ändras, tiden är densamma.',
    en: 'Something in the agreement changes, the term is the same.',
  },
  extension: { sv: 'En förlängning', en: 'An extension' },
  extensionHint: { sv: 'Avtalet får en ny sista dag.', en: 'The agreement gets a new last day.' },
  new_agreement: { sv: 'Ett nytt avtal', en: 'A new agreement' },
  newAgreementHint: { sv: 'En ny period tar vid efter den här.', en: 'A new period follows on this one.' },
  asked: { sv: 'Vad vill ni ändra, och varför?', en: 'What do you want to change, and why?' },
  ask: { sv: 'Be om en ändring', en: 'Ask for a change' },
  askedBy: { sv: 'har bett om', en: 'has asked for' },
  askedDone: {
    sv: 'De andra parterna har fått veta. Skriv ändringen i avtalet när ni har pratat om den.',
    en: 'The other parties have been told. Write the change in the agreement when you have talked about it.',
  },
  toText: { sv: 'Skriv i avtalet', en: 'Write in the agreement' },
  toTerm: { sv: 'Ändra avtalstiden', en: 'Change the term' },
  toVersions: { sv: 'Lås nästa version', en: 'Lock the next version' },
  takeBack: { sv: 'Ta tillbaka', en: 'Take back' },
  takenBack: { sv: 'Tillbakataget', en: 'Taken back' },
  // The line
  line: { sv: 'Avtalets linje', en: 'The agreement’s line' },
  lineLead: {
    sv: 'Alla versioner och perioder i en historia: vad som gällde när, vem som bad om vad, och vad som ändrades.',
    en: 'All versions and periods as one history: what was in force when, who asked for what, and what changed.',
  },
  lineNone: { sv: 'Inget avtal är underskrivet än', en: 'No agreement has been signed yet' },
  lineNoneText: {
    sv: 'Linjen börjar med det första avtalet som alla parter har skrivit under.',
    en: 'The line begins with the first agreement that every party has signed.',
  },
  period: { sv: (from: string, to: string) => `${from} – ${to}`, en: (from: string, to: string) => `${from} – ${to}` },
  version: { sv: (number: number) => `Version ${number}`, en: (number: number) => `Version ${number}` },
  newInAgreement: {
    sv: (names: string) => `Ny i avtalet: ${names}.`,
    en: (names: string) => `New in the agreement: ${names}.`,
  },
  firstAgreement: { sv: 'Det första avtalet', en: 'The first agreement' },
  signedOn: { sv: (day: string) => `Underskrivet ${day}`, en: (day: string) => `Signed ${day}` },
  changed: { sv: 'Se vad som ändrades', en: 'See what changed' },
  wantsInNext: { sv: 'Önskat inför nästa version', en: 'Asked for before the next version' },
  inLine: { sv: 'Perioder', en: 'Periods' },
  columnVersion: { sv: 'Version', en: 'Version' },
  columnPeriod: { sv: 'Gäller', en: 'In force' },
  columnKind: { sv: 'Slag', en: 'Kind' },
  columnSigned: { sv: 'Underskriven', en: 'Signed' },
  // Done and mail
  done: { sv: 'Sparat. De andra parterna ser det.', en: 'Saved. The other parties see it.' },
  onAgenda: { sv: 'Det står på nästa mötes dagordning.', en: 'It is on the next meeting’s agenda.' },
  proposed: {
    sv: 'Förslaget är lagt. De andra parterna har fått veta.',
    en: 'The proposal is made. The other parties have been told.',
  },
  answered: { sv: 'Ert svar är sparat.', en: 'Your answer is saved.' },
  withdrawn: {
    sv: 'Det är tillbakataget. De andra ser att det har varit.',
    en: 'It is taken back. The others see that it has been.',
  },
  mailWishSubject: {
    sv: 'En part har sagt vad den vill efter avtalstiden',
    en: 'A party has said what it wants after the term',
  },
  mailWish: {
    sv: (name: string) => `En part i ${name} har sagt vad den vill efter avtalstiden. Läs det och säg vad ni vill.`,
    en: (name: string) => `A party of ${name} has said what it wants after the term. Read it and say what you want.`,
  },
  mailAmendmentSubject: { sv: 'En part vill ändra avtalet', en: 'A party wants to change the agreement' },
  mailAmendment: {
    sv: (name: string) => `En part i ${name} har bett om en ändring av avtalet.`,
    en: (name: string) => `A party of ${name} has asked for a change of the agreement.`,
  },
  mailStepSubject: { sv: 'Ett steg väntar på ert svar', en: 'A step waits for your answer' },
  mailStep: {
    sv: (name: string) =>
      `En part i ${name} har föreslagit något som alla parter behöver stå bakom. Läs det och svara.`,
    en: (name: string) =>
      `A party of ${name} has proposed something that every party needs to stand behind. Read it and answer.`,
  },
  mailNoticeSubject: {
    sv: 'En part har antecknat uppsägning eller hävning',
    en: 'A party has noted notice or rescission',
  },
  mailNotice: {
    sv: (name: string) =>
      `En part i ${name} har antecknat uppsägning eller hävning. Inget avslutas av sig självt. Läs det och prata med varandra.`,
    en: (name: string) =>
      `A party of ${name} has noted notice or rescission. Nothing ends by itself. Read it and talk to each other.`,
  },
})

/** All words of Vidare. */
export const renewalTexts = (language: Language) => ({ ...onwardTexts(language), ...endingTexts(language) })
