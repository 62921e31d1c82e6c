import type { SomeParty, SomePartnership, Someone, World } from './world.ts'

export const pdf = (more = '') => Buffer.from(`%PDF-1.7\nBudget ${more}\n%%EOF\n`)
export const file = (bytes: Buffer = pdf(), name = 'Budget åäö.pdf') => new File([bytes as never], name)

/** A partnership with short ways to do what people do with its annexes. */
export async function aRoomWithAnnexes(world: World) {
  const partnership = await world.aPartnership()
  const [civil, pub] = partnership.parties as [SomeParty, SomeParty]
  const at = `/p/${partnership.slug}/avtal/bilagor`
  const add = (fields: Record<string, string | File>, who: Someone = civil.representative) =>
    world.post(who, at, fields)
  const standing = async () =>
    world.all
      .selectFrom('annex_edition')
      .innerJoin('annex', 'annex.id', 'annex_edition.annex_id')
      .selectAll('annex_edition')
      .select('annex.place')
      .distinctOn('annex_id')
      .where('annex_edition.partnership_id', '=', partnership.id)
      .orderBy('annex_id')
      .orderBy('seq', 'desc')
      .execute()
  const one = async () => (await standing())[0]!
  const change = async (fields: Record<string, string | File>, who: Someone = pub.representative) => {
    const annex = await one()
    return world.post(who, `${at}/${annex.annex_id}`, { title: annex.title, based_on: annex.id, ...fields })
  }
  const revision = async () =>
    (
      await world.all
        .selectFrom('part')
        .select('revision')
        .where('partnership_id', '=', partnership.id)
        .where('kind', '=', 'annexes')
        .executeTakeFirst()
    )?.revision ?? 0
  const stand = async (party: SomeParty, revised?: number) =>
    world.post(party.representative, `${at}/samsyn`, {
      accord: 'stands',
      accord_revision: String(revised ?? (await revision())),
    })
  const marks = async () =>
    (await world.get(civil.representative, at)).text().then((page) => page.split('Står bakom</span>').length - 1)
  return { partnership, civil, pub, at, add, standing, one, change, revision, stand, marks }
}
export const editionsOf = (world: World, { id }: SomePartnership) =>
  world.all.selectFrom('annex_edition').selectAll().where('partnership_id', '=', id).execute()
