import { Alert } from '#design/alert.tsx'
import { PostButton } from '#design/button.tsx'
import { useLook, useTo } from '#platform/look.tsx'
import { paths } from '#paths'
import type { AgreementRoom } from './enter.ts'
import type { WrittenHeading } from './queries.ts'
import { twinIn } from './twin.ts'
import { writingTexts } from './writing-texts.ts'

/**
 * Says that the same words stand twice after each other, with one button that takes the copy away.
 * @param mayMend the person may write, and has no draft of their own that a meeting with somebody else's words would replace
 */
export const StandsTwice = (props: { at: AgreementRoom; heading: WrittenHeading; mayMend: boolean }) => {
  const to = useTo()
  const t = writingTexts(useLook().language)
  const { at, heading, mayMend } = props
  const twin = twinIn(heading.body)
  if (!twin) return null
  return (
    <div class="stands-twice">
      <Alert kind="info" title={t.twice}>
        <p>
          <q>{twin.words.length > 90 ? `${twin.words.slice(0, 90)} …` : twin.words}</q>
        </p>
        <p>{t.twiceLead}</p>
        {mayMend && (
          <PostButton
            action={to(paths.headingText, { partnership: at.room.slug, heading: heading.id })}
            carry={{ act: 'save', body: twin.without, based_on: heading.text?.id ?? '' }}
            variant="secondary"
            small
          >
            {t.twiceMend}
          </PostButton>
        )}
      </Alert>
    </div>
  )
}
