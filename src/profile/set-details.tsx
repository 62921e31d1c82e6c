import { Details } from '#design/details.tsx'
import { useLook } from '#platform/look.tsx'
import { Cite } from './cite.tsx'
import type { InBoth } from '#platform/language.ts'
import type { Source } from './source.ts'
import { profileTexts } from './texts.ts'

interface Described {
  title: InBoth
  description: InBoth
}
/** What is shown of a set; one of a partnership's own rests on no source. */
export type ShownSet = { title: InBoth; intro: InBoth; source: Source | null } & (
  | { scale: 'four-step'; points: readonly { title: InBoth; statement: InBoth }[] }
  | { scale: 'participation-map'; levels: readonly Described[]; steps: readonly Described[] }
)

/** A question set, closed, with all its points or the levels and steps of the map. */
export const SetDetails = ({ set, open = false }: { set: ShownSet; open?: boolean }) => {
  const { language } = useLook()
  const t = profileTexts(language)
  return (
    <Details summary={set.title[language]} open={open}>
      <p>{set.intro[language]}</p>
      {set.scale === 'four-step' ? (
        <>
          <ol class="numbered">
            {set.points.map(({ title, statement }) => (
              <li>
                <strong>{title[language]}</strong>
                <span>{statement[language]}</span>
              </li>
            ))}
          </ol>
          <p class="small muted">{t.fourSteps}</p>
        </>
      ) : (
        <div class="grid2">
          {(
            [
              ['levels', set.levels],
              ['steps', set.steps],
            ] as const
          ).map(([name, parts]) => (
            <div>
              <p class="eyebrow">{t[name]}</p>
              <ol class="numbered">
                {parts.map(({ title, description }) => (
                  <li>
                    <strong>{title[language]}</strong>
                    <span>{description[language]}</span>
                  </li>
                ))}
              </ol>
            </div>
          ))}
        </div>
      )}
      <Cite source={set.source} />
    </Details>
  )
}
