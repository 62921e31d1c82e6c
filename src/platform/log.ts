/** One line of JSON per event, on standard error. No names, addresses or texts of people: ids and codes only. */
export function logLine(level: 'info' | 'warn' | 'error', event: string, facts: Record<string, unknown> = {}): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })}\n`)
}

/** A bug: logged once, at the edge, with the request's id. The database's detail lines are left out: they quote rows. */
export function logFault(error: unknown, facts: Record<string, unknown>): void {
  const stack =
    error instanceof Error
      ? `${error.name}: ${error.message}\n${error.stack?.split('\n').slice(1).join('\n')}`
      : String(error)
  logLine('error', 'fault', { ...facts, stack })
}
