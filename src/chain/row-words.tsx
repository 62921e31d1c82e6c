import { Facts } from '#design/facts.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { Tag } from '#design/verdict.tsx'
import { assumptionTexts } from '#assumption/texts.ts'
import type { Room } from '#partnership/enter.ts'
import { longDate } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import type { ChainRow } from './queries.ts'
import { inWords } from './rules.ts'
import { chainTexts } from './texts.ts'

export const sentenceOf = inWords

/** Whose effort it is: the party's short name, or the words for all of them. */
export const partyName = (room: Room, id: string | null, together: string): string =>
  room.parties.find((party) => party.id === id)?.shortName ?? together

/** A row as a sentence. */
export const rowInWords = (room: Room, row: ChainRow, t: ReturnType<typeof chainTexts>): string =>
  inWords({ ...row, by: partyName(room, row.effort_by, t.together), laterEffect: row.later_effect }, t.arrow)

/** Whose effort it is, as a chip. */
export const EffortBy = ({ room, row }: { room: Room; row: ChainRow }) => {
  const t = chainTexts(useLook().language)
  const party = room.parties.find(({ id }) => id === row.effort_by)
  return party ? <PartyChip party={party} short /> : <span class="muted">{t.together}</span>
}

/** What a row says, one part after the other, and who wrote it for which party. */
export const RowFacts = ({ room, row }: { room: Room; row: ChainRow }) => {
  const { language } = useLook()
  const t = chainTexts(language)
  const writer = room.parties.find(({ id }) => id === row.party_id)
  return (
    <>
      {row.removed && (
        <p class="row">
          <Tag>{assumptionTexts(language).removedWord}</Tag>
        </p>
      )}
      <Facts
        items={[
          [t.by, <EffortBy room={room} row={row} />],
          [t.output, row.output],
          [t.effect, row.effect],
          [t.laterEffect, row.later_effect],
          [t.goal, row.goal],
          [
            t.writtenBy,
            <>
              {row.personName ?? t.someone} {writer && <PartyChip party={writer} short />}{' '}
              <span class="muted small">{longDate(row.changed_at, language)}</span>
            </>,
          ],
        ]}
      />
    </>
  )
}
