import type { Child } from 'hono/jsx'
import { PartyMark } from './party-mark.tsx'
import { colourOf, type Party } from './party.ts'

/**
 * A party by shape and name.
 * @param boxed on a tint of its colour, as beside a page's title
 * @param short the short name, only where the full one stands on the same page
 * @param children words in place of the name, such as a person who acts for the party
 */
export const PartyChip = (props: { party: Party; boxed?: boolean; short?: boolean; children?: Child }) => {
  const { party, boxed = false, short = false, children } = props
  return (
    <span class={boxed ? 'party box' : 'party'} data-p={colourOf(party.mark)}>
      <PartyMark party={party} />
      {children ?? (short ? party.shortName : party.name)}
    </span>
  )
}

/** All parties in the order given, which is alphabetical: the caller sorts once, with `byName`. */
export const PartyChips = ({ parties, boxed, short }: { parties: Party[]; boxed?: boolean; short?: boolean }) => (
  <ul class="plain chips-p">
    {parties.map((party) => (
      <li>
        <PartyChip party={party} boxed={boxed ?? false} short={short ?? false} />
      </li>
    ))}
  </ul>
)

/** Which shape is whom, above a chart. */
export const PartyKey = ({ parties, short = false }: { parties: Party[]; short?: boolean }) => (
  <ul class="key">
    {parties.map((party) => (
      <li>
        <PartyChip party={party} short={short} />
      </li>
    ))}
  </ul>
)
