import { PartyChip } from '#design/party-chip.tsx'
import type { Party } from '#design/party.ts'
import { Icon } from '#design/icon.tsx'
import { useLook } from '#platform/look.tsx'
import type { HandIn } from './round-rules.ts'
import { assessmentTexts } from './texts.ts'

/** Each party and whether it has handed in: all that anybody knows of another's answer before the opening. */
export const StandingList = ({ parties, handIns }: { parties: readonly Party[]; handIns: readonly HandIn[] }) => {
  const t = assessmentTexts(useLook().language)
  return (
    <ul class="plain standings">
      {parties.map((party) => {
        const handIn = handIns.find(({ partyId }) => partyId === party.id)
        return (
          <li>
            <PartyChip party={party} />
            <span class={handIn ? 'row in' : 'row muted'}>
              {handIn && <Icon name="check" />}
              {handIn ? t.hasHandedIn : t.hasNotHandedIn}
              {handIn?.agreedAt ? `, ${t.wouldOpen}` : ''}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
