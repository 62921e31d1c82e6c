import { paths } from '#paths'
import { LinkButton } from '#design/button.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { SourceNote } from '#design/source-note.tsx'
import { Voice } from '#design/voice.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'

import { inLanguage, useLook, useTo } from '#platform/look.tsx'
import type { Contact, Guide, Piece, Place } from './rules.ts'
import { welcomeTexts } from './texts.ts'

const useTexts = () => welcomeTexts(useLook().language)

const Person = ({ party, name, role, phone, email }: Contact) => {
  const t = useTexts()
  return (
    <li>
      {party && <PartyChip party={party} />}
      <span>
        {name === null ? <span class="muted">{t.notNamed}</span> : <strong>{name}</strong>}
        {name !== null && role && `, ${role}`}
      </span>
      {phone && (
        <span>
          {t.phone} <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
        </span>
      )}
      {email && (
        <span>
          {t.email} <a href={`mailto:${email}`}>{email}</a>
        </span>
      )}
    </li>
  )
}

const PlaceLink = ({ title, path }: Place) => {
  const { language } = useLook()
  if (path === null) return title
  return <a href={path.startsWith('/') ? inLanguage(path, language) : path}>{title}</a>
}

const Label = ({ text }: { text: string | null }) => (text ? <h4>{text}</h4> : null)

const Part = ({ piece }: { piece: Piece }) => {
  const t = useTexts()
  switch (piece.kind) {
    case 'text':
      return <p>{piece.text}</p>
    case 'missing':
      return <p class="muted">{piece.text}</p>
    case 'source':
      return (
        <p>
          <SourceNote source={t.source(piece.section)} />
        </p>
      )
    case 'voice':
      return (
        <>
          <Label text={piece.label} />
          <Voice text={piece.text} />
        </>
      )
    case 'list':
    case 'voices':
      return (
        <>
          <Label text={piece.label} />
          <ul class={piece.kind === 'voices' ? 'voice' : ''}>
            {piece.items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        </>
      )
    case 'parties':
      return (
        <ul class="plain welcome-list">
          {piece.parties.map(({ party, words }) => (
            <li>
              <PartyChip party={party} />
              {words.trim() && <Voice text={words} />}
            </li>
          ))}
        </ul>
      )
    case 'people':
      return (
        <ul class="plain welcome-list welcome-people">
          {piece.people.map((one) => (
            <Person {...one} />
          ))}
        </ul>
      )
    case 'places':
      // A single way on is no list, least of all straight under one
      if (piece.places.length === 1)
        return (
          <p>
            <PlaceLink {...piece.places[0]!} />
          </p>
        )
      return (
        <ul>
          {piece.places.map((place) => (
            <li>
              <PlaceLink {...place} />
            </li>
          ))}
        </ul>
      )
  }
}

/** The welcome guide: to read, to print, and to get as a file. */
export const WelcomePage = ({ room, guide }: { room: Room; guide: Guide }) => {
  const to = useTo()
  const t = useTexts()
  return (
    <RoomPage room={room} section="welcome" title={guide.title} class="wrap pagemain stack welcome">
      <div class="between">
        <div>
          <h2 class="mh">{guide.title}</h2>
          <p class="lead">{guide.lead}</p>
        </div>
        <div class="row noprint">
          <LinkButton href={to(paths.welcomePdf, { partnership: room.slug })} variant="secondary">
            {t.pdf}
          </LinkButton>
        </div>
      </div>
      <div class="welcome-grid">
        <nav class="noprint" aria-label={t.contents}>
          <p class="eyebrow">{t.contents}</p>
          <ol class="plain">
            {guide.chapters.map(({ id, title }) => (
              <li>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <article class="panel">
          {guide.chapters.map(({ id, title, pieces }) => (
            <section id={id} class="welcome-chapter" aria-labelledby={`${id}-rubrik`}>
              <h3 id={`${id}-rubrik`}>{title}</h3>
              {pieces.map((piece) => (
                <Part piece={piece} />
              ))}
            </section>
          ))}
        </article>
      </div>
    </RoomPage>
  )
}
