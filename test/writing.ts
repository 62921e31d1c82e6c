import type { SomeParty, Someone, World } from './world.ts'

/** The parties of an agreement that is being written, and short ways to do what people do in it. */
export type WritingRoom = Awaited<ReturnType<typeof aWritingRoom>>

/**
 * A partnership of an association and two public parties whose guidelines differ, with small functions that act in its
 * agreement through the pages.
 */
export async function aWritingRoom(world: World, names = ['Föreningen Bryggan', 'Norrvik kommun', 'Region Västerhav']) {
  const profiles = [undefined, 'gavle', 'vgr']
  const organisations = []
  for (const [index, name] of names.entries())
    organisations.push(await world.anOrganisation(index === 0 ? 'civil' : 'public', name, profiles[index]))
  const partnership = await world.aPartnership({ organisations })
  const [bryggan, norrvik, vasterhav] = partnership.parties as [SomeParty, SomeParty, SomeParty]
  const at = `/p/${partnership.slug}/avtal`
  const pageOf = (heading: string) => `${at}/rubriker/${heading}`

  const newest = async (heading: string) =>
    world.all
      .selectFrom('heading_text')
      .selectAll()
      .where('heading_id', '=', heading)
      .orderBy('seq', 'desc')
      .executeTakeFirst()
  const revision = async (part: string) =>
    (await world.all.selectFrom('part').select('revision').where('id', '=', part).executeTakeFirstOrThrow()).revision

  /** Adds a heading of the parties' own. @returns its id */
  async function aHeading(who: Someone = bryggan.representative, title = 'Så hjälps vi åt'): Promise<string> {
    const answer = await world.post(who, `${at}/rubriker`, { act: 'add', title })
    return /rubriker\/([0-9a-f-]+)/.exec(answer.headers.get('location') ?? '')![1]!
  }
  const write = async (who: Someone, heading: string, body: string, fields: Record<string, string> = {}) =>
    world.post(who, `${pageOf(heading)}/text`, {
      act: 'save',
      body,
      based_on: (await newest(heading))?.id ?? '',
      ...fields,
    })
  const answer = async (who: Someone, heading: string, accord: 'stands' | 'talk', why = '') =>
    world.post(who, `${pageOf(heading)}/samsyn`, {
      accord,
      accord_why: why,
      accord_revision: String(await revision(heading)),
    })
  /** Answers an open correction of the heading. */
  const settle = async (who: Someone, heading: string, said: 'accept' | 'decline') => {
    const open = await world.all
      .selectFrom('correction')
      .select('id')
      .where('heading_id', '=', heading)
      .where('settled_at', 'is', null)
      .executeTakeFirst()
    return world.post(who, `${pageOf(heading)}/rattelse/${open?.id}/svar`, { answer: said })
  }
  /** The parties that stand behind what stands under the heading now. */
  const standing = async (heading: string) =>
    (
      await world.all
        .selectFrom('accord')
        .select('party_id')
        .where('part_id', '=', heading)
        .where('revision', '=', await revision(heading))
        .where('answer', '=', 'stands')
        .execute()
    ).map(({ party_id }) => party_id)

  return {
    partnership,
    bryggan,
    norrvik,
    vasterhav,
    at,
    pageOf,
    newest,
    revision,
    aHeading,
    write,
    answer,
    settle,
    standing,
  }
}
