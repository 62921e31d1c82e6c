import { bilingual, plural, type InBoth } from '#platform/language.ts'
import type { RedFlag, Way, WhoKnows } from './questions.ts'
import type { NextStep } from './rules.ts'

const inWords = {
  sv: ['inget', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const sv = (count: number) => inWords.sv[count] ?? String(count)
const en = (count: number) => inWords.en[count] ?? String(count)

/** What the pages of *Hitta rätt väg* say around the questions. */
export const suitabilityTexts = bilingual({
  name: { sv: 'Hitta rätt väg', en: 'Find the right way' },
  startTitle: { sv: 'Bidrag, upphandling eller partnerskap?', en: 'Grant, procurement or partnership?' },
  startLead: {
    sv: (count: number) =>
      `Svara på ${sv(count)} frågor om det ni vill göra, gärna tillsammans. Ni får veta vilken väg som kan passa, varför, och vad ni behöver ta reda på.`,
    en: (count: number) =>
      `Answer ${en(count)} questions about what you want to do, preferably together. You will see which way may fit, why, and what you need to find out.`,
  },
  begin: { sv: 'Börja', en: 'Begin' },
  goOn: { sv: 'Fortsätt där ni var', en: 'Go on where you were' },
  seeResult: { sv: 'Se resultatet så långt', en: 'See the result so far' },
  howTitle: { sv: 'Så går det till', en: 'How it works' },
  howTen: {
    sv: 'Det tar ungefär tio minuter. Ni behöver inte logga in.',
    en: 'It takes about ten minutes. You need not sign in.',
  },
  howUnknown: {
    sv: '”Vi vet inte” är ett bra svar. Då får ni veta vem ni kan fråga.',
    en: '“We do not know” is a good answer. You will then see whom to ask.',
  },
  howStored: {
    sv: 'Inget sparas hos oss. Svaren ligger i sidans adress: spara den eller skicka den vidare.',
    en: 'Nothing is stored with us. The answers lie in the address of the page: keep it or pass it on.',
  },
  howLean: {
    sv: 'Resultatet är ett underlag för samtal, inget beslut. Vad som gäller juridiskt bedömer myndigheten.',
    en: 'The result is material for a conversation, not a decision. The legal assessment is made by the authority.',
  },
  waysTitle: { sv: 'De tre vägarna', en: 'The three ways' },

  questionTitle: {
    sv: (ask: string, number: number, of: number) => `${ask} Fråga ${number} av ${of}, Hitta rätt väg`,
    en: (ask: string, number: number, of: number) => `${ask} Question ${number} of ${of}, Find the right way`,
  },
  backToStart: { sv: 'Tillbaka till början', en: 'Back to the beginning' },
  backToQuestion: {
    sv: (number: number) => `Tillbaka till fråga ${number}`,
    en: (number: number) => `Back to question ${number}`,
  },
  backToResult: { sv: 'Tillbaka till resultatet', en: 'Back to the result' },
  unknown: { sv: 'Vi vet inte än', en: 'We do not know yet' },
  unknownHint: {
    sv: 'Det är ett vanligt svar så här tidigt. Ni kan ändra det senare.',
    en: 'That is a common answer this early. You can change it later.',
  },
  next: { sv: 'Fortsätt', en: 'Continue' },
  chooseOne: {
    sv: 'Välj ett svar. Är ni osäkra finns ”Vi vet inte än”.',
    en: 'Choose an answer. If you are unsure there is “We do not know yet”.',
  },
  fault: { sv: (title: string) => `Fel: ${title}`, en: (title: string) => `Error: ${title}` },
  oneThing: { sv: 'En sak att rätta innan ni kan gå vidare', en: 'One thing to put right before you can go on' },
  why: { sv: 'Varför frågar vi?', en: 'Why do we ask?' },
  later: { sv: 'Spara och fortsätt senare', en: 'Save and go on later' },
  laterHow: {
    sv: 'Inget sparas hos oss. Kopiera adressen till ett mejl till dig själv, eller spara sidan som bokmärke.',
    en: 'Nothing is stored with us. Copy the address into a mail to yourself, or bookmark the page.',
  },
  address: { sv: 'Adress med era svar', en: 'Address with your answers' },

  resultOf: { sv: 'Resultat av Hitta rätt väg', en: 'Result of Find the right way' },
  change: { sv: 'Ändra era svar', en: 'Change your answers' },
  nothing: { sv: 'Här finns inget att väga än', en: 'There is nothing to weigh yet' },
  tooEarly: { sv: 'Det går inte att säga än', en: 'It is too early to say' },
  missing: { sv: 'Något saknas för att partnerskap ska passa', en: 'Something is missing for partnership to fit' },
  lean: {
    sv: (way: string) => `${capital(way)} kan vara rätt väg för er`,
    en: (way: string) => `${capital(way)} may be the right way for you`,
  },
  speaking: {
    sv: (count: number, of: number, way: string) => `${capital(sv(count))} av ${sv(of)} svar talar för ${way}.`,
    en: (count: number, of: number, way: string) =>
      `${capital(en(count))} of ${en(of)} answers ${plural(count, 'en', 'speaks', 'speak')} for ${way}.`,
  },
  toFindOut: {
    sv: (count: number) =>
      count === 1 ? 'En sak behöver ni ta reda på.' : `${capital(sv(count))} saker behöver ni ta reda på.`,
    en: (count: number) => `You need to find out ${en(count)} ${plural(count, 'en', 'thing', 'things')}.`,
  },
  passed: {
    sv: (count: number) =>
      count === 1 ? 'En fråga är inte besvarad.' : `${capital(sv(count))} frågor är inte besvarade.`,
    en: (count: number) => `${capital(en(count))} ${plural(count, 'en', 'question is', 'questions are')} not answered.`,
  },
  passedTitle: { sv: 'Frågor ni inte har svarat på', en: 'Questions you have not answered' },
  split: {
    sv: 'Svaren pekar åt olika håll, eller så är det för mycket ni inte vet än.',
    en: 'The answers point in different directions, or there is too much you do not know yet.',
  },
  combination: {
    sv: 'Era svar har flera drag som tillsammans vägde tungt när domstolen såg ett partnerskap som ett köp. Då räcker det inte att andra svar talar för partnerskap.',
    en: 'Your answers have several features that together weighed heavily when the court saw a partnership as a purchase. Then it is not enough that other answers speak for partnership.',
  },
  clear: { sv: 'Det mesta pekar åt samma håll.', en: 'Most of it points in the same direction.' },
  slight: {
    sv: 'Mer än hälften pekar åt samma håll, men inte allt.',
    en: 'More than half points in the same direction, but not all.',
  },
  notADecision: {
    sv: 'Resultatet är ett underlag för samtal, inget beslut.',
    en: 'The result is material for a conversation, not a decision.',
  },
  bar: {
    sv: (speaking: number, open: number, others: number) =>
      `${speaking} svar talar för, ${open} är öppna, ${others} talar för något annat`,
    en: (speaking: number, open: number, others: number) =>
      `${speaking} answers speak for, ${open} are open, ${others} speak for something else`,
  },
  therefore: { sv: 'Därför', en: 'Why' },
  against: { sv: 'Det som talar för något annat', en: 'What speaks for something else' },
  answersSoFar: { sv: 'Era svar så här långt', en: 'Your answers so far' },
  findOut: { sv: 'Ta reda på', en: 'Find out' },
  findOutTitle: { sv: 'Det ni behöver ta reda på', en: 'What you need to find out' },
  youAnswered: { sv: (label: string) => `Ni svarade: ”${label}”`, en: (label: string) => `You answered: “${label}”` },
  notAnswered: { sv: 'Inte besvarad', en: 'Not answered' },
  changeAnswer: { sv: 'Ändra svaret', en: 'Change the answer' },
  about: { sv: (ask: string) => `: ${ask}`, en: (ask: string) => `: ${ask}` },
  speaksFor: { sv: (way: string) => `Talar för ${way}`, en: (way: string) => `Speaks for ${way}` },
  prevents: { sv: (way: string) => `Hindrar ${way}`, en: (way: string) => `Rules out ${way}` },
  flagsTitle: { sv: 'Titta särskilt på det här', en: 'Look at this in particular' },
  flagsText: {
    sv: 'Ett enda av dragen säger lite. Det är tillsammans de kan göra att samarbetet ses som ett köp. Be kommunens eller regionens jurist bedöma det.',
    en: 'One of these features alone says little. It is together that they can make the cooperation be seen as a purchase. Ask the municipality’s or region’s lawyer to assess it.',
  },
  laterLaw: {
    sv: 'Senare, i fasen Prövning, bedömer nämnden eller styrelsen samarbetet mot kommunallagen och EU:s statsstödsregler, och om det är ett offentligt kontrakt. Ni behöver inte kunna juridiken för att börja prata.',
    en: 'Later, in the phase Suitability, the committee or board assesses the cooperation against the Local Government Act and the EU state aid rules, and whether it is a public contract. You need not know the law to begin to talk.',
  },
  allAnswers: { sv: 'Visa alla svar', en: 'Show all answers' },
  question: { sv: 'Fråga', en: 'Question' },
  answer: { sv: 'Ert svar', en: 'Your answer' },
  nextTitle: { sv: 'Nästa steg', en: 'Next steps' },
  describeChallenge: { sv: 'Beskriv en utmaning', en: 'Describe a challenge' },
  contactAuthority: { sv: 'Kontakta myndigheten', en: 'Contact the authority' },
  answerRest: { sv: 'Svara på resten', en: 'Answer the rest' },
  shareTitle: { sv: 'Spara, dela eller skriv ut', en: 'Keep, share or print' },
  shareText: {
    sv: 'Svaren ligger i adressen. Den som får den ser samma resultat och kan ändra egna svar.',
    en: 'The answers lie in the address. Whoever gets it sees the same result and can change the answers.',
  },
  printText: {
    sv: 'Sidan går att skriva ut som den är, eller spara som PDF, från webbläsarens meny.',
    en: 'The page can be printed as it is, or saved as PDF, from the browser’s menu.',
  },
  otherWays: { sv: 'De andra vägarna', en: 'The other ways' },
  notMixed: {
    sv: 'Ingen väg är finare än någon annan. De går inte att blanda i en och samma insats.',
    en: 'No way is finer than another. They cannot be mixed in one and the same undertaking.',
  },
  severalBeside: {
    sv: 'En organisation kan ändå ha flera av dem samtidigt, för olika saker. Fråga vad som gäller hos er myndighet.',
    en: 'An organisation can still have several of them at the same time, for different things. Ask what holds with your authority.',
  },
  readMore: { sv: 'Läs mer om de tre vägarna', en: 'Read more about the three ways' },
})

export const wayNames: Record<Way, InBoth> = {
  grant: { sv: 'bidrag', en: 'a grant' },
  procurement: { sv: 'upphandling', en: 'procurement' },
  partnership: { sv: 'partnerskap', en: 'partnership' },
}

/** When each way fits: shown of the ways that the answers do not lean to, without judgement. */
export const wayFits: Record<Way, InBoth> = {
  grant: {
    sv: 'Bidrag passar när organisationen vill driva sin egen verksamhet, inom en stödform som finns.',
    en: 'A grant fits when the organisation wants to run its own activity, within a form of support that exists.',
  },
  procurement: {
    sv: 'Upphandling passar när tjänsten går att beskriva på förhand och flera kan utföra den.',
    en: 'Procurement fits when the service can be described beforehand and several can carry it out.',
  },
  partnership: {
    sv: 'Partnerskap passar när utmaningen är gemensam, ingen har lösningen och alla bidrar.',
    en: 'Partnership fits when the challenge is shared, no one has the solution and everyone contributes.',
  },
}

export const whoCanTell: Record<WhoKnows, InBoth> = {
  together: { sv: 'Ni svarar tillsammans.', en: 'You answer together.' },
  organisation: { sv: 'Organisationen kan svara.', en: 'The organisation can answer.' },
  authority: { sv: 'Kommunen eller regionen kan svara.', en: 'The municipality or region can answer.' },
  lawyer: {
    sv: 'Kommunens eller regionens jurist kan svara.',
    en: 'The municipality’s or region’s lawyer can answer.',
  },
  elected: {
    sv: 'De förtroendevalda, eller tjänstepersonen som arbetar med frågan, kan svara.',
    en: 'The elected representatives, or the official who works with the matter, can answer.',
  },
}

export const flagNames: Record<RedFlag, InBoth> = {
  'ongoing-operation': {
    sv: 'Löpande drift för det offentligas räkning',
    en: 'Ongoing operation on behalf of the public side',
  },
  'payment-in-return': { sv: 'Betalning i utbyte mot det som utförs', en: 'Payment in return for what is performed' },
  'price-per-unit': { sv: 'Pris per plats, timme eller person', en: 'A price per place, hour or person' },
  'earlier-procured': { sv: 'Samma sak har upphandlats tidigare', en: 'The same thing has been procured before' },
  'authority-steers': { sv: 'Det offentliga bestämmer ensamt', en: 'The public side decides alone' },
  'dispute-to-court': { sv: 'Tvister avgörs i domstol', en: 'Disputes are settled in court' },
  market: { sv: 'Flera säljer redan tjänsten', en: 'Several already sell the service' },
}

export const stepWords: Record<NextStep, { title: InBoth; text: InBoth }> = {
  'answer-open': {
    title: { sv: 'Svara på resten.', en: 'Answer the rest.' },
    text: { sv: 'Några frågor har ni hoppat över.', en: 'You have passed by some questions.' },
  },
  share: {
    title: { sv: 'Dela med de andra.', en: 'Share with the others.' },
    text: {
      sv: 'Låt dem ni vill göra det här med svara på samma frågor. Då ser ni om ni tänker lika.',
      en: 'Let those you want to do this with answer the same questions. You will see whether you think alike.',
    },
  },
  'describe-challenge': {
    title: { sv: 'Beskriv utmaningen.', en: 'Describe the challenge.' },
    text: {
      sv: 'Ta med utmaningen till ett idémöte, inte en färdig lösning.',
      en: 'Bring the challenge to an idea meeting, not a finished solution.',
    },
  },
  'seek-mandate': {
    title: { sv: 'Ta upp det politiska uppdraget.', en: 'Raise the political mandate.' },
    text: {
      sv: 'Visa de förtroendevalda vilket mål ni skulle kunna bidra till.',
      en: 'Show the elected representatives which goal you could contribute to.',
    },
  },
  'ask-lawyer': {
    title: { sv: 'Be en jurist titta på det.', en: 'Ask a lawyer to look at it.' },
    text: {
      sv: 'Om samarbetet kan ses som ett köp bedöms av myndigheten. Ni kan prata vidare under tiden.',
      en: 'Whether the cooperation can be seen as a purchase is assessed by the authority. You can go on talking meanwhile.',
    },
  },
  'find-support-form': {
    title: { sv: 'Hitta rätt stödform.', en: 'Find the right form of support.' },
    text: {
      sv: 'Fråga kommunen eller regionen vilka stödformer som finns och när de öppnar.',
      en: 'Ask the municipality or region which forms of support there are and when they open.',
    },
  },
  'contact-authority': {
    title: { sv: 'Prata med myndigheten.', en: 'Talk to the authority.' },
    text: {
      sv: 'Berätta vad ni vill göra något åt och visa era svar.',
      en: 'Say what you want to do something about and show your answers.',
    },
  },
}
