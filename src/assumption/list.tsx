import { paths } from '#paths'
import { PartyChip } from '#design/party-chip.tsx'
import { Tag } from '#design/verdict.tsx'
import type { Room } from '#partnership/enter.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { AssumptionRow } from './queries.ts'
import { isDue } from './rules.ts'
import { assumptionTexts } from './texts.ts'

/** Whether an assumption holds, as it was last seen, and whether it is time to look again. */
export const HowItHolds = ({ assumption }: { assumption: AssumptionRow }) => {
  const { language, today } = useLook()
  const t = assumptionTexts(language)
  return (
    <>
      <Tag>{assumption.latest ? t[assumption.latest.verdict] : t.not_reviewed}</Tag>
      {isDue(assumption, today) && <Tag kind="accent">{t.due}</Tag>}
    </>
  )
}

/** Assumptions as a list: each with its date, whose words they are, what it is of, and whether it holds. */
export const AssumptionList = ({ room, assumptions }: { room: Room; assumptions: readonly AssumptionRow[] }) => {
  const { language } = useLook()
  const to = useTo()
  const t = assumptionTexts(language)
  return (
    <ul class="plain challenges">
      {assumptions.map((assumption) => {
        const party = room.parties.find(({ id }) => id === assumption.partyId)
        const address = to(paths.assumption, { partnership: room.slug, assumption: String(assumption.number) })
        return (
          <li>
            <h3>
              <a href={address}>{t.assumption(assumption.number)}</a>
            </h3>
            <p class="voice">{t.weBelieve(assumption.words)}</p>
            <p class="row small">
              {party && <PartyChip party={party} short />}
              <span class="muted">{longDate(assumption.believedOn, language)}</span>
              <span class="muted">{assumption.rowNumber === null ? t.ofWhole : t.row(assumption.rowNumber)}</span>
              <HowItHolds assumption={assumption} />
            </p>
          </li>
        )
      })}
    </ul>
  )
}
