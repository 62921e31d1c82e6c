import { PostButton } from '#design/button.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import { useLook, useTo } from '#platform/look.tsx'
import type { RowToConfirm } from './queries.ts'
import { contributionTexts } from './texts.ts'
import { amountOf, kindName, periodName } from './wording.ts'

const groupOf = (row: RowToConfirm) => `${row.party_id} ${String(row.from_on)} ${String(row.to_on)}`

/** So many groups at once: an evening on a telephone is short, and the next ones come when these are done. */
const atOnce = 6

/** What the others have entered, by party and period, each group with one button: what is confirmed is what is shown. */
export const ToConfirm = ({ room, rows }: { room: Room; rows: readonly RowToConfirm[] }) => {
  const { language } = useLook()
  const to = useTo()
  const t = contributionTexts(language)
  if (rows.length === 0) return null
  const groups = [...Map.groupBy(rows, groupOf).values()]
  const shown = groups.slice(0, atOnce)
  return (
    <section class="panel" aria-labelledby="to-confirm">
      <h3 id="to-confirm">{t.toConfirm}</h3>
      <p class="muted">{t.toConfirmLead}</p>
      <ul class="plain resource-items">
        {shown.map((its) => {
          const [first] = its
          const party = room.parties.find(({ id }) => id === first!.party_id)
          const period = periodName(first!.from_on, first!.to_on, language)
          return (
            <li class="to-confirm">
              <h4>
                {party && <PartyChip party={party} />} <span class="muted">{period}</span>
              </h4>
              <ul>
                {its.map((row) => (
                  <li>
                    <a href={to(paths.contribution, { partnership: room.slug, contribution: row.id })}>
                      {row.description}
                    </a>
                    , {kindName(row, language).toLowerCase()}: <strong>{amountOf(row, language)}</strong>
                    {row.words && <span class="voice"> {row.words}</span>}
                  </li>
                ))}
              </ul>
              <PostButton
                action={to(paths.contributionConfirmations, { partnership: room.slug })}
                carry={{ ids: its.map(({ id }) => id).join(' ') }}
                variant="secondary"
                small
                icon="check"
              >
                <span aria-hidden="true">{t.confirm}</span>
                <span class="sr">{t.confirmOf(`${party?.name ?? ''}, ${period}`)}</span>
              </PostButton>
            </li>
          )
        })}
      </ul>
      <p class="small muted">
        {groups.length > atOnce && `${t.confirmMore(groups.length - atOnce)} `}
        {t.confirmNot}
      </p>
    </section>
  )
}
