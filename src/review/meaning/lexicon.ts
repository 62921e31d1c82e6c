/**
 * Families of words that mean the same to the rules, over folded text and in the language of phrases.ts. A rule that
 * puts two or three families together understands sentences nobody has written yet: «om målen inte nås (fault) minskar
 * (lessens) medfinansieringen (money)».
 */
export const either = (one: string, other: string, most: number): string =>
  `(${one} ~${most} ${other}|${other} ~${most} ${one})`

/** What one party pays another. */
export const money =
  '([a-z]*(medel|medlen|pengar(na)?|stod(et)?|belopp(et|en)?|betalning(en|ar|arna)?|ersattning(en|ar|arna)?|bidrag(et)?|anslag(et)?|finansiering(en)?|tillskott(et)?)|peng|summa(n)?|fakturan|<money>|<pub> ~1 (insats|andel|del))'
/** Paying: the verbs, in the active and the passive. */
export const pays =
  '((ut)?betala(r|s|t|ts)?|(ut)?betalas ut|ersatt(a|er|s|as)|debiter(a|ar|as)|faktur(era|erar|eras)|utgar|utges|erhall(a|er|s)|far betalt|arvoder(a|ar|as)|tilldelas|avrakn(a|as|ar)|utbetalning(en|ar|arna)?)'
/** Paying less, later or not at all. */
export const lessens =
  '(minsk(a|ar|as|at)|reducer*|sank(a|er|s|as|t|ning)|halver*|frys*|stopp(a|ar|as|ats)|stryp*|stryk(a|er|s|as)|kvitt(a|as|ar|ning)|avrakn*|utebli*|forfall*|forverk*|bortfall*|forsvinn*|skar(a|s|as)|nedsatt*|innehall(a|er|s|as)|kvarhall*|aterhall*|indrag*|upphor*|senarelagg*|vantar|proportioneras|krymp(a|er|s|as|t)|banta(r|s)?|kapa(r|s)?|sparra(r|s)|villkora(r|s|de|d)?|vagra(r|s)|neka(r|s)|undanhall(a|er|s|as)|naggas|tillfalligt stopp|lagg(a|er|s|as) pa is|(sattas|satts) ur spel|(hall|dra|satt|stall|skar|trapp|skjut|juster|ta|kort|stryk)(a|r|s|er|as|ar|gs|it|its|ts)? ~4 (inne|in|tillbaka|ned|ner|nedat|bort|av|ifran|upp|pa framtiden))'
/** Giving back. */
export const returns =
  '(ater(ta|tar|tas|fora|for|fors|foras|lamna|lamnar|lamnas|ga|gar|betala|betalar|betalas|stalla|stalls|krava|kraver|kravs|vinna)|((betala|lamna|fora|for|ge|ska|krava|kraver|begara|begar|reglera|skicka|ta|tar|fa|far|fordra|fordrar|levereras|flytta|fors|ga|gar|gor|leverera)[a-z]* ~4 (tillbaka|ater|igen))|inbetalas|inlevereras)'
/** Something that went wrong, or a condition about it, so that something follows. */
export const fault =
  '(inte|ej|icke|utebli*|brist*|forsen*|sen|sent|sena|sasom foljd|droj*|bryt(er|a|s)|brut(it|en|na)|brott mot|avtalsbrott*|kontraktsbrott*|asidosatt*|forsumm*|underlat*|overtrad*|missbruk*|miss(ar|as|at|koter|kotsel|kott|lyck*)|avvik*|underst*|underskr*|overskrid*|felaktig*|fel|felet|saknas|saknar|strul*|slarv*|strider|i strid|vallar|vallat|orsakar|orsakat|fortid|fortida|oriktig*|ofullstandig*|varning*|samre|svag*|minskad|utan giltigt skal|krangl*|stall(s|er|t|des) in|avbryts|upphor|inaktiv*|under ~2 (malet|kravet|nivan|gransen|procent)|icke-?uppfyll*|ej uppfyll*|ouppfyll*|ouppnadd*|eftersatt*|undermalig*|otillracklig*|anmark*|oregelbunden*|nonchaler*|strunta*|svik(er|it|a)|klander*|tillkortakomm*|underkand*|underkant|ouppklara*)'
/** Harm and what it costs. */
export const harm =
  '(skada|skadan|skador|skadorna|[a-z]*forlust(en|er|erna)?|merkostnad(en|er|erna)?|extrakostnad(en|er|erna)?|intrang(et)?|intaktsbortfall(et)?|olagenhet(en|er)?)'
/** Answering for it. */
export const answers =
  '(ersatt(a|er|s|as)|gottgor(a|s|as)?|kompenser(a|ar|as)|bar(a|s|as)?|svara(r|s)?|ansvara(r|s)?|sta(r|s)?|betala(r|s)?|tack(a|er|s|as)|debitera(s)?|pafor(a|s|as)|alagg(a|s|as)|belasta(r|s)?|erlagg(a|er|s|as)|stall(a|er|s|as) till svars|ansvarig(t|a)?|ersattningsskyldig(t|a)?)'

/** The agreement by any of its names, and what is done in it. */
export const agreement =
  '(*avtal(et|ets|stid|stiden|sperioden)?|*overenskommelse(n|ns)?|partnerskap(et|ets)?|samarbete(t|ts)?|samverkan|iop|iop:n|kontrakt(et)?|det har)'
/** Things the parties decide together. */
export const shared =
  '(inriktning(en)?|innehall(et)?|omfattning(en)?|villkor(en)?|mal(en)?|verksamhet(en|ens)?|verksamhetsplan(en)?|arbetsplan(en)?|budget(en)?|medlen|resurser(na)?|malgrupp(en)?|[a-z]*upplagg(et)?|arbetssatt(et)?|aktivitet(er|erna)|insats(er|erna)|fordelning(en)?|prioritering(ar|arna)?|deltagar(e|na)|metod(er|erna|en)?|personal(en)?|oppettider(na)?|forandring(ar)?|andring(ar)?|bilag(or|orna|an)|pengarna|tidsplan(en)?|samordnar(e|en)|ledning(en)?|lokal(en|er|erna)?|traff(ar|arna)|namnet|texten|logotyp(en)?)'
/** To decide, change, end or explain: the infinitives that follow a modal. */
export const decides =
  '(besluta|bestamma|avgora|faststalla|andra|omfordela|revidera|justera|avbryta|avsluta|hava|saga upp|tolka|utesluta|stoppa|stanga|pausa|flytta|byta ut|omprova|prioritera|upphava|aterkalla|dra sig ur|lamna|forkorta|forlanga|inskranka|utoka|begransa|minska|ersatta|frantrada|frysa|avsatta|entlediga|utse|styra om|ga ur|krava|skriva om|lagga ned|lagga om|stryka|valja bort|vagra|forbjuda|neka)'
/** What lets a party do it. */
export const may =
  '(far|kan|ma|ager|har ratt att|har mojlighet att|ager ratt att|har befogenhet att|har ratten att|ar berattigade?t? att|ar oforhindrade?t? att|forbehaller sig (ratten )?att|ges ratt att|tillats|ska kunna|skall kunna|skall aga)'
/** What shows that no other party has a say. */
export const unasked =
  '(ensam|ensamt|ensidigt|pa egen hand|egenmaktigt|sjalvsvaldigt|suverant|efter eget (gottfinnande|beslut|val|skon)|efter behag|nar som helst|narhelst|nar den (vill|onskar|finner)|utan ~1 (forvarning|foregaende|samrad|uppsagningstid|varsel|motivering|anledning|skal|dialog)|med omedelbar verkan|omedelbart|utan att (hora|fraga|radfraga|samrada|forst|ange|behova|inhamta)|i sista hand|slutligt|slutgiltigt|enligt egen bedomning|som den finner|under (lopande|pagaende) [a-z]+|(om|nar) ~1 (den|<pub>) ~1 (finner|anser|bedomer|vill|onskar|tycker|behover))'
