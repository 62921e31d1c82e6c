import type { Child } from 'hono/jsx'
import { paths } from '#paths'
import { PartyChip } from '#design/party-chip.tsx'
import type { Party } from '#design/party.ts'
import { Tag } from '#design/verdict.tsx'
import { SubTabs, Tabs } from '#design/tabs.tsx'
import { useLook, useTo } from '#platform/look.tsx'
import { FramedPage, type PageProps } from './page.tsx'
import { ofParties, parts, partWith, roomParts, type Section } from './sections.ts'
import { frameTexts, pageTexts } from './texts.ts'

/** What the frame shows of the partnership that a page belongs to. */
export interface Framed {
  slug: string
  name: string
  /** Alphabetical order, as everywhere. */
  parties: readonly Party[]
  /** Someone without a party has no own room. */
  hasOwnRoom: boolean
  /** The agreement was made before or outside the system. */
  takenOver?: boolean
  /** The only pages that stand open to whoever asks; without it all do. */
  only?: readonly Section[] | null
}

export interface RoomPageProps extends PageProps {
  room: Framed
  section: Section
  /** More classes of the body, such as `room` for the wide agreement room. */
  kind?: string
  children?: Child
}

/**
 * A page in a partnership's shared room: its name as `h1`, its parties, its sections. Supply `h2` and below in the children.
 */
export const RoomPage = ({ room, section, kind, ...page }: RoomPageProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = frameTexts(language)
  const pages = pageTexts(language)
  const here = partWith(section)
  const inPart = (parts[here] as readonly Section[]).filter((name) => room.hasOwnRoom || !ofParties.includes(name))
  const addressOf = (name: Section) => to(paths[name], { partnership: room.slug })
  const pageTab = (name: Section) => ({ href: addressOf(name), label: pages[name], current: name === section })
  // Who only looks in is shown no way to a closed door
  const links =
    room.only?.map(pageTab) ??
    roomParts.map((part) => ({ href: addressOf(parts[part][0]), label: t[part], current: part === here }))
  const within = room.only ? [] : inPart.map(pageTab)
  return (
    <FramedPage
      {...page}
      title={`${page.title}, ${room.name}`}
      kind={`work ${kind ?? ''}`.trim()}
      before={
        <section class="ctx" aria-label={room.name}>
          <div class="wrap">
            <nav class="crumb" aria-label={t.youAreHere}>
              <a href={to(paths.mine)}>{t.mine}</a> / {room.name}
            </nav>
            <div class="between middle">
              <h1>{room.name}</h1>
              {room.takenOver && <Tag>{t.takenOver}</Tag>}
              <span class="row small chips-row">
                {room.parties.map((party) => (
                  <PartyChip party={party} boxed />
                ))}
              </span>
            </div>
            <Tabs label={t.partsOf(room.name)} tabs={links} />
            {within.length > 1 && <SubTabs label={t.pagesOf(t[here])} tabs={within} />}
          </div>
        </section>
      }
    />
  )
}
