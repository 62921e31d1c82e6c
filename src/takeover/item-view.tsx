import type { Child } from 'hono/jsx'
import { Alert } from '#design/alert.tsx'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { Panel } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { SheetForm, SheetPreview } from '#design/sheet-import.tsx'
import { sheetImportTexts } from '#design/sheet-import-texts.ts'
import { WorkPage } from '#frame/page.tsx'
import { GoalFields } from '#goal/views.tsx'
import { goalTexts } from '#goal/texts.ts'
import { GroupFields } from '#group/list-view.tsx'
import { groupTexts } from '#group/texts.ts'
import { meetingTexts } from '#meeting/texts.ts'
import { CallFields, whenText } from '#meeting/views.tsx'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { figure, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { ResourceFields } from '#resource/fields.tsx'
import { resourceTexts } from '#resource/texts.ts'
import { unitIn } from '#platform/unit.ts'
import { itemColumns } from './item-columns.ts'
import type { ReadItemRow } from './item-import.ts'
import type { ItemRow } from './item-queries.ts'
import { itemForms, itemKinds, itemWords, readItem, type Item, type ItemKind } from './item-rules.ts'
import { itemTexts } from './item-texts.ts'
import type { DraftPartyRow, TakeoverRow } from './queries.ts'

const useTexts = () => itemTexts(useLook().language)
type Party = Pick<DraftPartyRow, 'id' | 'name'>

/** What an item says: its words, and small what belongs to them. */
function useSaid(parties: readonly Party[]) {
  const { language } = useLook()
  const [t, goal, resource, group, meeting] = [
    useTexts(),
    goalTexts(language),
    resourceTexts(language),
    groupTexts(language),
    meetingTexts(language),
  ]
  const amount = (value: number | null, unit: string) =>
    value === null ? '' : `${figure(value, language)} ${unit}`.trim()
  const oneGoal = { aspiration: goal.oneAspiration, sub_goal: goal.oneSub_goal, learning: goal.oneLearning }
  return ({ kind, said }: Item): [string, string] => {
    if (kind === 'goal')
      return [
        said.words,
        [
          oneGoal[said.kind],
          said.measure,
          amount(said.target, unitIn(said.unit, language)),
          said.due_on && t.until(longDate(said.due_on, language)),
        ]
          .filter(Boolean)
          .join(' · '),
      ]
    if (kind === 'resource')
      return [
        said.description,
        [
          parties.find(({ id }) => id === said.party_id)?.name,
          said.own_kind || resource[said.kind],
          amount(said.quantity, unitIn(said.unit, language)),
          [said.from_on, said.to_on]
            .map((day) => (day ? longDate(day, language) : ''))
            .join(' – ')
            .replace(/^ – $/, ''),
          said.value !== null && amount(said.value, resource.kronor),
        ]
          .filter(Boolean)
          .join(' · '),
      ]
    if (kind === 'group') return [said.name, [group[said.kind], said.purpose].filter(Boolean).join(' · ')]
    const when = whenText({ starts_at: said.startsAt, ends_at: said.endsAt }, language)
    return [`${meeting[said.kind]}, ${when}`, said.place || (said.link ?? '')]
  }
}

/** Goals, resources, groups and meetings of a draft, to all who confirm; to be added to by those who may change it. */
export const TheItems = (props: { row: TakeoverRow; parties: readonly Party[]; items: readonly ItemRow[] }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const { row, parties, items } = props
  const words = useSaid(parties)
  const forms = itemForms(
    language,
    parties.map(({ id }) => id),
  )
  const names = { takeover: row.id }
  if (items.length === 0 && !row.mayChange) return null
  const line = ({ id, kind, content }: ItemRow): Child => {
    const item = readItem(forms, kind, content)
    if (typeof item === 'string') return null
    const [said, small] = words(item)
    return (
      <li class="between">
        <div>
          <p class="voice">{said}</p>
          {small && <p class="small muted">{small}</p>}
        </div>
        {row.mayChange && (
          <PostButton action={to(paths.takeoverItemRemoval, { ...names, item: id })} variant="tertiary" small>
            {t.remove} <span class="sr">{said}</span>
          </PostButton>
        )}
      </li>
    )
  }
  return (
    <Panel title={t.title} id="innehall-i-avtalet">
      {row.mayChange && <p class="muted">{t.lead}</p>}
      {items.length === 0 && <p>{t.none}</p>}
      {itemKinds
        .map((kind) => ({ kind, its: items.filter((item) => item.kind === kind) }))
        .filter(({ its }) => its.length > 0)
        .map(({ kind, its }) => (
          <section>
            <h3>{t[`of_${kind}`]}</h3>
            <ul class="plain takeover-items">{its.map(line)}</ul>
          </section>
        ))}
      {row.mayChange && (
        <p class="row">
          {itemKinds.map((kind) => (
            <LinkButton href={to(paths.takeoverItem, { ...names, kind: itemWords[kind] })} variant="secondary" small>
              {t[`add_${kind}`]}
            </LinkButton>
          ))}
          <a href={to(paths.takeoverItemFile, names)}>{t.fromFile}</a>
        </p>
      )}
    </Panel>
  )
}

/** The way back to the draft, what is done here, and that all are asked anew when they have been asked. */
const Head = ({ row, title, lead }: { row: TakeoverRow; title: string; lead?: string }) => {
  const to = useTo()
  const t = useTexts()
  return (
    <div>
      <BackLink href={to(paths.takeover, { takeover: row.id })}>{t.back}</BackLink>
      <p class="small muted">{row.name}</p>
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {row.sent_at && <Alert kind="info">{t.asksAnew}</Alert>}
    </div>
  )
}

/** The form in which one of a kind is typed. */
export const NewItemPage = (props: {
  row: TakeoverRow
  kind: ItemKind
  parties: readonly Party[]
  form: Form<unknown>
}) => {
  const to = useTo()
  const t = useTexts()
  const { row, kind, form } = props
  const title = t[`add_${kind}`]
  return (
    <WorkPage title={title} problems={form.problems} class="wrap fpage stack takeover">
      <Head row={row} title={title} />
      <PostForm action={to(paths.takeoverItem, { takeover: row.id, kind: itemWords[kind] })}>
        {kind === 'goal' && <GoalFields form={form} />}
        {kind === 'resource' && <ResourceFields form={form} parties={props.parties} />}
        {kind === 'group' && (
          <>
            <GroupFields form={form} />
            <Button>{t.save}</Button>
          </>
        )}
        {kind === 'meeting' && (
          <>
            <CallFields form={form} fresh={false} />
            <Button>{t.save}</Button>
          </>
        )}
      </PostForm>
    </WorkPage>
  )
}

/** Choose a file with goals, resources, groups and meetings; nothing is saved by it. */
export const ItemFilePage = ({ row, form }: { row: TakeoverRow; form: Form<unknown> }) => {
  const to = useTo()
  const t = useTexts()
  const names = { takeover: row.id }
  return (
    <WorkPage title={t.fromFile} problems={form.problems} class="wrap fpage stack takeover">
      <Head row={row} title={t.fromFile} lead={t.importLead} />
      <SheetForm
        action={to(paths.takeoverItemFile, names)}
        template={to(paths.takeoverItemTemplate, names)}
        columns={itemColumns}
        form={form}
      />
    </WorkPage>
  )
}

/** Row by row what is taken, and the button that keeps it. */
export const ItemPreview = (props: { row: TakeoverRow; rows: readonly ReadItemRow[]; text: string }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const title = sheetImportTexts(language).preview
  return (
    <WorkPage title={title} class="wrap pagemain stack takeover">
      <Head row={props.row} title={title} />
      <SheetPreview
        action={to(paths.takeoverItemsAccepted, { takeover: props.row.id })}
        columns={[t.column_type, t.column_kind, t.column_what]}
        rows={props.rows.map(({ line, shown, why, item }) => ({ line, cells: shown, why, taken: item !== null }))}
        text={props.text}
      />
    </WorkPage>
  )
}
