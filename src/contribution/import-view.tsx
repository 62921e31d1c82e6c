import { Alert } from '#design/alert.tsx'
import { Button, PostForm } from '#design/button.tsx'
import { BackLink } from '#design/page-head.tsx'
import { CardTable, Table } from '#design/table.tsx'
import { FileField, Hidden } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { columns } from './columns.ts'
import type { ReadRow } from './import.ts'
import { fileTexts } from './file-texts.ts'
import { contributionTexts } from './texts.ts'

/** Choose a file; nothing is saved by it. */
export const ImportPage = ({ room, form }: { room: Room; form: Form<unknown> }) => {
  const to = useTo()
  const t = contributionTexts(useLook().language)
  const f = fileTexts(useLook().language)
  const names = { partnership: room.slug }
  return (
    <RoomPage
      room={room}
      section="contributions"
      title={f.importTitle}
      problems={form.problems}
      class="wrap fpage stack"
    >
      <BackLink href={to(paths.contributions, names)}>{t.back}</BackLink>
      <h2>{f.importTitle}</h2>
      <p class="lead">{f.importLead}</p>
      <PostForm action={to(paths.contributionImport, names)} files>
        <FileField name="file" label={f.importFile} hint={f.importFileHint} accept=".xlsx,.csv" form={form} />
        <Button>{f.importShow}</Button>
      </PostForm>
      <p>
        <a href={to(paths.contributionColumns, names)}>{f.columnsDocumented}</a>
      </p>
    </RoomPage>
  )
}

/** Row by row what is taken and what not, and the button that saves what is taken. @param text the file's rows as they came */
export const ImportPreview = ({ room, rows, text }: { room: Room; rows: readonly ReadRow[]; text: string }) => {
  const to = useTo()
  const t = contributionTexts(useLook().language)
  const f = fileTexts(useLook().language)
  const names = { partnership: room.slug }
  const taken = rows.filter(({ verdict }) => verdict === 'taken').length
  return (
    <RoomPage room={room} section="contributions" title={f.previewTitle} class="wrap pagemain stack">
      <BackLink href={to(paths.contributionImport, names)}>{f.importTitle}</BackLink>
      <h2>{f.previewTitle}</h2>
      <p class="lead">{f.previewCount(taken, rows.length)}</p>
      {taken === 0 ? (
        <Alert kind="info">{f.previewNone}</Alert>
      ) : (
        <PostForm action={to(paths.contributionImportAccepted, names)}>
          <Hidden name="rows" value={text} />
          <Button>{f.accept(taken)}</Button>
        </PostForm>
      )}
      <CardTable
        caption={f.previewTitle}
        hideCaption
        columns={[
          { label: f.row },
          { label: t.what },
          { label: t.amount, numeric: true },
          { label: t.period },
          { label: t.state },
        ]}
        rows={rows.map(({ line, said, verdict, why }) => [
          String(line),
          said.what,
          said.amount,
          said.period,
          verdict === 'taken' ? <span class="st ok">{why}</span> : why,
        ])}
      />
    </RoomPage>
  )
}

/** What each column of the file holds. */
export const ColumnsPage = ({ room }: { room: Room }) => {
  const { language } = useLook()
  const to = useTo()
  const t = contributionTexts(language)
  const f = fileTexts(language)
  const read = { needed: f.needed, maybe: f.mayBe, no: f.notRead }
  return (
    <RoomPage room={room} section="contributions" title={f.columnsTitle} class="wrap pagemain stack">
      <BackLink href={to(paths.contributions, { partnership: room.slug })}>{t.back}</BackLink>
      <h2>{f.columnsTitle}</h2>
      <p class="lead">{f.columnsLead}</p>
      <Table
        caption={f.columnsTitle}
        hideCaption
        columns={[{ label: f.columnName }, { label: f.columnMeaning }, { label: f.columnNeeded }]}
        rows={columns.map((one) => [<code>{one.name}</code>, one.meaning[language], read[one.read]])}
      />
    </RoomPage>
  )
}
