import { z } from 'zod'
import { readDay } from './day.ts'
import { readFigure } from './figure.ts'

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

/** A day typed as people type it, or nothing = null. Refused with the message. */
export const dayField = (message: string) =>
  z
    .string()
    .trim()
    .default('')
    .transform((text, context) => {
      if (text === '') return null
      const day = readDay(text)
      if (day === null) context.addIssue({ code: 'custom', message })
      return day
    })
