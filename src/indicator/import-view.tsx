import { BackLink } from '#design/page-head.tsx'
import { SheetForm, SheetPreview } from '#design/sheet-import.tsx'
import { sheetImportTexts } from '#design/sheet-import-texts.ts'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { fileTexts } from './file-texts.ts'
import { readColumns, type ReadRow } from './import.ts'
import { indicatorTexts } from './texts.ts'

/** Choose a file; nothing is saved by it. */
export const ImportPage = ({ room, form }: { room: Room; form: Form<unknown> }) => {
  const { language } = useLook()
  const to = useTo()
  const f = fileTexts(language)
  const names = { partnership: room.slug }
  return (
    <RoomPage room={room} section="followUp" title={f.title} problems={form.problems} class="wrap fpage stack">
      <BackLink href={to(paths.followUp, names)}>{indicatorTexts(language).back}</BackLink>
      <h2>{f.title}</h2>
      <p class="lead">{f.lead}</p>
      <SheetForm
        action={to(paths.measurementImport, names)}
        template={to(paths.measurementTemplate, names)}
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
  const t = indicatorTexts(language)
  const names = { partnership: room.slug }
  const title = sheetImportTexts(language).preview
  return (
    <RoomPage room={room} section="followUp" title={title} class="wrap pagemain stack">
      <BackLink href={to(paths.measurementImport, names)}>{fileTexts(language).title}</BackLink>
      <h2>{title}</h2>
      <SheetPreview
        action={to(paths.measurementImportAccepted, names)}
        columns={[t.indicators, t.day, t.value]}
        rows={rows.map(({ line, said, taken, why }) => ({
          line,
          cells: [said.what, said.day, said.value],
          taken: taken !== null,
          why,
        }))}
        text={text}
      />
    </RoomPage>
  )
}
