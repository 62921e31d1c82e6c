import type { QuestionId } from './questions.ts'
import type { WordsOf } from './wording.ts'

type Activity = Extract<QuestionId, 'operation' | 'earlier' | 'market' | 'disagreement'>

/** About the activity itself: what kind it is, what was before it, who else does it, and what happens in trouble. */
export const activityWords: { [Q in Activity]: WordsOf<Q> } = {
  operation: {
    ask: { sv: 'Vad för slags verksamhet är det?', en: 'What kind of activity is it?' },
    lead: {
      sv: 'Välj det som ligger närmast. Det är verksamheten som räknas, inte vilka ni är.',
      en: 'Choose what comes closest. The activity counts, not who you are.',
    },
    why: {
      sv: 'Domstolen har sagt att innehållet avgör, inte vad ett avtal kallas eller att en part är ideell. Att driva något åt det offentliga mot betalning kan vara en tjänst som ska upphandlas.',
      en: 'The court has said that substance decides, not what an agreement is called or that a party is non-profit. Running something on behalf of the public side for payment can be a service that is to be procured.',
    },
    find: {
      heading: { sv: 'Vad för slags verksamhet?', en: 'What kind of activity?' },
      text: {
        sv: 'Är det här något som kommunen eller regionen själv ansvarar för att driva?',
        en: 'Is this something the municipality or region is itself responsible for running?',
      },
    },
    options: {
      'new-work': {
        label: { sv: 'Något nytt som vi prövar och lär oss av', en: 'Something new that we try and learn from' },
        heading: { sv: 'Ni vill utveckla något nytt', en: 'You want to develop something new' },
        reason: {
          sv: 'Partnerskap handlar om att utveckla nya saker. Då dyker nya frågor upp, och dialogen blir avgörande.',
          en: 'Partnership is about developing new things. New questions then arise, and dialogue becomes decisive.',
        },
      },
      'owned-joined': {
        label: {
          sv: 'Organisationens verksamhet, som det offentliga vill vara med i',
          en: 'The organisation’s activity, which the public side wants to take part in',
        },
        heading: { sv: 'Det offentliga vill medverka', en: 'The public side wants to take part' },
        reason: {
          sv: 'IOP skrivs ofta kring en särskild verksamhet som organisationen äger och som det offentliga vill medverka i.',
          en: 'An IOP is often written around a particular activity that the organisation owns and the public side wants to take part in.',
        },
      },
      'owned-alone': {
        label: {
          sv: 'Organisationens verksamhet, utan att det offentliga är med',
          en: 'The organisation’s activity, without the public side taking part',
        },
        heading: { sv: 'Organisationen driver den själv', en: 'The organisation runs it alone' },
        reason: {
          sv: 'När det offentliga inte ska medverka i verksamheten talar det för bidrag.',
          en: 'When the public side is not to take part in the activity, that speaks for a grant.',
        },
      },
      ongoing: {
        label: {
          sv: 'Löpande drift av något som det offentliga ansvarar för',
          en: 'Ongoing operation of something the public side is responsible for',
        },
        hint: { sv: 'Till exempel ett boende eller en skola.', en: 'For example a care home or a school.' },
        heading: { sv: 'Löpande drift åt det offentliga', en: 'Ongoing operation on behalf of the public side' },
        reason: {
          sv: 'I HFD 2020 ref. 15 drevs ett äldreboende åt en kommun mot betalning. Domstolen såg det som ett tjänstekontrakt. Det här talar för upphandling.',
          en: 'In HFD 2020 ref. 15 a care home was run on behalf of a municipality for payment. The court saw it as a service contract. This speaks for procurement.',
        },
      },
    },
  },
  earlier: {
    ask: { sv: 'Har samma sak upphandlats tidigare?', en: 'Has the same thing been procured before?' },
    lead: {
      sv: 'Av kommunen eller regionen, från er eller från någon annan.',
      en: 'By the municipality or region, from you or from someone else.',
    },
    why: {
      sv: 'Om ett partnerskap tar över efter ett upphandlat avtal kan det vara samma köp under ett nytt namn.',
      en: 'If a partnership takes over from a procured contract it may be the same purchase under a new name.',
    },
    find: {
      heading: { sv: 'Har det upphandlats tidigare?', en: 'Has it been procured before?' },
      text: {
        sv: 'Har det funnits avtal om samma sak?',
        en: 'Have there been contracts about the same thing?',
      },
    },
    options: {
      never: {
        label: { sv: 'Nej', en: 'No' },
        heading: { sv: 'Det har inte upphandlats', en: 'It has not been procured' },
        reason: {
          sv: 'Det ni vill göra ersätter inte ett köp. Partnerskap handlar om att utveckla nya saker.',
          en: 'What you want to do does not replace a purchase. Partnership is about developing new things.',
        },
      },
      procured: {
        label: { sv: 'Ja', en: 'Yes' },
        heading: { sv: 'Samma sak har upphandlats', en: 'The same thing has been procured' },
        reason: {
          sv: 'I HFD 2020 ref. 15 hade verksamheten tidigare bedrivits efter en upphandling. Det här talar för upphandling.',
          en: 'In HFD 2020 ref. 15 the activity had earlier been run under a procured contract. This speaks for procurement.',
        },
      },
    },
  },
  market: {
    ask: { sv: 'Finns det andra som säljer en sådan tjänst?', en: 'Are there others who sell such a service?' },
    lead: {
      sv: 'Företag eller organisationer som skulle kunna utföra ungefär samma sak.',
      en: 'Companies or organisations that could carry out about the same thing.',
    },
    why: {
      sv: 'Finns det en marknad är upphandling det sätt som låter flera vara med på lika villkor.',
      en: 'If there is a market, procurement is the way that lets several take part on equal terms.',
    },
    find: {
      heading: { sv: 'Finns det redan en marknad?', en: 'Is there already a market?' },
      text: {
        sv: 'Om flera redan säljer en sådan tjänst kan samarbetet behöva ses som ett offentligt kontrakt.',
        en: 'If several already sell such a service the cooperation may have to be seen as a public contract.',
      },
    },
    options: {
      no: {
        label: { sv: 'Nej', en: 'No' },
        heading: { sv: 'Det finns ingen sådan tjänst att köpa', en: 'There is no such service to buy' },
        reason: {
          sv: 'IOP är till för det där det inte finns färdiga tjänster som kan upphandlas.',
          en: 'An IOP is for what cannot be bought as a ready-made service.',
        },
      },
      yes: {
        label: { sv: 'Ja, det finns flera', en: 'Yes, there are several' },
        heading: { sv: 'Flera säljer redan tjänsten', en: 'Several already sell the service' },
        reason: {
          sv: 'Upphandling bygger på konkurrens mellan dem som kan utföra tjänsten. Det här talar för upphandling.',
          en: 'Procurement builds on competition between those who can carry out the service. This speaks for procurement.',
        },
      },
    },
  },
  disagreement: {
    ask: {
      sv: 'Hur ska det lösas om något inte blir som ni tänkt?',
      en: 'How is it to be solved if something does not turn out as planned?',
    },
    lead: {
      sv: 'Till exempel om någon inte kan göra det ni har kommit överens om.',
      en: 'For example if somebody cannot do what you have agreed on.',
    },
    why: {
      sv: 'I ett partnerskap finns inga sanktioner. Svårigheter löses så långt det går i dialog.',
      en: 'In a partnership there are no sanctions. Difficulties are solved in dialogue as far as possible.',
    },
    find: {
      heading: { sv: 'Hur löser ni det som blir fel?', en: 'How do you solve what goes wrong?' },
      text: {
        sv: 'Prata om ett påhittat exempel på ett idémöte: vem ringer vem, och vad händer sedan?',
        en: 'Talk about an invented example at an idea meeting: who calls whom, and what happens then?',
      },
    },
    options: {
      dialogue: {
        label: { sv: 'Vi löser det i dialog', en: 'We solve it in dialogue' },
        hint: {
          sv: 'Först med varandra, sedan i styrgruppen.',
          en: 'First with each other, then in the steering group.',
        },
        heading: { sv: 'Ni löser svårigheter i dialog', en: 'You solve difficulties in dialogue' },
        reason: {
          sv: 'Inga sanktioner hör hemma i ett IOP. Kan en part inte leva upp till det ni har kommit överens om löser ni det så långt det går i dialog.',
          en: 'No sanctions belong in an IOP. If a party cannot live up to what you have agreed, you solve it in dialogue as far as possible.',
        },
      },
      conditions: {
        label: { sv: 'Stödets villkor avgör', en: 'The conditions of the support decide' },
        heading: { sv: 'Villkoren avgör', en: 'The conditions decide' },
        reason: {
          sv: 'Bidrag följer de villkor som gäller för stödformen. Det här talar för bidrag.',
          en: 'A grant follows the conditions of its form of support. This speaks for a grant.',
        },
      },
      court: {
        label: { sv: 'Avtalet prövas i domstol', en: 'The agreement is tried in court' },
        hint: {
          sv: 'Som när den ena parten bryter mot ett köpeavtal.',
          en: 'As when one side breaks a contract of purchase.',
        },
        heading: { sv: 'Tvister avgörs i domstol', en: 'Disputes are settled in court' },
        reason: {
          sv: 'I HFD 2020 ref. 15 skulle tvister ytterst avgöras i allmän domstol. Tillsammans med annat talar det för upphandling.',
          en: 'In HFD 2020 ref. 15 disputes were in the end to be settled in a general court. Together with other things this speaks for procurement.',
        },
      },
    },
  },
}
