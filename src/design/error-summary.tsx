import type { Problems } from '#platform/form.ts'
import { fieldId } from './field.tsx'
import { useWords } from './texts.ts'

/**
 * Stands above the `h1` when a form came back: how many things there are to mend, each a link to its field.
 * Takes focus without script by `autofocus`. Draws nothing when there is nothing to mend.
 * @param title in place of «Tre saker att rätta innan vi kan spara», where saving is not what was asked for
 */
export const ErrorSummary = ({ problems, title }: { problems: Problems; title?: string }) => {
  const words = useWords()
  const all = Object.entries(problems)
  if (all.length === 0) return null
  return (
    <div class="ds-error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{title ?? words.thingsToMend(all.length)}</h2>
      <ul>
        {all.map(([name, problem]) => (
          <li>
            <a class="ds-link" href={`#${fieldId(name)}`}>
              {problem}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
