import { paths } from '#paths'
import { LinkButton } from '#design/button.tsx'
import { Facts } from '#design/facts.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { colourOf } from '#design/party.ts'
import { Tag } from '#design/verdict.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { VersionRow } from '#version/queries.ts'
import type { DecisionRow, ListRow } from './queries.ts'
import { lastDayToAppeal, mayDecide, stepOf } from './rules.ts'
import { decisionTexts } from './texts.ts'

interface PartyProps {
  room: Room
  version: VersionRow
  list: ListRow
  decisions: readonly DecisionRow[]
}

const stepKinds = { listing: 'neutral', deciding: 'warning', decided: 'success' } as const

/** One party's decisions on a version: its list, what is recorded, and its own people's ways on. */
export const DecisionsOfParty = (props: PartyProps) => {
  const { language } = useLook()
  const t = decisionTexts(language)
  const { room, list } = props
  const party = { ...list, id: list.party_id }
  const its = props.decisions.filter(({ party_id }) => party_id === list.party_id)
  const step = stepOf(list, props.decisions)
  const mine = room.me.partyId === list.party_id && may('act', room.me) && mayDecide(props.version)
  return (
    <li data-p={colourOf(party.mark)}>
      <div class="between">
        <h3>
          <PartyChip party={party} />
        </h3>
        <Tag kind={stepKinds[step]}>{t[`step_${step}`]}</Tag>
      </div>
      {its.length === 0 && <p class="muted">{list.none_because ? t.noneNeeded(list.none_because) : t.nothingListed}</p>}
      {its.map((decision) => (
        <OneDecision {...props} decision={decision} mine={mine} />
      ))}
      {mine && <OwnWays {...props} />}
    </li>
  )
}

const OneDecision = ({ room, version, decision, mine }: PartyProps & { decision: DecisionRow; mine: boolean }) => {
  const to = useTo()
  const t = decisionTexts(useLook().language)
  const names = { partnership: room.slug, version: String(version.number), decision: decision.id }
  const outcome = decision.outcome ? t[decision.outcome] : t.waits
  return (
    <div class="decided">
      <p>
        <strong>
          {decision.manner === 'delegation' ? t.byDelegation(decision.body, decision.reference) : decision.body}
        </strong>
        <span class={decision.outcome ? undefined : 'muted'}> · {outcome}</span>
      </p>
      {decision.outcome && <RecordFacts decision={decision} room={room} version={version} />}
      {mine && (
        <LinkButton href={to(paths.decision, names)} variant={decision.outcome ? 'tertiary' : 'primary'} small>
          {decision.outcome ? t.correct : t.record} <span class="sr">{decision.body}</span>
        </LinkButton>
      )}
    </div>
  )
}

const RecordFacts = ({ decision, room, version }: { decision: DecisionRow; room: Room; version: VersionRow }) => {
  const { language } = useLook()
  const to = useTo()
  const t = decisionTexts(language)
  const names = { partnership: room.slug, version: String(version.number), decision: decision.id }
  const appeal = decision.announced_on && t.appeal(longDate(lastDayToAppeal(decision.announced_on), language))
  return (
    <Facts
      items={[
        [t.factDate, decision.decided_on && longDate(decision.decided_on, language)],
        [t.paragraph, decision.paragraph],
        [t.registryNumber, decision.registry_number],
        [t.factReason, decision.outcome === 'refused' && <span class="voice pre">{decision.reason}</span>],
        [t.factConflict, decision.conflict],
        [t.factFile, decision.file_id && <a href={to(paths.decisionAttachment, names)}>{decision.fileName}</a>],
        [t.factAppeal, appeal],
      ]}
    />
  )
}

const OwnWays = ({ room, version }: PartyProps) => {
  const to = useTo()
  const t = decisionTexts(useLook().language)
  const names = { partnership: room.slug, version: String(version.number) }
  return (
    <p class="row">
      <LinkButton href={to(paths.decisionNeeds, names)} variant="secondary" small>
        {t.editList}
      </LinkButton>
      <LinkButton href={to(paths.decisionBasis, names)} variant="tertiary" small icon="print">
        {t.basis}
      </LinkButton>
    </p>
  )
}
