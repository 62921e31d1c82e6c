import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { Hidden } from '#design/text-field.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { boxedPieces } from './publication.ts'
import type { KeptRow, SelectionRow, ToPublishRow } from './publication-queries.ts'
import { publicationTexts } from './publication-texts.ts'

interface NewAgreementProps {
  room: Room
  selection: SelectionRow | undefined
  toPublish: ToPublishRow | undefined
  kept: KeptRow | undefined
}

/** The same choices as stand now, made of what is signed now: one press, and all parties are asked. */
const PublishIt = ({ room, selection }: { room: Room; selection: SelectionRow }) => {
  const to = useTo()
  const { content, pieces, revision } = selection
  return (
    <PostForm action={to(paths.publication, { partnership: room.slug })} class="act">
      <Hidden name="seen" value={String(revision)} />
      {boxedPieces
        .filter((piece) => pieces.includes(piece))
        .map((piece) => (
          <Hidden name="pieces[]" value={piece} />
        ))}
      <Hidden name="summary" value={content.summary} />
      <Hidden name="area" value={content.area} />
      <Hidden name="county" value={content.county ?? ''} />
      <Hidden name="municipality" value={content.municipality ?? ''} />
      <Button>{publicationTexts(useLook().language).publishNew}</Button>
    </PostForm>
  )
}

/** That the register shows an earlier agreement than the one signed last, and the two ways on; or that a party chose to leave it so. */
export const NewAgreement = ({ room, selection, toPublish, kept }: NewAgreementProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = publicationTexts(language)
  if (kept) {
    const party = room.parties.find(({ id }) => id === kept.party_id)?.name ?? t.aParty
    return <Alert kind="info">{t.keptBack(party, longDate(kept.made_at, language))}</Alert>
  }
  if (!toPublish || !selection) return null
  return (
    <section class="panel" aria-labelledby="nytt-avtal">
      <h3 id="nytt-avtal">{t.newAgreement}</h3>
      <p>{t.newAgreementText(longDate(toPublish.signed_on, language))}</p>
      {may('act', room.me) && (
        <div class="row">
          <PublishIt room={room} selection={selection} />
          <PostButton action={to(paths.publicationKept, { partnership: room.slug })} variant="secondary">
            {t.keepBack}
          </PostButton>
        </div>
      )}
    </section>
  )
}
