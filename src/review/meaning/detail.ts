import type { Phrase } from '#review/finding.ts'

const bound =
  '(minst|lagst|hogst|exakt|max|maximalt|minimum|som mest|som minst|langst|inte (overstiga|understiga|overskrida|underskrida))'
const staff =
  '([a-z]*personal(en)?|anstalld(a)?|[a-z]*tjanst|arsarbetar(e|na)?|arsarbetskraft(er)?|heltidstjanst(er)?|medarbetare|[a-z]*handledare|socionom(er)?|sjukskotersk(a|or)|behandl(are|ingsassistent)|[a-z]*ledare|[a-z]*pedagog(er)?|[a-z]*vard(are|ar)|vuxna|jourpersonal|nattpersonal(en)?|kurator(er)?|psykolog(er)?|samordnare)'
const people =
  '(deltagare|deltagarna|personer|barn|ungdomar|unga|elever|kvinnor|man|familjer|klienter|brukare|besokare|boende|medlemmar|hushall|aldre|patienter|inskrivna|gaster|nattgaster|besokande|anhoriga|volontarer)'
const amount =
  '[a-z]*(samtal|besok|traffar|kurser|lager|kvallar|forelasningar|utbildningar|aktiviteter|insatser|platser|sangar|badd[a-z]*|dygn|timmar|tillfallen|pass|moten|cirklar|grupper|evenemang|laxhjalpspass|resor|utflykter|arenden|placeringar|maltider|portioner|veckor|dagar)'
const clock =
  '(mandag*|tisdag*|onsdag*|torsdag*|fredag*|lordag*|sondag*|vardag*|helger|klockan|kl|dygnet runt|alla dagar|\\d{1,2}[.:-]\\d*|<number> ~1 timmar)'
const reports =
  '([a-z]*rapport(en|er|erna)?|[a-z]*statistik(en)?|[a-z]*redovisning(en|ar)?|narvaro[a-z]*|deltagarlist[a-z]*|sammanstallning(en|ar)?|journal(er|en)?|loggbok|forteckning(en|ar)?|uppgifter|dokumentation(en)?|underlag(et)?|nyckeltal(en)?|antal(et)? ~2 [a-z]+)'
const often =
  '(varje (vecka|manad|dag|mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag|arbetsdag|kvall)|dagligen|veckovis|varannan vecka|manadsvis|manatligen|manadsrapport*|veckorapport*|per (vecka|manad)|en gang (i|per) (veckan|manaden|vecka|manad)|den \\d+:?[ae]? (i )?(varje|samma|nastkommande) manad*)'
const sends = '(skicka|lamna|sand|insand|inlamna|redovisa|rapportera|overlamna|inges|inge|for|foras|fors|lagg)[a-z]*'
const ourOwn =
  '(mal|malet|malen|delmal|delmalet|stravar|stravan*|hoppas|onskar|siktar|vision*|styrgrupp*|referensgrupp*|arbetsgrupp*|sjalv|sjalva|gemensamt|volontar*|uppsagning*|avtalstid*|loper|galler|reception*|lag(en)? kraver|beror pa|ungefar|under 20*|omkring|raknar med|meddela*|parterna|ledamot*|kallelse*|protokoll*|betalas|utbetal*|vite|forsenad*|drojer|droj*|avtalsbrott*)'

/** Detailed rules by what they mean: a demand, and a number of people, hours, staff, reports or days to answer in. */
export const detailMeanings: readonly Phrase[] = [
  { words: `(${bound} )?<number> ~1 (volontarer|ideella|frivilliga|ledare|personer|vuxna|medarbetare) ~1 (ska|skall|maste) ~2 (vara|finnas) ~1 (pa plats|narvarande|i tjanst|tillgangliga|pa golvet)` },
  { words: `[a-z]*(ledare|ledaren|ledarna|samordnare|samordnaren|handledare|handledarna|medarbetare|medarbetarna|personal|personalen|behandlare|radgivare|radgivarna|anstalld|anstallda) (ska|skall|maste) ~2 (ha|inneha) ~3 [a-z]*(utbildning|erfarenhet|examen|behorighet|legitimation|poang|certifikat)`, spare: '(tillgang till|mojlighet|erbjud*)' },
  { words: ['(far|ska|skall|bor|maste|kan) ~1 (inte|aldrig|ej) ~1 (overstiga|understiga|overskrida|underskrida|vara ~1 (fler|farre|langre|kortare|mer|mindre|storre) an|bli ~1 (fler|farre|langre) an|droja ~1 an)', `(<number>|<n>) ~3 (${amount}|${people}|${staff}|minuter|timmar|dagar|veckor|procent|per|i|%)`], denies: true, spare: `(${ourOwn}|[a-z]*avgift*|kostnad*|<money>)` },
  { words: '(anvanda|anvander|folja|foljer|tillampa|tillampar) ~1 <pub> ~2 ([a-z]*system|[a-z]*mallar|[a-z]*mall|[a-z]*blankett(er)?|[a-z]*rutin(er|en)?|[a-z]*handbok(en)?|[a-z]*manual(er|en)?|journal*|dokumentations*|checklist*)', given: '(ska|skall|maste|atar sig|forbinder sig|skyldig*|aligger)', spare: ourOwn },
  { words: `(ha|halla|haller|halls|vara|ar) ~1 (oppet|oppen|oppna) ~1 ${bound} ~1 <number> ~1 (timmar|dagar|kvallar|dagar)`, spare: ourOwn },
  { words: `(ska|skall|maste) ~1 (${bound} )?<number> ~2 ${amount} ~6 (anordnas|genomforas|hallas|erbjudas|ordnas|arrangeras|bedrivas|levereras|utforas)`, spare: ourOwn },
  { words: `[a-z]*(besoken|besoket|samtalen|samtalet|traffarna|traffen|passen|passet|lektionerna|tillfallena|motena) ~1 (pagar|varar|ar|omfattar|tar) ~2 <number> ~1 (minuter|timmar)`, spare: `(${ourOwn}|i dag|brukar|ungefar|i snitt)` },
  { words: [`(dokumenteras|redovisas|protokollfors|rapporteras|registreras|fylls i|journalfors|foljs upp|avrapporteras)`, '(enligt|efter|pa|i) ~1 (faststalld|faststallt|upprattad|bifogad|sarskild|sarskilt|angiven|<pub>) ~1 [a-z]*(mall|blankett|formular|checklista|manual|system)(en|et)?'], spare: `(${ourOwn}|gemensam*)` },
  { words: `<number> ~2 ${staff} ~1 (ska|skall|maste) ~2 (vara|finnas|narvara|tjanstgora|delta|arbeta|leda|bemanna|medverka)`, spare: ourOwn },
  { words: `(varje|samtliga|alla) ~1 (samtal|besok|deltagare|mote|traff|insats|arende|kontakt|narvaro|aktivitet|tillfalle|avvikelse*) ~2 (dokumenteras|registreras|journalfors|antecknas|rapporteras|protokollfors|loggas|bokfors|kvitteras|fors in|signeras)`, spare: ourOwn },
  { words: `(pagar|halls|bedrivs|genomfors|erbjuds|anordnas|ager rum|ordnas|haller) ~3 (mandag*|tisdag*|onsdag*|torsdag*|fredag*|lordag*|sondag*|vardag*|alla dagar) ~5 (kl|klockan|mellan) ~1 \\d`, spare: `(${ourOwn}|biblioteket|grannen)` },
  { words: '(leds|bemannas|skots|handleds|utfors|halls) ~2 av ~2 (<number>|minst ~1) ~1 (behoriga|legitimerad*|utbildade|heltidsanstallda|examinerade|certifierade|avlonade|behorig|utbildad)', spare: ourOwn },
  { words: [`(ska|skall|maste|far|aligger|kravs|forutsatts)`, `(antal(et)?|volym(en)?|storlek(en)?|langd(en)?|kapacitet(en)?|frekvens(en)?|omfattning(en)?) ~4 (vara|uppga till|motsvara|omfatta|ligga pa|utgora|understiga|overstiga) ~2 (${bound} )?<number>`], denies: true, spare: ourOwn },
  { words: `(${often}|varje kvartal|kvartalsvis|vid varje manadsskifte|veckovis) ~2 (ska|skall|maste|lamnar|skickar|rapporterar|redovisar) ~2 <civ> ~8 (antal*|statistik*|narvaro*|uppgift*|lista|listor|timmar|besok*|redovis*|rapport*)`, spare: ourOwn },
  { words: ['inom ~1 <n> ~1 (ring)?signaler', '(besvara*|svar*|tas emot)'] },
  { words: `(stangt|stangd|sommarstangt|sommaruppehall|uppehall|stangning*) ~3 ${bound} ~1 <n> ~1 (veckor|vecka|dagar|dag)`, spare: ourOwn },
  { words: `<n> ~1 (ledare|vuxen|vuxna|handledare|pedagog|pedagoger|anstalld|anstallda|medarbetare|[a-z]*sekreterare|sjukskoterska|larare) per ~1 <n> ~2 ${people}`, spare: '(i dag|i snitt|ungefar|mal(et)?|onskar|stravar)' },
  { words: [`(${people}|${staff}|volontar*|ideella|frivilliga|varje [a-z]+)`, '(ska|skall|maste|kravs|aligger)', '(genomga|genomgatt|ga|gatt|delta i|ha deltagit i|slutfora|slutfort|avlagt) ~4 [a-z]*(utbildning*|kurs*|introduktion*|certifier*|handledning)', '(<number> ~1 (timmar|dagar|tillfallen|halvdagar|poang)|<pub>|obligatorisk*|godkand*)'], spare: '(gemensam*|erbjud*|tillsammans)' },
  { words: [reports, '(ska|skall|maste|inlamnas|lamnas|skickas|fors|rapporteras|registreras|fylls|upprattas|inges)', '(mall(en)?|blankett(en)?|formular(et)?|<pub> ~1 [a-z]*(system|portal|mall|blankett|e-tjanst)[a-z]*|verksamhetssystem*|e-tjanst*)'], spare: '(gemensam*|tillsammans|parterna tar fram|frivillig*)' },
  { words: [`(lokal(en|er|erna)?|rum(met)?|kok(et)?|boendet|traffpunkten|motesplatsen)`, '(ska|skall|maste)', `(${bound} ~1 <number> ~1 (kvadratmeter|kvm|m2|rum|toaletter|sittplatser|datorer|sangar)|<number> (kvadratmeter|kvm|m2))`], spare: ourOwn },
  { words: [`(dagordning*|schema(t)?|tidsschema*|dagschema*|veckoschema*|arbetstid(er|erna|en)?|rast(er|erna)?|meny(n)?|matsedel[n]?|kladkod(en)?)`, '(ska|skall|maste)', '(folja*|foljs|godkan*|bifogas|insand*|lamnas|faststall*)', '<pub>|bilaga*|<number>'], spare: ourOwn },
  { words: `(avvikelse(r)?|incident(er)?|franvaro(n)?|sjukfranvaro|personalbyte(n)?|bemanningsforandring(ar)?) ~3 (ska|skall|maste) ~4 (rapporteras|anmalas|meddelas|registreras|dokumenteras) ~6 inom ~1 <n> ~1 [a-z]*(timmar|timme|dygn|dagar|dag)`, spare: '(parterna|varandra|styrgrupp*|gemensam*)' },
  { words: [`(ska|skall|maste|far|atar sig|forbinder sig|skyldig*|kravs|aligger)`, bound, `<number> ~2 (${amount}|${people}|${staff}|minuter|procent|%)`], spare: ourOwn },
  { words: [`(${bound} )?<number> ~1 (procent|%) av ~3 (${people}|de [a-z]+)`, '(ska|skall|maste|forutsatts|kravs)'], spare: ourOwn },
  { words: `(bemannas|bemanna|bemannad|bemanning) ~3 (med|av|pa) ~2 (<number>|${staff})`, spare: ourOwn },
  { words: [staff, '(ska|skall|maste|kravs)', `(utgoras av|besta av|vara|omfatta|uppga till|finnas|narvara|tjanstgora) ~3 <number>`], spare: ourOwn },
  { words: [staff, '(ska|skall|maste|kravs|aligger|forutsatts)', '([a-z]*utbildning(en)?|[a-z]*examen|[a-z]*kompetens|legitim*|korkort|b-korkort|[a-z]*utbildad(e)?|certifier*|hogskolepoang|namnskylt*|[a-z]*klader|uniform*|legitimation*|id-kort|tjanstekort)'], spare: `(${ourOwn}|tillganglig*|erbjud*|introduktion*|belastningsregist*)` },
  { words: [reports, often, sends], spare: ourOwn },
  { words: [`(redovisa|rapportera|inrapportera|lamna|fora|registrera|dokumentera|skicka)[a-z]*`, '(uppdelat|uppdelad|fordelat|fordelad|indelat|nedbrutet|nedbruten|specificerat|specificerad) ~2 (pa|efter|per|i)', `(kon|alder|malgrupp*|bostadsomrade*|individ*|insats*|besok*|manad*|person*|kommundel*)`], spare: ourOwn },
  { words: `(journal(er)?|loggbok|narvarolist(a|or)|deltagarlist(a|or)|narvaro) ~2 (fors|foras|ska foras|skall foras|upprattas|skickas)`, spare: ourOwn },
  { words: [`inom ~1 <n> ~1 (timmar|timme|minuter|dygn|arbetsdagar|arbetsdag|vardagar|dagar)`, `(ska|skall|maste|far)`, '(svar*|besvara*|mejl*|mail*|samtal*|kontakt*|aterkopp*|bokas|erbjuda*|erbjuds|inled*|paborja*|ta emot|tas emot|atgarda*|dokumenter*|registrer*|anmalan|forfragan|kartlagg*|plats)'], spare: '(uppsagning*|avtalet|parterna|styrgrupp*|betala*|part|meningsskilj*|tvist*|avvik*)' },
  { words: [`(vantetid*|handlaggningstid*|svarstid*|installelsetid*|kotid*|vistelsetid*|samtalslangd*|gruppstorlek*|nyttjandegrad*|belaggning*|personaltathet*)`, `(${bound}|overstiga|understiga|far|ska|skall|uppga)`, '<number>'], denies: true, spare: ourOwn },
  { words: [`([a-z]*grupp(en|er|erna)?|klass(en|er)?|[a-z]*cirkel[n]?|cirklar(na)?|[a-z]*traff(en|ar|arna)?|[a-z]*kurs(en|er|erna)?|[a-z]*lager|lagret|samtal(en|et)?|varje)`, `(besta|ha|omfatta|rymma|rymmer|bestar|vara|paga|innehalla) ~2 ((av|for) )?${bound}? ~1 <number>`, '(ska|skall|maste|far)'], spare: ourOwn },
  { words: `<civ> ~2 (ska|skall|maste|atar sig att|forbinder sig att|ansvarar for att) ~4 [a-z]+(a|ra) ~3 <number> ~2 ${amount}`, spare: ourOwn },
  { words: `<civ> ~2 (ska|skall|maste|atar sig att|forbinder sig att|ansvarar for att|garanterar att) ~4 (na|ta emot|tar emot|traffa|stodja|hjalpa|skriva in|anstalla|utbilda|rekrytera|erbjuda|ha|mota|inkvartera|engagera) ~4 <number> ~2 ${people}`, spare: ourOwn },
  { words: [`(ska|skall|maste|forbinder sig|atar sig)`, `(oppet|oppen|oppna|oppethall*|tillganglig*|bemanna*|igang|i drift|nabar)`, clock], spare: `(${ourOwn}|kommunens lokal|gemensam*)` },
  { words: [`(frukost|lunch|middag|mellanmal|maltid(en|er)?|kaffe|mat) ~3 (ska|skall|maste)`, '(kl|klockan|<number>|best(a|ar) av|innehalla)'], spare: ourOwn },
  { words: [`(telefon*|jour*|chatt*|lokal*|hus*|mottagning*|verksamhet*|boende*|motesplats*|kafe*|cafe*|harbarge*)`, '(ska|skall|maste)', `(<number> (timmar|dagar|kvallar|veckor) ~1 (per|i|om)|dygnet runt|arets alla dagar|alla dagar|365 dagar|vardagar ~2 \\d)`], spare: ourOwn },
  { words: `(varje|samtliga|alla) ~1 ${people}? ~1 [a-z]* (ska|skall|maste) ~4 (${bound} )?<number> ~3 (${amount}|minuter|ganger)`, spare: ourOwn },
] // prettier-ignore
