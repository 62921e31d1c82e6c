import { usage, type CommandLine } from './command.ts'

/** `import`: comes with the register. */
export async function importCommand(_args: string[], io: CommandLine): Promise<number> {
  io.err(usage)
  return 2
}
