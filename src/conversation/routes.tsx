import { Hono } from 'hono'
import { z } from 'zod'
import { addToNextAgenda } from '#meeting/queries.ts'
import { postMail } from '#notice/queries.ts'
import { href, paths } from '#paths'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { listMandates } from '#partnership/queries.ts'
import { actingParty } from '#partnership/rules.ts'
import { notFound } from '#platform/errors.ts'
import { blankForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import type { Language } from '#platform/language.ts'
import { fileAnswer, getStoredFile, insertStoredFile, readAddedFile } from '#platform/stored-file.ts'
import { oneLine } from '#platform/one-line.ts'
import { writeLog } from '#record/queries.ts'
import type { Reachable } from './more-fields.tsx'
import {
  findConversation,
  holdConversation,
  insertConversation,
  insertMessage,
  listConversations,
  listMessages,
  type ConversationRow,
} from './queries.ts'
import { messageKinds, mustWrite, partiesOf, type MessageKind } from './rules.ts'
import { conversationTexts } from './texts.ts'
import { BeginConversation, ConversationPage, Conversations } from './views.tsx'

const perPage = 20

const messageFields = (language: Language) => {
  const t = conversationTexts(language)
  return {
    words: z.string(t.wordsNeeded).trim().min(1, t.wordsNeeded).max(6000, t.wordsLong),
    mentioned: z.array(z.string()).default([]),
    file: z.instanceof(File).optional(),
  }
}
const beginForm = (language: Language) => {
  const t = conversationTexts(language)
  return z.object({
    question: z.string(t.questionNeeded).overwrite(oneLine).min(1, t.questionNeeded).max(160, t.questionLong),
    parties: z.array(z.string()).default([]),
    ...messageFields(language),
  })
}

/** Those who can be reached in a conversation: everyone with a live mandate who sees it, but the one who writes. */
async function reachableIn(c: Ask, room: Room, parties: readonly string[] | null): Promise<Reachable[]> {
  const live = (await listMandates(c.var.tx, room.id)).filter(
    ({ live, party_id, capacity }) =>
      live && (parties === null ? capacity !== 'reader' && capacity !== 'reference' : parties.includes(party_id ?? '')),
  )
  const people = new Map(
    live.map(({ person_id, name, party_id }) => [person_id, { id: person_id, name, partyId: party_id }]),
  )
  people.delete(room.me.personId)
  return [...people.values()]
}

/** Keeps what was written, with its file and a mail to each of those mentioned. */
async function write(
  c: Ask,
  room: Room,
  conversation: { id: string },
  message: { kind: MessageKind; words: string; mentioned: readonly string[]; fileId: string | null },
) {
  const { tx } = c.var
  const { id } = await insertMessage(tx, {
    conversation_id: conversation.id,
    partnership_id: room.id,
    kind: message.kind,
    words: message.words,
    mentioned: [...message.mentioned],
    file_id: message.fileId,
    person_id: room.me.personId,
    party_id: room.me.partyId,
  })
  await writeLog(tx, { kind: 'partnership', owner: room.id }, `conversation:${message.kind}`, conversation.id, {
    message: id,
    words: message.words,
  })
  const link = href(paths.conversation, { partnership: room.slug, conversation: conversation.id })
  for (const to of message.mentioned)
    await postMail(tx, {
      to,
      link: `${link}#svara`,
      once: `conversation:${id}:${to}`,
      say: (language) => {
        const t = conversationTexts(language)
        return { subject: t.mailSubject(room.name), body: t.mailBody(room.me.name) }
      },
    })
}

/** Keeps the file that was added, if any. @returns its id or null, or what is wrong with it */
async function keepFile(
  c: Ask,
  room: Room,
  file: File | undefined,
): Promise<{ id: string | null } | { trouble: string }> {
  if (!file || (file.size === 0 && file.name === '')) return { id: null }
  const t = conversationTexts(c.var.look.language)
  const read = await readAddedFile(file)
  if (typeof read === 'string')
    return { trouble: { empty: t.fileEmpty, too_large: t.fileTooLarge, kind: t.fileKind }[read] }
  const by = { owner_id: room.id, person_id: room.me.personId, party_id: actingParty(room.me) }
  return { id: await insertStoredFile(c.var.tx, read, by) }
}

async function getConversation(c: Ask, room: Room): Promise<ConversationRow> {
  const found = await findConversation(c.var.tx, room.id, c.req.param('conversation') ?? '')
  if (!found) throw notFound('conversation')
  return found
}

async function showConversation(c: Ask, room: Room, conversation: ConversationRow, form: Form<unknown>, status?: 422) {
  const messages = await listMessages(c.var.tx, conversation.id)
  const people = await reachableIn(c, room, conversation.parties)
  return show(
    c,
    <ConversationPage room={room} conversation={conversation} messages={messages} people={people} form={form} />,
    status,
  )
}

/** Conversations between the meetings: begun, answered, closed with an outcome, taken up at the next meeting. */
export const conversationRoutes = new Hono<AppEnv>()
  .get(paths.conversations, async (c) => {
    const room = await enterRoom(c)
    const words = (c.req.query('q') ?? '').trim().slice(0, 200)
    const shown = c.req.query('visa') ?? ''
    const closed = shown === 'avslutade' ? true : shown === 'pagar' ? false : null
    const page = Math.min(Math.max(1, Math.trunc(Number(c.req.query('sida')) || 1)), 10_000)
    const asked = { words, closed, from: (page - 1) * perPage, most: perPage }
    const { rows, all } = await listConversations(c.var.tx, room.id, asked)
    const pages = Math.max(1, Math.ceil(all / perPage))
    return show(c, <Conversations room={room} rows={rows} asked={{ words, shown, page, pages }} />)
  })
  .get(paths.newConversation, async (c) => {
    const room = await enterRoom(c, 'act')
    const people = await reachableIn(c, room, null)
    return show(c, <BeginConversation room={room} people={people} form={blankForm} />)
  })
  .post(paths.conversations, async (c) => {
    const room = await enterRoom(c, 'act')
    const own = actingParty(room.me)
    const people = await reachableIn(c, room, null)
    const form = await readForm(c, beginForm(c.var.look.language))
    if (!form.ok) return show(c, <BeginConversation room={room} people={people} form={form} />, 422)
    const { question, words, file } = form.value
    const kept = await keepFile(c, room, file)
    if ('trouble' in kept) {
      const refused = refusedForm(form, { file: kept.trouble })
      return show(c, <BeginConversation room={room} people={people} form={refused} />, 422)
    }
    const present = room.parties.map(({ id }) => id)
    const parties = partiesOf(form.value.parties, present, own)
    const by = { person_id: room.me.personId, party_id: own }
    const { id } = await insertConversation(c.var.tx, { partnership_id: room.id, question, parties, ...by })
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'conversation:begin', id, { question, parties })
    const reach = new Set((await reachableIn(c, room, parties)).map((one) => one.id))
    const mentioned = form.value.mentioned.filter((one) => reach.has(one))
    await write(c, room, { id }, { kind: 'said', words, mentioned, fileId: kept.id })
    return go(c, paths.conversation, { partnership: room.slug, conversation: id }, { klart: 'borjat' })
  })
  .get(paths.conversation, async (c) => {
    const room = await enterRoom(c)
    return showConversation(c, room, await getConversation(c, room), blankForm)
  })
  .post(paths.conversationMessages, async (c) => {
    const room = await enterRoom(c, 'talk')
    const conversation = await getConversation(c, room)
    await holdConversation(c.var.tx, conversation.id)
    const fields = z.object({ kind: z.enum(messageKinds).default('said'), ...messageFields(c.var.look.language) })
    const form = await readForm(c, fields)
    if (!form.ok) return showConversation(c, room, conversation, form, 422)
    const { kind, words, file } = form.value
    const messages = await listMessages(c.var.tx, conversation.id)
    mustWrite(kind, messages, room.me)
    const names = { partnership: room.slug, conversation: conversation.id }
    const last = messages.at(-1)
    const twice = last?.words === words && last.personId === room.me.personId && last.kind === kind && !file?.size
    if (twice) return go(c, paths.conversation, names, { klart: 'skickat' })
    const kept = await keepFile(c, room, file)
    if ('trouble' in kept)
      return showConversation(c, room, conversation, refusedForm(form, { file: kept.trouble }), 422)
    const reach = new Set((await reachableIn(c, room, conversation.parties)).map(({ id }) => id))
    const mentioned = form.value.mentioned.filter((one) => reach.has(one))
    await write(c, room, conversation, { kind, words, mentioned, fileId: kept.id })
    return go(c, paths.conversation, names, {
      klart: { said: 'skickat', outcome: 'avslutat', reopened: 'oppnat' }[kind],
    })
  })
  .post(paths.conversationAgenda, async (c) => {
    const room = await enterRoom(c, 'act')
    actingParty(room.me)
    const conversation = await getConversation(c, room)
    // What was said among fewer stays with them: the agenda is everyone's
    const last = conversation.parties ? undefined : (await listMessages(c.var.tx, conversation.id)).at(-1)
    await addToNextAgenda(c.var.tx, room, {
      title: conversation.question,
      // Swedish: the agenda is one text that all in the room share
      words: conversationTexts('sv')
        .agendaWords(last?.words ?? '')
        .slice(0, 2000),
      source: { kind: 'conversation', id: conversation.id },
    })
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'conversation:to_meeting', conversation.id)
    return go(c, paths.conversation, { partnership: room.slug, conversation: conversation.id }, { klart: 'dagordning' })
  })
  .get(paths.conversationFile, async (c) => {
    const room = await enterRoom(c)
    const conversation = await getConversation(c, room)
    const messages = await listMessages(c.var.tx, conversation.id)
    const fileId = messages.find(({ id }) => id === c.req.param('message'))?.fileId
    if (!fileId) throw notFound('file')
    const { name, media_type, bytes } = await getStoredFile(c.var.tx, fileId)
    return fileAnswer(c, { name, mediaType: media_type, bytes })
  })
