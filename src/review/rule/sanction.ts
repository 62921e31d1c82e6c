import type { WordingRule } from '#review/finding.ts'
import { sanctionMeanings } from '#review/meaning/sanction.ts'
import { sources } from '#review/sources.ts'

const money =
  '(medel|medlen|pengar|pengarna|stod|stodet|belopp|beloppet|betalning*|utbetalning*|ersattning*|bidrag|bidraget|summa|summan)'
const wrong =
  '(inte|ej|aldrig|brist|brister|bristen|bristande|forsening*|forsenad*|forsenas|sen|uteblir|uteblivn*|uteblivet|bryter|missar|asidosatter|forsummar|underlater|avtalsbrott*|kontraktsbrott|paminnelse|drabbas|drabbar|skada|skadan|fel|felet|bristande)'
const lowered =
  '(sattas ned|satts ned|nedsatt*|sankas|sanks|minskas|reduceras|hallas inne|halls inne|innehallas|innehalls|dras in|dras tillbaka|stoppas|frysas|fryses|kvittas|avraknas|avrakning|kvittning)'
const funds =
  '([a-z]*(medel|medlen|stod(et)?|belopp(et|en)?|betalning(en|ar|arna)?|ersattning(en|ar|arna)?|bidrag(et|en)?)|pengar(na)?|summa(n)?|anslag(et)?|fakturan|<money>|<pub> ~1 (insats|andel|del|tillskott|stod))'
/** Verbs of paying less, later or not at all, in the active and the passive. */
const lessens =
  '((reducera|sanka|minska|stoppa|frysa|strypa|korta|kvitta|avrakna|nedsatta|innehalla|kvarhalla|inhibera|halvera|skara|begransa)(s|r|t)?|(sanker|sanks|stryper|stryps|fryser|fryses|innehaller|innehalls|innehallas|halveras|kvarhalls|kvarhallas|skars|uteblir|forfaller|forsvinner|gar forlorat|gar forlorade|gar om intet|upphor|villkoras)|(hall(a|er|s|as)|dra(r|s|gs)?|satt(a|er|s|as)|skjut(a|er|s|as)|skar(a|s|as)?|trapp(a|ar|as)|juster(a|ar|as)|beh(alla|aller|alls)|fastn(ar|a)|stann(ar|a)) ~2 (inne|kvar|tillbaka|in|av|ned|ner|nedat|upp))'
/** What has gone wrong, so that something follows from it. */
const fault =
  '(inte|ej|icke|om|nar|utebli*|brist*|forsen*|sen|sent|sena|droj*|bryter|brutit|brott mot|avtalsbrott*|kontraktsbrott*|asidosatt*|forsumm*|underlat*|overtrad*|missbruk*|missar|missas|avvik*|underst*|underskr*|overskrid*|felaktig*|saknas|strular|slarv*|misskot*|i strid|strider|vallar|anmaning*|i fortid|fortida|oriktig*|ofullstandig*|misslyck*|vid)'
const breach =
  '(bryter|brutit|brister|forsummar|underlater|asidosatter|missar|misskoter|drojer|(inte|ej) ~2 (fullgor|foljer|haller|uppfyller|lamnar|deltar|medverkar|rapporterar|skoter|levererar)|avslutar|lamnar|sager upp|hoppar av|ar sen)'
const redress =
  '([a-z]*ersattning|gottgorelse|gottgorelsen|kompensation|kompensationen|kompensera*|ersatta|ersatter|ersattas|gottgora|gottgor|gottgoras|skadeslos|skadeslosa)'
const either = (one: string, other: string, most: number) => `(${one} ~${most} ${other}|${other} ~${most} ${one})`
const whenWrong = '(om|vid|nar|efter|tills|forran|till dess|utan|forsumma*|underlat*|brist*|far|kan|skulle)'

/** No sanctions: trouble in a partnership is solved in dialogue. Ending the agreement is not a sanction. */
export const sanction: WordingRule = {
  id: 'sanction',
  severity: 'must',
  title: { sv: 'Det här är en sanktion', en: 'This is a sanction' },
  why: {
    sv: 'I ett partnerskap straffar parterna inte varandra. När något inte blir som tänkt söker ni en lösning i dialog.',
    en: 'In a partnership the parties do not punish each other. When something does not go as planned you look for a solution in dialogue.',
  },
  source: sources.noSanctions,
  suggestion: {
    sv: '”Är en del sen hjälps vi åt. Den som är sen berättar varför och när den kommer.”',
    en: 'Write what you do instead: “If a part is late we help each other. The party that is late tells why, and when it will come.”',
  },
  instead: { sv: 'Blir något inte som vi har tänkt berättar vi det för varandra och letar efter en lösning tillsammans.', en: 'If something does not turn out as we planned, we tell each other and look for a solution together.' },
  phrases: [
    ...sanctionMeanings,
    { words: '(vitet|skadestandet|avdraget|aterkravet|sanktionen)', known: true, spare: '(deklar*|skatt*|moms*)' },
    { words: either(funds, lessens, 4), given: fault, spare: '(lagger om|behov(et|en)? ~2 (upphor|minskar)|tillsammans|gemensamt) ' },
    { words: [either(funds, '(nedat|ned till|ner till|till halften|med <number> procent)', 5), lessens], given: fault },
    { words: '(utgar|utbetalas|betalas|utges|lamnas|erhalls|sker|gors|=|ger) ~1 (ingen|inga) ~1 (utbetalning*|ersattning*|betalning*|medel|pengar|stod)', denies: true, given: '(brist*|forsen*|sen|sent|utebli*|om|inkomm*|saknas|inte|ej)', spare: '(krav*|deltagar* ~2 utebli*)' },
    { words: `${either(funds, '(ater(ta|tas|tar|fora|fors|foras|ga|gar|stalla|stalls|lamna|lamnar|lamnas)|inleverera(s|r)?|leverera(s)? in|inbetala(s)?|betalas? in)', 6)}`, spare: '(lan|lanet|deposition*|erfarenhet*|kunskap*)' },
    { words: `${funds} ~4 (inte|ej|icke) ~1 (betalas|utbetalas|delas|lamnas)( ut)?`, denies: true, given: '(utebli*|brist*|forsen*|sen|saknas|leder till|medfor|innebar att|resulterar)' },
    { words: `(sankt|sankta|minskad|minskat|minskade|reducerad|reducerat|reducerade|lagre|halverad|halverat|uteblivet|utebliven|indragen|indraget|indragna|fryst|frysta|nedsatt|stoppad|stoppade) ${funds}`, given: `(${fault}|leder till|medfor|resulterar|far till foljd)` },
    { otherwise: true, words: [`(den|part|parten|parter|forening|foreningen|organisation) ~1 (som|vilken) ~6 ${breach}`, '(betala|betalar|erlagga|erlaggas|erlagger|ersatter|ersatta|gottgor|gottgora|star for|svarar for|bar|alaggs|pafors|debiteras)'], denies: true, spare: '((betalar|ersatter|erlagger|betala|ersatta) ~1 (inget|ingen|inte|inga|ej)|(sin|sina|sitt) (egna|egen|del)|hyran|deltagar*)' },
    { otherwise: true, words: [redress, '(avtalsbrott*|kontraktsbrott*|brott mot (avtal*|overenskommelse*|denna)|motpart*|den (drabbade|skadelidande|felande|forsumliga) parten|uteblivn*|vardslos*|oaktsam*|uppsat*)'] },
    '(vites[a-z]+|(avtals|konventional|penning|kontrakts|forsenings|botes)straff(et|en|s)?|botesbelopp*|botfall*|[a-z]+sanktion(en|er|erna)?)',
    either('[a-z]*avgift(en|er|erna)?', '(forsen*|for sen*|sena handlingar|brister|bristande|avtalsbrott*|overtrad*)', 5),
    { words: '(stangs|stangas|stanga|avstangs|avstangas|avstangning|avstangd|utesluts|uteslutas|uteslutning|portas) ~6 (samarbete*|partnerskap*|samverkan*|overenskommelse*)' },
    { words: either('(indragning|indragningen|nedsattning|sankning|minskning|reducering|reduktion|avrakning|frysning|neddragning|halvering)', funds, 3), given: fault },
    { words: '((sta|star|svara|svarar|ansvara|ansvarar) for|bara|bar|ersatter|betalar|betala|ersatta|tacker|tacka) ~1 ((den andra partens|den andres|motpartens|ovriga parters) ~1 ([a-z]*kostnad*|utgift*|skada|skador|forlust*)|(<pub>|<civ>) ~1 (merkostnad*|skada|skador|forlust*|extrakostnad*))' },
    { words: '(betalar|betala|utbetalar|lamnar) (inte|ej|inget|ingenting|inga) ~6 (forran|innan|sa lange)', denies: true, spare: '(deltagar*|besokar*|hyra*)' },
    { words: `${funds} ~2 (betalas|utbetalas|lamnas|overfors)( ut)? (forst|tidigast) ~1 (nar|sedan|efter|da|om)`, given: '(godkan*|rapport*|redovis*|uppfyll*|levererat|genomfort|kontroll*)' },
    { words: `(ratt att|far|kan|ager) innehalla ~6 ${funds}` },
    { words: '(vite|vitet|boter|skadestand|straffavgift*) ~1 (utdoms|utdomas|doms ut|utmats|debiteras|tas ut)', known: true },
    { words: 'ranta(n)? ~2 pa ~3 (sent|forsen*|aterbetal*|for sent)' },
    { words: '(begara|begar|begars|fa|far|ta|tar|kalla|kallas|fordra|fordrar|fordras) ~2 (tillbaka|ater) ~3 (medel|medlen|pengar|pengarna|stodet|bidraget|beloppet|insats*)', spare: '(hyra*|deltagar*)' },
    { words: '(far|ska|skall|kan|maste) ~1 (sta for|betala|bara|tacka) ~2 (notan|kalaset|fiolerna)' },
    { words: `((halla|haller|halls|hallas|dra|drar|dras|satta|satter|satts|behalla|behaller|behalls|fa|far) ~1 ${funds} ~2 (inne|kvar|tillbaka|nedat|ned))`, given: fault, spare: '(deltagar*|hyra*)' },
    '(bankgaranti*|garantibelopp*|havningsavgift*|uppsagningsavgift*|kontraktsvite*)',
    { words: `(gar|ga|gatt) miste om ~6 ${funds}` },
    { words: '(forfaller|forverkar|forlorar|mister) ~5 (ratt|ratten|fordran|andel|del|medel|ersattning*|pengar*)', given: fault },
    { words: '(alaggs|alaggas|alagga|pafors|paforas|tvingas) ~4 (erlagga|betala|utge|<money>|[a-z]*avgift*)' },
    '(gor|gors|goras|gjord|ar|blir|vara) ~2 ([a-z]*ersattningsskyldig*|[a-z]*skadestandsskyldig*|betalningsskyldig*)',
    { words: `(stryks|stryker|forlora|forlorar) ~2 ${funds}`, given: fault },
    '(pafoljd|pafoljden) (?!av )(vid|for|om|blir|ar|utgar|foljer|bestar) ',
    '([a-z]{4,})?vite(n|na|s|sbelopp*|sklausul*|sbestammelse*|sforelaggande*)?',
    '(skadestand|skadestands*|skadeersattning*|ersattningsskyldig*|skadeslos|skadeslost)',
    '(ersatta|ersatter|ersatts|gottgora|gottgor|kompensera|kompenserar|kompenseras) ~5 (skada|skadan|skador|forlust*|merkostnad*)',
    '(ersattning|kompensation) ~2 for ~4 (skada|skadan|skador|forlust*|merkostnad*)',
    '(straff|forsenings|drojsmals|sanktions|bristfalls)avgift*',
    'avgift* ~7 (forsening|forseningen|forsenad*|brister|avtalsbrott)',
    '(straffas|bestraff*|straffet|ekonomiskt straff)',
    { words: '(boter|boterna)', spare: '(unga|ungdom*|deltagar*|besokar*|malgrupp*|person|personer|manniskor|snatteri)' },
    '(ersatta|ersatter|ersattas) ~1 (ovriga|andra|motpartens|den andra|de andra) ~2 (kostnad*|utgift*)',
    { words: ['(betalar|betalas) ~2 (inte|ej) ut', '(om|nar|sa lange)', '(saknas|uteblir|brist*|rapport*|godkan*|redovis*)'], denies: true },
    '(sanktion|sanktioner|sanktionerna|sanktionsavgift*|pafoljd|pafoljder|pafoljderna)(?! av (?!brist|avtal|forsen))',
    '(ekonomisk|ekonomiska|ekonomiskt) (konsekvens*|foljd|foljder)',
    { words: ['(orsakar|orsakat|vallar|vallat|asamkar|brister|asidosatter|bryter)', '(skada|skadan|skador|merkostnad*|kostnader|kostnaden|forlust*)', '(ersatta|ersatter|ersattas|svara|svarar|gottgora|betala|betalar|ansvarar|bar)'], spare: 'egna kostnader' },
    { words: ['(kompensation|kompensationen|kompenser[a-z]*)', wrong], denies: true, spare: '(inga|ingen|inte) ~2 kompens*' },
    { words: ['avgift(en|er)?', '(tas|tar|ta|debiteras|paforas|betalas|betala)', wrong], denies: true, spare: '(inga|ingen|inte|ej) ~3 avgift*|avgift* ~3 (inte|ej|aldrig)' },
    { words: [`(${money}|delbetalning*)`, lowered], given: whenWrong },
    { words: ['([a-z]*utbetal*|betalas ut|[a-z]*betalning(en|ar|arna)?|medlen betalas)', '(forst|inte forran|ej forran) ~1 (sedan|nar|efter|da|om|forran)?', '(godkan*|villkor*|redovisning*|rapport*|uppfyll*|<pub> ~2 (har|konstaterat|beslutat))'], denies: true },
    'nedsattning(en)? ~2 (ersattning*|belopp*|stod*|medel*)',
    '(forsenings|brist)ersattning*',
    ['(betalning*|utbetalning*|medlen|stodet)', '(villkoras|villkorad|villkorat|villkorade)'],
    '(botfall*|straffrant*|avbestallningsavgift*|uttradesavgift*|betalningsskyldig*)',
    { words: '(svarar|svara|ansvarar|star) ~1 for ~2 (skada|skadan|skador|forlust*|merkostnad*)', spare: '(egna|egen|sina|sin)' },
    '(betala|betalas|betalar) ~1 igen',
    '(ekonomiskt ansvarig|ekonomiskt ersattningsskyldig)',
    ['(medel|pengar|beloppet|medlen|pengarna|stodet|bidraget|summan)', '(aterga|atergar|aterforas|aterfors|aterlamnas|aterlamna|lamna tillbaka|lamnas tillbaka)'],
    { words: '(krav(a|er|s|as)) ~4 igen', given: money },
    { words: '(pris|ersattnings|bidrags|kvalitets)?avdrag', spare: '(skatt*|moms*|rese*|arbetsgivar*|deklar*|ranteavdrag*)' },
    { words: `(dra|drar|dras) ~2 (av|ifran|bort) ~3 ${money}`, spare: 'skatt*' },
    { words: `(dra|drar|dras) ~3 (in|tillbaka)`, given: money },
    { words: `(halla|haller|halls|hallas|hallit) ~3 inne`, given: money },
    '(innehallande av|innehallna|kvarhall(a|er|na|s|as|ande)?)',
    { words: `(ratt att|far|kan) innehalla ~3 ${money}` },
    { words: `${money} innehalls` },
    { words: `${money} ~5 (stoppas|fryses|upphor|uteblir|skjuts upp|dras in|sanks|minskas|reduceras|satts ned|nedsatts|minskar|kortas|frusen)`, given: whenWrong },
    { words: `(sanks|minskas|reduceras|stoppas|fryses|upphor|satts) ~4 ${money}`, given: '(om|vid|nar|forsumma*|underlat*|brist*|varning*)' },
    { words: `(stoppa|frysa|fryser|stoppar|dra in|drar in|sanka|sanker|minska|minskar|reducera|reducerar|skjuta upp|skjuter upp|satta ned) ~3 ${money}`, given: whenWrong },
    { words: '(ingen|inga|inte|ej) ~3 (utbetalning*|betalning*|betalas ut|utbetalas|ersattning) ~6 (forran|innan)', denies: true },
    { words: '(utbetal*|betalas ut|betalas|utbetalning*) ~3 (inte|ej) ~6 (forran|innan)', denies: true },
    { words: '(aterkra*)', spare: 'forsakringskassan*' },
    `(krav(a|er|s|as)) ~4 (tillbaka|ater) `.trim(),
    { words: '(aterbetal(a|ar|as|s|ning*|t|ade)?|betala(s|r|t)? ~2 tillbaka|betalas ater)', spare: '([a-z]*lan|[a-z]*lanet|bank*|skuld*|csn|deposition*)' },
    '(forverka|forverkas|forverkat|forverkad|forverkar)',
    { words: '(mister|forlorar|forlora|mista) ~3 (medel|medlen|del|sin del|ratt|ratten|stod|stodet|pengar*)' },
    'drojsmalsranta*',
    { words: 'betala[r]? <money> till ~2 (andra|ovriga|motparten)', given: '(inte|ej|brister|sen|forsenad*|uteblir|bryter|missar|utan)', denies: true },
    '(skriftlig|skriftliga|formell|formella|tva|tre|upprepade) ~1 varning(ar|en)?',
    '(utesluts|uteslutas|uteslutning) ~1 (ur|fran) ~1 (partnerskapet|samarbetet|samverkan)',
    'svartlist*',
  ],
  spare:
    '(forsta vad|forklara vad|forklarar vad|(belaggning*|deltagarantal*|antal(et)? (deltagare|besokare|besok|platser)|farre an) ~9 (sank*|minskar|minskas|halver*|lagre|reducer*)|(sank*|minskas|halver*|reducer*) ~9 (belaggning*|deltagarantal*|antal(et)? (deltagare|besokare|besok|platser)|farre an)|haktet|haktad*|anstalten|fangelse*|frivarden|kriminalvard*|aldrig (till|med|genom|att)|(inte|ej) till (minskad*|lagre|sankt*|avdrag|vite*|mindre)|leder ~1 till ~2 (samtal|dialog*|gemensam*|att (parterna|styrgruppen|vi))|skadestandslag* ~4 (galler|tillampas|oavsett|oberoende|paverkas|reglerar|innehaller)|brottsoffer*|brottsutsatt*|malsagand*|forsakring(en|ar)?|[a-z]+forsakring(en|ar)?|forsakringskassan*|domas till|domts|kronofogd*|inkasso*|studiecirk*|fn:s|folkratt|har skulder|skuldsatt*|kriminal*|polis*|aklagar*|tredje man ~2 (skada|egendom)|sociala avgifter|pa lonen|kollektivavtal*|karens*|skatteverket|(soka|soker) ~3 (brottsskade*|skadestand)|(radgivning|stod|hjalp|information) (till|at|om) ~8 (skadestand|boter)|(ton|farg|kulor|nyans|malas|malades|malat)[a-z]* ~6 vite|den vite [a-z]+|vite [a-z]+(en|an)|brott och|brottet|brottsling*|rattssystem*|lar sig om|forelas*|information om rattigheter|(jouren|radgivarna|radgivare|ombud(et|en)|volontarerna) ~1 (hjalper|stottar|stodjer|foljer))',
  fires: [
    'Vid försening utgår vite med 5 000 kronor.',
    'Den som inte fullgör sin del betalar skadestånd.',
    'Kommunen får hålla inne medel tills rapporten har kommit.',
    'Ingen utbetalning sker förrän bristen är rättad.',
  ],
  spares: [
    'Inga sanktioner får förekomma.',
    'Parterna kan häva överenskommelsen.',
    'Tvist löses i dialog.',
    'Jouren hjälper brottsutsatta att söka skadestånd.',
  ],
} // prettier-ignore
