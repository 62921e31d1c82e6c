import type { SomeOrganisation, Someone, World } from './world.ts'

/** A small file that begins as a PDF does. */
export const aPdf = (words = 'avtal') =>
  new File([`%PDF-1.7\n${words}\n%%EOF\n`], 'avtal.pdf', { type: 'application/pdf' })

/** An association and a municipality, each with somebody who represents it. */
export async function twoOrganisations(world: World) {
  const civil = await world.anOrganisation('civil')
  const authority = await world.anOrganisation('public')
  const one = await world.aPerson(`Företrädare för ${civil.name}`)
  const other = await world.aPerson(`Företrädare för ${authority.name}`)
  await world.aMember(one, civil)
  await world.aMember(other, authority)
  return { civil, authority, one, other }
}
const seat = ({ id, boardId }: SomeOrganisation) => (boardId ? `${id}:${boardId}` : id)

/** A draft put in by one party with another; its file too unless told otherwise. @returns its address and id */
export async function aTakeover(
  world: World,
  who: Someone,
  own: SomeOrganisation,
  other: SomeOrganisation,
  fields: Record<string, string | File> = {},
) {
  const answer = await world.post(who, '/overtaganden/nytt', {
    name: 'Språkvän',
    about: 'Nyanlända saknar någon att prata svenska med.',
    signed: '2023-12-10',
    start: '2024-01-01',
    end: '2029-12-31',
    registry: 'KS 2023-0456',
    own: seat(own),
    other: seat(other),
    body: 'Styrelsen',
    decided: '2023-11',
    paragraph: '§ 12',
    file: aPdf(),
    act: 'save',
    ...fields,
  })
  if (answer.status !== 303) return { at: '', id: '', answer }
  const at = answer.headers.get('location')!.replace(/\?.*/, '')
  return { at, id: at.split('/').at(-1)!, answer }
}

/** A party confirms what stands now. */
export async function confirmAs(world: World, id: string, who: Someone, organisation: SomeOrganisation) {
  const { revision } = await world.all
    .selectFrom('takeover')
    .select('revision')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const party = await world.all
    .selectFrom('takeover_party')
    .select('id')
    .where('takeover_id', '=', id)
    .where('organisation_id', '=', organisation.id)
    .executeTakeFirstOrThrow()
  return world.post(who, `/overtaganden/${id}/bekraftelse`, { party: party.id, revision: String(revision) })
}
