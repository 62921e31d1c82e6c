/** Texts that a short story's agreement may begin from; each story names its own parties and aims. */
export const plainTexts = (facts: {
  parties: string
  mandate: string
  what: string
  who: string
  term: string
}): Record<string, string> => ({
  background: `${facts.mandate} Vi har mötts flera gånger och ser samma utmaning.`,
  parties: `Parter är ${facts.parties}. Varje part ansvarar för sin del.`,
  values: 'Vi är jämbördiga. Vi lyssnar, delar med oss och ser till att alla är välkomna på lika villkor.',
  governance:
    'En styrgrupp med företrädare för varje part leder partnerskapet. Vi beslutar i samsyn och ses minst en gång per termin.',
  efforts: facts.what,
  'purpose-and-goals':
    'Syftet är att tillsammans hitta vägar som ingen av oss hittar ensam. Målen står i avsnittet om mål.',
  'target-group': facts.who,
  cooperation: 'Vi stämmer av löpande och säger till tidigt när något inte fungerar.',
  'follow-up-and-learning':
    'Vi följer upp tillsammans på varje möte, skriver en lägesrapport varje år och utvärderar före avtalets slut. Vad vi lär oss delar vi med andra.',
  economy: 'Alla parter bidrar med det de har. Vad var och en bidrar med står i avsnittet om resurser.',
  term: facts.term,
  renegotiation: 'Ändras förutsättningarna träffas vi och omförhandlar tillsammans.',
  dispute:
    'Är vi oense löser vi det i dialog, först i styrgruppen och därefter med ansvarig handläggare. Inga sanktioner förekommer.',
  rescission: 'Den som behöver lämna säger till minst sex månader i förväg. Vi avslutar tillsammans.',
  communication: 'Vi berättar tillsammans om det vi gör, med alla parters namn.',
  'personal-data': 'Vi delar inga personuppgifter mellan parterna.',
})
