import { Alert } from '#design/alert.tsx'
import { Button, LinkButton, PostForm } from '#design/button.tsx'
import { fieldId } from '#design/field.tsx'
import { BackLink } from '#design/page-head.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { answerTexts } from './answer-texts.ts'
import type { RoundAtHand } from './load.ts'
import { OwnAnswer } from './own-answer.tsx'
import { countAnswered, latest, standing, type SavedEntry } from './sheet-rules.ts'

interface CheckProps {
  room: Room
  at: RoundAtHand
  saved: readonly SavedEntry[]
  form: Form<unknown>
  /** Somebody of the party has saved since the page was shown. */
  changed?: boolean
}

/** The answer as it will be handed in, to look over first. */
export const Check = ({ room, at, saved, form, changed = false }: CheckProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = answerTexts(language)
  const { questions, id } = at.round
  const here = { partnership: room.slug, round: id }
  const entries = standing(saved)
  const open = questions.asked.length - countAnswered(questions, entries)
  const party = room.myParty?.name ?? ''
  return (
    <RoomPage room={room} section="assessment" title={t.checkTitle} problems={form.problems} class="wrap fpage stack">
      <BackLink href={to(paths.assessmentAnswer, here)}>{t.change}</BackLink>
      {changed && (
        <Alert kind="warning" title={t.changedTitle} live>
          <p>{t.changed}</p>
        </Alert>
      )}
      <h2>{t.checkTitle}</h2>
      <p class="lead">{at.place === 'joins' ? t.checkLater : t.checkLead(party)}</p>
      {open > 0 && (
        <Alert kind="info">
          <p>{t.someOpen(open)}</p>
        </Alert>
      )}
      <section class="panel" id={fieldId('answer')} tabindex={-1} aria-label={questions.title[language]}>
        <OwnAnswer questions={questions} entries={entries} />
      </section>
      <PostForm action={to(paths.assessmentHandIn, here)}>
        <input type="hidden" name="seen" value={String(latest(saved))} />
        <div class="row">
          <Button>{t.handIn}</Button>
          <LinkButton variant="secondary" href={to(paths.assessmentAnswer, here)}>
            {t.change}
          </LinkButton>
        </div>
      </PostForm>
    </RoomPage>
  )
}
