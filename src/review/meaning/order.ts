import type { Phrase } from '#review/finding.ts'

const goods =
  '(el|elen|mat|maten|livsmedel|internet|fiber|bygg*|ombygg*|renover*|stad|stadning|stadbolag*|lokalvard*|bokforing*|kaffe|fika|fikat|frukost*|lunch*|mobler|material*|broschyr*|folder*|bocker|boken|tryck*|stol*|dator*|taxi*|tradgard*|tak|fastighets*|hyresvard*|hyra*|kassasystem*|bibliotek*|biljett*|leksak*|tolk*|blommor|tartor)'
const others =
  '(privata|privat|andra foretag|externa|bolag|bolaget|grannkommun*|hogskol*|universitet*|forskar*|konsult*)'
const buys = '(koper|bestaller|avropar|upphandlar|anskaffar|kontrakterar|hyr in)'
const does =
  '(utfor|driver|bedriver|skoter|genomfor|tillhandahaller|levererar|ordnar|bemannar|arbetar|jobbar|verkar|tar hand om|fullgor|haller|erbjuder|stadar|vardar)(a|s|as)?|(utfora|driva|bedriva|skota|genomfora|tillhandahalla|leverera|bemanna|arbeta|jobba|fullgora|halla|erbjuda|ordna)s?'

/** Ordering and supplying by what they mean: who buys, who does it for whom, what a price and a delivery are. */
export const orderMeanings: readonly Phrase[] = [
  { words: '<pub> ~2 (anskaffar|kontrakterar|koper|upphandlar|avropar|bestaller|inhandlar|skaffar) ~5 (genom|via|av|fran|hos) ~2 <civ>', spare: goods },
  { words: '(anlitas|kontrakteras|inhyrs|hyrs in|handlas upp|upphandlas|engageras mot betalning) ~2 <civ> ~2 (for|som|till|att)?', spare: `(${goods}|${others})` },
  { words: '(<civ>|foreningen) ~2 (anlitas|anlitats|kontrakteras|kontrakterats|hyrs in|upphandlas|upphandlats|handlas upp) ~2 (for|som|till|av|enligt)', spare: `(${goods}|${others})` },
  { words: '(bestalld|bestallda|bestallt|avropad|avropade|avropat|inkopt|inkopta|levererad|levererade|kontrakterad|kontrakterade|kontrakterat) ~1 (volym*|omfattning*|mangd*|antal*|kvalitet*|prestation*|<service>)', spare: `(${goods}|${others})` },
  { words: '(upphandlingen|direktupphandlingen|anskaffningen|inkopet|platskopet|tjanstekopet|avropet) ~1 (avser|galler|omfattar|genomfors|genomfordes|gjordes|har|regleras|sker|ska|skall|annonsera*)', spare: `(${goods}|${others}|skolskjuts*)` },
  { words: '<civ> ~3 (ansvarar|svarar|star|atar sig|forbinder sig) ~2 (gentemot|infor|mot|att gentemot) ~1 <pub> ~3 (for|som|att) ~4 (utforandet|leverans*|tjanst*|uppdrag*|kvalitet*)' },
  { words: '<pub> ~3 (ger|gav|gett|lamnar|tilldelar|lagger|anfortror|overlamnar) ~3 <civ> ~2 (i uppdrag|uppdraget|uppdrag|uppgiften att (driva|utfora|skota|bedriva))', spare: 'styrgrupp*' },
  { words: '<civ> ~2 (ges|gavs|har getts|far|fatt|fick|erhaller|erhallit|tar emot|mottar|accepterar|antar|tilldelas) ~2 (i uppdrag|uppdraget|uppdrag) ~2 (av ~1 <pub>|fran ~1 <pub>|att ~2 (driva|utfora|skota|bedriva|genomfora|leverera|tillhandahalla|bemanna))', spare: '(styrelse*|arsmote*|styrgrupp*|medlemmar*)' },
  { words: 'pris(et|er|erna)? ~1 (ar|galler|ligger|inkluderar|innefattar|omfattar|faststalls|satts|utgor|ska|skall|far|kan)', spare: `(${goods}|deltagar*|intrade*|kurs*|biljett*|tavling*|vinn*|pa ~2 (hyr|marknad|caf)*|stiger|stigit|<money>)` },
  { words: '(fastpris|takpris|prisniva|prissattning|prisforhandling|prisoversyn|anbudspris|kontraktspris|avtalspris|avtalsvarde|kontraktsvarde|ordervarde)[a-z]*', spare: goods },
  { words: '(reklam(ation|ationer|era|eras|erar)|leveransgodkann*|leveranskontroll*|mottagningskontroll*|slutleverans*|delleverans*|servicenivaavtal*|tjansteniva*|kvalitetsviten|optionsar*|option(en|er)? ~1 (pa|om|till) ~2 forlang*|avhjalp(a|er|s|as) ~3 (fel|brist*) ~2 i ~2 (leverans*|tjanst*|utforande*))', spare: goods },
  { words: '(insatser(na)?|verksamhet(en)?|aktivitet(er|erna)|stod(et)?|program(met)?|platser(na)?) ~2 (produceras|tillverkas|prissatts|avropas|offereras|anskaffas|inkops|inhandlas|saljs)', spare: goods },
  { words: '(vardgivaren|tjansteproducenten|tjansteutovaren|underkonsulten|kontraktsparten|kontraktsinnehavaren|kontraktoren|ramavtalsparten|inkoparen|upphandlaren|avroparen|platskoparen|platssaljaren)s?', known: true },
  { words: `${buys} ~1 <pub> ~5 [a-z]{4,}`, spare: `(${goods}|${others})` },
  { words: `<pub> ~4 ${buys} ~6 (av|fran|hos) ~2 <civ>`, spare: goods },
  { words: `<civ> ~4 (saljer|salja|offererar) ~8 (till|at) ~3 <pub>`, spare: `(${goods}|lotter|kakor)` },
  { words: '(leverans(er|en|erna)?|prestationer(na)?)', given: '(<civ>|<pub>|avtal*|bilaga*|godkan*)', spare: `(${goods}|leveransen av|bud|paket*)` },
  { words: '<civ> (leveranser|leverans|leveransen|tjanster|tjanst)', spare: goods },
  { words: '(i|utover) ~1 (priset|avtalspriset|arvodet|timpriset|anbudspriset) ~1 (ingar|inkluderas|ar|tillkommer)', spare: `(${goods}|deltagar*|intrade*|kurs*|biljett*)` },
  { words: '(moms|mervardesskatt) ~1 (tillkommer|utgar|laggs|debiteras|ingar)' },
  { words: '(till|enligt) ~1 (avtalat|avtalade|overenskommet|overenskomna|fast|gallande|offererat) (pris|priser|prislista)', spare: goods },
  { words: '(tillaggs|del|merk?|om|slut|for|extra|nattill)?-?bestallning(ar|arna|en)? ~6 (gors|gora|sker|lamnas|laggs|skickas|preciseras|avser|bekraftas|registreras|av ~3 <pub>)', spare: goods },
  { words: '(gor|gora|lagger|lagga|skickar|skicka) ~2 [a-z]*bestallning(ar|en)?', given: '(<pub>|<civ>)', spare: goods },
  { words: '(kund|kunden|kundens) ~5 <pub>', spare: `(inte|kunder i|${goods})` },
  { words: '<pub> ~4 (kund|kunden|bestallaren|koparen)', spare: 'inte' },
  { words: 'uppdrag(et|en)? ~1 (fran|av) ~1 <pub> ~2 (till|at) ~1 <civ>' },
  { words: '<pub> uppdrag ~1 (till|at) ~1 <civ>' },
  { words: '(pa uppdrag|uppdrag) (at|for) ~1 <pub>', given: `(<civ>|vi|${does})`, spare: '(namnd*|politisk*|styrgrupp*) ~3 uppdrag' },
  { words: `(${does}) ~8 (at|for) ~2 <pub> ~1 (rakning|vagnar|del)`, spare: others },
  { words: `at ~1 <pub> ~3 (${does})`, spare: `(${others}|traffar|styrgrupp*)` },
  { words: '(handlar|handla|handlas|handlats|handlade) ~3 upp', given: '(<civ>|<service>|insats*|verksamhet*)', spare: `(avsto*|${others})` },
  { words: '(resultat(et)?|foljd(en)?|efter|foregatts|foregas|ingas|tecknas|tillkommit|slutits) ~2 (av|genom|efter)? ~2 (direkt)?upphandling(en)?', given: '(*avtal(et)?|overenskommelse[n]?|kontrakt*)', spare: 'skillnad*' },
  { words: 'pris(et|er|erna)? ~1 (for|pa) ~2 (tjanst*|insats*|verksamhet*|uppdrag*|plats*|utforande*)', spare: goods },
  { words: `(${does}) ~4 at <pub>`, spare: `(${others}|traffar|styrgrupp*)` },
  { words: '(tillhandahallande(t)?|utforande(t)?|leverans(en)?|drivande(t)?|bedrivande(t)?) av ~5 (at|for|till) ~1 <pub>', spare: goods },
  { words: '(som|de|den|vilka) ~2 <pub> ~2 (bestallt|bestaller|avropat|avropar|upphandlat|kopt|koper|efterfragar)', spare: goods },
  { words: '(genomfor|utfor|tillhandahall|driv|bedriv|skot)[a-z]* ~8 (enligt|i enlighet med|efter) ~2 <pub>? ~1 (kravspec*|uppdragsbeskrivning*|bestallning*|forfragning*|kravlista*|specifikation*)' },
  { words: '(uppdragsbeskrivning|uppdragsavtal|uppdragsersattning|driftuppdrag|driftsuppdrag|skallkrav|ska-krav|kvalificeringskrav|utvarderingskriteri|avtalsleverantor|rangordning|avropsordning|kontraktsbelopp|ramavtalsleverantor)[a-z]*' },
  { words: '<civ> ~1 (antagits|antagen|antas|antagna|tilldelas|valts ut|vunnit|vann|lamnat) ~6 (leverantor*|utforare*|anbud*|upphandling*|entreprenor*|offert*|kontrakt*)' },
  { words: '(egenskap av|roll som|rollen som|sasom|i egenskap|utses till|antas som|agerar som|upptrader som|betraktas som) ~1 (utforare|leverantor|bestallare|kopare|saljare|entreprenor|kund|uppdragsgivare|huvudleverantor)[a-z]*' },
  { words: '<pub> ~1 (ar|blir|agerar|star som|upptrader som) ~1 (kopare|bestallare|kund|uppdragsgivare|inkopare|upphandlare)' },
] // prettier-ignore
