/**
 * The end of an address made from a name: lower-case letters a–z, figures and single hyphens, without å, ä and ö.
 * @param name as people write it
 * @param otherwise when nothing of the name can stand in an address
 * @returns at most 60 characters, never empty, as in `kvallsoppet-i-angered`
 */
export function slugOf(name: string, otherwise: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ø', 'o').replaceAll('æ', 'ae')
  const joined = bare.replace(/[^a-z0-9]+/g, '-').replace(/^-/, '')
  return joined.slice(0, 60).replace(/-$/, '') || otherwise
}
