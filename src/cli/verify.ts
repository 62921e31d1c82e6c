import { listChains } from '#record/queries.ts'
import { verifyChain } from '#record/verify.ts'
import { onInstallation, usage, type CommandLine } from './command.ts'

const how = { changed: 'ändrad', missing: 'borttagen', inserted: 'inskjuten' } as const

/** `verify`: follows every chain of the log. 0 when all hold, 1 when one is broken, 2 for wrong usage. */
export async function verifyCommand(args: string[], io: CommandLine): Promise<number> {
  if (args.length > 0) {
    io.err(usage)
    return 2
  }
  return onInstallation(io, 'owner', (db) =>
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => {
        const chains = await listChains(tx)
        let broken = 0
        for (const chain of chains) {
          const found = await verifyChain(tx, chain)
          if (!found) continue
          broken += 1
          io.out(`${chain.kind} ${chain.owner_id}: rad ${found.seq} är ${how[found.how]}`)
        }
        const rows = chains.reduce((sum, chain) => sum + chain.length, 0)
        io.out(
          broken === 0
            ? `Loggen är hel: ${chains.length} kedjor, ${rows} rader.`
            : `Loggen är bruten i ${broken} av ${chains.length} kedjor.`,
        )
        return broken === 0 ? 0 : 1
      }),
  )
}
