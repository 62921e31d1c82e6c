import { WayPicture } from '#design/strands.tsx'
import type { InBoth } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import { ways, type Way } from './questions.ts'

const said: Record<Way, { name: InBoth; text: InBoth; fits: InBoth; decides: InBoth; money: InBoth }> = {
  grant: {
    name: { sv: 'Bidrag', en: 'Grant' },
    text: {
      sv: 'Organisationen äger idén och söker stöd inom en stödform som redan finns.',
      en: 'The organisation owns the idea and applies for support within a form that already exists.',
    },
    fits: {
      sv: 'organisationen vill göra något inom stödformens villkor',
      en: 'the organisation wants to do something within the conditions of the support',
    },
    decides: { sv: 'organisationen, inom villkoren', en: 'the organisation, within the conditions' },
    money: { sv: 'ett stöd som redovisas', en: 'support that is accounted for' },
  },
  procurement: {
    name: { sv: 'Upphandling', en: 'Procurement' },
    text: {
      sv: 'Det offentliga vet vilken tjänst som behövs och köper den i konkurrens.',
      en: 'The public side knows which service is needed and buys it in competition.',
    },
    fits: {
      sv: 'tjänsten går att beskriva på förhand och flera kan utföra den',
      en: 'the service can be described beforehand and several can carry it out',
    },
    decides: { sv: 'den som köper', en: 'the one who buys' },
    money: { sv: 'betalning för en tjänst', en: 'payment for a service' },
  },
  partnership: {
    name: { sv: 'Partnerskap', en: 'Partnership' },
    text: {
      sv: 'Ingen har svaret. Parterna lägger ihop idéer och resurser, söker lösningen och lär sig på vägen.',
      en: 'No one has the answer. The parties put ideas and resources together, look for the solution and learn on the way.',
    },
    fits: {
      sv: 'utmaningen är gemensam och saknar självklar lösning',
      en: 'the challenge is shared and has no given solution',
    },
    decides: { sv: 'alla parter tillsammans', en: 'all parties together' },
    money: { sv: 'en av flera resurser, och alla bidrar', en: 'one of several resources, and everyone contributes' },
  },
}
const rows = {
  fits: { sv: 'Passar när', en: 'Fits when' },
  decides: { sv: 'Vem bestämmer innehållet', en: 'Who decides the content' },
  money: { sv: 'Pengarna är', en: 'The money is' },
} as const

/** Grant, procurement and partnership beside each other, none before the others. After source 002, «Olika vägar». */
export const ThreeWays = () => {
  const { language } = useLook()
  return (
    <ul class="plain ways">
      {ways.map((way) => (
        <li>
          <WayPicture way={way} />
          <h3>{said[way].name[language]}</h3>
          <p>{said[way].text[language]}</p>
          <dl>
            {(['fits', 'decides', 'money'] as const).map((row) => (
              <div>
                <dt>{rows[row][language]}</dt>
                <dd>{said[way][row][language]}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
