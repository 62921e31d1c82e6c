import { Panel } from '#design/facts.tsx'
import { CardTable } from '#design/table.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { figure, longDate } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import type { ReminderRow, RuleRow } from './queries.ts'
import { reminderTexts } from './texts.ts'

interface RemindersProps {
  room: Room
  rules: readonly RuleRow[]
  sent: readonly ReminderRow[]
}

/** What has been reminded of in a partnership, and what will be. */
export const Reminders = ({ room, rules, sent }: RemindersProps) => {
  const { language } = useLook()
  const t = reminderTexts(language)
  const subject = (rule: RuleRow | undefined) => (language === 'en' ? rule?.subject_en : rule?.subject_sv) ?? ''
  const timeOf = ({ months, days }: RuleRow) => {
    if (months > 0) return t.before(months, 'months')
    if (days > 0) return t.before(days, 'days')
    return days < 0 ? t.after(-days) : t.onDay
  }
  return (
    <RoomPage room={room} section="reminders" title={t.reminders} class="wrap pagemain stack">
      <div>
        <h2 class="mh">{t.reminders}</h2>
        <p class="lead">{t.lead}</p>
      </div>
      <Panel title={t.sent} level={3}>
        {sent.length === 0 ? (
          <p class="muted">{t.none}</p>
        ) : (
          <CardTable
            caption={t.sent}
            hideCaption
            columns={[{ label: t.what }, { label: t.day }, { label: t.told, numeric: true }, { label: t.when }]}
            rows={sent.map((one) => [
              subject(rules.find(({ id }) => id === one.rule_id)),
              longDate(one.of_day, language),
              figure(one.told, language),
              longDate(one.made_at, language),
            ])}
          />
        )}
      </Panel>
      <Panel title={t.rules} level={3}>
        <CardTable
          caption={t.rules}
          hideCaption
          columns={[{ label: t.what }, { label: t.time }, { label: t.always }]}
          rows={rules.map((rule) => [subject(rule), timeOf(rule), rule.must_act ? t.mustAct : t.mayChoose])}
        />
      </Panel>
    </RoomPage>
  )
}
