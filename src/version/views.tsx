import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { LinkButton, PostButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Facts, Panel, Steps } from '#design/facts.tsx'
import { PartyChips } from '#design/party-chip.tsx'
import { CardTable } from '#design/table.tsx'
import { Tag } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { knownDate } from '#platform/known-day.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { VersionRow } from './queries.ts'
import type { Locking } from './readiness.ts'
import { Remaining } from './remains-view.tsx'
import { pageTexts } from './page-texts.ts'
import { stateOf } from './rules.ts'
import { versionTexts } from './texts.ts'
import { shortHash, stateWords } from './words.ts'

interface ListProps {
  room: Room
  versions: readonly VersionRow[]
  /** What would be locked now; nothing while a version is under way. */
  locking: Locking | undefined
}

/** All versions of the agreement, and above them what remains before the next can be locked, or the button that locks it. */
export const VersionList = ({ room, versions, locking }: ListProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = versionTexts(language)
  const open = versions.find((version) => stateOf(version) === 'locked')
  return (
    <RoomPage room={room} section="versions" title={t.versions} class="wrap pagemain stack">
      <h2>{t.versions}</h2>
      <p class="lead">{t.versionsLead}</p>
      {open && (
        <Panel title={t.underWay(open.number)} together>
          <p>{t.underWayText}</p>
          <LinkButton href={to(paths.version, { partnership: room.slug, version: String(open.number) })}>
            {t.toVersion(open.number)}
          </LinkButton>
        </Panel>
      )}
      {!open && <LastReturn room={room} version={versions[0]} />}
      {locking && <NextVersion room={room} locking={locking} number={(versions[0]?.number ?? 0) + 1} />}
      {versions.length > 0 ? (
        <AllVersions room={room} versions={versions} />
      ) : (
        <EmptyState title={t.none} text={t.noneText} parties={[...room.parties]} />
      )}
    </RoomPage>
  )
}

/** Why the parties went back to dialogue last, when they did: that is what they talk about now. */
const LastReturn = ({ room, version }: { room: Room; version: VersionRow | undefined }) => {
  const { language } = useLook()
  const t = versionTexts(language)
  if (!version?.released_at) return null
  const party = room.parties.find(({ id }) => id === version.released_party)?.name ?? t.someone
  const words = version.released_how === 'refused' ? t.refusedBecause : t.releasedBecause
  return (
    <Alert kind="info" title={t.releasedTitle}>
      <p>{words(version.number, party, longDate(version.released_at, language))}</p>
      <p class="voice pre">{version.released_why}</p>
    </Alert>
  )
}

const NextVersion = ({ room, locking, number }: { room: Room; locking: Locking; number: number }) => {
  const t = versionTexts(useLook().language)
  const { remaining } = locking
  if (remaining.length === 0) return <Ready room={room} locking={locking} number={number} />
  return (
    <Panel title={t.remains}>
      <p>{t.remainsLead(remaining.length)}</p>
      <ul class="remains">
        {remaining.map((missing) => (
          <li>
            <Remaining room={room} missing={missing} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** What is frozen, in figures to recognise it by, and the one button. */
const Ready = ({ room, locking, number }: { room: Room; locking: Locking; number: number }) => {
  const { language } = useLook()
  const to = useTo()
  const t = versionTexts(language)
  const { headings, goals, resources, annexes, term } = locking.content
  const partnership = room.slug
  return (
    <Panel title={t.ready(number)} together>
      <p>{t.readyLead}</p>
      <Facts
        items={[
          [t.frozenParties, <PartyChips parties={[...room.parties]} />],
          [t.frozenTerm, t.fromTo(longDate(term.start, language), longDate(term.end, language))],
          [t.frozenTexts, t.frozenCounts(headings.length, goals.length, resources.length, annexes.length)],
        ]}
      />
      <Steps items={[t.afterLock1, t.afterLock2, t.afterLock3]} />
      <p>
        <a href={to(paths.agreementWhole, { partnership })}>{t.readWhole}</a>
      </p>
      {may('act', room.me) ? (
        <PostButton action={to(paths.versions, { partnership })} icon="lock">
          {t.lock(number)}
        </PostButton>
      ) : (
        <p class="muted">{t.onlyParties}</p>
      )}
    </Panel>
  )
}

const AllVersions = ({ room, versions }: { room: Room; versions: readonly VersionRow[] }) => {
  const { language } = useLook()
  const to = useTo()
  const t = versionTexts(language)
  const kinds = { locked: 'accent', released: 'neutral', signed: 'success' } as const
  return (
    <section class="versions">
      <h2>{t.all}</h2>
      <p>
        <a href={to(paths.versionComparison, { partnership: room.slug })}>{pageTexts(language).compare}</a>
      </p>
      <CardTable
        caption={t.all}
        hideCaption
        columns={[t.columnVersion, t.columnState, t.columnLocked, t.columnHash].map((label) => ({ label }))}
        rows={versions.map((version) => [
          <a href={to(paths.version, { partnership: room.slug, version: String(version.number) })}>
            {t.version(version.number)}
          </a>,
          <Tag kind={kinds[stateOf(version)]}>
            {version.taken_over ? pageTexts(language).takenOver : stateWords(version, language)}
          </Tag>,
          version.taken_over
            ? knownDate(version.signed_on, version.signed_precision, language)
            : longDate(version.locked_at, language),
          <code>{shortHash(version.hash)}</code>,
        ])}
      />
    </section>
  )
}
