/**
 * What a page fetches besides itself. `buildAssets('dist/assets')` in src/styles/build.mjs lays every file flat in one
 * folder, named by the hash of its content (`samhandling-1a2b3c4d5e.css`), so the route at `paths.assets` serves
 * `assetFolder` of #platform/asset-folder.ts with `Cache-Control: public, max-age=31536000, immutable`, and may take the
 * `.br` or `.gz` that lies beside each text. No name there has a folder in it; anything else is 404.
 *
 * In the head: `<link rel="preload" as="font" type="font/woff2" crossorigin href=…>` for each of `fontPreloads`,
 * `<link rel="stylesheet" href={stylesheetHref}>`, `<link rel="icon" type="image/svg+xml" href={iconHref}>` and
 * `<script type="module" src={scriptHref}></script>` (a module waits by itself). `html` carries
 * `data-color-scheme="auto|light|dark"` and, for an authority with its own palette, `data-theme`.
 */
import { href, paths } from '#paths'
import { readAssetNames } from '#platform/asset-folder.ts'

const names = readAssetNames()
const assetHref = (name: string) => href(paths.assets, { file: names[name] ?? name })

export const stylesheetHref = assetHref('samhandling.css')
export const scriptHref = assetHref('enhance.js')
/** The editor of texts that are written together; only the pages that hold one fetch it. */
export const writingHref = assetHref('co-writing.js')
export const iconHref = assetHref('icon.svg')

/** Only the two that every page shows: letters beyond latin-1 and italics are fetched by the pages that have them. */
export const fontPreloads = [
  assetHref('schibsted-grotesk-latin-wght-normal.woff2'),
  assetHref('literata-latin-wght-normal.woff2'),
]

/** The tested palettes an authority may choose from, as `data-theme` on `html`. Gran is the product's own. */
export const themes = ['gran', 'hav', 'mossa', 'ljung'] as const
export type Theme = (typeof themes)[number]
