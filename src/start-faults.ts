/** What to tell the one who starts when it does not start: the cause and the mend, in words, not a stack. */
export function explainStart(error: unknown): string {
  if (!(error instanceof Error)) return `Samhandling startar inte: ${String(error)}`
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE')
    return 'Samhandling startar inte: porten används redan. Välj en annan med PORT, till exempel PORT=3001 npm start.'
  if (code === 'EACCES')
    return 'Samhandling startar inte: porten får inte användas av den här användaren. Välj en över 1023 med PORT.'
  const known = ['BadEnvironment', 'StartError', 'OtherInstallation', 'UnusableDatabase', 'ChangedMigration']
  if (known.includes(error.name)) return `Samhandling startar inte:\n${error.message}`
  return `Samhandling startar inte:\n${error.stack ?? error.message}`
}
