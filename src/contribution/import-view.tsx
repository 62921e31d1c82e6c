import { BackLink } from '#design/page-head.tsx'
import { SheetForm, SheetPreview } from '#design/sheet-import.tsx'
import { sheetImportTexts } from '#design/sheet-import-texts.ts'
import { Table } from '#design/table.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { columns, readColumns } from './columns.ts'
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
      <SheetForm
        action={to(paths.contributionImport, names)}
        template={to(paths.contributionTemplate, names)}
        columns={readColumns}
        form={form}
      />
    </RoomPage>
  )
}

/** Row by row what is taken and what not, and the button that saves what is taken. @param text the file's rows as they came */
export const ImportPreview = ({ room, rows, text }: { room: Room; rows: readonly ReadRow[]; text: string }) => {
  const { language } = useLook()
  const to = useTo()
  const t = contributionTexts(language)
  const names = { partnership: room.slug }
  const title = sheetImportTexts(language).preview
  return (
    <RoomPage room={room} section="contributions" title={title} class="wrap pagemain stack">
      <BackLink href={to(paths.contributionImport, names)}>{fileTexts(language).importTitle}</BackLink>
      <h2>{title}</h2>
      <SheetPreview
        action={to(paths.contributionImportAccepted, names)}
        columns={[t.what, t.amount, t.period]}
        rows={rows.map(({ line, said, verdict, why }) => ({
          line,
          cells: [said.what, said.amount, said.period],
          taken: verdict === 'taken',
          why,
        }))}
        text={text}
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
