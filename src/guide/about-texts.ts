import { bilingual, type InBoth } from '#platform/language.ts'
import type { Source } from '#profile/source.ts'

/** What the page about partnership says. */
export const aboutTexts = bilingual({
  name: { sv: 'Om IOP', en: 'About IOP' },
  title: { sv: 'Tillsammans om det som ingen löser ensam', en: 'Together on what no one can solve alone' },
  lead: {
    sv: 'I ett idéburet offentligt partnerskap (IOP) arbetar kommuner eller regioner och idéburna organisationer med en gemensam samhällsutmaning. De är jämbördiga, bidrar alla med resurser och bestämmer tillsammans.',
    en: 'In a civil-public partnership (IOP, from the Swedish name) municipalities or regions and civil-society organisations work on a shared societal challenge. They are equals, all contribute resources and decide together.',
  },
  findWay: { sv: 'Hitta rätt väg', en: 'Find the right way' },
  seePartnerships: { sv: 'Se partnerskap i registret', en: 'See partnerships in the register' },
  quoteFrom: { sv: 'Ur Göteborgs Stads beskrivning', en: 'From the City of Gothenburg’s description (in Swedish)' },
  phasesTitle: { sv: 'Från idé till avslut i åtta faser', en: 'From idea to end in eight phases' },
  waysTitle: { sv: 'Tre vägar', en: 'Three ways' },
  waysLead: {
    sv: 'Ingen väg är finare än någon annan. De passar olika lägen, har olika villkor och går inte att blanda i en och samma insats.',
    en: 'No way is finer than another. They fit different situations, have different conditions and cannot be mixed in one and the same undertaking.',
  },
  unsure: { sv: 'Osäkra på vilken väg som passar?', en: 'Unsure which way fits?' },
  unsureText: {
    sv: 'Svara på några frågor, gärna tillsammans. Det tar ungefär tio minuter och ni behöver inte logga in.',
    en: 'Answer some questions, preferably together. It takes about ten minutes and you need not sign in.',
  },
  briefText: {
    sv: 'Sju punkter som utmärker ett partnerskap. I Samhandling svarar varje part på dem för sig. Sedan ser ni var ni har samsyn och var ni behöver prata mer.',
    en: 'Seven points that characterise a partnership. In Samhandling each party answers them alone. Then you see where you agree and where you need to talk more.',
  },
  hallmarksTitle: { sv: 'Tre kännetecken', en: 'Three hallmarks' },
  hallmarksLead: {
    sv: 'Så beskrivs ett partnerskap i välfärden i utredningen SOU 2019:56.',
    en: 'This is how the government inquiry SOU 2019:56 describes a partnership in welfare.',
  },
  principlesTitle: { sv: 'Det som gör partnerskap annorlunda', en: 'What makes partnership different' },
  glossaryTitle: { sv: 'Ordlista', en: 'Glossary' },
  glossaryLead: {
    sv: 'Samma ord för samma sak, på alla sidor.',
    en: 'The same word for the same thing, on every page.',
  },
  moreTitle: { sv: 'Läs vidare', en: 'Read on' },
  support: { sv: 'Stöd på vägen: från idé till styrgrupp', en: 'Support on the way: from idea to steering group' },
  authorities: {
    sv: 'Så ser kommuner och regioner på partnerskap',
    en: 'How municipalities and regions see partnership',
  },
})

/** One sentence for each of the eight phases, in their order. */
export const phaseTexts: readonly InBoth[] = [
  { sv: 'Någon ser en utmaning som ingen löser ensam.', en: 'Somebody sees a challenge that no one can solve alone.' },
  { sv: 'Idémöten, där alla är med från början.', en: 'Idea meetings, with everyone in from the beginning.' },
  {
    sv: 'Är partnerskap rätt form, och finns ett politiskt uppdrag?',
    en: 'Is partnership the right form, and is there a political mandate?',
  },
  { sv: 'Ni skriver tillsammans, rubrik för rubrik.', en: 'You write together, heading by heading.' },
  { sv: 'Nämnd och styrelse tar ställning till samma text.', en: 'Committee and board consider the same text.' },
  { sv: 'Alla parter skriver under.', en: 'All parties sign.' },
  {
    sv: 'Styrgruppen leder. Ni följer upp, lär er och justerar.',
    en: 'The steering group leads. You follow up, learn and adjust.',
  },
  { sv: 'Ni förlänger, ändrar eller avslutar, i god tid.', en: 'You extend, change or end, in good time.' },
]

/** What sets partnership apart, each with where it is said. */
export const principles: readonly { title: InBoth; text: InBoth; source: Source }[] = [
  {
    title: { sv: 'Ingen ansöker', en: 'Nobody applies' },
    text: {
      sv: 'En organisation kan inte komma med ett färdigt förslag, och en myndighet kan inte ensam bestämma vad som ska göras. Alla är med från början.',
      en: 'An organisation cannot bring a finished proposal, and an authority cannot decide alone what is to be done. Everyone is in from the beginning.',
    },
    source: { text: '002', section: 'Ett IOP' },
  },
  {
    title: { sv: 'Det finns ingen mall', en: 'There is no template' },
    text: {
      sv: 'Överenskommelsen beror på vad som är viktigt för just er. Rubriker som ofta återkommer är en hjälp.',
      en: 'The agreement depends on what matters to you. Headings that often recur are a help.',
    },
    source: { text: '002', section: 'Hur kan avtalet se ut?' },
  },
  {
    title: { sv: 'Pengar är bara en resurs', en: 'Money is only one resource' },
    text: {
      sv: 'Ideellt arbete, personal, lokaler, kompetens och erfarenhet räknas lika väl.',
      en: 'Voluntary work, staff, premises, competence and experience count as well.',
    },
    source: { text: '004', section: 'Genomförande' },
  },
  {
    title: { sv: 'Inga sanktioner', en: 'No sanctions' },
    text: {
      sv: 'Kan någon inte göra det ni har kommit överens om pratar ni om det. Går det inte tar styrgruppen upp det, och sist ansvarig handläggare.',
      en: 'If somebody cannot do what you have agreed, you talk about it. If that does not help the steering group takes it up, and last the responsible officer.',
    },
    source: { text: '000', section: 'Generella regler för IOP' },
  },
  {
    title: { sv: 'Politiken är grunden', en: 'Politics is the ground' },
    text: {
      sv: 'Utan ett politiskt uppdrag kan den offentliga parten inte vara med. En nämnd eller styrelse beslutar.',
      en: 'Without a political mandate the public party cannot take part. A committee or board decides.',
    },
    source: { text: '002', section: 'Avtal och beslut' },
  },
  {
    title: { sv: 'Innehållet avgör, inte namnet', en: 'Substance decides, not the name' },
    text: {
      sv: 'Ett köp blir inte ett partnerskap för att det kallas så. Högsta förvaltningsdomstolen har sett ett avtal som kallades IOP som ett tjänstekontrakt.',
      en: 'A purchase does not become a partnership by being called one. The Supreme Administrative Court has seen an agreement called IOP as a service contract.',
    },
    source: { text: 'hfd-2020-15', section: 'Avgörande' },
  },
]
