import { AccordPanel } from '#accord/panel.tsx'
import type { Accord, Part } from '#accord/rules.ts'
import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { PostButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { BackLink } from '#design/page-head.tsx'
import { PartyMark } from '#design/party-mark.tsx'
import { colourOf } from '#design/party.ts'
import { SourceNote } from '#design/source-note.tsx'
import { Hidden } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { Form } from '#platform/form.ts'
import { figure, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { seenMark } from '#platform/seen.ts'
import { Balance } from './balance.tsx'
import { ResourceFields } from './fields.tsx'
import { ResourceParts } from './parts-nav.tsx'
import type { ResourceRow } from './queries.ts'
import { contributors } from './rules.ts'
import { resourceTexts } from './texts.ts'

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
  const amount = resource.quantity === null ? '' : `${figure(resource.quantity, language)} ${resource.unit}`
  const worth = resource.value === null ? t.notValued : t.valued(figure(resource.value, language), resource.value_basis)
  return (
    <li>
      <h4>{resource.own_kind || t[resource.kind]}</h4>
      <p class="voice">{resource.description}</p>
      <p class="small muted">
        {[amount, period(resource), resource.kind === 'money' ? '' : worth].filter(Boolean).join(' · ')}
      </p>
      {may('act', room.me) && (
        <div class="row noprint">
          {!resource.removed_at && (
            <a class="small" href={to(paths.resourceEdit, here)}>
              {t.change}
              <span class="sr">: {resource.description}</span>
            </a>
          )}
          <PostButton action={to(paths.resourceRemoval, here)} variant="tertiary" small>
            <span aria-hidden="true">{resource.removed_at ? t.takeBack : t.remove}</span>
            <span class="sr">
              {resource.removed_at ? `${t.takeBack}: ${resource.description}` : t.removeOf(resource.description)}
            </span>
          </PostButton>
        </div>
      )}
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
  form: Form<unknown>
  accordForm?: Form<unknown> | undefined
}

/** What every party promises: the balance, party by party, samsyn on it, and a new resource. */
export const Resources = ({ room, resources, part, accords, form, accordForm }: ResourcesProps) => {
  const to = useTo()
  const t = useTexts()
  const present = resources.filter((resource) => !resource.removed_at)
  const removed = resources.filter((resource) => resource.removed_at)
  const done = {
    sparat: t.saved,
    samma: t.unchanged,
    borttaget: t.removed,
    tillbaka: t.takenBack,
    stod_bakom: t.stoodBehind,
    vill_prata: t.wantsToTalk,
  }
  return (
    <RoomPage
      room={room}
      section="resources"
      title={t.resources}
      problems={{ ...form.problems, ...accordForm?.problems }}
      class="wrap pagemain stack-l"
      done={done}
    >
      <div>
        <ResourceParts slug={room.slug} current="promised" />
        <h2>{t.resources}</h2>
        <p class="lead">{t.lead}</p>
        <SourceNote source={t.source} />
      </div>
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
      {part && (
        <AccordPanel
          room={room}
          part={part}
          accords={accords}
          action={to(paths.resourcesAccord, { partnership: room.slug })}
          {...(accordForm ? { form: accordForm } : {})}
        />
      )}
      {may('act', room.me) && (
        <section class="panel" aria-labelledby="new-resource">
          <h3 id="new-resource">{t.add}</h3>
          <PostForm action={to(paths.resources, { partnership: room.slug })}>
            <ResourceFields parties={room.parties} form={form} />
          </PostForm>
        </section>
      )}
      {removed.length > 0 && (
        <Details summary={t.removedResources}>
          <ul class="plain resource-items">
            {removed.map((resource) => (
              <Item room={room} resource={resource} />
            ))}
          </ul>
        </Details>
      )}
    </RoomPage>
  )
}

/** One resource to change. */
export const ResourceEdit = ({ room, resource, form }: { room: Room; resource: ResourceRow; form: Form<unknown> }) => {
  const to = useTo()
  const t = useTexts()
  return (
    <RoomPage room={room} section="resources" title={t.change} problems={form.problems} class="wrap fpage stack">
      <BackLink href={to(paths.resources, { partnership: room.slug })}>{t.back}</BackLink>
      <h2>{t.change}</h2>
      <PostForm action={to(paths.resourceEdit, { partnership: room.slug, resource: resource.id })}>
        <Hidden name="seen" value={seenMark(resource)} />
        <ResourceFields parties={room.parties} form={form} />
      </PostForm>
    </RoomPage>
  )
}
