import type { WordingRule } from '#review/finding.ts'
import { askingMeanings } from '#review/meaning/asking.ts'
import { sources } from '#review/sources.ts'

/** Nobody applies for a partnership: the words of grants make one party ask and the other give. */
export const grantWording: WordingRule = {
  id: 'grant-wording',
  severity: 'look',
  title: { sv: 'Orden hör hemma i ett bidrag', en: 'These words belong to a grant' },
  why: {
    sv: 'Den som söker bidrag ber, och den som beviljar bestämmer. I ett partnerskap kommer ni överens om vad var och en går in med.',
    en: 'Whoever applies for a grant asks, and whoever awards it decides. In a partnership you agree on what each of you brings.',
  },
  source: sources.notGrant,
  suggestion: {
    sv: 'Skriv pengarna som en av parternas insatser, bredvid de andras: ”Kommunen går in med …, föreningen med …”',
    en: 'Write the money as one of the parties’ contributions, beside the others’: “The municipality brings …, the association …”',
  },
  instead: { sv: 'Parterna har kommit överens om vad var och en går in med. Det kan vara pengar, tid, lokaler eller kunskap.', en: 'The parties have agreed on what each brings. It may be money, time, premises or knowledge.' },
  phrases: [
    ...askingMeanings,
    { words: '(bidraget|stodet|bidragsmedlen) ~1 (far|ska|skall|maste) ~1 (endast|bara|enbart|uteslutande|inte) ~1 (anvandas|disponeras|nyttjas)', denies: true },
    '(for att|om|nar) ~3 (erhalla|fa|beviljas|komma i fraga for|uppbara) ~1 (bidrag|bidraget|foreningsstod*|verksamhetsstod*|[a-z]*bidrag) ~2 (kravs|ska|skall|maste|forutsatts)',
    '(sokanden|sokande organisation(en)?|bidragssokande*) ~2 (intygar|forsakrar|ansvarar|redovisar|bifogar|forbinder sig|skickar|ska|skall|maste)',
    { words: '(bidrags|stod|medels|anslags)(mottagar|tagar|sokand|givar|beviljar)[a-z]*', known: true },
    '(stodberattig|bidragsberattig|beviljandebeslut|bidragsbrev|tilldelningsbrev|stodbelopp|bidragstak|bidragsniva|bidragshandlaggar|bidragsgrundande)[a-z]*',
    '(sokanden|sokande (forening*|organisation*)) ~1 (ska|skall|maste|bor|har|lamnar|kan)',
    '((medlen|medel|pengarna|stodet|bidraget|bidrag) ~1 (soks|sokas|ansoks)|(soker|soks|ansoker|ansoks) ~3 (medel|medlen|bidrag|bidraget|stodet|anslag))',
    '(ansokan|ansokningar|ansokningen) ~1 om ~3 (stod|stodet|medel|medlen|bidrag*|pengar|anslag|finansiering)',
    { words: '(<civ>|foreningens) ~4 ansokan', spare: '(hjalp*|stod till|forsorjning*|bostad*|lansstyr*|fond*|deltagar*)' },
    { words: '(soker|soka|sokt|soks) ~2 (stod|medel|pengar|bidrag*|anslag|finansiering) ~3 (hos|av|fran) <pub>' },
    '(sista )?(ansokningsdag*|ansokningstid*|ansokningsomgang*|ansokningsforfarande*|ansokningsblankett*)',
    { words: '(bidraget|bidragets|medlens|stodets|bidragsbelopp*) ~3 (provas|beslutas|bestams|faststalls|omprovas)' },
    '(bidragsregler*|bidragsbestammelse*|bidragsvillkor*|bidragsar*|bidragsperiod*|bidragsram*)',
    '<civ> ~2 (uppbar|erhaller|beviljas|tilldelas|far) ~3 ([a-z]+bidrag|verksamhetsstod*|foreningsstod*|driftstod*|grundstod*|bidrag)',
    '<pub> ~2 (beviljar|tilldelar) ~3 <civ> ~4 (<money>|medel|bidrag*|stod|pengar)',    ['<civ>', '(ansoka|ansoker|ansokan)', '(stod|medel|bidrag*|pengar|anslag)'],
    ['(beviljar|beviljas|bevilja|beviljats|beviljat)', '(medel|[a-z]*stod|bidrag*|pengar|<money>)'],
    '(beviljas|beviljar|bevilja|beviljat|beviljade|beviljats) ~5 (bidrag*|medel|stod|pengar|[a-z]+bidrag*)',
    '(ansoker|ansoka|ansokan|ansokningar|soker|soka) ~5 (medel|bidrag|bidraget|pengar|anslag|verksamhetsbidrag*|driftbidrag*)',
    '(bidragsmottagar(e|en|ens|na)|bidragsgivar(e|en|ens|na)|bidragsansokan|bidragsbeslut(et)?)',
    { words: '(verksamhets|forenings|organisations|projekt|drift|grund)bidrag(et|en|s)?', spare: '(vid sidan av|annan verksamhet|andra verksamheter|kan ha|tidigare)' },
    '<pub> ~3 bidrag(et)? ~4 <money>',
    'bidraget ~1 (betalas|utbetalas|uppgar|anvands|redovisas|lamnas)',
    '(lamnar|ger|utbetalar|betalar) ~2 (bidrag|verksamhetsbidrag) ~1 (pa|om|med)',
    '(efter|godkand|ny) ansokan',
    '(utbetalt|beviljat|erhallet|mottaget|utbetalda|beviljade|mottagna) ~1 ([a-z]*bidrag|stod|anslag)',
    '(beslut|besked) ~1 om ~2 (bidrag|bidraget|bidragets|stodet|medlen|[a-z]*stod) ~3 (fattas|tas|meddelas|lamnas|ges)',
    '(bidrag|stod|anslag)(et)? ~1 (betalas ut|utbetalas|utgar|lamnas|ges|fordelas|omprovas|soks|rekvireras) ~2 (till|av|fran|efter) ~2 (<civ>|<pub>|ansokan|beslut|provning)',
  ],
  spare:
    '(forsakringskass*|csn|fonder|fond|stiftelser|utover (partnerskap*|overenskommelse*)|andra (medel|bidrag|pengar)|vid sidan av|utanfor (partnerskap*|overenskommelse*)|bidrag(et)? till (partnerskap*|samverkan|samarbet*|arbetet)|man|mojligt for|en organisation att|arvsfond*|socialfond*|eu-medel|andra fonder|andra finansiarer|postkod*|bostadsbidrag*|eu-[a-z]+|gemensamt|tillsammans|forsorjningsstod|bistand|hjalp att|deltagar* ansoker|lansstyrelsen|annan finansiar|sidoprojekt)',
  fires: ['Föreningen beviljas bidrag för ett år.', 'Bidragsmottagaren redovisar varje år.'],
  spares: ['Partnerskapet är varken ett bidrag eller en upphandling.', 'Parterna bidrar med lokaler och kunskap.'],
} // prettier-ignore
