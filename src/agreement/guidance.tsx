import { Details } from '#design/details.tsx'
import { Icon } from '#design/icon.tsx'
import { GuidedQuestions } from '#profile/guided-questions.tsx'
import { questionsOf } from '#profile/heading-questions.ts'
import { bilingual } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import type { AgreementRoom } from './enter.ts'
import type { WrittenHeading } from './queries.ts'

const texts = bilingual({
  talkAbout: { sv: 'Att prata om, innan ni skriver', en: 'To talk about, before you write' },
  search: { sv: 'Sök i biblioteket', en: 'Search the library' },
})

/**
 * Questions in place of a template, and the way to how others have written: open while nothing has been written.
 * Never words that stand there by themselves.
 */
export const Guidance = ({ at, heading }: { at: AgreementRoom; heading: WrittenHeading }) => {
  const to = useTo()
  const t = texts(useLook().language)
  if (heading.removed || heading.notNeededBecause !== null) return null
  const asked = questionsOf(heading.kind)
  const names = { partnership: at.room.slug, heading: heading.id }
  return (
    <div class="guidance">
      {asked && (
        <Details summary={t.talkAbout} open={heading.body === ''}>
          <GuidedQuestions asked={asked} />
        </Details>
      )}
      {at.open && may('act', at.room.me) && (
        <p class="small">
          <a href={to(paths.headingLibrary, names)}>
            <Icon name="search" /> {t.search}
          </a>
        </p>
      )}
    </div>
  )
}
