import type { Phrase, WordingRule } from '#review/finding.ts'
import { moneyAlone, oneGives } from '#review/meaning/giving.ts'
import { sources } from '#review/sources.ts'

const all =
  '(finansieringen|hela (finansieringen|kostnaden|budgeten|ekonomin)|samtliga (kostnader|kostnaderna|utgifter)|alla (kostnader|kostnaderna|utgifter)|all finansiering|verksamhetens ~1 kostnader|kostnaderna|finansieringen i sin helhet)'
const wholly = '(helt|helt och hallet|i sin helhet|fullt ut|uteslutande|enbart|endast|till fullo|till 100 procent|bara)'
const othersGive =
  '((inte|ej) (bara|endast|enbart)|(medan|och|men|utan) ~2 (<civ>|<pub>) ~1 (bidrar|star|for|svarar|ger|tillfor|gar in|med|bar|betalar) (?!inte|ej|inga|inget|ingen)[a-z0-9]+|(men|utan) (med|bidrar|daremot|ocksa|val|i stallet|gott om|en hel del|desto)|for (lokalen|hyran|lokaler|utbildningen|resorna|samordnaren))'

/** All parties contribute. A text in which one party gives everything describes a purchase or a grant. */
export const onePartyContributes: WordingRule = {
  id: 'one-party-contributes',
  severity: 'must',
  title: { sv: 'Bara en part bidrar här', en: 'Only one party contributes here' },
  why: {
    sv: 'Ett partnerskap bygger på att alla bidrar med resurser. Ideell tid, lokaler, kunskap och nätverk räknas lika väl som pengar.',
    en: 'A partnership builds on everyone contributing resources. Voluntary time, premises, knowledge and networks count as well as money.',
  },
  source: sources.bothContribute,
  suggestion: {
    sv: 'Skriv vad varje part går in med, också det som inte är pengar.',
    en: 'Write what each party brings, also what is not money.',
  },
  instead: { sv: 'Alla parter bidrar. Kommunen går in med …, och föreningen går in med …', en: 'All parties contribute. The municipality brings …, and the association brings …' },
  phrases: [
    ...oneGives,
    { words: `<civ> ~1 (gar|ga|gick) (inte|ej) in med ~4 (resurs*|medel|pengar|insats*|tid|nagot|egna|egen)`, denies: true, spare: othersGive },
    { words: `<civ> ~2 (bidrar|tillfor|satsar|deltar|skjuter till) ~1 (varken|inget|ingenting|noll) `.trim(), denies: true, spare: othersGive },
    { words: `<pub> ~2 (star|svarar|ansvarar|betalar|bar|tacker|svara) ~1 ensam* ~1 (for|av)? ~3 (utgift*|kostnad*|finansi*|ekonomi*|drift*|verksamhet*)`, spare: othersGive },
    { words: '(ekonomisk*|kostnad*|finansi*|utgift*) ~4 (vilar|ligger|aligger|faller|stannar|bars|ankommer) ~2 (uteslutande|helt|enbart|endast|bara|i sin helhet|till fullo|fullt ut) ~1 (pa|hos|av) <pub>', spare: othersGive },
    { words: '(bars|tacks|betalas|finansieras|bekostas) ~1 (i sin helhet|helt|fullt ut|till fullo|till 100 %) ~2 av <pub>', spare: othersGive },
    { words: '(100 %|100 procent|hundra procent|hela summan|varje krona|allt) ~3 (bars|tacks|betalas|finansieras|bekostas|kommer|star) ~3 <pub>', spare: othersGive },
    { words: ['(all|alla|allt|samtliga|hela)', '(medel|medlen|resurser|bemanning|lokaler|personal|material|finansiering|kostnader|utgifter)', '(kommer fran|tillhandahalls av|tillfors av|bekostas av|tillskjuts av|hamtas fran) <pub>'], spare: othersGive },
    { words: `<civ> ~2 (forutsatts|forvantas|behover|kravs|ska|skall|kan|avkravs|raknas) (inte|ej|icke|inga|ingen) ~4 (tillfora|bidra|egna|egen|insats*|skjuta till|ga in)`, denies: true, spare: othersGive },
    { words: `(nagon|nagra|egen|egna|ingen|inga) ~1 (egen |egna )?(insats|insatser|medel|resurser|motprestation) ~3 (kravs|behovs|forvantas|begars|avkravs|tillfors) ~1 (inte|ej|av|fran)? ~1 <civ>`, denies: true, spare: '(<pub> eller|(inte|ej) ~2 <pub>|parterna)' },
    { words: `<civ> ~1 (betalar|bidrar|tillfor|skjuter till|gar in|star) ~1 (med|for)? ~1 (ingenting|inget|noll|intet)`, denies: true },
    { words: `<civ> ~1 (har|far) (inget|ingen|inga) (krav|skyldighet|plikt|ansvar) ~6 (bidra|tillfora|resurser|medel|finansier*)`, denies: true },
    { words: `<pub> ~2 (star|svarar|svarar|sta) ~1 for ${all}`, spare: othersGive },
    { words: `(finansieras|bekostas|betalas|tacks|bars) ${wholly} ~1 av <pub>`, spare: othersGive },
    { words: `(hela|samtliga|alla|all) ~1 (kostnad*|finansiering*|budget*|utgift*) ~5 (bars|tacks|betalas|finansieras|kommer|bekostas|star) ~2 (av|fran|pa) <pub>`, spare: othersGive },
    { words: `<pub> (finansierar|bekostar|betalar|tacker|bar) ~2 (hela|i sin helhet|${wholly}|samtliga|alla) ~1 (kostnad*|verksamhet*|finansiering*|utgift*|budget*|partnerskap*)?`, spare: othersGive },
    { words: `<pub> (finansierar|bekostar|betalar) ~2 (i sin helhet|fullt ut|helt)`, spare: othersGive },
    '(ensam|ren|enda|enbart) finansiar',
    '<pub> ~1 (ar|som) ~1 finansiar',
    { words: [`(hela|all|allt|helt|i sin helhet|samtliga|alla|100 procent|hundra procent|100 %|enbart|uteslutande|fullt ut)`, '(finansier*|kostnad*|resurser|resurserna|budget*|bekosta*|utgift*|pengar|medel)', '((fran|av) <pub>|<pub> ~1 (star|svarar|betalar|bekostar|finansierar|tacker|bar))'], spare: `(${othersGive}|redovisa*|rapport*|godkan*|lokal*|hyra*|egna)` },
    { words: '<party> ~1 (bidrar|tillfor|satsar) (inget|ingenting)', denies: true, spare: othersGive },
    { words: '<civ> ~2 (behover|ska|skall|kan) (inte|ej) bidra', denies: true, spare: othersGive },
    { words: '<civ> ~1 (har|bidrar med|gar in med|tillfor|satsar|deltar) (inte|inga|ingen|inget|utan) ~3 (egen|egna|insats*|resurs*|medel)', denies: true, spare: othersGive },
    { words: 'utan (egen insats|egna resurser|egna medel|motsvarande insats|egen del)', denies: true, given: '<civ>', spare: othersGive },
    '<pub> ~2 (som )?ensam ~1 (finansierar|bekostar|bar kostnad*|star for kostnad*)',
    { words: `(<party>) ~1 (bidrar|tillfor|gar in|tillskjuter|bidra) (inte|ej|varken|inga|inget|ingen|icke) ~3 (medel|resurser|pengar|insatser|insats|nagot|tid|resurs)`, denies: true, spare: othersGive },
    { words: `(endast|bara|enbart) <party> som ~1 (bidrar|star for|betalar|gar in|tillfor)`, denies: true, spare: '(inte|ej) (endast|bara|enbart)' },
    { words: `(endast|bara|enbart) <party> (bidrar|tillfor|star for|satsar|gar in)`, denies: true, spare: 'inte (endast|bara|enbart)' },
  ],
  spare: '(varje part|ingen part|deltagar(e|na))',
  fires: ['Kommunen står för samtliga kostnader.', 'Föreningen bidrar inte med några egna resurser.'],
  spares: ['Båda parter bidrar med resurser.', 'Kommunen är inte ensam finansiär.'],
} // prettier-ignore

/** Money alone makes a party a financier, not a partner. */
export const onlyMoney: WordingRule = {
  id: 'only-money',
  severity: 'look',
  title: { sv: 'Bara pengar', en: 'Only money' },
  why: {
    sv: 'En part som bara ger pengar blir finansiär. Pengar är en av flera resurser, och både materiella och immateriella resurser räknas.',
    en: 'A party that only gives money becomes a financier. Money is one resource among several, and both material and immaterial ones count.',
  },
  source: sources.coFinancing,
  suggestion: {
    sv: 'Skriv också vad parten gör i arbetet: tid, kunskap, lokaler, kontakter, personer som deltar.',
    en: 'Also write what the party does in the work: time, knowledge, premises, contacts, people who take part.',
  },
  instead: {
    sv: 'Utöver pengar bidrar parten med tid, kunskap, lokaler och människor som deltar i arbetet.',
    en: 'Beside money the party contributes time, knowledge, premises and people who take part in the work.',
  },
  phrases: [
    '<party> ~1 (gar|ga|deltar|kliver) (bara|endast|enbart|uteslutande) in med (pengar|medel|ekonomi*|finansi*|kontant*|ett ~1 belopp)',
    '<party> ~1 (ger|skjuter till|satsar|betalar|tillfor) (bara|endast|enbart|uteslutande) (pengar|medel|kontant*|ekonomi*)',
    ['<party>', '(uteslutande|enbart|endast|bara|enda)', '(pengar|ekonomiskt|ekonomisk|ekonomiska|finansiell*|kontanta)', '(bidrag|insats|insatsen|resurs|del|bidrar|roll|stod)'],
    '(bestar|utgors) ~1 (enbart|endast|bara|uteslutande) av (pengar|ekonomisk*|medel|kontant*|ett ~1 belopp)',
    '<party> ~1 (bidrar|tillfor|gar in|deltar) ~1 (enbart|endast|bara|uteslutande) med (pengar|ekonomisk*|medel|finansiering*|kontant*|ett ~1 belopp)',
    'det enda ~1 <party> (tillfor|bidrar med|ger|gar in med) ~1 ar ~3 (pengar|belopp|medel|stod|finansiering)',
    '<party> ~1 (medverkan|insats|insatser|deltagande|roll|bidrag|del|uppgift|ansvar) ~1 (begransas|inskranker sig|inskranks|stannar|begransar sig|reduceras) ~2 (till|vid) ~4 (penning*|kontant*|pengar*|ekonomi*|finansi*|betal*|belopp*|medel)',
    '<party> ~1 (medverkan|insats|deltagande|roll|bidrag|del|uppgift) ~2 (bestar|utgors|ar|bestod) ~3 (enbart|endast|bara|uteslutande|enkom) ~3 (penning*|kontant*|pengar*|ekonomi*|finansi*|betala|belopp*)',
    '<party> ~1 (medverkan|insats|deltagande|roll|bidrag|del) ~2 (bestar|utgors) ~2 (penning*|kontant*|pengar|belopp*) ~3 (ingenting|inget) annat',
    '<party> ~2 (deltar|medverkar|bidrar) (inte|ej) ~1 (pa annat satt|med (annat|nagot annat)) ~2 an ~3 (betal*|pengar*|finansi*|medel|kontant*)',
    '<pub> (enda )?(roll|uppgift) ar ~1 (att )?(finansiera|betala|finansiar)',
  ].map((words): Phrase => ({ words, denies: true, spare: '((inte|ej) (enbart|endast|bara|uteslutande)|ingen part|ingen av)' })).concat(moneyAlone), // prettier-ignore
  fires: ['Kommunen bidrar bara med pengar.'],
  spares: ['Kommunen bidrar inte bara med pengar utan också med lokaler.'],
}
