import { z } from 'zod'
import { dayFault, readDay } from '#platform/day.ts'
import type { Language } from '#platform/language.ts'
import { readTime, swedishInstant } from '#platform/swedish-time.ts'
import { invitationTexts } from './invitation-texts.ts'

const plain = z
  .string()
  .default('')
  .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
const isLink = (link: string) =>
  link === '' || (/^https?:\/\/\S+$/.test(link) && URL.canParse(link) && link.length <= 500)

/** Somebody to invite: name, office and the address of the office. */
export const inviteeForm = (language: Language) => {
  const t = invitationTexts(language)
  return z.object({
    name: plain.pipe(z.string().min(1, t.nameNeeded).max(120, t.tooLong(120))),
    role: plain.pipe(z.string().min(1, t.roleNeeded).max(160, t.tooLong(160))),
    email: plain.pipe(z.email(t.emailWrong).max(200, t.emailWrong)),
  })
}

/** When and where the report is shown. Swedish day and times; a place or a link must be given. */
export const invitationForm = (language: Language) => {
  const t = invitationTexts(language)
  const time = z
    .string()
    .default('')
    .transform(readTime)
    .refine((read) => read !== null, t.timeWrong)
  return z
    .object({
      day: dayField(t.dayWrong, language),
      start: time,
      end: time,
      place: plain.pipe(z.string().max(200, t.tooLong(200))),
      link: plain.refine(isLink, t.linkWrong),
      words: plain.pipe(z.string().max(2000, t.tooLong(2000))),
    })
    .superRefine((given, context) => {
      const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
      if (given.start && given.end && given.end <= given.start) fault('end', t.endBefore)
      if (given.place === '' && given.link === '') fault('place', t.placeMissing)
    })
    .transform(({ day, start, end, link, ...said }) => ({
      ...said,
      startsAt: swedishInstant(day!, start!),
      endsAt: swedishInstant(day!, end!),
      link: link || null,
    }))
}

const dayField = (wrong: string, language: Language) =>
  z
    .string()
    .default('')
    .transform((typed, context) => {
      const day = readDay(typed)?.toString() ?? null
      if (day === null) context.addIssue({ code: 'custom', message: dayFault(typed, wrong, language) })
      return day
    })

/** The day on which a party reports back. */
export const boardDayForm = (language: Language) =>
  z.object({ back_on: dayField(invitationTexts(language).dayWrong, language) })
/** A party's answer to a question. */
export const replyForm = (language: Language) => {
  const { replyNeeded } = invitationTexts(language)
  return z.object({ words: plain.pipe(z.string().min(1, replyNeeded).max(4000, replyNeeded)) })
}
/** A question of somebody who is invited. */
export const questionForm = (language: Language) => {
  const { askNeeded } = invitationTexts(language)
  return z.object({ words: plain.pipe(z.string().min(1, askNeeded).max(2000, askNeeded)) })
}
