import { Hono } from 'hono'
import { answerAccord } from '#accord/answer.ts'
import { isSigned, mustBeOpen } from '#accord/open.ts'
import { accordsOf, findPart } from '#accord/queries.ts'
import { paths } from '#paths'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { notFound } from '#platform/errors.ts'
import { typedFigure } from '#platform/figure.ts'
import { filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { seenMark } from '#platform/seen.ts'
import { writeLog } from '#record/queries.ts'
import {
  findResource,
  insertResource,
  listResources,
  saveResource,
  saveResourceRemoved,
  type ResourceRow,
} from './queries.ts'
import { isSameResource, mustStand, resourceForm } from './rules.ts'
import { resourceTexts } from './texts.ts'
import { ResourceEdit, Resources } from './views.tsx'

async function showResources(
  c: Ask,
  room: Room,
  forms: { form?: Form<unknown>; accordForm?: Form<unknown> } = {},
  status: 200 | 409 | 422 = 200,
) {
  const resources = await listResources(c.var.tx, room.id)
  const part = await findPart(c.var.tx, room.id, 'resources')
  const accords = await accordsOf(c.var.tx, room.id)
  const signed = await isSigned(c.var.tx, room.id)
  const form = forms.form ?? filledForm({ party_id: room.me.partyId ?? '' })
  return show(
    c,
    <Resources
      room={room}
      resources={resources}
      part={part}
      accords={accords}
      signed={signed}
      form={form}
      accordForm={forms.accordForm}
    />,
    status,
  )
}

async function getResource(c: Ask, room: Room): Promise<ResourceRow> {
  const resource = await findResource(c.var.tx, room.id, c.req.param('resource') ?? '')
  if (!resource) throw notFound('resource')
  return resource
}

const readResource = (c: Ask, room: Room) =>
  readForm(
    c,
    resourceForm(
      c.var.look.language,
      room.parties.map((party) => party.id),
    ),
  )

function typedResource(
  { party_id, kind, own_kind, description, unit, value_basis, ...rest }: ResourceRow,
  decimal: ',' | '.',
) {
  const figures = { quantity: typedFigure(rest.quantity, decimal), value: typedFigure(rest.value, decimal) }
  const days = { from_on: String(rest.from_on ?? ''), to_on: String(rest.to_on ?? '') }
  return filledForm({ party_id, kind, own_kind, description, unit, value_basis, ...figures, ...days })
}

const inRoom = (c: Ask, room: Room, klart: string) => go(c, paths.resources, { partnership: room.slug }, { klart })

export const resourceRoutes = new Hono<AppEnv>()
  .get(paths.resources, async (c) => showResources(c, await enterRoom(c)))
  .post(paths.resources, async (c) => {
    const room = await enterRoom(c, 'act')
    const form = await readResource(c, room)
    if (!form.ok) return showResources(c, room, { form }, 422)
    await mustBeOpen(c.var.tx, room.id)
    const { id } = await insertResource(c.var.tx, { ...form.value, partnership_id: room.id })
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'resource:add', id, form.value)
    return inRoom(c, room, 'sparat')
  })
  .post(paths.resourcesAccord, async (c) => {
    const room = await enterRoom(c, 'act')
    const answered = await answerAccord(c, room, await findPart(c.var.tx, room.id, 'resources'))
    return answered.done
      ? inRoom(c, room, answered.done)
      : showResources(c, room, { accordForm: answered.form }, answered.status)
  })
  .get(paths.resourceEdit, async (c) => {
    const room = await enterRoom(c, 'act')
    const resource = await getResource(c, room)
    return show(
      c,
      <ResourceEdit
        room={room}
        signed={await isSigned(c.var.tx, room.id)}
        resource={resource}
        form={typedResource(resource, c.var.look.language === 'sv' ? ',' : '.')}
      />,
    )
  })
  .post(paths.resourceEdit, async (c) => {
    const room = await enterRoom(c, 'act')
    const resource = await getResource(c, room)
    const form = await readResource(c, room)
    if (!form.ok)
      return show(
        c,
        <ResourceEdit room={room} resource={resource} signed={await isSigned(c.var.tx, room.id)} form={form} />,
        422,
      )
    await mustBeOpen(c.var.tx, room.id)
    mustStand(resource)
    // Two wrote at once: the second is shown what the first wrote, and loses nothing
    if (form.typed.seen !== seenMark(resource)) {
      const description = resourceTexts(c.var.look.language).changedMeanwhile(resource.description)
      return show(
        c,
        <ResourceEdit
          room={room}
          resource={resource}
          signed={await isSigned(c.var.tx, room.id)}
          form={refusedForm(form, { description })}
        />,
        409,
      )
    }
    if (isSameResource(resource, form.value)) return inRoom(c, room, 'samma')
    await saveResource(c.var.tx, resource.id, form.value)
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'resource:change', resource.id, form.value)
    return inRoom(c, room, 'sparat')
  })
  .post(paths.resourceRemoval, async (c) => {
    const room = await enterRoom(c, 'act')
    const resource = await getResource(c, room)
    await mustBeOpen(c.var.tx, room.id)
    const removed = resource.removed_at === null
    await saveResourceRemoved(c.var.tx, resource.id, removed)
    await writeLog(
      c.var.tx,
      { kind: 'partnership', owner: room.id },
      removed ? 'resource:remove' : 'resource:take_back',
      resource.id,
    )
    return inRoom(c, room, removed ? 'borttaget' : 'tillbaka')
  })
