import type { NamedPart } from '#accord/queries.ts'
import { accordTexts } from '#accord/texts.ts'
import type { AgreementRoom } from '#agreement/enter.ts'
import { LockedNote } from '#agreement/nav.tsx'
import { DiffText } from '#design/diff-view.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { BackLink } from '#design/page-head.tsx'
import { Tag } from '#design/verdict.tsx'
import type { ComparedSection } from '#document/compare.ts'
import { RoomPage } from '#frame/room-page.tsx'
import { paths } from '#paths'
import type { PartyRow } from '#partnership/queries.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { partAddress } from './part-address.ts'
import type { ChangedPart, Since } from './since.ts'
import { standingTexts } from './texts.ts'

const useTexts = () => standingTexts(useLook().language)

/** One piece at two times: that it came, went or was renamed, and its words with what is different marked. */
export const Piece = ({ piece, of }: { piece: ComparedSection; of?: string }) => {
  const t = useTexts()
  const { before, after, what } = piece
  const title = (after ?? before)?.title ?? ''
  return (
    <div class="piece">
      {title !== of && <h4>{title}</h4>}
      {what === 'renamed' && <p>{t.what_renamed(before?.title ?? '', after?.title ?? '')}</p>}
      {(what === 'added' || what === 'removed') && (
        <p>
          <Tag>{what === 'added' ? t.what_added : t.what_removed}</Tag>
        </p>
      )}
      {before?.text !== after?.text && <DiffText before={before?.text ?? ''} after={after?.text ?? ''} />}
    </div>
  )
}

const Changed = ({ at, changed }: { at: AgreementRoom; changed: ChangedPart }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const { part, since, pieces } = changed
  const title = part.title ?? accordTexts(language)[part.kind]
  return (
    <section class="changed-part" aria-labelledby={`del-${part.id}`}>
      <h3 id={`del-${part.id}`} tabindex={-1}>
        {title}
      </h3>
      <p class="small muted">
        {t.since(longDate(since, language))}{' '}
        <a href={partAddress(to, at.room.slug, part)} aria-label={t.toPartOf(title)}>
          {t.toPart}
        </a>
      </p>
      {pieces.length === 0 && <p>{t.backAgain}</p>}
      {pieces.map((piece) => (
        <Piece piece={piece} of={title} />
      ))}
    </section>
  )
}

const ChooseParty = ({ at, party }: { at: AgreementRoom; party: PartyRow }) => {
  const to = useTo()
  const t = useTexts()
  return (
    <form method="get" action={to(paths.agreementChanges, { partnership: at.room.slug })} class="frm compare">
      <div class="ds-field">
        <label class="ds-label" for="part">
          {t.forParty}
        </label>
        <select class="ds-input" id="part" name="part" data-width="auto">
          {at.room.parties.map(({ id, name }) => (
            <option value={id} selected={id === party.id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button class="ds-button" data-variant="secondary" type="submit">
        {t.showFor}
      </button>
    </form>
  )
}

const Never = ({ at, parts }: { at: AgreementRoom; parts: readonly NamedPart[] }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  if (parts.length === 0) return null
  return (
    <section aria-labelledby="aldrig">
      <h3 id="aldrig">{t.never}</h3>
      <ul>
        {parts.map((part) => (
          <li>
            <a href={partAddress(to, at.room.slug, part)}>{part.title ?? accordTexts(language)[part.kind]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Everything that has changed since a party last stood behind it, part by part, on one page. */
export const ChangesPage = ({ at, party, since }: { at: AgreementRoom; party: PartyRow; since: Since }) => {
  const to = useTo()
  const t = useTexts()
  const title = party.id === at.room.me.partyId ? t.changes : t.changesOf(party.name)
  return (
    <RoomPage room={at.room} section="agreementStanding" kind="room" class="wrap roomgrid one-wide" title={title}>
      <LockedNote at={at} />
      <div class="paper history">
        <BackLink href={to(paths.agreementStanding, { partnership: at.room.slug })}>{t.title}</BackLink>
        <h2>{title}</h2>
        <p class="muted">{t.changesLead}</p>
        <ChooseParty at={at} party={party} />
        {since.changed.length === 0 && (
          <EmptyState title={t.nothingChanged} text={t.nothingChangedText} level={3} parties={[...at.room.parties]} />
        )}
        {since.changed.map((changed) => (
          <Changed at={at} changed={changed} />
        ))}
        <Never at={at} parts={since.never} />
      </div>
    </RoomPage>
  )
}
