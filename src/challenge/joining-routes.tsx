import { Hono } from 'hono'
import { href, paths } from '#paths'
import { conflict, forbidden, notFound } from '#platform/errors.ts'
import { blankForm, readForm, refusedForm } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { placeName } from '#platform/places.ts'
import { slugOf } from '#platform/slug.ts'
import { postMail } from '#notice/queries.ts'
import { writeLog } from '#record/queries.ts'
import { ChallengePage } from './challenge-page.tsx'
import { actingOrganisation, marksOf, openChallenge, type OpenChallenge } from './enter.ts'
import { answerForm, beginForm, leaveForm, requestForm } from './joining.ts'
import { AnswerRequest, AskToJoin } from './joining-pages.tsx'
import {
  beginPartnership,
  insertAnswer,
  insertRequest,
  leaveChallenge,
  listMandatePeople,
  withdrawRequest,
  type RequestRow,
} from './joining-queries.ts'
import { joiningTexts } from './joining-texts.ts'
import { listPeople } from './queries.ts'
import { mustDo, outcomeOf } from './rules.ts'
import { showChallenge } from './show-challenge.ts'

const logged = (c: Ask, { row }: OpenChallenge, act: `${string}:${string}`, subject: string, content: unknown) =>
  writeLog(c.var.tx, { kind: 'partnership', owner: row.id }, act, subject, content)

async function askToJoin(c: Ask) {
  const challenge = await openChallenge(c)
  mustDo('join', challenge.facts, challenge.actor)
  const organisation = await actingOrganisation(c, challenge.actor.organisationId)
  const form = await readForm(c, requestForm(c.var.look.language, organisation.boards.length > 0))
  const again = (shown: typeof form) =>
    show(c, <AskToJoin challenge={challenge} organisation={organisation} form={shown} />, 422)
  if (!form.ok) return again(form)
  const { words, board } = form.value
  if (board && !organisation.boards.some(({ id }) => id === board))
    return again(refusedForm(form, { board: joiningTexts(c.var.look.language).boardMissing }))
  const asked = {
    challenge_id: challenge.row.id,
    organisation_id: organisation.id,
    board_id: board,
    words,
    person_id: challenge.actor.personId!,
  }
  const { id } = await insertRequest(c.var.tx, asked)
  await logged(c, challenge, 'challenge:ask_to_join', id, asked)
  await tellThoseIn(c, challenge, organisation.name, id)
  return go(c, paths.challenge, { challenge: challenge.row.slug }, { klart: 'fragat' })
}

async function tellThoseIn(c: Ask, { row, parties }: OpenChallenge, name: string, request: string) {
  const people = (await listPeople(c.var.tx, row.id)).filter((one) =>
    parties.some(({ id }) => id === one.organisation_id),
  )
  for (const { id } of people) {
    await postMail(c.var.tx, {
      to: id,
      say: (language) => ({
        subject: joiningTexts(language).requestSubject,
        body: joiningTexts(language).requestBody(name, row.title),
      }),
      link: href(paths.challenge, { challenge: row.slug }),
      once: `request:${request}:${id}`,
    })
  }
}

async function withdraw(c: Ask) {
  const challenge = await openChallenge(c)
  const { actor, facts, requests, row } = challenge
  const request = requests.find(({ id }) => id === c.req.param('request'))
  if (!request) throw notFound('challenge')
  if (request.organisationId !== actor.organisationId) throw forbidden('challenge')
  mustDo('withdraw', facts, actor)
  if (!(await withdrawRequest(c.var.tx, request.id))) throw conflict('challenge')
  await logged(c, challenge, 'challenge:withdraw_request', request.id, {})
  return go(c, paths.challenge, { challenge: row.slug }, { klart: 'ater' })
}

async function leave(c: Ask) {
  const challenge = await openChallenge(c)
  const { actor, facts, parties, row } = challenge
  mustDo('leave', facts, actor)
  const form = await readForm(c, leaveForm(c.var.look.language))
  if (!form.ok) return show(c, <ChallengePage {...await showChallenge(c, challenge, { leave: form })} />, 422)
  const organisation = actor.organisationId!
  const others = (await listPeople(c.var.tx, row.id)).filter(
    (one) => one.organisation_id !== organisation && parties.some(({ id }) => id === one.organisation_id),
  )
  const left = { challenge: row.id, organisation, words: form.value.leave_words }
  if (!(await leaveChallenge(c.var.tx, left))) throw conflict('challenge')
  await logged(c, challenge, 'challenge:leave', row.id, left)
  const name = parties.find(({ id }) => id === organisation)?.name ?? ''
  for (const { id } of others)
    await postMail(c.var.tx, {
      to: id,
      say: (language) => ({
        subject: joiningTexts(language).leftSubject,
        body: joiningTexts(language).leftBody(name, row.title),
      }),
      link: href(paths.challenge, { challenge: row.slug }),
      once: `left:${row.id}:${organisation}:${c.var.now.toISOString()}:${id}`,
    })
  return go(c, paths.challenge, { challenge: row.slug }, { klart: 'lamnat' })
}

/** The request in the address, open and not yet answered by the asker's party. */
function openRequest(c: Ask, { requests, actor, facts }: OpenChallenge): RequestRow {
  const request = requests.find(({ id }) => id === c.req.param('request'))
  if (!request) throw notFound('challenge')
  mustDo('answer', facts, actor)
  const answered = request.answers.some(({ organisationId }) => organisationId === actor.organisationId)
  if (request.outcome !== null || answered) throw conflict('challenge')
  return request
}

async function answerRequest(c: Ask) {
  const challenge = await openChallenge(c)
  const request = openRequest(c, challenge)
  const form = await readForm(c, answerForm(c.var.look.language))
  if (!form.ok) return show(c, <AnswerRequest challenge={challenge} request={request} form={form} />, 422)
  const accepts = form.value.answer === 'yes'
  const mine = { organisationId: challenge.actor.organisationId!, accepts }
  const reason = accepts ? '' : form.value.reason
  await insertAnswer(c.var.tx, {
    request_id: request.id,
    organisation_id: mine.organisationId,
    person_id: challenge.actor.personId!,
    accepts,
    reason,
  })
  await logged(c, challenge, 'challenge:answer', request.id, { ...mine, reason })
  const outcome = outcomeOf(
    challenge.parties.map(({ id }) => id),
    [...request.answers, mine],
  )
  if (outcome !== 'open') await tellTheAsking(c, challenge, request, outcome)
  return go(c, paths.challenge, { challenge: challenge.row.slug }, { klart: outcome === 'joined' ? 'med' : 'svarat' })
}

const tellTheAsking = (c: Ask, { row }: OpenChallenge, request: RequestRow, outcome: 'joined' | 'declined') =>
  postMail(c.var.tx, {
    to: request.personId,
    say: (language) => {
      const t = joiningTexts(language)
      return {
        subject: t.settledSubject,
        body: outcome === 'joined' ? t.joinedBody(row.title) : t.declinedBody(row.title),
      }
    },
    link: href(paths.challenge, { challenge: row.slug }),
    once: `settled:${request.id}`,
  })

async function begin(c: Ask) {
  const challenge = await openChallenge(c)
  mustDo('begin', challenge.facts, challenge.actor)
  const { row, parties, actor } = challenge
  const form = await readForm(c, beginForm(c.var.look.language))
  if (!form.ok) return show(c, <ChallengePage {...await showChallenge(c, challenge, { begin: form })} />, 422)
  const { name } = form.value
  const slug = await beginPartnership(c.var.tx, {
    challenge: row.id,
    organisation: actor.organisationId!,
    name,
    slug: slugOf(name, 'partnerskap'),
    place: placeName(row.municipality) ?? placeName(row.county) ?? '',
    marks: Object.fromEntries(marksOf(parties)),
  })
  await logged(c, challenge, 'challenge:begin_partnership', row.id, { name, parties: parties.map(({ id }) => id) })
  for (const person of await listMandatePeople(c.var.tx, row.id)) {
    if (person === actor.personId) continue
    await postMail(c.var.tx, {
      to: person,
      say: (language) => ({
        subject: joiningTexts(language).begunSubject(name),
        body: joiningTexts(language).begunBody,
      }),
      link: href(paths.overview, { partnership: slug }),
      once: `begun:${row.id}:${person}`,
    })
  }
  return go(c, paths.overview, { partnership: slug }, { klart: 'borjat' })
}

/** Asking to join a challenge, answering, and beginning the partnership. */
export const joiningRoutes = new Hono<AppEnv>()
  .get(paths.challengeJoinRequests, async (c) => {
    const challenge = await openChallenge(c)
    mustDo('join', challenge.facts, challenge.actor)
    const organisation = await actingOrganisation(c, challenge.actor.organisationId)
    return show(c, <AskToJoin challenge={challenge} organisation={organisation} form={blankForm} />)
  })
  .post(paths.challengeJoinRequests, askToJoin)
  .get(paths.challengeJoinAnswer, async (c) => {
    const challenge = await openChallenge(c)
    return show(c, <AnswerRequest challenge={challenge} request={openRequest(c, challenge)} form={blankForm} />)
  })
  .post(paths.challengeJoinAnswer, answerRequest)
  .post(paths.challengeRequestWithdrawal, withdraw)
  .post(paths.challengeLeaving, leave)
  .post(paths.challengePartnership, begin)
