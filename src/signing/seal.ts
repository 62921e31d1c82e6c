import { join } from 'node:path'
import type { Settings } from '#platform/env.ts'
import { loadOrCreateSeal, sealFileName, type Seal } from '#platform/pdf/seal.ts'

const folder = 'seal'

/** Where the seal lies in the data folder, for those who look after what is not in the database. */
export const sealFile = `${folder}/${sealFileName}`

/**
 * The installation's seal, made at the first signature and the same ever after. It lies in the data folder and never in
 * the database, where a page could read it; see docs/decisions.
 */
export const installationSeal = ({ dataDir, baseUrl }: Settings): Promise<Seal> =>
  loadOrCreateSeal(join(dataDir, folder), `Samhandling, ${new URL(baseUrl).host}`)
