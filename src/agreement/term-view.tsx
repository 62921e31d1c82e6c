import { AccordPanel } from '#accord/panel.tsx'
import { accordDone } from '#accord/texts.ts'
import { Alert } from '#design/alert.tsx'
import { Button, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { Table } from '#design/table.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField, Hidden } from '#design/text-field.tsx'
import { Voice } from '#design/voice.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import { differences, type Profile } from '#profile/rules.ts'
import type { AgreementRoom } from './enter.ts'
import { longMoment } from './moment.ts'
import { LockedNote } from './nav.tsx'
import type { Term, TermRow } from './queries.ts'
import { termTexts } from './term-texts.ts'

const useTexts = () => termTexts(useLook().language)

/** Whether the guidelines that the parties follow want different terms: then the parties say which they follow (R13). */
export const termsDiffer = (profiles: readonly Profile[]): boolean =>
  differences(profiles).some(({ fact }) => fact === 'term' || fact === 'longestTerm')

/** «1 januari 2027 till 31 december 2031», or that it has not been written. */
export const TermWords = ({ term }: { term: Term | null }) => {
  const { language } = useLook()
  const t = useTexts()
  if (!term?.start || !term.end) return <p class="muted">{t.notWritten}</p>
  return (
    <>
      <p class="voice term">{t.fromTo(longDate(term.start, language), longDate(term.end, language))}</p>
      {term.why && <Voice text={term.why} />}
    </>
  )
}

const Guidelines = ({ profiles }: { profiles: readonly Profile[] }) => {
  const { language } = useLook()
  const t = useTexts()
  const months = (value: number | null) => (value === null ? t.silent : t.months(value))
  return (
    <Table
      caption={t.guidelines}
      columns={[{ label: t.guideline }, { label: t.target }, { label: t.longest }]}
      rows={profiles.map(({ name, termTargetMonths, termMaxMonths }) => [
        name[language],
        months(termTargetMonths),
        months(termMaxMonths),
      ])}
    />
  )
}

/** The term of the agreement: its two dates, which guideline is followed and why, and everyone's samsyn. */
export const TermPage = (props: {
  at: AgreementRoom
  followed: readonly Profile[]
  terms: readonly TermRow[]
  form: Form<unknown>
  answer: Form<unknown> | null
}) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const { at, followed, form, answer } = props
  const { room, agreement } = at
  const part = at.parts.find(({ kind }) => kind === 'term')
  const names = { partnership: room.slug }
  const problems = { ...form.problems, ...answer?.problems }
  const done = { sparad: t.savedDone, oforandrad: t.sameDone, ...accordDone(language) }
  return (
    <RoomPage
      room={room}
      section="agreementTerm"
      kind="room"
      class="wrap roomgrid one-wide"
      title={t.title}
      problems={problems}
      done={done}
    >
      <LockedNote at={at} />
      <div class="paper">
        <h2 class="voice doch">{t.title}</h2>
        <p class="muted">{t.lead}</p>
        <TermWords term={agreement.term} />
        {followed.length > 0 && <Guidelines profiles={followed} />}
        {termsDiffer(followed) && !agreement.term?.why && (
          <Alert kind="info">
            <p>{t.differ}</p>
          </Alert>
        )}
        {may('act', room.me) && at.open && (
          <Details
            summary={agreement.term ? t.change : t.write}
            open={!agreement.term || Object.keys(form.problems).length > 0}
          >
            <PostForm action={to(paths.agreementTerm, names)}>
              <Hidden name="term_revision" value={String(part?.revision ?? 0)} />
              <DateField name="start" label={t.start} form={form} />
              <DateField name="end" label={t.end} form={form} />
              <TextArea
                name="why"
                label={t.why}
                hint={t.whyHint}
                rows={3}
                optional={!termsDiffer(followed)}
                form={form}
              />
              <Button>{t.save}</Button>
            </PostForm>
          </Details>
        )}
        {part && (
          <AccordPanel
            room={room}
            part={part}
            accords={at.accords}
            action={to(paths.termAccord, names)}
            changes={() => `${to(paths.agreementChanges, names)}#del-${part.id}`}
            {...(answer ? { form: answer } : {})}
          />
        )}
        {props.terms.length > 1 && (
          <Details summary={t.earlier}>
            <ul class="small">
              {props.terms.map(({ start, end, madeAt, partyId }) => (
                <li>
                  {start && end && t.fromTo(longDate(start, language), longDate(end, language))} (
                  {room.parties.find(({ id }) => id === partyId)?.name}, {longMoment(madeAt, language)})
                </li>
              ))}
            </ul>
          </Details>
        )}
      </div>
    </RoomPage>
  )
}
