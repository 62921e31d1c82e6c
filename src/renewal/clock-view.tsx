import { paths } from '#paths'
import { Panel } from '#design/facts.tsx'
import { CardTable } from '#design/table.tsx'
import { Tag } from '#design/verdict.tsx'
import { dayAndAway } from '#platform/away.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { clockFace } from './clock.ts'
import { leftInWords } from './left-in-words.ts'
import { canPropose, type Situation } from './rules.ts'
import { renewalTexts } from './texts.ts'

/** How long the agreement has left, and what is suggested 18, 12 and 6 months before. */
export const Clock = ({ slug, now, today }: { slug: string; now: Situation; today: string }) => {
  const { language } = useLook()
  const to = useTo()
  const t = renewalTexts(language)
  const { version, lastDay, endedOn } = now
  if (!version || !lastDay)
    return (
      <Panel title={t.clock}>
        <p>{version ? t.clockUnknown : t.clockNone}</p>
      </Panel>
    )
  if (now.over)
    return (
      <Panel title={t.clockOverNow}>
        <p class="lead">
          {endedOn ? t.clockEndedThen(longDate(endedOn, language)) : leftInWords(lastDay, today, language)}
        </p>
        <p>{t.overText}</p>
        <p>{canPropose('go_on', now) ? t.overGoOn : t.overAgain}</p>
      </Panel>
    )
  const what = { 18: t.step18, 12: t.step12, 6: t.step6 }
  const text = { 18: t.step18Text, 12: t.step12Text, 6: t.step6Text }
  return (
    <Panel title={t.clock}>
      <p class="lead">{endedOn ? t.clockEnded(longDate(endedOn, language)) : leftInWords(lastDay, today, language)}</p>
      {!endedOn && (
        <CardTable
          caption={t.clock}
          hideCaption
          columns={[{ label: t.columnStep }, { label: t.columnDay, wide: true }, { label: t.columnWhat, wide: true }]}
          rows={clockFace(lastDay, today).map(({ months, day, come, now: isNow }) => [
            t.monthsBefore(months),
            <>
              <span class="nowrap">{come ? longDate(day, language) : dayAndAway(day, today, language)}</span>{' '}
              {isNow ? <Tag kind="accent">{t.come}</Tag> : come && <Tag>{t.passed}</Tag>}
            </>,
            <>
              <strong>{what[months]}.</strong> {text[months]}{' '}
              {months === 18 && <a href={to(paths.assessment, { partnership: slug })}>{t.evaluate}</a>}
            </>,
          ])}
        />
      )}
    </Panel>
  )
}
