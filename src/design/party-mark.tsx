import { colourOf, shapeOf, type Party } from './party.ts'

/**
 * The nine shapes in a box of 16 × 16, cut to equal optical area: a square of the circle's width would look larger,
 * a triangle of its height smaller. ● ■ ▲ ◆ ⬟ ⬢ ★ ✚ and ▼ last.
 */
const shapes = [
  <circle cx="8" cy="8" r="7.4" />,
  <rect x="1.3" y="1.3" width="13.4" height="13.4" rx="1" />,
  <path d="M8 .6 16 14.8H0z" />,
  <path d="M8-.4 16.4 8 8 16.4-.4 8z" />,
  <path d="M8 .1 16 5.9 12.9 15.3H3.100L0 5.900z" />,
  <path d="M4 1.100h8L16 8l-4 6.900H4L0 8z" />,
  <path d="m8-.9 2.600 5.900 6.400.7-4.800 4.300 1.400 6.300L8 13.100l-5.600 3.200 1.400-6.300L-1 5.700l6.400-.7z" />,
  <path d="M5.200.6h5.600v4.600h4.600v5.600h-4.600v4.600H5.200v-4.600H.6V5.200h4.600z" />,
  <path d="M8 15.400 0 1.200h16z" />,
]

/** The bare shape of a mark, for use inside a larger drawing. */
export const MarkShape = ({ mark }: { mark: number }) => shapes[shapeOf(mark) - 1] ?? null

/**
 * A party's shape in its colour. Always beside the party's name or inside a drawing that names it, hence silent.
 * @param hollow outlined: has not answered, or how it is now
 */
export const PartyMark = ({ party, hollow = false }: { party: Pick<Party, 'mark'>; hollow?: boolean }) => (
  <svg class={hollow ? 'pm hollow' : 'pm'} data-p={colourOf(party.mark)} viewBox="0 0 16 16" aria-hidden="true">
    {hollow ? (
      <g transform="translate(1.7 1.7) scale(.79)">
        <MarkShape mark={party.mark} />
      </g>
    ) : (
      <MarkShape mark={party.mark} />
    )}
  </svg>
)

/** A party that wants to talk: a speech bubble in its colour, with an exclamation mark. */
export const TalkMark = ({ party }: { party: Pick<Party, 'mark'> }) => (
  <svg class="pm" data-p={colourOf(party.mark)} viewBox="0 0 16 16" aria-hidden="true">
    <path d="M1 1.500h14v10H8l-4 3.500v-3.500H1z" />
    <path class="bang" d="M8 3.400v3.600M8 9v.6" />
  </svg>
)
