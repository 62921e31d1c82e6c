import { LinkButton } from '#design/button.tsx'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import { useLook, useTo } from '#platform/look.tsx'
import { SuggestionCard, type CardPlace } from './card.tsx'
import type { SuggestionRow } from './queries.ts'
import { suggestionTexts } from './texts.ts'

/** Under a heading's text: the open suggestions, the way to make one, and the way to all that have been made. */
export const HeadingSuggestions = (props: {
  at: CardPlace
  heading: { id: string; body: string; removed: boolean }
  suggestions: readonly SuggestionRow[]
}) => {
  const to = useTo()
  const t = suggestionTexts(useLook().language)
  const { at, heading, suggestions } = props
  const page = to(paths.suggestions, { partnership: at.room.slug, heading: heading.id })
  const open = suggestions.filter(({ outcome }) => outcome === null)
  return (
    <>
      {open.map((suggestion) => (
        <SuggestionCard at={at} suggestion={suggestion} current={heading.body} />
      ))}
      <div class="row suggest-row">
        {may('act', at.room.me) && at.open && !heading.removed && (
          <LinkButton href={`${page}#foresla`} variant="tertiary" small icon="pen">
            {t.suggest}
          </LinkButton>
        )}
        {suggestions.length > 0 && (
          <a class="small" href={page}>
            {t.all(suggestions.length)}
          </a>
        )}
      </div>
    </>
  )
}
