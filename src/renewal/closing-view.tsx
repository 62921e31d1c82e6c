import { paths } from '#paths'
import { Button, PostForm } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField } from '#design/text-field.tsx'
import { Tag } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import type { MandateRow } from '#partnership/queries.ts'
import { may } from '#partnership/rules.ts'
import { filledForm, type Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { ClosingStep } from './closing-path.ts'
import type { ClosingRow } from './closing-queries.ts'
import { renewalTexts } from './texts.ts'

interface ClosingProps {
  room: Room
  path: readonly ClosingStep[]
  noted: readonly ClosingRow[]
  doers: readonly MandateRow[]
  form: Form<unknown>
  /** The key of the step whose fields are shown. */
  open: string | null
}

const Fields = ({
  room,
  item,
  row,
  doers,
  form,
}: {
  room: Room
  item: ClosingStep
  row: ClosingRow | undefined
  doers: readonly MandateRow[]
  form: Form<unknown>
}) => {
  const to = useTo()
  const t = renewalTexts(useLook().language)
  const typed = Object.keys(form.problems).length > 0 ? form : filledForm({
    owner: row?.ownerId ?? '', due_on: String(row?.dueOn ?? ''), done_on: String(row?.doneOn ?? ''), words: row?.words ?? '',
  }) // prettier-ignore
  const nameOf = ({ name, party_id }: MandateRow) =>
    [name, room.parties.find(({ id }) => id === party_id)?.shortName].filter(Boolean).join(', ')
  return (
    <PostForm action={to(paths.closingItem, { partnership: room.slug, key: item.key })}>
      <Select
        name="owner"
        label={t.owner}
        form={typed}
        blank={t.nobody}
        options={doers.map((one) => ({ value: one.person_id, label: nameOf(one) }))}
        optional
      />
      <DateField name="due_on" label={t.due} form={typed} optional />
      <DateField name="done_on" label={t.doneOn} form={typed} optional />
      <TextArea name="words" label={t.noteOf} form={typed} rows={2} optional />
      <Button variant="secondary">{t.save}</Button>
    </PostForm>
  )
}

/** The closing path: what to see to when a partnership ends, who does it, by when, and what is done. */
export const ClosingPage = ({ room, path, noted, doers, form, open }: ClosingProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = renewalTexts(language)
  const here = to(paths.closing, { partnership: room.slug })
  const doneCount = noted.filter(({ doneOn }) => doneOn !== null).length
  return (
    <RoomPage
      room={room}
      section="closing"
      title={t.closing}
      problems={form.problems}
      class="wrap fpage stack-l"
      done={{ sparat: t.saved }}
    >
      <div>
        <h2>{t.closing}</h2>
        <p class="lead">{t.closingLead}</p>
        <p>{t.closingDone(doneCount, path.length)}</p>
      </div>
      <ol class="stack">
        {path.map((item) => {
          const row = noted.find(({ key }) => key === item.key)
          return (
            <li id={item.key} class="stack-s">
              <h3>{item.title[language]}</h3>
              <p>{item.text[language]}</p>
              <p class="row small">
                {row?.doneOn ? (
                  <Tag kind="success">{t.isDone(longDate(row.doneOn, language))}</Tag>
                ) : (
                  <Tag>{t.notDone}</Tag>
                )}
                <span class="muted">
                  {[row?.ownerName ?? t.untaken, row?.dueOn ? t.dueBy(longDate(row.dueOn, language)) : '']
                    .filter(Boolean)
                    .join(', ')}
                </span>
                {may('act', room.me) && open !== item.key && (
                  <a href={`${here}?steg=${item.key}#${item.key}`}>
                    {row ? t.edit : t.take}
                    <span class="sr">: {item.title[language]}</span>
                  </a>
                )}
              </p>
              {row?.words && <p class="voice as-written">{row.words}</p>}
              {may('act', room.me) && open === item.key && <Fields {...{ room, item, row, doers, form }} />}
            </li>
          )
        })}
      </ol>
    </RoomPage>
  )
}
