import { paths } from '#paths'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { Select } from '#design/choice.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { WrittenText } from '#design/written-text.tsx'
import { filledForm } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { may } from '#partnership/rules.ts'
import { ActionForm } from './action-views.tsx'
import type { ItemRow } from './agenda-queries.ts'
import { Decisions } from './decision-views.tsx'
import { minutesTexts } from './minutes-texts.ts'
import { Label, NotePaper, Versions } from './note-views.tsx'
import type { Move } from './rules.ts'
import { nothingNoted, type ShownMeeting } from './show-meeting.ts'
import { meetingTexts } from './texts.ts'
import type { Span } from './time-budget.ts'
import { spanText } from './time-texts.ts'

type Shown = { shown: ShownMeeting }
const useWords = () => meetingTexts(useLook().language)
const namesOf = ({ room, meeting }: ShownMeeting) => ({ partnership: room.slug, meeting: meeting.id })

const MoveButton = ({
  shown,
  item,
  move,
  label,
}: {
  shown: ShownMeeting
  item: ItemRow
  move: Move
  label: string
}) => {
  const to = useTo()
  const t = useWords()
  return (
    <PostButton
      action={to(paths.meetingAgendaMove, { ...namesOf(shown), item: item.id })}
      carry={{ move }}
      variant="tertiary"
      small
    >
      <span aria-hidden="true">{label}</span>
      <span class="sr">{t.of(label, item.title)}</span>
    </PostButton>
  )
}

const ItemForm = ({ shown, item }: { shown: ShownMeeting; item: ItemRow }) => {
  const to = useTo()
  const t = useWords()
  const m = minutesTexts(useLook().language)
  const given = shown.doing!.form
  const { title, words, minutes, presenterId } = item
  const saved = { title, words, minutes: minutes === null ? '' : String(minutes), presenter: presenterId ?? '' }
  const form = Object.keys(given.problems).length > 0 ? given : filledForm(saved)
  return (
    <PostForm action={to(paths.meetingAgendaEdit, { ...namesOf(shown), item: item.id })} class="frm note">
      <TextField name="title" label={t.itemTitle} form={form} />
      <TextArea name="words" label={t.itemWords} form={form} rows={3} optional />
      <TextField name="minutes" label={t.itemMinutes} form={form} inputmode="numeric" width="short" optional />
      <Select
        name="presenter"
        label={m.presenter}
        form={form}
        options={shown.people.map(({ id, name }) => ({ value: id, label: name }))}
        blank={m.nobody}
        optional
      />
      <Button small>{m.saveItem}</Button>
    </PostForm>
  )
}

/** What can be done with an item: write, decide, take on, change, move. */
const ItemActs = ({
  shown,
  item,
  number,
  last,
}: {
  shown: ShownMeeting
  item: ItemRow
  number: number
  last: boolean
}) => {
  const to = useTo()
  const t = useWords()
  const m = minutesTexts(useLook().language)
  const address = to(paths.meeting, namesOf(shown))
  const begun = shown.stage !== 'ahead'
  const doing = (what: string) => `${address}?gor=${what}&vid=${item.id}#p${number}`
  const of = <span class="sr">: {item.title}</span>
  return (
    <div class="row item-acts noprint">
      <LinkButton
        variant={begun ? 'secondary' : 'tertiary'}
        small
        icon="pen"
        href={`${address}?punkt=${item.id}#p${number}`}
      >
        <Label words={item.note?.body ? t.changeNote : t.writeNote} brief={t.noteBrief} />
        {of}
      </LinkButton>
      {begun && (
        <LinkButton variant="secondary" small icon="check" href={doing('beslut')}>
          <Label words={m.addDecision} brief={m.decisionBrief} />
          {of}
        </LinkButton>
      )}
      {begun && (
        <LinkButton variant="secondary" small icon="plus" href={doing('uppgift')}>
          <Label words={m.addAction} brief={m.actionBrief} />
          {of}
        </LinkButton>
      )}
      <Details summary={t.moveOrTake} class="item-moves">
        <div class="row">
          {number > 1 && <MoveButton shown={shown} item={item} move="up" label={t.up} />}
          {!last && <MoveButton shown={shown} item={item} move="down" label={t.down} />}
          <LinkButton variant="tertiary" small href={doing('andra')}>
            {m.changeItem}
            {of}
          </LinkButton>
          <MoveButton shown={shown} item={item} move="away" label={t.away} />
        </div>
      </Details>
    </div>
  )
}

/** An item: what it is about, the note under it in the partnership's own words, and what can be done with it. */
export const AgendaItem = ({
  shown,
  item,
  number,
  last,
  span,
}: {
  shown: ShownMeeting
  item: ItemRow
  number: number
  last: boolean
  /** When it is planned to be talked about. */
  span: Span | undefined
}) => {
  const t = useWords()
  const to = useTo()
  const { language } = useLook()
  const about = [
    span && spanText(span, language),
    item.presenterId && minutesTexts(language).presents(shown.names.get(item.presenterId) ?? '–'),
  ].filter(Boolean)
  const acts = may('act', shown.room.me) && shown.stage !== 'cancelled' && shown.minutes === 'written'
  const changing = acts && shown.doing?.what === 'andra' && shown.doing.at === item.id
  const filling = shown.doing?.at === item.id
  const writing = acts && (shown.open === item.id || shown.beside?.itemId === item.id)
  const movable = acts && !writing && !filling
  return (
    <li
      id={`p${number}`}
      data-item={item.id}
      data-move={movable ? to(paths.meetingAgendaMove, { ...namesOf(shown), item: item.id }) : undefined}
    >
      <div class="ah">
        <span class="an">{number}</span>
        <h3>{item.title}</h3>
        {item.minutes !== null && <span class="muted small num">{t.minutesLong(item.minutes)}</span>}
      </div>
      <div class="ab">
        {about.length > 0 && <p class="small muted num">{about.join(' · ')}</p>}
        {item.words && <p class="muted why-item">{item.words}</p>}
        {item.sourceKind?.startsWith('assessment') && <p class="small muted">{t.fromAssessment}</p>}
        {item.note?.body && !writing && <WrittenText text={item.note.body} />}
        {writing && <NotePaper shown={shown} item={item} number={number} last={last} />}
        {nothingNoted(shown, item) && <p class="small muted">{minutesTexts(language).nothingNoted}</p>}
        <Decisions shown={shown} item={item} />
        <ActionForm shown={shown} item={item} />
        {changing && <ItemForm shown={shown} item={item} />}
        {acts && filling && (
          <p>
            <LinkButton variant="tertiary" small href={`${to(paths.meeting, namesOf(shown))}#p${number}`}>
              {minutesTexts(language).leaveForm}
            </LinkButton>
          </p>
        )}
        {movable && <ItemActs shown={shown} item={item} number={number} last={last} />}
        <Versions shown={shown} item={item} open={writing} />
      </div>
    </li>
  )
}

/** Room to add an item: for every party alike. */
export const AddItem = ({ shown }: Shown) => {
  const to = useTo()
  const t = useWords()
  const form = shown.itemForm
  if (shown.doing?.what === 'andra') return null
  return (
    <Details
      summary={t.addItem}
      open={Object.keys(form.problems).length > 0 || shown.items.length === 0}
      class="add-item noprint"
    >
      <PostForm action={to(paths.meetingAgenda, namesOf(shown))}>
        <TextField name="title" label={t.itemTitle} form={form} />
        <TextArea name="words" label={t.itemWords} form={form} rows={3} optional />
        <TextField name="minutes" label={t.itemMinutes} form={form} inputmode="numeric" width="short" optional />
        <Button>{t.add}</Button>
      </PostForm>
    </Details>
  )
}

/** Items that have been taken off, each with the way back. */
export const RemovedItems = ({ shown }: Shown) => {
  const t = useWords()
  const removed = shown.items.filter((item) => item.removed)
  if (removed.length === 0) return null
  return (
    <Details summary={`${t.removed} (${removed.length})`}>
      <ul class="plain removed-items">
        {removed.map((item) => (
          <li>
            <span>{item.title}</span>
            {may('act', shown.room.me) && shown.minutes === 'written' && (
              <MoveButton shown={shown} item={item} move="back" label={t.bringBack} />
            )}
          </li>
        ))}
      </ul>
    </Details>
  )
}
