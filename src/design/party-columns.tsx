import type { Child } from 'hono/jsx'
import { PartyMark } from './party-mark.tsx'
import { colourOf, type Party } from './party.ts'

export interface PartyColumn {
  party: Party
  /** Why the party is in it, in its own words. */
  words?: string | null
  /** Who acts for it, links, and the like. */
  children?: Child
}

/** The parties beside each other in equal columns, each under its own colour. */
export const PartyColumns = ({ columns, level = 3 }: { columns: readonly PartyColumn[]; level?: 2 | 3 }) => (
  <ul class="plain parties">
    {columns.map(({ party, words, children }) => (
      <li data-p={colourOf(party.mark)}>
        {level === 2 ? (
          <h2>
            <PartyMark party={party} />
            {party.name}
          </h2>
        ) : (
          <h3>
            <PartyMark party={party} />
            {party.name}
          </h3>
        )}
        {words && <p class="why">{words}</p>}
        {children}
      </li>
    ))}
  </ul>
)
