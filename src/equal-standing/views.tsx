import { BalanceBars } from '#design/balance-bar.tsx'
import { Button } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { BackLink } from '#design/page-head.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import { filledForm } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { Standing } from './rules.ts'
import { equalStandingTexts } from './texts.ts'

/** How the parties take part, way by way, over one year or all the time. */
export const EqualStanding = (props: {
  room: Room
  standings: readonly Standing[]
  years: readonly number[]
  year: number | null
}) => {
  const { room, standings, years, year } = props
  const to = useTo()
  const t = equalStandingTexts(useLook().language)
  const here = { partnership: room.slug }
  const kinds = standings.map(({ way, times }) => ({
    name: t[way],
    unit: t.unit,
    note: t.times(Object.values(times).reduce((sum, one) => sum + one, 0)),
    quantities: times,
  }))
  return (
    <RoomPage room={room} section="history" title={t.title} class="wrap pagemain stack-l">
      <div class="sechead">
        <BackLink href={to(paths.history, here)}>{t.history}</BackLink>
        <h2>{t.title}</h2>
        <p class="lead">{t.lead}</p>
      </div>
      {years.length > 1 && (
        <form method="get" action={to(paths.equalStanding, here)} class="filter-row noprint">
          <Select
            name="ar"
            label={t.year}
            form={filledForm({ ar: year ? String(year) : '' })}
            blank={t.allYears}
            options={years.map((one) => ({ value: String(one), label: String(one) }))}
          />
          <Button small variant="secondary">
            {t.show}
          </Button>
        </form>
      )}
      {kinds.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <section class="panel" aria-label={t.caption}>
          <BalanceBars parties={[...room.parties]} kinds={kinds} caption={t.caption} rowLabel={t.way} />
        </section>
      )}
    </RoomPage>
  )
}
