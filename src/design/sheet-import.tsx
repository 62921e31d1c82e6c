import type { Child } from 'hono/jsx'
import type { Form } from '#platform/form.ts'
import { useLook } from '#platform/look.tsx'
import type { SheetColumn } from '#platform/sheet-columns.ts'
import { Alert } from './alert.tsx'
import { Button, PostForm } from './button.tsx'
import { Details } from './details.tsx'
import { sheetImportTexts } from './sheet-import-texts.ts'
import { CardTable, Table } from './table.tsx'
import { FileField, Hidden } from './text-field.tsx'

/** Choose a file, with a template to fetch and what its columns hold. Nothing is saved by it. @param action where the rows are looked at */
export const SheetForm = (props: {
  action: string
  template: string
  columns: readonly SheetColumn[]
  form: Form<unknown>
}) => {
  const { language } = useLook()
  const t = sheetImportTexts(language)
  const { action, template, columns, form } = props
  return (
    <>
      <p>
        <a href={template} download>
          {t.template}
        </a>
      </p>
      <PostForm action={action} files>
        <FileField name="file" label={t.file} hint={t.fileHint} accept=".xlsx,.csv" form={form} />
        <Button>{t.show}</Button>
      </PostForm>
      <Details summary={t.columns}>
        <Table
          caption={t.columns}
          hideCaption
          columns={[t.column, t.isNeeded, t.meaning, t.example].map((label) => ({ label }))}
          rows={columns.map((one) => [<code>{one.name}</code>, t[one.read], one.meaning[language], one.example ?? ''])}
        />
      </Details>
    </>
  )
}

/** A row as it was read: what is shown of it, and what becomes of it. */
export interface ShownRow {
  line: number
  cells: readonly Child[]
  taken: boolean
  /** Taken, but with something in it to look over: it does not stand in the colour of what is certain. */
  unsure?: boolean
  why: Child
}

/** Row by row what is taken and what not, and the button that saves what is taken. @param text the file's rows as they came */
export const SheetPreview = (props: {
  action: string
  columns: readonly string[]
  rows: readonly ShownRow[]
  text: string
}) => {
  const t = sheetImportTexts(useLook().language)
  const { rows } = props
  const taken = rows.filter((row) => row.taken).length
  return (
    <>
      <p class="lead">{t.count(taken, rows.length)}</p>
      {taken === 0 ? (
        <Alert kind="info">{t.none}</Alert>
      ) : (
        <PostForm action={props.action}>
          <Hidden name="rows" value={props.text} />
          <Button>{t.accept(taken)}</Button>
        </PostForm>
      )}
      <CardTable
        caption={t.preview}
        hideCaption
        columns={[t.row, ...props.columns, t.result].map((label) => ({ label }))}
        rows={rows.map(({ line, cells, taken: ok, unsure, why }) => [
          `${t.row}\u00a0${line}`,
          ...cells,
          ok && !unsure ? <span class="st ok">{why}</span> : why,
        ])}
      />
    </>
  )
}
