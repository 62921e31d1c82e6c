import type { Phrase } from '#review/finding.ts'
import { money, pays } from './lexicon.ts'

const each =
  '[a-z]*(medlem|medlemmar|grupp|grupper|plats|platser|timme|timmar|dygn|natt|natter|besok|samtal|tillfalle|tillfallen|deltagare|deltagarna|person|personer|elev|elever|barn|ungdom|ungdomar|insats|insatser|boende|brukare|pass|traff|traffar|maltid|maltider|arende|arenden|forelasning|forelasningar|prestation|prestationer|familj|familjer|kurs|kurser|placering|placeringar|klient|klienter|inskrivna|inskrivning|utskrivning|huvud|belaggning|belaggningen|belaggningsgrad|volym|volymen|volymer|besokare|deltagarantal|bokning|bokningar|session|sessioner|resa|resor|gast|gaster|sang|sangar|hushall|kvinna|kvinnor)(en|et|na|ena|n)?'
const index =
  '([a-z]*index(et)?|kpi|opi|pkv|lci|aki|npi|prisbasbelopp(et)?|inflation(en)?|loneutveckling(en)?|kostnadsutveckling(en)?)'
const depends =
  '(avgor|styr|styrs|bestammer|bestams|beror|beroende|foljer|folja|grundas|baseras|bygger|beraknas|raknas|knuten|knutet|knutna|knyts|kopplad|kopplat|kopplas|utifran|efter|okar|minskar|sjunker|stiger|varierar|relateras|utgar fran|i forhallande|i proportion|proportion[a-z]*|multipliceras|per|for varje|avgors|anpassas|justeras)'
const ours =
  '(raknas ~1 (till|som)|sammanstallning*|varder(as|ar|ades|a|ing|ingen|at)|ideell tid|volontar*|oavsett|oberoende|paverkar (inte|ej)|statistik*|uppfoljning*|resa|resor|bussbiljett*|busskort*|intrade*|[a-z]*avgift(en)?|kostar|fika|kaffe|caf*|asylsokande|statlig*|staten|kvadratmeter|hyra|hyran|styrgrupp*|lar(a|da|domar))'

/** Payment that follows numbers, by what it means: money, a count of something, and one depending on the other. */
export const paymentMeanings: readonly Phrase[] = [
  { words: `(for varje|per|for var) ~2 ${each} ~6 (utbetalas|betalas|utgar|ersatts|erlaggs|debiteras|tillskjuts|utges) ~4 (${money}|[a-z]*belopp|[a-z]*ersattning|schablon*|<money>)`, spare: ours },
  { words: `for ~1 (en|ett|varje) ~1 ${each} som ~4 (star tom*|ar tom*|inte|ej|uteblir|avbokas) ~6 (betalas|ersatts|utgar|debiteras|halv|full|${money})`, spare: ours },
  { words: [`${each}|[a-z]*(platserna|dygnen|timmarna|besoken|samtalen|passen|insatserna)`, '(debiteras|prissatts|faktureras|ersatts|betalas|saljs)', '(styck|styckvis|stycket|per st|fast pris|a-pris*|pris om)'], spare: ours },
  { words: `antal(et)? ~3 ${each} ~3 (ligger|utgor|bildar|ar|laggs) ~1 till? ~1 (grund|grunden|underlag|underlaget|bas|basen) ~2 (for|till) ~3 (${money}|utbetalning*|hur mycket|${pays})`, spare: ours },
  { words: `(en|ett|varje) ~2 ${each} ~1 (ger|genererar|renderar|inbringar|ersatts med|vards med) ~2 <money>`, spare: ours },
  { words: `(${pays}|${money}) ~3 (beraknas|betalas|utgar|ersatts|debiteras|raknas)? ~1 (pa|efter|utifran) ~1 (nedlagd|faktisk|redovisad|arbetad|upparbetad|anvand) ~1 tid`, spare: ours },
  { words: `(ersatter|betalar|ersatts|betalas) ~4 (procent|%) av ~1 (de )?~1 ${each}`, spare: `(${ours}|kostnad*)` },
  { words: [`${each} ~1 (farre|fler) an ~2 <number>|(farre|fler) an ~1 <number> ~1 ${each}`, `(${money}|<pub> ~1 (del|insats|andel|tillskott))`, '(sank*|minsk*|halver*|reducer*|hoj*|okar|okas|juster*|lagre|hogre)'], spare: ours },
  { words: `(${money}|utbetalning*|nivan) ~2 (viktas|fordelas|portioneras|differentieras|graderas|trappas|skalas|satts|rors|stams av|avstams|slas ut|faststalls|regleras) ~2 (efter|per|utifran|mot|med|pa|enligt) ~3 (antal*|deltagarantal*|deltagartal*|besokstal*|besoksantal*|capita|huvud*|volym*|belagg*|narvaro*|utnyttj*|faktisk*|${each})`, spare: ours },
  { words: `(${money}|${pays}|<money>) ~4 per (capita|huvud|skalle|nase|styck|invanare)`, spare: ours },
  { words: `for ~1 (tjugo|trettio|tio|<number>) ~2 ${each} ~2 (betalar|utgar|betalas|ersatts|far|erhaller) ~4 <money>`, spare: ours },
  { words: `(fler|farre|hogre|lagre|okat|minskat|okad|minskad) ~1 (${each}|antal ~1 ${each}|deltagarantal|belaggning*|besokstal|volym*|narvaro) ~3 (ger|innebar|betyder|medfor|leder till|motsvaras av|genererar|slar igenom) ~3 (mer|mindre|hogre|lagre|storre|okad*|minskad*|extra) ~1 (${money}|pengar|utbetalning*)?`, given: `(${money}|<pub>)`, spare: ours },
  { words: `[a-z]*(timpris|timtaxa|dygnstaxa|dygnskostnad|dygnsersattning|platskostnad|styckersattning|kapitationsersattning|rorlig del|intaktsdelning|schablonersattning|schablonbelopp per|prestationsmal|prislista|prisjustering)[a-z]*`, spare: ours },
  { words: [`(${money}|hur mycket|${pays})`, `((antal(et)?|hur manga|faktisk[a-z]*|ju (fler|farre|mer|mindre)) ~3 ${each}|[a-z]*belaggning(en|sgrad|sgraden)?|[a-z]*timmar|platser|platserna|[a-z]*volym(en|er)?|hur (fullt|mycket som))`, `(${money} ~4 ${depends}|${depends} ~7 ${money}|${depends} ~5 (hur mycket|hur stor) ~5 (${pays}|${money}|<pub>|<civ>)|${pays} ~4 (efter|utifran|i forhallande|per|for antal*))`], spare: ours },
  { words: [`(${money}|nivan|niva)`, `([a-z]*belaggning(en|sgrad|sgraden)?|narvaro(n)?|deltagartal(et)?|deltagarantal(et)?|besokstal(et)?|nyttjande(t)?|efterfragan|nyttjandegrad(en)?|hur manga ~8|(antal(et)?|ju (fler|farre|mer)) ~2 ${each})`, '(styr(s)?|avgor(s)?|bestam(mer|s)|beror|beroende|folj(er|a)|grunda(s|d)|basera(s|d|t)|berakna(s|t)|knut(en|et)|knyts|koppla(s|d|t|de)|halver(as|ar)|minsk(ar|as)|sank(s|er)|hoj(s|er)|oka(r|s)|juster(as|ar)|anpassa(s|r)|satts|varierar|sjunker|stiger|raknas|gar ~1 (upp|ned))'], spare: ours },
  { words: `for ~1 (en|ett|varje|var) ~3 ${each} ~2 (utgar|betalas|ersatts|far|betalar|debiteras|erhaller|tillkommer|laggs) ~5 (<money>|${money})`, spare: ours },
  { words: `(varje|var) ~2 ${each} ~3 (ger|genererar|innebar|renderar|medfor|berattigar) ~4 <money>`, spare: ours },
  { words: `(${pays}|betalt|${money}) ~2 (efter|for|utifran) ~1 (nedlagd|arbetad|utford|faktisk|redovisad|upparbetad) ~1 (tid|arbetstid|timmar)`, spare: ours },
  { words: `(ersattning|arvode|betalning|tillagg|belopp)(en|et)? ~1 for ~1 ${each} ~3 (utgar|betalas|ar|uppgar|lamnas|sker|<money>)`, spare: ours },
  { words: ['ju (fler|farre|mer|mindre|hogre|langre|fullare)', `(desto|ju) ~3 (${money}|hogre|lagre|mer|mindre)`, `(${money}|${pays})`], spare: '(kunskap|tillit|volontar*)' },
  { words: `<money> (timmen|dygnet|natten|gangen|styck|stycket|besoket|platsen|pa platsen|passet|huvudet|i timmen|om dagen|dagen)`, given: `(<pub>|<civ>|${pays}|${money})`, spare: '(kostar|deltagar* ~1 betalar|caf*|hyra|hyran)' },
  { words: `(${money}) ~2 foljer ~1 (varje|den|med|var) ~2 ${each}`, spare: ours },
  { words: [`(fler|farre|mer|mindre|over|under|hogst) an? ~2 <number> ~3 ${each}`, `(${money}|${pays}|tillagg*)`, `(${pays}|hogre|lagre|hojs|sanks|okar|minskar|tillagg*|extra|proportion*)`], spare: ours },
  { words: `(tomma|obelagda|outnyttjade|obokade|(ej|inte|icke) ~1 (belagda|nyttjade|anvanda|bokade|genomforda|utforda)|lediga|avbokade|uteblivna|installda) ~1 ${each} ~4 (${pays}|ersattning|betalning)`, denies: true, spare: 'reseersattning*' },
  { words: `(${pays}|ersattning(en)?) ~3 (enbart |endast |bara )?for ~2 (faktiskt|faktiska|verkligen|verkliga|utford*|genomford*|nyttjad*|belagd*|utnyttjad*|levererad*|registrerad*|avslutad*|fullfolj*|uppnadd*|godkand*) ~2 ${each}`, spare: ours },
  { words: [`(${money}|arsbelopp*|arsmedel|nivan|kommunens del)`, index, '(upp|uppraknas|upprakn*|skrivs|justera*|foljer|folja|knyts|kopplas|indexera*|hojs|omraknas|okar|anpassas|enligt|reglera*|varje|arlig*)'], spare: '(fullmaktige|kommunens budget|hyra|hyran|hyreskontrakt*|valt bort|varken|ingen|inga|inte)' },
  { words: `[a-z]*(uppindexer|indexer|indexupprak|indexjuster|indexregler|indexklausul|indexknut|indexbunden|indexbund)[a-z]*` },
  { words: `(<money>|[a-z]*belopp(et)?|[a-z]*ersattning(en)?|[a-z]*bonus(en)?|premie(n)?) ~6 (nar|om|for) ~1 (en|ett|varje) ~1 ${each} ~5 (gar|far|blir|borjar|slutfor|avslutar|fullfoljer|skrivs|placeras|inleds|paborjar|kommer)`, spare: ours },
  { words: `(prestations|resultat|utfalls|volym|kvalitets|genomstromnings)-?(bonus|ersattning|premie|peng|baserad|baserat|baserade|beroende|komponent|del)[a-z]*` },
  { words: `(avgift|kostnad|pris|ersattning|arvode|belopp|taxa|tariff|debitering|schablon|peng)(en|et|er|erna)? ~1 per ~1 (?!ar|manad|kvartal|termin|halvar|vecka|aret|mil|kvadratmeter|part|dag)${each}`, given: '(<pub>|<civ>|<money>)', spare: ours },
] // prettier-ignore
