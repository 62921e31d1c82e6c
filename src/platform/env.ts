import { z } from 'zod'

const loopback = ['127.0.0.1', 'localhost', '::1', '[::1]']

const url = (protocols: readonly string[], example: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
      error: `ska vara en adress som ${example}`,
    })
    .optional()

const Environment = z.object({
  PORT: z.coerce
    .number({ error: 'ska vara ett tal' })
    .int()
    .min(0, 'ska vara 0–65535')
    .max(65535, 'ska vara 0–65535')
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  BASE_URL: url(['http:', 'https:'], 'https://samhandling.example.se'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://namn:losenord@server:5432/databas'),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://namn:losenord@server:587'),
  OIDC_ISSUER: url(['https:', 'http:'], 'https://inloggning.example.se'),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  DEMO: z.enum(['0', '1'], { error: 'ska vara 0 eller 1' }).optional(),
})

/** How this process runs; everything of it comes from the environment. */
export interface Settings {
  port: number
  host: string
  /** Where people reach the installation, without a slash at the end. */
  baseUrl: string
  dataDir: string
  databaseUrl: string | null
  smtpUrl: string | null
  oidc: { issuer: string; clientId: string; clientSecret: string } | null
  demonstration: boolean
}

/** Thrown at start when the environment cannot be used; the message names each variable and how to mend it. */
export class BadEnvironment extends Error {
  override name = 'BadEnvironment'
}

/**
 * Reads and validates the environment.
 * @throws BadEnvironment with one line per fault
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = Environment.safeParse(given)
  if (!result.success)
    throw new BadEnvironment(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'))
  const e = result.data
  const oidcGiven = [e.OIDC_ISSUER, e.OIDC_CLIENT_ID, e.OIDC_CLIENT_SECRET].filter(Boolean).length
  if (oidcGiven % 3 !== 0)
    throw new BadEnvironment('OIDC_ISSUER, OIDC_CLIENT_ID och OIDC_CLIENT_SECRET anges alla tre eller inga')
  // A demonstration is what somebody gets who only tries: own database, own machine. Anything else must be asked for.
  const demonstration = e.DEMO === undefined ? !e.DATABASE_URL && loopback.includes(e.HOST) : e.DEMO === '1'
  return {
    port: e.PORT,
    host: e.HOST,
    baseUrl: (
      e.BASE_URL ?? `http://${e.HOST.includes(':') && !e.HOST.startsWith('[') ? `[${e.HOST}]` : e.HOST}:${e.PORT}`
    ).replace(/\/+$/, ''),
    dataDir: e.DATA_DIR,
    databaseUrl: e.DATABASE_URL ?? null,
    smtpUrl: e.SMTP_URL ?? null,
    oidc: oidcGiven
      ? { issuer: e.OIDC_ISSUER!, clientId: e.OIDC_CLIENT_ID!, clientSecret: e.OIDC_CLIENT_SECRET! }
      : null,
    demonstration,
  }
}
