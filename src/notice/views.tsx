import { paths } from '#paths'
import { LinkButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { BackLink, PageHead } from '#design/page-head.tsx'
import { CardTable } from '#design/table.tsx'
import { Pagination } from '#design/pagination.tsx'
import { WorkPage, PublicPage } from '#frame/page.tsx'
import type { CalendarEvent } from '#platform/calendar.ts'
import { dateAndTime } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { findMail, listMails, listMailStates } from './queries.ts'
import { noticeTexts } from './texts.ts'

type Mail = NonNullable<Awaited<ReturnType<typeof findMail>>>
type MailState = Awaited<ReturnType<typeof listMailStates>>[number]

const stateOf = (mail: Pick<MailState, 'sent_at' | 'tries' | 'trouble'>, t: ReturnType<typeof noticeTexts>) => {
  if (mail.sent_at) return t.sent
  return mail.trouble ? t.trouble(mail.tries) : t.waits
}

/** What a demonstration would have sent, newest first. */
export const OutboxList = (props: { rows: Awaited<ReturnType<typeof listMails>>; page: number; pages: number }) => {
  const { rows: mails, page, pages } = props
  const { language } = useLook()
  const to = useTo()
  const t = noticeTexts(language)
  return (
    <PublicPage title={t.outbox}>
      <PageHead title={t.outbox} lead={t.outboxLead} />
      {mails.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyWhat} />
      ) : (
        <CardTable
          caption={t.outbox}
          hideCaption
          columns={[{ label: t.subject }, { label: t.to }, { label: t.made }]}
          rows={mails.map((mail) => [
            <>
              <a href={to(paths.outboxMail, { mail: mail.id })}>{mail.subject}</a>
              {mail.event !== null && <span class="small muted"> {t.withFile}</span>}
            </>,
            mail.address,
            dateAndTime(mail.made_at, language),
          ])}
        />
      )}
      <Pagination page={page} pages={pages} hrefOf={(at) => `${to(paths.outbox)}?sida=${at}`} />
    </PublicPage>
  )
}

/** One mail as it would have stood in somebody's inbox. */
export const OutboxMail = ({ mail, baseUrl }: { mail: Mail; baseUrl: string }) => {
  const { language } = useLook()
  const to = useTo()
  const t = noticeTexts(language)
  const event = mail.event as unknown as CalendarEvent | null
  return (
    <PublicPage title={mail.subject} class="wrap fpage">
      <BackLink href={to(paths.outbox)}>{t.back}</BackLink>
      <h1>{mail.subject}</h1>
      <p class="muted">{`${t.to} ${mail.address}, ${dateAndTime(mail.made_at, language)}`}</p>
      <div class="panel letter" lang={mail.language}>
        {mail.body.split(/\n{2,}/).map((paragraph) => (
          <p>
            {paragraph.split('\n').map((line, index) => (
              <>
                {index > 0 && <br />}
                {line}
              </>
            ))}
          </p>
        ))}
        {mail.link && <p class="wraps">{`${baseUrl}${mail.link}`}</p>}
      </div>
      {event && (
        <p>
          {t.attached}{' '}
          <a href={to(paths.outboxCalendar, { mail: mail.id })} download>
            mote.ics
          </a>
          {`, ${event.cancelled ? t.fileCancels : event.sequence > 0 ? t.fileChanges : t.fileInvites}`}
        </p>
      )}
      {mail.link && (
        <p class="row">
          <LinkButton href={mail.link}>{t.openLink}</LinkButton>
        </p>
      )}
    </PublicPage>
  )
}

/** For administrators of a real installation: whether mail goes out. */
export const MailStates = ({ rows: mails, page, pages }: { rows: MailState[]; page: number; pages: number }) => {
  const { language } = useLook()
  const to = useTo()
  const t = noticeTexts(language)
  return (
    <WorkPage title={t.mailStates} class="wrap pagemain stack">
      <BackLink href={to(paths.administration)}>{t.administration}</BackLink>
      <PageHead title={t.mailStates} lead={t.mailStatesLead} />
      <CardTable
        caption={t.mailStates}
        hideCaption
        columns={[{ label: t.subject }, { label: t.to }, { label: t.made }, { label: t.state }]}
        rows={mails.map((mail) => [mail.subject, mail.address, dateAndTime(mail.made_at, language), stateOf(mail, t)])}
      />
      <Pagination page={page} pages={pages} hrefOf={(at) => `${to(paths.administrationMail)}?sida=${at}`} />
    </WorkPage>
  )
}
