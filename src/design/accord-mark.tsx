import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'
import { PartyChip } from './party-chip.tsx'
import { PartyMark, TalkMark } from './party-mark.tsx'
import type { Party } from './party.ts'
import { useWords } from './texts.ts'

/** Stands behind the text, wants to talk, or has not answered. */
export type Stand = 'behind' | 'talk' | 'silent'
export interface StandOfParty {
  party: Party
  stand: Stand
}

/** All stand behind the same text. Nobody at all is not an accord. */
export const isAccord = (stands: readonly StandOfParty[]) =>
  stands.length > 0 && stands.every(({ stand }) => stand === 'behind')

const Mark = ({ party, stand }: StandOfParty) =>
  stand === 'talk' ? <TalkMark party={party} /> : <PartyMark party={party} hollow={stand === 'silent'} />

/** One mark per party: outlined, filled or a speech bubble; all filled, they lie in one yellow pill. */
export const AccordMark = ({ stands }: { stands: readonly StandOfParty[] }) => {
  const words = useWords()
  const accord = isAccord(stands)
  const said = stands.map(({ party, stand }) => `${party.shortName}: ${words[stand].toLowerCase()}`).join(', ')
  return (
    <span class={accord ? 'ss all' : 'ss'} role="img" aria-label={accord ? `${words.accordOfAll}. ${said}` : said}>
      {stands.map((one) => (
        <Mark {...one} />
      ))}
    </span>
  )
}

/** What the three forms of the mark mean, once per page that uses them. */
export const AccordKey = ({ parties }: { parties: readonly Party[] }) => {
  const words = useWords()
  const first = parties.slice(0, 1)
  const as = (stand: Stand) => first.map((party) => ({ party, stand }))
  return (
    <ul class="key keyn small muted">
      <li>
        <span class="ss all" aria-hidden="true">
          {parties.slice(0, 3).map((party) => (
            <PartyMark party={party} />
          ))}
        </span>{' '}
        {words.accordOfAll.toLowerCase()}
      </li>
      {(['behind', 'silent', 'talk'] as const).map((stand) => (
        <li>
          <span class="ss" aria-hidden="true">
            {as(stand).map((one) => (
              <Mark {...one} />
            ))}
          </span>{' '}
          {words[stand].toLowerCase()}
        </li>
      ))}
    </ul>
  )
}

/**
 * «Står vi bakom texten?»: where every party stands, and the buttons with which one's own party answers.
 * @param children the buttons, and what follows from pressing them
 */
export const AccordPanel = (props: {
  title?: string
  id?: string
  stands: readonly StandOfParty[]
  children?: Child
}) => {
  const words = useWords()
  const id = props.id ?? 'accord'
  return (
    <section class="agree" aria-labelledby={id}>
      <h3 id={id}>{props.title ?? words.doWeStandBehind}</h3>
      <ul class="plain">
        {props.stands.map(({ party, stand }) => (
          <li>
            <PartyChip party={party} />
            <span class={stand === 'silent' ? 'stt muted' : 'stt'}>
              {stand === 'behind' && <Icon name="check" />}
              {stand === 'talk' && <Icon name="talk" />}
              {words[stand]}
            </span>
          </li>
        ))}
      </ul>
      {props.children}
    </section>
  )
}
