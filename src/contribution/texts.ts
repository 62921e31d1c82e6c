import { bilingual } from '#platform/language.ts'

export const contributionTexts = bilingual({
  title: { sv: 'Det vi har bidragit med', en: 'What we have contributed' },
  lead: {
    sv: 'Här står vad var och en av parterna faktiskt har bidragit med, bredvid det vi lovade varandra. Timmar räknas i grupp. Skriv aldrig in namn på volontärer.',
    en: 'This is what each of the parties has really contributed, beside what we promised each other. Hours are counted by group. Never enter names of volunteers.',
  },
  source: {
    sv: 'IOP i korthet, Göteborgs Stad, och Gävle kommuns riktlinjer, ”Genomförande”',
    en: 'IOP i korthet, Göteborgs Stad, and Gävle kommuns riktlinjer, “Genomförande”',
  },
  enter: { sv: (month: string) => `Er månad: ${month}`, en: (month: string) => `Your month: ${month}` },
  enterLead: {
    sv: 'Skriv summan för hela månaden. Det ni lämnar tomt kan ni fylla i senare. Blev det inget, skriv 0.',
    en: 'Write the total for the whole month. What you leave empty can be filled in later. If there was nothing, write 0.',
  },
  saveMonth: { sv: (month: string) => `Spara ${month}`, en: (month: string) => `Save ${month}` },
  allEntered: {
    sv: (month: string) => `Allt ni har lovat är inskrivet för ${month}.`,
    en: (month: string) => `Everything you have promised is entered for ${month}.`,
  },
  monthBefore: { sv: 'Månaden innan', en: 'The month before' },
  monthAfter: { sv: 'Månaden efter', en: 'The month after' },
  enteredAlready: { sv: 'Inskrivet:', en: 'Entered:' },
  ofPromise: {
    sv: (kind: string, unit: string) => `${kind}, ${unit}`,
    en: (kind: string, unit: string) => `${kind}, ${unit}`,
  },
  promisedTotal: { sv: (amount: string) => `Lovat: ${amount}`, en: (amount: string) => `Promised: ${amount}` },
  other: { sv: 'Skriv in något annat', en: 'Enter something else' },
  fromFile: { sv: 'Läs in från en fil', en: 'Read in from a file' },
  noPromises: {
    sv: 'Er part har inte lovat något i avtalet än. Ni kan ändå skriva in det ni bidrar med.',
    en: 'Your party has not promised anything in the agreement yet. You can still enter what you contribute.',
  },
  toConfirm: { sv: 'Att bekräfta', en: 'To confirm' },
  toConfirmLead: {
    sv: 'Det här har de andra skrivit in. Känner ni igen det? När en annan part har bekräftat är det inte längre bara en egen uppgift.',
    en: 'The others have entered this. Do you recognise it? Once another party has confirmed it, it is no longer a party’s own statement alone.',
  },
  confirm: { sv: 'Vi bekräftar', en: 'We confirm' },
  confirmOf: { sv: (of: string) => `Vi bekräftar: ${of}`, en: (of: string) => `We confirm: ${of}` },
  confirmMore: {
    sv: (n: number) => `Och ${n} till, som kommer fram när de här är klara.`,
    en: (n: number) => `And ${n} more, which appear when these are done.`,
  },
  confirmNot: {
    sv: 'Stämmer det inte? Hör av er till parten, som kan rätta. Den första uppgiften finns kvar i historiken.',
    en: 'Is it not right? Get in touch with the party, who can correct it. The first statement stays in the history.',
  },
  ownStatement: { sv: 'Egen uppgift', en: 'Own statement' },
  confirmedBy: { sv: (who: string) => `Bekräftat av ${who}`, en: (who: string) => `Confirmed by ${who}` },
  sameHand: {
    sv: 'Du har själv skrivit in det här. Någon annan bekräftar.',
    en: 'You entered this yourself. Somebody else confirms it.',
  },
  balance: { sv: 'Så har vi bidragit', en: 'How we have contributed' },
  balanceLead: {
    sv: 'Andel per part och slag. Ingen resurs är viktigare än någon annan, och det finns ingen summa över alla slag.',
    en: 'Share by party and kind. No resource matters more than another, and there is no sum over all kinds.',
  },
  allYears: { sv: 'Hela tiden', en: 'The whole time' },
  year: { sv: 'År', en: 'Year' },
  confirmedPart: {
    sv: (amount: string, confirmed: string) => `${amount}, varav ${confirmed} bekräftat`,
    en: (amount: string, confirmed: string) => `${amount}, of which ${confirmed} confirmed`,
  },
  overTime: { sv: 'År för år', en: 'Year by year' },
  overTimeOf: {
    sv: (kind: string, unit: string) => `${kind}, ${unit} per år`,
    en: (kind: string, unit: string) => `${kind}, ${unit} a year`,
  },
  kindChoice: { sv: 'Slag av resurs', en: 'Kind of resource' },
  compared: { sv: 'Lovat och bidragit', en: 'Promised and contributed' },
  comparedLead: {
    sv: 'Att det blir annorlunda än vi tänkte är inget fel. Berätta varför, så kan vi lära av det.',
    en: 'That it turns out differently from what we thought is no fault. Tell why, so that we can learn from it.',
  },
  madeOf: {
    sv: (made: string, promised: string, unit: string, share: string) =>
      `${made} av ${promised} ${unit} (${share}\u00a0%)`,
    en: (made: string, promised: string, unit: string, share: string) => `${made} of ${promised} ${unit} (${share}%)`,
  },
  madeOnly: {
    sv: (made: string, unit: string) => `${made} ${unit} hittills`,
    en: (made: string, unit: string) => `${made} ${unit} so far`,
  },
  timeGone: {
    sv: (share: string) => `${share}\u00a0% av tiden har gått.`,
    en: (share: string) => `${share}% of the time has passed.`,
  },
  nothingMade: { sv: 'Inget inskrivet än.', en: 'Nothing entered yet.' },
  confirmedSoFar: { sv: (amount: string) => `Bekräftat: ${amount}.`, en: (amount: string) => `Confirmed: ${amount}.` },
  valuedPart: {
    sv: (amount: string, unit: string, value: string) =>
      `Av detta har ${amount} ${unit} värderats, till ${value} kronor.`,
    en: (amount: string, unit: string, value: string) =>
      `Of this, ${amount} ${unit} have been valued, at ${value} kronor.`,
  },
  restUnvalued: { sv: 'Resten är inte värderat.', en: 'The rest has not been valued.' },
  valuedAll: {
    sv: (value: string) => `Allt är värderat, till ${value} kronor.`,
    en: (value: string) => `All of it has been valued, at ${value} kronor.`,
  },
  besides: { sv: 'Utöver det vi lovade', en: 'Besides what we promised' },
  removedPromise: { sv: 'Borttaget ur avtalet', en: 'Removed from the agreement' },
  explain: { sv: 'Skriv varför det skiljer sig', en: 'Write why it differs' },
  explainField: { sv: 'Varför blev det annorlunda?', en: 'Why did it turn out differently?' },
  explainHint: {
    sv: 'Till exempel: Köket stod stilla i mars, så vi öppnade en kväll mindre i veckan.',
    en: 'For example: The kitchen was closed in March, so we opened one evening less a week.',
  },
  explainMissing: { sv: 'Skriv varför det skiljer sig.', en: 'Write why it differs.' },
  explained: {
    sv: (party: string, day: string) => `${party}, ${day}`,
    en: (party: string, day: string) => `${party}, ${day}`,
  },
  entriesOf: {
    sv: (n: number) => `Allt som har skrivits in (${n})`,
    en: (n: number) => `Everything that has been entered (${n})`,
  },
  entries: { sv: 'Allt som har skrivits in', en: 'Everything that has been entered' },
  noEntries: { sv: 'Inget är inskrivet än', en: 'Nothing has been entered yet' },
  noEntriesText: {
    sv: 'Börja med förra månaden. En siffra per sak ni har lovat räcker.',
    en: 'Begin with last month. One figure for each thing you have promised is enough.',
  },
  noneChosen: { sv: 'Inget passar urvalet.', en: 'Nothing fits the selection.' },
  period: { sv: 'Period', en: 'Period' },
  partyColumn: { sv: 'Part', en: 'Party' },
  what: { sv: 'Vad', en: 'What' },
  amount: { sv: 'Hur mycket', en: 'How much' },
  state: { sv: 'Läge', en: 'State' },
  anyState: { sv: 'Båda', en: 'Both' },
  allParties: { sv: 'Alla parter', en: 'All parties' },
  stateConfirmed: { sv: 'Bekräftat', en: 'Confirmed' },
  choose: { sv: 'Visa urvalet', en: 'Show the selection' },
  countOf: {
    sv: (count: number) => (count === 1 ? '1 uppgift' : `${count} uppgifter`),
    en: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  },
  newTitle: { sv: 'Skriv in något ni har bidragit med', en: 'Enter something you have contributed' },
  promise: { sv: 'Vilket löfte hör det till?', en: 'Which promise does it belong to?' },
  noPromise: { sv: 'Inget löfte: något utöver', en: 'No promise: something besides' },
  promiseWrong: {
    sv: 'Välj ett av er parts löften, eller inget.',
    en: 'Choose one of your party’s promises, or none.',
  },
  ifNoPromise: {
    sv: 'Hör det till ett löfte behöver ni inte fylla i slag, vad eller enhet.',
    en: 'If it belongs to a promise you need not fill in kind, what or unit.',
  },

  beyond: { sv: 'Inget löfte? Skriv vad det är', en: 'No promise? Write what it is' },
  kind: { sv: 'Slag av resurs', en: 'Kind of resource' },
  kindMissing: { sv: 'Välj slag av resurs.', en: 'Choose the kind of resource.' },
  ownKind: { sv: 'Eget slag', en: 'A kind of your own' },
  ownKindMissing: { sv: 'Skriv vad för slags resurs det är.', en: 'Write what kind of resource it is.' },
  description: { sv: 'Vad är det?', en: 'What is it?' },
  descriptionHint: { sv: 'Inga namn på personer.', en: 'No names of people.' },
  descriptionMissing: { sv: 'Skriv vad ni har bidragit med.', en: 'Write what you have contributed.' },
  quantity: { sv: 'Hur mycket?', en: 'How much?' },
  quantityMissing: {
    sv: 'Skriv en siffra. Blev det inget, skriv 0.',
    en: 'Write a figure. If there was nothing, write 0.',
  },
  unit: { sv: 'Enhet', en: 'Unit' },
  unitMissing: {
    sv: 'Skriv vad siffran räknar, till exempel timmar.',
    en: 'Write what the figure counts, for example hours.',
  },
  pieces: { sv: 'stycken', en: 'pieces' },
  from: { sv: 'Från och med', en: 'From' },
  to: { sv: 'Till och med', en: 'To' },
  dayWrong: {
    sv: 'Skriv datumet som 2027-12-31 eller 31 dec 2027.',
    en: 'Write the date as 2027-12-31 or 31 Dec 2027.',
  },
  toBeforeFrom: { sv: 'Slutet kan inte komma före början.', en: 'The end cannot come before the beginning.' },
  valuation: { sv: 'Värdera i kronor', en: 'Value in kronor' },
  valuationLead: {
    sv: 'Bara om ni vill. Ett värde står alltid med hur ni räknat, från vilken dag det gäller och vem som sagt det. Pengar är redan kronor.',
    en: 'Only if you want to. A value always stands with how you reckoned, from which day it holds and who said so. Money is kronor already.',
  },
  value: { sv: 'Värde i kronor', en: 'Value in kronor' },
  basis: { sv: 'Så har ni räknat', en: 'How you reckoned' },
  basisHint: { sv: 'Till exempel: 220 kr per timme.', en: 'For example: 220 kr an hour.' },
  basisMissing: { sv: 'Skriv hur ni har kommit fram till värdet.', en: 'Write how you arrived at the value.' },
  valueDay: { sv: 'Dagen då nivån bestämdes', en: 'The day the level was decided' },
  valueDayMissing: { sv: 'Skriv vilken dag nivån bestämdes.', en: 'Write on which day the level was decided.' },
  valueSource: { sv: 'Källa', en: 'Source' },
  valueSourceHint: {
    sv: 'Till exempel: styrgruppens möte 9 december 2026, § 4.',
    en: 'For example: the steering group’s meeting on 9 December 2026, § 4.',
  },
  valueSourceMissing: { sv: 'Skriv var nivån är bestämd.', en: 'Write where the level was decided.' },
  words: { sv: 'Något att berätta?', en: 'Anything to tell?' },
  wordsHint: {
    sv: 'Till exempel varför det blev mer eller mindre. Inga namn på volontärer.',
    en: 'For example why it was more or less. No names of volunteers.',
  },
  file: { sv: 'Bilaga', en: 'Attachment' },
  fileHint: {
    sv: 'Till exempel en sammanställning eller ett kvitto. PDF, bild eller Word, högst 10 MB.',
    en: 'For example a summary or a receipt. PDF, picture or Word, at most 10 MB.',
  },
  fileWrong: {
    sv: 'Välj en PDF, en bild (png, jpg) eller en Word-fil på högst 10 MB.',
    en: 'Choose a PDF, a picture (png, jpg) or a Word file of at most 10 MB.',
  },
  figureWrong: { sv: 'Skriv en siffra, till exempel 120 eller 12,5.', en: 'Write a figure, for example 120 or 12.5.' },
  monthEmpty: {
    sv: 'Skriv minst en siffra. Blev det inget, skriv 0.',
    en: 'Write at least one figure. If there was nothing, write 0.',
  },
  tooLong: {
    sv: (most: number) => `Skriv högst ${most} tecken.`,
    en: (most: number) => `Write at most ${most} characters.`,
  },
  save: { sv: 'Spara', en: 'Save' },
  one: { sv: 'En uppgift', en: 'An entry' },
  correct: { sv: 'Rätta uppgiften', en: 'Correct the entry' },
  correctLead: {
    sv: 'Det ni skrev först finns kvar. Rättelsen får bekräftas på nytt. Skulle uppgiften inte ha varit med, skriv 0.',
    en: 'What you wrote first is kept. The correction may be confirmed anew. If the entry should not have been there, write 0.',
  },
  reason: { sv: 'Varför rättar ni?', en: 'Why do you correct it?' },
  reasonMissing: { sv: 'Skriv varför ni rättar uppgiften.', en: 'Write why you correct the entry.' },
  takenMeanwhile: {
    sv: (now: string) =>
      `Någon hann före. Nu står det: ${now}. Det ni skrev finns kvar här. Jämför, och rätta den uppgiften om det behövs.`,
    en: (now: string) =>
      `Somebody was first. It now says: ${now}. What you wrote is still here. Compare, and correct that entry if need be.`,
  },
  periodTaken: {
    sv: 'För det löftet och den perioden finns redan en uppgift. Rätta den i stället.',
    en: 'There is already an entry for that promise and period. Correct that one instead.',
  },
  earlier: { sv: 'Så har det stått', en: 'What it has said' },
  enteredBy: {
    sv: (who: string, when: string) => `${who}, ${when}`,
    en: (who: string, when: string) => `${who}, ${when}`,
  },
  somebody: { sv: 'Någon', en: 'Somebody' },
  becauseOf: { sv: (reason: string) => `Rättat: ${reason}`, en: (reason: string) => `Corrected: ${reason}` },
  notValued: { sv: 'Inte värderat i kronor', en: 'Not valued in kronor' },
  valuedAt: {
    sv: (value: string, basis: string, day: string, source: string) =>
      `Värderat till ${value} kronor. ${basis} (${source}, ${day})`,
    en: (value: string, basis: string, day: string, source: string) =>
      `Valued at ${value} kronor. ${basis} (${source}, ${day})`,
  },
  openFile: { sv: 'Hämta bilagan', en: 'Get the attachment' },
  replaced: { sv: 'Den här uppgiften har rättats.', en: 'This entry has been corrected.' },
  toNewest: { sv: 'Se hur det står nu', en: 'See what it says now' },
  back: { sv: 'Tillbaka till det vi har bidragit med', en: 'Back to what we have contributed' },
  saved: { sv: 'Sparat. Nu kan en annan part bekräfta.', en: 'Saved. Another party can now confirm it.' },
  corrected: { sv: 'Rättat. Det ni skrev först finns kvar.', en: 'Corrected. What you wrote first is kept.' },
  confirmed: { sv: 'Tack, nu är det bekräftat.', en: 'Thank you, it is now confirmed.' },
  confirmedAlready: { sv: 'Er part hade redan bekräftat det.', en: 'Your party had confirmed it already.' },
  remarked: { sv: 'Sparat. Alla parter ser vad ni skrev.', en: 'Saved. All parties see what you wrote.' },
  imported: {
    sv: 'Raderna är sparade. Nu kan en annan part bekräfta.',
    en: 'The rows are saved. Another party can now confirm them.',
  },
  mailSubject: {
    sv: (party: string, room: string) => `${party} har skrivit in vad de bidragit med i ${room}`,
    en: (party: string, room: string) => `${party} has entered what it contributed in ${room}`,
  },
  mailBody: {
    sv: 'Se efter om ni känner igen det, och bekräfta i så fall. Då är det inte längre bara en egen uppgift.',
    en: 'See whether you recognise it, and confirm it if so. Then it is no longer a party’s own statement alone.',
  },
})
