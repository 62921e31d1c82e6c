import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareEmbedded } from '#platform/database.ts'
import { openPool } from '#platform/db.ts'
import { removePostgres } from '#platform/postgres-server/remove.ts'
import { startPostgres } from '#platform/postgres-server/start.ts'
import { schemaTypes } from '#platform/schema-types.ts'

// Writes src/platform/schema.ts from a fresh database that has run every migration.
const dataDir = await mkdtemp(join(tmpdir(), 'samhandling-schema-'))
const server = await startPostgres({ dataDir, fast: true })
const doors = await prepareEmbedded((database) => server.connection(database), 'schema_types')
const sql = openPool(doors.owner)
await writeFile('src/platform/schema.ts', await schemaTypes(sql))
await sql.end()
await server.stop()
await removePostgres(dataDir)
await rm(dataDir, { recursive: true, force: true })
process.exit(0)
