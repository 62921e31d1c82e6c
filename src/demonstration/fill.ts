import type { Hono } from 'hono'
import type { Doors } from '#platform/database.ts'
import type { AppEnv } from '#platform/http.tsx'

/** Loads the demonstration at the first start. */
export async function fillDemonstration(
  _app: Hono<AppEnv>,
  _doors: Doors,
  _say: (line: string) => void,
): Promise<void> {}
