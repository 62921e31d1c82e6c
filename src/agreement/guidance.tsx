import { LinkButton } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
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

/** Questions in place of a template: open while nothing has been written. Never words that stand there by themselves. */
export const TalkQuestions = ({ heading }: { heading: WrittenHeading }) => {
  const t = texts(useLook().language)
  const asked = questionsOf(heading.kind)
  if (!asked || heading.removed || heading.notNeededBecause !== null) return null
  return (
    <Details summary={t.talkAbout} open={heading.body === ''}>
      <GuidedQuestions asked={asked} />
    </Details>
  )
}

/** The way to how others have written, for whoever may write here. */
export const SearchLibrary = ({ at, heading }: { at: AgreementRoom; heading: WrittenHeading }) => {
  const to = useTo()
  const t = texts(useLook().language)
  const writes = at.open && may('act', at.room.me)
  if (!writes || heading.removed || heading.notNeededBecause !== null) return null
  const names = { partnership: at.room.slug, heading: heading.id }
  return (
    <LinkButton href={to(paths.headingLibrary, names)} variant="tertiary" small icon="search">
      {t.search}
    </LinkButton>
  )
}
