import { paths } from '#paths'
import { Button } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Pagination } from '#design/pagination.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import { filledForm } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { Room } from '#partnership/enter.ts'
import type { ActionRow } from './action-queries.ts'
import { ActionList } from './action-views.tsx'
import { byDue } from './minutes-rules.ts'
import { minutesTexts } from './minutes-texts.ts'
import { meetingTexts } from './texts.ts'

const perPage = 30

interface ActionsProps {
  room: Room
  actions: readonly ActionRow[]
  filter: { party: string; open: boolean }
  page: number
}

const Filter = ({ room, filter, address }: { room: Room; filter: ActionsProps['filter']; address: string }) => {
  const { language } = useLook()
  const t = minutesTexts(language)
  const m = meetingTexts(language)
  const form = filledForm({ part: filter.party, visa: filter.open ? 'oppet' : 'klart' })
  return (
    <form method="get" action={address} class="filter-row noprint">
      <Select
        name="visa"
        label={m.show}
        form={form}
        blank={false}
        options={[
          { value: 'oppet', label: t.open },
          { value: 'klart', label: t.done },
        ]}
      />
      <Select
        name="part"
        label={m.whose}
        form={form}
        blank={m.allParties}
        options={room.parties.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button small variant="secondary">
        {m.show}
      </Button>
    </form>
  )
}

/** Everything that anybody has taken on, by date, with its owner's party; what is done on a page of its own. */
export const ActionsPage = ({ room, actions, filter, page }: ActionsProps) => {
  const to = useTo()
  const t = minutesTexts(useLook().language)
  const address = to(paths.actions, { partnership: room.slug })
  const shown = byDue(actions).filter(
    ({ done_at, owner_party }) =>
      (done_at === null) === filter.open && (filter.party === '' || owner_party === filter.party),
  )
  const pages = Math.max(1, Math.ceil(shown.length / perPage))
  const at = Math.min(page, pages)
  const query = (number: number) =>
    new URLSearchParams({ visa: filter.open ? 'oppet' : 'klart', part: filter.party, sida: String(number) })
  return (
    <RoomPage
      room={room}
      section="actions"
      title={t.whoDoes}
      class="wrap pagemain stack-l"
      done={{ sparat: t.doneTask }}
    >
      <div>
        <h2 class="mh">{t.whoDoes}</h2>
        <p class="lead">{t.whoDoesLead}</p>
      </div>
      {actions.length > 0 && <Filter room={room} filter={filter} address={address} />}
      {shown.length === 0 ? (
        <EmptyState title={t.noActions} text={t.noActionsWhat} level={3} parties={[...room.parties]} />
      ) : (
        <section class="panel">
          <ActionList room={room} actions={shown.slice((at - 1) * perPage, at * perPage)} />
        </section>
      )}
      <Pagination page={at} pages={pages} hrefOf={(number) => `${address}?${query(number)}`} />
    </RoomPage>
  )
}
