import type { QuestionId } from './questions.ts'
import type { WordsOf } from './wording.ts'

type Resources = Extract<QuestionId, 'contribution' | 'money' | 'support-form'>

/** About what is put in: by whom, what the money is, and whether there is a form of support for it. */
export const resourceWords: { [Q in Resources]: WordsOf<Q> } = {
  contribution: {
    ask: { sv: 'Vilka lägger in något i samarbetet?', en: 'Who puts something into the cooperation?' },
    lead: {
      sv: 'Tänk på mer än pengar: tid, kunskap, lokaler, kontakter och förtroende räknas också.',
      en: 'Think of more than money: time, knowledge, premises, contacts and trust count too.',
    },
    why: {
      sv: 'I ett partnerskap går alla parter in med resurser. Det gör dem jämbördiga. Ideellt arbete och erfarenhet värderas, inte bara pengar.',
      en: 'In a partnership all parties put in resources. That makes them equals. Voluntary work and experience are valued, not only money.',
    },
    find: {
      heading: { sv: 'Vad lägger var och en in?', en: 'What does each put in?' },
      text: {
        sv: 'Gör en lista tillsammans över allt ni kan bidra med. Den blir längre än ni tror.',
        en: 'Make a list together of all you can contribute. It will be longer than you think.',
      },
    },
    options: {
      everyone: {
        label: { sv: 'Alla lägger in något', en: 'Everyone puts something in' },
        hint: {
          sv: 'Till exempel ideell tid från föreningen, personal från regionen och lokaler från kommunen.',
          en: 'For example voluntary time from the association, staff from the region and premises from the municipality.',
        },
        heading: { sv: 'Alla bidrar', en: 'Everyone contributes' },
        reason: {
          sv: 'Att både den offentliga och den idéburna sidan bidrar med resurser är ett av tre kännetecken för ett partnerskap.',
          en: 'That both the public and the civil-society side contribute resources is one of three hallmarks of a partnership.',
        },
      },
      'one-pays': {
        label: { sv: 'En betalar och en annan utför', en: 'One pays and another carries it out' },
        hint: { sv: 'Den som betalar vill ha något bestämt gjort.', en: 'Whoever pays wants a certain thing done.' },
        heading: { sv: 'En betalar och en annan utför', en: 'One pays and another carries it out' },
        reason: {
          sv: 'Ett partnerskap förutsätter att alla bidrar och att pengarna inte blir ersättning för en såld tjänst. Det här talar för upphandling.',
          en: 'A partnership requires that everyone contributes and that the money does not become payment for a service sold. This speaks for procurement.',
        },
      },
      'own-need': {
        label: {
          sv: 'Organisationen behöver stöd till sitt eget',
          en: 'The organisation needs support for its own work',
        },
        hint: {
          sv: 'Ingen annan ska lägga in något eller vara med och styra.',
          en: 'No one else is to put anything in or take part in steering.',
        },
        heading: { sv: 'Stöd till egen verksamhet', en: 'Support for one’s own activity' },
        reason: {
          sv: 'När bara pengar ska läggas till det organisationen redan gör talar det för bidrag. I ett partnerskap bidrar alla.',
          en: 'When only money is to be added to what the organisation already does, that speaks for a grant. In a partnership everyone contributes.',
        },
      },
    },
  },
  money: {
    ask: { sv: 'Vad skulle pengarna vara?', en: 'What would the money be?' },
    lead: {
      sv: 'Det är vad pengarna är i verkligheten som räknas, inte vad de kallas.',
      en: 'What the money is in reality counts, not what it is called.',
    },
    why: {
      sv: 'Pengar kan vara ett stöd, en betalning eller en av flera resurser. Det är en av de tydligaste skillnaderna mellan de tre vägarna.',
      en: 'Money can be support, payment or one of several resources. It is one of the clearest differences between the three ways.',
    },
    find: {
      heading: { sv: 'Vad är pengarna?', en: 'What is the money?' },
      text: {
        sv: 'Bestäm tillsammans vad pengarna ska vara för, innan ni pratar om hur mycket.',
        en: 'Decide together what the money is to be for, before you talk about how much.',
      },
    },
    options: {
      'one-resource': {
        label: {
          sv: 'En av flera resurser, eller inga pengar alls',
          en: 'One of several resources, or no money at all',
        },
        heading: { sv: 'Pengarna är en resurs bland flera', en: 'The money is one resource among several' },
        reason: {
          sv: 'I ett partnerskap kan det offentliga bidra med pengar, men också med personal, kompetens och lokaler. Organisationen bidrar med sitt.',
          en: 'In a partnership the public side can contribute money, but also staff, competence and premises. The organisation contributes its own.',
        },
      },
      support: {
        label: { sv: 'Ett stöd som redovisas', en: 'Support that is accounted for' },
        hint: {
          sv: 'Med villkor och redovisning som den som ger stödet bestämmer.',
          en: 'With conditions and reporting set by the one who gives it.',
        },
        heading: { sv: 'Pengarna är ett stöd', en: 'The money is support' },
        reason: {
          sv: 'Bidrag har kriterier och återrapportering som det offentliga bestämmer. Det här talar för bidrag.',
          en: 'A grant has criteria and reporting set by the public side. This speaks for a grant.',
        },
      },
      fee: {
        label: { sv: 'Betalning för en bestämd tjänst', en: 'Payment for a certain service' },
        heading: { sv: 'Betalning i utbyte mot en tjänst', en: 'Payment in return for a service' },
        reason: {
          sv: 'I HFD 2020 ref. 15 vägde det tungt att en tjänst utfördes för kommunens räkning mot betalning. Det här talar för upphandling.',
          en: 'In HFD 2020 ref. 15 it weighed heavily that a service was performed on the municipality’s behalf for payment. This speaks for procurement.',
        },
      },
      'per-unit': {
        label: { sv: 'Betalning per plats, timme eller person', en: 'Payment per place, hour or person' },
        heading: { sv: 'Pris per plats, timme eller person', en: 'Price per place, hour or person' },
        reason: {
          sv: 'Extra ersättning för varje plats fanns bland omständigheterna i HFD 2020 ref. 15. Det här talar för upphandling.',
          en: 'Extra payment for each place was among the facts of HFD 2020 ref. 15. This speaks for procurement.',
        },
      },
    },
  },
  'support-form': {
    ask: { sv: 'Finns det en stödform som passar?', en: 'Is there a form of support that fits?' },
    lead: {
      sv: 'Till exempel ett föreningsbidrag eller ett utlyst stöd hos kommunen eller regionen.',
      en: 'For example a grant to associations or a call for support from the municipality or region.',
    },
    why: {
      sv: 'Bidrag är den vanliga vägen när en stödform finns. Ett IOP går inte att söka som ett bidrag.',
      en: 'A grant is the usual way when there is a form of support. An IOP cannot be applied for as a grant can.',
    },
    find: {
      heading: { sv: 'Finns en stödform?', en: 'Is there a form of support?' },
      text: {
        sv: 'Vilka stödformer finns för det ni vill göra?',
        en: 'Which forms of support are there for what you want to do?',
      },
    },
    options: {
      within: {
        label: {
          sv: 'Ja, och organisationen vill söka inom den',
          en: 'Yes, and the organisation wants to apply within it',
        },
        heading: { sv: 'Det finns en stödform att söka inom', en: 'There is a form of support to apply within' },
        reason: {
          sv: 'Den som söker inom en stödform går bidragsvägen. Samma insats kan då inte också vara ett IOP.',
          en: 'Whoever applies within a form of support takes the way of a grant. The same undertaking cannot then be an IOP as well.',
        },
      },
      unfit: {
        label: { sv: 'Det finns, men den passar inte', en: 'There is one, but it does not fit' },
        heading: { sv: 'Stödformerna passar inte', en: 'The forms of support do not fit' },
        reason: {
          sv: 'Ett IOP kan användas när varken föreningsbidrag eller upphandling är lämplig form.',
          en: 'An IOP can be used when neither a grant nor procurement is a suitable form.',
        },
      },
      none: {
        label: { sv: 'Nej', en: 'No' },
        heading: { sv: 'Det finns ingen stödform', en: 'There is no form of support' },
        reason: {
          sv: 'Att en stödform saknas gör inte i sig att en annan väg passar.',
          en: 'That there is no form of support does not in itself make another way fit.',
        },
      },
    },
  },
}
