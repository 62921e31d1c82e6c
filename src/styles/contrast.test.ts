import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
type Scheme = 'day' | 'night'
type Tokens = Record<string, string>

/** The custom properties that rules with one selector set, by day and by night, as they stand in our own files. */
function tokensOf(css: string, selector: string, scheme: Scheme): Tokens {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const bodies = [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, name]) =>
    name!.replace(/\s/g, '').includes(selector),
  )
  const pairs = bodies.flatMap(([, , body]) => [...body!.matchAll(/(--[\w-]+):\s*([^;]+);/g)])
  const value = (text: string) => {
    const both = /^light-dark\((#\w+), (#\w+)\)$/.exec(text)
    return both ? both[scheme === 'day' ? 1 : 2]! : text
  }
  return Object.fromEntries(pairs.map(([, name, text]) => [name!, value(text!.trim())]))
}

function channels(hex: string): number[] {
  const digits = hex.slice(1)
  const six = digits.length === 3 ? [...digits].map((one) => one + one).join('') : digits
  return [0, 2, 4].map((at) => parseInt(six.slice(at, at + 2), 16) / 255)
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string) {
  const [red, green, blue] = channels(hex).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function ratio(one: string, other: string) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

const schemes: Scheme[] = ['day', 'night']
const palettes = ['gran', 'hav', 'mossa', 'ljung']

function all(theme: string, scheme: Scheme): Tokens {
  return {
    ...tokensOf(read('./theme-colour.css'), '[data-color-scheme]', scheme),
    ...tokensOf(read('./tokens.css'), ':root,[data-color-scheme]', scheme),
    ...(theme === 'gran' ? {} : tokensOf(read('./palettes.css'), `[data-theme='${theme}']`, scheme)),
  }
}

const accent = (step: string) => `--ds-color-accent-${step}`
const parties = ['1', '2', '3', '4']

/** What is read on what: at least 4.5 to 1 (WCAG 1.4.3). */
const texts: [ink: string, ground: string][] = [
  ...['page', 'raise', 'sunk', 'hav-tint', 'bad-tint'].map((ground): [string, string] => [
    '--sh-ink',
    `--sh-${ground}`,
  ]),
  ...['page', 'raise', 'sunk'].map((ground): [string, string] => ['--sh-ink-2', `--sh-${ground}`]),
  ['--sh-on-deep', '--sh-deep'],
  ['--sh-on-deep-2', '--sh-deep'],
  ['--sh-bad', '--sh-bad-tint'],
  ['--sh-bad', '--sh-page'],
  ['--sh-bad', '--sh-raise'],
  ['--sh-ok', '--sh-raise'],
  ['--sh-ok', '--sh-page'],
  ['--sh-hav-ink', '--sh-hav-tint'],
  [accent('text-subtle'), '--sh-page'],
  [accent('text-subtle'), '--sh-raise'],
  [accent('text-subtle'), '--sh-hav-tint'],
  [accent('text-subtle'), accent('surface-tinted')],
  [accent('text-subtle'), accent('surface-hover')],
  [accent('text-default'), accent('surface-tinted')],
  [accent('base-contrast-default'), accent('base-default')],
  [accent('base-contrast-default'), accent('base-hover')],
  [accent('base-contrast-default'), accent('base-active')],
  ['--sh-ink', accent('surface-tinted')],
  ['--sh-ink-2', accent('surface-tinted')],
  ['--sh-ink', accent('surface-active')],
  ...parties.flatMap((party): [string, string][] => [
    [`--p${party}o`, `--p${party}`],
    ['--sh-ink', `--p${party}t`],
    ['--sh-ink-2', `--p${party}t`],
  ]),
]

/** What is seen against what: at least 3 to 1 (WCAG 1.4.11). */
const graphics: [shape: string, ground: string][] = [
  ['--sh-line-2', '--sh-raise'],
  ['--sh-line-2', '--sh-page'],
  [accent('base-default'), '--sh-page'],
  [accent('base-default'), '--sh-raise'],
  [accent('base-default'), '--sh-sunk'],
  [accent('border-strong'), '--sh-raise'],
  ['--sh-bad', '--sh-raise'],
  ...parties.flatMap((party) =>
    ['--sh-page', '--sh-raise', '--sh-hav-tint', `--p${party}t`].map((ground): [string, string] => [
      `--p${party}`,
      ground,
    ]),
  ),
]

const cases = palettes.flatMap((theme) => schemes.map((scheme) => ({ theme, scheme })))

test.for(cases)('words can be read in $theme by $scheme', ({ theme, scheme }) => {
  const tokens = all(theme, scheme)
  for (const [ink, ground] of texts)
    expect(ratio(tokens[ink]!, tokens[ground]!), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5)
})

test.for(cases)('shapes can be seen in $theme by $scheme', ({ theme, scheme }) => {
  const tokens = all(theme, scheme)
  for (const [shape, ground] of graphics)
    expect(ratio(tokens[shape]!, tokens[ground]!), `${shape} on ${ground}`).toBeGreaterThanOrEqual(3)
})

test.for(schemes)('marks of parties stand out on the yellow of accord by %s', (scheme) => {
  const yellow = all('gran', scheme)['--sh-hav']!
  const onYellow = tokensOf(read('./tokens.css'), '.on-hav', scheme)
  for (const party of parties) expect(ratio(onYellow[`--p${party}`]!, yellow)).toBeGreaterThanOrEqual(3)
  expect(ratio('#13221e', yellow)).toBeGreaterThanOrEqual(4.5)
})

test('every palette but the own sets the same tokens as the others', () => {
  const names = palettes
    .slice(1)
    .map((theme) => Object.keys(tokensOf(read('./palettes.css'), `[data-theme='${theme}']`, 'day')))
  expect(names[0]!.length).toBeGreaterThan(10)
  for (const one of names) expect(one).toEqual(names[0])
})
