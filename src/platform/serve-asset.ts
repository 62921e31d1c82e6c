import type { Context } from 'hono'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { assetFolder, readAssetNames } from './asset-folder.ts'
import { notFound } from './errors.ts'

const kinds: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const known = new Set(Object.values(readAssetNames()))
const kept = new Map<string, Uint8Array<ArrayBuffer>>()

async function read(name: string) {
  const content = kept.get(name) ?? new Uint8Array(await readFile(join(assetFolder, name)))
  kept.set(name, content)
  return content
}

/** Serves what the build made and nothing else; names hold a hash of the content, so browsers keep them for good. */
export async function serveAsset(c: Context): Promise<Response> {
  const name = c.req.path.split('/').at(-1) ?? ''
  if (!known.has(name)) throw notFound('page')
  const kind = kinds[extname(name)] ?? 'application/octet-stream'
  const packed = !name.endsWith('.woff2') && /\bbr\b/.test(c.req.header('accept-encoding') ?? '')
  const headers = {
    'content-type': kind,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  }
  return c.body(
    await read(packed ? `${name}.br` : name),
    200,
    packed ? { ...headers, 'content-encoding': 'br' } : headers,
  )
}
