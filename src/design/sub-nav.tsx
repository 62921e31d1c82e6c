/** A few pages that belong together under one section, as a row of links. */
export const SubNav = (props: {
  label: string
  links: readonly { href: string; label: string; current: boolean }[]
}) => (
  <nav class="subnav noprint" aria-label={props.label}>
    <ul class="plain">
      {props.links.map(({ href, label, current }) => (
        <li>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
