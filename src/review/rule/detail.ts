import type { WordingRule } from '#review/finding.ts'
import { detailMeanings } from '#review/meaning/detail.ts'
import { sources } from '#review/sources.ts'

const many =
  '([a-z]*forelasningar|[a-z]*utbildningar|[a-z]*kvallar|[a-z]*lager|evenemang|[a-z]*kurser|ledare|deltagare|besok|hembesok|besokare|samtal|[a-z]+samtal|plats|platser|[a-z]+platser|personer|barn|ungdomar|familjer|elever|timmar|tillfallen|[a-z]*traffar|kurser|aktiviteter|insatser|arenden|hushall|boende|maltider|dygn)'
const must = '(ska|skall|maste|forbinder sig|atar sig|skyldig*|far inte|garanterar)'
const staff =
  '(anstalld*|heltidsanstallda|[a-z]*tjanst|arsarbetar*|arsarbetare|medarbetare|handledare|socionomer|sjukskoterskor|behandlare|personal*)'
const clock =
  '(mandag*|tisdag*|onsdag*|torsdag*|fredag*|lordag*|sondag*|vardag*|klockan|kl|dygnet runt|alla dagar|<number> timmar|\\d{1,2}[.:-]\\d*)'
const often =
  '(varje vecka|varje manad|varje dag|dagligen|veckovis|manadsvis|manatligen|per vecka|per manad|i veckan|i manaden|en gang i manaden)'

/** Agreements of this kind are not regulated in detail: volumes, opening hours, staffing and dense reporting belong to an order. */
export const detailedRegulation: WordingRule = {
  id: 'detailed-regulation',
  severity: 'look',
  title: { sv: 'Det här styr i detalj', en: 'This regulates in detail' },
  why: {
    sv: 'Volymer, öppettider, bemanning och tät rapportering låser arbetet och liknar en beställning. En överenskommelse om partnerskap är inte detaljreglerad.',
    en: 'Volumes, opening hours, staffing and dense reporting lock the work and resemble an order. A partnership agreement is not regulated in detail.',
  },
  source: sources.notDetailed,
  suggestion: {
    sv: 'Skriv vad ni vill uppnå tillsammans och låt styrgruppen forma hur under tiden.',
    en: 'Write what you want to achieve together and let the steering group shape how along the way.',
  },
  instead: { sv: 'Hur vi lägger upp arbetet bestämmer vi tillsammans i styrgruppen, efter hur behoven ser ut.', en: 'How we arrange the work we decide together in the steering group, as the needs turn out.' },
  phrases: [
    ...detailMeanings,
    { words: `(bemanna|bemannas|bemannar) ~4 (med|av) ~1 <number>`, given: must },
    { words: `(varje|samtliga|alla) ~1 (deltagare|person|barn|ungdom|familj|besokare|elev|medlem|individ) ~1 (ska|skall|maste) ~2 (erbjudas|fa|ha|genomga|garanteras|delta i) ~2 (minst |hogst |exakt )?<number>` },
    { words: `(minst|lagst|exakt|hogst)? <number> ~2 ${many} ~1 (ska|skall|maste) ~1 (erbjudas|genomforas|hallas|nas|ges|anordnas|ordnas|utforas|levereras)` },
    { words: `<civ> ~1 (ska|skall|maste) ~3 (genomfora|anordna|ordna|halla|erbjuda|na|traffa|besoka|utbilda|rekrytera|anstalla|ha|ta emot) ~2 (minst |lagst |hogst |exakt |totalt )?<number> ~2 ([a-z]+(er|ar|or|are|tillfallen|samtal|besok|personer|barn|dagar))` },    { words: '(ska|skall|maste) ~6 (alla dagar|varje dag|vardagar|helgfria vardagar|dygnet runt|mandag*|varje kvall|veckans alla dagar) ~2 (mellan|fran|kl|klockan) ~1 \\d{1,2}' },
    { words: `${often} ~1 (ska|skall) ~2 (lista|listor|forteckning*|sammanstallning*|statistik*|narvaro*|rapport*|[a-z]*uppgifter) ~6 (skickas|lamnas|sandas|insandas|redovisas|skicka|lamna|sanda)` },    { words: `(ha|har|tillhandahalla|erbjuda|omfatta|vara|besta av|rymma|inneha|tillhandahaller|omfattar|finnas|finns) ~4 <number> ~1 (badd*|rum|enkelrum|samtalsrum|sovplats*|[a-z]*platser|lagenhet*|boendeplats*|[a-z]*ledare|anstallda|arsarbet*|kvadratmeter|datorer|tjanster)`, given: must },
    { words: `(ska|skall|maste|bor) <number> ~3 ${staff} ~2 (finnas|vara|arbeta|narvara|tjanstgora)` },
    { words: `(ska|skall|maste) <number> ~1 (ledare|vuxna|volontarer|personer ur personalen) (finnas|vara|narvara|bemanna)` },
    { words: 'inom <n> ~1 (timmar|timme|arbetsdagar|arbetsdag|dagar|dygn|minuter)', given: '(bekraft*|inskriv*|skrivas in|skrivs in|kartlagg*|journal*|blankett*|besvara*|registrer*|dokumenter*|forfragan|anmalan|erbjudas plats|placering*|ny deltagare|tas emot|insands|genomforandeplan*|avvikelserapport*)' },
    [must, '(dokumenteras|dokumentera|registreras|registrera|journalforas|fyllas i|fylla i)', '(varje|samtliga|alla|blankett*|formular*|inom <n>)'],
    { words: '(dokumenteras|registreras|journalfors|antecknas) ~5 (blankett*|formular*|mall|system*)' },
    { words: '(akademisk|examen|hogskolepoang|socionomexamen|legitimation|yrkeslegitimation|b-korkort|grundutbildning|utbildning i|utbildad i)', given: '((ska|skall|maste|kravs) ~6 (chef*|personal*|ledar*|anstalld*|samordnar*|handledar*|forestandar*|medarbetar*|verksamhets*)|(chef*|[a-z]*chef(en)?|personal*|ledar*|anstallda|samordnar*|handledar*|forestandar*|medarbetar*) ~1 (ska|skall|maste|forutsatts|kravs))' },
    { words: `(forteckning*|narvarolist*|deltagarlist*|lista|listor|sammanstallning*|schema|journal*) ~6 ${often}`, given: must },
    { words: `${often} ~4 (oversanda|oversander|lamna|lamnar|skicka|skickar|insanda|insander|redovisa|sanda in) ~4 (forteckning*|list*|narvaro*|sammanstallning*|uppgift*|statistik*)` },
    { words: '(bemanning|personal|lokal|oppettider|oppethallande|kapacitet|volym|antal platser|grundbemanning): ~1 (minst |ca )?(\\d[\\d,.]*|<number>)' },
    { words: `(helgfria vardagar|vardagar|alla dagar|dagligen|dygnet runt|arets alla dagar|dygnets alla timmar|[a-z]+dag(ar)? till [a-z]+dag(ar)?) ~3 (\\d{1,2}([.:]\\d\\d)?-\\d{1,2}|kl|klockan|bemann*|platser|oppet|tillganglig*)`, given: '(ska|skall|maste|oppettid*|far inte)' },
    { words: `(kl|klockan) \\d[\\d.:-]* ~5 (ska|skall|maste)`, given: '(ledare|personal*|anstalld*|bemann*|oppet|oppen|serv*|finnas)' },
    { words: `(ska|skall|maste) ~2 (vara|ha|halla|finnas|vara oppen|oppen) ~2 <number> (timmar|dagar|kvallar) (i|per) (veckan|vecka|dygn|dygnet|manad|manaden)` },
    { words: `[a-z]*oppen ~2 <number> (timmar|dagar|kvallar) (i|per) *`, given: must },
    { words: `(minst|lagst|exakt|hogst) <number> ~2 ${many} ~2 (ska|skall|maste) ~2 (nas|delta|tas emot|genomforas|erbjudas|hallas)` },
    { words: `(varje|vardera) (samtal|traff|mote|lektion|besok|kurstillfalle|pass) ~1 (ska|skall|maste) ~1 (vara|paga|omfatta) ~2 <number> (minuter|timmar)` },
    { words: '(mat|frukost|lunch|middag|maltid*) ~1 (ska|skall|maste)? ~1 (serveras|erbjudas|finnas|serveras) ~3 (kl|klockan|senast|mellan)' },
    { words: `(redovisar|rapporterar|insander|lamnar) ~3 (veckovis|manadsvis|dagligen|veckovisa|den \\d+)` },    [must, '(minst|lagst|hogst|exakt|max|maximalt)', `<number> ~1 ${many}`],
    [must, '(oppet|oppen|oppna|oppethallande|oppethallet|bemannad|bemannat|bemannas|bemannade)', clock],
    ['(dagligen|veckovis|varje vecka|varje manad|manadsvis|varje dag|manatligen)', '(narvarolist*|statistik*|[a-z]*rapport*|redovis*|narvaro|underlag)', '(lamnas|skickas|rapporter*|redovis*|fora|lamna|lamnar|skicka|skickar)'],
    ['(antal|antalet)', must, '(uppga till|vara|understiga|overstiga|motsvara)', '<number>'],
    ['(personal*|anstallda|medarbetar*|ledar*|handledar*)', must, '(ha|inneha|lagst|minst|vara)', '[a-z]*(kompetens|examen|utbildning|korkort|erfarenhet|legitimation|legitimerad*|behorighet)(en)?'],
    [must, '(forestandare|personal*|handledare|ledare|samordnare|forestandaren)', 'med ~2 [a-z]*(examen|utbildning|kompetens)'],
    [must, '(bedrivas|paga|vara igang)', '<number> (veckor|dagar|timmar|kvallar) (per|om|i)'],
    [must, '(journal|journaler|loggbok|dokumentera)', '(varje|samtliga)'],
    [must, '(samtal|traffar|moten|besok|lektioner)', '(exakt|minst|hogst|om) ~1 <number> (minuter|timmar)'],
    { words: `(halla|haller|ha|har|vara|ar|hallas|halls) ~2 (oppet|oppen|oppna) ~6 ${clock}`, given: must },
    { words: `oppettid(er|erna|en)? ~5 ${clock}` },
    { words: `(serveras|erbjuds) ~6 (kl|klockan)` },
    { words: `(ta|tar) emot ~2 (minst |lagst |hogst |exakt )?<number> ~3 ${many}`, given: must },
    { words: `(na|nar|genomfora|genomfor|utfora|utfor|erbjuda|erbjuder|halla|haller|ordna|leverera|tillhandahalla|uppratthalla|ha) ~2 (minst |lagst |hogst |exakt )?<number> ~2 ${many}`, given: must },
    `garanter(ar|a|as) ~3 <number> ~1 ${many}`,
    { words: `(minst|lagst|hogst) <number> ~2 ${many} (per|i|varje|om) (ar|aret|manad|manaden|vecka|veckan|dag|dagen|natt|termin|kvartal)`, given: must },
    { words: `(antalet|antal) ~3 (far|ska|skall) (inte|ej|aldrig) ~2 (understiga|underskrida|vara farre|vara mindre|vara lagre|overstiga|overskrida)`, denies: true },
    { words: `(personaltathet*|bemanning*) ~2 (far|ska|skall) ~4 (understiga|underskrida|vara|uppga|motsvara|besta)`, denies: true },
    'personaltathet*',
    { words: `bemanning(en|skrav|skravet)? ~3 (minst|lagst|<number>)`, given: must },
    { words: `(minst|lagst|alltid) <n> ~3 ${staff}`, given: must },
    { words: `(personal*|anstallda|medarbetarna|ledarna|handledarna|samtliga anstallda|all personal) ~1 (ska|skall|maste) ~3 (ha|inneha|vara) ~4 ([a-z]*examen|utbildning|[a-z]*utbildning|b-korkort|korkort|erfarenhet|legitim*|behorighet|[a-z]*utbildade)` },
    { words: `(rapporterar|rapportera|rapporteras|redovisar|redovisa|redovisas|aterrapporterar|aterrapportera) ~6 ${often}` },
    { words: `${often} ~6 (rapporterar|rapportera|rapporteras|redovisar|redovisa|redovisas|statistik|rapport)` },
    { words: `(statistik|rapport|rapporter|redovisning|narvarolistor) ~6 ${often}` },
    '(manadsvis|manatlig|veckovis|daglig|manadsvisa|manatliga|dagliga) ~1 (rapport*|redovisning*|statistik*|aterrapport*)',
    '(rapport*|redovis*) ~5 (varje enskild|pa individniva|for varje deltagare|per individ)',
    '(detaljerad|detaljerade|detaljerat) ~1 ([a-z]*rutin*|krav*|[a-z]*beskrivning*|instruktion*|anvisning*|schema*|plan|planen)',
    '<number> minuter langa',
    { words: `(hogst|minst|exakt) <n> ganger per (deltagare|person|vecka|manad|individ)`, given: must },
  ],
  spare:
    '(mal|malet|malen|delmal|delmalet|stravansmal*|hoppas|onskar|siktar|styrgrupp*|referensgrupp*|arbetsgrupp*|sjalv|sjalva|gemensamt|lanar ut|volontar(er|erna) (?!ska|maste))',
  fires: [
    'Mötesplatsen ska hålla öppet måndag till fredag klockan 9–16.',
    'Föreningen ska ta emot minst 25 deltagare per månad.',
    'Statistik lämnas varje vecka till kommunen.',
  ],
  spares: [
    'Föreningen bestämmer själv öppettiderna.',
    'Styrgruppen träffas minst en gång per termin.',
    'Delmålet är att 40 personer har fått en mentor.',
  ],
} // prettier-ignore
