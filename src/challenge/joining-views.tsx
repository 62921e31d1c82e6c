import { paths } from '#paths'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { Panel } from '#design/facts.tsx'
import { PartyMark } from '#design/party-mark.tsx'
import { colourOf } from '#design/party.ts'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { Voice } from '#design/voice.tsx'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { RequestRow } from './joining-queries.ts'
import { joiningTexts } from './joining-texts.ts'
import { mayDo, missingSide } from './rules.ts'
import type { ShownChallenge } from './show-challenge.ts'

type Shown = { shown: ShownChallenge }
const useWords = () => joiningTexts(useLook().language)

/** The organisations that are in, alphabetically, with why they take part. */
export const PartiesIn = ({ shown }: Shown) => {
  const { language } = useLook()
  const t = useWords()
  return (
    <Panel title={t.partiesIn}>
      <ul class="plain in-list">
        {shown.parties.map((party) => (
          <li class="att" data-p={colourOf(party.mark)}>
            <h3>
              <PartyMark party={party} /> {party.name}
            </h3>
            {party.board && <p class="small">{party.board}</p>}
            {party.words && <Voice text={party.words} />}
            <p class="small muted">
              {party.id === shown.facts.author ? t.putItUp : t.since(longDate(party.joinedAt, language))}
            </p>
          </li>
        ))}
      </ul>
      {shown.left.length > 0 && (
        <ul class="plain stack-s">
          {shown.left.map(({ name, words, leftAt }) => (
            <li class="small">
              {t.leftOn(name, longDate(leftAt, language))}
              {words && <Voice text={words} />}
            </li>
          ))}
        </ul>
      )}
      <Leave shown={shown} />
    </Panel>
  )
}

/** A way out for an organisation that is in and did not put the challenge up. */
const Leave = ({ shown }: Shown) => {
  const to = useTo()
  const t = useWords()
  if (!mayDo('leave', shown.facts, shown.actor)) return null
  return (
    <Details summary={t.leave} open={Object.keys(shown.leaveForm.problems).length > 0}>
      <p>{t.leaveText}</p>
      <PostForm action={to(paths.challengeLeaving, { challenge: shown.row.slug })}>
        <TextArea
          name="leave_words"
          label={t.leaveWords}
          form={shown.leaveForm}
          rows={3}
          maxLength={600}
          optional
          voice
        />
        <Button variant="secondary">{t.leave}</Button>
      </PostForm>
    </Details>
  )
}

const Begin = ({ shown }: Shown) => {
  const to = useTo()
  const t = useWords()
  return (
    <>
      <p>{t.canBegin}</p>
      {shown.facts.asking.length > 0 && <p class="small">{t.whoWaits}</p>}
      <PostForm action={to(paths.challengePartnership, { challenge: shown.row.slug })}>
        <TextField name="name" label={t.name} hint={t.nameHint} form={shown.beginForm} />
        <Button wide>{t.begin}</Button>
      </PostForm>
    </>
  )
}

const Begun = ({ shown }: Shown) => {
  const to = useTo()
  const t = useWords()
  return (
    <>
      <p>{t.begunWhat}</p>
      {shown.partnership && (
        <LinkButton href={to(paths.overview, { partnership: shown.partnership })} icon="arrow">
          {t.toRoom}
        </LinkButton>
      )}
    </>
  )
}

const Join = ({ shown }: Shown) => {
  const { person } = useLook()
  const to = useTo()
  const t = useWords()
  const here = to(paths.challenge, { challenge: shown.row.slug })
  if (!person) {
    return (
      <>
        <LinkButton href={`${to(paths.signIn)}?vidare=${encodeURIComponent(here)}`}>{t.signInToJoin}</LinkButton>
        <p class="small">{t.howToJoin}</p>
      </>
    )
  }
  if (mayDo('join', shown.facts, shown.actor)) {
    return <LinkButton href={to(paths.challengeJoinRequests, { challenge: shown.row.slug })}>{t.wantToJoin}</LinkButton>
  }
  return shown.actor.organisationId ? <p>{t.asked}</p> : <p>{t.noOrganisation}</p>
}

/** What those who are in, or who might be, can do next. */
export const NextStep = ({ shown }: Shown) => {
  const to = useTo()
  const t = useWords()
  const { facts, actor, row } = shown
  const missing = missingSide(facts.parties.map(({ side }) => side))
  const isIn = facts.parties.some(({ organisationId }) => organisationId === actor.organisationId)
  if (!facts.published) {
    return (
      <Panel title={t.next} together>
        <p>{t.draftNext}</p>
        <LinkButton href={to(paths.challengeEdit, { challenge: row.slug })}>{t.finishDraft}</LinkButton>
      </Panel>
    )
  }
  return (
    <Panel title={facts.begun ? t.begun : t.next} together>
      {facts.begun && <Begun shown={shown} />}
      {!facts.begun && missing && <p>{missing === 'civil' ? t.missingCivil : t.missingPublic}</p>}
      {!facts.begun && mayDo('begin', facts, actor) && <Begin shown={shown} />}
      {!facts.begun && !isIn && <Join shown={shown} />}
    </Panel>
  )
}

const listed = (names: readonly string[], language: string) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names)

/** How a request stands: who has said yes, whom it waits for, or who said no and why. */
export const RequestState = ({ request, shown }: { request: RequestRow; shown: Pick<ShownChallenge, 'parties'> }) => {
  const { language } = useLook()
  const t = useWords()
  const no = request.answers.find(({ accepts }) => !accepts)
  const yes = request.answers.filter(({ accepts }) => accepts)
  const silent = shown.parties.filter(({ id }) => !request.answers.some(({ organisationId }) => organisationId === id))
  if (no) {
    return (
      <>
        <p class="small">{t.declinedBy(no.name, longDate(no.givenAt, language))}</p>
        <Voice text={no.reason} />
      </>
    )
  }
  return (
    <>
      {yes.length > 0 && (
        <p class="small">
          {t.haveSaidYes(
            listed(
              yes.map(({ name }) => name),
              language,
            ),
          )}
        </p>
      )}
      {silent.length > 0 && (
        <p class="small">
          {t.waitsFor(
            listed(
              silent.map(({ name }) => name),
              language,
            ),
          )}
        </p>
      )}
    </>
  )
}

const Wish = ({ request, shown }: { request: RequestRow; shown: ShownChallenge }) => {
  const to = useTo()
  const t = useWords()
  const { facts, actor, row } = shown
  const own = request.organisationId === actor.organisationId
  const answered = request.answers.some(({ organisationId }) => organisationId === actor.organisationId)
  const mine = request.outcome === null && mayDo('answer', facts, actor) && !answered
  return (
    <li>
      <h3>{request.name}</h3>
      {request.board && <p class="small">{request.board}</p>}
      <Voice text={request.words} />
      <RequestState request={request} shown={shown} />
      {own && request.outcome === 'declined' && !facts.begun && <p class="small">{t.askAgain}</p>}
      {mine && (
        <LinkButton small href={to(paths.challengeJoinAnswer, { challenge: row.slug, request: request.id })}>
          {t.answer}
        </LinkButton>
      )}
      {own && request.outcome === null && mayDo('withdraw', facts, actor) && (
        <PostButton
          small
          variant="tertiary"
          action={to(paths.challengeRequestWithdrawal, { challenge: row.slug, request: request.id })}
        >
          {t.withdraw}
        </PostButton>
      )}
    </li>
  )
}

/** Those who want to join: open requests, and those that were declined. */
export const Wishes = ({ shown }: Shown) => {
  const t = useWords()
  const wishes = shown.requests.filter(({ outcome }) => outcome === null || outcome === 'declined')
  if (wishes.length === 0) return null
  return (
    <Panel title={t.wishes}>
      <ul class="plain wishes">
        {wishes.map((request) => (
          <Wish request={request} shown={shown} />
        ))}
      </ul>
    </Panel>
  )
}
