import { paths } from '#paths'
import { PostButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { BackLink, PageHead } from '#design/page-head.tsx'
import { CardTable } from '#design/table.tsx'
import { WorkPage } from '#frame/page.tsx'
import { useLook, useTo } from '#platform/look.tsx'
import type { DraftRow } from './draft-queries.ts'
import { stateOfDraft } from './draft-rules.ts'
import { draftTexts } from './draft-texts.ts'
import { shortPeriod } from './wording.ts'
import { registerTexts } from './texts.ts'

/** All rows from public sources, and one act for those that wait. */
export const DraftList = ({ drafts }: { drafts: readonly DraftRow[] }) => {
  const { language } = useLook()
  const to = useTo()
  const t = draftTexts(language)
  const waiting = drafts.filter((draft) => ['waiting', 'changed'].includes(stateOfDraft(draft))).length
  const rows = drafts.map((draft) => [
    <a href={to(paths.administrationDraft, { draft: draft.id })}>{draft.content.name}</a>,
    shortPeriod(draft.content, registerTexts(language)),
    t[stateOfDraft(draft)],
    String(draft.doubts.length),
  ])
  return (
    <WorkPage title={t.title} class="wrap pagemain stack-l drafts" done={{ publicerade: t.publishedAll }}>
      <BackLink href={to(paths.administration)}>Administration</BackLink>
      <PageHead title={t.title} lead={t.lead} />
      {waiting > 0 && (
        <PostButton action={to(paths.administrationDraftsPublication)} variant="secondary">
          {t.publishAll(waiting)}
        </PostButton>
      )}
      {drafts.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText} />
      ) : (
        <CardTable
          caption={t.count(drafts.length)}
          columns={[{ label: t.entry }, { label: t.period }, { label: t.state }, { label: t.unsure, numeric: true }]}
          rows={rows}
        />
      )}
    </WorkPage>
  )
}
