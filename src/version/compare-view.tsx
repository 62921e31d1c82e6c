import { BackLink } from '#design/page-head.tsx'
import type { ComparedSection } from '#document/compare.ts'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { Piece } from '#standing/changes-view.tsx'
import { pageTexts } from './page-texts.ts'
import type { VersionRow } from './queries.ts'
import { versionTexts } from './texts.ts'

/** In the address, the agreement as it stands now. */
export const draft = 'utkast'

interface CompareProps {
  room: Room
  versions: readonly VersionRow[]
  /** A version's number, or the draft. */
  from: string
  until: string
  pieces: readonly ComparedSection[]
}

const Choose = ({ room, versions, from, until }: CompareProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = pageTexts(language)
  const v = versionTexts(language)
  const select = (name: string, label: string, chosen: string) => (
    <div class="ds-field">
      <label class="ds-label" for={name}>
        {label}
      </label>
      <select class="ds-input" id={name} name={name} data-width="auto">
        {versions.map(({ number, locked_at }) => (
          <option value={String(number)} selected={String(number) === chosen}>
            {v.version(number)}, {longDate(locked_at, language)}
          </option>
        ))}
        <option value={draft} selected={chosen === draft}>
          {t.asItStands}
        </option>
      </select>
    </div>
  )
  return (
    <form method="get" action={to(paths.versionComparison, { partnership: room.slug })} class="frm compare">
      {select('fran', t.from, from)}
      {select('till', t.until, until)}
      <button class="ds-button" data-variant="secondary" type="submit">
        {t.compareNow}
      </button>
    </form>
  )
}

/** Two versions of the whole agreement laid side by side: every piece that is different, with its words marked. */
export const CompareVersions = (props: CompareProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = pageTexts(language)
  const { room } = props
  const changed = props.pieces.filter(({ what }) => what !== 'same')
  return (
    <RoomPage room={room} section="versions" kind="room" class="wrap roomgrid one-wide" title={t.compare}>
      <div class="paper history">
        <BackLink href={to(paths.versions, { partnership: room.slug })}>{t.all}</BackLink>
        <h2>{t.compare}</h2>
        <Choose {...props} />
        {changed.length === 0 && <p>{t.alike}</p>}
        {changed.map((piece) => (
          <section class="changed-part">
            <h3>{(piece.after ?? piece.before)?.title}</h3>
            <Piece piece={piece} of={(piece.after ?? piece.before)?.title ?? ''} />
          </section>
        ))}
        <p class="small muted">{t.alikeRest(props.pieces.length - changed.length)}</p>
      </div>
    </RoomPage>
  )
}
