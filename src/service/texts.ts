import { bilingual } from '#platform/language.ts'

/** The words of the page on which people find whom to ask. */
export const questionTexts = bilingual({
  title: { sv: 'Fråga oss', en: 'Ask us' },
  lead: {
    sv: 'Frågor om partnerskap besvaras av kommunen eller regionen. Här ser ni hur ni når dem.',
    en: 'Questions about partnership are answered by the municipality or region. Here you see how to reach them.',
  },
  authorities: { sv: 'Kommuner och regioner', en: 'Municipalities and regions' },
  phone: { sv: 'Telefon', en: 'Telephone' },
  email: { sv: 'E-post', en: 'E-mail' },
  visit: { sv: 'Besök', en: 'Visit' },
  noContact: {
    sv: 'Inga kontaktuppgifter finns i den text vi har läst.',
    en: 'The text that we have read gives no contact details.',
  },
  more: { sv: (name: string) => `Så ser ${name} på partnerskap`, en: (name: string) => `How ${name} sees partnership` },
  other: { sv: 'Någon annanstans i landet?', en: 'Somewhere else in the country?' },
  otherText: {
    sv: 'Vänd er till er egen kommuns eller regions växel eller servicecenter och fråga efter den som arbetar med civilsamhället.',
    en: 'Turn to the switchboard or service centre of your own municipality or region and ask for whoever works with civil society.',
  },
  aService: { sv: 'Frågor om Samhandling', en: 'Questions about Samhandling' },
  aServiceText: {
    sv: 'Den som driver den här installationen svarar på frågor om inloggning och tekniska fel. Är ni med i en organisation här är det enklast att börja hos er egen administratör.',
    en: 'Whoever runs this installation answers questions about signing in and technical faults. If you belong to an organisation here, it is easiest to begin with your own administrator.',
  },
  correct: { sv: 'Är något fel i registret?', en: 'Is something wrong in the register?' },
  correctText: {
    sv: 'Varje partnerskap i registret visar varifrån uppgifterna kommer. Det som parterna själva har lagt in rättar de själva. En uppgift ur offentlig källa rättas eller tas bort om en part vill det: säg till den offentliga parten eller den som driver installationen.',
    en: 'Every partnership in the register shows where the information comes from. What the parties have entered they correct themselves. Information from a public source is corrected or removed if a party wants it: tell the public party or whoever runs the installation.',
  },
})
