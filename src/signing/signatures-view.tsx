import { paths } from '#paths'
import { LinkButton } from '#design/button.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { colourOf } from '#design/party.ts'
import { Tag } from '#design/verdict.tsx'
import type { DecisionRow, ListRow } from '#decision/queries.ts'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { dateAndTime } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { VersionRow } from '#version/queries.ts'
import { inARow } from '#version/words.ts'
import type { SignatureRow } from './queries.ts'
import { stillNeeded, whyNotSign } from './rules.ts'
import { signingTexts } from './texts.ts'

interface SignaturesProps {
  room: Room
  version: VersionRow
  lists: readonly ListRow[]
  decisions: readonly DecisionRow[]
  signatures: readonly SignatureRow[]
  /** Everyone in the partnership; the signatories of each party are shown while signatures are missing. */
  people: readonly { name: string; party_id: string | null; capacity: string }[]
}

/** Who has signed and who has not, party by party, and the way to sign for those who may now. */
export const Signatures = (props: SignaturesProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = signingTexts(language)
  const { room, version } = props
  const who = { personId: room.me.personId, partyId: room.me.partyId, isSignatory: may('sign', room.me) }
  const why = whyNotSign(props, who)
  return (
    <section class="signatures" aria-labelledby="underskrifter">
      <h2 id="underskrifter">{t.signatures}</h2>
      {why === 'not_decided' && <p>{t.not_decided}</p>}
      {why === null && (
        <LinkButton href={to(paths.signing, { partnership: room.slug, version: String(version.number) })} icon="pen">
          {t.toSigning}
        </LinkButton>
      )}
      <ul class="plain parties">
        {props.lists.map((list) => (
          <OfParty {...props} list={list} />
        ))}
      </ul>
    </section>
  )
}

const OfParty = ({ list, signatures, people, version }: SignaturesProps & { list: ListRow }) => {
  const { language } = useLook()
  const t = signingTexts(language)
  const party = { ...list, id: list.party_id }
  const its = signatures.filter(({ party_id }) => party_id === party.id)
  const lacking = stillNeeded(list, signatures)
  const names = [
    ...new Set(
      people.filter((one) => one.party_id === party.id && one.capacity === 'signatory').map(({ name }) => name),
    ),
  ]
  return (
    <li data-p={colourOf(party.mark)}>
      <h3>
        <PartyChip party={party} />
      </h3>
      {its.map(({ name, signed_at }) => (
        <p>{t.signed(name, dateAndTime(signed_at, language))}</p>
      ))}
      <p>
        <Tag kind={lacking === 0 ? 'success' : 'neutral'}>{lacking === 0 ? t.hasSigned : t.lacks(lacking)}</Tag>
      </p>
      {lacking > 0 && !version.released_at && (
        <p class="small muted">{names.length > 0 ? t.whoMaySign(inARow(names, language)) : t.noSignatory}</p>
      )}
    </li>
  )
}
