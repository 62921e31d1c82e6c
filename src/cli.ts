import { readFile } from 'node:fs/promises'
import { usage, type CommandLine } from '#cli/command.ts'
import { explainStart } from './start-faults.ts'

const io: CommandLine = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  readFile: (path) => readFile(path),
}

/** What can be done from the command line; each answers with an exit status: 0 done, 1 findings or refused, 2 wrong usage. */
type Command = (args: string[], io: CommandLine) => Promise<number>
// Loaded when asked for: a review needs no database and should not wait for one
const commands: Record<string, () => Promise<Command>> = {
  review: async () => (await import('#cli/review.ts')).reviewCommand,
  import: async () => (await import('#cli/import.ts')).importCommand,
  export: async () => (await import('#cli/export.ts')).exportCommand,
  verify: async () => (await import('#cli/verify.ts')).verifyCommand,
  backup: async () => (await import('#cli/backup.ts')).backupCommand,
  restore: async () => (await import('#cli/restore.ts')).restoreCommand,
  user: async () => (await import('#cli/user.ts')).userCommand,
}

// Whoever reads may stop before the end: `cli … | head`
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const [name = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (!command) io.err(usage)
process.exitCode = command
  ? await command()
      .then((run) => run(args, io))
      .catch((error) => {
        io.err(explainStart(error))
        return 1
      })
  : 2
