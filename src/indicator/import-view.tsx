import { Alert } from '#design/alert.tsx'
import { Button, PostForm } from '#design/button.tsx'
import { BackLink } from '#design/page-head.tsx'
import { CardTable } from '#design/table.tsx'
import { FileField, Hidden } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { fileTexts } from './file-texts.ts'
import type { ReadRow } from './import.ts'
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
      <p class="muted">{f.columns}</p>
      <PostForm action={to(paths.measurementImport, names)} files>
        <FileField name="file" label={f.file} hint={f.fileHint} accept=".xlsx,.csv" form={form} />
        <Button>{f.show}</Button>
      </PostForm>
    </RoomPage>
  )
}

/** Row by row what is taken and what not, and the button that saves what is taken. @param text the file's rows as they came */
export const ImportPreview = ({ room, rows, text }: { room: Room; rows: readonly ReadRow[]; text: string }) => {
  const { language } = useLook()
  const to = useTo()
  const f = fileTexts(language)
  const t = indicatorTexts(language)
  const names = { partnership: room.slug }
  const count = rows.filter(({ taken }) => taken).length
  return (
    <RoomPage room={room} section="followUp" title={f.preview} class="wrap pagemain stack">
      <BackLink href={to(paths.measurementImport, names)}>{f.title}</BackLink>
      <h2>{f.preview}</h2>
      <p class="lead">{f.count(count, rows.length)}</p>
      {count === 0 ? (
        <Alert kind="info">{f.none}</Alert>
      ) : (
        <PostForm action={to(paths.measurementImportAccepted, names)}>
          <Hidden name="rows" value={text} />
          <Button>{f.accept(count)}</Button>
        </PostForm>
      )}
      <CardTable
        caption={f.preview}
        hideCaption
        columns={[{ label: f.row }, { label: t.indicators }, { label: t.day }, { label: t.value }, { label: f.state }]}
        rows={rows.map(({ line, said, taken, why }) => [
          String(line),
          said.what,
          said.day,
          said.value,
          taken ? <span class="st ok">{why}</span> : why,
        ])}
      />
    </RoomPage>
  )
}
