import { SubNav } from './sub-nav.tsx'

/**
 * What a list can be narrowed to, as links that say how many there are of each.
 * @param here the address of the list, which by itself shows the first choice
 */
export const NarrowTo = <Choice extends string>(props: {
  label: string
  here: string
  choices: readonly (readonly [Choice, string])[]
  counts: Readonly<Record<Choice, number>>
  chosen: Choice
}) => (
  <SubNav
    label={props.label}
    links={props.choices.map(([choice, label], index) => ({
      href: index === 0 ? props.here : `${props.here}?visa=${choice}`,
      label: `${label} (${props.counts[choice]})`,
      current: choice === props.chosen,
    }))}
  />
)
