import { LinkButton } from '#design/button.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { FramedPage } from '#frame/page.tsx'
import { paths } from '#paths'
import type { Room } from '#partnership/enter.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { LoadedReport } from './load.ts'
import { Dissents, PartBody } from './part-view.tsx'
import { reportTexts } from './texts.ts'

/** The report in large type, one part to a screen: to show at a meeting, by keyboard from part to part, and to print. */
export const ShowPage = ({ room, report }: { room: Room; report: LoadedReport }) => {
  const to = useTo()
  const t = reportTexts(useLook().language)
  const { drafted, period } = report
  const parts = drafted.parts.filter((part) => !part.empty)
  const around = (index: number) => (
    <nav class="row noprint" aria-label={index < 0 ? t.leaf : `${t.leaf}: ${parts[index]!.title}`}>
      {index >= 0 && <a href={index === 0 ? '#forst' : `#${parts[index - 1]!.kind}`}>{t.previous}</a>}
      {index < parts.length - 1 && <a href={`#${parts[index + 1]!.kind}`}>{t.next}</a>}
    </nav>
  )
  return (
    <FramedPage
      title={`${t.report(period.year)}, ${room.name}`}
      kind="work showing"
      class=""
      before={
        <section class="wrap noprint showbar" aria-label={t.report(period.year)}>
          <LinkButton
            href={to(paths.report, { partnership: room.slug, year: String(period.year) })}
            variant="secondary"
            small
          >
            {t.toDraft}
          </LinkButton>
        </section>
      }
    >
      <section class="slide" id="forst">
        <p class="muted">{t.report(period.year)}</p>
        <h1>{drafted.partnership}</h1>
        {drafted.aspiration && <p class="voice">{drafted.aspiration}</p>}
        <p class="row">
          {drafted.parties.map((party) => (
            <PartyChip party={party} />
          ))}
        </p>
        {around(-1)}
      </section>
      {parts.map((part, index) => (
        <section class="slide" id={part.kind} aria-labelledby={`visa-${part.kind}`}>
          <h2 id={`visa-${part.kind}`}>{part.title}</h2>
          <PartBody part={part} parties={drafted.parties} sources={false} />
          <Dissents stands={report.stands.get(part.kind) ?? []} />
          {around(index)}
        </section>
      ))}
    </FramedPage>
  )
}
