import type { InBoth } from '#platform/language.ts'

export interface Term {
  /** The word itself, in both languages. */
  word: InBoth
  meaning: InBoth
}

const term = (sv: string, en: string, svMeaning: string, enMeaning: string): Term => ({
  word: { sv, en },
  meaning: { sv: svMeaning, en: enMeaning },
})

/** The words of the field, in klarspråk. The same word for the same thing on every page. */
export const glossary: readonly Term[] = [
  term(
    'adjungerad',
    'co-opted participant',
    'Någon som är med i styrgruppen för att hon eller han kan något särskilt, utan att företräda en part.',
    'Somebody who takes part in the steering group for a special competence, without representing a party.',
  ),
  term(
    'ansvarig handläggare',
    'responsible officer',
    'Den person hos den offentliga parten som följer upp att partnerskapet leds som ni har kommit överens om.',
    'The person at the public party who follows up that the partnership is led as you have agreed.',
  ),
  term(
    'antagande',
    'assumption',
    'Något ni tror, som en insats bygger på. Ni skriver när, och ser efter varje termin om det håller.',
    'Something you believe, which an effort rests on. You write when, and look each term at whether it holds.',
  ),
  term(
    'avvikelse',
    'deviation',
    'När något inte går som ni har tänkt. Löses först i dialog, sedan i styrgruppen.',
    'When something does not go as planned. Solved first in dialogue, then in the steering group.',
  ),
  term(
    'bidrag',
    'grant',
    'Pengar som en organisation söker inom en stödform med villkor och redovisning.',
    'Money that an organisation applies for within a form of support, with conditions and reporting.',
  ),
  term(
    'delmål',
    'sub-goal',
    'Ett steg på vägen som ni vill nå under partnerskapets tid.',
    'A step on the way that you want to reach during the partnership.',
  ),
  term(
    'effekt',
    'effect',
    'Det som förändras för någon tack vare det ni gör, på kort eller längre sikt.',
    'What changes for somebody thanks to what you do, before long or in the longer run.',
  ),
  term(
    'egeninsats, ideellt arbete',
    'voluntary work',
    'Tid som människor ger utan lön. Räknas som resurs.',
    'Time that people give without pay. It counts as a resource.',
  ),
  term(
    'firmatecknare',
    'authorised signatory',
    'Den som får skriva under för en part.',
    'Whoever may sign for a party.',
  ),
  term(
    'gemensam bedömning',
    'joint assessment',
    'Varje part svarar på samma frågor för sig. Sedan läggs svaren bredvid varandra.',
    'Each party answers the same questions alone. Then the answers are laid beside each other.',
  ),
  term(
    'idéburen organisation',
    'civil-society organisation',
    'En förening, stiftelse eller annan organisation som drivs av en idé och inte för att ge ägare vinst.',
    'An association, foundation or other organisation that is driven by an idea and not to give owners a profit.',
  ),
  term(
    'idéburet offentligt partnerskap (IOP)',
    'civil-public partnership (IOP)',
    'Minst en offentlig och minst en idéburen part löser en samhällsutmaning tillsammans, som jämbördiga.',
    'At least one public and at least one civil-society party solve a societal challenge together, as equals.',
  ),
  term(
    'idémöte',
    'idea meeting',
    'Ett möte innan något är bestämt, där ni söker en gemensam bild av utmaningen.',
    'A meeting before anything is decided, where you look for a shared picture of the challenge.',
  ),
  term('insats', 'effort', 'Det ni gör, var för sig eller tillsammans.', 'What you do, each of you or together.'),
  term(
    'lägesrapport',
    'status report',
    'Styrgruppens berättelse en gång om året om hur det går och vad ni har lärt er.',
    'The steering group’s account, once a year, of how it goes and what you have learnt.',
  ),
  term(
    'lärandemål',
    'learning goal',
    'Något ni vill veta när partnerskapet är slut som ni inte vet nu.',
    'Something you want to know at the end of the partnership that you do not know now.',
  ),
  term(
    'mervärde',
    'added value',
    'Det som uppstår för att ni gör det tillsammans.',
    'What comes about because you do it together.',
  ),
  term('målgrupp', 'target group', 'De som partnerskapet finns för.', 'Those for whom the partnership exists.'),
  term(
    'nämnd, styrelse',
    'committee, board',
    'Förtroendevalda som beslutar för en kommun eller region. Också en organisation har en styrelse.',
    'Elected representatives who decide for a municipality or region. An organisation has a board too.',
  ),
  term(
    'omförhandling',
    'renegotiation',
    'Ni tar upp överenskommelsen på nytt för att ändra den.',
    'You take up the agreement again in order to change it.',
  ),
  term(
    'part',
    'party',
    'En organisation eller myndighet som ingår i partnerskapet. Alla parter är lika mycket värda.',
    'An organisation or authority in the partnership. All parties are worth the same.',
  ),
  term(
    'politiskt uppdrag',
    'political mandate',
    'Ett mål eller styrdokument som de förtroendevalda har beslutat och som partnerskapet vilar på.',
    'A goal or policy document that the elected representatives have decided and that the partnership rests on.',
  ),
  term(
    'prestation',
    'output',
    'Det som en insats direkt ger och som går att räkna eller se.',
    'What an effort directly gives, and that can be counted or seen.',
  ),
  term(
    'referensgrupp',
    'reference group',
    'Andra som berörs. De ger sina perspektiv och sprider det ni lär er, men beslutar inget.',
    'Others who are concerned. They give their perspectives and spread what you learn, but decide nothing.',
  ),
  term(
    'risk',
    'risk',
    'Något som kan hända. Ni skriver vad ni då skulle märka, vad ni gör och vem som håller ögonen på det.',
    'Something that may happen. You write what you would then notice, what you do and who keeps watch.',
  ),
  term(
    'samfinansiering',
    'co-financing',
    'Alla parter lägger in resurser: pengar, tid, lokaler, kunskap, kontakter.',
    'All parties put in resources: money, time, premises, knowledge, contacts.',
  ),
  term(
    'samhällsutmaning',
    'societal challenge',
    'Det ni vill göra något åt. Ett problem, inte en färdig lösning.',
    'What you want to do something about. A problem, not a finished solution.',
  ),
  term(
    'samsyn',
    'accord',
    'Alla parter står bakom samma text eller svar.',
    'All parties stand behind the same text or answer.',
  ),
  term(
    'styrgrupp',
    'steering group',
    'Företrädare för alla parter som leder partnerskapet.',
    'Representatives of all parties who lead the partnership.',
  ),
  term('strävansmål', 'aspirational goal', 'Det ni strävar mot på lång sikt.', 'What you aspire to in the long term.'),
  term(
    'uppsägning',
    'notice',
    'En part lämnar partnerskapet i förväg, på det sätt ni har kommit överens om.',
    'A party leaves the partnership early, in the way you have agreed.',
  ),
  term(
    'upphandling',
    'procurement',
    'Det offentliga köper en tjänst i konkurrens, efter regler i lag.',
    'The public side buys a service in competition, by rules laid down in law.',
  ),
  term('värdegrund', 'shared values', 'Det ni står för tillsammans.', 'What you stand for together.'),
  term(
    'överenskommelse',
    'agreement',
    'Den text som parterna har skrivit tillsammans och skriver under.',
    'The text that the parties have written together and sign.',
  ),
]
