import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { PostButton } from '#design/button.tsx'
import { BackLink, PageHead } from '#design/page-head.tsx'
import { WorkPage } from '#frame/page.tsx'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { meetingTexts } from './texts.ts'

/** One's own address to subscribe to: shown once, when it is made. */
export const CalendarPage = ({ since, address }: { since: Date | null; address: string | null }) => {
  const { language } = useLook()
  const to = useTo()
  const t = meetingTexts(language)
  return (
    <WorkPage title={t.calendar} class="wrap fpage stack" done={{ aterkallad: t.calendarRevoked }}>
      <BackLink href={to(paths.account)}>{t.backToAccount}</BackLink>
      <PageHead title={t.calendar} lead={t.calendarLead} />
      {address && (
        <Alert kind="success" title={t.calendarMade} live>
          <p class="wraps">
            <code>{address}</code>
          </p>
          <p>{t.calendarOnce}</p>
        </Alert>
      )}
      <section class="panel stack">
        <p>{since ? t.calendarSince(longDate(since, language)) : t.calendarNone}</p>
        <p class="muted">{t.calendarWhat}</p>
        <div class="row">
          <PostButton action={to(paths.accountCalendar)} variant={since ? 'secondary' : 'primary'}>
            {since ? t.calendarAgain : t.calendarMake}
          </PostButton>
          {since && (
            <PostButton action={to(paths.accountCalendarEnd)} variant="secondary">
              {t.calendarRevoke}
            </PostButton>
          )}
        </div>
        {since && <p class="small muted">{t.calendarAgainWhat}</p>}
      </section>
    </WorkPage>
  )
}
