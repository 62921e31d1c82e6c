import { paths } from '#paths'
import { SubNav } from '#design/sub-nav.tsx'
import { useLook, useTo } from '#platform/look.tsx'
import { resourceTexts } from './texts.ts'

/** The two sides of the resources: what was promised, and what became of it. */
export const ResourceParts = ({ slug, current }: { slug: string; current: 'promised' | 'made' }) => {
  const to = useTo()
  const t = resourceTexts(useLook().language)
  const names = { partnership: slug }
  return (
    <SubNav
      label={t.resources}
      links={[
        { href: to(paths.resources, names), label: t.promisedPart, current: current === 'promised' },
        { href: to(paths.contributions, names), label: t.madePart, current: current === 'made' },
      ]}
    />
  )
}
