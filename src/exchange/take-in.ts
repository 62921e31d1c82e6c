import { holdPart } from '#accord/queries.ts'
import type { AgreementRoom } from '#agreement/enter.ts'
import { holdHeadings, insertHeading, listHeadings } from '#agreement/heading-queries.ts'
import { logAct } from '#agreement/logging.ts'
import { readAgreement } from '#agreement/queries.ts'
import { kindOfTitle, longestTitle } from '#agreement/rules.ts'
import { insertText } from '#agreement/text-queries.ts'
import { actingParty } from '#partnership/rules.ts'
import type { Tx } from '#platform/db.ts'
import type { Ask } from '#platform/http.tsx'
import { writeLog } from '#record/queries.ts'
import { countOpenSuggestions, listSuggestions, type SuggestionRow } from '#suggestion/queries.ts'
import { merged } from '#suggestion/rebase.ts'
import { longestSource, longestWhy } from '#suggestion/rules.ts'
import { suggest } from '#suggestion/suggest.ts'
import { deleteIntake, type Intake } from './intake-queries.ts'
import { intakeTexts } from './intake-texts.ts'
import { planOf, type Standing, type Taken, type Taking, type Target } from './plan-rules.ts'

/** Every open suggestion under the headings that have any. */
export async function openSuggestions(tx: Tx, partnershipId: string): Promise<SuggestionRow[]> {
  const counts = await countOpenSuggestions(tx, partnershipId)
  const listed: SuggestionRow[] = []
  for (const heading of counts.keys()) listed.push(...(await listSuggestions(tx, heading)))
  return listed.filter(({ outcome }) => outcome === null)
}

/** The headings as they stand, with what is suggested under each. */
export async function standingHeadings(tx: Tx, partnershipId: string): Promise<Standing[]> {
  const { headings } = await readAgreement(tx, partnershipId)
  const open = await openSuggestions(tx, partnershipId)
  return headings.map(({ id, number, title, kind, body, notNeededBecause }) => ({
    id,
    number,
    title,
    kind,
    body,
    notNeededBecause: notNeededBecause ?? '',
    suggested: open
      .filter(({ headingId }) => headingId === id)
      .map((one) => merged(one.base, one.body, body) ?? one.body),
  }))
}

/** What came of taking a file in. */
export interface TakenIn {
  written: number
  suggested: number
}

/**
 * Takes a read file into the agreement: a text where nothing stands, a suggestion where something does. Planned anew on
 * what stands now, while the headings are held, so that nothing that somebody wrote meanwhile is written over.
 * @returns how many texts and suggestions there came of it, or null when the file has been taken in already
 */
export async function takeIn(
  c: Ask,
  at: AgreementRoom,
  intake: Intake,
  targets: readonly Target[],
): Promise<TakenIn | null> {
  const { tx } = c.var
  const { room } = at
  await holdHeadings(tx, room.id)
  if (!(await deleteIntake(tx, intake.id))) return null
  for (const target of targets) if (target.to === 'heading') await holdPart(tx, target.id)
  const plan = planOf(intake.read.sections, targets, await standingHeadings(tx, room.id))
  const done: TakenIn = { written: 0, suggested: 0 }
  for (const taking of plan) await takeUnder(c, at, intake, taking, done)
  await writeLog(tx, { kind: 'partnership', owner: room.id }, 'exchange:take_in', intake.id, { ...done })
  return done
}

async function takeUnder(c: Ask, at: AgreementRoom, intake: Intake, taking: Taking, done: TakenIn) {
  const { tx } = c.var
  const { room } = at
  const by = { partnership_id: room.id, person_id: room.me.personId, party_id: actingParty(room.me) }
  const heading_id = taking.headingId ?? (await addHeading(c, at, taking.title, by.party_id))
  let newest = (await readAgreement(tx, room.id)).headings.find(({ id }) => id === heading_id)?.text?.id ?? null
  for (const taken of taking.taken) {
    const { body, outcome } = taken
    if (outcome === 'written') {
      const { id } = await insertText(tx, { heading_id, body, based_on: newest, manner: 'written', ...by })
      await logAct(tx, room, 'save_text', heading_id, { text: id, body })
      newest = id
      done.written += 1
    } else if (outcome === 'suggested') {
      await suggest(tx, room, {
        heading_id,
        based_on: newest,
        body,
        origin: 'import',
        ...reasonOf(taken, intake.fileName),
      })
      done.suggested += 1
    }
  }
}

/** Adds a heading of the parties' own, last; one of the same name that has come meanwhile is used instead. */
async function addHeading(c: Ask, at: AgreementRoom, given: string, partyId: string): Promise<string> {
  const { tx } = c.var
  const title = (given || intakeTexts('sv').untitled).slice(0, longestTitle)
  const present = await listHeadings(tx, at.room.id)
  const same = present.find((heading) => !heading.removed && heading.title.toLowerCase() === title.toLowerCase())
  if (same) return same.id
  const place = Math.max(0, ...present.map((heading) => heading.place)) + 1
  const id = await insertHeading(tx, {
    partnershipId: at.room.id,
    title,
    kind: kindOfTitle(title),
    whose: [],
    place,
    partyId,
  })
  await logAct(tx, at.room, 'add_heading', id, title)
  return id
}

/** The parties write in Swedish, and so is the reason that they read. */
function reasonOf({ by }: Taken, fileName: string): { why: string; source: string } {
  const t = intakeTexts('sv')
  const day = by ? by.date.slice(0, 10) : ''
  const who = by ? [by.author || t.someone, day].filter(Boolean).join(', ') : ''
  return {
    why: (by ? t.whyTracked(fileName, by.author || t.someone) : t.whyFile(fileName)).slice(0, longestWhy),
    source: (by ? t.sourceTracked(who, fileName) : fileName).slice(0, longestSource),
  }
}
