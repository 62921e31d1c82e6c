import type { z } from 'zod'
import { readDataFolder } from '#platform/data-files.ts'

/** Reads at the first asking, and keeps what was read. */
export const once = <T>(read: () => T) => {
  let value: T | undefined
  return () => (value ??= read())
}

/** Every file of a folder, checked. @throws Error with the place and the fault of the first file that does not hold */
export const checked = <T extends z.ZodType>(folder: string, schema: T) =>
  readDataFolder(folder).map((content, index) => {
    const result = schema.safeParse(content)
    if (result.success) return result.data
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`${folder}, file ${index + 1}: ${faults.join('; ')}`)
  })
