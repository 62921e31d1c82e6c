import { paths } from '#paths'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { RadioCards } from '#design/choice.tsx'
import { Panel } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField, Hidden } from '#design/text-field.tsx'
import { Tag, Verdict } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { blankForm, type Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { JointStepRow } from './queries.ts'
import { canPropose, isOpen, mayAnswer, stepKinds, stillFits, type Situation, type StepKind } from './rules.ts'
import { renewalTexts } from './texts.ts'

/** What each party has said of a step, also those that are silent. */
const Answers = ({ room, step }: { room: Room; step: JointStepRow }) => {
  const t = renewalTexts(useLook().language)
  return (
    <ul class="plain stack-s">
      {room.parties.map((party) => {
        const said = step.answers.find(({ partyId }) => partyId === party.id)
        return (
          <li class="row">
            <PartyChip party={party} short />
            {said ? (
              <>
                <Verdict kind={said.answer === 'stands' ? 'accord' : 'talk'}>{t[said.answer]}</Verdict>
                <span class="small muted">{said.personName ?? t.someone}</span>
                {said.words && <p class="voice as-written">{said.words}</p>}
              </>
            ) : (
              <Verdict kind="missing">{t.silent}</Verdict>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const AnswerForm = ({ room, step, form }: { room: Room; step: JointStepRow; form: Form<unknown> }) => {
  const to = useTo()
  const t = renewalTexts(useLook().language)
  return (
    <PostForm action={to(paths.jointStepAnswer, { partnership: room.slug, step: step.id })}>
      <RadioCards
        name="answer"
        label={t.answer}
        form={form}
        options={(['stands', 'otherwise'] as const).map((value) => ({ value, label: t[value] }))}
      />
      <TextArea name="said" label={t.answerWords} form={form} rows={3} maxLength={2000} voice optional />
      <Button>{t.giveAnswer}</Button>
    </PostForm>
  )
}

/** A step that is proposed: what it is, why, what each has said, and room to answer. */
export const JointStep = (props: {
  room: Room
  step: JointStepRow
  now: Situation
  form: Form<unknown>
  open: boolean
}) => {
  const { room, step, now } = props
  const { language } = useLook()
  const to = useTo()
  const t = renewalTexts(language)
  const fits = stillFits(step.kind, now)
  const answers = fits && mayAnswer(step, room.me)
  return (
    <Panel title={t[`step_${step.kind}`]} id={`steg-${step.id}`} level={3} together>
      {step.kind !== 'join' && <p>{t[`about_${step.kind}`]}</p>}
      {step.organisation && <p>{step.organisation}</p>}
      {step.day && (
        <p>
          {t.lastDay}: <strong>{longDate(step.day, language)}</strong>
        </p>
      )}
      <p class="voice as-written">{step.words}</p>
      <p class="small muted">
        {t.proposedBy} {step.personName ?? t.someone}, {longDate(step.madeAt, language)}
      </p>
      <Answers room={room} step={step} />
      {!fits && <p>{t.fitsNoMore}</p>}
      {answers && props.open && <AnswerForm room={room} step={step} form={props.form} />}
      <div class="row">
        {answers && !props.open && (
          <LinkButton href={`${to(paths.onward, { partnership: room.slug })}?svar=${step.id}#steg-${step.id}`} small>
            {t.giveAnswer}
          </LinkButton>
        )}
        {step.partyId === room.me.partyId && may('act', room.me) && (
          <PostButton
            action={to(paths.jointStepWithdrawal, { partnership: room.slug, step: step.id })}
            variant="tertiary"
            small
          >
            {t.takeBack}
          </PostButton>
        )}
      </div>
    </Panel>
  )
}

/** Steps that wait for somebody, what can be proposed now, and what all have stood behind before. */
export const Together = (props: {
  room: Room
  steps: readonly JointStepRow[]
  now: Situation
  form: Form<unknown>
  of: string | null
}) => {
  const { room, steps, now } = props
  const { language } = useLook()
  const to = useTo()
  const t = renewalTexts(language)
  const open = steps.filter(isOpen)
  const waits = open.filter(
    (step) =>
      stillFits(step.kind, now) &&
      mayAnswer(step, room.me) &&
      !step.answers.some(({ partyId }) => partyId === room.me.partyId),
  )
  const asked = props.of ?? useLook().query.match(/[?&]svar=([0-9a-f-]+)/)?.[1] ?? waits[0]?.id
  const over = steps.filter(({ settled, kind }) => settled && kind !== 'lessons')
  const possible = stepKinds.filter(
    (kind) => kind !== 'lessons' && canPropose(kind, now) && !open.some((step) => step.kind === kind),
  )
  if (now.over && open.length + possible.length + over.length === 0) return null
  return (
    <Panel title={t.joint} id="tillsammans">
      {open.length + possible.length > 0 && <p>{t.jointLead}</p>}
      {open.map((step) => (
        <JointStep
          room={room}
          step={step}
          now={now}
          form={props.of === step.id ? props.form : blankForm}
          open={step.id === asked}
        />
      ))}
      {may('act', room.me) && possible.length > 0 && (
        <ul class="plain stack-s">
          {possible.map((kind) => (
            <li>
              <a href={to(paths.newJointStep, { partnership: room.slug, kind })}>{t[`step_${kind}`]}</a>
            </li>
          ))}
        </ul>
      )}
      {over.length > 0 && (
        <>
          <h3>{t.earlierSteps}</h3>
          <ul class="plain stack-s">
            {over.map((step) => (
              <li>
                <strong>{t[`step_${step.kind}`]}</strong>
                {step.organisation && `: ${step.organisation}`}
                {step.day && ` (${longDate(step.day, language)})`} <Tag kind="success">{t.stands}</Tag>{' '}
                <span class="small muted">
                  {t.allStand} {longDate(step.settledAt!, language)}
                </span>
                <p class="voice as-written">{step.words}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

/** Room to propose a step that all must stand behind. */
export const NewStep = ({ room, kind, form }: { room: Room; kind: StepKind; form: Form<unknown> }) => {
  const to = useTo()
  const t = renewalTexts(useLook().language)
  const back = kind === 'lessons' ? paths.lessons : paths.onward
  return (
    <RoomPage
      room={room}
      section={kind === 'lessons' ? 'lessons' : 'onward'}
      title={t[`step_${kind}`]}
      problems={form.problems}
      class="wrap fpage stack"
    >
      <BackLink href={to(back, { partnership: room.slug })}>{kind === 'lessons' ? t.lessons : t.back}</BackLink>
      <h2>{t[`step_${kind}`]}</h2>
      <p class="lead">{t[`about_${kind}`]}</p>
      <p>{t.jointLead}</p>
      <PostForm action={to(paths.jointSteps, { partnership: room.slug })}>
        <Hidden name="kind" value={kind} />
        {kind === 'end' && <DateField name="day" label={t.lastDay} form={form} />}
        <TextArea
          name="words"
          label={kind === 'lessons' ? t.lessonsWords : t.stepWhy}
          form={form}
          rows={kind === 'lessons' ? 10 : 4}
          maxLength={6000}
          voice
        />
        <Button>{t.propose}</Button>
      </PostForm>
    </RoomPage>
  )
}
