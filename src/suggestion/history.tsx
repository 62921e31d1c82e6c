import { paths } from '#paths'
import { useLook, useTo } from '#platform/look.tsx'
import { SuggestionRecord, type CardPlace } from './card.tsx'
import type { SuggestionRow } from './queries.ts'
import { suggestionTexts } from './texts.ts'

/** Every suggestion on a heading in its history, the latest first: what was suggested, the answers and what became of it. */
export const SuggestionHistory = (props: {
  at: CardPlace
  heading: { id: string; body: string }
  suggestions: readonly SuggestionRow[]
}) => {
  const to = useTo()
  const t = suggestionTexts(useLook().language)
  const { at, heading, suggestions } = props
  if (suggestions.length === 0) return null
  return (
    <section class="suggestion-history" aria-labelledby="forslag">
      <h3 id="forslag">{t.inHistory}</h3>
      <p class="small">
        <a href={to(paths.suggestions, { partnership: at.room.slug, heading: heading.id })}>
          {t.all(suggestions.length)}
        </a>
      </p>
      <ol class="plain">
        {suggestions.toReversed().map((suggestion) => (
          <SuggestionRecord at={{ ...at, open: false }} suggestion={suggestion} current={heading.body} />
        ))}
      </ol>
    </section>
  )
}
