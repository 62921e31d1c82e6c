import { AccordKey } from '#design/accord-mark.tsx'
import { Alert } from '#design/alert.tsx'
import { HeadingList } from '#design/heading-list.tsx'
import { Icon } from '#design/icon.tsx'
import { samsynOn } from '#accord/rules.ts'
import type { Language } from '#platform/language.ts'
import { suggestionTexts } from '#suggestion/texts.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import { commentTexts } from './comment-texts.ts'
import { partOf, progressOf, type AgreementRoom } from './enter.ts'
import { agreementTexts } from './texts.ts'

/** Above a page of the agreement: that it is locked, when it is, and the way to the version that locks it. */
export const LockedNote = ({ at }: { at: { room: Pick<Room, 'slug'>; open: boolean } }) => {
  const to = useTo()
  const t = agreementTexts(useLook().language)
  if (at.open) return null
  return (
    <Alert kind="info">
      <p>
        {t.locked} <a href={to(paths.versions, { partnership: at.room.slug })}>{t.lockedTo}</a>
      </p>
    </Alert>
  )
}

/** What is in force of an agreement that was taken over is the signed file, not the headings: where it is read. */
export const TakenOverNote = ({ at }: { at: AgreementRoom }) => {
  const to = useTo()
  const t = agreementTexts(useLook().language)
  if (!at.room.takenOver) return null
  return (
    <Alert kind="info">
      <p>
        {t.takenOver} <a href={to(paths.version, { partnership: at.room.slug, version: '1' })}>{t.takenOverRead}</a>{' '}
        {may('act', at.room.me) && (
          <a href={to(paths.agreementFiles, { partnership: at.room.slug })}>{t.takenOverBringIn}</a>
        )}
      </p>
    </Alert>
  )
}

/** What is open under a heading, in few words: «1 förslag, 2 kommentarer»; empty when nothing is. */
export const openAt = (at: AgreementRoom, headingId: string, language: Language): string => {
  const suggestions = at.openSuggestions.get(headingId) ?? 0
  const comments = at.openComments.get(headingId) ?? 0
  return [
    suggestions > 0 ? suggestionTexts(language).count(suggestions) : '',
    comments > 0 ? commentTexts(language).count(comments) : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** The headings beside the paper, each with everyone's marks. */
export const AgreementHeadings = ({ at, currentId }: { at: AgreementRoom; currentId?: string }) => {
  const { language } = useLook()
  const to = useTo()
  const t = agreementTexts(language)
  const { room, agreement, accords } = at
  const { agreed, all } = progressOf(at)
  return (
    <HeadingList
      label={t.headingsOf}
      title={t.overview}
      progress={t.progress(agreed, all)}
      headings={agreement.headings.map(({ id, number, title, notNeededBecause }) => {
        const part = partOf(at, id)
        return {
          href: to(paths.heading, { partnership: room.slug, heading: id }),
          number,
          name: notNeededBecause === null ? title : t.notNeededMark(title),
          stands: part ? samsynOn(part, accords, room.parties) : [],
          current: id === currentId,
          also: openAt(at, id, language),
        }
      })}
    >
      {may('act', room.me) && at.open && (
        <a
          class="ds-button"
          data-variant="tertiary"
          data-size="sm"
          href={`${to(paths.agreement, { partnership: room.slug })}#ny-rubrik`}
        >
          <Icon name="plus" /> {t.newHeading}
        </a>
      )}
      <AccordKey parties={room.parties} />
    </HeadingList>
  )
}
