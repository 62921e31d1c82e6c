import { buildAssets } from '#styles/build.mjs'

/** What browsers fetch, built once before the first file: the application asks for the names of it when it is read. */
export async function setup(): Promise<void> {
  await buildAssets('dist/assets')
}
