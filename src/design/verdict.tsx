import type { Child } from 'hono/jsx'
import { Icon, type IconName } from './icon.tsx'
import { useWords } from './texts.ts'

/**
 * `accord` in yellow. `talk` and `missing` («ni är överens om att det saknas») in ink: neither is wrong, both are
 * something to talk about.
 */
export type Verdicts = 'accord' | 'talk' | 'missing'

/**
 * How something stands, as a pill.
 * @param children other words than «Samsyn», «Behöver dialog» and «Överens om att det saknas»
 */
export const Verdict = ({ kind, icon, children }: { kind: Verdicts; icon?: IconName; children?: Child }) => {
  const words = useWords()
  const own = { accord: words.accord, talk: words.needsTalk, missing: words.agreedMissing }
  return (
    <span class={kind === 'accord' ? 'verdict yes' : 'verdict talk'}>
      <Icon name={icon ?? (kind === 'accord' ? 'check' : 'talk')} />
      {children ?? own[kind]}
    </span>
  )
}

/** A small label such as a phase in a list. */
export const Tag = ({
  kind = 'neutral',
  children,
}: {
  kind?: 'accent' | 'neutral' | 'success' | 'warning'
  children: Child
}) => (
  <span class="ds-tag" data-color={kind}>
    {children}
  </span>
)
