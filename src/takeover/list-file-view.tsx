import { Alert } from '#design/alert.tsx'
import { BackLink } from '#design/page-head.tsx'
import { SheetForm, SheetPreview } from '#design/sheet-import.tsx'
import { sheetImportTexts } from '#design/sheet-import-texts.ts'
import { Tag } from '#design/verdict.tsx'
import { WorkPage } from '#frame/page.tsx'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { listColumns } from './list-columns.ts'
import type { Doubt } from './doubt.ts'
import type { ReadListRow } from './list-import.ts'
import { listTexts } from './list-texts.ts'
import { takeoverTexts } from './texts.ts'

/** Choose a file with agreements; nothing is saved by it. */
export const ListFilePage = ({ form }: { form: Form<unknown> }) => {
  const { language } = useLook()
  const to = useTo()
  const t = listTexts(language)
  return (
    <WorkPage title={t.title} problems={form.problems} class="wrap fpage stack takeover">
      <div>
        <BackLink href={to(paths.takeovers)}>{takeoverTexts(language).back}</BackLink>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
      </div>
      <SheetForm
        action={to(paths.takeoverList)}
        template={to(paths.takeoverListTemplate)}
        columns={listColumns}
        form={form}
      />
    </WorkPage>
  )
}

const Doubts = ({ doubts }: { doubts: readonly Doubt[] }) => {
  const t = listTexts(useLook().language)
  return (
    <ul class="plain takeover-doubts">
      {doubts.map(({ field, said }) => (
        <li>
          {t[`field_${field}`]}: <mark>”{said}”</mark>
        </li>
      ))}
    </ul>
  )
}

/** Row by row what becomes a draft, with its uncertain cells, and the button that makes the drafts. */
export const ListPreview = ({ rows, text }: { rows: readonly ReadListRow[]; text: string }) => {
  const { language } = useLook()
  const to = useTo()
  const t = listTexts(language)
  const title = sheetImportTexts(language).preview
  return (
    <WorkPage title={title} class="wrap pagemain stack takeover">
      <div>
        <BackLink href={to(paths.takeoverList)}>{t.title}</BackLink>
        <h1>{title}</h1>
      </div>
      <SheetPreview
        action={to(paths.takeoverListAccepted)}
        columns={[t.column_name, t.column_parties, t.column_days]}
        rows={rows.map(({ line, shown, why, draft }) => {
          const doubts = draft?.doubts ?? []
          return {
            line,
            cells: [shown.name, shown.parties, shown.days],
            taken: draft !== null,
            unsure: doubts.length > 0,
            why:
              doubts.length > 0 ? (
                <>
                  {why} <Tag kind="warning">{t.doubts(doubts.length)}</Tag>
                  <Doubts doubts={doubts} />
                </>
              ) : (
                why
              ),
          }
        })}
        text={text}
      />
    </WorkPage>
  )
}

/** What could not be read from the list, in the draft until somebody has looked at it. */
export const LookOver = ({ doubts }: { doubts: readonly Doubt[] }) => {
  const t = listTexts(useLook().language)
  if (doubts.length === 0) return null
  return (
    <Alert kind="warning" title={t.lookOver}>
      <p>{t.lookOverText}</p>
      <Doubts doubts={doubts} />
    </Alert>
  )
}
