/** Plain name → name with hash. */
type AssetNames = Record<string, string>

export function buildAssets(outDir: string): Promise<AssetNames>
export function unfoldSchemes(css: string): string
export function withoutUnusedProperties(css: string): string
