import { paths } from '#paths'
import { Button, PostForm } from '#design/button.tsx'
import { RadioCards, Select } from '#design/choice.tsx'
import { BackLink } from '#design/page-head.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Voice } from '#design/voice.tsx'
import { WorkPage } from '#frame/page.tsx'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { OpenChallenge } from './enter.ts'
import type { RequestRow } from './joining-queries.ts'
import { longestWords } from './joining.ts'
import { joiningTexts } from './joining-texts.ts'
import { RequestState } from './joining-views.tsx'
import type { OrganisationRow } from './organisation-queries.ts'
import { challengeTexts } from './texts.ts'

/** The page on which an organisation asks to join. */
export const AskToJoin = (props: { challenge: OpenChallenge; organisation: OrganisationRow; form: Form<unknown> }) => {
  const { language } = useLook()
  const to = useTo()
  const t = joiningTexts(language)
  const { challenge, organisation, form } = props
  const names = { challenge: challenge.row.slug }
  return (
    <WorkPage title={t.wantToJoin} problems={form.problems} class="wrap fpage">
      <BackLink href={to(paths.challenge, names)}>{challengeTexts(language).backToChallenge}</BackLink>
      <h1>{t.wantToJoin}</h1>
      <p class="lead">{challenge.row.title}</p>
      <p>{t.joinLead(organisation.name)}</p>
      <PostForm action={to(paths.challengeJoinRequests, names)}>
        <TextArea name="words" label={t.words} hint={t.wordsHint} form={form} maxLength={longestWords} voice />
        {organisation.boards.length > 0 && (
          <Select
            name="board"
            label={t.board}
            hint={t.boardHint}
            form={form}
            options={organisation.boards.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <div class="row">
          <Button>{t.wantToJoin}</Button>
        </div>
      </PostForm>
    </WorkPage>
  )
}

/** The page on which a party that is in answers a request. */
export const AnswerRequest = (props: { challenge: OpenChallenge; request: RequestRow; form: Form<unknown> }) => {
  const { language } = useLook()
  const to = useTo()
  const t = joiningTexts(language)
  const { challenge, request, form } = props
  const title = t.wishOf(request.name)
  return (
    <WorkPage title={title} problems={form.problems} class="wrap fpage">
      <BackLink href={to(paths.challenge, { challenge: challenge.row.slug })}>
        {challengeTexts(language).backToChallenge}
      </BackLink>
      <h1>{title}</h1>
      <p class="lead">{challenge.row.title}</p>
      <section class="panel">
        {request.board && <p class="small">{request.board}</p>}
        <Voice text={request.words} />
        <RequestState request={request} shown={challenge} />
      </section>
      <PostForm action={to(paths.challengeJoinAnswer, { challenge: challenge.row.slug, request: request.id })}>
        <RadioCards
          name="answer"
          label={t.yourAnswer}
          heading={2}
          form={form}
          options={[
            { value: 'yes', label: t.yes },
            { value: 'no', label: t.no, hint: t.noHint },
          ]}
        />
        <TextArea name="reason" label={t.reason} form={form} rows={4} optional />
        <div class="row">
          <Button>{t.answer}</Button>
        </div>
      </PostForm>
    </WorkPage>
  )
}
