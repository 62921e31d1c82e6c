import { SourceNote } from '#design/source-note.tsx'
import { paths } from '#paths'
import { useLook, useTo } from '#platform/look.tsx'
import { getSource } from './source-texts.ts'
import { citation, sourceAnchor, type Source } from './source.ts'

/**
 * Where something is said: the text and its section, leading to that text in the list of them all.
 * @param source null for Samhandling's own addition, which is then said
 */
export const Cite = ({ source, own }: { source: Source | null; own?: string }) => {
  const { language } = useLook()
  const to = useTo()
  if (!source) return own ? <SourceNote source={own} /> : null
  return (
    <SourceNote
      source={citation(source, getSource(source.text), language)}
      href={`${to(paths.support)}#${sourceAnchor(source.text)}`}
    />
  )
}
