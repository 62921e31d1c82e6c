import { LinkButton } from '#design/button.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { colourOf } from '#design/party.ts'
import { FramedPage } from '#frame/page.tsx'
import { paths } from '#paths'
import type { Room } from '#partnership/enter.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { Drafted } from './drafted.ts'
import type { LoadedReport } from './load.ts'
import { Dissents, PartBody } from './part-view.tsx'
import type { ReportPart, StandOn } from './rules.ts'
import { reportTexts } from './texts.ts'
import { ReportVerdict } from './views.tsx'

/** The parts of each sheet, in their order; two that stand beside each other are a pair. */
const sheets: readonly (readonly (ReportPart | readonly [ReportPart, ReportPart])[])[] = [
  ['year', ['figures', 'contributed'], 'goals'],
  ['own_words', 'decisions', 'deviations', 'reference', 'lessons', 'next_year'],
]

type Stands = ReadonlyMap<string, readonly StandOn<Drafted['parties'][number]>[]>
/** What the sheets show: a report and where its parties stand. */
export interface OnSheets {
  drafted: Drafted
  stands: Stands
  ready: boolean
}

const Head = ({ drafted, day }: { drafted: Drafted; day: string }) => {
  const t = reportTexts(useLook().language)
  return (
    <header class="rh1">
      <div class="between">
        <span class="small muted">{t.report(drafted.period.year)}</span>
        <span class="small muted">{day}</span>
      </div>
      <h1>{drafted.partnership}</h1>
      {drafted.aspiration && <p class="voice asp2">{drafted.aspiration}</p>}
      <p class="row pp">
        {drafted.parties.map((party) => (
          <PartyChip party={party} />
        ))}
      </p>
      <div class="strip" aria-hidden="true">
        {drafted.parties.map(({ mark }) => (
          <span data-p={colourOf(mark)} />
        ))}
      </div>
    </header>
  )
}

const Part = ({ kind, drafted, stands }: { kind: ReportPart; drafted: Drafted; stands: Stands }) => {
  const part = drafted.parts.find((one) => one.kind === kind)
  return (
    part && (
      <>
        <h2>{part.title}</h2>
        <PartBody part={part} parties={drafted.parties} sources={false} />
        <Dissents stands={stands.get(kind) ?? []} />
      </>
    )
  )
}

/** Who said it for each party, and when: the last of the party's answers. */
const Said = ({ report }: { report: OnSheets }) => {
  const { language } = useLook()
  const t = reportTexts(language)
  const all = [...report.stands.values()].flat()
  const agreed = report.ready && all.every(({ answer }) => answer?.answer === 'stands')
  return (
    <>
      <h2>{agreed ? t.behindTitle : t.saidTitle}</h2>
      <ul class="plain">
        {report.drafted.parties.map((party) => {
          const its = all.filter((on) => on.party.id === party.id)
          const last = its.every(({ answer }) => answer)
            ? its.map(({ answer }) => answer!).toSorted((a, b) => +b.madeAt - +a.madeAt)[0]
            : undefined
          return (
            <li data-p={colourOf(party.mark)}>
              <PartyChip party={party} />
              <span>{last ? last.personName : t.notSaid}</span>
              <span class="muted small">{last && longDate(last.madeAt, language)}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** A report on sheets of A4: on the screen as on paper. `notes` is what has come of it since, one sentence each. */
export const Sheets = ({ report, day, notes }: { report: OnSheets; day: string; notes: readonly string[] }) => {
  const { drafted, stands } = report
  // One picture stands beside its neighbour; several stand beside each other instead
  const many = drafted.parts.some(({ kind, series }) => kind === 'figures' && series.length > 1)
  return sheets.map((parts, index) => (
    <article class="a4">
      {index === 0 && <Head drafted={drafted} day={day} />}
      {(many ? parts.flat() : parts).map((one) =>
        typeof one === 'string' ? (
          <section>
            <Part kind={one} drafted={drafted} stands={stands} />
          </section>
        ) : (
          <section class="two">
            {one.map((kind) => (
              <div>
                <Part kind={kind} drafted={drafted} stands={stands} />
              </div>
            ))}
          </section>
        ),
      )}
      {index === sheets.length - 1 && (
        <section class="sign">
          <Said report={report} />
          {notes.length > 0 && <p class="small muted">{notes.join(' ')}</p>}
        </section>
      )}
    </article>
  ))
}

/** The page of the sheets, for those inside: to read, print or save. */
export const SheetPage = (props: { room: Room; report: LoadedReport; notes: readonly string[]; day: string }) => {
  const { room, report } = props
  const to = useTo()
  const t = reportTexts(useLook().language)
  const names = { partnership: room.slug, year: String(report.period.year) }
  return (
    <FramedPage
      title={`${t.report(report.period.year)}, ${room.name}`}
      kind="work rep"
      class=""
      before={
        <section class="noprint repbar" aria-label={t.report(report.period.year)}>
          <div class="wrap between middle">
            <p>
              <a href={to(paths.reports, { partnership: room.slug })}>{room.name}</a> /{' '}
              <a href={to(paths.report, names)}>{t.report(report.period.year)}</a>
            </p>
            <div class="row">
              <ReportVerdict report={report} />
              <LinkButton href={to(paths.report, names)} variant="secondary" small>
                {t.toDraft}
              </LinkButton>
            </div>
          </div>
        </section>
      }
    >
      <Sheets report={report} day={props.day} notes={props.notes} />
    </FramedPage>
  )
}
