import { bilingual, plural } from '#platform/language.ts'

/** The words of suggestions: making one, answering one, and what became of it. */
export const suggestionTexts = bilingual({
  titleOf: { sv: (title: string) => `Förslag till ${title}`, en: (title: string) => `Suggestions for ${title}` },
  back: { sv: 'Till rubriken', en: 'To the heading' },
  suggest: { sv: 'Föreslå en ändring', en: 'Suggest a change' },
  all: {
    sv: (count: number) => `Alla förslag till rubriken (${count})`,
    en: (count: number) => `All suggestions for the heading (${count})`,
  },
  openTitle: { sv: 'Förslag som väntar på svar', en: 'Suggestions awaiting answers' },
  inHistory: { sv: 'Förslag', en: 'Suggestions' },
  settledTitle: { sv: 'Avgjorda förslag', en: 'Settled suggestions' },
  none: {
    sv: 'Ingen har föreslagit något här än. Ett förslag ändrar inte texten förrän alla andra parter har tagit in det.',
    en: 'Nobody has suggested anything here yet. A suggestion does not change the text until all other parties have taken it in.',
  },
  lead: {
    sv: 'Ändra i texten så som ni vill att den ska stå. De andra parterna ser vad som är ändrat och svarar. Texten ändras först när alla andra parter har tagit in förslaget.',
    en: 'Change the text to how you want it to stand. The other parties see what is changed and answer. The text changes only when all other parties have taken the suggestion in.',
  },
  text: { sv: 'Texten så som ni föreslår den', en: 'The text as you suggest it' },
  textHint: {
    sv: 'Tom rad mellan stycken. Börja en rad med streck för en lista.',
    en: 'A blank line between paragraphs. Begin a line with a dash for a list.',
  },
  why: { sv: 'Varför föreslår ni det här?', en: 'Why do you suggest this?' },
  whyHint: {
    sv: 'En mening räcker, till exempel ”kortare tid”.',
    en: 'One sentence is enough, such as “a shorter time”.',
  },
  send: { sv: 'Lägg fram förslaget', en: 'Put the suggestion forward' },
  renewTitle: { sv: 'Gör om förslaget', en: 'Make the suggestion anew' },
  renewLead: {
    sv: 'Stället har ändrats sedan ni föreslog. Här är texten som den är nu, med det av ert förslag som fortfarande har sin plats. Ändra den så som ni vill ha den. Det gamla förslaget ligger kvar i historiken.',
    en: 'The place has changed since you suggested. Here is the text as it is now, with what still has its place of your suggestion. Change it to how you want it. The old suggestion stays in the history.',
  },
  renewNow: { sv: 'Gör om förslaget på texten som den är nu', en: 'Make the suggestion anew on the text as it is now' },

  whyNeeded: { sv: 'Skriv kort varför ni föreslår ändringen', en: 'Write briefly why you suggest the change' },
  whyLong: { sv: 'Skriv högst 500 tecken', en: 'Write at most 500 characters' },
  sourceLong: { sv: 'Skriv högst 300 tecken', en: 'Write at most 300 characters' },
  bodyLong: {
    sv: 'Texten är längre än 60 000 tecken. Dela upp den på fler rubriker',
    en: 'The text is longer than 60,000 characters. Divide it among more headings',
  },
  nothingChanged: {
    sv: 'Texten är som den redan står. Ändra den så som ni vill att den ska stå',
    en: 'The text is as it already stands. Change it to how you want it to stand',
  },
  wordsGone: {
    sv: 'Orden du markerade står inte kvar i texten. Ändra i hela texten i stället',
    en: 'The words you marked are no longer in the text. Change the whole text instead',
  },
  goneTitle: {
    sv: 'Stället har ändrats sedan granskningen läste det',
    en: 'The place has changed since the review read it',
  },
  goneLead: {
    sv: 'Inget är borta. Här är texten som den står nu. Skriv förslaget själv, eller gå till rubriken och se vad granskningen säger om den nya texten.',
    en: 'Nothing is lost. Here is the text as it stands now. Write the suggestion yourselves, or go to the heading and see what the review says of the new text.',
  },
  metTitle: { sv: 'Texten har ändrats sedan du började', en: 'The text has changed since you began' },
  metLead: {
    sv: 'Någon har ändrat samma ord som du. Inget är borta: båda texterna står här. Skriv förslaget så som ni vill ha det nu.',
    en: 'Somebody has changed the same words as you. Nothing is lost: both texts are here. Write the suggestion as you want it now.',
  },
  standingNow: { sv: 'Texten som gäller', en: 'The text that stands' },
  yours: { sv: 'Ert förslag', en: 'Your suggestion' },

  from: {
    sv: (name: string, party: string, why: string) => `Förslag från ${name}, ${party}: ${why}`,
    en: (name: string, party: string, why: string) => `Suggestion from ${name}, ${party}: ${why}`,
  },
  fromParty: {
    sv: (party: string, why: string) => `Förslag från ${party}: ${why}`,
    en: (party: string, why: string) => `Suggestion from ${party}: ${why}`,
  },
  origin_written: { sv: '', en: '' },
  origin_review: { sv: 'Ur Granskning', en: 'From the review' },
  origin_library: { sv: 'Ur avtalsbiblioteket', en: 'From the library of agreements' },
  origin_import: { sv: 'Ur en fil', en: 'From a file' },
  accept: { sv: 'Ta in', en: 'Take in' },
  acceptOf: { sv: (party: string) => `förslaget från ${party}`, en: (party: string) => `the suggestion from ${party}` },
  leave: { sv: 'Låt stå', en: 'Let stand' },
  leaveWords: { sv: 'Varför ska texten stå kvar?', en: 'Why should the text stay?' },
  leaveSend: { sv: 'Låt texten stå', en: 'Let the text stand' },
  leaveNeeded: { sv: 'Skriv varför texten ska stå kvar', en: 'Write why the text should stay' },
  leaveLong: { sv: 'Skriv högst 1 000 tecken', en: 'Write at most 1,000 characters' },
  answerNeeded: {
    sv: 'Välj om förslaget ska tas in eller inte',
    en: 'Choose whether to take the suggestion in or not',
  },
  withdraw: { sv: 'Ta tillbaka förslaget', en: 'Withdraw the suggestion' },
  waits: { sv: (parties: string) => `Väntar på ${parties}`, en: (parties: string) => `Waiting for ${parties}` },
  accepted: { sv: (party: string) => `${party} tar in det`, en: (party: string) => `${party} takes it in` },
  leaves: {
    sv: (party: string, words: string) => `${party} låter texten stå: ”${words}”`,
    en: (party: string, words: string) => `${party} lets the text stand: “${words}”`,
  },
  placeChanged: {
    sv: 'Stället har ändrats sedan förslaget gjordes, så det går inte att ta in som det är.',
    en: 'The place has changed since the suggestion was made, so it cannot be taken in as it is.',
  },
  hunkChanged: { sv: 'Stället har ändrats', en: 'The place has changed' },
  before: { sv: 'Så stod det när förslaget gjordes', en: 'How it stood when the suggestion was made' },
  after: { sv: 'Så föreslås det', en: 'How it is suggested' },
  wholeTexts: { sv: 'Visa hela texten före och efter', en: 'Show the whole text before and after' },
  samsynLost: {
    sv: 'När alla andra parter har tagit in förslaget blir det texten, och alla frågas igen om de står bakom.',
    en: 'When all other parties have taken it in it becomes the text, and all are asked again whether they stand behind it.',
  },
  became_accepted: { sv: 'Togs in i texten', en: 'Was taken into the text' },
  became_left: { sv: 'Texten fick stå', en: 'The text was left to stand' },
  became_withdrawn: { sv: 'Togs tillbaka', en: 'Was withdrawn' },
  became_renewed: { sv: 'Gjordes om', en: 'Was made anew' },
  became_overtaken: { sv: 'Rubriken togs bort', en: 'The heading was taken out' },
  someone: { sv: 'Någon', en: 'Someone' },
  commentNumber: { sv: (number: number) => `kommentar ${number}`, en: (number: number) => `comment ${number}` },
  count: {
    sv: (count: number) => `${count} ${plural(count, 'sv', 'förslag', 'förslag')}`,
    en: (count: number) => `${count} ${plural(count, 'en', 'suggestion', 'suggestions')}`,
  },

  suggestedDone: {
    sv: 'Förslaget ligger framme. De andra parterna svarar.',
    en: 'The suggestion has been put forward. The other parties answer.',
  },
  takenDone: {
    sv: 'Förslaget är texten nu. Alla parter frågas igen om de står bakom.',
    en: 'The suggestion is the text now. All parties are asked again whether they stand behind it.',
  },
  notedDone: { sv: 'Ert svar är sparat. Fler parter svarar.', en: 'Your answer is saved. More parties will answer.' },
  leftDone: { sv: 'Texten står kvar som den var.', en: 'The text stays as it was.' },
  withdrawnDone: { sv: 'Förslaget är tillbakataget.', en: 'The suggestion has been withdrawn.' },
})

/** Messages that the acts with suggestions leave for the next page. */
export const suggestionDone = (language: 'sv' | 'en') => {
  const t = suggestionTexts(language)
  return {
    forslag: t.suggestedDone,
    forslag_taget: t.takenDone,
    forslag_svar: t.notedDone,
    forslag_kvar: t.leftDone,
    forslag_ater: t.withdrawnDone,
  }
}
