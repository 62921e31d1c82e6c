import type { Phrase } from '#review/finding.ts'
import { agreement, may, decides, shared, unasked } from './lexicon.ts'

const mutual =
  '(detsamma|likasa|vice versa|omvant|pa samma satt|motsvarande|omsesidig*|tillsammans|gemensam*|i samrad|efter samrad|efter dialog|samforstand|bada|vardera|varje part|alla parter|parterna ~2 (kan|far|har)|<civ> ~2 (har|far|kan|ager) ~2 (ocksa|aven|samma|likasa))'
const own =
  '((sin|sina|sitt) (egen|egna|eget|medverkan|personal|del|insats*|lokal*|representant*|ledamot*)|myndighetsutov*|bistand*|fullmaktige|ledamot*|foretradar*|vem som ~2 foretrad*|enligt lag|socialtjanstlag*|reglemente*|delegation*|partnerskapet den|att inga|genom beslut|lokal*|volontar*)'

/** One party's power over the others, by what it means: who may do what, unasked, or whose word goes before the other's. */
export const powerMeanings: readonly Phrase[] = [
  { words: 'beslut(en)? ~2 (fattas|tas|avgors) ~1 av ~1 <pub> ~1 (ledamot*|ledamoter*|representant*|foretradare*|tjanste*|handlaggare*)', spare: mutual },
  { words: '<civ> ~2 (accepterar|godtar|foljer|verkstaller|infor|tillampar|acceptera|godta|folja|tillampa|finna sig i|finner sig i) ~4 (andring*|beslut*|direktiv*|forandring*|prioritering*|riktlinje*) ~2 <pub> ~2 (beslutar|bestammer|foreslar|meddelar|faststaller|gor|utfardar|ger|fattar|andrar)', spare: mutual },
  { words: `<pub> ~1 ${may} ~3 (flytta|fora|omfordela|omdisponera|styra) ~2 (over|om)? ~2 (medel|medlen|resurser|pengar|pengarna)`, spare: `(${mutual}|${own})` },
  { words: `<pub> ~1 (fattar|tar) ~2 (beslut|besluten|beslutet) ~1 (om|i|over|kring) ~5 (${shared}|[a-z]*innehall|vilka|vilken|hur|nar)`, spare: `(${mutual}|${own}|styrgrupp*)` },
  { words: `<pub> ~1 ${may} ~1 utan ~1 (dialog|samrad|forhandling|motivering|varsel|forvarning|medgivande|samtycke|att ~4) ~6 [a-z]+`, denies: true, spare: `(${mutual}|${own})` },
  { words: `<pub> ~1 (valjer|utser|bestammer|avgor|prioriterar|rangordnar|anvisar|placerar|godkanner) ~3 (deltagar*|malgrupp*|ledare|personal*|samordnar*|metod*|lokal*|aktivitet*|tema*|oppettider*|program*|vilka|vem)`, spare: `(${mutual}|${own}|representant*|foretrad*)` },
  { words: `(kommunens|regionens|stadens|<pub>) ~1 (ord|beslut|linje|rost|vilja|onskemal|behov|intressen) ~1 (ar lag|galler|styr|vager tyngst|har foretrade|gar alltid fore|gar fore|ar overordna*|ar avgorande|ar slutgiltig*)`, spare: mutual },
  { words: '(trader i kraft|borjar galla|blir giltig*|vinner laga kraft|far genomforas|genomfors|verkstalls|inleds|paborjas|publiceras|betraktas som beslutad*) ~2 (nar|sedan|efter|efter att|da|i och med att|forst) ~6 <pub> ~3 (godkan*|medgett|medgivit|tillstyrkt|faststallt|samtyckt|beslutat|klartecken|gett sitt|sagt ja|skrivit under pa)', spare: `(${mutual}|<civ> (och|samt)|parterna|fullmaktige|politisk*)` },
  { words: '(forutsatter|kraver|fordrar|villkoras|beror|hanger|ar beroende) ~3 (av|pa)? ~2 <pub> ~2 (godkannande|medgivande|samtycke|tillstand|klartecken|accept|bifall|bedomning|vilja|valvilja|gillande|okej|ja|vidimering)', spare: `(${mutual}|${own}|<civ> (och|samt))` },
  { words: '(pa|efter|enligt|i enlighet med) ~1 <pub> ~2 (begaran|anmodan|uppmaning|tillsagelse|order|direktiv|diktat|gottfinnande|skon|forgottfinnande|onskemal)', given: '<civ> ~3 (ska|skall|maste|ar skyldig*|har att|avbryt*|andra*|byt*|flytt*|upphor*|oppna*)', spare: `(${mutual}|${own}|allmanna handlingar)` },
  { words: '<pub> ~2 (besiktar|inspekterar|kontrollerar|granskar|reviderar|overvakar|tillser|genomlyser) ~4 (<civ>|verksamhet*|rakenskap*|bokforing*|ekonomi*|lokaler*|arbetet|utforandet|personal*|boendet)', spare: `(${mutual}|${own}|revisor*|lag(en)? )` },
  { words: '(inspektion*|besiktning*|stickprov*|kontrollbesok*|tillsynsbesok*|uppfoljningsbesok*|revision*|granskning*) ~5 (utfors|gors|genomfors|sker|far ske|far goras|kan ske|foretas|kan goras|initieras) ~5 (av|genom|fran) ~2 <pub>', spare: `(${mutual}|${own}|gemensam*)` },
  { words: '(oanmald|oanmalt|oanmalda|oannonserad|oannonserade|overraskande) ~1 (besok|inspektion*|kontroll*|tillsyn*|granskning*|stickprov*)', spare: `(${mutual}|inga|ingen|varken)` },
  { words: '<civ> ~3 (star|stalls|staller sig|verkar|arbetar) ~1 under ~3 (<pub> )?~1 (ledning|kontroll|tillsyn|uppsikt|overinseende|befal|styrning|direktiv)', given: '<pub>', spare: mutual },
  { words: '<civ> ~2 (informeras|underrattas|meddelas|far besked|delges|far kannedom|tillfragas inte) ~8 (om|nar) ~6 (beslut*|andring*|forandring*|omlaggning*)', given: '(<pub> ~6 (beslut*|andra*)|i efterhand|fatt(at|ade))', spare: mutual },
  { words: '<civ> ~4 (yttra|yttranderatt|yttrar|radgivande|rad|adjungera*|narvaroratt|synpunkter|lyssna*|horas|hors) ~4 (men|utan|dock) ~5 (rostratt|beslut*|rosta|bestammer|avgor*|inflytande)', denies: true, spare: mutual },
  { words: `<pub> ~1 ${may} ~8 ${decides} ~3 ${shared}`, spare: `(${mutual}|${own})` },
  { words: `${may} ~1 <pub> ~8 ${decides} ~3 (${shared}|${agreement})`, spare: `(${mutual}|${own}|om ~8 <civ> ~3 (vill|onskar|ber))` },
  { words: [`<pub> ~1 ${may}`, unasked, `(${decides}|granska*|inspektera*|besoka*|krava*|begara*|kontrollera*)`], spare: mutual },
  { words: [`${may} ~1 <pub>`, unasked, `(${decides}|granska*|inspektera*|besoka*|krava*|begara*|kontrollera*)`], spare: mutual },
  { words: `(ratt|ratten|befogenhet(en)?|mojlighet(en)?|beslutanderatt(en)?|bestammanderatt(en)?) ~1 (att|over|till|i) ~8 (tillkommer|tillfaller|ligger ~2 hos|ligger pa|forbehalls|ankommer pa|innehas av|agar|utovas av|vilar hos|vilar pa|har) ~2 <pub>`, spare: `(${mutual}|${own})` },
  { words: [`(${shared}|andring(ar|arna)?)`, '(meddela*|beslut(as|ats)|bestam(s|mas)|faststall(s|as)|avgor(s|as)|utfarda*|dikteras|prioriteras|styrs)', 'av ~2 <pub>'], spare: `(${mutual}|${own})` },
  { words: ['(lika rostetal|oavgjort|oenig*|oense|olika uppfattning*|inte ~2 (enas|overens))', '(avgor|galler|bestammer|beslutar|utslag*|foretrade|avgorande) ~3 <pub>|<pub> ~3 (avgor|galler|bestammer|beslutar|utslag*|foretrade|avgorande)'], spare: `(${mutual}|domstol|varken)` },
  { words: '<pub> ~2 (sager upp|avslutar|haver|avbryter|andrar|stanger|flyttar|byter) ~6 (nar|om|sa snart) ~1 (den|<pub>|det) ~1 (anser|finner|vill|bedomer|onskar|tycker|passar)', spare: mutual },
  { words: 'under ~1 <pub> ~2 [a-z]*(ledning|kontroll|styrning|tillsyn|befal|overinseende|uppsikt|direktiv)', spare: `(${mutual}|inte|ej|varken)` },
  { words: '(star|ar) <pub> (fritt|obetaget) att', spare: mutual },
  { words: '<civ> ~6 (lata|later|ge|ger|bereda|bereder|medge|medger|tillata|tillater) ~2 <pub> ~4 (ta del av|tilltrade|insyn|granska|besoka|kontrollera|inspektera|narvara|tillgang)', spare: `(${mutual}|lokal|underlag till beslut)` },
  { words: '<civ> ~5 (underkasta*|underordna*|finna sig|rattar? sig|inordna*|lyda|lyder|folja|foljer|efterleva|efterkomma|hornsamma|horsamma|acceptera|godta|tala|verkstalla|verkstaller) ~9 <pub>', given: '(underkasta*|underordna*|ratta*|lyd*|order|kontroll*|instruktion*|anvisning*|direktiv*|besked|beslut|besluten|riktlinj*|tillsagelse*|foreskrift*|krav|kraven|bedomning*|granskning*|verkstall*)', spare: `(${mutual}|${own}|tillsammans|tillgang till)` },
  { words: `<pub> ~6 (beslutar|bestammer|avgor|dikterar|styr) ~8 <civ> ~2 (verkstaller|utfor|foljer|genomfor|rattar sig|underrattas|informeras)`, spare: mutual },
  { words: '(galler|verkstalls|verkstallas|trader i kraft|blir giltig*|far (verkstallas|genomforas)|kan (verkstallas|genomforas)) ~1 (forst|endast|bara|enbart|inte|ej) ~1 (sedan|nar|efter|om|da|efter att|forran|utan) ~6 <pub> ~4 (godkan*|sagt ja|fatt* beslut|beslut*|medgiv*|faststall*|samtyck*|klartecken|tillstyrk*)', denies: true, spare: `(${mutual}|<civ> ~2 (styrelse|arsmote))` },
  { words: '(behover|kraver|kravs|maste|ska|skall|forutsatter|fordrar|far) ~8 (klartecken|godkannande|godkannas|medgivande|samtycke|tillstand|tillatelse|acceptans|valsignelse|ja|lov) ~1 (fran|av|hos|inhamtas|in) ~2 <pub>', denies: true, spare: `(${mutual}|${own}|bygglov|<civ> (och|samt))` },
  { words: '(utan|innan|forran) ~4 <pub> ~4 (godkannande|medgivande|samtycke|tillstand|tillatelse|klartecken|godkant|medgett|medgivit|samtyckt|tillatit|sagt ja|gett lov)', denies: true, spare: `(${mutual}|personuppgift*|sekretess*)` },
  { words: '<pub> ~4 (uppfattning|bedomning|tolkning|mening|asikt|version|standpunkt|beslut|ord|besked|linje|instruktion*) ~4 (galler|ager|avgor|avgorande|gar fore|foretrade|vager|ar slutgiltig*|ar slutlig*|slar|styr|raknas)', spare: `(${mutual}|${own})` },
  { words: '(galler|ager|avgor|har|far) ~3 <pub> ~1 (uppfattning|bedomning|tolkning|mening|standpunkt|linje|version|vilja) ~1', given: '(oenig*|meningsskilj*|olika|tvist*|tvekan|oklar*|tolkning*|skiljer sig)', spare: mutual },
  { words: '<pub> ~3 (sista ordet|avgorande rost*|utslagsrost*|vetoratt*|veto|ensamratt|majoritet*|fler roster|tolkningsforetrad*|tva roster|beslutanderatt*|bestammanderatt*|sista ord)', spare: `(${mutual}|inte|ingen|varken)` },
  { words: '(ordforande[n]?|[a-z]*ledare[n]?|verksamhetschef(en)?|samordnare[n]?|ledamoter(na)?|styrgrupp(en|ens)?( samtliga)?) ~4 (utses|tillsatts|valjs|anstalls|entledigas|forordnas) ~1 (alltid |ensidigt )?av <pub>', given: '(utslag*|samtliga|alla|alltid|avgor*|ensam*)', spare: `(och|samt|eller) <civ>` },
  { words: '<pub> ~2 (utser|tillsatter|valjer|anstaller|entledigar) ~3 (samtliga|alla|majoriteten|ordforanden och|de flesta)', spare: mutual },
  { words: '<pub> ~1 (har|ager|ska ha|skall ha|ges|far|forbehalls) ~3 (ratt|tilltrade|insyn|tillgang) ~2 (till|i|att) ~6 (oanmald*|samtliga|alla|nar som helst|rakenskap*|bokforing*|lokaler*|arkiv*|personalakt*|medlemsregist*|journal*)', spare: `(${mutual}|sina|allmanna handlingar)` },
  { words: `(uppsagning(sratt)?|havning|andring(ar)?|forlangning|avslut) ~4 (sker|gors|kan|far|beslutas|medges) ~5 (av|fran|genom|efter|pa) ~2 <pub> ~1 (sida|beslut|initiativ|godkannande|ensam)?`, given: '(endast|bara|enbart|uteslutande|ensam*|ensidig*)', denies: true, spare: mutual },
  { words: `<civ> ~4 (far|kan|ma|ager|har) ~1 (inte|ej|aldrig|ingen ratt att) ~8 (utan|innan|forran|om inte) ~5 <pub>`, denies: true, spare: `(${mutual}|personuppgift*|sekretess*|tystnadsplikt*|barn utan)` },
  { words: `<civ> ~5 (far|kan) ~1 (inte|ej|aldrig) ~4 (andras|bytas|anstallas|flyttas|laggas ned|utses|publiceras|offentliggoras|spridas) ~2 (utan|forran|innan) ~8 <pub>`, denies: true, spare: mutual },
] // prettier-ignore
