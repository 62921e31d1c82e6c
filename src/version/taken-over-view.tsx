import { LinkButton } from '#design/button.tsx'
import { Facts } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { Tag } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import { knownDate } from '#platform/known-day.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { pageTexts } from './page-texts.ts'
import type { VersionRow } from './queries.ts'
import { versionTexts } from './texts.ts'
import { groupedHash } from './words.ts'

/** A version that was signed before or outside the system: its file, its days as exactly as they are known, and its hash. */
export const TakenOverPage = ({ room, version }: { room: Room; version: VersionRow }) => {
  const { language } = useLook()
  const to = useTo()
  const t = versionTexts(language)
  const p = pageTexts(language)
  const names = { partnership: room.slug, version: String(version.number) }
  const start = knownDate(version.start_on, version.start_precision, language)
  return (
    <RoomPage room={room} section="versions" class="wrap pagemain stack version" title={t.version(version.number)}>
      <BackLink href={to(paths.versions, { partnership: room.slug })}>{p.all}</BackLink>
      <div class="between middle">
        <h2>{t.version(version.number)}</h2>
        <Tag>{p.takenOver}</Tag>
      </div>
      <section class="panel about-version">
        <p>{p.takenOverText}</p>
        <Facts
          items={[
            [p.signedOn, knownDate(version.signed_on, version.signed_precision, language)],
            [p.term, t.fromTo(start, knownDate(version.end_on, version.end_precision, language))],
            [p.fileHash, <code class="hash">{groupedHash(version.hash)}</code>],
          ]}
        />
        <p class="row">
          <LinkButton href={to(paths.versionPdf, names)} variant="secondary" icon="download" download>
            {p.fetchPdf}
          </LinkButton>
          <a href={to(paths.takeover, { takeover: room.id })}>{p.confirmed}</a>
        </p>
      </section>
    </RoomPage>
  )
}
