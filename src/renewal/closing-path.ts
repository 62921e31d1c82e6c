import { z } from 'zod'
import { readDataFolder } from '#platform/data-files.ts'

const inBoth = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) })
const schema = z.strictObject({
  items: z.array(z.strictObject({ key: z.string().regex(/^[a-z]+(-[a-z]+)*$/), title: inBoth, text: inBoth })).min(1),
})

/** The steps of ending well, as the data file has them. @throws ZodError when the file is not what it should be */
export const closingPath = () => schema.parse(readDataFolder('closing-path')[0])
export type ClosingStep = z.output<typeof schema>['items'][number]
