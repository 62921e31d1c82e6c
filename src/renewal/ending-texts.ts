import { bilingual } from '#platform/language.ts'

/** Steps that all stand behind, notice, and ending well. */
export const endingTexts = bilingual({
  // Steps together
  joint: { sv: 'Det alla behöver stå bakom', en: 'What everybody needs to stand behind' },
  jointLead: {
    sv: 'De här stegen gäller först när varje part har sagt ja. Vem som helst av er kan föreslå dem.',
    en: 'These steps hold only when every party has said yes. Any of you may propose them.',
  },
  step_rest: { sv: 'Låta partnerskapet vila', en: 'Let the partnership rest' },
  step_wake: { sv: 'Ta upp arbetet igen efter vilan', en: 'Take the work up again after the rest' },
  step_break_off: { sv: 'Avbryta innan det blev något avtal', en: 'Break off before there was an agreement' },
  step_take_up: { sv: 'Ta upp det avbrutna igen', en: 'Take up again what was broken off' },
  step_end: { sv: 'Avsluta före avtalstidens slut', en: 'End before the term does' },
  step_go_on: { sv: 'Fortsätta trots allt', en: 'Go on after all' },
  step_lessons: { sv: 'Våra gemensamma lärdomar', en: 'What we have learnt together' },
  step_join: { sv: 'En ny part är med', en: 'A new party comes in' },
  about_rest: {
    sv: 'Ni gör ett uppehåll. Avtalet och allt ni skrivit finns kvar, och påminnelserna tystnar.',
    en: 'You make a pause. The agreement and all you have written stay, and the reminders fall silent.',
  },
  about_wake: { sv: 'Partnerskapet är igång igen.', en: 'The partnership is under way again.' },
  about_break_off: {
    sv: 'Det blev inget avtal den här gången. Allt finns kvar att läsa, och ni kan ta upp det igen.',
    en: 'There was no agreement this time. Everything stays to be read, and you can take it up again.',
  },
  about_take_up: { sv: 'Ni fortsätter där ni slutade.', en: 'You go on where you stopped.' },
  about_end: {
    sv: 'Ni bestämmer tillsammans en tidigare sista dag än avtalets.',
    en: 'Together you decide on an earlier last day than the agreement’s.',
  },
  about_go_on: {
    sv: 'Den tidigare sista dagen gäller inte längre. Avtalets egen sista dag gäller.',
    en: 'The earlier last day no longer holds. The agreement’s own does.',
  },
  about_lessons: {
    sv: 'En text som ni alla står bakom. Den kan hjälpa andra som vill börja.',
    en: 'A text that you all stand behind. It may help others who want to begin.',
  },
  propose: { sv: 'Föreslå', en: 'Propose' },
  stepWhy: { sv: 'Varför? Berätta för de andra', en: 'Why? Tell the others' },
  lessonsWords: { sv: 'Vad har ni lärt er tillsammans?', en: 'What have you learnt together?' },
  lastDay: { sv: 'Sista dagen', en: 'The last day' },
  dayWrong: { sv: 'Skriv dagen som 2027-03-09 eller 9 mars 2027.', en: 'Write the day as 2027-03-09 or 9 March 2027.' },
  dayOutside: { sv: 'Dagen måste ligga inom avtalstiden.', en: 'The day must lie within the term.' },
  proposedBy: { sv: 'Föreslaget av', en: 'Proposed by' },
  stands: { sv: 'Står bakom', en: 'Stands behind' },
  otherwise: { sv: 'Ser det annorlunda', en: 'Sees it otherwise' },
  silent: { sv: 'Har inte svarat än', en: 'Has not answered yet' },
  answer: { sv: 'Vad säger ni?', en: 'What do you say?' },
  answerNeeded: {
    sv: 'Välj om ni står bakom det eller ser det annorlunda.',
    en: 'Choose whether you stand behind it or see it otherwise.',
  },
  otherwiseWhy: {
    sv: 'Skriv hur ni ser det, så att ni kan prata vidare.',
    en: 'Write how you see it, so that you can go on talking.',
  },
  answerWords: { sv: 'Några ord till de andra', en: 'A few words to the others' },
  giveAnswer: { sv: 'Svara', en: 'Answer' },
  fitsNoMore: {
    sv: 'Läget har ändrats, så det här går inte längre att svara på.',
    en: 'Things have changed, so this can no longer be answered.',
  },
  allStand: { sv: 'Alla står bakom. Det gäller sedan', en: 'All stand behind it. It has held since' },
  earlierSteps: { sv: 'Det vi har bestämt tillsammans', en: 'What we have decided together' },
  // Notice
  notices: { sv: 'Uppsägning och hävning', en: 'Notice and rescission' },
  noticesLead: {
    sv: 'Vill en part ur avtalet i förtid antecknas det här, så att alla ser det. Inget avslutas av sig självt: prata med varandra först, och bestäm slutet tillsammans.',
    en: 'If a party wants out of the agreement early it is noted here, for all to see. Nothing ends by itself: talk first, and decide the end together.',
  },
  notice: { sv: 'Uppsägning', en: 'Notice' },
  noticeHint: {
    sv: 'Parten vill lämna avtalet efter uppsägningstiden.',
    en: 'The party wants to leave the agreement after the period of notice.',
  },
  rescission: { sv: 'Hävning', en: 'Rescission' },
  rescissionHint: {
    sv: 'Parten menar att avtalet inte längre går att hålla, av ett skäl som avtalet nämner.',
    en: 'The party holds that the agreement can no longer be kept, for a reason the agreement names.',
  },
  noticeKind: { sv: 'Vad gäller det?', en: 'What is it?' },
  noticeKindNeeded: { sv: 'Välj uppsägning eller hävning.', en: 'Choose notice or rescission.' },
  newNotice: { sv: 'Anteckna uppsägning eller hävning', en: 'Note a notice or a rescission' },
  talkFirst: {
    sv: 'Har ni pratat om det? Skriv en avvikelse eller starta ett samtal först, om ni inte har gjort det.',
    en: 'Have you talked about it? Note a deviation or start a conversation first, if you have not.',
  },
  givenOn: { sv: 'Vilken dag sa ni upp eller hävde?', en: 'On which day did you give notice or rescind?' },
  givenAhead: { sv: 'Dagen har inte varit än.', en: 'That day has not been yet.' },
  takesEffect: { sv: 'Från vilken dag gäller det?', en: 'From which day does it take effect?' },
  effectBefore: {
    sv: 'Dagen kan inte ligga före den dag ni sa upp.',
    en: 'The day cannot lie before the day you gave notice.',
  },
  reason: { sv: 'Varför?', en: 'Why?' },
  quoteFrom: { sv: 'Vad säger avtalet om det här?', en: 'What does the agreement say of this?' },
  quoteHint: {
    sv: 'Välj rubriken. Dess text följer med så att alla ser den.',
    en: 'Choose the heading. Its text is shown beside, for all to see.',
  },
  quoteNone: { sv: 'Avtalet säger inget om det', en: 'The agreement says nothing of it' },
  saveNotice: { sv: 'Anteckna', en: 'Note it' },
  noticeDone: {
    sv: 'Det är antecknat och alla parter har fått veta.',
    en: 'It is noted, and every party has been told.',
  },
  effectFrom: { sv: (day: string) => `Gäller från ${day}`, en: (day: string) => `Takes effect on ${day}` },
  effectCome: {
    sv: 'Dagen har kommit. Inget har avslutats av sig självt: bestäm sista dagen tillsammans.',
    en: 'The day has come. Nothing has ended by itself: decide the last day together.',
  },
  agreementSays: {
    sv: (heading: string) => `Avtalet säger, under ”${heading}”:`,
    en: (heading: string) => `The agreement says, under “${heading}”:`,
  },
  // After the end
  leadOver: {
    sv: 'Partnerskapet är avslutat. Här är det som är kvar att göra, och det ni sa och bestämde om slutet.',
    en: 'The partnership has ended. Here is what is left to do, and what you said and decided of the end.',
  },
  clockOverNow: { sv: 'Det här gäller nu', en: 'What holds now' },
  overText: {
    sv: 'Avtalet binder inte längre någon av er, och ingen påminns om det. Allt ni har skrivit finns kvar att läsa.',
    en: 'The agreement no longer binds any of you, and nobody is reminded of it. All that you have written stays to be read.',
  },
  overAgain: {
    sv: 'Vill ni samarbeta igen? Då skriver ni ett nytt avtal tillsammans: be om det längre ner.',
    en: 'Do you want to work together again? Then you write a new agreement together: ask for it further down.',
  },
  overGoOn: {
    sv: 'Avtalets egen tid är inte slut. Ångrar ni er kan ni tillsammans bestämma att fortsätta.',
    en: 'The agreement’s own term is not over. If you think again you can decide together to go on.',
  },
  leftToDo: { sv: 'Det som är kvar att göra', en: 'What is left to do' },
  lessonsBrief: {
    sv: 'Det ni har lärt er, var för sig och tillsammans. Ni kan dela det med andra.',
    en: 'What you have learnt, each and together. You can share it with others.',
  },
  wishesOver: { sv: 'Det här ville vi', en: 'What we wanted' },
  saidNothing: { sv: 'Sa inget före slutet.', en: 'Said nothing before the end.' },
  newAgreement: { sv: 'Börja igen med ett nytt avtal', en: 'Begin again with a new agreement' },
  newAgreementLead: {
    sv: 'Ett nytt avtal blir nästa version: ny text, ny samsyn, nya beslut och nya underskrifter. Inget gäller förrän alla har skrivit under.',
    en: 'A new agreement becomes the next version: new text, new samsyn, new decisions and new signatures. Nothing holds until all have signed.',
  },
  askNew: { sv: 'Be om ett nytt avtal', en: 'Ask for a new agreement' },
  wantNew: {
    sv: 'Vad vill ni göra tillsammans igen, och varför?',
    en: 'What do you want to do together again, and why?',
  },
  back: { sv: 'Tillbaka till Vidare', en: 'Back to Onward' },
  // Leaving
  leaving: { sv: 'När en part lämnar', en: 'When a party leaves' },
  leavingLead: {
    sv: 'I ett partnerskap av flera kan en part lämna medan de andra fortsätter. Parten säger det själv, med en sista dag och varför. Dess människor läser sedan det som fanns till och med den dagen.',
    en: 'In a partnership of several a party can leave while the others go on. The party says so itself, with a last day and why. Its people then read what was there until that day.',
  },
  leavingDone: {
    sv: 'Det är antecknat och de andra parterna har fått veta.',
    en: 'It is noted, and the other parties have been told.',
  },
  leaves: { sv: (day: string) => `lämnar efter ${day}.`, en: (day: string) => `leaves after ${day}.` },
  left: { sv: (day: string) => `lämnade efter ${day}.`, en: (day: string) => `left after ${day}.` },
  cameBack: { sv: (day: string) => `Tillbaka sedan den ${day}.`, en: (day: string) => `Back since ${day}.` },
  overForAll: {
    sv: 'Partnerskapet är avslutat för alla parter, så ingen behöver lämna det.',
    en: 'The partnership has ended for every party, so nobody needs to leave it.',
  },
  lastDayIn: { sv: 'Vår sista dag i partnerskapet', en: 'Our last day in the partnership' },
  dayPassed: {
    sv: 'Dagen har redan varit. Skriv i dag eller en dag framåt.',
    en: 'That day has passed. Write today or a day ahead.',
  },
  leave: { sv: 'Anteckna att vi lämnar', en: 'Note that we leave' },
  stay: { sv: 'Vi stannar trots allt', en: 'We stay after all' },
  stays: { sv: 'Ni är kvar. De andra ser det.', en: 'You are still in. The others see it.' },
  lastOfSide: {
    sv: 'Utan er skulle det bara finnas offentliga eller bara idéburna parter kvar. Vill ni sluta är det partnerskapet som avslutas, och det bestämmer ni tillsammans.',
    en: 'Without you only public or only civil-society parties would be left. If you want to stop, it is the partnership that ends, and you decide that together.',
  },
  mailLeavingSubject: { sv: 'En part lämnar partnerskapet', en: 'A party leaves the partnership' },
  mailLeaving: {
    sv: (name: string) => `En part i ${name} har antecknat att den lämnar. Läs när och varför.`,
    en: (name: string) => `A party of ${name} has noted that it leaves. Read when and why.`,
  },
  // Closing path
  closing: { sv: 'Avsluta väl', en: 'End well' },
  closingLead: {
    sv: 'När ett partnerskap slutar är det mycket som ska göras tillsammans. Skriv vem som gör vad, till när och när det är klart.',
    en: 'When a partnership ends there is much to do together. Write who does what, by when, and when it is done.',
  },
  comeAndGo: {
    sv: 'När någon kommer till eller lämnar, eller ni slutar',
    en: 'When somebody joins or leaves, or you end',
  },
  joiningBrief: { sv: 'Alla ni som är med frågar en organisation till.', en: 'All of you ask one more organisation.' },
  leavingBrief: { sv: 'En part lämnar och de andra fortsätter.', en: 'One party leaves and the others go on.' },
  closingBrief: {
    sv: 'Det som ska göras tillsammans när ni slutar: vem, vad och till när.',
    en: 'What to do together when you end: who, what and by when.',
  },
  untaken: { sv: 'Ingen har tagit det än', en: 'Nobody has taken it yet' },
  take: { sv: 'Skriv vem och till när', en: 'Write who and by when' },
  closingDone: {
    sv: (done: number, all: number) => `${done} av ${all} är klart`,
    en: (done: number, all: number) => `${done} of ${all} done`,
  },
  owner: { sv: 'Vem ser till det?', en: 'Who sees to it?' },
  ownerUnknown: { sv: 'Välj någon som är med i partnerskapet.', en: 'Choose somebody in the partnership.' },
  nobody: { sv: 'Ingen än', en: 'Nobody yet' },
  due: { sv: 'Till när?', en: 'By when?' },
  doneOn: { sv: 'Klart den', en: 'Done on' },
  noteOf: { sv: 'Anteckning', en: 'Note' },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Sparat.', en: 'Saved.' },
  dueBy: { sv: (day: string) => `senast ${day}`, en: (day: string) => `by ${day}` },
  isDone: { sv: (day: string) => `Klart ${day}`, en: (day: string) => `Done ${day}` },
  notDone: { sv: 'Inte klart', en: 'Not done' },
  edit: { sv: 'Ändra', en: 'Change' },
  // Lessons
  lessons: { sv: 'Lärdomar', en: 'Lessons' },
  lessonsLead: {
    sv: 'Varje part skriver vad den har lärt sig. Sedan kan ni enas om en gemensam text, och dela lärdomar om enskilda rubriker i biblioteket.',
    en: 'Each party writes what it has learnt. Then you can agree on a text together, and share lessons on single headings in the library.',
  },
  good: { sv: 'Vad gick bra?', en: 'What went well?' },
  otherwiseNext: { sv: 'Vad skulle ni göra annorlunda?', en: 'What would you do otherwise?' },
  advice: { sv: 'Råd till andra', en: 'Advice to others' },
  lessonNeeded: { sv: 'Skriv något i minst ett av fälten.', en: 'Write something in at least one field.' },
  ourLessons: { sv: 'Skriv era lärdomar', en: 'Write your lessons' },
  noLesson: { sv: 'Har inte skrivit något än.', en: 'Has not written anything yet.' },
  commonLessons: { sv: 'Det här säger vi tillsammans', en: 'What we say together' },
  noCommon: { sv: 'Ni har inte enats om en gemensam text än.', en: 'You have not agreed on a common text yet.' },
  writeCommon: { sv: 'Föreslå en gemensam text', en: 'Propose a common text' },
  shareLessons: { sv: 'Dela i biblioteket', en: 'Share in the library' },
})
