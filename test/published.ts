import { anAgreement, aSignatory, decideAll, signIt, standBehindAll } from './agreement.ts'
import type { SomePartnership, World } from './world.ts'

/** A heading of the parties' own with a text, written by the first party. @returns its id */
export async function aWrittenHeading(world: World, { slug, parties }: SomePartnership, title: string, body: string) {
  const who = parties[0]!.representative
  const added = await world.post(who, `/p/${slug}/avtal/rubriker`, { act: 'add', title })
  const id = /rubriker\/([0-9a-f-]+)/.exec(added.headers.get('location') ?? '')![1]!
  await world.post(who, `/p/${slug}/avtal/rubriker/${id}/text`, { act: 'save', body, based_on: '' })
  return id
}

/** All stand behind what is written, it is locked, decided and signed. */
export async function signAll(world: World, partnership: SomePartnership): Promise<void> {
  for (const party of partnership.parties) await standBehindAll(world, partnership, party)
  const locked = await world.post(partnership.parties[0]!.representative, `/p/${partnership.slug}/avtal/versioner`)
  const version = locked.headers.get('location')!.replace(/\?.*/, '')
  await decideAll(world, version, partnership)
  for (const party of partnership.parties) await signIt(world, version, await aSignatory(world, partnership, party))
}

/** A signed agreement of these headings. */
export async function aSignedAgreement(
  world: World,
  partnership: SomePartnership,
  headings: Readonly<Record<string, string>> = {},
): Promise<void> {
  await anAgreement(world, partnership)
  for (const [title, body] of Object.entries(headings)) await aWrittenHeading(world, partnership, title, body)
  await signAll(world, partnership)
}

/** A party chooses what the register shows, and these parties stand behind it (all unless told). */
export async function publish(
  world: World,
  partnership: SomePartnership,
  pieces: readonly string[] = ['agreement_text', 'clause_notes'],
  behind = partnership.parties,
): Promise<void> {
  const revision = async () =>
    (
      await world.all
        .selectFrom('publication')
        .select('revision')
        .where('partnership_id', '=', partnership.id)
        .orderBy('revision', 'desc')
        .executeTakeFirst()
    )?.revision ?? 0
  const at = `/p/${partnership.slug}/publicering`
  await world.post(partnership.parties[0]!.representative, at, {
    seen: String(await revision()),
    'pieces[]': [...pieces],
  })
  const accord_revision = String(await revision())
  for (const { representative } of behind)
    await world.post(representative, `${at}/samsyn`, { accord: 'stands', accord_revision })
}
