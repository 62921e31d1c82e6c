import type { WordingRule } from '#review/finding.ts'
import { withoutEndMeanings } from '#review/meaning/term.ts'
import { endlessMeanings } from '#review/meaning/term.ts'
import { sources } from '#review/sources.ts'

const agreement =
  '(avtalet|overenskommelsen|partnerskapet|samarbetet|samverkan|avtalstiden|avtalsperioden|avtal|overenskommelse|iop-avtalet|iop-overenskommelsen|partnerskapsavtalet|det)'

/** A partnership has a start and an end, so that the parties ask themselves whether and how to go on. */
export const termWithoutEnd: WordingRule = {
  id: 'term-without-end',
  severity: 'look',
  title: { sv: 'Slutdatum saknas', en: 'There is no end date' },
  why: {
    sv: 'Utan slutdatum kommer frågan om hur ni vill fortsätta aldrig upp av sig själv. Skriv när perioden börjar och slutar.',
    en: 'Without an end date the question of how you want to go on never comes by itself. Write when the period begins and ends.',
  },
  source: sources.period,
  suggestion: {
    sv: '”Överenskommelsen gäller från den … till den … Ett år före slutet utvärderar vi tillsammans hur vi vill fortsätta.”',
    en: '“The agreement runs from … to … A year before the end we evaluate together how we want to go on.”',
  },
  instead: { sv: 'Överenskommelsen gäller från den … till den … Ett år före slutet utvärderar vi tillsammans hur vi vill fortsätta.', en: 'The agreement runs from … to … A year before the end we evaluate together how we want to go on.' },
  phrases: [
    ...withoutEndMeanings,
    `${agreement} ~5 (tills vidare|tillsvidare)`,
    { words: '(inget|inte nagot|saknar|saknas|inget bestamt) ~1 (slutdatum|sluttid|slutdag)', denies: true },
    { words: '(inte|ej|icke|aldrig) tidsbegransa*', denies: true },
    { words: '(nagot|ett) ~1 slutdatum ~5 (inte|ej)', denies: true },
    { words: `${agreement} ~2 (har|saknar) ~1 (inget|ej nagot|inte nagot)? ~1 (slut|slutet|bestamt slut)`, denies: true, given: '(inget|saknar|inte)' },
    'slutdatum ~2 (saknas|inte)',
    { words: `(saknar|utan|ingen|inga|inget|inte nagon|inte nagot) ~2 (bortre (tids)?grans*|tidsgrans*|slutdatum|slutdag|sluttid|begransning i tid|tidsbegransning|bestamd sluttid)`, denies: true, given: agreement },
    `${agreement} ~5 (pa obegransad tid|obegransad tid|pa obestamd tid)`,
    { words: `${agreement} ~5 (utan slutdatum|utan bortre *|utan tidsbegransning)`, denies: true, spare: 'forlang*' },
  ],
  spare: '(anstalld*|anstallning*|lokal*|vanskap*|hyresavtal*)',
  fires: ['Överenskommelsen gäller tills vidare.'],
  spares: ['Överenskommelsen gäller inte tills vidare utan i fem år.', 'Samordnaren är anställd tills vidare.'],
} // prettier-ignore

/** Extension without a limit, or by itself, puts off the joint evaluation for ever. */
export const endlessExtension: WordingRule = {
  id: 'endless-extension',
  severity: 'look',
  title: { sv: 'Förlängs av sig själv eller utan gräns', en: 'Extends by itself or without limit' },
  why: {
    sv: 'En förlängning är ett nytt val för alla parter, efter en gemensam utvärdering. I HFD 2020 ref. 15 kunde avtalet förlängas utan angiven gräns.',
    en: 'An extension is a new choice by all parties after a joint evaluation. In HFD 2020 ref. 15 the agreement could be extended without a stated limit.',
  },
  source: sources.renegotiation,
  suggestion: {
    sv: '”Vill vi fortsätta utvärderar vi tillsammans och förhandlar om överenskommelsen innan perioden är slut.”',
    en: '“If we want to go on, we evaluate together and renegotiate the agreement before the period ends.”',
  },
  instead: { sv: 'Vill vi fortsätta utvärderar vi tillsammans och förhandlar om överenskommelsen innan perioden är slut.', en: 'If we want to go on, we evaluate together and renegotiate the agreement before the period ends.' },
  phrases: [
    ...endlessMeanings,
    '(forlangs|forlangas|forlanger|fornyas|prolongeras|prolongerar|rullar|fortgar|fortsatter|loper) ~5 (automatisk*|per automatik|av sig sjalv*|utan vidare|ar fran ar|ar for ar|ett ar till|tolv manader till|tills nagon)',
    '((om|sags|sager|sagt|hor|begar) ~3 (ingen|inte|ej) ~6|(om|nar) ~2 (ingen|ingendera|inte nagon) ~2 (part|parten)? ~4) (forlangs|forlangas|fornyas|prolongeras|rullar|fortsatter|loper|fortgar) ~2 (<pub>|overenskommelsen|avtalet|partnerskapet|den|det|samarbetet|pa|vidare|att|i|med|for)',
    '(forlangas|forlangs|forlangning|forlangningar|fornyas) ~4 (obegransat|obegransad|obegransade|hur manga|utan grans)',
    '(forlangs|forlangas|forlanger|fornyas) ~5 (automatiskt|per automatik|av sig (sjalv|sjalvt))',
    '(automatisk|automatiskt|per automatik) ~3 (forlang*|fornya*|fornyelse)',
    `(forlangs|forlangas|fortsatter|loper|galler|fornyas) ~7 (ar|manader|manad) (i taget|at gangen|i sander)`,
    '(forlang(as|s|ning|ningar)) ~4 (utan (tidsbegransning|begransning|bortre *)|obegransat|tills vidare|hur manga ganger som helst)',
    '(obegransat|obegransade) ~1 (antal ganger|antal forlangningar|forlangning*)',
  ],
  spare: '(anstallning*|lan|lanet|lantagar*|utses|valjs|ledamot*|ordforande*|medlemskap*|[a-z]*kort(et)?|prenumeration*|licens*|abonnemang*|[a-z]*forsakring*|hyres*)',
  fires: ['Avtalet förlängs automatiskt med ett år i taget.'],
  spares: ['Avtalet förlängs inte automatiskt.', 'Överenskommelsen kan förlängas en gång efter gemensam utvärdering.'],
} // prettier-ignore
