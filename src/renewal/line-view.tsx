import { Temporal } from 'temporal-polyfill'
import { paths } from '#paths'
import { EmptyState } from '#design/empty-state.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { CardTable } from '#design/table.tsx'
import { Tag } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { knownDate, type Precision } from '#platform/known-day.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { AmendmentRow, LineVersion } from './queries.ts'
import { chainOf, datedOf } from './rules.ts'
import { renewalTexts } from './texts.ts'

interface LineProps {
  room: Room
  versions: readonly LineVersion[]
  asked: readonly AmendmentRow[]
}

const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

/** Who asked for what before a version; what was taken back is left out. */
const AskedFor = ({ room, asked }: { room: Room; asked: readonly AmendmentRow[] }) => {
  const t = renewalTexts(useLook().language)
  return (
    <ul class="plain stack-s">
      {asked.map((one) => {
        const party = room.parties.find(({ id }) => id === one.partyId)
        return (
          <li>
            <p class="row">
              {party ? <PartyChip party={party} short /> : (one.personName ?? t.someone)} {t.askedBy}{' '}
              <Tag>{t[one.kind]}</Tag>
            </p>
            <p class="voice as-written">{one.words}</p>
          </li>
        )
      })}
    </ul>
  )
}

/** All versions and periods as one history, and what was asked for between them. */
export const LinePage = ({ room, versions, asked }: LineProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = renewalTexts(language)
  const list = new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB')
  const dayOf = (day: string | null, precision: Precision) => (day ? knownDate(day, precision, language) : t.unknownDay)
  const standing = asked.filter(({ withdrawnAt }) => withdrawnAt === null)
  const before = (index: number) => standing.filter(({ of }) => of === versions[index - 1]?.number)
  const kindOf = (index: number) => before(index).at(-1)?.kind
  const next = standing.filter(({ of }) => of === versions.at(-1)?.number)
  const chains = chainOf(datedOf(versions), dayAfter)
  return (
    <RoomPage room={room} section="agreementLine" title={t.line} class="wrap pagemain stack-l">
      <div>
        <h2>{t.line}</h2>
        <p class="lead">{t.lineLead}</p>
      </div>
      {versions.length === 0 ? (
        <EmptyState title={t.lineNone} text={t.lineNoneText} level={3} parties={[...room.parties]} />
      ) : (
        <>
          <section aria-labelledby="perioder">
            <h3 id="perioder">{t.inLine}</h3>
            <ul>
              {chains.map(({ from, to: until }) => (
                <li>{t.period(longDate(from, language), longDate(until, language))}</li>
              ))}
            </ul>
          </section>
          <CardTable
            caption={t.line}
            hideCaption
            columns={[t.columnVersion, t.columnKind, t.columnPeriod, t.columnSigned].map((label) => ({ label }))}
            rows={versions.map((version, index) => {
              const kind = kindOf(index)
              return [
                <a href={to(paths.version, { partnership: room.slug, version: String(version.number) })}>
                  {t.version(version.number)}
                </a>,
                index === 0 ? t.firstAgreement : kind ? t[kind] : t.amendment,
                t.period(dayOf(version.start, version.startPrecision), dayOf(version.end, version.endPrecision)),
                dayOf(version.signedOn, version.signedPrecision),
              ]
            })}
          />
          {versions.map((version, index) =>
            index === 0 ? null : (
              <section class="stack-s" aria-labelledby={`v${version.number}`}>
                <h3 id={`v${version.number}`}>{t.version(version.number)}</h3>
                {version.joined.length > 0 && <p>{t.newInAgreement(list.format(version.joined))}</p>}
                <AskedFor room={room} asked={before(index)} />
                <a
                  href={`${to(paths.versionComparison, { partnership: room.slug })}?fran=${versions[index - 1]!.number}&till=${version.number}`}
                >
                  {t.changed}
                </a>
              </section>
            ),
          )}
          {next.length > 0 && (
            <section class="stack-s" aria-labelledby="nasta">
              <h3 id="nasta">{t.wantsInNext}</h3>
              <AskedFor room={room} asked={next} />
            </section>
          )}
        </>
      )}
    </RoomPage>
  )
}
