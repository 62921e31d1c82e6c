import type { Child } from 'hono/jsx'
import { PartyChips } from './party-chip.tsx'
import type { Party } from './party.ts'

/**
 * Something decided together: number, who stands behind it, and the words in serif.
 * @param label «Beslut 2026:7»
 * @param behind in words, as «alla tre parter», or as the parties themselves
 */
export const DecisionBlock = (props: { label: string; behind?: string; parties?: Party[]; children: Child }) => (
  <div class="dec">
    <p class="small">
      <strong>{props.label}</strong>
      {props.behind && <> · {props.behind}</>}
    </p>
    {props.parties && <PartyChips parties={props.parties} short />}
    <div class="voice">{props.children}</div>
  </div>
)
