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

/** On a telephone: one switch that shows where one is, and the way to the others. */
const Switch = ({ label, kind, tabs }: { label: string; kind: string; tabs: readonly Tab[] }) => {
  const words = useWords()
  const current = tabs.find((tab) => tab.current) ?? tabs[0]
  return (
    <details class="tabsm">
      <summary>
        <span>
          <span class="muted">{kind}</span> {current?.label}
        </span>
        <Icon name="open" />
      </summary>
      <nav aria-label={words.inAMenu(label)}>
        {tabs.map((tab) => (
          <TabLink {...tab} />
        ))}
      </nav>
    </details>
  )
}

/**
 * The sections of a room as a row of links; on a telephone one switch that shows the section one is in.
 * @param label what the row leads through: «Delar av Hemma igen»
 */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly Tab[] }) => (
  <>
    <nav class="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <TabLink {...tab} />
      ))}
    </nav>
    <Switch label={label} kind={useWords().part} tabs={tabs} />
  </>
)

/** So many pages are a row on every width; more become a switch on a telephone. */
const fewPages = 3

/** The pages within a section, in a quieter row under it; on a telephone a switch where they are many. */
export const SubTabs = ({ label, tabs }: { label: string; tabs: readonly Tab[] }) => {
  const words = useWords()
  const many = tabs.length > fewPages
  return (
    <>
      <nav class={many ? 'subtabs many' : 'subtabs'} aria-label={label}>
        {tabs.map((tab) => (
          <TabLink {...tab} />
        ))}
      </nav>
      {many && <Switch label={label} kind={words.page} tabs={tabs} />}
    </>
  )
}
