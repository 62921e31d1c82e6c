import type { QuestionId } from './questions.ts'
import type { WordsOf } from './wording.ts'

type Challenge = Extract<QuestionId, 'solution' | 'alone' | 'content' | 'mandate'>

/** About the challenge: whether there is an answer, who could give it, and who decides. */
export const challengeWords: { [Q in Challenge]: WordsOf<Q> } = {
  solution: {
    ask: { sv: 'Finns det redan en lösning på utmaningen?', en: 'Is there already a solution to the challenge?' },
    lead: {
      sv: 'Tänk på problemet ni vill göra något åt, inte på en viss verksamhet.',
      en: 'Think of the problem you want to do something about, not of a certain activity.',
    },
    why: {
      sv: 'Partnerskap är till för svåra frågor där det inte finns färdiga lösningar eller tjänster. Om lösningen redan är känd finns det ofta en enklare väg.',
      en: 'Partnership is meant for hard questions without ready-made solutions or services. If the solution is already known there is often a simpler way.',
    },
    find: {
      heading: { sv: 'Finns en lösning?', en: 'Is there a solution?' },
      text: {
        sv: 'Fråga dem det gäller och andra som arbetar med samma sak vad som redan har prövats.',
        en: 'Ask those concerned, and others who work with the same thing, what has already been tried.',
      },
    },
    options: {
      'unknown-yet': {
        label: { sv: 'Nej, ingen av oss ser vad som fungerar', en: 'No, none of us sees what works' },
        hint: { sv: 'Ni behöver pröva er fram tillsammans.', en: 'You need to find out together.' },
        heading: { sv: 'Utmaningen saknar en färdig lösning', en: 'The challenge has no ready-made solution' },
        reason: {
          sv: 'Ett IOP handlar om svåra utmaningar utan färdiga lösningar, där parterna tar fram lösningen tillsammans.',
          en: 'An IOP is about hard challenges without ready-made solutions, where the parties work out the solution together.',
        },
      },
      describable: {
        label: { sv: 'Ja, det går att beskriva vad som ska göras', en: 'Yes, what is to be done can be described' },
        hint: {
          sv: 'En tjänst som flera skulle kunna utföra efter samma beskrivning.',
          en: 'A service that several could carry out from the same description.',
        },
        heading: { sv: 'Tjänsten går att beskriva på förhand', en: 'The service can be described beforehand' },
        reason: {
          sv: 'När det offentliga kan beskriva en tjänst och bjuda in flera att lämna anbud talar det för upphandling.',
          en: 'When the public side can describe a service and invite several to bid, that speaks for procurement.',
        },
      },
      'own-activity': {
        label: {
          sv: 'Ja, organisationen har redan en verksamhet',
          en: 'Yes, the organisation already has an activity',
        },
        hint: {
          sv: 'Den vill fortsätta med den eller utveckla den själv.',
          en: 'It wants to continue it or develop it by itself.',
        },
        heading: { sv: 'Organisationen har redan en lösning', en: 'The organisation already has a solution' },
        reason: {
          sv: 'När en organisation vill driva sin egen verksamhet och behöver stöd till den talar det för bidrag.',
          en: 'When an organisation wants to run its own activity and needs support for it, that speaks for a grant.',
        },
      },
    },
  },
  alone: {
    ask: { sv: 'Kan någon av er lösa utmaningen ensam?', en: 'Can any of you solve the challenge alone?' },
    lead: {
      sv: 'Tänk efter om det är sant också när pengarna finns.',
      en: 'Consider whether that is true also when the money is there.',
    },
    why: {
      sv: 'Partnerskap passar främst när alla har kommit fram till att ingen löser utmaningen på egen hand.',
      en: 'Partnership fits above all when everyone has concluded that no one can solve the challenge alone.',
    },
    find: {
      heading: { sv: 'Behöver ni varandra?', en: 'Do you need each other?' },
      text: {
        sv: 'Prata om det på ett idémöte: vad skulle hända om var och en gjorde det här själv?',
        en: 'Talk about it at an idea meeting: what would happen if each of you did this alone?',
      },
    },
    options: {
      nobody: {
        label: { sv: 'Nej, ingen', en: 'No, no one' },
        heading: { sv: 'Ingen av er löser den ensam', en: 'None of you can solve it alone' },
        reason: {
          sv: 'Ett IOP bör främst användas när parterna har kommit fram till att ingen av dem löser utmaningen på egen hand.',
          en: 'An IOP should be used above all when the parties have concluded that none of them can solve the challenge alone.',
        },
      },
      organisation: {
        label: { sv: 'Ja, organisationen, om den får stöd', en: 'Yes, the organisation, with support' },
        heading: { sv: 'Organisationen kan göra det själv', en: 'The organisation can do it by itself' },
        reason: {
          sv: 'Om organisationen klarar det själv och pengar är det som saknas talar det för bidrag.',
          en: 'If the organisation can manage by itself and money is what is missing, that speaks for a grant.',
        },
      },
      authority: {
        label: { sv: 'Ja, kommunen eller regionen', en: 'Yes, the municipality or region' },
        hint: { sv: 'Själv, eller genom att köpa en tjänst.', en: 'By itself, or by buying a service.' },
        heading: { sv: 'Det offentliga kan göra eller köpa det', en: 'The public side can do it or buy it' },
        reason: {
          sv: 'Om köp av tjänst är en lämpligare form bör IOP inte användas. Det talar för upphandling.',
          en: 'If buying a service is a more suitable form, an IOP should not be used. That speaks for procurement.',
        },
      },
    },
  },
  content: {
    ask: { sv: 'Vem ska bestämma vad som ska göras?', en: 'Who is to decide what is to be done?' },
    lead: {
      sv: 'Den som bestämmer innehållet är ofta den som äger verksamheten.',
      en: 'Whoever decides the content is often the one who owns the activity.',
    },
    why: {
      sv: 'I ett partnerskap bestämmer parterna tillsammans hur de ska arbeta. Det skiljer det både från bidrag och från köp.',
      en: 'In a partnership the parties decide together how to work. That sets it apart from both grants and purchases.',
    },
    find: {
      heading: { sv: 'Vem bestämmer innehållet?', en: 'Who decides the content?' },
      text: {
        sv: 'Låt var och en svara för sig. Svarar ni olika vet ni vad nästa möte ska handla om.',
        en: 'Let each of you answer alone. If you answer differently you know what the next meeting is about.',
      },
    },
    options: {
      together: {
        label: { sv: 'Vi bestämmer tillsammans', en: 'We decide together' },
        heading: { sv: 'Ni vill bestämma tillsammans', en: 'You want to decide together' },
        reason: {
          sv: 'I ett partnerskap är parterna jämbördiga och bestämmer tillsammans hur de ska arbeta.',
          en: 'In a partnership the parties are equals and decide together how to work.',
        },
      },
      organisation: {
        label: { sv: 'Organisationen', en: 'The organisation' },
        hint: { sv: 'Inom de villkor som ett stöd kan ha.', en: 'Within the conditions that support may have.' },
        heading: { sv: 'Organisationen bestämmer innehållet', en: 'The organisation decides the content' },
        reason: {
          sv: 'När organisationen själv bestämmer, inom villkoren för en stödform, talar det för bidrag.',
          en: 'When the organisation decides by itself, within the conditions of a form of support, that speaks for a grant.',
        },
      },
      authority: {
        label: { sv: 'Kommunen eller regionen', en: 'The municipality or region' },
        hint: {
          sv: 'Den talar om vad som ska göras, för vilka och hur.',
          en: 'It says what is to be done, for whom and how.',
        },
        heading: { sv: 'Det offentliga bestämmer ensamt', en: 'The public side decides alone' },
        reason: {
          sv: 'Ett partnerskap förutsätter att det inte är det offentliga som ensidigt bestämmer vad som ska göras. Det talar för upphandling.',
          en: 'A partnership requires that the public side does not decide one-sidedly what is to be done. That speaks for procurement.',
        },
      },
    },
  },
  mandate: {
    ask: { sv: 'Finns det ett politiskt uppdrag att knyta an till?', en: 'Is there a political mandate to build on?' },
    lead: {
      sv: 'Till exempel ett mål, ett program eller ett styrdokument som nämnden eller styrelsen har beslutat.',
      en: 'For example a goal, a programme or a policy document that the committee or board has decided.',
    },
    why: {
      sv: 'Det politiska uppdraget är grunden. Utan det kan den offentliga parten inte vara med i ett partnerskap.',
      en: 'The political mandate is the ground. Without it the public party cannot take part in a partnership.',
    },
    find: {
      heading: { sv: 'Politiskt uppdrag', en: 'Political mandate' },
      text: {
        sv: 'Ta reda på vilket mål eller styrdokument ni kan knyta an till. Utan ett politiskt uppdrag kan den offentliga parten inte vara med.',
        en: 'Find out which goal or policy document you can build on. Without a political mandate the public party cannot take part.',
      },
    },
    options: {
      yes: {
        label: { sv: 'Ja', en: 'Yes' },
        heading: { sv: 'Det finns ett politiskt uppdrag', en: 'There is a political mandate' },
        reason: {
          sv: 'Partnerskapet behöver vila på ett politiskt uppdrag. Skriv ned vilket, så att alla vet.',
          en: 'The partnership needs to rest on a political mandate. Write down which, so that everyone knows.',
        },
      },
      no: {
        label: { sv: 'Nej', en: 'No' },
        heading: { sv: 'Det saknas ett politiskt uppdrag', en: 'There is no political mandate' },
        reason: {
          sv: 'Utan ett politiskt uppdrag kan den offentliga parten inte medverka i ett partnerskap. Ta upp frågan med de förtroendevalda.',
          en: 'Without a political mandate the public party cannot take part in a partnership. Raise it with the elected representatives.',
        },
      },
    },
  },
}
