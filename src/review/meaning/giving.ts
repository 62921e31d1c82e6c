import type { Phrase } from '#review/finding.ts'

const costs =
  '([a-z]*kostnad(en|er|erna)?|utgift(er|erna|en)?|budget(en)?|finansiering(en)?|resurser(na)?|medel|medlen|pengar(na)?|ekonomi(n)?|rakning(en|ar|arna)|lon(er|erna)?|drift(en)?)'
const bears =
  '(bar|bars|betalar|betalas|tacker|tacks|bekostar|bekostas|finansierar|finansieras|star for|svarar for|tillfor|tillfors|bidrar|tillskjuter|skjuter till|kommer fran|tillhandahaller|tillhandahalls|satsar|stalls upp)'
const only =
  '(endast|bara|enbart|ensam|ensamt|uteslutande|allena|helt|i sin helhet|fullt ut|till fullo|till (100|hundra) (procent|%))'
const othersGive =
  '(avtalsbrott*|felande|asamka*|(bara|endast|enbart|uteslutande) ~1 med ~1 (pengar|medel|ekonomi*)|(inte|ej) (bara|endast|enbart)|(medan|och|men) ~2 (<civ>|<pub>) ~1 (bidrar|star|for|svarar|ger|tillfor|gar in|med|bar|betalar)|hyran|hyra|lokalen|ingen part|parterna|myndighetsutov*|redovis*|fikat)'
const nothing = '(inte|ej|inga|inget|ingen|ingenting|varken|noll|aldrig)'
const gives =
  '(satsa|bidra|tillfora|skjuta till|lagga in|ga in|investera|sta for|betala|avsatta|medfinansiera|stalla upp|bekosta|finansiera)'

/** Only one party gives, by what it means: everything from one, or nothing asked of the other. */
export const oneGives: readonly Phrase[] = [
  { words: ['(full|hel|total|fullstandig|100-procentig|hundraprocentig) ~1 (kostnadstackning|finansiering|ersattning for ~1 kostnader*|tackning)', '<pub>'], spare: othersGive },
  { words: '<party> ~2 (har|gor|tar) ~1 (inga|inget|ingen) ~1 (egna|eget|egen) ~1 (atagande*|insats*|bidrag|resurs*|ansvar|del)', denies: true, spare: othersGive },
  { words: '<party> ~2 (lagger|skjuter|satter|gar|bidrar|tillfor|staller) ~1 (inte|ej|aldrig) ~1 (in|till|upp|med|med in)? ~1 (nagot|nagonting|nagra ~1 (medel|resurs*|insats*)|egna ~1|eget)', denies: true, spare: othersGive },
  { words: '<party> ~1 (star|svarar|ansvarar) (inte|ej) for ~1 (nagon|nagra|nagot) ~1 (del|andel|kostnad*|resurs*|av)', denies: true, spare: othersGive },
  { words: '(hela|all|allt) ~1 (insatsen|arbetet|jobbet|resursinsatsen|satsningen|samfinansieringen) ~1 (gors|kommer|bars|star|utfors|laggs|tillfors) ~1 (av|fran|pa) ~1 <party>', spare: othersGive },
  { words: '<civ> ~2 (behover|maste|avkravs) ~1 (inte|ej) ~2 (ga in med|skjuta till|lagga in|sta for|tillfora|bidra med|satsa) ~1 (nagot|nagra|nagonting|eget|egna|egen)', denies: true, spare: othersGive },
  { words: '<civ> ~2 (tillfor|bidrar med|satsar|ger|skjuter till|gar in med|lagger in) (inte|ej) ~1 (nagonting|nagot|nagra)', denies: true, spare: othersGive },
  { words: '(nagon|nagra|nagot) ~2 (insats|insatser|resurs|resurser|medel|motprestation|motprestationer|bidrag|tillskott|motsvarighet|medfinansiering|egeninsats) ~2 (fran|av|hos) ~2 <civ> ~2 (kravs|behovs|forvantas|forutsatts|begars|avkravs|aktualiseras|ar aktuell|fordras) ~1 (inte|ej|alls inte)', denies: true, spare: othersGive },
  { words: '<civ> ~2 (deltar|medverkar|ar med|gar in) ~3 (utan|befriad fran|fri fran|helt utan) ~3 (insats*|resurs*|medel|motprestation*|ataganden|bidrag|kostnad*|medfinansiering)', denies: true, spare: othersGive },
  { words: '(det|vad|allt) ~1 som ~1 (behovs|kravs|verksamheten behover) ~2 (betalas|bekostas|tillhandahalls|ordnas|tillfors|star|kommer) ~3 (av|fran) ~1 <party>', spare: othersGive },
  { words: [`(alla|allt|all|hela|samtliga|varje krona|100 %|100 procent|hundra procent|varenda)`, `(${costs}|som behovs|som kravs|material|lokaler|bemanning)`, `((tacks|betalas|bekostas|finansieras|bars|tillfors|tillhandahalls|tillskjuts|kommer|star) ~3 (av|fran|for) ~2 <party>|<party> ~1 (tacker|betalar|bekostar|finansierar|bar|tillfor|star for|svarar for))`], spare: othersGive },
  { words: `${only} ~1 <party> ~1 som ~1 ${bears}`, denies: true, spare: othersGive },
  { words: [`<party> ~2 ${only} ~1 ${bears}|<party> ~1 ${bears} ~2 ${only}|(${bears}) ~2 ${only} av <party>`, costs], denies: true, spare: `(${othersGive}|${only} ~1 (for|om) (sin|sina))` },
  { words: `<civ> ~3 (behover|ska|skall|kan|forutsatts|forvantas|maste) ~1 ${nothing} ~3 ${gives} ~3 (nagot|nagra|egna|eget|egen|egna medel|resurs*|medel|pengar|tid)?`, denies: true, spare: othersGive },
  { words: `(av|fran|pa) <civ> ~2 (kravs|forvantas|begars|fordras|behovs|stalls|onskas) ~1 ${nothing} ~5 (medel|resurs*|insats*|motprestation*|pengar|tid|lokal*|bidrag|medfinansiering|krav pa ~2 (insats|resurs|medel)*)`, denies: true, spare: othersGive },
  { words: `${nothing} ~2 (egna|egen|eget) ~1 (resurs*|insats*|medel|bidrag|satsning*|pengar|finansiering|motprestation*|arbete) ~3 (kravs|forvantas|behovs|begars|fordras|efterfragas|finns|avkravs|tillfors) ~1 (av|fran|hos) ~1 <civ>`, denies: true, spare: othersGive },
  { words: `<civ> ~1 (egeninsats|egen insats|insats|del|bidrag|medfinansiering|andel) ~1 (ar|uppgar till|bestar av|utgors av) ~2 (noll|0|ingenting|inget|obefintlig)`, denies: true },
  { words: `<civ> ~8 utan att ~2 (tillfora|bidra|satsa|lagga|skjuta|sta for|ge) ~4 (resurs*|medel|nagot|egna|egen|pengar|insats*)`, denies: true, spare: othersGive },
  { words: `<party> ~1 (betalar|bekostar|star for|svarar for|finansierar|bar|tacker) ~1 (alltihop|alltsammans|rubbet|allting|allt|varenda krona|hela kalaset|hela rakningen|hela notan)`, spare: `(${othersGive}|allt (som|det|material))` },
  { words: [`<party> ~1 (betalar|bekostar|star for|svarar for|finansierar|bar|tacker)|(betalas|bekostas|finansieras|tacks|bars) ~5 av <party>`, '(i (sin|dess) helhet|helt och (hallet|fullt)|fullt ut|till fullo|till (100|hundra) (procent|%))'], spare: othersGive },
  { words: `(${costs}|ekonomi[a-z]*|kostnadsansvar*) ~3 (vilar|ligger|faller|aligger|hamnar) ~1 (helt|ensamt|uteslutande|bara|enbart|odelat|i sin helhet) ~1 (pa|hos) ~1 <party>`, spare: othersGive },
  { words: `(enda|ensam|ren|ensamma|allena) ~1 (finansiar(en)?|bidragsgivare|som betalar|betalare|som bidrar)`, spare: '(inte|ej|ingen|varken)' },
] // prettier-ignore

const cash =
  '(pengar|pengarna|medel|kontanter|kontant|kontanta|kapital|finansiering|finansiera|betala|betalar|ekonomisk(a|t)?|ekonomiskt|finansiell(a|t)?|belopp(et)?|arsbelopp(et)?|<money>|arsanslag(et)?|anslag(et)?|utbetalning(en|ar)?|overfora ~2 <money>)'
const share =
  '(medverkan|insats(en|er)?|deltagande|roll|bidrag|del|uppgift|ansvar|atagande(n)?|engagemang|resurs|stod|sida)'
/** One party gives money alone, by what it means. */
export const moneyAlone: readonly Phrase[] = [
  { words: `<party> ~1 ${share} ~4 (begransad|begransat|inskrankt|reducerad|avgransad|hanvisad) ~1 till ~2 (att )?${cash}` },
  { words: `(fran|av) <party> ~2 (ges|kommer|tillfors|bidras med) ~2 ${cash} ~1 (och|men) ~1 (ingenting|inget) ~1 (annat|mer|ytterligare|ovrigt)` },
  { words: `<party> ~2 (endast|bara|enbart|uteslutande|blott) ~1 (som )?(finansiar|medfinansiar|betalare|finansiarer|bidragsgivare)`, denies: true, spare: '(inte|ej) (endast|bara|enbart)' },
  { words: `<party> ~1 (enda|uteslutande) ~1 (uppgift|roll|bidrag|insats|ansvar|atagande|del) ~4 (att )?(betala|betalar|finansiera|skjuta till|sta for ~1 (kostnad*|pengar*)|overfora|${cash})` },
  { words: `<party> ~2 (bidrar|medverkar|deltar|stodjer|stottar) ~1 (ekonomiskt|finansiellt|med (pengar|medel|finansiering)) ~1 men ~2 (inte|ej|aldrig) ~3 (annat|ovrigt|med|genom|i|pa)`, denies: true },
  { words: `<party> ~2 (nojer sig med|inskranker sig till|begransar sig till|stannar vid) ~3 (att )?(betala|finansiera|skjuta till|overfora|${cash})` },
  { words: [`(<party>|<party> ${share})`, cash, '((ingenting|inget) ~1 (mer|annat|ytterligare|darutover|dartill|utover)|och dar(med|vid) (stannar|slutar)|stannar dar|det ar allt|punkt slut)'] },
  { words: [`(utover|forutom|bortsett fran|vid sidan av|annat an|mer an) ~2 ${cash}`, '<party>', '(ingenting|inget|inte|ej|inga|ingen|varken)', '(tillfor|bidrar|ger|gor|deltar|satsar|medverkar|har|lagger|insats*|uppgift*|roll*|tillfors)'] },
  { words: ['<party>', `(finansiar(en)?|${cash})`, '((i ovrigt|darutover|annars|dartill|darmed) ~3 (inte|ej|inget|ingenting|inga|ingen)|(inte|ej) ~3 (nagot|pa) ~1 annat|men ~3 (deltar|medverkar|arbetar|ar med|tar del) ~2 (inte|ej))'] },
  { words: `<party> ~3 (ger|betalar|bidrar med|satsar|skjuter till|finansierar|overfor|gar in med) ~3 ${cash}? ~2 men ~3 (deltar|medverkar|arbetar|ar med|gor|bidrar|engagerar sig|har|tar) ~3 (inte|ej|inget|ingenting|ingen (del|roll|uppgift)|inga)` },
  { words: `<party> ~1 ${share} ~4 (rent|uteslutande|enbart|endast|bara|helt|strikt) ~2 (ekonomisk*|finansiell*|pengar|monetar*)` },
  { words: `(rent|uteslutande|enbart|endast|bara) (ekonomisk|ekonomiskt|ekonomiska|finansiell|finansiellt|monetar)`, given: `<party> ~2 ${share}` },
  { words: `<party> ~3 (skjuter till|bidrar med|tillfor|ger|gar in med|satsar|betalar|for over) ~2 ${cash} ~1 (men|och) ~1 (varken|inte|inga|ingen|inget|ingenting)` },
  { words: [`<party>`, `(endast|bara|enbart|uteslutande|enkom|blott) ~1 (om|av|med|for|genom|till|att)? ~2 ${cash}`, `(${share}|handlar|ror sig|galler|bidrar|tillfor|gar in|medverkar|deltar|begransas|stannar|lagger in)`] },
  { words: `<party> ~1 (ar|blir|deltar som|medverkar som|star som) ~1 (passiv|tyst|ren|renodlad) ~1 (finansiar|betalare|bidragsgivare|part)` },
].map((phrase) => ({ ...phrase, denies: true as const, spare: '(ingen egen|inga medel|bara (en|ett) |(inte|ej) ~1 (enbart|endast|bara|uteslutande)|ingen part|ingen av|volontar*|mer an pengar|insamla*|inte bara)' })) // prettier-ignore
