import { Icon } from './icon.tsx'
import { useWords } from './texts.ts'

export interface Tab {
  href: string
  label: string
  current: boolean
}

const TabLink = ({ href, label, current }: Tab) => (
  <a href={href} {...(current ? { 'aria-current': 'page' as const } : {})}>
    {label}
  </a>
)

/**
 * The sections of a room as a row of links; on a telephone one switch that shows the section one is in.
 * @param label what the row leads through: «Delar av Hemma igen»
 */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly Tab[] }) => {
  const words = useWords()
  const current = tabs.find((tab) => tab.current) ?? tabs[0]
  return (
    <>
      <nav class="tabs" aria-label={label}>
        {tabs.map((tab) => (
          <TabLink {...tab} />
        ))}
      </nav>
      <details class="tabsm">
        <summary>
          <span>
            <span class="muted">{words.part}</span> {current?.label}
          </span>
          <Icon name="open" />
        </summary>
        <nav aria-label={words.inAMenu(label)}>
          {tabs.map((tab) => (
            <TabLink {...tab} />
          ))}
        </nav>
      </details>
    </>
  )
}

/** The pages within a section, in a quieter row under it; it wraps and is the same on every width. */
export const SubTabs = ({ label, tabs }: { label: string; tabs: readonly Tab[] }) => (
  <nav class="subtabs" aria-label={label}>
    {tabs.map((tab) => (
      <TabLink {...tab} />
    ))}
  </nav>
)
