import { isOpen } from '#accord/open.ts'
import { accordsOf, countOpenComments, partsOf, type NamedPart } from '#accord/queries.ts'
import { hasSamsyn, samsynOn, type Accord } from '#accord/rules.ts'
import { listAnnexes } from '#annex/queries.ts'
import type { Annex } from '#annex/rules.ts'
import { listGoals, type GoalRow } from '#goal/queries.ts'
import type { Ask } from '#platform/http.tsx'
import { enterRoom, type Room } from '#partnership/enter.ts'
import type { PartyRow } from '#partnership/queries.ts'
import type { Deed } from '#partnership/rules.ts'
import { findProfile, getProfile } from '#profile/queries.ts'
import type { Profile, UnionHeading } from '#profile/rules.ts'
import { listResources, type ResourceRow } from '#resource/queries.ts'
import { countOpenSuggestions } from '#suggestion/queries.ts'
import { readAgreement, type Agreement } from './queries.ts'
import { askedHeadings } from './rules.ts'

/** Slug of the profile for those whose authority has none. */
const generalProfile = 'allman'

/** The agreement of a partnership with the one who has just entered to read or write it. */
export interface AgreementRoom {
  room: Room
  /** False while a version is locked: then it is read, not changed. */
  open: boolean
  agreement: Agreement
  parts: NamedPart[]
  accords: Accord[]
  /** How many suggestions wait for answers under each heading that has any. */
  openSuggestions: ReadonlyMap<string, number>
  /** How many comments on places in the text are open under each heading that has any. */
  openComments: ReadonlyMap<string, number>
  /** The guidelines of the public parties; none = the general one is followed. */
  followed: Profile[]
  asked: UnionHeading[]
  /** Goals and promised resources that have not been removed. */
  goals: GoalRow[]
  resources: ResourceRow[]
  /** Annexes that have not been taken away, in order. */
  annexes: Annex[]
}

/** The profiles of all public parties (R13); none when no public party has one. */
export const followedProfiles = (parties: readonly Pick<PartyRow, 'side' | 'profile'>[]): Profile[] =>
  [...new Set(parties.filter(({ side }) => side === 'public').map(({ profile }) => profile))]
    .map((slug) => (slug ? findProfile(slug) : undefined))
    .filter((profile) => profile !== undefined)

/**
 * Enters the partnership and reads its agreement as it stands, with everyone's samsyn.
 * @throws Refusal 404 for outsiders, 403 without the capacity
 */
export async function enterAgreement(c: Ask, deed: Deed = 'read'): Promise<AgreementRoom> {
  const room = await enterRoom(c, deed)
  const { tx } = c.var
  const followed = followedProfiles(room.parties)
  const general = getProfile(generalProfile)
  return {
    room,
    open: await isOpen(tx, room.id),
    agreement: await readAgreement(tx, room.id),
    parts: await partsOf(tx, room.id),
    accords: await accordsOf(tx, room.id),
    openSuggestions: await countOpenSuggestions(tx, room.id),
    openComments: await countOpenComments(tx, room.id),
    followed,
    asked: askedHeadings(followed, general),
    goals: (await listGoals(tx, room.id)).filter((goal) => goal.removed_at === null),
    annexes: (await listAnnexes(tx, room.id)).filter(({ removed }) => !removed),
    resources: (await listResources(tx, room.id)).filter((resource) => resource.removed_at === null),
  }
}

/** The part of a heading, or undefined when nobody is asked about it. */
export const partOf = (at: AgreementRoom, id: string): NamedPart | undefined => at.parts.find((part) => part.id === id)

/** On how many of the parts every party has samsyn, and how many there are. */
export function progressOf(at: AgreementRoom): { agreed: number; all: number } {
  const asked = at.parts.filter(({ kind, removed }) => kind === 'heading' && !removed)
  const agreed = asked.filter((part) => hasSamsyn(samsynOn(part, at.accords, at.room.parties)))
  return { agreed: agreed.length, all: asked.length }
}

/** Whose a heading is, by the names the room uses: the party that follows the guideline, or the guideline's own name. */
export const ownersOf = (at: AgreementRoom, whose: readonly string[], language: 'sv' | 'en'): string[] =>
  whose.flatMap((slug) => {
    const followers = at.room.parties.filter(({ profile, side }) => side === 'public' && profile === slug)
    if (followers.length > 0) return followers.map(({ shortName }) => shortName)
    const profile = findProfile(slug)
    return profile ? [profile.name[language]] : []
  })
