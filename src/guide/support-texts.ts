import { bilingual, type InBoth } from '#platform/language.ts'
import type { Source } from '#profile/source.ts'

/** What the page of support says. */
export const supportTexts = bilingual({
  name: { sv: 'Stöd', en: 'Support' },
  title: { sv: 'Stöd på vägen', en: 'Support on the way' },
  lead: {
    sv: 'Från den första idén till en styrgrupp som fungerar. Allt bygger på texter från kommuner, regioner och det civila samhället, och källan står bredvid.',
    en: 'From the first idea to a steering group that works. All of it builds on texts from municipalities, regions and civil society, with the source beside it.',
  },
  onThisPage: { sv: 'På den här sidan', en: 'On this page' },
  wayTitle: { sv: 'Från idé till överenskommelse', en: 'From idea to agreement' },
  steeringTitle: { sv: 'Styrgruppens arbete', en: 'The work of the steering group' },
  steeringLead: {
    sv: 'Styrgruppen består av företrädare för varje part. De utses när partnerskapet skrivs och beslutas.',
    en: 'The steering group consists of representatives of every party. They are appointed when the partnership is written and decided.',
  },
  headingsTitle: { sv: 'Rubriker som återkommer', en: 'Headings that recur' },
  headingsLead: {
    sv: 'Det finns ingen mall. Men rubrikerna här kommer ur myndigheternas texter, och ni ser vem som nämner dem.',
    en: 'There is no template. But these headings come from the authorities’ texts, and you see who mentions them.',
  },
  heading: { sv: 'Rubrik', en: 'Heading' },
  ask: { sv: 'Fråga att svara på', en: 'Question to answer' },
  mentionedBy: { sv: 'Nämns av', en: 'Mentioned by' },
  documentsTitle: { sv: 'Uppgifter om organisationen', en: 'Facts about the organisation' },
  documentsLead: {
    sv: 'Inför ett partnerskap kan en nämnd eller styrelse be om uppgifter, om de finns. Det här är nio slag som en kommun frågar efter.',
    en: 'Before a partnership a committee or board can ask for facts, where they exist. These are nine kinds that one municipality asks for.',
  },
  askedBy: { sv: 'Frågas efter av', en: 'Asked for by' },
  document: { sv: 'Uppgift', en: 'Fact' },
  setsTitle: { sv: 'Frågor till er gemensamma bedömning', en: 'Questions for your joint assessment' },
  setsLead: {
    sv: 'Varje part svarar för sig. Ingen ser de andras svar förrän de öppnas för alla.',
    en: 'Each party answers alone. No one sees the others’ answers until they are opened to all.',
  },
  sourcesTitle: { sv: 'Texterna som allt vilar på', en: 'The texts that it all rests on' },
  sourcesLead: {
    sv: 'Vi har läst texterna och skrivit med egna ord. Skiljer något gäller den ursprungliga texten.',
    en: 'We have read the texts and written in our own words. If anything differs the original holds.',
  },
  goToText: { sv: 'Läs texten', en: 'Read the text' },
  authorities: { sv: 'Läs vad varje myndighet säger', en: 'Read what each authority says' },
  challenge: { sv: 'Beskriv en utmaning', en: 'Describe a challenge' },
})

interface Advice {
  title: InBoth
  text: InBoth
  source: Source
}

/** The way from an idea to a signed agreement, step by step. */
export const wayToAgreement: readonly Advice[] = [
  {
    title: { sv: 'Börja med utmaningen', en: 'Begin with the challenge' },
    text: {
      sv: 'Berätta vilket problem ni ser, för vilka och var. Kom inte med en lösning: den tar ni fram tillsammans.',
      en: 'Say which problem you see, for whom and where. Do not bring a solution: you will work it out together.',
    },
    source: { text: '002', section: 'Ett IOP' },
  },
  {
    title: { sv: 'Hitta de andra', en: 'Find the others' },
    text: {
      sv: 'Organisationen börjar ofta, men det behöver inte vara så. Bjud in dem som kan vara berörda.',
      en: 'The organisation often begins, but it need not be so. Invite those who may be concerned.',
    },
    source: { text: '001', section: 'Hur gör man för att skriva ett IOP avtal?' },
  },
  {
    title: { sv: 'Ha ett eller flera idémöten', en: 'Have one or more idea meetings' },
    text: {
      sv: 'En överenskommelse bör alltid föregås av idémöten. Skriv ned vilka som var med och vad ni kom fram till.',
      en: 'An agreement should always be preceded by idea meetings. Note who came and what you arrived at.',
    },
    source: { text: '004', section: 'Överenskommelse' },
  },
  {
    title: { sv: 'Pröva om partnerskap är rätt form', en: 'See whether partnership is the right form' },
    text: {
      sv: 'Undersök tillsammans om bidrag eller upphandling passar bättre. Svara på frågorna i Hitta rätt väg.',
      en: 'Find out together whether a grant or procurement fits better. Answer the questions of Find the right way.',
    },
    source: { text: '001', section: 'Hur gör man för att skriva ett IOP avtal?' },
  },
  {
    title: { sv: 'Knyt an till ett politiskt uppdrag', en: 'Build on a political mandate' },
    text: {
      sv: 'Ta reda på vilket mål eller styrdokument partnerskapet vilar på, och berätta tidigt för de förtroendevalda vad ni vill.',
      en: 'Find out which goal or policy document the partnership rests on, and tell the elected representatives early what you want.',
    },
    source: { text: '002', section: 'När beslutet fattats' },
  },
  {
    title: { sv: 'Skriv tillsammans', en: 'Write together' },
    text: {
      sv: 'Ta rubrikerna en i taget. Skriv vad varje part bidrar med och vad ni vill lära er. Undvik detaljregler.',
      en: 'Take the headings one at a time. Write what each party contributes and what you want to learn. Avoid detailed rules.',
    },
    source: { text: '004', section: 'Genomförande' },
  },
  {
    title: { sv: 'Besluta och skriv under', en: 'Decide and sign' },
    text: {
      sv: 'Förslaget läggs fram för den nämnd eller styrelse som beslutar. Sedan skriver alla parter under samma text.',
      en: 'The proposal is put before the committee or board that decides. Then all parties sign the same text.',
    },
    source: { text: '002', section: 'När beslutet fattats' },
  },
  {
    title: { sv: 'Följ upp och lär tillsammans', en: 'Follow up and learn together' },
    text: {
      sv: 'Håll dialogen levande, följ upp regelbundet och låt alla parter vara med i utvärderingen.',
      en: 'Keep the dialogue alive, follow up regularly and let all parties take part in the evaluation.',
    },
    source: { text: '002', section: 'När beslutet fattats' },
  },
]

/** What the steering group and those around it do. */
export const steeringWork: readonly (Omit<Advice, 'text'> & { items: readonly InBoth[] })[] = [
  {
    title: { sv: 'Styrgruppen', en: 'The steering group' },
    items: [
      { sv: 'driver samverkan framåt', en: 'drives the cooperation forward' },
      {
        sv: 'berättar för den offentliga parten vad den ser hos målgruppen, vilka resultat som nås och vad som borde ändras',
        en: 'tells the public party what it sees in the target group, which results are reached and what ought to change',
      },
      {
        sv: 'tar hand om avvikelser, och lyfter dem till ansvarig handläggare om de är allvarliga eller om ni inte kommer överens',
        en: 'takes care of deviations, and takes them to the responsible officer if they are serious or you cannot agree',
      },
    ],
    source: { text: '000', section: 'Styrgruppens uppgift' },
  },
  {
    title: { sv: 'Ordförande och sekreterare', en: 'Chair and secretary' },
    items: [
      {
        sv: 'ordföranden sammankallar, ser till att det finns en dagordning och har kontakt med referensgruppen',
        en: 'the chair convenes, sees to it that there is an agenda and is in contact with the reference group',
      },
      { sv: 'ordförandeskapet kan gå runt eller delas', en: 'the chair can rotate or be shared' },
      {
        sv: 'sekreteraren skriver mötesanteckningar och skickar dem till ansvarig handläggare',
        en: 'the secretary writes the notes and sends them to the responsible officer',
      },
    ],
    source: { text: '000', section: 'Ordförande och sekreterare' },
  },
  {
    title: { sv: 'Referensgruppen, om det finns en', en: 'The reference group, if there is one' },
    items: [
      { sv: 'ger perspektiv från andra som berörs', en: 'gives the perspectives of others who are concerned' },
      {
        sv: 'sprider kunskap och lärdomar till dem som inte är parter',
        en: 'spreads knowledge and lessons to those who are not parties',
      },
    ],
    source: { text: '000', section: 'Referensgruppen' },
  },
  {
    title: { sv: 'Uppföljning', en: 'Follow-up' },
    items: [
      {
        sv: 'dialogmöten mellan parterna, ungefär ett per termin',
        en: 'dialogue meetings between the parties, about one each half-year',
      },
      {
        sv: 'en lägesrapport om året till ansvarig handläggare och till inbjudna förtroendevalda och ledning',
        en: 'one status report a year to the responsible officer and to invited elected representatives and management',
      },
      {
        sv: 'ansvarig handläggare följer upp och berättar för nämnden',
        en: 'the responsible officer follows up and reports to the committee',
      },
    ],
    source: { text: '000', section: 'Uppföljning och återrapportering' },
  },
]
