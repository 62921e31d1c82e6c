import { Remark, Thread } from '#design/thread.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import type { Room } from '#partnership/enter.ts'
import { dateAndTime, longDate } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import type { StepRow } from './queries.ts'
import { deviationTexts } from './texts.ts'

const Taken = ({ room, step }: { room: Room; step: StepRow }) => {
  const { language } = useLook()
  const t = deviationTexts(language)
  const consentParty = room.parties.find(({ id }) => id === step.consent?.partyId)
  return (
    <Remark
      name={step.personName ?? t.someone}
      party={room.parties.find(({ id }) => id === step.partyId) ?? null}
      when={dateAndTime(step.madeAt, language)}
    >
      <p>
        <strong>{t[`step_${step.kind}`]}</strong>
        {step.outcome && `: ${t[step.outcome]}`}
        {step.serious !== null && `: ${step.serious ? t.nowSerious : t.nowOrdinary}`}
      </p>
      <p class="said">{step.words}</p>
      {step.action && (
        <p class="outcome">
          <strong>{t.action}</strong> {step.action}{' '}
          <span class="muted small">
            {[step.ownerName ?? t.someone, step.dueOn ? t.dueBy(longDate(step.dueOn, language)) : '']
              .filter(Boolean)
              .join(', ')}
          </span>
        </p>
      )}
      {step.consent && (
        <p class="outcome">
          <strong>{t.consentBy}</strong> {step.consent.personName ?? t.someone}{' '}
          {consentParty && <PartyChip party={consentParty} short />}{' '}
          <span class="muted small">{dateAndTime(step.consent.at, language)}</span>
        </p>
      )}
    </Remark>
  )
}

/** All that has been done about a deviation, the oldest first, with who did it and for which party. */
export const StepList = ({ room, steps }: { room: Room; steps: readonly StepRow[] }) => {
  const t = deviationTexts(useLook().language)
  if (steps.length === 0)
    return (
      <section class="thread" aria-labelledby="steg">
        <h3 id="steg">{t.steps}</h3>
        <p class="muted">{t.noSteps}</p>
      </section>
    )
  return (
    <Thread
      title={t.steps}
      id="steg"
      remarks={
        <>
          {steps.map((step) => (
            <Taken room={room} step={step} />
          ))}
        </>
      }
    />
  )
}
