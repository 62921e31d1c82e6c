import { paths } from '#paths'
import type { Room } from '#partnership/enter.ts'
import type { PartyRow } from '#partnership/queries.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { Missing, PartName } from './rules.ts'
import { versionTexts } from './texts.ts'
import { inARow } from './words.ts'

/** One thing that remains before a version can be locked, with the way to where it is done. */
export const Remaining = ({ room, missing }: { room: Room; missing: Missing<PartyRow> }) => {
  const { language } = useLook()
  const to = useTo()
  const t = versionTexts(language)
  const partnership = room.slug
  switch (missing.what) {
    case 'side':
      return <a href={to(paths.parties, { partnership })}>{missing.side === 'public' ? t.side_public : t.side_civil}</a>
    case 'term':
      return <a href={to(paths.agreementTerm, { partnership })}>{t.termMissing}</a>
    case 'unchanged':
      return <>{t.unchanged}</>
    case 'not_begun':
      return <NotBegun room={room} kind={missing.kind} />
    case 'correction':
      return <OfPart room={room} part={missing.part} words={t.correction} />
    case 'suggestion':
      return <OfPart room={room} part={missing.part} words={t.suggestion} />
    case 'same_hand':
      return <OfPart room={room} part={missing.part} words={t.sameHand} />
    default:
      return <Lacking room={room} missing={missing} />
  }
}

const Lacking = ({ room, missing }: { room: Room; missing: Missing<PartyRow> & { what: 'lacking' } }) => {
  const { language } = useLook()
  const t = versionTexts(language)
  const named = (parties: readonly PartyRow[]) =>
    inARow(
      parties.map(({ name }) => name),
      language,
    )
  const words = [
    missing.talk.length > 0 ? t.talk(named(missing.talk)) : '',
    missing.silent.length > 0 ? t.silent(named(missing.silent)) : '',
  ]
  return <OfPart room={room} part={missing.part} words={words.join(' ').trim()} />
}

const NotBegun = ({ room, kind }: { room: Room; kind: PartName['kind'] }) => {
  const to = useTo()
  const t = versionTexts(useLook().language)
  const partnership = room.slug
  if (kind === 'goals') return <a href={to(paths.goals, { partnership })}>{t.noGoals}</a>
  if (kind === 'resources') return <a href={to(paths.resources, { partnership })}>{t.noResources}</a>
  return <a href={to(paths.agreement, { partnership })}>{t.noHeading}</a>
}

const OfPart = ({ room, part, words }: { room: Room; part: PartName; words: string }) => {
  const to = useTo()
  const t = versionTexts(useLook().language)
  const partnership = room.slug
  const [href, name] = {
    heading: [to(paths.heading, { partnership, heading: part.id }), t.heading(part.title ?? '')] as const,
    goals: [to(paths.goals, { partnership }), t.goals] as const,
    resources: [to(paths.resources, { partnership }), t.resources] as const,
    annexes: [to(paths.annexes, { partnership }), t.annexes] as const,
    term: [to(paths.agreementTerm, { partnership }), t.term] as const,
  }[part.kind]
  return (
    <>
      <a href={href}>{name}</a>: {words}
    </>
  )
}
