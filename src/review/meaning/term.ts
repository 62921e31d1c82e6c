import type { Phrase } from '#review/finding.ts'
import { agreement } from './lexicon.ts'

const goesOn =
  '(forlang(s|as|er|t|da|ning|ningar)|fornya(s|r|t|nde)?|prolonger(as|at|ing|a)|rulla(r|s)?|fortsatt(er|a)|lop(er|a)|fortga(r)?|galler)'
const elsewhere =
  '(anstallning*|utses|valjs|ledamot*|ordforande*|medlemskap*|[a-z]*kort(et)?|prenumeration*|licens*|abonnemang*|[a-z]*forsakring*|hyres*|hyran|lan|lanet|certifikat*|lantagar*|[a-z]*lan|domannamn*|losenord*|kan (inte |ej )?fortsatta|bibliotek*)'

/** Going on without anyone having decided it, by what it means. */
export const endlessMeanings: readonly Phrase[] = [
  '(sjalvforlangande|sjalvfornyande|automatforlang*|evighetsklausul*|automatisk forlangning|autoforlang*)',
  { words: '(forlangs|fornyas|fornyar sig|prolongeras) ~3 (lopande|tyst|stillatigande|underforstatt|arligen|arsvis|varje (ar|arsskifte|var|host)|av bara farten|per automatik)', given: agreement, spare: elsewhere },
  { words: '(tyst|stillatigande|underforstadd) ~1 (forlangning|fornyelse|prolongation|medgivande|samtycke)', given: '(forlang*|fornya*|fornyelse|prolong*)', spare: elsewhere },
  { words: `${goesOn.replace('|galler', '')} ~4 (for|om|med|i) ~1 (ytterligare|nya|nasta|fler) ~1 [a-z]*(period|perioder)`, given: '(annat fall|automatisk*|lopande|inte|ingen|utebli*|dareft*|utan)', denies: true, spare: `(${elsewhere}|gemensamt|utvardering*|en gang|kan)` },
  { words: [goesOn, '(automatisk(t|a)?|per automatik|av sig (sjalv|sjalvt)|utan (vidare|beslut|sarskilt beslut|ny provning|ny forhandling)|ar fran ar|ar for ar)'], spare: elsewhere },
  { words: [`(utebli*|saknas|utan|ingen|inte nagon|sker ingen|gors ingen|franvaro av) ~2 (uppsagning|besked|invandning*)`, `${goesOn}|vidare`], denies: true, spare: `(${elsewhere}|utan uppsagning upphor|inte ~1 ${goesOn})` },
  { words: [`(sags|sager|sagt|hors|hor) ~5 (inte|ej|ingen|icke)`, `(anses|${goesOn})`, `(vidare|ytterligare|ny|samma|pa|i|med|forlangt|nasta|automatisk*|period*)`], denies: true, spare: elsewhere },
  { words: `${goesOn} ~7 (i|pa|med) ~2 ([a-z]*(ars|manaders)-?perioder|ettarsperioder|tvaarsperioder|nya perioder|ytterligare perioder)`, spare: elsewhere },
  { words: [goesOn, '(utan (begransning|grans|tak|slut|bortre)|obegransa*|hur manga ganger|i all framtid|for evigt|oandligt)'], denies: true, spare: elsewhere },
  { words: `${goesOn.replace('|galler', '')} ~6 (varje gang|for varje gang|gang efter gang)`, given: agreement, spare: elsewhere },
  { words: ['(inte|ej|ingen|ingendera|icke) ~4 (sags upp|sager ~3 upp|sagt upp|sagt ifran|hor av|begar|invander|motsatter|andrar)', `(${goesOn.replace('|galler', '')}|anses)`, '(pa|vidare|ytterligare|i|med|automatiskt|automatik|period*|<number> ~1 (ar|manader))'], denies: true, spare: elsewhere },
  { words: `${goesOn.replace('|galler', '')} ~6 (i sander|i taget|at gangen)`, given: agreement, spare: elsewhere },
] // prettier-ignore

/** Lasting until someone ends it, by what it means. */
export const withoutEndMeanings: readonly Phrase[] = [
  { words: `(galler|loper|fortgar|pagar|ar i kraft|bestar) ~3 (tills vidare|tillsvidare|pa obestamd tid)`, given: agreement },
  { words: `(galler|loper|fortgar|pagar) ~1 utan ~1 (slut|slutdatum|sluttid|tidsgrans)`, given: agreement, denies: true },
  { words: '([a-z]*(avtalstid|loptid|giltighetstid|avtalsperiod|avtalslangd|samverkanstid|giltighet)(en|ens)?) ~3 (tills vidare|tillsvidare|obestamd|obegransad|oppen)' },
  { words: `${agreement} ~2 (fortgar|pagar|loper|galler|varar|bestar) ~3 sa lange ~5 (vill|onskar|behov*|anser|finns|ser|tycker)` },
  { words: `${agreement} ~3 ((ar|begransas|avgransas) (inte|ej) ~1 (begransa*|avgransa*|bestam*)? ~1 (i tid*|till nagon tid)|har (inget|inte nagot) ~1 slut)`, denies: true },
  { words: [agreement, '(nagot|ett|inget) ~1 (slut|slutdatum|sluttid|slutdag) ~6 (inte|ej|anges|angivet|faststallt|bestamt|satt)', '(inte|ej|inget)'], denies: true },
  { words: `(galler|loper) (till dess att|till dess|tills|fram till dess) ~6 (beslutas|beslutar|annat|sager|sags|avslutar)`, given: agreement },
  { words: '([a-z]*avtalstid(en)?|loptid(en)?|giltighetstid(en)?|avtalsperiod(en)?|samverkanstid(en)?) ~1 ar ~1 (obestamd|oandlig|obegransad|oppen|inte (bestamd|begransad|faststalld)|ej (bestamd|begransad|faststalld))', denies: true },
  { words: `(${agreement}|parterna) ~8 (tills|till dess|till dess att|sa lange|fram till dess) ~5 (sags upp|sager upp|avslutas|avslutar|saga upp|vill|onskar|inte sags upp|nagon)`, spare: `(${goesOn.replace('|galler', '').replace('|lop(er|a)', '')}|dialog*|losa*|lost|loses|hjalp*)` },
  { words: `(parterna|vi) ~4 (samarbetar|samverkar|fortsatter) ~3 (tills vidare|tillsvidare|pa obestamd tid)` },
  { words: [agreement, '(nagot|nagon) ~1 (slut|slutdatum|sluttid|slutdag|slutpunkt|bortre *) ~6 (inte|ej|aldrig)'], denies: true },
  { words: `${agreement} ~8 (tills vidare|tillsvidare|pa obestamd tid|for obestamd tid|obestamd tid)`, spare: `(${goesOn.replace('|galler', '').replace('|lop(er|a)', '').replace('|fortsatt(er|a)', '')})` },
  { words: `${agreement} ~8 utan ~2 (sluttid|slutdatum|slutdag|tidsgrans|tidsbegransning)`, denies: true, spare: `(skulle|vore|${goesOn.replace('|galler', '').replace('|lop(er|a)', '').replace('|fortsatt(er|a)', '')})` },
] // prettier-ignore
