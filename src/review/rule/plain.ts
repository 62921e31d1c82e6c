import type { Advice } from '#review/finding.ts'
import type { Found, Reading, WholeRule } from '#review/reading.ts'
import type { Sentence } from '#review/sentences.ts'
import { sources } from '#review/sources.ts'
import { civilSign, publicSign } from '#review/parties.ts'

const hint = { severity: 'know', source: sources.plainSwedish, whole: true } as const

const passive: Advice = {
  ...hint,
  id: 'nobody-does',
  title: { sv: 'Vem gör det?', en: 'Who does it?' },
  why: {
    sv: 'Meningen säger vad som ska göras men inte av vem. Då kan båda tro att det är den andra.',
    en: 'The sentence says what is to be done but not by whom. Then both may believe that it is the other.',
  },
  suggestion: {
    sv: 'Börja med den som gör det: ”Föreningen …”, ”Kommunen …” eller ”Vi …”.',
    en: 'Begin with whoever does it: “The association …”, “The municipality …” or “We …”.',
  },
  fires: ['Deltagarna ska informeras och behoven ska kartläggas.'],
  spares: ['Föreningen informerar deltagarna och kommunen kartlägger behoven.', 'Behoven ska kartläggas av parterna.'],
}

const unknownShort: Advice = {
  ...hint,
  id: 'undefined-abbreviation',
  title: { sv: 'En förkortning förklaras inte', en: 'An abbreviation is not explained' },
  why: {
    sv: 'Den som inte var med från början vet inte vad bokstäverna står för.',
    en: 'Whoever was not there from the start does not know what the letters stand for.',
  },
  suggestion: {
    sv: 'Skriv ut orden första gången, med förkortningen inom parentes.',
    en: 'Write the words out the first time, with the abbreviation in brackets.',
  },
  fires: ['Arbetet samordnas med SIP och FVM hos regionen.'],
  spares: [
    'Arbetet samordnas genom en samordnad individuell plan (SIP). Varje SIP görs tillsammans.',
    'Partnerskapet är ett IOP.',
  ],
}

const done = /\b(?:ska|skall|maste|bor) (?:\S+ ){0,3}?[a-z]{3,}as\b/g
/** Somebody who does it, by name or by «av». */
const doer = new RegExp(
  `[${publicSign}${civilSign}]|\\b(?:av|vi|parterna|parten|part|styrgrupp[a-z]*|arbetsgrupp[a-z]*|samordnar[a-z]*|volontar[a-z]*|alla|var och en|tillsammans|gemensamt)\\b`,
)
const isNobodys = ({ text, own, asks }: Sentence) => {
  const said = text.slice(own)
  return !asks && (said.match(done)?.length ?? 0) >= 2 && !doer.test(said)
}

function withoutDoer({ isAgreement, sections }: Reading): Found[] {
  if (!isAgreement) return []
  return sections.flatMap((section) =>
    section.sentences
      .filter(isNobodys)
      .map((sentence) => ({ section, place: { start: sentence.start, end: sentence.end } })),
  )
}

const letters = /(?<![\p{L}\d-])\p{Lu}{2,5}(?![\p{L}\d])/gu
/** Abbreviations that everyone who reads an agreement of this kind may be thought to know. */
const known = new Set('IOP EU FN SEK KR AB HB AI TV PDF ID OK SMS GDPR LOU BUP IT VD'.split(' '))
const roman = /^[IVXLC]+$/

/** Abbreviations that the text never explains, each where it first stands. A line all in capitals holds none. */
function unexplained({ isAgreement, sections }: Reading): Found[] {
  if (!isAgreement) return []
  // The sections of a running text share it
  const whole = [...new Set(sections.map(({ text }) => text))].join('\n')
  const seen = new Set<string>()
  return sections.flatMap((section) =>
    section.sentences.flatMap(({ start, end }) => {
      const said = section.text.slice(start, end)
      if (!/[A-ZÅÄÖ]{2}/.test(said) || !/[a-zåäö]{3}/.test(said)) return []
      return [...said.matchAll(letters)].flatMap(({ 0: short, index }) => {
        if (seen.has(short) || known.has(short) || roman.test(short)) return []
        seen.add(short)
        if (whole.includes(`(${short}`) || whole.includes(`${short} (`) || whole.includes(`${short}, det vill säga`)) return []
        return [{ section, place: { start: start + index, end: start + index + short.length }, title: { sv: `Vad betyder ${short}?`, en: `What does ${short} mean?` } }]
      })
    }),
  ) // prettier-ignore
}

/** Sentences in which at least two things are to be done and nobody does them. A hint, nothing more. */
export const nobodyDoes: WholeRule = { ...passive, find: withoutDoer }
/** Abbreviations that are nowhere explained. A hint, nothing more. */
export const undefinedAbbreviation: WholeRule = { ...unknownShort, find: unexplained }
