import { paths } from '#paths'
import { LinkButton, PostButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { NarrowTo } from '#design/narrow-to.tsx'
import { BackLink } from '#design/page-head.tsx'
import { Pagination } from '#design/pagination.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { Tag } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { swedishDay } from '#platform/swedish-time.ts'
import type { RiskRow } from './queries.ts'
import { isDue, type Shown } from './rules.ts'
import { riskTexts } from './texts.ts'

const useTexts = () => riskTexts(useLook().language)

/** The Swedish day on which a risk was written or last gone through, ISO. */
export const lastOn = (risk: RiskRow): string => swedishDay(risk.reviewedAt ?? risk.made_at)

/** Where a risk stands, and whether it is time to go through it. */
export const HowItStands = ({ risk }: { risk: RiskRow }) => {
  const { today } = useLook()
  const t = useTexts()
  return (
    <>
      <Tag>{t[risk.state]}</Tag>
      {isDue(risk.state, lastOn(risk), today) && <Tag kind="accent">{t.due}</Tag>}
    </>
  )
}

/** Which party keeps watch, as a chip; all of them where none is named. */
export const Keeper = ({ room, risk }: { room: Room; risk: RiskRow }) => {
  const party = room.parties.find(({ id }) => id === risk.keeper_id)
  return party ? <PartyChip party={party} short /> : <span class="muted">{useTexts().together}</span>
}

const Row = ({ room, risk }: { room: Room; risk: RiskRow }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const at = { partnership: room.slug, risk: String(risk.number) }
  const day = longDate(lastOn(risk), language)
  return (
    <li>
      <h3>
        <a href={to(paths.risk, at)}>
          {risk.number}. {risk.words}
        </a>
      </h3>
      <p>
        {t.thenDo} <span class="voice">{risk.then_do}</span>
      </p>
      <div class="between">
        <p class="row small">
          <HowItStands risk={risk} />
          <Keeper room={room} risk={risk} />
          <span class="muted">{risk.reviewedAt ? t.latest(day) : t.written(day)}</span>
        </p>
        {risk.state === 'open' && may('act', room.me) && (
          <PostButton
            action={to(paths.riskReviews, at)}
            carry={{ said: 'stands', from: 'list' }}
            variant="secondary"
            small
          >
            {t.act_stands}
            <span class="sr">: {risk.words}</span>
          </PostButton>
        )}
      </div>
    </li>
  )
}

/** The risks of the partnership, a page at a time; those that are open unless others are asked for. */
export const Risks = (props: {
  room: Room
  risks: readonly RiskRow[]
  counts: Record<Shown, number>
  chosen: Shown
  page: number
  pages: number
}) => {
  const { room, risks, counts, chosen, page, pages } = props
  const to = useTo()
  const t = useTexts()
  const names = { partnership: room.slug }
  const here = to(paths.risks, names)
  const filters = [
    ['open', t.showOpen],
    ['happened', t.showHappened],
    ['gone', t.showGone],
    ['all', t.showAll],
  ] as const
  const begin = may('act', room.me) && (
    <LinkButton href={to(paths.newRisk, names)} variant="secondary">
      {t.write}
    </LinkButton>
  )
  return (
    <RoomPage room={room} section="deviations" title={t.risks} class="wrap pagemain stack-l" done={{ sett: t.kept }}>
      <div>
        <BackLink href={to(paths.deviations, names)}>{t.toDeviations}</BackLink>
        <h2>{t.risks}</h2>
        <p class="lead">{t.lead}</p>
      </div>
      {counts.all === 0 ? (
        <EmptyState title={t.none} text={t.noneText} level={3} parties={[...room.parties]}>
          {begin}
        </EmptyState>
      ) : (
        <>
          <div class="between">
            <NarrowTo label={t.show} here={here} choices={filters} counts={counts} chosen={chosen} />
            {begin}
          </div>
          {risks.length === 0 ? (
            <p>{t.noneShown}</p>
          ) : (
            <ul class="plain challenges">
              {risks.map((risk) => (
                <Row room={room} risk={risk} />
              ))}
            </ul>
          )}
          <Pagination page={page} pages={pages} hrefOf={(at) => `${here}?visa=${chosen}&sida=${at}`} />
        </>
      )}
    </RoomPage>
  )
}
