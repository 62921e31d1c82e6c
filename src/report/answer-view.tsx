import { Button, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { fieldId } from '#design/field.tsx'
import { Icon } from '#design/icon.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Hidden } from '#design/text-field.tsx'
import { paths } from '#paths'
import type { Room } from '#partnership/enter.ts'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { DraftedPart } from './drafted.ts'
import type { LoadedReport } from './load.ts'
import { mayWrite, type StandOn } from './rules.ts'
import { reportTexts } from './texts.ts'

const Stand = ({ on }: { on: StandOn<Room['parties'][number]> }) => {
  const { language } = useLook()
  const t = reportTexts(language)
  const { party, answer, lost } = on
  return (
    <li>
      <PartyChip party={party} short />
      <span class={answer ? 'stt' : 'stt muted'}>
        {answer && <Icon name={answer.answer === 'stands' ? 'check' : 'talk'} />}
        {answer ? t[answer.answer] : t.silent}
      </span>
      {answer && (
        <span class="stt-who">{[answer.personName, longDate(answer.madeAt, language)].filter(Boolean).join(', ')}</span>
      )}
      {lost && <span class="stt-who">{t.lost(longDate(lost.madeAt, language))}</span>}
    </li>
  )
}

/** Where every party stands on a part, and the two answers of one's own party while the report is open. */
export const PartAnswers = (props: { room: Room; report: LoadedReport; part: DraftedPart; form: Form<unknown> }) => {
  const { room, report, part, form } = props
  const to = useTo()
  const t = reportTexts(useLook().language)
  const stands = report.stands.get(part.kind) ?? []
  const mine = stands.find(({ party }) => party.id === room.me.partyId)
  const action = to(paths.reportAnswer, {
    partnership: room.slug,
    year: String(report.period.year),
    part: part.kind,
  })
  return (
    <section class="agree" aria-labelledby="samsyn">
      <h3 id="samsyn">{t.doWeStand}</h3>
      <ul class="plain">
        {stands.map((on) => (
          <Stand on={on} />
        ))}
      </ul>
      {mine && mayWrite(report, room.me) && (
        <PostForm action={action} class="agree-answer">
          <Hidden name="seen" value={report.digests.get(part.kind) ?? ''} />
          {form.problems.answer && (
            <p class="ds-validation-message" id={fieldId('answer')} tabindex={-1}>
              {form.problems.answer}
            </p>
          )}
          {mine.answer?.answer !== 'stands' && (
            <div class="row">
              <Button name="answer" value="stands" icon="check">
                {t.weStand(mine.party.shortName)}
              </Button>
            </div>
          )}
          <Details summary={t.weDiffer} open={Boolean(form.problems.why)}>
            <TextArea name="why" label={t.howDiffers} hint={t.howDiffersHint} rows={3} form={form} voice />
            <Button name="answer" value="differs" variant="secondary" small icon="talk">
              {t.weDiffer}
            </Button>
          </Details>
        </PostForm>
      )}
    </section>
  )
}
