import { bilingual } from '#platform/language.ts'

/** What is said when a party comes in after the start. */
export const joiningTexts = bilingual({
  title: { sv: 'En ny part', en: 'A new party' },
  back: { sv: 'Tillbaka till Vidare', en: 'Back to Onward' },
  lead: {
    sv: 'En ny part kommer in när alla ni som är med står bakom det, och organisationen själv säger ja. Sedan skriver och undertecknar ni tillsammans en ändring av avtalet, där den nya parten är med.',
    en: 'A new party comes in when all of you who take part stand behind it, and the organisation itself says yes. Then you write and sign an amendment of the agreement together, with the new party in it.',
  },
  propose: { sv: 'Föreslå en ny part', en: 'Propose a new party' },
  organisation: { sv: 'Vilken organisation?', en: 'Which organisation?' },
  organisationHint: {
    sv: 'Organisationer som finns i Samhandling. Saknas den, be den registrera sig först.',
    en: 'Organisations that are in Samhandling. If it is missing, ask it to register first.',
  },
  organisationNeeded: { sv: 'Välj en organisation i listan.', en: 'Choose an organisation from the list.' },
  words: { sv: 'Varför ska den vara med?', en: 'Why should it take part?' },
  wordsHint: {
    sv: 'Alla parter läser det, och organisationen själv.',
    en: 'All parties read it, and the organisation itself.',
  },
  wordsNeeded: { sv: 'Skriv varför, med några ord.', en: 'Write why, in a few words.' },
  tooLong: {
    sv: (most: number) => `Skriv kortare, högst ${most} tecken.`,
    en: (most: number) => `Write less, at most ${most} characters.`,
  },
  notNow: {
    sv: 'Just nu går det inte att föreslå en ny part: en version av avtalet är låst, eller så vilar eller slutar partnerskapet.',
    en: 'A new party cannot be proposed just now: a version of the agreement is locked, or the partnership rests or ends.',
  },
  waiting: { sv: 'Väntar på er andra', en: 'Waits for the others of you' },
  waitingText: {
    sv: (name: string) => `${name} är föreslagen. Varje part svarar på sidan Vidare.`,
    en: (name: string) => `${name} is proposed. Each party answers on the page Onward.`,
  },
  soFar: { sv: 'Så långt har det kommit', en: 'How far it has come' },
  asked: {
    sv: (day: string) => `Alla står bakom det. Organisationen är tillfrågad sedan ${day}.`,
    en: (day: string) => `All stand behind it. The organisation has been asked since ${day}.`,
  },
  lapsed: {
    sv: 'Organisationen svarade inte inom nittio dagar. Ni kan föreslå den igen.',
    en: 'The organisation did not answer within ninety days. You can propose it again.',
  },
  declined: { sv: (day: string) => `Tackade nej den ${day}.`, en: (day: string) => `Declined on ${day}.` },
  in_room: {
    sv: (day: string) => `Med sedan den ${day}.`,
    en: (day: string) => `Takes part since ${day}.`,
  },
  amend: {
    sv: 'Avtalet är inte ändrat än. Skriv in den nya parten där det behövs, låt alla ge samsyn, lås och underteckna.',
    en: 'The agreement is not amended yet. Write the new party in where it is needed, let all stand behind it, lock and sign.',
  },
  toAgreement: { sv: 'Till avtalet', en: 'To the agreement' },
  in_agreement: {
    sv: (day: string) => `Med sedan den ${day}, och i avtalet från version`,
    en: (day: string) => `Takes part since ${day}, and in the agreement from version`,
  },
  gone: {
    sv: (day: string, until: string) => `Var med från den ${day} till och med den ${until}.`,
    en: (day: string, until: string) => `Took part from ${day} until ${until}.`,
  },
  wasIn: {
    sv: (name: string, day: string) => `${name} (var med till och med ${day})`,
    en: (name: string, day: string) => `${name} (took part until ${day})`,
  },
  offerAgain: {
    sv: (day: string) => `Ni var med till och med den ${day}, och är välkomna tillbaka.`,
    en: (day: string) => `You took part until ${day}, and are welcome back.`,
  },
  meansAgain: {
    sv: 'De som företrädde er förra gången behåller vad de såg då, men får inte sina uppdrag tillbaka. Ni utser på nytt vilka som företräder er.',
    en: 'Those who acted for you last time keep what they saw then, but do not get their mandates back. You name anew who acts for you.',
  },
  proposed: {
    sv: 'Förslaget är sparat, och de andra parterna har fått veta det.',
    en: 'The proposal is saved, and the other parties have been told.',
  },
  offerTitle: { sv: 'Vill ni vara med i partnerskapet?', en: 'Do you want to take part in the partnership?' },
  offerLead: {
    sv: (organisation: string, name: string) => `Alla parter i ${name} vill att ${organisation} blir en part.`,
    en: (organisation: string, name: string) => `All parties of ${name} want ${organisation} to become a party.`,
  },
  theirWords: { sv: 'Det här skriver de', en: 'What they write' },
  challenge: { sv: 'Utmaningen', en: 'The challenge' },
  affected: { sv: 'Vilka det gäller', en: 'Whom it concerns' },
  place: { sv: 'Var', en: 'Where' },
  parties: { sv: 'Parter nu', en: 'Parties now' },
  means: { sv: 'Det här betyder ett ja', en: 'What a yes means' },
  meansSigned: {
    sv: 'Ni blir en part från i dag, med samma rätt som de andra att läsa, skriva och säga vad ni tycker. Ni står inte bakom avtalet förrän ni har beslutat om en ändring av det och undertecknat den tillsammans med de andra.',
    en: 'You are a party from today, with the same right as the others to read, write and say what you think. You do not stand behind the agreement until you have decided on an amendment of it and signed it together with the others.',
  },
  meansUnsigned: {
    sv: 'Ni blir en part från i dag, med samma rätt som de andra att läsa, skriva och säga vad ni tycker. Avtalet skriver ni tillsammans.',
    en: 'You are a party from today, with the same right as the others to read, write and say what you think. You write the agreement together.',
  },
  answer: { sv: 'Ert svar', en: 'Your answer' },
  joins: { sv: 'Ja, vi vill vara med', en: 'Yes, we want to take part' },
  declines: { sv: 'Nej, inte nu', en: 'No, not now' },
  answerNeeded: { sv: 'Välj ja eller nej.', en: 'Choose yes or no.' },
  offerWords: {
    sv: 'Varför vill ni vara med, eller varför inte nu?',
    en: 'Why do you want to take part, or why not now?',
  },
  offerWordsNeeded: { sv: 'Skriv varför, med några ord.', en: 'Write why, in a few words.' },
  board: { sv: 'Vilken nämnd eller styrelse är med?', en: 'Which board takes part?' },
  boardNeeded: { sv: 'Välj vilken nämnd eller styrelse som är med.', en: 'Choose which board takes part.' },
  send: { sv: 'Svara', en: 'Answer' },
  thanks: { sv: 'Tack, svaret är framme hos parterna.', en: 'Thank you, the parties have your answer.' },
  saidYes: { sv: 'Ni har tackat ja och är med.', en: 'You have said yes and take part.' },
  saidNo: {
    sv: 'Ni har tackat nej den här gången. Parterna kan fråga er igen.',
    en: 'You have declined this time. The parties can ask you again.',
  },
  waitedTooLong: {
    sv: 'Frågan gick att svara på i nittio dagar, och den tiden är slut. Vill ni vara med, be någon av parterna att fråga igen.',
    en: 'The question could be answered for ninety days, and that time is over. If you want to take part, ask one of the parties to ask again.',
  },
  toRoom: { sv: 'Till partnerskapet', en: 'To the partnership' },
  mailSubject: { sv: 'Vill ni vara med i ett partnerskap?', en: 'Do you want to take part in a partnership?' },
  mailBody: {
    sv: (name: string) => `Alla parter i ${name} vill att er organisation blir en part. Läs mer och svara på sidan.`,
    en: (name: string) =>
      `All parties of ${name} want your organisation to become a party. Read more and answer on the page.`,
  },
  mailAnsweredSubject: { sv: 'Svar från den ni ville ha med', en: 'An answer from the party that you wanted in' },
  mailAnsweredBody: {
    sv: (name: string) => `Organisationen som ni frågade om ${name} har svarat. På sidan står vad som händer nu.`,
    en: (name: string) => `The organisation that you asked about ${name} has answered. The page says what happens now.`,
  },
})
