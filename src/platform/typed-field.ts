import { z } from 'zod'
import { dayFault, readDay } from './day.ts'
import { readFigure } from './figure.ts'
import type { Language } from './language.ts'

/** A figure typed as people type it, or nothing = null; at most two decimals. Refused with the message. */
export const figureField = (message: string) =>
  z
    .string()
    .trim()
    .default('')
    .transform((text, context) => {
      if (text === '') return null
      const value = readFigure(text)
      if (value === null) context.addIssue({ code: 'custom', message })
      return value
    })

/** A day typed as people type it, or nothing = null. Refused with the message, or because there is no such day. */
export const dayField = (message: string, language: Language) =>
  z
    .string()
    .trim()
    .default('')
    .transform((text, context) => {
      if (text === '') return null
      const day = readDay(text)
      if (day === null) context.addIssue({ code: 'custom', message: dayFault(text, message, language) })
      return day
    })

/** One of those that can be chosen, by id, or nothing = null. Refused with the message, also what could be chosen before. */
export const choiceField = (ids: readonly string[], gone: string) =>
  z
    .string()
    .default('')
    .refine((id) => id === '' || ids.includes(id), gone)
    .transform((id) => id || null)
