import { z } from 'zod'
import { dayFault, readDay } from '#platform/day.ts'
import type { Language } from '#platform/language.ts'
import { itemForm } from './call.ts'
import { stands } from './minutes-rules.ts'
import { minutesTexts } from './minutes-texts.ts'
import { meetingTexts } from './texts.ts'

const words = (language: Language, longest: number, missing: string | null) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
    .refine((typed) => missing === null || typed !== '', missing ?? '')
    .refine((typed) => typed.length <= longest, meetingTexts(language).tooLong(longest))

const day = (language: Language) =>
  z
    .string()
    .default('')
    .transform((typed, context) => {
      const read = readDay(typed)
      if (read === null)
        context.addIssue({ code: 'custom', message: dayFault(typed, minutesTexts(language).dayWrong, language) })
      return read
    })

export const standField = (partyId: string) => `stand-${partyId}`
export const standWordsField = (partyId: string) => `otherwise-${partyId}`
const stand = z.enum(stands).nullable().catch(null)

/** A decision in words, and what each party says of it; a party that sees it otherwise says what. */
export const decisionForm = (language: Language, partyIds: readonly string[]) => {
  const t = minutesTexts(language)
  return z
    .looseObject({ decision: words(language, 4000, t.decisionMissing) })
    .superRefine((given, context) => {
      for (const id of partyIds) {
        const said = String(given[standWordsField(id)] ?? '').trim()
        const fault = (message: string) => context.addIssue({ code: 'custom', path: [standWordsField(id)], message })
        // Words of a party that stands behind are not kept, and their field is not shown
        if (given[standField(id)] !== 'differs') continue
        if (said === '') fault(t.otherwiseMissing)
        if (said.length > 2000) fault(meetingTexts(language).tooLong(2000))
      }
    })
    .transform((given) => ({
      body: given.decision,
      said: partyIds.flatMap((partyId) => {
        const read = stand.parse(given[standField(partyId)])
        const why = String(given[standWordsField(partyId)] ?? '').trim()
        return read ? [{ partyId, stand: read, words: read === 'differs' ? why : '' }] : []
      }),
    }))
}

/** One party's own answer to a decision. */
export const standForm = (language: Language) =>
  z
    .object({ stand: z.enum(stands), otherwise: words(language, 2000, null) })
    .refine((given) => given.stand === 'stands' || given.otherwise !== '', {
      path: ['otherwise'],
      message: minutesTexts(language).otherwiseMissing,
    })

/** Something to do, by whom and when. `owners` are the ids of the people who may take it on. */
export const actionForm = (language: Language, owners: readonly string[]) => {
  const t = minutesTexts(language)
  return z.object({
    task: words(language, 300, t.taskMissing),
    owner: z
      .string()
      .default('')
      .refine((id) => owners.includes(id), t.ownerMissing),
    due: day(language),
  })
}

/** Who leads and who writes; empty for nobody. */
export const leadsForm = (language: Language, people: readonly string[]) => {
  const person = z
    .string()
    .default('')
    .refine((id) => id === '' || people.includes(id), minutesTexts(language).chairMissing)
  return z.object({ chair: person, secretary: person })
}

/** Until when the minutes are to be read: today or later. @param today ISO day */
export const offerForm = (language: Language, today: string) =>
  z.object({
    approve_by: day(language).refine((read) => !read || read.toString() >= today, minutesTexts(language).approveByPast),
  })

/** What somebody objects to. */
export const objectionForm = (language: Language) =>
  z.object({ objection: words(language, 4000, minutesTexts(language).objectionMissing) })

/** An item as it is changed: with who presents it. */
export const itemChangeForm = (language: Language, people: readonly string[]) =>
  itemForm(language).extend({
    presenter: z
      .string()
      .default('')
      .transform((id) => (people.includes(id) ? id : null)),
  })

/** What is done to something that somebody has taken on. */
export const actionActForm = z.object({ act: z.enum(['done', 'open', 'away']), from: z.uuid().nullable().catch(null) })
