import type { Article } from './article.tsx'

/** Under which licence the software is, and what that lets everyone do. */
export const sourceCode: Article = {
  title: { sv: 'Källkod och licens', en: 'Source code and licence' },
  lead: {
    sv: 'Samhandling är öppen källkod. Alla får använda, läsa, ändra och dela den.',
    en: 'Samhandling is open source. Everyone may use, read, change and share it.',
  },
  sections: [
    {
      title: { sv: 'Licens', en: 'Licence' },
      paragraphs: [
        {
          sv: 'Koden har licensen European Union Public Licence, version 1.2 (EUPL-1.2). Den som ändrar Samhandling och låter andra använda det, också över nätet, ska dela sina ändringar på samma villkor. Hela licenstexten följer med källkoden i filen LICENSE.',
          en: 'The code has the European Union Public Licence, version 1.2 (EUPL-1.2). Whoever changes Samhandling and lets others use it, also over a network, shares the changes on the same terms. The whole licence comes with the source code, in the file LICENSE.',
        },
      ],
    },
    {
      title: { sv: 'Det som andra har gjort', en: 'What others have made' },
      items: [
        {
          sv: 'Designsystemet från Digitaliseringsdirektoratet i Norge (MIT).',
          en: 'Designsystemet by the Norwegian Digitalisation Agency (MIT).',
        },
        {
          sv: 'Typsnitten Schibsted Grotesk och Literata (SIL Open Font License).',
          en: 'The typefaces Schibsted Grotesk and Literata (SIL Open Font License).',
        },
        {
          sv: 'Övriga delar och deras licenser står i filen package-lock.json.',
          en: 'Other parts and their licences stand in the file package-lock.json.',
        },
      ],
    },
    {
      title: { sv: 'Registrets uppgifter', en: 'The data of the register' },
      paragraphs: [
        {
          sv: 'Uppgifterna i det öppna registret är fria att använda (CC0). Se Öppna data.',
          en: 'The data of the open register is free to use (CC0). See Open data.',
        },
      ],
    },
    {
      title: { sv: 'Så får ni källkoden', en: 'How to get the source code' },
      paragraphs: [
        {
          sv: 'Den som driver den här installationen ger er källkoden till just den version som körs här. Fråga under Fråga oss.',
          en: 'Whoever runs this installation gives you the source code of the very version that runs here. Ask under Ask us.',
        },
      ],
    },
  ],
}
