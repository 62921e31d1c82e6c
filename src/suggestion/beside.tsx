import type { Child } from 'hono/jsx'
import { LinkButton } from '#design/button.tsx'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import { useLook, useTo } from '#platform/look.tsx'
import { SuggestionCard, type CardPlace } from './card.tsx'
import type { Decorations } from './inline.ts'
import type { SuggestionRow } from './queries.ts'
import type { Stretch } from './sentences.ts'
import { suggestionTexts } from './texts.ts'

interface BesideProps {
  at: CardPlace
  heading: { id: string; body: string; removed: boolean }
  suggestions: readonly SuggestionRow[]
  /** What is shown in the text. */
  shown: Decorations
}

const firstOf = (shown: Decorations, id: string) => shown.changes.find(({ suggestionId }) => suggestionId === id)

/** The cards of the open suggestions whose first change stands in this paragraph. */
export const CardsUnder = (props: BesideProps & { block: Stretch }) => (
  <>
    {props.suggestions
      .filter(({ id }) => {
        const first = firstOf(props.shown, id)
        return first && props.block.start <= first.end && first.end <= props.block.end
      })
      .map((suggestion) => (
        <SuggestionCard at={props.at} suggestion={suggestion} current={props.heading.body} inText />
      ))}
  </>
)

/**
 * Under a heading's text: the open suggestions that cannot be shown in it, the way to make one, and the way to all that have
 * been made.
 * @param children other ways on from the text, in the same row
 */
export const HeadingSuggestions = (props: BesideProps & { children?: Child }) => {
  const to = useTo()
  const t = suggestionTexts(useLook().language)
  const { at, heading, suggestions, shown } = props
  const page = to(paths.suggestions, { partnership: at.room.slug, heading: heading.id })
  const apart = suggestions.filter(({ id, outcome }) => outcome === null && !firstOf(shown, id))
  return (
    <>
      {apart.map((suggestion) => (
        <SuggestionCard at={at} suggestion={suggestion} current={heading.body} />
      ))}
      <div class="row suggest-row">
        {may('act', at.room.me) && at.open && !heading.removed && (
          <LinkButton href={`${page}#foresla`} variant="tertiary" small icon="pen">
            {t.suggest}
          </LinkButton>
        )}
        {props.children}
        {suggestions.length > 0 && (
          <a class="small" href={page}>
            {t.all(suggestions.length)}
          </a>
        )}
      </div>
    </>
  )
}
