import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { CheckboxCards, RadioCards, Select } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { Breadcrumb, PageHead } from '#design/page-head.tsx'
import { CardTable } from '#design/table.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Hidden, TextField } from '#design/text-field.tsx'
import { WorkPage } from '#frame/page.tsx'
import type { Form } from '#platform/form.ts'
import { dateAndTime } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { areas } from './areas.ts'
import type { DraftRow, RevisionRow } from './draft-queries.ts'
import { stateOfDraft } from './draft-rules.ts'
import { draftTexts } from './draft-texts.ts'
import { doubtText } from './import-report.ts'
import { columns, type Column } from './import-row.ts'

export interface DraftProps {
  draft: DraftRow
  revisions: readonly RevisionRow[]
  form: Form<unknown>
  withdrawal: Form<unknown>
}

const useTexts = () => draftTexts(useLook().language)
const columnNames = Object.keys(columns) as Column[]

const AsItStood = ({ draft }: DraftProps) => {
  const t = useTexts()
  const rows = columnNames
    .filter((column) => draft.cells[column] || draft.doubts.some(({ field }) => field === column))
    .map((column) => {
      const remarks = draft.doubts.filter(({ field }) => field === column).map(({ why }) => doubtText(why))
      return [columns[column][0], draft.cells[column] ?? '', <span lang="sv">{remarks.join('; ')}</span>]
    })
  return (
    <section>
      <h2>{t.fromSource}</h2>
      <CardTable
        caption={t.fromSource}
        hideCaption
        columns={[{ label: t.column }, { label: t.cell }, { label: t.remark }]}
        rows={rows}
      />
    </section>
  )
}

const Correction = ({ draft, form }: DraftProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const statuses = [
    { value: '', label: t.byDates },
    ...(['active', 'ended', 'never_concluded'] as const).map((value) => ({ value, label: t[value] })),
  ]
  return (
    <section class="panel" aria-labelledby="ratta">
      <h2 id="ratta">{t.correct}</h2>
      <p class="muted">{t.correctText}</p>
      <PostForm action={to(paths.administrationDraft, { draft: draft.id })}>
        <Hidden name="seen" value={String(draft.revision)} />
        <TextField name="name" label={t.name} hint={t.nameHint} form={form} width="full" optional />
        <TextField name="authority" label={t.authority} hint={t.authorityHint} form={form} width="full" />
        <TextArea name="organisations" label={t.organisations} hint={t.organisationsHint} form={form} rows={3} />
        <TextField name="area" label={t.areaWords} form={form} width="full" optional />
        <Select
          name="area_id"
          label={t.area}
          options={areas.map(({ id, name }) => ({ value: id, label: name[language] }))}
          form={form}
          optional
        />
        <TextArea name="summary" label={t.summary} form={form} rows={2} optional />
        <TextField name="start" label={t.start} hint={t.dayHint} form={form} width="short" optional />
        <TextField name="end" label={t.end} form={form} width="short" optional />
        <RadioCards name="status" label={t.status} options={statuses} form={form} />
        <TextField name="amount" label={t.amount} form={form} width="full" optional />
        <TextField name="source" label={t.source} form={form} width="full" type="url" />
        <CheckboxCards
          name="unsure"
          label={t.stillUnsure}
          options={columnNames
            .filter((column) => column !== 'name')
            .map((column) => ({ value: column, label: columns[column][0] }))}
          form={form}
          optional
        />
        <TextArea name="note" label={t.note} hint={t.noteHint} form={form} rows={2} />
        <Button>{t.save}</Button>
      </PostForm>
    </section>
  )
}

const Withdrawal = ({ draft, withdrawal }: DraftProps) => {
  const to = useTo()
  const t = useTexts()
  return (
    <Details summary={t.withdraw} open={Object.keys(withdrawal.problems).length > 0}>
      <section class="panel">
        <p>{t.withdrawText}</p>
        <PostForm action={to(paths.administrationDraftWithdrawal, { draft: draft.id })}>
          <TextArea name="why" label={t.why} hint={t.noteHint} form={withdrawal} rows={2} />
          <Button variant="secondary">{t.withdraw}</Button>
        </PostForm>
      </section>
    </Details>
  )
}

const History = ({ revisions }: DraftProps) => {
  const { language } = useLook()
  const t = useTexts()
  return (
    <section class="events">
      <h2>{t.history}</h2>
      <ol class="plain dated">
        {revisions.map(({ revision, manner, note, made_at, personName }) => (
          <li>
            <time datetime={made_at.toISOString()}>{dateAndTime(made_at, language)}</time>
            <p>{[`${revision}.`, t[manner], personName, note].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A row from a public source: as it stood, corrected, published or withdrawn. */
export const DraftPage = (props: DraftProps) => {
  const to = useTo()
  const t = useTexts()
  const { draft } = props
  const state = stateOfDraft(draft)
  const problems = { ...props.form.problems, ...props.withdrawal.problems }
  return (
    <WorkPage
      title={draft.content.name}
      problems={problems}
      class="wrap pagemain stack-l drafts"
      done={{ sparat: t.saved, publicerat: t.published, tillbakadraget: t.withdrawnNow }}
    >
      <Breadcrumb items={[{ href: to(paths.administrationDrafts), label: t.back }, { label: draft.content.name }]} />
      <PageHead title={draft.content.name} lead={t[state]} />
      {state === 'withdrawn' && <Alert kind="info">{t.withdrawnWhy(draft.withdrawn_why)}</Alert>}
      {draft.slug && <a href={to(paths.registerEntry, { entry: draft.slug })}>{t.seeEntry}</a>}
      {(state === 'waiting' || state === 'changed') && (
        <PostButton action={to(paths.administrationDraftPublication, { draft: draft.id })}>{t.publish}</PostButton>
      )}
      <AsItStood {...props} />
      {state !== 'withdrawn' && <Correction {...props} />}
      {state !== 'withdrawn' && <Withdrawal {...props} />}
      <History {...props} />
    </WorkPage>
  )
}
