import type { WordingRule } from '#review/finding.ts'
import { sources } from '#review/sources.ts'

const money =
  '(medel|medlen|pengar|pengarna|stod|stodet|belopp|beloppet|betalning*|utbetalning*|ersattning*|bidrag|bidraget|summa|summan)'
const wrong =
  '(inte|ej|aldrig|brist|brister|bristen|bristande|forsening*|forsenad*|forsenas|sen|uteblir|uteblivn*|uteblivet|bryter|missar|asidosatter|forsummar|underlater|avtalsbrott*|kontraktsbrott|paminnelse|drabbas|drabbar|skada|skadan|fel|felet|bristande)'
const lowered =
  '(sattas ned|satts ned|nedsatt*|sankas|sanks|minskas|reduceras|hallas inne|halls inne|innehallas|innehalls|dras in|dras tillbaka|stoppas|frysas|fryses|kvittas|avraknas|avrakning|kvittning)'
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
  phrases: [
    { words: '(vitet|skadestandet|avdraget|aterkravet|sanktionen|pafoljden)', known: true },
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
    '(sanktion|sanktioner|sanktionerna|sanktionsavgift*|pafoljd|pafoljder|pafoljderna)',
    '(ekonomisk|ekonomiska|ekonomiskt) (konsekvens*|foljd|foljder)',
    { words: ['(orsakar|orsakat|vallar|vallat|asamkar|brister|asidosatter|bryter)', '(skada|skadan|skador|merkostnad*|kostnader|kostnaden|forlust*)', '(ersatta|ersatter|ersattas|svara|svarar|gottgora|betala|betalar|ansvarar|bar)'], spare: 'egna kostnader' },
    { words: ['(kompensation|kompensationen|kompenser[a-z]*)', wrong], denies: true, spare: '(inga|ingen|inte) ~2 kompens*' },
    { words: ['avgift(en|er)?', '(tas|tar|ta|debiteras|paforas|betalas|betala)', wrong], denies: true, spare: '(inga|ingen|inte|ej) ~3 avgift*|avgift* ~3 (inte|ej|aldrig)' },
    { words: [`(${money}|delbetalning*)`, lowered], given: whenWrong },
    { words: ['(utbetal*|betalas ut|betalning|betalningen|medlen betalas)', '(forst|inte forran|ej forran) ~1 (sedan|nar|efter|da|om|forran)?', '(godkan*|villkor*|redovisning*|rapport*|uppfyll*|<pub> ~2 (har|konstaterat|beslutat))'], denies: true },
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
    '(brottsoffer*|brottsutsatt*|malsagand*|forsakring(en|ar)?|[a-z]+forsakring(en|ar)?|forsakringskassan*|domas till|domts|kronofogd*|inkasso*|studiecirk*|fn:s|folkratt|har skulder|skuldsatt*|kriminal*|polis*|aklagar*|tredje man|skatteverket|brott och|rattssystem*|lar sig om|forelas*|information om rattigheter|(jouren|radgivarna|radgivare|ombud(et|en)|volontarerna) ~1 (hjalper|stottar|stodjer|foljer))',
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
