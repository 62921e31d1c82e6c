import { byName } from '#platform/language.ts'
import { counties, type County } from './counties.ts'
import { Details } from './details.tsx'
import { useWords } from './texts.ts'

const tile = { width: 58, height: 46, stepX: 62, stepY: 50 }

/** Five steps of colour; the figure stands in the tile too. */
const levelOf = (count: number) => (count === 0 ? 0 : count < 3 ? 1 : count < 6 ? 2 : count < 10 ? 3 : 4)

interface TileProps {
  county: County
  count: number
  href: string
  chosen: boolean
}

const Tile = ({ county, count, href, chosen }: TileProps) => {
  const words = useWords()
  const x = 2 + county.column * tile.stepX
  const y = 2 + county.row * tile.stepY
  const level = `l${levelOf(count)}`
  // The name begins with what is seen in the tile, so that a voice command by the letters works (WCAG 2.5.3).
  const label = `${county.code} ${words.partnershipsIn(count, county.name)}`
  return (
    <a href={href} aria-label={label} {...(chosen ? { 'aria-current': 'true' as const } : {})}>
      <rect x={x} y={y} width={tile.width} height={tile.height} rx="7" class={chosen ? `${level} sel` : level} />
      <text x={x + 29} y={y + 18} class={`k ${level}`}>
        {county.code}
      </text>{' '}
      <text x={x + 29} y={y + 35} class={`v ${level}`}>
        {count}
      </text>
    </a>
  )
}

export interface CountyMapProps {
  /** How many partnerships by county letter; a county that is not here has none. */
  counts: Record<string, number>
  /** Where a tile leads. */
  hrefOf: (code: string) => string
  /** Letters of the counties that are chosen now. */
  chosen?: readonly string[]
  /** Open the list beside the map from the start. */
  listOpen?: boolean
}

/** Schematic tiles of equal size for the 21 counties, each a link, and the same as a list. */
export const CountyMap = ({ counts, hrefOf, chosen = [], listOpen = false }: CountyMapProps) => {
  const words = useWords()
  const countOf = (county: County) => counts[county.code] ?? 0
  const most = [...counties].sort((a, b) => countOf(b) - countOf(a) || byName(a, b))
  return (
    <>
      <svg class="map" viewBox="0 0 252 402" role="group" aria-label={words.countyMap}>
        {counties.map((county) => (
          <Tile
            county={county}
            count={countOf(county)}
            href={hrefOf(county.code)}
            chosen={chosen.includes(county.code)}
          />
        ))}
      </svg>
      <Details summary={words.countiesAsList} open={listOpen}>
        <ul class="small plain counties">
          {most.map((county) => (
            <li>
              <a href={hrefOf(county.code)}>
                {county.name} {countOf(county)}
              </a>
            </li>
          ))}
        </ul>
      </Details>
    </>
  )
}
