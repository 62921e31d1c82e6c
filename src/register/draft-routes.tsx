import { Hono } from 'hono'
import { paths } from '#paths'
import { blankForm, filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { writeLog } from '#record/queries.ts'
import { DraftList } from './draft-list-view.tsx'
import { getDraft, listDrafts, listRevisions, publishDraft, withdrawDraft, type DraftRow } from './draft-queries.ts'
import {
  corrected,
  correctionForm,
  mustRunInstallation,
  mustStand,
  mustWait,
  stateOfDraft,
  typedDraft,
  withdrawalForm,
} from './draft-rules.ts'
import { draftTexts } from './draft-texts.ts'
import { DraftPage } from './draft-view.tsx'
import { insertRevision } from './import-queries.ts'

/** The draft of the address, for whoever runs the installation; 404 for everyone else. */
async function enterDraft(c: Ask): Promise<DraftRow> {
  mustRunInstallation(c.var.look.person)
  return getDraft(c.var.tx, c.req.param('draft') ?? '')
}

async function showDraft(
  c: Ask,
  draft: DraftRow,
  forms: { form?: Form<unknown>; withdrawal?: Form<unknown> } = {},
  status: 200 | 409 | 422 = 200,
) {
  const { form = filledForm(typedDraft(draft.content, draft.doubts, draft.revision)), withdrawal = blankForm } = forms
  const revisions = await listRevisions(c.var.tx, draft.id)
  return show(c, <DraftPage draft={draft} revisions={revisions} form={form} withdrawal={withdrawal} />, status)
}

const back = (c: Ask, draft: DraftRow, klart: string) =>
  go(c, paths.administrationDraft, { draft: draft.id }, { klart })

async function publish(c: Ask, draft: DraftRow): Promise<void> {
  await publishDraft(c.var.tx, draft.id)
  await writeLog(c.var.tx, { kind: 'installation' }, 'register:publish_draft', draft.id, draft.content)
}

/** Rows from public sources, looked after by those who run the installation (R7). */
export const draftRoutes = new Hono<AppEnv>()
  .get(paths.administrationDrafts, async (c) => {
    mustRunInstallation(c.var.look.person)
    return show(c, <DraftList drafts={await listDrafts(c.var.tx)} />)
  })
  .post(paths.administrationDraftsPublication, async (c) => {
    mustRunInstallation(c.var.look.person)
    const waiting = (await listDrafts(c.var.tx)).filter((draft) => ['waiting', 'changed'].includes(stateOfDraft(draft)))
    for (const draft of waiting) await publish(c, draft)
    return go(c, paths.administrationDrafts, undefined, { klart: 'publicerade' })
  })
  .get(paths.administrationDraft, async (c) => showDraft(c, await enterDraft(c)))
  .post(paths.administrationDraft, async (c) => {
    const draft = await enterDraft(c)
    const form = await readForm(c, correctionForm(c.var.look.language))
    if (!form.ok) return showDraft(c, draft, { form }, 422)
    mustStand(stateOfDraft(draft))
    if (form.value.seen !== String(draft.revision)) {
      const name = draftTexts(c.var.look.language).changedMeanwhile
      return showDraft(c, draft, { form: refusedForm(form, { name }) }, 409)
    }
    const { content, doubts } = corrected(form.value, draft.doubts)
    const kept = {
      manner: 'corrected' as const,
      cells: draft.cells,
      cellsSha256: draft.cells_sha256,
      note: form.value.note,
      personId: c.var.personId,
    }
    await insertRevision(c.var.tx, draft.id, { ...kept, content, doubts })
    await writeLog(c.var.tx, { kind: 'installation' }, 'register:correct_draft', draft.id, content)
    return back(c, draft, 'sparat')
  })
  .post(paths.administrationDraftPublication, async (c) => {
    const draft = await enterDraft(c)
    mustWait(stateOfDraft(draft))
    await publish(c, draft)
    return back(c, draft, 'publicerat')
  })
  .post(paths.administrationDraftWithdrawal, async (c) => {
    const draft = await enterDraft(c)
    const form = await readForm(c, withdrawalForm(c.var.look.language))
    if (!form.ok) return showDraft(c, draft, { withdrawal: form }, 422)
    mustStand(stateOfDraft(draft))
    await withdrawDraft(c.var.tx, draft.id, form.value.why)
    await writeLog(c.var.tx, { kind: 'installation' }, 'register:withdraw_draft', draft.id, form.value.why)
    return back(c, draft, 'tillbakadraget')
  })
