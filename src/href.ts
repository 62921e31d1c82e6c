import type { paths } from './paths.ts'

/** An address of the table. */
export type Path = (typeof paths)[keyof typeof paths]

type Names<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Bare<Name> | Names<Rest>
  : P extends `${string}:${infer Name}`
    ? Bare<Name>
    : never
type Bare<N extends string> = N extends `${infer Name}{${string}`
  ? Name
  : N extends `${infer Name}.${string}`
    ? Name
    : N

/** A maker of addresses: those with names in them ask for the names. */
export type Href = <P extends Path>(
  path: P,
  ...names: Names<P> extends never ? [] : [names: Record<Names<P>, string>]
) => string

/** The address of a page, with its names filled in. */
export const href: Href = (path, ...[names]) =>
  path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) =>
    encodeURIComponent((names as Record<string, string> | undefined)?.[name] ?? ''),
  )
