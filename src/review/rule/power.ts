import type { WordingRule } from '#review/finding.ts'
import { sources } from '#review/sources.ts'

const decides = '(beslutar|bestammer|avgor|besluta|bestamma|avgora|styr|styra)'
const alone =
  '(ensam|ensamt|ensidigt|pa egen hand|egenmaktigt|efter eget (gottfinnande|beslut|val)|nar som helst|utan forvarning|utan foregaende|utan samrad|utan att (hora|fraga|radfraga|samrada))'
const shared =
  '(verksamhetens|verksamheten|innehall*|insatser*|hur|vilka|vilken|vad|inriktning*|arbetssatt*|arbetet|budgeten|medlen|pengarna|malen|fordelning*|villkor*|tolkning*|alla fragor|allt)'
const consent = '(godkannande|tillstand|medgivande|samtycke)'
const contract = '(avtalet|overenskommelsen|samarbetet|partnerskapet|samverkan)'

/** The parties decide together. What the law or a board must decide, and what each party decides of its own, is no fault. */
export const oneSidedPower: WordingRule = {
  id: 'one-sided-power',
  severity: 'must',
  title: { sv: 'En part bestämmer ensam', en: 'One party decides alone' },
  why: {
    sv: 'Parterna är jämbördiga. Får en part ensam ändra, tolka, granska eller avsluta är det inte längre gemensamt.',
    en: 'The parties are equals. If one party alone may change, interpret, inspect or end, it is no longer shared.',
  },
  source: sources.decideTogether,
  suggestion: {
    sv: 'Ge alla parter samma rätt: ”Ändringar gör vi tillsammans och skriftligt.” eller ”Vardera parten kan säga upp överenskommelsen med … månaders varsel.”',
    en: 'Give all parties the same right: “We make changes together and in writing.” or “Either party may end the agreement with … months’ notice.”',
  },
  phrases: [
    `<pub> ~3 (kan|far|har ratt att|ager ratt att|ska|skall|avgor|bestammer|beslutar|andrar|tolkar) ~4 ${alone}`,
    `<pub> ~3 (kan|far|har ratt att|ager ratt att|avgor|bestammer|beslutar|andrar|tolkar) ~2 (ensam|sjalv) ~4 ${shared}`,
    `<party> ~4 (ensam|ensidigt|egenmaktigt) ~3 (andra|andrar|saga upp|sager upp|besluta|beslutar|bestamma|bestammer|tolka|tolkar|avgora|avgor|avbryta|avsluta)`,
    { words: `(endast|bara|enbart|ingen annan an) <pub> (far|kan|har ratt|ager ratt|bestammer|beslutar|avgor)`, denies: true, spare: 'inte (endast|bara|enbart)' },
    { words: `<pub> ~2 (ager ratt att|har ratt att|far|kan) ~3 (andra|justera|begransa|utoka|stoppa|inskranka) ~2 (villkor*|avtalet|overenskommelsen|innehall*|omfattning*|uppdraget)` },
    [`<civ> ~3 (ska|skall|maste|ar skyldig att|ar skyldiga att|har att) ~1 (folja|ratta|lyda|tillampa)`, '(riktlinj*|instruktion*|anvisning*|direktiv*|rutin*|beslut|beslutet)', '<pub>'],
    { words: '(sagas upp|havas|avslutas|avbrytas|andras) ~1 (endast |bara |ensidigt )?av <pub>', spare: '(eller|och|samt) ~1 av' },
    ['<pub>', '(far|kan|har ratt att|ager ratt att) ~3 (begara in|granska|inspektera|kontrollera|ta del av|besoka)', '(nar som helst|rakenskap*|bokforing*|utan forvarning|oanmal*|alla handlingar)'],
    { words: `<civ> ~2 (far|ska|kan) (inte|ej) ~8 utan (att ~1 <pub> ~3 (godkant|godkanner|samtyckt|medgett|medger|tillatit)|<pub> ~1 ${consent})`, denies: true },
    '<pub> ~2 (utovar|har) ~1 (tillsyn|kontroll)',
    ['<pub>', '(bindande (anvisning*|instruktion*|beslut|direktiv*)|(ge|ger|lamna|lamnar|utfarda|utfardar) ~2 (anvisning*|instruktion*|direktiv*|order))'],
    '<pub> (leder och fordelar|leder|styr|kontrollerar) ~2 (arbetet|verksamheten|partnerskapet|insatserna|samarbetet)?',
    '(avgors|faststalls|tolkas|bestams|faststallas|avgoras|bestammas) ~1 (ensidigt )?av <pub>',
    `(ger|har) <pub> ~1 ratt att ~3 (avsluta|saga upp|andra|hava|avbryta)`,
    [`<party> ~4 (beslutar|bestammer|far|kan|avgor) ~3 (ensam|ensidigt|pa egen hand|egenmaktigt)`, '(gemensam*|overenskommelse*|avtal*|partnerskap*|styrgrupp*|medlen|malen)'],
    ['<pub>', '(tva roster|dubbla roster|fler roster|flest roster|majoritet*|beslutanderatt*|bestammanderatt*)'],
    '<pub> ~1 (kan|far|har ratt att|ager ratt att) ~3 (saga upp|hava|avsluta|avbryta) ~4 (omedelbart|omedelbar verkan|nar som helst|utan uppsagningstid)',
    '<pub> ~2 tolkningsforetrade*',
    'tolkningsforetrade(t)? ~3 <pub>',
    '<pub> (uppfattning|bedomning|tolkning|mening|asikt) ~4 (galler|ager|avgor|ar avgorande|gar fore)',
    '<pub> beslut ~1 (galler|ager|avgor|ar avgorande|gar fore)',
    { words: '<pub> ~1 (bestammer|avgor)', spare: '(foretrad*|represent*|vem som ska)' },
    `<pub> ~1 beslutar (sjalv|ensam) ~1 (om|over|hur|vilka|vad|nar)`,
    { words: 'beslut ~5 (fattas|tas) (enbart|endast|bara|ensamt) av <pub>' },
    'beslut* om ~2 (andring*|forandring*|verksamhet*|innehall*|insats*|inriktning*|fordelning*) ~2 (fattas|tas) ~1 av <pub>',
    '<pub> ~1 (kan|far|har ratt att|ager ratt att) ~2 (krava att|neka|avsla|forbjuda|stoppa|beordra)',
    'pa <pub> villkor',
    '<civ> ~3 (uppfylla|uppfyller|efterleva) ~1 <pub> ~1 krav',
    '(alla|samtliga) ~1 beslut ~2 (fattas|tas) ~1 av <pub>',
    '(under|enligt) <pub> (kontroll|ledning|styrning|onskemal)',
    '<pub> ~1 (utvarderar|foljer upp|granskar) ~1 ensam',
    { words: '(endast|bara|enbart) <pub> ~2 (har rost*|har beslut*|rostar|beslutar)', denies: true, spare: 'inte (endast|bara|enbart)' },
    '<civ> ~2 (bunden|bundna|bundet) ~1 av <pub>',
    '(galler|ager) <pub> (uppfattning|tolkning|bedomning|mening|beslut)',
    '(<pub> ~4 (sista ordet|utslagsrost*|avgorande rost*|vetoratt*)|(sista ordet|utslagsrost*|vetoratt*) ~3 <pub>)',
    `<pub> ~3 ${decides} ~3 ${shared}`,
    '<pub> fattar ~1 (alla|samtliga|slutliga|slutgiltiga|besluten|det slutliga|de avgorande)',
    `(andringar|andring|insatser|insatserna|innehallet|budget|budgeten|verksamheten|verksamhetens|villkor|villkoren|inriktningen|oppettiderna|arbetssatt|bemanningen|personal) ~5 (beslutas|avgors|bestams|faststalls|godkanns|godkannas|beslutas ensidigt) av <pub>`,
    `<civ> ~2 (ska|skall|maste|ar skyldig att|ar skyldiga att|har att) ~2 (folja|ratta sig efter|lyda|underordna sig) ~3 (<pub> ~1 (anvisning*|instruktion*|direktiv*|beslut|rutin*|order)|(anvisning*|instruktion*|direktiv*) ~1 fran <pub>|de beslut|<pub>)`,
    'enligt <pub> (anvisning*|instruktion*|direktiv*|order)',
    { words: `(kravs|kraver|efter|forutsatter|utan|inhamta|inhamtar|med) ~1 <pub> ~1 ${consent}`, denies: true },
    { words: `${consent} (fran|av) <pub> (kravs|behovs|ska inhamtas)` },
    { words: `<pub> ~1 (skriftliga |forhands)?${consent} (kravs|behovs|ska inhamtas)` },
    '(ska|skall|maste|behover) ~2 godkannas ~1 av <pub>',
    '<pub> ~2 (godkanna|godkanner) ~1 (<civ>|verksamhet*|budget*|bemanning*|personal*|[a-z]*plan*|andring*|varje|alla)',
    '<pub> forbehaller sig',
    `<pub> ~2 (har ratt att|ager ratt att|far|kan|ska ha) ~5 (inspekter*|granska*|kontroller*|revider*|insyn) ~6 (nar som helst|utan forvarning|oanmal*|rakenskap*|verksamheten|bokforing*)`,
    `<pub> ~5 (full insyn|oinskrankt insyn|obegransad insyn|oanmalda besok|oanmalda inspektion*)`,
    { words: `<pub> ~1 (har ratt att|ager ratt att|ager|far|kan) ~3 (saga upp|hava|avbryta|avsluta|fortidsavsluta) ~3 ${contract}`, spare: '(<civ> ~2 (har|ager|far|kan)|vardera|bada|alla parter)' },
    '(<pub> ~2 alltid ~2 ordforande*|ordforande* ~4 alltid ~2 <pub>)',
  ],
  spare:
    '(varje part|vardera part*|bada part*|bada parter*|alla parter|samtliga parter|varandras|tillsammans|gemensamt|i samrad|enligt lag|socialtjanstlagen|socialtjanst[a-z]+ beslut|bistand|myndighetsutovning|allmanna handlingar|<pub> (och|samt|eller|liksom) <civ>|<civ> (och|samt|eller|liksom) <pub>|samma ratt|motsvarande ratt|(sin|sina|sitt) (egen|egna|eget|personal)|fullmaktige|foreningens styrelse)',
  fires: [
    'Kommunen kan ensidigt ändra överenskommelsen.',
    'Regionen har tolkningsföreträde.',
    'Föreningen ska följa kommunens anvisningar.',
  ],
  spares: [
    'Ingen part kan ensam ändra överenskommelsen.',
    'Föreningen bestämmer själv över sin verksamhet.',
    'Nämnden beslutade om partnerskapet den 3 mars.',
  ],
} // prettier-ignore
