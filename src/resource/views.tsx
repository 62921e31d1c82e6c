import { LineActs, LineEdit, Lines } from '#accord/lines.tsx'
import type { Accord, Part } from '#accord/rules.ts'
import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { PartyMark } from '#design/party-mark.tsx'
import { colourOf } from '#design/party.ts'
import type { Room } from '#partnership/enter.ts'
import type { Form } from '#platform/form.ts'
import { figure, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { Balance } from './balance.tsx'
import { ResourceFields } from './fields.tsx'
import type { ResourceRow } from './queries.ts'
import { contributors } from './rules.ts'
import { resourceTexts } from './texts.ts'
import { unitIn } from '#platform/unit.ts'

const useTexts = () => resourceTexts(useLook().language)

function usePeriod() {
  const { language } = useLook()
  const t = useTexts()
  return ({ from_on, to_on }: ResourceRow) => {
    if (from_on && to_on) return t.period(longDate(from_on, language), longDate(to_on, language))
    if (from_on) return t.fromOnly(longDate(from_on, language))
    return to_on ? t.toOnly(longDate(to_on, language)) : ''
  }
}

const Item = ({ room, resource }: { room: Room; resource: ResourceRow }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const period = usePeriod()
  const here = { partnership: room.slug, resource: resource.id }
  const amount =
    resource.quantity === null ? '' : `${figure(resource.quantity, language)} ${unitIn(resource.unit, language)}`
  const worth = resource.value === null ? t.notValued : t.valued(figure(resource.value, language), resource.value_basis)
  return (
    <li>
      <h4>{resource.own_kind || t[resource.kind]}</h4>
      <p class="voice">{resource.description}</p>
      <p class="small muted">
        {[amount, period(resource), resource.kind === 'money' ? '' : worth].filter(Boolean).join(' · ')}
      </p>
      <LineActs
        room={room}
        words={t}
        said={resource.description}
        removed={resource.removed_at !== null}
        change={to(paths.resourceEdit, here)}
        removal={to(paths.resourceRemoval, here)}
      />
    </li>
  )
}

const ByParty = ({ room, resources }: { room: Room; resources: ResourceRow[] }) => {
  const t = useTexts()
  return (
    <ul class="plain parties">
      {room.parties.map((party) => {
        const its = resources.filter((resource) => resource.party_id === party.id)
        return (
          <li data-p={colourOf(party.mark)}>
            <h3>
              <PartyMark party={party} />
              {party.name}
            </h3>
            {its.length === 0 ? (
              <p class="muted">{t.noneOfParty}</p>
            ) : (
              <ul class="plain resource-items">
                {its.map((resource) => (
                  <Item room={room} resource={resource} />
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ul>
  )
}

interface ResourcesProps {
  room: Room
  resources: ResourceRow[]
  part: Part | undefined
  accords: Accord[]
  signed: boolean
  form: Form<unknown>
  accordForm?: Form<unknown> | undefined
}

/** What every party promises: the balance, party by party, samsyn on it, and a new resource. */
export const Resources = ({ room, resources, part, accords, signed, form, accordForm }: ResourcesProps) => {
  const to = useTo()
  const t = useTexts()
  const here = { partnership: room.slug }
  const present = resources.filter((resource) => !resource.removed_at)
  const removed = resources.filter((resource) => resource.removed_at)
  const gone = (
    <ul class="plain resource-items">
      {removed.map((resource) => (
        <Item room={room} resource={resource} />
      ))}
    </ul>
  )
  return (
    <Lines
      room={room}
      section="resources"
      title={t.resources}
      lead={t.lead}
      source={t.source}
      words={t}
      signed={signed}
      part={part}
      accords={accords}
      accordAction={to(paths.resourcesAccord, here)}
      accordForm={accordForm}
      form={form}
      action={to(paths.resources, here)}
      fields={<ResourceFields parties={room.parties} form={form} />}
      begins={present.length === 0}
      removed={removed.length > 0 ? { summary: t.removedResources, lines: gone } : null}
    >
      {present.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText} level={3} parties={[...room.parties]} />
      ) : (
        <>
          <section class="panel" aria-labelledby="balance">
            <h3 id="balance">{t.balance}</h3>
            <p class="muted small">{t.balanceLead}</p>
            <Balance parties={room.parties} resources={present} />
          </section>
          {contributors(present) === 1 && <Alert kind="info">{t.onlyOne}</Alert>}
          <ByParty room={room} resources={present} />
        </>
      )}
    </Lines>
  )
}

/** One resource to change. */
export const ResourceEdit = (props: { room: Room; resource: ResourceRow; form: Form<unknown>; signed: boolean }) => {
  const to = useTo()
  const { room, resource, form, signed } = props
  const names = { partnership: room.slug, resource: resource.id }
  return (
    <LineEdit
      room={room}
      section="resources"
      words={useTexts()}
      back={to(paths.resources, { partnership: room.slug })}
      action={to(paths.resourceEdit, names)}
      seen={resource}
      form={form}
      signed={signed}
    >
      <ResourceFields parties={room.parties} form={form} />
    </LineEdit>
  )
}
