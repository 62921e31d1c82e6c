import { paths } from '#paths'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { RadioCards, Select } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { Panel } from '#design/facts.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField, Hidden } from '#design/text-field.tsx'
import type { Room } from '#partnership/enter.ts'
import type { MandateRow } from '#partnership/queries.ts'
import { blankForm, type Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { DeviationRow, StepRow } from './queries.ts'
import { isSerious, mayConsent, mayTake, outcomes, stepKinds, type StepKind } from './rules.ts'
import { deviationTexts } from './texts.ts'

interface Props {
  room: Room
  deviation: DeviationRow
  steps: readonly StepRow[]
  doers: readonly MandateRow[]
  form: Form<unknown>
}

const WhatCame = ({ room, doers, form }: Pick<Props, 'room' | 'doers' | 'form'>) => {
  const t = deviationTexts(useLook().language)
  const nameOf = ({ name, party_id }: MandateRow) =>
    [name, room.parties.find(({ id }) => id === party_id)?.shortName].filter(Boolean).join(', ')
  return (
    <>
      <RadioCards
        name="outcome"
        label={t.outcome}
        form={form}
        options={outcomes.map((value) => ({ value, label: t[value] }))}
      />
      <TextArea name="action" label={t.action} hint={t.actionHint} form={form} rows={2} optional />
      <Select
        name="owner"
        label={t.owner}
        form={form}
        options={doers.map((mandate) => ({ value: mandate.person_id, label: nameOf(mandate) }))}
        optional
      />
      <DateField name="due_on" label={t.due} form={form} optional />
    </>
  )
}

const StepForm = (props: Props & { kind: StepKind }) => {
  const { room, deviation, steps, kind } = props
  const to = useTo()
  const t = deviationTexts(useLook().language)
  const form = props.form.typed.kind === kind ? props.form : blankForm
  const hints: Partial<Record<StepKind, string>> = {
    lift: t.liftHint,
    hand_over: t.handOverHint,
    settle: t.settleHint,
    weigh: isSerious(deviation, steps) ? t.weighToOrdinary : t.weighToSerious,
  }
  return (
    <PostForm action={to(paths.deviationSteps, { partnership: room.slug, deviation: String(deviation.number) })}>
      <Hidden name="kind" value={kind} />
      <TextArea
        name="words"
        label={t[`say_${kind}`]}
        {...(hints[kind] ? { hint: hints[kind] } : {})}
        form={form}
        rows={4}
        voice
      />
      {(kind === 'talk' || kind === 'group' || kind === 'officer') && (
        <WhatCame room={room} doers={props.doers} form={form} />
      )}
      <Button variant="secondary">{t.keep}</Button>
    </PostForm>
  )
}

/** What can be done now, each on its own so that no field is there twice when a form comes back; and the other party's word. */
export const NextStep = (props: Props) => {
  const { room, deviation, steps, form } = props
  const to = useTo()
  const t = deviationTexts(useLook().language)
  const possible = stepKinds.filter((kind) => mayTake(kind, deviation, steps, room.me))
  const consents = mayConsent(steps, room.me)
  if (possible.length === 0 && !consents) return null
  const refused = possible.find((kind) => kind === form.typed.kind)
  const asked = useLook().query.match(/[?&]steg=([a-z_]+)/)?.[1]
  const open = refused ?? possible.find((kind) => kind === asked)
  const here = to(paths.deviation, { partnership: room.slug, deviation: String(deviation.number) })
  return (
    <Panel title={t.next} id="nasta" level={3}>
      {consents && (
        <div class="stack">
          <p>{t.consentAsk}</p>
          <PostButton
            action={to(paths.deviationConsent, { partnership: room.slug, deviation: String(deviation.number) })}
          >
            {t.consent}
          </PostButton>
          <p class="small muted">{t.consentElse}</p>
        </div>
      )}
      {open ? (
        <Details summary={t[`act_${open}`]} open>
          <StepForm {...props} kind={open} />
        </Details>
      ) : null}
      <ul class="plain stack-s">
        {possible
          .filter((kind) => kind !== open)
          .map((kind) => (
            <li>
              <a href={`${here}?steg=${kind}#nasta`}>{t[`act_${kind}`]}</a>
            </li>
          ))}
      </ul>
    </Panel>
  )
}
