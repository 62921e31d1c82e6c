import { paths } from '#paths'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Facts, Panel } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField, TextField } from '#design/text-field.tsx'
import { Tag } from '#design/verdict.tsx'
import { Voice } from '#design/voice.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { inLanguage, useLook, useTo } from '#platform/look.tsx'
import { questionNumbers } from './forms.ts'
import { QuestionField } from './open-views.tsx'
import type { Result, SurveyRow } from './queries.ts'
import { Results } from './result-views.tsx'
import { mayApprove, mayChange, mayClose, questionKinds } from './rules.ts'
import { surveyTexts } from './texts.ts'

const useTexts = () => surveyTexts(useLook().language)
const partyOf = (room: Room, id: string | null) => room.parties.find((party) => party.id === id)
const namesOf = (room: Room, { number }: SurveyRow) => ({ partnership: room.slug, survey: String(number) })

const Row = ({ room, survey }: { room: Room; survey: SurveyRow }) => {
  const to = useTo()
  const { language } = useLook()
  const t = useTexts()
  const party = partyOf(room, survey.partyId)
  return (
    <li>
      <h3>
        <a href={to(paths.survey, namesOf(room, survey))}>{survey.title}</a>
      </h3>
      <p class="row small">
        {party && <PartyChip party={party} short />}
        <span class="muted">{t.runs(longDate(survey.opens_on, language), longDate(survey.closes_on, language))}</span>
        <Tag>{t[survey.state]}</Tag>
      </p>
    </li>
  )
}

/** All surveys of a partnership, the latest first. */
export const SurveyList = ({ room, surveys }: { room: Room; surveys: readonly SurveyRow[] }) => {
  const to = useTo()
  const t = useTexts()
  const begin = may('act', room.me) && (
    <LinkButton href={to(paths.newSurvey, { partnership: room.slug })} variant="secondary">
      {t.make}
    </LinkButton>
  )
  return (
    <RoomPage room={room} section="surveys" title={t.surveys} class="wrap pagemain stack-l">
      <div class="between">
        <div>
          <h2>{t.surveys}</h2>
          <p class="lead">{t.lead}</p>
        </div>
        {surveys.length > 0 && begin}
      </div>
      {surveys.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText} level={3} parties={[...room.parties]}>
          {begin}
        </EmptyState>
      ) : (
        <ul class="plain challenges">
          {surveys.map((survey) => (
            <Row room={room} survey={survey} />
          ))}
        </ul>
      )}
    </RoomPage>
  )
}

const QuestionInForm = ({ number, form }: { number: number; form: Form<unknown> }) => {
  const t = useTexts()
  return (
    <fieldset class="ds-fieldset survey-question">
      <legend>
        <h3>{t.question(number)}</h3>
      </legend>
      <TextField name={`q${number}_words`} label={t.asked} form={form} />
      <Select
        name={`q${number}_kind`}
        label={t.kind}
        form={form}
        blank={false}
        options={questionKinds.map((value) => ({ value, label: t[value] }))}
      />
      <Details
        summary={t.optionsOf}
        open={Boolean(form.typed[`q${number}_options`] || form.problems[`q${number}_options`])}
      >
        <TextArea name={`q${number}_options`} label={t.options} hint={t.optionsHint} form={form} rows={3} optional />
      </Details>
    </fieldset>
  )
}

/** Room to make a survey, or to change one that waits. */
export const WriteSurvey = (props: { room: Room; form: Form<unknown>; survey: SurveyRow | null }) => {
  const to = useTo()
  const t = useTexts()
  const { room, form, survey } = props
  const here = { partnership: room.slug }
  const heading = survey ? t.change : t.make
  const filled = (number: number) =>
    Boolean(form.typed[`q${number}_words`]) || Object.keys(form.problems).some((name) => name.startsWith(`q${number}_`))
  const open = Math.max(3, ...questionNumbers.filter(filled))
  const more = questionNumbers.slice(open)
  return (
    <RoomPage room={room} section="surveys" title={heading} problems={form.problems} class="wrap fpage stack">
      <BackLink href={survey ? to(paths.survey, namesOf(room, survey)) : to(paths.surveys, here)}>{t.back}</BackLink>
      <h2>{heading}</h2>
      <PostForm action={survey ? to(paths.surveyEdit, namesOf(room, survey)) : to(paths.surveys, here)}>
        <TextField name="title" label={t.title} form={form} />
        <TextArea
          name="intro"
          label={t.intro}
          hint={t.introHint}
          form={form}
          rows={3}
          maxLength={1000}
          optional
          voice
        />
        <div class="pair">
          <DateField name="opens_on" label={t.opens} form={form} />
          <DateField name="closes_on" label={t.closes} form={form} />
        </div>
        <p class="muted">{t.questionsHint}</p>
        {questionNumbers.slice(0, open).map((number) => (
          <QuestionInForm number={number} form={form} />
        ))}
        {more.length > 0 && (
          <Details summary={t.moreQuestions}>
            {more.map((number) => (
              <QuestionInForm number={number} form={form} />
            ))}
          </Details>
        )}
        <Button>{t.save}</Button>
      </PostForm>
    </RoomPage>
  )
}

const Deeds = ({ room, survey }: { room: Room; survey: SurveyRow }) => {
  const to = useTo()
  const t = useTexts()
  const names = namesOf(room, survey)
  return (
    <>
      {mayApprove(survey, room.me) && (
        <Panel title={t.approve} level={3} together>
          <p>{t.approveWhat}</p>
          <PostButton action={to(paths.surveyApproval, names)} carry={{ revision: String(survey.revision) }}>
            {t.approve}
          </PostButton>
        </Panel>
      )}
      {mayChange(survey, room.me) && (
        <Panel title={t.draft} level={3}>
          <p>{t.waitsForOther}</p>
          <div class="row">
            <LinkButton href={to(paths.surveyEdit, names)} variant="secondary">
              {t.change}
            </LinkButton>
            <PostButton action={to(paths.surveyWithdrawal, names)} variant="tertiary">
              {t.withdraw}
            </PostButton>
          </div>
        </Panel>
      )}
      {mayClose(survey, room.me) && (
        <Details summary={t.close}>
          <p>{t.closeWhat}</p>
          <PostButton action={to(paths.surveyClosing, names)} variant="secondary">
            {t.close}
          </PostButton>
        </Details>
      )}
    </>
  )
}

const Address = ({ survey, baseUrl }: { survey: SurveyRow; baseUrl: string }) => {
  const to = useTo()
  const { language } = useLook()
  const t = useTexts()
  const path = to(paths.openSurvey, { token: survey.token })
  return (
    <Panel title={t.address} level={3}>
      <p>{t.addressWhat}</p>
      <p>
        <a href={path} class="wraps">
          {baseUrl}
          {inLanguage(paths.openSurvey.replace(':token', survey.token), language)}
        </a>
      </p>
    </Panel>
  )
}

/** One survey: its questions, where it stands, what there is to do, and its results once it has closed. */
export const SurveyPage = (props: {
  room: Room
  survey: SurveyRow
  results: readonly Result[] | null
  baseUrl: string
  form: Form<unknown>
}) => {
  const to = useTo()
  const { language } = useLook()
  const t = useTexts()
  const { room, survey, results, form } = props
  const party = partyOf(room, survey.partyId)
  const approver = partyOf(room, survey.approvedParty)
  return (
    <RoomPage
      room={room}
      section="surveys"
      title={survey.title}
      class="wrap fpage stack"
      done={{ sparat: t.saved, godkand: t.approved, stangd: t.closedDone, tillbaka: t.withdrawnDone }}
    >
      <BackLink href={to(paths.surveys, { partnership: room.slug })}>{t.back}</BackLink>
      <div>
        <p class="eyebrow">{t.number(survey.number)}</p>
        <h2>{survey.title}</h2>
        <p class="row">
          {party && <PartyChip party={party} />}
          <Tag>{t[survey.state]}</Tag>
        </p>
      </div>
      <Facts
        items={[
          [t.when, t.runs(longDate(survey.opens_on, language), longDate(survey.closes_on, language))],
          [t.approvedBy, approver && <PartyChip party={approver} />],
          [
            t.answered,
            (survey.state === 'open' || survey.state === 'closed') &&
              (survey.state === 'closed' && survey.answered
                ? String(survey.answered)
                : t.atLeast(survey.answered ?? 0)),
          ],
        ]}
      />
      <Deeds room={room} survey={survey} />
      {(survey.state === 'open' || survey.state === 'ahead') && <Address survey={survey} baseUrl={props.baseUrl} />}
      {survey.approvedParty && (
        <Panel title={t.results} level={3}>
          {results ? (
            <Results results={results} />
          ) : (
            <p class="muted">{survey.state === 'closed' ? t.tooFew : t.resultsLater}</p>
          )}
        </Panel>
      )}
      <Details summary={t.asItLooks} class="panel fold" open={survey.state !== 'closed'}>
        {survey.intro && <Voice text={survey.intro} />}
        <div class="frm">
          {survey.questions.map((question, index) => (
            <QuestionField question={question} number={index + 1} form={form} />
          ))}
        </div>
      </Details>
      <p class="small muted">{t.madeBy(survey.personName ?? t.someone, longDate(survey.changedAt, language))}</p>
    </RoomPage>
  )
}
