import { z } from 'zod'
import { dayFault, readDay } from '#platform/day.ts'
import type { Language } from '#platform/language.ts'
import { readTime, swedishInstant } from '#platform/swedish-time.ts'
import { oneLine } from '#platform/one-line.ts'
import { isLink } from './call.ts'
import { pollTexts } from './poll-texts.ts'
import type { SlotRow } from './poll-queries.ts'
import { mostSlots, pollAnswers } from './poll-rules.ts'
import { meetingKinds } from './rules.ts'
import { meetingTexts } from './texts.ts'
import { weekdayAndTime } from './views.tsx'

/** The fields of one proposed time, counted from 1. */
export const slotFields = (number: number) => ({ day: `day${number}`, start: `start${number}`, end: `end${number}` })
export const slotNumbers = Array.from({ length: mostSlots }, (_, index) => index + 1)
/** The field in which a time is answered, by its id. */
export const answerField = (slotId: string) => `answer-${slotId}`

/**
 * At least two proposed times ahead, and where. A row that is left blank is no time; the rest is as in a call.
 * @param groups ids of the groups whose meeting it may become; any other choice is no group's
 */
export const pollForm = (language: Language, now: Date, groups: readonly string[] = []) => {
  const m = meetingTexts(language)
  const t = pollTexts(language)
  const typed = z.string().trim().max(40).default('')
  const rows = Object.fromEntries(
    slotNumbers.flatMap((number) => Object.values(slotFields(number)).map((name) => [name, typed])),
  )
  return z
    .object({
      kind: z.enum(meetingKinds, m.kindMissing),
      group: z.enum(groups).nullable().catch(null),
      place: z.string().overwrite(oneLine).max(200, m.tooLong(200)).default(''),
      link: z.string().trim().refine(isLink, m.linkWrong).default(''),
    })
    .and(z.object(rows))
    .transform((given, context) => {
      const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
      const read = given as Record<string, string>
      const slots: { startsAt: Date; endsAt: Date }[] = []
      for (const number of slotNumbers) {
        const names = slotFields(number)
        const [day, start, end] = [names.day, names.start, names.end].map((name) => read[name] ?? '') as [
          string,
          string,
          string,
        ]
        if (!day && !start && !end) continue
        const [onDay, from, to] = [readDay(day)?.toString(), readTime(start), readTime(end)]
        const wrong = (field: string, name: string, message: string) =>
          fault(field, `${[t.time(number), name.toLowerCase()].filter(Boolean).join(', ')}: ${message}`)
        if (!onDay) wrong(names.day, '', dayFault(day, m.dayWrong, language))
        if (!from) wrong(names.start, m.start, m.timeWrong)
        if (!to) wrong(names.end, m.end, m.timeWrong)
        if (!onDay || !from || !to) continue
        const slot = { startsAt: swedishInstant(onDay, from), endsAt: swedishInstant(onDay, to) }
        if (slot.endsAt <= slot.startsAt) wrong(names.end, m.end, m.endBefore)
        else if (slot.startsAt <= now) wrong(names.day, '', t.passed)
        else if (
          slots.some(
            ({ startsAt, endsAt }) =>
              Number(startsAt) === Number(slot.startsAt) && Number(endsAt) === Number(slot.endsAt),
          )
        )
          wrong(names.day, '', t.sameTime)
        slots.push(slot)
      }
      if (slots.length < 2) fault('day1', t.twoTimes)
      if (given.place === '' && given.link === '') fault('place', m.placeMissing)
      return { kind: given.kind, group: given.group, place: given.place, link: given.link || null, slots }
    })
}

/** What one says of the times: every one of them. */
export const answersForm = (language: Language, slots: readonly Pick<SlotRow, 'id' | 'starts_at' | 'ends_at'>[]) =>
  z.object(
    Object.fromEntries(
      slots.map((slot) => [
        answerField(slot.id),
        z.enum(pollAnswers, pollTexts(language).answerMissing(weekdayAndTime(slot, language))),
      ]),
    ),
  )
