import type { Advice } from '#review/finding.ts'
import type { InBoth } from '#platform/language.ts'
import type { HeadingKind } from '#review/headings.ts'
import { stands } from '#review/phrases.ts'
import type { Found, Reading, WholeRule } from '#review/reading.ts'
import { sources } from '#review/sources.ts'

/** Something that an agreement should speak of: the words that show that it does, and the heading it is near. */
type Sought = Advice & { words: readonly string[]; near: readonly HeadingKind[]; known?: (reading: Reading) => boolean }

const mentions = ({ everything }: Reading, words: readonly string[]) =>
  words.some((phrase) => stands(everything, phrase))

function sought(rule: Sought): WholeRule {
  const find = (reading: Reading): Found[] => {
    if (!reading.isAgreement || rule.known?.(reading) || mentions(reading, rule.words)) return []
    return [{ section: reading.sections.find(({ kinds }) => kinds.some((kind) => rule.near.includes(kind))) }]
  }
  const { id, severity, title, why, source, suggestion, fires, spares } = rule
  return { id, severity, title, why, source, suggestion, fires, spares, whole: true, find }
}

const both = (sv: string, en: string): InBoth => ({ sv, en })

/** What an agreement should speak of, beside its headings. */
export const missingRules: readonly WholeRule[] = [
  sought({
    id: 'no-political-mandate', severity: 'look', source: sources.politicalMandate, fires: ['Många i kommunen är ensamma.'], spares: ['Partnerskapet svarar mot programmet mot ensamhet, antaget av kommunfullmäktige.'], near: ['background'],
    title: both('Det politiska uppdraget saknas', 'The political mandate is missing'),
    why: both('Den offentliga parten kan bara vara med om politiken har gett ett uppdrag. Texten säger inte vilket.', 'A public party can only take part on a political mandate. The text does not say which.'),
    suggestion: both('Skriv vilket politiskt mål, program eller beslut partnerskapet svarar mot: ”Partnerskapet bidrar till målen i …, beslutat av …”', 'Write which political goal, programme or decision the partnership answers to: “The partnership contributes to the goals of …, adopted by …”'),
    words: [
      'politisk*', '*fullmaktige*', 'fortroendevald*', 'styrdokument*', 'folkhalsopolicy*', '(program|programmet|plan|planen|strategi|strategin|policy|policyn|vision|handlingsplan|handlingsplanen|[a-z]+plan|[a-z]+program|[a-z]+strategi) ~8 (antagen|antaget|beslutad|beslutat|antogs|har beslutat|faststalld)',
      '([a-z]*namnd(en|ens)?|kommunstyrelsen|regionstyrelsen) ~5 (uppdrag|beslut|beslutade|beslutat|beslutar|mal|prioriter*|plan|reglemente)', '(mal|malen|uppdrag) i (budgeten|kommunens|regionens|namndens)', 'agenda 2030',
    ],
  }),
  sought({
    id: 'no-common-goal', severity: 'must', source: sources.goals, fires: ['Verksamheten är viktig för många.'], spares: ['Vårt gemensamma mål är att ingen ska vara ofrivilligt ensam.'], near: ['purpose', 'background'],
    title: both('Gemensamt mål saknas', 'There is no common goal'),
    why: both('Parterna sätter tillsammans ett långsiktigt strävansmål och mindre delmål. Texten nämner inget gemensamt mål.', 'The parties together set a long-term aspiration and smaller goals. The text names no common goal.'),
    suggestion: both('Skriv vad ni vill uppnå tillsammans: ”Vårt strävansmål är att …”', 'Write what you want to achieve together: “Our aspiration is that …”'),
    words: ['stravansmal*', '(tillsammans|gemensamt) ~1 (vill|siktar|stravar|onskar) ~1 (vi|parterna)', 'malbild*', '(gemensam|gemensamma|gemensamt|vart|vara|var|partnerskapets|samverkans|overenskommelsens) ~3 (mal|malet|malen|syfte|syftet|malbild|malsattning*|vision)', '(syftet|malet|malen|malsattningen|syfte) ~1 (med|for|ar)', '(parterna|vi|partnerskapet) ~2 (vill|siktar|stravar|arbetar for|ska uppna|syftar)', 'delmal*'],
    known: ({ frame }) => (frame.goals?.some(({ kind }) => kind !== 'learning') ?? false),
  }),
  sought({
    id: 'no-learning-goal', severity: 'look', source: sources.learning, fires: ['Det är bra med ny kunskap.'], spares: ['Vi vill lära oss hur man når dem som ingen når i dag.'], near: ['followUp', 'purpose'],
    title: both('Lärandemål saknas', 'There is no learning goal'),
    why: both('Partnerskap prövar nytt, och parterna lär sig tillsammans. Texten säger inte vad ni vill lära er eller hur.', 'Partnerships try what is new, and the parties learn together. The text does not say what you want to learn or how.'),
    suggestion: both('Skriv ett lärandemål: ”Vi vill lära oss hur … Vi stannar upp och pratar om det varje …”', 'Write a learning goal: “We want to learn how … We stop and talk about it every …”'),
    words: ['larandemal*', '(ta|tar) reda pa', 'dra ~2 slutsatser', '(samla|samlar|delar) ~3 erfarenhet*', 'larande*', 'lardom*', '(lara|lar) (oss|av|sig|tillsammans|vi|av varandra)', '(gemensam|gemensamma) ~1 (kunskap*|larande|reflektion*)', 'kunskapsutveckling*', 'kunskapsinhamt*', 'erfarenhetsutbyte*', 'vad vi har lart', '(samla|sprida|dela) ~2 (kunskap*|erfarenhet*)'],
    known: ({ frame }) => (frame.goals?.some(({ kind }) => kind === 'learning') ?? false),
  }),
  sought({
    id: 'no-follow-up', severity: 'look', source: sources.allEvaluate, fires: ['Arbetet börjar i mars.'], spares: ['Styrgruppen följer upp arbetet varje termin.'], near: ['followUp'],
    title: both('Uppföljning saknas', 'There is no follow-up'),
    why: both('Alla parter är med och följer upp och utvärderar. Texten nämner ingen uppföljning.', 'All parties take part in follow-up and evaluation. The text mentions none.'),
    suggestion: both('”Styrgruppen följer upp arbetet varje termin, och vi utvärderar tillsammans varje år.”', '“The steering group follows the work up every half-year, and we evaluate together every year.”'),
    words: ['uppfolj*', 'utvarder*', 'avstamning*', '(folja|foljer|foljs|foljas) ~4 upp', '(stamma|stammer) av', 'lagesrapport*', 'aterrapport*'],
  }),
  sought({
    id: 'no-shared-follow-up', severity: 'look', source: sources.allEvaluate, fires: ['Kommunen utvärderar arbetet varje år.'], spares: ['Parterna utvärderar arbetet tillsammans varje år.'], near: ['followUp'],
    title: both('Följer alla parter upp?', 'Do all parties follow up?'),
    why: both('Texten talar om uppföljning, men inte om att alla parter är med i den.', 'The text speaks of follow-up, but not of all parties taking part.'),
    suggestion: both('”Vi följer upp och utvärderar tillsammans, i styrgruppen.”', '“We follow up and evaluate together, in the steering group.”'),
    words: ['(uppfolj*|utvarder*|folja|foljer|foljs|aterrapport*|lagesrapport*) ~9 (parterna|parternas|tillsammans|gemensamt|gemensam|gemensamma|alla parter|bada parter|samtliga parter|styrgrupp*|vi|oss)', '(parterna|parternas|tillsammans|gemensamt|gemensam|gemensamma|alla parter|bada parter|samtliga parter|styrgruppen|styrgruppens|vi|<pub> och <civ>|<civ> och <pub>) ~9 (uppfolj*|utvarder*|folja|foljer|foljs|aterrapport*|lagesrapport*)'],
    known: (reading) => !mentions(reading, ['uppfolj*', 'utvarder*', '(folja|foljer|foljs|foljas) ~4 upp', 'lagesrapport*', 'aterrapport*', '(stamma|stammer) av']),
  }),
  sought({
    id: 'no-renegotiation', severity: 'look', source: sources.renegotiation, fires: ['Mycket kan hända på fem år.'], spares: ['Ändras förutsättningarna kan varje part be om omförhandling.'], near: ['renegotiation', 'changes', 'term'],
    title: both('Omförhandling saknas', 'Renegotiation is missing'),
    why: both('Förutsättningar ändras. De flesta avtal säger hur parterna förhandlar om under tiden.', 'Conditions change. Most agreements say how the parties renegotiate along the way.'),
    suggestion: both('”Ändras förutsättningarna kan varje part be att vi förhandlar om. Ändringar gör vi skriftligt och tillsammans.”', '“If conditions change any party may ask for renegotiation. We make changes in writing and together.”'),
    words: ['omforhandl*', '(ta|tar|tas) ~1 upp ~4 pa nytt', '(pa nytt|nya|fornyade) ~2 forhandl*', '(justera|justeras|anpassa|anpassas|skriva om|oppna|oppnas) ~3 (overenskommelse*|avtal*)', 'omprov*', 'forhandla* ~3 om', 'ny forhandling', 'revider*', '(se|ser|ses) over ~2 (overenskommelse*|avtal*)', '(andringar|andring|andra) ~6 (overenskommelse*|avtal*|skriftlig*|alla parter|parterna|tillagg)'],
  }),
  sought({
    id: 'no-ending', severity: 'look', source: sources.ending, fires: ['Arbetet börjar i mars.'], spares: ['Vardera parten kan säga upp överenskommelsen med sex månaders varsel.'], near: ['termination', 'rescission', 'term'],
    title: both('Det står inte hur partnerskapet kan avslutas', 'The text does not say how the partnership can end'),
    why: both('Alla behöver veta hur någon kan lämna och vad som händer då, särskilt med dem verksamheten är till för.', 'Everyone needs to know how a party can leave and what happens then, above all for those the activity is for.'),
    suggestion: both('”Vardera parten kan säga upp överenskommelsen skriftligt med … månaders varsel. Vi planerar avslutet tillsammans.”', '“Any party may end the agreement in writing with … months’ notice. We plan the ending together.”'),
    words: ['uppsag*', '(frantrad|uttrad)*', '(ga|gar) ur (partnerskapet|samarbetet|overenskommelsen)', '(saga|sager|sags|sagas) ~3 upp', 'havning*', '(hava|haver|havs|havas)', 'avsluta*', 'avslut*', 'avveckl*', '(upphor|upphora|upphorande)', '(lamna|lamnar) (partnerskapet|samarbetet|overenskommelsen)'],
  }),
  sought({
    id: 'dispute-not-mentioned', severity: 'look', source: sources.disputes, fires: ['Arbetet börjar i mars.'], spares: ['Blir vi oense pratar vi med varandra och sedan i styrgruppen.'], near: ['dispute', 'collaboration', 'steering'],
    title: both('Vad gör ni när ni inte är överens?', 'What do you do when you disagree?'),
    why: both('Texten säger inte hur ni löser det som skaver. Det är lättare att komma överens om det innan det händer.', 'The text does not say how you solve what chafes. It is easier to agree on that before it happens.'),
    suggestion: both('”Blir vi oense pratar vi med varandra, sedan i styrgruppen och därefter med ansvarig handläggare.”', '“If we disagree we talk with each other, then in the steering group and then with the responsible officer.”'),
    words: ['tvist*', 'skav(er)?', '(olika|skilda|delade) (uppfattning*|asikt*|mening*|syn|uppfattningar)', 'oenig*', 'oense', 'meningsskilj*', 'konflikt*', 'avvikelse*', '(inte|ej) ~2 (overens|enas|eniga)', '(losa|loses|loser) ~5 (dialog|samtal|tillsammans|problem*)', 'problem* ~3 loses', 'inte gar som'],
  }),
  sought({
    id: 'personal-data', severity: 'know', source: sources.dataProtection, fires: ['Deltagarna är mellan 16 och 25 år.'], spares: ['Vi delar inga personuppgifter med varandra.'], near: ['collaboration', 'efforts'],
    title: both('Personuppgifter nämns inte', 'Personal data are not mentioned'),
    why: both('Om ni delar uppgifter om människor behöver ni veta vem som ansvarar för vad.', 'If you share information about people you need to know who is responsible for what.'),
    suggestion: both('Skriv om ni delar personuppgifter, vilka, varför och vem som ansvarar – eller att ni inte gör det.', 'Write whether you share personal data, which, why and who is responsible – or that you do not.'),
    words: ['personuppgift*', 'dataskydd*', 'gdpr', '[a-z]*integritet*'],
  }),
  sought({
    id: 'secrecy', severity: 'know', source: sources.secrecy, fires: ['Volontärerna möter deltagarna varje vecka.'], spares: ['Volontärerna lovar tystnad om det de får veta.'], near: ['collaboration', 'efforts'],
    title: both('Sekretess och tystnadsplikt nämns inte', 'Secrecy is not mentioned'),
    why: both('Den offentliga parten är bunden av sekretess. Föreningens folk behöver veta vad som gäller dem.', 'The public party is bound by secrecy rules. The organisation’s people need to know what holds for them.'),
    suggestion: both('Skriv vilka uppgifter som stannar hos vem, och om volontärer lovar tystnad.', 'Write which information stays with whom, and whether volunteers promise confidentiality.'),
    words: ['sekretess*', 'tystnad*', 'konfidentiell*'],
  }),
  sought({
    id: 'public-documents', severity: 'know', source: sources.publicDocuments, fires: ['Styrgruppen skriver en rapport varje år.'], spares: ['Rapporten är en allmän handling hos kommunen.'], near: ['communication', 'collaboration'],
    title: both('Allmänna handlingar nämns inte', 'Public documents are not mentioned'),
    why: both('Det som kommer in till en myndighet kan bli en allmän handling som andra får läsa.', 'What reaches an authority may become a public document that others may read.'),
    suggestion: both('Skriv att överenskommelsen och rapporterna hos myndigheten kan vara allmänna handlingar.', 'Write that the agreement and the reports held by the authority may be public documents.'),
    words: ['allman* handling*', 'offentlighetsprincip*', 'offentlig* handling*', 'handling* ~4 (allmanna|offentliga)', '(begar|begara|begaras|begars) ~2 ut', 'offentlighets- och sekretesslag*', 'diarie*'],
  }),
  sought({
    id: 'independence', severity: 'know', source: sources.independence, fires: ['Föreningen har funnits länge.'], spares: ['Föreningen är självständig och får tycka vad den vill.'], near: ['values', 'collaboration', 'background'],
    title: both('Föreningens oberoende nämns inte', 'The organisation’s independence is not mentioned'),
    why: both('Den idéburna parten är fortfarande sin egen och får tycka och kritisera.', 'The civil-society party remains its own and may hold opinions and criticise.'),
    suggestion: both('”Föreningen är självständig och kan fritt uttrycka sig, också om det vi gör tillsammans.”', '“The association is independent and may speak freely, also about what we do together.”'),
    words: ['oberoende', 'fristaende', 'oavhangig*', '(pa|efter) (sina )?egna villkor', 'sjalvstandig*', 'sjalvbestamm*', '(egen|kritisk|fri) rost', 'opinionsbild*', 'fritt ~2 (uttrycka|uttala|tycka)', 'egenart*', 'sarart*', '(foreningen|organisationen|stiftelsen|<civ>) ~2 ager ~2 verksamhet*', 'ags av ~1 <civ>', 'frihet'],
  }),
] // prettier-ignore
