import * as esbuild from 'esbuild'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { theBrowser } from './browser.ts'

let page: Page
/** The editor as the page has it, without a line: what is pasted in it can be read as the body it would be kept as. */
const harness = `
  import { Editor } from '@tiptap/core'
  import { normalText } from '#platform/written-text.ts'
  import { cleanPaste } from '#co-writing/browser/paste.ts'
  import { extensions } from '#co-writing/schema.ts'
  import { treeOfNodes } from '#co-writing/tree.ts'
  import { bodyOf } from '#co-writing/words.ts'
  globalThis.pasted = (html, before = '') => {
    const editor = new Editor({ extensions, content: before, editorProps: { transformPastedHTML: cleanPaste } })
    editor.commands.focus('end')
    editor.view.pasteHTML(html)
    return normalText(bodyOf(treeOfNodes(editor.getJSON())))
  }`
beforeAll(async () => {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: harness, resolveDir: 'src', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'warning',
  })
  page = await (await theBrowser()).newPage()
  await page.addScriptTag({ content: outputFiles[0]!.text })
})
afterAll(() => page?.close())

const pasted = (html: string, before = '') =>
  page.evaluate(
    ([one, other]) => (globalThis as unknown as { pasted(a: string, b: string): string }).pasted(one!, other!),
    [html, before],
  )
const sample = (name: string) => readFileSync(`e2e/pasted/${name}.html`, 'utf8')
const link = '[Norrvik](https://exempel.se/norrvik)'

test('headings, lists, tables and links survive from Word, and every word once', async () => {
  expect(await pasted(sample('word'))).toBe(
    [
      '## Syfte',
      'Parterna möts varje månad.',
      '## Bidrag',
      '- Lokaler vid kajen\n- Nycklar till dem\n- Tid',
      '1. Först pratar vi\n2. Sedan skriver vi',
      '| Part | Bidrar med |\n| --- | --- |\n| Bryggan | Tid och lokal |\n| Alla hjälps åt |  |',
      `Läs mer hos ${link}.`,
      'Efter bilden\nny rad',
    ].join('\n\n'),
  )
})

test('the same from LibreOffice, where lists lie in lists and a list in a cell', async () => {
  expect(await pasted(sample('libreoffice'))).toBe(
    [
      '## Syfte',
      'Parterna möts varje månad.',
      '- Lokaler vid kajen\n- Nycklar till dem\n- Tid',
      '3. Sedan skriver vi och läser',
      '| Part | Bidrar med |\n| --- | --- |\n| Bryggan | Tid och lokal |',
      `Läs mer hos ${link}.1`,
    ].join('\n\n'),
  )
})

test('the same from Google Docs, where everything lies in a bold that is not bold', async () => {
  expect(await pasted(sample('google-docs'))).toBe(
    [
      '## Syfte',
      'Parterna möts varje månad.',
      '- Lokaler vid kajen\n- Nycklar till dem\n- Tid',
      '| Part | Bidrar med |\n| --- | --- |\n| Bryggan | Tid och lokal |',
      `Läs mer hos ${link}. Slut`,
    ].join('\n\n'),
  )
})

test('an address that is pasted as words is a link, without the sign that ends the sentence', async () => {
  expect(await pasted('<p>Läs https://exempel.se/a?b=1. Eller hör av dig.</p>')).toBe(
    'Läs [https://exempel.se/a?b=1](https://exempel.se/a?b=1). Eller hör av dig.',
  )
})

test('an address that begins with www is a link to https, and one that stands in another address is not a second', async () => {
  expect(await pasted('<p>Läs www.exempel.se/om, eller https://www.exempel.se. Awww.nej.se och www. är ord.</p>')).toBe(
    'Läs [www.exempel.se/om](https://www.exempel.se/om), eller [https://www.exempel.se](https://www.exempel.se). Awww.nej.se och www. är ord.',
  )
})

test('what is pasted in the middle of a text joins it, and nothing but words comes from elsewhere', async () => {
  expect(await pasted('<p>tal varje vecka</p>', '<p>Vi har sam</p>')).toBe('Vi har samtal varje vecka')
  const strange =
    '<div onclick="alert(1)">Ett<script>alert(2)</script><style>p{}</style></div><form><label>Två</label><input value="x"><button>Tre</button></form><iframe src="https://exempel.se"></iframe><a href="javascript:alert(3)">Fyra</a><blockquote>Fem</blockquote><pre>Sex</pre><dl><dt>Sju</dt><dd>Åtta</dd></dl>'
  const body = await pasted(strange)
  expect(body.match(/[A-ZÅÄÖ][a-zåäö]+/g)).toEqual(['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta'])
  expect(body).not.toMatch(/alert|javascript|p\{/)
})
