import { AccordMark } from '#design/accord-mark.tsx'
import { Button, LinkButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Panel } from '#design/facts.tsx'
import { Icon } from '#design/icon.tsx'
import { BackLink } from '#design/page-head.tsx'
import { SourceNote } from '#design/source-note.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Hidden } from '#design/text-field.tsx'
import { Tag, Verdict } from '#design/verdict.tsx'
import { Voice } from '#design/voice.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import { paths } from '#paths'
import type { Room } from '#partnership/enter.ts'
import { filledForm, type Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { swedishDay } from '#platform/swedish-time.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { PartAnswers } from './answer-view.tsx'
import { dueWords } from './due.ts'
import type { DraftedPart } from './drafted.ts'
import { invitationTexts } from './invitation-texts.ts'
import type { LoadedReport } from './load.ts'
import { Dissents, PartBody } from './part-view.tsx'
import type { WordsRow } from './queries.ts'
import { isBefore, mayWrite, reportParts, type Period, type StandOn } from './rules.ts'
import { reportTexts } from './texts.ts'

export const doneOf = (t: ReturnType<typeof reportTexts>) => ({ sparat: t.saved, svarat: t.answered, last: t.locked })

/** Where the parties stand, as marks: an answer in other words is a speech bubble. */
export const marksOf = (stands: readonly StandOn<Room['parties'][number]>[]) =>
  stands.map(({ party, answer }) => ({
    party,
    stand: answer === null ? ('silent' as const) : answer.answer === 'stands' ? ('behind' as const) : ('talk' as const),
  }))

/** A year in the list, and whether its report is begun or locked. */
interface Listed {
  period: Period
  begun: boolean
  lockedAt: Date | null
}

/** Every year of the agreement with its report, the latest first. */
export const Reports = ({ room, all, today }: { room: Room; all: readonly Listed[]; today: string }) => {
  const { language } = useLook()
  const to = useTo()
  const t = reportTexts(language)
  return (
    <RoomPage room={room} section="reports" title={t.reports} class="wrap pagemain stack-l">
      <div>
        <h2>{t.reports}</h2>
        <p class="lead">{t.lead}</p>
        <SourceNote source={t.source} />
      </div>
      {all.length === 0 ? (
        <EmptyState title={t.notYet} text={t.notYetText} level={3} parties={[...room.parties]} />
      ) : (
        <ul class="plain challenges">
          {all.map(({ period, begun, lockedAt }) => (
            <li>
              <h3>
                <a href={to(paths.report, { partnership: room.slug, year: String(period.year) })}>
                  {t.report(period.year)}
                </a>
              </h3>
              <p class="row small">
                <Tag>{lockedAt ? t.isLocked : begun ? t.underWay : t.notBegun}</Tag>
                <span>{t.time(longDate(period.from, language), longDate(period.to, language))}</span>
                <span class="muted">
                  {lockedAt
                    ? t.lockedOn(longDate(lockedAt, language))
                    : isBefore(period, room.takenOver ? swedishDay(room.createdAt) : null)
                      ? t.beforeHere
                      : dueWords(period.due, today, language)}
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </RoomPage>
  )
}

const namesOf = (room: Room, period: Period) => ({ partnership: room.slug, year: String(period.year) })

/** What is left before it can be locked, and the acts on the whole report; or when it was locked and where it went. */
const Whole = ({ room, report, form }: { room: Room; report: LoadedReport; form: Form<unknown> }) => {
  const { language } = useLook()
  const to = useTo()
  const t = reportTexts(language)
  const { stands, row, sent, ready } = report
  const names = namesOf(room, report.period)
  const answered = [...stands.values()].filter((on) => on.every(({ answer }) => answer)).length
  if (report.locked)
    return (
      <Panel title={t.lockedOn(longDate(row!.lockedAt!, language))}>
        <p>{t.lockedLead}</p>
        <p>{sent.length > 0 ? t.sentLine(sent.map(({ name }) => name).join(', ')) : t.sentNobody}</p>
        <p class="small muted">
          {t.hash}: <code class="hash">{row!.hash}</code>
        </p>
      </Panel>
    )
  return (
    <Panel title={t.lockTitle} together>
      <p>
        <strong>{t.progress(answered, stands.size)}</strong>
      </p>
      <p>{t.lockText}</p>
      {form.problems.all && (
        <p class="ds-validation-message" id="field-all" tabindex={-1}>
          {form.problems.all}
        </p>
      )}
      {ready && report.opensOn && <p>{t.opensOn(longDate(report.opensOn, language))}</p>}
      {mayWrite(report, room.me) && !(ready && report.opensOn) && (
        <div class="row">
          {ready ? (
            <PostForm action={to(paths.reportLock, names)} class="act">
              <Button icon="lock">{t.lock}</Button>
            </PostForm>
          ) : (
            <PostForm action={to(paths.reportAnswers, names)} class="act">
              <Hidden name="seen" value={[...report.digests.values()].join(' ')} />
              <Button icon="check" variant="secondary">
                {t.standAll}
              </Button>
            </PostForm>
          )}
        </div>
      )}
    </Panel>
  )
}

/** The report of a year: as it is drawn up now, with where every party stands, or as it was locked. */
export const ReportPage = (props: { room: Room; report: LoadedReport; today: string; form: Form<unknown> }) => {
  const { room, report, form } = props
  const { language } = useLook()
  const to = useTo()
  const t = reportTexts(language)
  const { drafted, period, locked } = report
  const names = namesOf(room, period)
  return (
    <RoomPage
      room={room}
      section="reports"
      title={t.report(period.year)}
      problems={form.problems}
      done={doneOf(t)}
      class="wrap pagemain stack-l report"
    >
      <BackLink href={to(paths.reports, { partnership: room.slug })}>{t.back}</BackLink>
      <div class="between">
        <div>
          <h2 class="mh">{t.report(period.year)}</h2>
          <p class="muted">
            {t.time(longDate(period.from, language), longDate(period.to, language))}.{' '}
            {!locked && `${dueWords(period.due, props.today, language)}.`}
          </p>
        </div>
        <div class="row">
          {locked && <ReportVerdict report={report} />}
          <LinkButton href={to(paths.reportSheet, names)} variant="secondary" icon="print">
            {t.whole}
          </LinkButton>
          <LinkButton href={to(paths.reportInvitation, names)} variant={locked ? 'primary' : 'secondary'} icon="send">
            {invitationTexts(language).open}
          </LinkButton>
        </div>
      </div>
      {!locked && <p class="lead">{t.draftLead}</p>}
      <ul class="plain row small" aria-label={t.files}>
        <li>
          <a href={to(paths.reportShow, names)}>{t.showAtMeeting}</a>
        </li>
        <li>
          <a href={to(paths.reportPdf, names)}>{t.asPdf}</a>
        </li>
        <li>
          <a href={to(paths.reportExcel, names)}>{t.asExcel}</a>
        </li>
        <li>
          <a href={to(paths.reportText, names)}>{t.asText}</a>
        </li>
      </ul>
      <Whole room={room} report={report} form={form} />
      {drafted.parts.map((part) => {
        const stands = report.stands.get(part.kind) ?? []
        return (
          <section class="rpart" id={part.kind} aria-labelledby={`del-${part.kind}`}>
            <div class="between">
              <h3 id={`del-${part.kind}`}>{part.title}</h3>
              <span class="row">
                <AccordMark stands={marksOf(stands)} />
                {!locked && (
                  <span class="noprint">
                    <Icon name="pen" />{' '}
                    <a href={to(paths.reportPart, { ...names, part: part.kind })}>
                      {t.writeAndAnswer}
                      <span class="sr">: {part.title}</span>
                    </a>
                  </span>
                )}
              </span>
            </div>
            <PartBody part={part} parties={drafted.parties} sources />
            <Dissents stands={stands} />
          </section>
        )
      })}
    </RoomPage>
  )
}

/** «Alla parter står bakom rapporten», or that all have had their say. */
export const ReportVerdict = ({ report }: { report: LoadedReport }) => {
  const t = reportTexts(useLook().language)
  if (!report.ready) return <Tag>{t.isDraft}</Tag>
  const agreed = [...report.stands.values()].flat().every(({ answer }) => answer?.answer === 'stands')
  return <Verdict kind={agreed ? 'accord' : 'talk'}>{agreed ? t.allBehind : t.allAnswered}</Verdict>
}

const Earlier = ({ room, rows }: { room: Room; rows: readonly WordsRow[] }) => {
  const { language } = useLook()
  const t = reportTexts(language)
  if (rows.length === 0) return null
  const nameOf = (id: string) => room.parties.find((party) => party.id === id)?.name ?? ''
  return (
    <Details summary={t.earlier}>
      <ul class="plain stack">
        {rows.map((row) => (
          <li>
            <p class="small muted">{t.writtenBy(nameOf(row.partyId), longDate(row.madeAt, language))}</p>
            <Voice text={row.words} />
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** One part: as it is read, room for words, and where every party stands. */
export const PartPage = (props: {
  room: Room
  report: LoadedReport
  part: DraftedPart
  /** All words that have been written in it, the latest first. */
  earlier: readonly WordsRow[]
  wordsForm: Form<unknown>
  answerForm: Form<unknown>
}) => {
  const { room, report, part, wordsForm, answerForm } = props
  const to = useTo()
  const t = reportTexts(useLook().language)
  const { drafted, period } = report
  const names = { ...namesOf(room, period), part: part.kind }
  const own = reportParts[part.kind] === 'own'
  const now = props.earlier.find(({ ownParty }) => ownParty === (own ? room.me.partyId : null))
  const open = mayWrite(report, room.me)
  const typed = 'words' in wordsForm.typed ? wordsForm : filledForm({ words: now?.words ?? '' })
  return (
    <RoomPage
      room={room}
      section="reports"
      title={`${part.title}, ${t.report(period.year)}`}
      problems={{ ...wordsForm.problems, ...answerForm.problems }}
      done={doneOf(t)}
      class="wrap fpage stack report"
    >
      <BackLink href={to(paths.report, namesOf(room, period))}>{t.toDraft}</BackLink>
      <h2>{part.title}</h2>
      <PartBody part={part} parties={drafted.parties} sources />
      <Dissents stands={report.stands.get(part.kind) ?? []} />
      {open && reportParts[part.kind] !== 'none' && (
        <PostForm action={to(paths.reportWords, names)}>
          <Hidden name="based_on" value={now?.id ?? ''} />
          <TextArea
            name="words"
            label={own ? t.ownWords : t.sharedWords}
            hint={own ? t.ownWordsHint : t.sharedWordsHint}
            form={typed}
            rows={6}
            maxLength={4000}
            voice
            optional
          />
          <Button variant="secondary">{t.save}</Button>
        </PostForm>
      )}
      <Earlier room={room} rows={props.earlier.filter(({ id }) => !report.words.some((one) => one.id === id))} />
      <PartAnswers room={room} report={report} part={part} form={answerForm} />
    </RoomPage>
  )
}
