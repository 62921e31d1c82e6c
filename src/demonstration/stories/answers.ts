import type { Answers } from '../play-more.ts'

/** Seven points on which the parts see much alike. */
export const alike: Answers = {
  utmaning: [{ step: '4' }],
  dialog: [{ step: '3' }, { step: '4' }],
  'mal-och-malgrupp': [{ step: '4' }, { step: '3' }],
  styrning: [{ step: '3' }],
  ansvar: [{ step: '4' }],
  samfinansiering: [{ step: '3' }, { step: '4' }],
  form: [{ step: '4' }],
}

/** Seven points on which three parts see some things differently, with their own words. */
export const unlike: Answers = {
  utmaning: [{ step: '4' }],
  dialog: [{ step: '4' }, { step: '3' }, { step: '3' }],
  'mal-och-malgrupp': [
    {
      step: '2',
      words: 'Vi tänker på alla äldre som kommer hem till ett tomt hus. Kommunen talar bara om dem med hemtjänst.',
    },
    { step: '4', words: 'Målgruppen är tydlig för oss: personer över 75 med beslut om hemtjänst.' },
    { step: '3', words: 'Vi vill nog börja smalt och bredda efter ett år.' },
  ],
  styrning: [
    { step: '2', words: 'Två möten har flyttats utan att vi blev frågade. Vi är ideella och kan bara efter 17.' },
    { step: '3', words: 'Det fungerar, men vi behöver hitta tider som passar alla.' },
    { step: '4', words: 'Vi upplever att vi styr ihop.' },
  ],
  ansvar: [{ step: '4' }, { step: '4' }, { step: '3' }],
  samfinansiering: [
    { step: '4', words: 'Våra besökare lägger många timmar i veckan. Det vill vi ska synas.' },
    { step: '2', words: 'Vi vet inte hur vi ska värdera lokalerna på Ängsgården.' },
    { step: '4', words: 'Vi är trygga med hur vi räknar.' },
  ],
  form: [{ step: '3' }, { step: '4' }, { step: '4' }],
}
