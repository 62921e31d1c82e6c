import { Details } from '#design/details.tsx'
import { Table } from '#design/table.tsx'
import { designTexts } from '#design/texts.ts'
import { figure } from '#platform/language.ts'
import { inLanguage, useLook } from '#platform/look.tsx'
import type { DraftedPart } from './drafted.ts'
import { reportTexts } from './texts.ts'

const [wide, tall, foot, top] = [400, 210, 175, 37]
/** Half of what the longest date takes: a name stays within the picture. */
const labelHalf = 46

/** What was measured, a bar a value and the latest strongest, with the same figures as a table. */
export const SeriesBars = ({ series, sources }: { series: DraftedPart['series'][number]; sources: boolean }) => {
  const { language } = useLook()
  const t = reportTexts(language)
  const { title, unit, points, at } = series
  const highest = Math.max(...points.map(({ value }) => value), 1)
  const step = wide / Math.max(points.length, 3)
  // Four days have room beside each other; of more, every other or fewer are named, the latest always
  const apart = Math.ceil(points.length / 4)
  const shown = points.map(({ label, value }) => ({ label, value: figure(value, language) }))
  return (
    <figure class="rseries">
      <figcaption>
        <strong>{title}</strong>
        {sources && (
          <>
            {' '}
            <a class="small noprint" href={inLanguage(at, language)}>
              {t.sourceOf}
              <span class="sr">: {title}</span>
            </a>
          </>
        )}
      </figcaption>
      <svg
        class="vis"
        viewBox={`0 0 ${wide} ${tall}`}
        role="img"
        aria-label={`${title}: ${shown.map(({ label, value }) => `${label} ${value} ${unit}`).join(', ')}`}
      >
        {points.map(({ value }, index) => {
          const height = ((foot - top) * value) / highest
          const x = index * step + step * 0.1
          const middle = index * step + step / 2
          return (
            <>
              <rect
                x={x}
                y={foot - height}
                width={step * 0.8}
                height={height}
                rx="4"
                class={index === points.length - 1 ? 'hi' : 'lo'}
              />
              <text x={middle} y={foot - height - 9} class="v">
                {shown[index]?.value}
              </text>
              {(points.length - 1 - index) % apart === 0 && (
                <text x={Math.min(Math.max(middle, labelHalf), wide - labelHalf)} y={tall - 11} class="l">
                  {shown[index]?.label}
                </text>
              )}
            </>
          )
        })}
        <path d={`M0 ${foot + 0.5}H${wide}`} class="ax" />
      </svg>
      <Details summary={designTexts(language).showAsTable} class="noprint">
        <Table
          caption={title}
          hideCaption
          columns={[{ label: t.whenMeasured }, { label: unit || t.value, numeric: true }]}
          rows={shown.map(({ label, value }) => [label, value])}
        />
      </Details>
    </figure>
  )
}
