import type { Sql } from 'postgres'

/** Thrown when an installation is started as what it is not. */
export class OtherInstallation extends Error {
  override name = 'OtherInstallation'
}

/**
 * Remembers from the first start whether this is a demonstration or real; the other setting is refused ever after.
 * @returns true the first time
 * @throws OtherInstallation
 */
export async function rememberInstallation(owner: Sql, demonstration: boolean): Promise<boolean> {
  const made =
    await owner`insert into installation (demonstration) values (${demonstration}) on conflict do nothing returning one`
  if (made.length > 0) return true
  const [row] = await owner<{ demonstration: boolean }[]>`select demonstration from installation`
  if (row?.demonstration === demonstration) return false
  throw new OtherInstallation(
    row?.demonstration
      ? 'Den här installationen är en demonstration och kan inte bli en riktig. Börja om med en tom DATA_DIR eller en ny databas, eller sätt DEMO=1.'
      : 'Den här installationen är en riktig och kan inte bli en demonstration. Ta bort DEMO=1, eller välj en tom DATA_DIR.',
  )
}
