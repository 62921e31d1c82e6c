import type { NamedPart } from '#accord/queries.ts'
import { hasSamsyn, type Standpoint } from '#accord/rules.ts'
import { accordTexts } from '#accord/texts.ts'
import type { AgreementRoom } from '#agreement/enter.ts'
import { LockedNote } from '#agreement/nav.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { PartyMark, TalkMark } from '#design/party-mark.tsx'
import { SubNav } from '#design/sub-nav.tsx'
import { CardTable } from '#design/table.tsx'
import { designTexts } from '#design/texts.ts'
import { Verdict } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import { paths } from '#paths'
import type { PartyRow } from '#partnership/queries.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { partAddress } from './part-address.ts'
import { filters, lastStoodBehind, type Filter, type StandingRow } from './rules.ts'
import { standingTexts } from './texts.ts'

export interface StandingProps {
  at: AgreementRoom
  rows: readonly StandingRow<PartyRow, NamedPart>[]
  filter: Filter
  /** Open remarks and open suggestions, by part. */
  remarks: ReadonlyMap<string, number>
  suggestions: ReadonlyMap<string, number>
}

const useTexts = () => standingTexts(useLook().language)

/** One party's mark on one part, by shape and by words. */
const Stand = ({ point }: { point: Standpoint<PartyRow> }) => {
  const said = designTexts(useLook().language)[point.stand]
  return (
    <span class="stand">
      <span class="ss">
        {point.stand === 'talk' ? (
          <TalkMark party={point.party} />
        ) : (
          <PartyMark party={point.party} hollow={point.stand === 'silent'} />
        )}
      </span>
      <span class={point.stand === 'silent' ? 'muted' : undefined}>{said}</span>
    </span>
  )
}

const PartCell = ({ props, row }: { props: StandingProps; row: StandingRow<PartyRow, NamedPart> }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const { room, accords } = props.at
  const { part } = row
  const name = part.title ?? accordTexts(language)[part.kind]
  const title = part.removed ? t.removed(name) : name
  const stood = room.me.partyId ? lastStoodBehind(part, accords, room.me.partyId) : undefined
  const counts = [
    [props.remarks.get(part.id) ?? 0, t.openRemarks] as const,
    [props.suggestions.get(part.id) ?? 0, t.openSuggestions] as const,
  ]
  return (
    <>
      <a href={partAddress(to, room.slug, part)}>{title}</a>
      <span class="small muted counts">
        {counts
          .filter(([count]) => count > 0)
          .map(([count, words]) => (
            <span>{words(count)}</span>
          ))}
        {stood && stood.revision < part.revision && part.kind !== 'publication' && (
          <a
            href={`${to(paths.agreementChanges, { partnership: room.slug })}#del-${part.id}`}
            aria-label={t.changedSinceOf(name)}
          >
            {t.changedSince}
          </a>
        )}
      </span>
    </>
  )
}

const Filters = ({ at, filter }: Pick<StandingProps, 'at' | 'filter'>) => {
  const to = useTo()
  const t = useTexts()
  const here = to(paths.agreementStanding, { partnership: at.room.slug })
  return (
    <SubNav
      label={t.show}
      links={filters.map((one) => ({
        href: one === 'alla' ? here : `${here}?visa=${one}`,
        label: t[one],
        current: one === filter,
      }))}
    />
  )
}

/** Parties × parts: where each party stands on each part of the agreement. On a telephone one card for each part. */
export const StandingPage = (props: StandingProps) => {
  const to = useTo()
  const t = useTexts()
  const { at, rows, filter } = props
  const { room } = at
  const names = { partnership: room.slug }
  return (
    <RoomPage room={room} section="agreementStanding" kind="room" class="wrap roomgrid all-parts" title={t.title}>
      <LockedNote at={at} />
      <div class="stack parts-by-party">
        <div>
          <h2>{t.title}</h2>
          <p class="muted">{t.lead}</p>
        </div>
        {at.parts.length === 0 ? (
          <EmptyState
            title={t.nothing}
            text={t.nothingText}
            level={3}
            parties={[...room.parties]}
            action={{ href: to(paths.agreement, names), label: t.toHeadings }}
          />
        ) : (
          <>
            <Filters at={at} filter={filter} />
            {rows.length === 0 ? (
              <p>{t.nothingFiltered}</p>
            ) : (
              <CardTable
                caption={t.title}
                hideCaption
                columns={[t.part, ...room.parties.map(({ shortName }) => shortName), t.everyone].map((label) => ({
                  label,
                }))}
                rows={rows.map((row) => [
                  <PartCell props={props} row={row} />,
                  ...row.points.map((point) => <Stand point={point} />),
                  hasSamsyn(row.points) ? (
                    <Verdict kind="accord">{t.accord}</Verdict>
                  ) : (
                    <span class="muted">{t.notYet}</span>
                  ),
                ])}
              />
            )}
          </>
        )}
        <ul class="plain more-of-parts">
          <li>
            <a href={to(paths.agreementChanges, names)}>{t.toChanges}</a>
          </li>
          <li>
            <a href={to(paths.agreementWords, names)}>{t.toWords}</a>
          </li>
        </ul>
      </div>
    </RoomPage>
  )
}
