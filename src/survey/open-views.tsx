import { paths } from '#paths'
import { Button, PostForm } from '#design/button.tsx'
import { Checkbox, RadioCards } from '#design/choice.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Voice } from '#design/voice.tsx'
import { PublicPage } from '#frame/page.tsx'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { OpenSurvey } from './queries.ts'
import { scaleSteps, type Question } from './rules.ts'
import { surveyTexts } from './texts.ts'

const useTexts = () => surveyTexts(useLook().language)

/** A question as it is answered, here and where the parties read it before it opens. */
export const QuestionField = (props: { question: Question; number: number; form: Form<unknown> }) => {
  const t = useTexts()
  const { question, number, form } = props
  const name = `a${number}`
  const label = `${number}. ${question.words}`
  if (question.kind === 'words')
    return <TextArea name={name} label={label} hint={t.ownWords} form={form} rows={4} maxLength={1000} />
  const stepLabel = (step: number) => (step === 1 ? t.lowest : step === scaleSteps ? t.highest : String(step))
  const options =
    question.kind === 'scale'
      ? Array.from({ length: scaleSteps }, (_, index) => ({
          value: String(index + 1),
          label: stepLabel(index + 1),
        }))
      : question.options.map((option, index) => ({ value: String(index + 1), label: option }))
  return <RadioCards name={name} label={label} form={form} options={options} />
}

/** The page where anybody with the address answers. */
export const AnswerPage = (props: { survey: OpenSurvey; token: string; form: Form<unknown> }) => {
  const to = useTo()
  const { language } = useLook()
  const t = useTexts()
  const { survey, token, form } = props
  const writes = survey.questions.some(({ kind }) => kind === 'words')
  return (
    <PublicPage title={survey.title} problems={form.problems} class="wrap fpage stack survey">
      <div>
        <p class="eyebrow">{t.from(new Intl.ListFormat(language).format(survey.parties))}</p>
        <h1>{survey.title}</h1>
      </div>
      {survey.intro && <Voice text={survey.intro} />}
      <p class="lead">{t.anonymous}</p>
      <PostForm action={to(paths.openSurvey, { token })}>
        {survey.questions.map((question, index) => (
          <QuestionField question={question} number={index + 1} form={form} />
        ))}
        {writes && <Checkbox name="consent" label={t.consent} form={form} />}
        <Button>{t.send}</Button>
      </PostForm>
    </PublicPage>
  )
}

/** Says that a survey is closed, or when it opens. */
export const NotOpen = ({ survey }: { survey: OpenSurvey }) => {
  const { language } = useLook()
  const t = useTexts()
  const ahead = survey.state === 'ahead'
  return (
    <PublicPage title={ahead ? t.isAhead : t.isClosed} class="wrap fpage stack survey">
      <p class="eyebrow">{survey.title}</p>
      <h1>{ahead ? t.isAhead : t.isClosed}</h1>
      <p class="lead">{ahead ? t.isAheadWhat(longDate(survey.opens_on, language)) : t.isClosedNow}</p>
    </PublicPage>
  )
}

export const Thanks = ({ survey }: { survey: OpenSurvey }) => {
  const t = useTexts()
  return (
    <PublicPage title={t.thanks} class="wrap fpage stack survey">
      <p class="eyebrow">{survey.title}</p>
      <h1>{t.thanks}</h1>
      <p class="lead">{t.thanksWhat}</p>
    </PublicPage>
  )
}
