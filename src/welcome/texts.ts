import { bilingual } from '#platform/language.ts'

/** The welcome guide. Its order and what it tells follow VGR's support for the steering group (source 000). */
export const welcomeTexts = bilingual({
  welcome: { sv: 'Välkommen', en: 'Welcome' },
  title: {
    sv: (name: string) => `Välkommen till styrgruppen för ${name}`,
    en: (name: string) => `Welcome to the steering group of ${name}`,
  },
  lead: {
    sv: 'Här står det ni behöver veta för att komma in i partnerskapet: vad det går ut på, vilka som är med och hur vi arbetar. Guiden är gjord av det som står i rummet och följer med när något ändras.',
    en: 'Here is what you need to know to find your way into the partnership: what it is about, who is in it and how we work. The guide is made of what stands in the room and follows when something changes.',
  },
  pdf: { sv: 'Hämta som pdf', en: 'Get as PDF' },
  contents: { sv: 'I guiden', en: 'In the guide' },

  officers: { sv: 'Ansvarig handläggare', en: 'Responsible officer' },
  officersWhat: {
    sv: 'Handläggaren hos varje offentlig part följer upp att partnerskapet styrs och leds som ni har kommit överens om, och berättar för sin nämnd hur det går.',
    en: 'The officer of each public party follows that the partnership is led as you have agreed, and tells the party’s board how it goes.',
  },
  officersMissing: {
    sv: 'Här står ansvarig handläggare hos varje offentlig part, med telefon och e-post.',
    en: 'Here stands the responsible officer of each public party, with telephone and e-mail.',
  },
  notNamed: { sv: 'Inte utsedd än', en: 'Not named yet' },
  phone: { sv: 'Telefon', en: 'Telephone' },
  email: { sv: 'E-post', en: 'E-mail' },

  task: { sv: 'Uppdraget', en: 'The task' },
  taskWhat: {
    sv: 'Du är utsedd att vara med och styra partnerskapet. Styrgruppen har företrädare för alla parter. Tillsammans ska ni:',
    en: 'You have been named to help lead the partnership. The steering group has representatives of every party. Together you are to:',
  },
  taskDrive: { sv: 'driva samverkan framåt', en: 'drive the work on' },
  taskChallenge: {
    sv: 'vara klara över vilken samhällsutmaning ni arbetar med',
    en: 'be clear about which challenge in society you work with',
  },
  taskGoals: {
    sv: 'sätta upp ett långsiktigt strävansmål och mindre delmål att nå under tiden',
    en: 'set up one long-term aspiration and smaller goals to reach on the way',
  },
  taskMeet: {
    sv: 'träffas regelbundet och i dialog se till att allas resurser arbetar mot målen',
    en: 'meet regularly and in dialogue see that everyone’s resources work towards the goals',
  },
  taskTell: {
    sv: 'berätta för parterna vad ni ser hos målgruppen, vad ni åstadkommer och vad som behöver ändras',
    en: 'tell the parties what you see in the target group, what you achieve and what needs to change',
  },
  taskDeviations: {
    sv: 'ta hand om det som inte blir som ni tänkt',
    en: 'take care of what does not turn out as you thought',
  },
  ownPurpose: { sv: 'Parternas egna ord om gruppen', en: 'The parties’ own words of the group' },

  parties: { sv: 'Parterna', en: 'The parties' },
  partiesWhat: {
    sv: 'Parterna är jämbördiga och bidrar med olika slags resurser. Ingen part står över en annan.',
    en: 'The parties are equals and contribute different kinds of resources. No party stands above another.',
  },
  challenge: { sv: 'Samhällsutmaningen vi delar', en: 'The challenge we share' },
  challengeMissing: {
    sv: 'Här står utmaningen med parternas egna ord, när ni har skrivit den.',
    en: 'Here stands the challenge in the parties’ own words, once you have written it.',
  },
  affected: { sv: 'Vilka den berör', en: 'Whom it concerns' },
  goals: { sv: 'Strävansmål och delmål', en: 'Aspiration and goals' },
  aspiration: { sv: 'Dit vi strävar', en: 'What we aspire to' },
  aspirationMissing: {
    sv: 'Här står det långsiktiga strävansmålet, när ni har skrivit det under Mål.',
    en: 'Here stands the long-term aspiration, once you have written it under Goals.',
  },
  subGoals: { sv: 'Delmål på vägen', en: 'Goals on the way' },
  subGoalsMissing: {
    sv: 'Här står delmålen, när ni har skrivit dem under Mål.',
    en: 'Here stand the goals, once you have written them under Goals.',
  },
  learning: { sv: 'Det vi vill ta reda på', en: 'What we want to find out' },
  by: { sv: (day: string) => `senast ${day}`, en: (day: string) => `by ${day}` },

  rules: { sv: 'Så fungerar ett partnerskap', en: 'How a partnership works' },
  ruleTogether: {
    sv: 'Ett idéburet offentligt partnerskap är en form för samverkan kring en gemensam samhällsutmaning. Ingen beställer av någon annan: parterna bestämmer tillsammans hur de arbetar.',
    en: 'A civil–public partnership is a way to work together on a shared challenge. Nobody orders from anybody else: the parties decide together how they work.',
  },
  ruleNoSanctions: {
    sv: 'Inga sanktioner. Kan en part inte hålla det ni kommit överens om, löser ni det så långt det går i dialog.',
    en: 'No sanctions. If a party cannot keep what you have agreed, you solve it in dialogue as far as possible.',
  },
  ruleOwn: { sv: 'Ur parternas riktlinjer', en: 'From the parties’ guidelines' },

  group: { sv: 'Styrgruppen', en: 'The steering group' },
  groupMissing: {
    sv: 'Här står vilka som sitter i styrgruppen, när parterna har tagit in sina ledamöter under Grupper.',
    en: 'Here stand those who sit in the steering group, once the parties have brought in their members under Groups.',
  },
  leads: { sv: 'Ordförande och sekreterare', en: 'Chair and secretary' },
  leadsMissing: {
    sv: 'Här står vem som är ordförande och sekreterare och när turen går vidare, när ni har gjort en turordning under Grupper.',
    en: 'Here stands who chairs and takes notes and when the turn moves on, once you have made a rota under Groups.',
  },
  now: { sv: 'Nu', en: 'Now' },
  after: { sv: 'Sedan', en: 'Then' },
  turn: {
    sv: (role: string, who: string, from: string, to: string) => `${role}: ${who}, ${from} – ${to}`,
    en: (role: string, who: string, from: string, to: string) => `${role}: ${who}, ${from} – ${to}`,
  },
  chairWhat: {
    sv: 'Ordföranden kallar till möten, ser till att det finns en dagordning och håller kontakten med referensgruppen.',
    en: 'The chair calls the meetings, sees that there is an agenda and keeps in touch with the reference group.',
  },
  secretaryWhat: {
    sv: 'Sekreteraren ser till att det ni säger antecknas och når ansvariga handläggare.',
    en: 'The secretary sees that what you say is noted and reaches the responsible officers.',
  },
  rotates: {
    sv: 'Båda uppdragen kan gå runt mellan parterna eller delas av flera.',
    en: 'Both can go round among the parties or be shared by several.',
  },
  reference: { sv: 'Referensgruppen', en: 'The reference group' },
  referenceWhat: { sv: 'Referensgruppen beslutar ingenting. Den:', en: 'The reference group decides nothing. It:' },
  referenceViews: {
    sv: 'hjälper er att se hur andra än parterna tänker och arbetar, och vad som berör dem',
    en: 'helps you see how others than the parties think and work, and what concerns them',
  },
  referenceSpreads: {
    sv: 'sprider det ni lär er till andra som har nytta av det',
    en: 'spreads what you learn to others who have use for it',
  },
  referenceMissing: {
    sv: 'Här står vilka som sitter i referensgruppen, om ni bildar en.',
    en: 'Here stand those who sit in the reference group, if you form one.',
  },

  followUp: { sv: 'Möten och uppföljning', en: 'Meetings and follow-up' },
  meets: {
    sv: (times: number) =>
      times === 1
        ? 'Styrgruppen träffas ungefär en gång per termin och håller kontakten däremellan.'
        : `Styrgruppen träffas ungefär ${times} gånger per termin och håller kontakten däremellan.`,
    en: (times: number) =>
      times === 1
        ? 'The steering group meets about once a term and keeps in touch in between.'
        : `The steering group meets about ${times} times a term and keeps in touch in between.`,
  },
  nextMeeting: {
    sv: (kind: string, when: string, place: string) => `Nästa: ${kind}, ${when}${place ? `, ${place}` : ''}.`,
    en: (kind: string, when: string, place: string) => `Next: ${kind}, ${when}${place ? `, ${place}` : ''}.`,
  },
  nextMeetingMissing: {
    sv: 'Inget möte är bokat. Här står nästa möte, när någon av er har kallat till det.',
    en: 'No meeting has been called. Here stands the next one, once any of you has called it.',
  },
  reports: {
    sv: (months: number) =>
      months === 12
        ? 'En gång om året gör ni en lägesrapport. Den går till ansvariga handläggare och till inbjudna förtroendevalda och ledningar.'
        : `Var ${months}:e månad gör ni en lägesrapport. Den går till ansvariga handläggare och till inbjudna förtroendevalda och ledningar.`,
    en: (months: number) =>
      months === 12
        ? 'Once a year you make a status report. It goes to the responsible officers and to invited elected representatives and management.'
        : `Every ${months} months you make a status report. It goes to the responsible officers and to invited elected representatives and management.`,
  },
  nextReport: {
    sv: (day: string) => `Nästa lägesrapport ska vara klar ${day}.`,
    en: (day: string) => `The next status report is to be ready by ${day}.`,
  },
  nextReportMissing: {
    sv: 'Här står dagen för nästa lägesrapport, när avtalet är undertecknat.',
    en: 'Here stands the day of the next status report, once the agreement is signed.',
  },
  runs: {
    sv: (from: string, to: string) => `Avtalet gäller ${from} – ${to}.`,
    en: (from: string, to: string) => `The agreement runs ${from} – ${to}.`,
  },
  runsOpen: {
    sv: (from: string) => `Avtalet gäller från ${from}.`,
    en: (from: string) => `The agreement runs from ${from}.`,
  },

  trouble: { sv: 'Om något inte blir som ni tänkt', en: 'If something does not turn out as you thought' },
  troubleTalk: {
    sv: 'Prata med varandra först. Anteckna det gärna som en avvikelse, så att alla parter ser det tidigt.',
    en: 'Talk with each other first. Do note it as a deviation, so that every party sees it early.',
  },
  troubleGroup: {
    sv: 'Hjälper inte det tar styrgruppen upp det och söker en lösning som alla kan stå bakom.',
    en: 'If that does not help, the steering group takes it up and looks for a solution everyone can stand behind.',
  },
  troubleOfficer: {
    sv: 'Är det allvarligt, eller kommer ni inte överens, går det till ansvarig handläggare.',
    en: 'If it is serious, or you do not agree, it goes to the responsible officer.',
  },
  toDeviations: { sv: 'Avvikelser', en: 'Deviations' },

  why: { sv: 'Varför vi skrev som vi gjorde', en: 'Why we wrote as we did' },
  whyWhat: {
    sv: 'Tankarna bakom avtalet, för er som inte var med när det skrevs. De är inte del av det som är avtalat.',
    en: 'The thoughts behind the agreement, for you who were not there when it was written. They are not part of what is agreed.',
  },
  whyMissing: {
    sv: 'Här står tankarna bakom avtalet, när någon har skrivit dem vid en rubrik.',
    en: 'Here stand the thoughts behind the agreement, once somebody has written them at a heading.',
  },
  more: { sv: 'Läs mer', en: 'Read more' },
  agreement: { sv: 'Avtalet i sin helhet', en: 'The whole agreement' },
  aboutPartnership: { sv: 'Om idéburet offentligt partnerskap', en: 'About civil–public partnership' },
  source: {
    sv: (section: string) => `Stöd till styrgruppen, Västra Götalandsregionen, avsnittet ”${section}”`,
    en: (section: string) => `Stöd till styrgruppen, Västra Götalandsregionen, section “${section}”`,
  },
  sourceIs: { sv: 'Källa:', en: 'Source:' },
})
