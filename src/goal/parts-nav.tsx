import { paths } from '#paths'
import { SubNav } from '#design/sub-nav.tsx'
import { useLook, useTo } from '#platform/look.tsx'
import { goalTexts } from './texts.ts'

/** The two sides of the goals: what the agreement says, and how it goes. */
export const GoalParts = ({ slug, current }: { slug: string; current: 'agreed' | 'going' }) => {
  const to = useTo()
  const t = goalTexts(useLook().language)
  const names = { partnership: slug }
  return (
    <SubNav
      label={t.goals}
      links={[
        { href: to(paths.goals, names), label: t.agreedPart, current: current === 'agreed' },
        { href: to(paths.followUp, names), label: t.goingPart, current: current === 'going' },
      ]}
    />
  )
}
