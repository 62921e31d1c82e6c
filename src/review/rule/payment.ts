import type { WordingRule } from '#review/finding.ts'
import { paymentMeanings } from '#review/meaning/payment.ts'
import { sources } from '#review/sources.ts'

const paid =
  '([a-z]*(ersattning*|betalning(en|ens|ar|arna)?|belopp(et|ets|en)?|stod(et|ets)?|bidrag(et)?)|pris(et|ets|er|erna)?|medel|medlen|pengar|pengarna|summan|finansieringen|anslag|anslaget|tillskottet|<pub> ~1 (insats|del|andel|tillskott))'
const unitStem =
  '[a-z]*(medlem|medlemmar|grupp|grupper|plats|platser|timme|timmar|dygn|natt|natter|besok|samtal|tillfalle|tillfallen|deltagare|deltagarna|person|personer|elev|elever|barn|ungdom|ungdomar|insats|insatser|boende|brukare|pass|traff|traffar|maltid|maltider|arende|arenden|forelasning|forelasningar|prestation|prestationer|familj|familjer)(en|et|na|ena)?'
const counted =
  '(faktiskt|faktiska|verkligt|verklig|verkliga|utnyttjad*|nyttjad*|nyttjas|utnyttjas|anvands|anvanda|belagd*|nedlagd*|utford*|genomford*|levererad*|hallen|hallet|hallna|inskriven|inskrivna|placerad*|rapporterad*)'
const follows =
  '(grundar sig|grundas|grundad*|baseras|baserad*|beror|beroende|bygger|bestams|avgors|styrs|raknas fram|raknas|beraknas|kopplas|kopplad*|foljer|varierar|relateras|utgar fran|stiger|sjunker|okar|minskar|hojs|sanks|justeras|multipliceras)'
const numbers =
  '(antal|antalet|hur manga|hur mycket|belaggning*|belagg*|statistik* ~1 over|utford*|genomford*|levererad*|volym*|inskrivna|prestation*|utfallet|hur fullt)'

/** Money that follows the number of places, hours or visits is a price. Valuing voluntary time by the hour is not. */
export const paymentPerUnit: WordingRule = {
  id: 'payment-per-unit',
  severity: 'must',
  title: { sv: 'Pengarna följer antal, som ett pris', en: 'The money follows numbers, like a price' },
  why: {
    sv: 'Betalning per plats, timme eller besök, eller med index, liknar ersättning för en såld tjänst. I ett partnerskap går alla in med resurser mot ett gemensamt mål.',
    en: 'Payment per place, hour or visit, or with an index, resembles payment for a service sold. In a partnership everyone brings resources towards a shared goal.',
  },
  source: sources.notPayment,
  suggestion: {
    sv: 'Skriv vad varje part går in med under hela tiden, till exempel: ”Kommunen bidrar med 400 000 kronor per år och en lokal, föreningen med …”',
    en: 'Write what each party brings over the whole term, for instance: “The municipality contributes SEK 400,000 a year and premises, the association …”',
  },
  instead: { sv: 'Varje part bidrar under hela perioden med det som står i sammanställningen. Bidraget ändras inte med antalet deltagare, timmar eller besök.', en: 'Over the whole term each party contributes what stands in the summary. It does not change with the number of participants, hours or visits.' },
  phrases: [
    ...paymentMeanings,
    { words: '<money> ~3 (per|for varje|for var) ~2 <unit>', spare: '(kostar|kostade|kostnaden for samhallet|i snitt|genomsnitt*) ~6 <money>' },
    [`(<pub>|${paid}|<money>|<civ>)`, `${paid}|kommunens (del|insats)|regionens (del|insats)|insats|insatsen|nivan|delen`, '([a-z]*index*|kpi|opi|pkv|lci|aki|prisbasbelopp*|basbelopp*|arbetskostnad*|loneutvecklingen)', '(raknas upp|uppraknas|skrivs upp|foljer|folja|justeras|omraknas|anpassas|indexeras|knyts|kopplas|stiger|regleras|raknas om|hojs|i takt)'],
    { words: '(<pub>|<civ>) ~1 (del|insats|andel|tillskott|bidrag) ~2 (raknas upp|skrivs upp|justeras|indexeras) ~6 *index*' },
    '<n> ~2 (a|x) <money>',
    '(antalet|antal) ~3 (avgor|styr|bestammer|paverkar) ~2 (hur mycket|hur stor|vad) ~1 (<civ>|<pub>|ersattning*|belopp*|stod*|summa*)',
    { words: '<civ> ~1 (far|erhaller) ~1 (betalt|ersattning) ~1 (per|for varje|for var|for antalet) [a-z]+', spare: '(ar|manad|kvartal|termin|halvar)' },
    `(a|x|gor) <money> ~2 (per|/|=)`,
    `${paid} ~6 ${follows} ~4 ${numbers}`,
    `${follows} ~2 ${paid} ~6 (antal|antalet|fler|farre|hur manga)`,
    `(betal*|ersatt*|debiter*|faktur*|arvoder*) ~5 ${counted} ~1 ${unitStem}`,
    `(betal*|ersatt*|debiter*|faktur*) ~4 ${unitStem} ~2 som ~1 ${counted}`,
    `(ersatt*|betal*|debiter*|faktur*|arvoder*) ~3 (styckvis|timvis|per styck|per timme|per gang|per tillfalle|per uppdrag|per pass|dygnsvis)`,
    { words: '(fast|fasta|rorligt|overenskommet|avtalat) pris(er)? ~2 (per|for varje|tillampas|for uppdrag*)' },
    '(volymrabatt*|mangdrabatt*|styckpris*|listpris*|prislista*|prisbilaga*|[a-z]*timarvode*|timarvode*)',
    { words: '(tim|dygns|natt|plats|besoks|boende|vard|styck|tillfalles|placerings)-?(avgift|kostnad|debitering|ersattning|arvode|taxa)(en|er|erna|et|n)?', given: '(<pub>|ersatt*|betal*|debiter*|tillampas|utgar|faktur*)' },
    '(pengarna|pengar|medlen|ersattningen|resurserna) (foljer|folja|ska folja) ~1 (deltagar*|elev*|besokar*|brukar*|individ*|barn*|ungdom*|person*|antal*|klient*)',
    { words: `(avgift|avgiften|priset|pris|taxan|ersattningen|beloppet) ~1 (per|for varje) ~2 ${unitStem}` },
    '(<money>/<unit>|<money> / <unit>|<money>/(man|manad|ar|vecka|dag) och <unit>)',
    ['(fler|mer) an <number> ~1 (besok|deltagare|platser|personer|timmar|dygn|boende)', '(ersattning*|belopp*|betalas|<money>|tillagg*)'],
    '<money> i (timmen|dygnet)',
    '<money> for var och en',
    '(per|for varje|for var) ~1 <unit> ~7 <money>',
    `(${paid}|betalas|betalar|betala|betalt|ersatts|ersatter|ersattas|debiteras|debiterar|utgar|taxa*|arvode*) ~7 (per|for varje) ~2 <unit>`,
    '(beraknas|raknas|satts|prissatts) ~1 per ~1 <unit>',
    '(tim|dygns|styck|enhets|plats|besoks|varddygns|vardplats|deltagar|boende|natt|samtals|prestations|volym)-?(pris|ersattning|taxa|taxan|arvode|peng|debitering)(et|en|er|erna|ar|arna|n|s)?',
    'a-?pris(et|er|erna)?',
    '(elev|skol|vard|barn|hemtjanst)peng(en|ar)?',
    '(prestations|volym|resultat)(baserad|baserat|baserade|beroende|relaterad|relaterat|ersattning)*',
    'lopande rakning',
    `${paid} ~4 (kopplas|kopplad|kopplat|kopplade|knyts|knuten|beroende|bestams|styrs|baseras|grundas) ~3 (prestation*|utforda|levererade|genomforda|utfall)`,
    [paid, '(antal|antalet|volym|volymen|volymer|belaggning*|belaggningsgrad*)', '(beroende|beror|foljer|grundas|baseras|beraknas|styrs|bestams|kopplas|avgor|avgors|relateras|utifran|okar|minskar|multipli*|efter antal*|i forhallande till|i proportion)'],
    ['(debiteras|debiterar|debitera|ersatts|faktureras|betalas)', '(per|varje|for varje) ~1 <unit>'],
    '(ersatter|betalar|debiterar|ersatta|betala) ~1 varje ~1 <unit>',
    '(ersatter|betalar|ersatts|ersattning|betalas) ~3 for ~1 (utford|genomford|levererad|nedlagd|faktisk)[a-z]* ~1 (timmar|besok|samtal|insatser|dygn|traffar|arbete|platser)',
    `(arvode*|ersattning*|priset|pris|taxan) ~4 <money> ~1 (per|for varje) (?!ar|manad|kvartal|termin|halvar|vecka|aret|mil|kvadratmeter)[a-z]+`,
    ['timkostnad*', '(betalas|betalar|ersatts|debiteras|ersatter)'],
    ['ju (fler|farre|mer)', '(hogre|storre|mer|lagre|mindre) (ersattning*|belopp*|betalning*|pengar|stod|medel)'],
    ['(betalar|betalas|betala|ersatter|ersatts|ersattning|ersattningen)', '(det|de) ~1 (antal|antalet|faktiska|platser|timmar|besok|dygn) ~3 (som|faktiskt|anvands|utnyttjas|genomfors)'],
    '<money> ~1 (for varje|per) (ny|avslutad|avslutat|genomford|genomfort|utford|utfort|paborjad|paborjat|placerad|godkand|levererad|inskriven|extra)',
    `<pub> ~6 (betalar|ersatter) ~5 <money> ~1 (per|for varje) (?!ar|manad|kvartal|termin|halvar|vecka|aret|mil|kvadratmeter|person och ar)[a-z]+`,
    '(rorlig|rorliga|rorligt) ~1 (ersattning*|pris*|betalning*|utbetalning*|belopp*)',
    `${paid} ~3 (rorlig|rorligt|rorliga)`,
    `${paid} ~4 (beraknas|berakna|grundas|baseras|foljer|beror pa|styrs|avgors|kopplas|kopplad|kopplat|kopplade|bestams|relateras|okar med|minskar med) ~5 (antal|antalet|volym|volymen|belaggning|belaggningen)`,
    '(betalas|ersatts|utgar) ~3 (efter|utifran) antal(et)?',
    `(antalet|antal) ~4 (avgor|styr|bestammer|paverkar) ~5 (ersattning*|betalning*|belopp*|utbetalning*|summa*|insats)`,
    '(indexregler|indexupprak|indexjuster|indexklausul|indexer)(as|ing|ingen|nas|nad|nat|ning|ningen|en|ad|at|ade|s)?',
    { words: '(regleras|omraknas|anpassas|skrivs upp|raknas|rakna|uppraknas|upprakning|upprakningen|justeras|hojs|foljer|folja|raknar) ~7 ([a-z]*index*|kpi|opi|pkv|lci|aki)', given: `(${paid}|upprakning)` },
    `${paid} ~4 (justeras|raknas upp|uppraknas|hojs) (arligen|arsvis|varje ar)`,
    '(prisjustering|arlig upprakning|prisuppr[a-z]*)(en|ar)?',
  ],
  spare:
    '(raknas ~1 (till|som) ~1 <money>|sammanstallning*|balansbild*|varder(as|ar|ades|a|ing|ingen|at)|schablonvard*|ideell tid|den ideella|volontar(tid|timmar|er|erna|ernas)|frivillig*|(barn|vuxna|pensionarer|studenter|familjer|gaster) ~4 (betalar|ger)|(deltagarna|besokarna|medlemmarna|gasterna|ungdomarna|foraldrarna|deltagare|medlemmar|barnen) ~2 (betalar|far|erbjuds|kan fa)|intrade|intradet|medlemsavgift*|arsavgift*|deltagaravgift*|anmalningsavgift*|kursavgift*|biljett*|kopp|fika|kaffe|reseersattning*|milersattning*|for resor|utlagg|livskvalitet*|hyran|loneutveckling|forsening*|forsenad*|drojer|drojsmal*|droja|vite|vitet|styrgrupp*)',
  fires: [
    'Ersättning utgår med 900 kronor per plats.',
    'Kommunen betalar per timme.',
    'Beloppet räknas upp med konsumentprisindex.',
    'Ersättningen beräknas efter antalet besök.',
  ],
  spares: [
    'Ingen ersättning per plats förekommer.',
    'Den ideella tiden värderas till 200 kronor per timme.',
    'Styrgruppen träffas en gång per termin.',
    'Deltagarna betalar 20 kronor per tillfälle.',
  ],
} // prettier-ignore
