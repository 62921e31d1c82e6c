import type { Child } from 'hono/jsx'
import { Details } from '#design/details.tsx'
import type { Room } from '#partnership/enter.ts'
import { longDate } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import type { EarlierRow } from './queries.ts'
import { assumptionTexts } from './texts.ts'

/** What a line said before each change and who changed it; nothing when it never was. @param say an earlier state in words */
export const Earlier = (props: {
  room: Room
  earlier: readonly EarlierRow[]
  say: (said: EarlierRow['said']) => Child
}) => {
  const { language } = useLook()
  const t = assumptionTexts(language)
  const nameOf = (id: string) => props.room.parties.find((party) => party.id === id)?.shortName ?? ''
  if (props.earlier.length === 0) return null
  return (
    <Details summary={`${t.earlier} (${props.earlier.length})`}>
      <ul class="plain goal-items">
        {props.earlier.map(({ said, partyId, changedAt, personName }) => (
          <li>
            <p>{props.say(said)}</p>
            <p class="small muted">
              {t.changedBy(personName ?? t.someone, nameOf(partyId), longDate(changedAt, language))}
            </p>
          </li>
        ))}
      </ul>
    </Details>
  )
}
