import type { Article } from './article.tsx'

/** How accessible the service is, as far as it is known; an authority that runs it completes this with its own statement. */
export const accessibility: Article = {
  title: { sv: 'Tillgänglighet', en: 'Accessibility' },
  lead: {
    sv: 'Alla ska kunna använda Samhandling, oavsett hur man ser, hör, rör sig eller läser. Så långt har vi kommit.',
    en: 'Everyone should be able to use Samhandling, however one sees, hears, moves or reads. This is how far we have come.',
  },
  sections: [
    {
      title: { sv: 'Vad vi siktar på', en: 'What we aim at' },
      paragraphs: [
        {
          sv: 'Målet är WCAG 2.2 på nivå AA. Offentliga aktörer ska enligt lagen (2018:1937) om tillgänglighet till digital offentlig service uppfylla standarden EN 301 549.',
          en: 'The aim is WCAG 2.2 at level AA. By Swedish law (2018:1937) public bodies must meet the standard EN 301 549.',
        },
      ],
    },
    {
      title: { sv: 'Vad som är gjort', en: 'What has been done' },
      items: [
        {
          sv: 'Sidorna provas med verktyget axe, i ljust och mörkt läge, på svenska och engelska.',
          en: 'The pages are tried with the tool axe, in light and dark mode, in Swedish and English.',
        },
        {
          sv: 'Färgernas kontrast räknas ut och provas för varje tema.',
          en: 'The contrast of colours is calculated and tried for every theme.',
        },
        {
          sv: 'Allt ska gå att göra med tangentbord och utan JavaScript, på en skärm som är 320 bildpunkter bred och i utskrift.',
          en: 'Everything is meant to work by keyboard and without JavaScript, on a screen 320 pixels wide and in print.',
        },
        {
          sv: 'Varje diagram har samma siffror som tabell, och form dubblerar alltid färg.',
          en: 'Every chart has the same figures as a table, and shape always doubles colour.',
        },
        {
          sv: 'Avtal som pdf är taggade och prövas av Typst mot PDF/UA-1 när de skapas.',
          en: 'Agreements as PDF are tagged and held by Typst to PDF/UA-1 when they are made.',
        },
      ],
    },
    {
      title: { sv: 'Vad vi inte vet', en: 'What we do not know' },
      items: [
        {
          sv: 'Automatiska prov hittar bara en del av hindren. Ingen utomstående har granskat Samhandling.',
          en: 'Automatic checks find only some of the barriers. Nobody outside has reviewed Samhandling.',
        },
        {
          sv: 'Samhandling är inte provat av personer med funktionsnedsättning, och inte med alla skärmläsare.',
          en: 'Samhandling has not been tried by people with disabilities, nor with all screen readers.',
        },
        {
          sv: 'Det som parterna själva skriver eller bifogar kan ha brister. En bifogad pdf visas som den är.',
          en: 'What the parties themselves write or attach may have faults. An attached PDF is shown as it is.',
        },
        {
          sv: 'Avtalens text finns bara på det språk som parterna har skrivit på.',
          en: 'The text of agreements is only in the language that the parties have written in.',
        },
      ],
    },
    {
      title: { sv: 'Hittar du ett hinder?', en: 'Have you met a barrier?' },
      paragraphs: [
        {
          sv: 'Berätta för den kommun, region eller organisation som du har kontakt med i Samhandling. Under Fråga oss ser du hur du når dem. Säg vilken sida det gäller och vad som inte går. Vill du ha något på ett annat sätt, till exempel uppläst eller på papper, säg det också.',
          en: 'Tell the municipality, region or organisation that you are in touch with in Samhandling. Under Ask us you see how to reach them. Say which page it is and what does not work. If you want something in another way, for example read aloud or on paper, say that too.',
        },
        {
          sv: 'Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning, Digg, som har tillsyn över lagen. Anmälan gör du på myndighetens webbplats, digg.se, under ”Anmäl bristande tillgänglighet”.',
          en: 'If you are not content with the answer you can notify the Agency for Digital Government, Digg, which supervises the law. You do so on its website, digg.se, under “Anmäl bristande tillgänglighet”.',
        },
      ],
    },
    {
      title: { sv: 'Den som driver Samhandling', en: 'Whoever runs Samhandling' },
      paragraphs: [
        {
          sv: 'Den här texten säger vad som gäller programmet. En myndighet som driver Samhandling ansvarar för en egen tillgänglighetsredogörelse, prövad på den egna installationen.',
          en: 'This text says what holds for the software. An authority that runs Samhandling is responsible for an accessibility statement of its own, tried on its own installation.',
        },
      ],
    },
  ],
}
