import { paths } from '#paths'
import { useTo } from '#platform/look.tsx'

const clauseAddress = /^\/bibliotek\/([a-z0-9-]+)\/([a-z0-9-]+)$/

/**
 * Whence the words of a suggestion come, as it was kept. An address in the library that stands last becomes a link with
 * the agreement's name and its heading; everything else is words.
 * @param source the agreement, its parties, the heading, and what more there is, parted by « · »
 */
export const SourceWords = ({ source }: { source: string }) => {
  const to = useTo()
  const parts = source.split(' · ')
  const [, entry, clause] = clauseAddress.exec(parts.at(-1) ?? '') ?? []
  if (!entry || !clause) return <>{source}</>
  const [agreement = '', parties, title, ...more] = parts.slice(0, -1)
  return (
    <>
      <a href={to(paths.libraryClause, { entry, clause })}>{title ? `${agreement}, ”${title}”` : agreement}</a>
      {[parties, ...more].filter(Boolean).map((said) => ` · ${said}`)}
    </>
  )
}
