import type { ChainedCommands, Editor } from '@tiptap/core'

/**
 * The way into the text from a tool, a form or a card: the text has focus at once, and the place is brought into sight.
 * The editor's own command waits for the next picture on the screen, so that what is typed before it is lost.
 * @returns commands to run there
 */
export function intoText(editor: Editor): ChainedCommands {
  editor.view.focus()
  return editor.chain().scrollIntoView()
}
