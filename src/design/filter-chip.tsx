import { useWords } from './texts.ts'

/** A filter that is on, and the link that takes it off. */
export const FilterChip = ({ href, label }: { href: string; label: string }) => (
  <a class="ds-chip" data-removable="true" href={href} aria-label={useWords().removeFilter(label)}>
    {label}
  </a>
)

/** The filters that are on, and one link for all of them. */
export const FilterChips = (props: { chosen: readonly { href: string; label: string }[]; clearHref: string }) =>
  props.chosen.length === 0 ? null : (
    <ul class="plain row chips">
      {props.chosen.map((one) => (
        <li>
          <FilterChip {...one} />
        </li>
      ))}
      <li>
        <a href={props.clearHref} class="small">
          {useWords().clearFilters}
        </a>
      </li>
    </ul>
  )
