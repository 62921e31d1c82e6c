import { stands } from '#review/phrases.ts'
import type { Found, Reading, WholeRule } from '#review/reading.ts'
import { onePartyContributes, onlyMoney } from './contribution.ts'

const isMoney = (kind: string) => /^(?:money|pengar|medel|kontant|cash)/i.test(kind)
const economy = ({ sections }: Reading) => sections.find(({ kinds }) => kinds.includes('economy'))

/** Parties of the plan that have promised no resource, when others have. */
function emptyHanded(reading: Reading): Found[] {
  const { parties = [], resources } = reading.frame
  if (!resources || resources.length === 0) return []
  return parties
    .filter(({ name }) => !resources.some(({ party }) => party === name))
    .map(({ name }) => ({
      section: economy(reading),
      title: { sv: `${name} har inte skrivit vad de bidrar med`, en: `${name} has not written what it contributes` },
    }))
}

/** Parties whose every promised resource is money. */
function moneyAlone(reading: Reading): Found[] {
  const { parties = [], resources = [] } = reading.frame
  return parties
    .filter(({ name }) => {
      const own = resources.filter(({ party }) => party === name)
      return own.length > 0 && own.every(({ kind }) => isMoney(kind))
    })
    .map(({ name }) => ({
      section: economy(reading),
      title: { sv: `${name} bidrar bara med pengar`, en: `${name} contributes only money` },
    }))
}

const bringing =
  '(bidrar|tillfor|gar in|staller upp|avsatter|upplater|satsar|lanar ut|ger|staller|bjuder|erbjuder|star for|delar med sig)'
/** In a text that says what the public side brings but never what the other does, or the other way about. */
function onlyOneNamed(reading: Reading): Found[] {
  const { everything, isAgreement, frame } = reading
  const section = economy(reading)
  if (!isAgreement || frame.resources || !section) return []
  const both =
    /\b(?:parterna|bada|alla parter|vardera|varje part|vi) (?:\S+ ){0,2}?(?:bidrar|gar in|star|tillfor|delar)/
  const brings = (side: string) => stands(everything, `${side} ~3 ${bringing}`)
  const [publicSide, civilSide] = [brings('<pub>'), brings('<civ>')]
  if (both.test(everything) || publicSide === civilSide || !publicSide) return []
  return [{ section }]
}

const { id, severity, title, why, source, suggestion } = onePartyContributes
/** Promised resources, or a text's own words, in which one of the parties brings nothing. */
export const someoneEmptyHanded: WholeRule = {
  id,
  severity,
  title,
  why,
  source,
  suggestion,
  fires: [],
  spares: [],
  find: (reading) => [...emptyHanded(reading), ...onlyOneNamed(reading)],
}
/** Promised resources in which a party brings only money. */
export const someoneOnlyMoney: WholeRule = { ...onlyMoney, fires: [], spares: [], find: moneyAlone }
