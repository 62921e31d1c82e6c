import type { Phrase } from '#review/finding.ts'
import { answers, either, fault, harm, lessens, money, returns } from './lexicon.ts'

const together =
  '(tillsammans|gemensamt|gemensam|styrgruppen (bestammer|beslutar|planerar)|lagger om|fors over|behov(et|en)? ~2 (upphor|minskar))'
const people =
  '((deltagar(e|na|en|nas)|besokar(e|na|en)|medlemmar(na)?) ~3 (betalar|far|kan|ersatts|erbjuds|aterfar)|till (deltagar|besokar)[a-z]*|hyra|hyran|lonen|skatt*|lan|lanet|deposition*|nyckel*|nycklar)'
const unused =
  '(outnyttja*|oforbruka*|ej forbruka*|overblivn*|overskjutande|resterande|kvarvarande|kvarstaende|overskott*|aterstaende|oanvand*|ej anvand*|(inte|ej|icke) ~3 (anvants|anvands|anvanda|forbrukats|forbrukade|nyttjats|upparbetat*|gatt at|tagits i ansprak)|blir over|blivit over|felaktigt|obehorig*|annat (an|andamal)|andra andamal|for mycket)'

/** Punishments by what they mean: less money, harm to answer for, money back, being shut out. */
export const sanctionMeanings: readonly Phrase[] = [
  { words: '(betalas|utbetalas|utgar|erhalls|far <civ>) ~1 (ingenting|inget|noll|inte en krona) ~1', given: `(${fault}|missas|uteblir|om|nar)`, denies: true, spare: `(${people}|(ingen|inga) part*|oavsett)` },
  { words: [`(mister|forlorar|berovas|gar miste om|gar forlustig|blir av med|bli av med|mista|forlora)`, `(${money}|[a-z]*(del|andel|tiondel|femtedel|fjardedel|tredjedel) av ~3 ${money})`], given: `(${fault}|varnas|varning*|om|nar|dareft*|riskerar)`, spare: `(${people}|ingen|aldrig|varken)` },
  { words: '(kvitta|kvittar|kvittas|avrakna|avraknar|avraknas) ~3 (krav|kravet|kraven|fordran|fordringar|fordringen|belopp*|skuld*) ~6', spare: people },
  { words: '(bestraffas|straffas) ~2 med ~2', spare: people },
  { words: [`[a-z]*(betalningsansvar|betalningsskyldighet|finansieringsansvar|betalningsatagande|finansieringsatagande)(et|en)?`, '(upphor|bortfaller|faller bort|forfaller|vilar|minskar|begransas|skjuts upp|pausas)'], given: fault },
  { words: `(bars|tacks|betalas|ersatts|stannar|regleras) ~1 (av|pa|hos) ~1 (den )?(forsumliga|felande|skyldiga|vallande|brytande|avtalsbrytande|svikande) ~1 (part|parten)` },
  { words: ['(till foljd|pa grund|som en foljd|sasom foljd) av ~3 (forsumm*|vallande|vardslos*|avtalsbrott*|kontraktsbrott*|misskot*|brister hos|underlat*)', answers, `(${harm}|[a-z]*kostnad(en|er|erna)?|utgift*)`], spare: '(gemensamt|tillsammans|sina egna|inga|ingen)' },
  { words: `${money} ~4 (lamnas|lamna|ges|fors|fas|betalas|atersands) ~2 (ater|tillbaka)`, spare: `(${together}|${people})` },
  { words: `(betala|betalar|erlagga|erlagger|utge|utger|ersatta|ersatter) ~9 (om|nar|ifall|vid|dar) ~4 (lamnar|avbryter|hoppar av|drar sig ur|avslutar|fortida|bryter|avtradande|avhopp|uttrade)`, given: '(<money>|ersattning|procent|avgift|belopp*|kostnad*|avvecklingskostnad*)', spare: `(${people}|inte|ingen|inga|aldrig)` },
  { words: `(kosta|kostar|kostat) ~2 <civ> ~3 (${money}|finansiering*|del|andel|<money>)`, given: fault, spare: people },
  { words: `${lessens} ~2 (sin|sina) ~2 (del|andel|insats|insatser|tillskott|ataganden|atagande|finansiering|medel)`, given: fault, spare: `(${together}|${people})` },
  { words: [money, '(inte|ej|aldrig) ~1 (gors|sker|utgar|betalas|utbetalas|lamnas|frigors|effektueras|overfors|verkstalls)', '(innebar|medfor|leder|da|foljd|underkan*|utebli*|brist*|forsen*|felaktig*)'], denies: true, spare: people },
  { words: `${money} ~4 (tillfaller|tillfalla|hemfaller|atergar|overgar|gar tillbaka|gar ater|inlevereras) ~3 <pub>`, given: unused, spare: `(${together}|${people})` },
  { words: `(vid|for) ~3 (avtalsbrott*|kontraktsbrott*|overtradelse*|forsen*|utebli*|underlatenhet*|brister|drojsmal*|regelbrott*|brott mot ~3) ~4 (utgar|betalas|utges|erlaggs|debiteras|tillkommer|uttas|pafors|tas ~1 ut|betalar|erlagger|utger) ~5 (<money>|[a-z]*belopp*|[a-z]*avgift*|ersattning*|kompensation*)`, denies: true, spare: `(ingen|inga|inget|aldrig|(utgar|betalas) inte|${people})` },
  { words: '(den|part|parten) som ~2 (inte|ej|uteblir|bryter|missar|slarvar|drojer|misslyckas|brister|sviker|hoppar av|drar sig ur) ~8 (far|ska|skall|maste) ~1 (sta for|betala|bara|tacka|ersatta|punga ut|lagga ut) ~4 ([a-z]*kostnad*|utgift*|<money>|skada*|mellanskillnad*|forlust*|pengarna)', denies: true, spare: '((sina|sin) (egna|egen)|hyran|deltagar*)' },
  { words: '(ansvar(et)?|ansvarig|ansvarigt) ~1 for ~3 (skada|skador|skadan|forlust*|merkostnad*) ~4 (obegransa*|fullt ut|gentemot|mot ~1 <pub>|i sin helhet|strikt)', spare: '(ingen|inget|inte|forsakring*)' },
  { words: `(nollas|nollstalls|uppraknas inte|brinner inne|fryser inne|gar forlora(d|t|de)|betalningsstopp*|utbetalningsstopp*)`, given: `(${fault}|${money})`, spare: people },
  { words: `(brist*|utebli*|underkan*|svaga|daliga|samre|forsen*|misslyck*) ~3 (resultat*|maluppfyll*|redovisning*|rapport*|prestation*|narvaro*|kvalitet*|leverans*|utfall*|deltagande*) ~4 (innebar|medfor|far|ger|leder till|paverkar|reducerar|foranleder|resulterar i|ligger till grund for|kan ge|kan leda till|kan innebara|kan medfora) ~5 (lagre|minskad*|mindre|sankt*|uteblivet|utebliven|indrag*|avdrag*|nedsatt*|stopp*|inget|ingen|avgift*|nasta ars|kommande|konsekvens*)`, denies: true, given: `(${money}|avgift*|avdrag*|anslag*|ekonomi*)`, spare: people },
  { words: ['(<money>|avgift*|belopp*|utge|betala|betalar|erlagga|erlagger)', '(varje|per|var) ~1 (paborjad|paborjat|forsenad|forsenat|overskjutande)? ~1 (dag|vecka|dygn|manad|timme|arbetsdag)', '(droj(er|t|a|s)|forsen*|drojsmal*|sen|sent|sena|forskjut*|overskrid*|over tiden)'], spare: people },
  { words: '(bota|botar|botas) ~1 (<money>|for|med)', known: true },
  { words: `(betala|betalar|erlagga|erlagger|utge|utger|avsta|avstar|lamnar) ~2 (<money>|en avgift|ett belopp|en del av ~2 ${money}) ~3 (till|at) ~2 (<party>|motpart*|de andra|ovriga)`, given: `(om|nar|vid|som) ~5 ${fault}`, spare: people },
  { words: `(forbehaller sig|forbehalls|kan komma att|kommer att|ager ratt att|har ratt att) ~4 ${lessens} ~4 ${money}`, given: fault, spare: `(${together}|${people})` },
  { words: [money, '(proportionell|motsvarande|i motsvarande) ~1 (man|del|grad|andel|avrakning|minskning|sankning|justering)', `(${lessens}|justeras|minskning|avrakning|sankning)`], given: fault, spare: `(${together}|antalet|${people})` },
  '(prestationsavdrag|malavdrag|kvalitetssanktion|forseningssanktion|avtalsvite|regressratt|regresskrav|skadelosforbindelse|betalningsvagran|innehallanderatt|kvittningsratt|havningsavgift|indragningsbeslut)[a-z]*',
  { words: either(money, lessens, 7), given: fault, spare: `(${together}|${people}|(paverkar|sanks|minskar|innebar|leder|ger|far|hall(s|er|as)|dra(s|r)|stoppas|satts) (inte|ej)|aldrig|varken|inga|ingen part|dialog*)` },
  { words: [`(far|erhaller|utgar|betalas|utbetalas|lamnas|sker|sta|star|blir|ges) ~2 (ingen|inga|inte nagon|inte nagra|utan|noll) ~1 ${money}`, '(om|nar|vid|sa lange|tills|da) ~9 (inte|ej|saknas|saknar|utebli*|forsen*|sen|sent|brist*|underst*|fel|miss*|droj*)'], denies: true, spare: `(${together}|${people}|krav*|reseersattning*|aldrig)` },
  { words: [`(utge|utger|betala|betalar|erlagga|erlagger|lamna|lamnar|ge|ger) ~3 ${money}`, '(den andra|de andra|motpart*|ovriga parter*|andra parten|drabbade)'], given: '(drojsmal*|forsen*|brist*|bryt*|brutit|avtalsbrott*|orsakat|orsakar|vallat|vallar|forsumm*|missko*|utebli*|asidosatt*)', spare: `(${together}|${people}|ingen|inga|aldrig|varken)` },
  '(far|ska|skall|maste|kan) (bota|plikta)',
  { words: [unused, money, returns], denies: true, spare: `(${together}|${people}|nasta ar|aldrig|(inte|ej) ~1 ${returns})` },
  { words: [`(begara|begar|krava|kraver|fordra|fordrar|ta|tar|fa|far) ~2 tillbaka (dem|det|den|dessa|desamma|allt)`, money], spare: people },
  { words: [`${answers} ~6 ${harm}`, `(<party>|motpart*|den andra|de andra|ovriga|uppkommer|uppkommit|uppstar|uppstatt|lider|lidit|drabbar|drabbat)`, '(part|parten|parts|<civ>|<pub>|den som|motpart*)'], spare: '((sin|sina|sitt) ~1 (egen|egna|eget)|sina kostnader|[a-z]*forsakring(en)? ~3 (tacker|ersatter)|gemensamt|tillsammans|deltagar* ~2 ersatter)' },
  { words: [`(kostnad(en|er|erna)?|utgift(en|er|erna)?|notan|merarbete(t)?)`, '(rattelse|avhjalp*|atgarda*|atgard*|fel|felet|brist(en|er|erna)?|avtalsbrott*|darigenom|pa grund av|forsening*|fortid|omtag*|dubbelarbete*)', `(debitera*|belasta*|pafors|paforas|(bars|betalas|tacks|bekostas|ersatts) av|faller pa|(svarar|ansvarar|star|sta) for|(bar|betalar|ersatter|ersatta))`], spare: '(gemensamt|tillsammans|hyresvard*|fastighets*|skadegorelse)' },
  { words: ['(den|part|parten|<civ>|<pub>) ~1 som ~8 (sager upp|lamnar|avslutar|avbryter|hoppar av|bryter|brister|drojer|misskoter|forsummar|vallar|orsakar)', `(ersatter|ersatta|gottgor|kompenserar|betalar|erlagger|star for|svarar for|bar)`, '(kostnad*|utgift*|skada*|skador|nedlagda|forlust*|<money>|avgift*)'], spare: '(gemensamt|tillsammans|(sin|sina) (egen|egna)|ingen|inga|inget)' },
  { words: ['(kompensation(en)?|kompensera*|gottgorelse(n)?|gottgor(a|s)?|ersattning)', '(part|parten|parterna|motpart*|<civ>|<pub>|den andra|de andra)'], given: '(missko*|bryter|brutit|brist*|forsum*|inte ~3 (haller|foljer|skoter|gor|lever)|svik*|avtalsbrott|forsen*|drabbat|asamka*)', spare: '(ingen|inga|varken|aldrig|ovantat|deltagar*|ger inte ratt)' },
  { words: '(halla|haller|halls|hallas) ~6 (skadeslos|skadeslost|skadeslosa)' },
  { words: `(straffa|bestraffa|botfall|sanktionera|vitesforelagg)[a-z]*`, spare: '(unga|ungdom*|barn*|elev*|fangelse*|kriminal*|fotboll*|match*)' },
  { words: [`(stangs|stang(a|as)|avstang*|portas|uteslut*|utesluts|svartlist*|diskvalificera*|spar(ra|ras)) ~8 (samarbete*|partnerskap*|samverkan|overenskommelse*|framtida|styrgrupp*|nya)`, '(<civ>|part|parten|den som|organisation*)'], spare: '(ingen|aldrig|varken)' },
  { words: [`(forverka*|mister|forlorar|forlora|gar miste|bortfaller|fritas fran skyldigheten att betala)`, `(ratt|ratten|ansprak|${money})`], given: fault, spare: '(ingen|aldrig|varken|deltagar*)' },
  { words: `[a-z]*avgift(en|er|erna)? ~4 (om|pa|med)? ~2 <money> ~8 (forsen*|utebli*|uteblir|sen|sent|droj*|brist*|per paborjad)`, spare: people },
  { words: either('(for varje|per) ~1 (paborjad |forsenad )?(dag|vecka|dygn|manad) ~4 (forsen*|drojsmal*|sen)', '(avgift*|<money>|belopp*|betala*|utgar)', 8), spare: people },
  { words: [`(underkanns|underkanna|underkand|underkant|bristande kvalitet|kvalitetsbrist*|mindre an avtalat|utebliven (prestation|maluppfyllelse|leverans|verksamhet))`, `(${money}|ekonomisk*)`, `(${lessens}|nedsattning|avdrag|konsekvens*|pafoljd*|(ut)?betalas (inte|ej))`], denies: true },
] // prettier-ignore
