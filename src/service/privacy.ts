import type { Article } from './article.tsx'

/** What is kept about people, why, how long, and what they can ask for. */
export const privacy: Article = {
  title: { sv: 'Personuppgifter', en: 'Personal data' },
  lead: {
    sv: 'Vi sparar så lite som möjligt om dig, och ingen utanför ditt partnerskap ser det.',
    en: 'We keep as little as possible about you, and nobody outside your partnership sees it.',
  },
  sections: [
    {
      title: { sv: 'Utan inloggning', en: 'Without signing in' },
      paragraphs: [
        {
          sv: 'Du kan läsa allt öppet, söka i registret och gå igenom Hitta rätt väg utan att något om dig sparas. Ingen kaka sätts, ingen räknar dina besök och inget hämtas från någon annans webbplats. Svaren i Hitta rätt väg ligger i webbadressen, hos dig.',
          en: 'You can read all that is open, search the register and go through Find the right way without anything about you being kept. No cookie is set, nobody counts your visits and nothing is fetched from anybody else’s website. The answers of Find the right way lie in the web address, with you.',
        },
      ],
    },
    {
      title: { sv: 'När du har loggat in', en: 'When you have signed in' },
      items: [
        {
          sv: 'En kaka, samhandling, visar att det är du. Den är nödvändig för inloggningen, når inga skript och slutar gälla 30 dagar efter ditt senaste besök, och allra senast efter 180 dagar.',
          en: 'One cookie, samhandling, shows that it is you. It is necessary for signing in, is out of reach of scripts and ends 30 days after your last visit, and at the very latest after 180 days.',
        },
        {
          sv: 'Ditt namn, så som du själv har valt att skriva det. Ett förnamn eller en roll räcker.',
          en: 'Your name, as you have chosen to write it. A first name or a role is enough.',
        },
        {
          sv: 'Din e-postadress och ditt telefonnummer, om du har gett det. Andra ser dem bara om du är ansvarig handläggare och har lämnat dem för att parterna ska kunna nå dig.',
          en: 'Your e-mail address, and your telephone number if you have given it. Others see them only if you are a responsible officer and have given them so that the parties can reach you.',
        },
        {
          sv: 'Vilken organisation du företräder, i vilka partnerskap, med vilken roll, från och till vilken dag.',
          en: 'Which organisation you represent, in which partnerships, in which role, from and to which day.',
        },
        { sv: 'Det du skriver, svarar, beslutar och skriver under.', en: 'What you write, answer, decide and sign.' },
      ],
    },
    {
      title: { sv: 'Varför', en: 'Why' },
      paragraphs: [
        {
          sv: 'För att parterna ska kunna veta vem som har gjort vad, för vem och när. Den kommun, region eller organisation som du företräder är ansvarig för dina uppgifter och kan säga på vilken rättslig grund de behandlas.',
          en: 'So that the parties can know who has done what, for whom and when. The municipality, region or organisation that you represent is responsible for your data and can say on which legal ground it is processed.',
        },
      ],
    },
    {
      title: { sv: 'Loggen', en: 'The log' },
      paragraphs: [
        {
          sv: 'Allt som görs loggas. En rad i loggen innehåller nummer i stället för namn, och inget av det du skrev. Loggen går att kontrollera även om ditt namn raderas.',
          en: 'Everything done is logged. A row of the log holds numbers instead of names, and nothing of what you wrote. The log can be checked also if your name is erased.',
        },
      ],
    },
    {
      title: { sv: 'Hur länge', en: 'How long' },
      paragraphs: [
        {
          sv: 'Länkar för inloggning gäller i 60 minuter. Ditt uppdrag i ett partnerskap har ett slutdatum, och efter det ser du inget nytt. Det som hör till ett avtal med en myndighet är allmänna handlingar hos den och bevaras enligt dess regler för arkiv.',
          en: 'Links for signing in hold for 60 minutes. Your role in a partnership has an end date, and after it you see nothing new. What belongs to an agreement with an authority is its public records and is kept by its rules for archives.',
        },
      ],
    },
    {
      title: { sv: 'Det här kan du begära', en: 'What you can ask for' },
      items: [
        {
          sv: 'Att få veta vilka uppgifter som finns om dig, och få en kopia.',
          en: 'To know which data there is about you, and to have a copy.',
        },
        {
          sv: 'Att något som är fel rättas. Namn, språk och telefon ändrar du själv under ditt konto.',
          en: 'To have what is wrong corrected. You change name, language and telephone yourself under your account.',
        },
        {
          sv: 'Att uppgifter raderas eller inte används, när lagen ger rätt till det.',
          en: 'To have data erased or not used, where the law gives that right.',
        },
        {
          sv: 'Att klaga hos Integritetsskyddsmyndigheten, IMY.',
          en: 'To complain to the Swedish Authority for Privacy Protection, IMY.',
        },
      ],
      paragraphs: [
        {
          sv: 'Vänd dig till den organisation som du företräder. Myndigheter har ett dataskyddsombud som hjälper dig.',
          en: 'Turn to the organisation that you represent. Authorities have a data protection officer who helps you.',
        },
      ],
    },
    {
      title: { sv: 'Registret', en: 'The register' },
      paragraphs: [
        {
          sv: 'Det öppna registret visar organisationer, inte personer. En person kan namnges där bara om alla parter har valt att visa sitt undertecknade avtal.',
          en: 'The open register shows organisations, not people. A person can be named there only if all parties have chosen to show their signed agreement.',
        },
      ],
    },
  ],
}
