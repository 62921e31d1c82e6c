import type { Advice } from '#review/finding.ts'
import type { Found, Reading, Section, WholeRule } from '#review/reading.ts'
import type { Sentence } from '#review/sentences.ts'
import { sources } from '#review/sources.ts'
import { placeOf, says } from '#review/wording.ts'
import { patternOf, placesOf, stands } from '#review/phrases.ts'
import { isDenied } from '#review/negation.ts'

const court =
  '(allman domstol|svensk domstol|domstol|domstolen|domstolar|[a-z]*domstol|tingsratt|tingsratten|[a-z]*tingsratt|skiljedom|skiljeforfarande|skiljenamnd|skiljeman|skiljedomsinstitut*|rattsvasendet|rattslig prov*|rattsligt|i domstol|infor ratta|stams|stamma|stamning|stamningsansok*|hovratt*|forvaltningsratt*|handelskammar*|skiljedomare|skiljedomstol*|rattegang*|rattsprocess*|rattslig vag|rattsliga atgarder|rattsliga steg|juridisk vag|juridisk prov*|marknadsdomstol*)'
const quarrel =
  /\b(?:tvist[a-z]*|oenighet[a-z]*|oense|osams|oeniga|meningsskilj[a-z]*|konflikt[a-z]*|avtalsbrott|frag(?:a|an|or|orna)|talan|missnojd[a-z]*|inte (?:ar )?nojd|motsattning[a-z]*|delade meningar|fordran|ansprak|ansprak[a-z]*|tolkningen av (?:avtal|overenskommelse)[a-z]*|brut(?:it|en) mot|bryter mot|krav (?:pa|mot) (?:den andra|motpart)|tillampningen av (?:avtal|overenskommelse)[a-z]*|inte (?:kan )?(?:enas|komma overens|overens)|enas inte|kommer (?:parterna|vi) inte overens)\b/
const talk =
  '(dialog*|forhandl*|samtal*|forsta hand|i forsta hand|i sista hand|forst ~3 (parterna|styrgrupp*|tillsammans|losa*)|medling*|medlare|inte racker|styrgruppen|handlaggare*|prata*|pratas|talas vid|talar med|overlagg*|diskuter*|diskussion*|parterna sjalva|sinsemellan|(loses|losa|loser|provas|behandlas|tas upp) ~4 (tillsammans|gemensamt|i samforstand|mellan (oss|parterna)|av (oss|parterna)|inom partnerskapet|internt))'
/** Courts that the work is about, not a quarrel between the parties. */
const others =
  /\b(?:folj(?:er|a) med|stod(?:er|jer)? .{0,20}vid|hogsta forvaltningsdomstol[a-z]*|overklag[a-z]*|forelas[a-z]*|vittne[a-z]*|brottsoffer[a-z]*|vardnad[a-z]*|har provat|malsagand[a-z]*)\b/

const advice: Advice = {
  id: 'court-before-dialogue',
  severity: 'must',
  title: { sv: 'Domstol före dialog', en: 'Court before dialogue' },
  why: {
    sv: 'I ett partnerskap löser parterna det som skaver i dialog: först med varandra, sedan i styrgruppen och hos ansvarig handläggare.',
    en: 'In a partnership the parties solve what chafes in dialogue: first with each other, then in the steering group and with the responsible officer.',
  },
  source: sources.dialogueFirst,
  suggestion: {
    sv: '”Blir vi oense pratar vi med varandra. Kommer vi inte vidare tar styrgruppen upp frågan, och därefter ansvarig handläggare och föreningens styrelse.”',
    en: '“If we disagree we talk with each other. If we get no further the steering group takes it up, and then the responsible officer and the association’s board.”',
  },
  instead: { sv: 'Blir vi oense pratar vi med varandra. Kommer vi inte vidare tar styrgruppen upp frågan, och därefter ansvarig handläggare och föreningens styrelse.', en: 'If we disagree we talk with each other. If we get no further the steering group takes it up, and then the responsible officer and the association’s board.' },
  fires: ['Tvist ska avgöras av allmän domstol.', 'Oenighet avgörs genom skiljedom.', 'Kan parterna inte enas avgörs saken av domstol.', 'Tvister som parterna inte kan lösa avgörs av tingsrätten.'],
  spares: ['Tvister löses i dialog, i sista hand i allmän domstol.', 'Tvister ska inte avgöras i domstol.', 'Vi pratar med varandra först. Kan vi inte enas avgörs saken av domstol.'],
} // prettier-ignore

/** True when the sentence, or one beside it in the same section, speaks of dialogue first. */
function talksFirst(section: Section, sentence: Sentence): boolean {
  const at = section.sentences.indexOf(sentence)
  return section.sentences
    .slice(Math.max(0, at - 3), at + 3)
    .some((near) => says(near, talk) || /\bi (?:andra|sista) hand\b|\binte racker\b/.test(near.text))
}

function placesIn(section: Section, sentence: Sentence): Found[] {
  if (sentence.asks || !stands(sentence.text, court) || others.test(sentence.text)) return []
  if (!quarrel.test(sentence.text) && !section.kinds.includes('dispute')) return []
  const found = placesOf(patternOf(court), sentence.text).find(({ from, to }) => !isDenied(sentence, from, to))
  if (!found || talksFirst(section, sentence)) return []
  return [{ section, place: placeOf(sentence, found), around: { start: sentence.start, end: sentence.end } }]
}

/** A quarrel that goes straight to court. A court as the last step, after dialogue, is no fault. */
export const courtBeforeDialogue: WholeRule = {
  ...advice,
  find: ({ sections }: Reading) =>
    sections.flatMap((section) => section.sentences.flatMap((sentence) => placesIn(section, sentence))),
}
