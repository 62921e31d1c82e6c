import { z } from 'zod'
import { dayFault, readDay } from '#platform/day.ts'
import type { Language } from '#platform/language.ts'
import { readTime, swedishInstant } from '#platform/swedish-time.ts'
import { normalText } from '#platform/written-text.ts'
import { oneLine } from '#platform/one-line.ts'
import { longestNote, meetingKinds, moves, replies } from './rules.ts'
import { meetingTexts } from './texts.ts'

const text = (longest: number, tooLong: string) =>
  z
    .string()
    .default('')
    .transform((words) => words.replace(/\r\n?/g, '\n').trim())
    .refine((words) => words.length <= longest, tooLong)

/** Whether it is empty or an address of the web. */
export const isLink = (link: string) =>
  link === '' || (/^https?:\/\/\S+$/.test(link) && URL.canParse(link) && link.length <= 500)

/**
 * When and where a meeting is. Day and times are Swedish; a place or a link must be given.
 * @param groups ids of the groups whose meeting it may be; any other choice is no group's
 */
export const callForm = (language: Language, groups: readonly string[] = []) => {
  const t = meetingTexts(language)
  const time = z
    .string()
    .default('')
    .transform(readTime)
    .refine((read) => read !== null, t.timeWrong)
  return z
    .object({
      kind: z.enum(meetingKinds, t.kindMissing),
      group: z.enum(groups).nullable().catch(null),
      day: z
        .string()
        .default('')
        .transform((typed, context) => {
          const day = readDay(typed)?.toString() ?? null
          if (day === null) context.addIssue({ code: 'custom', message: dayFault(typed, t.dayWrong, language) })
          return day
        }),
      start: time,
      end: time,
      place: text(200, t.tooLong(200)).overwrite(oneLine),
      link: z
        .string()
        .default('')
        .transform((typed) => typed.trim())
        .refine(isLink, t.linkWrong),
      suggest: z.literal('yes').optional().catch(undefined),
    })
    .superRefine((given, context) => {
      const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
      if (given.start && given.end && given.end <= given.start) fault('end', t.endBefore)
      if (given.place === '' && given.link === '') fault('place', t.placeMissing)
    })
    .transform(({ kind, group, day, start, end, place, link, suggest }) => ({
      kind,
      group,
      startsAt: swedishInstant(day!, start!),
      endsAt: swedishInstant(day!, end!),
      place,
      link: link || null,
      suggest: suggest === 'yes',
    }))
}
export type Call = z.output<ReturnType<typeof callForm>>

/** Something to bring up, put on the agenda by hand. */
export const itemForm = (language: Language) => {
  const t = meetingTexts(language)
  return z.object({
    title: text(160, t.tooLong(160))
      .overwrite(oneLine)
      .refine((title) => title !== '', t.itemTitleMissing),
    words: text(2000, t.tooLong(2000)),
    minutes: z
      .string()
      .default('')
      .refine((typed) => /^\s*\d{0,3}\s*$/.test(typed) && Number(typed) <= 600, t.minutesWrong)
      .transform((typed) => Number(typed) || null),
  })
}

/** A note under an item, with the note the writer began from. */
export const noteForm = (language: Language) => {
  const t = meetingTexts(language)
  return z.object({
    note: z
      .string()
      .default('')
      .transform(normalText)
      .refine((note) => note.length <= longestNote, t.tooLong(longestNote)),
    basedOn: z.uuid().nullable().catch(null),
    act: z.enum(['save', 'next']).catch('save'),
  })
}

/** Others who came; each person's presence is read beside it, by `presenceField`. */
export const attendanceForm = (language: Language) =>
  z.looseObject({ others: text(500, meetingTexts(language).tooLong(500)) })
export const presenceField = (personId: string) => `presence-${personId}`

/** One step on the agenda, off it, or back. */
export const moveForm = z.object({ move: z.enum(moves), before: z.string().default('') })
/** Whether one comes. */
export const replyForm = z.object({ reply: z.enum(replies) })
