/** Holds what can be pressed on the page, of all that changes something. */
const pressed = 'main form[method="post"] button, main form[method="post"] input[type="submit"]'

function notice(words: string): HTMLElement {
  const made = document.createElement('div')
  made.className = 'ds-alert shut'
  made.dataset['color'] = 'warning'
  const said = document.createElement('p')
  said.textContent = words
  made.append(said)
  return made
}

/** What has been typed stays to be copied, and nothing more can be sent. */
function still(form: HTMLFormElement) {
  for (const field of form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input'))
    field.readOnly = true
}

/**
 * The line has been closed for good: the tools give their place to words that say why. When the right itself has ended,
 * nothing else on the page can be sent either, and the same is said where the parties answer for the text.
 * @param tools the tools above the text, when the reader had any
 */
export function shut(of: { root: HTMLElement; tools: HTMLElement | null; words: string; rights: boolean }): void {
  const { root, tools, words, rights } = of
  const attention = document.activeElement
  const said = notice(words)
  said.tabIndex = -1
  if (tools) tools.replaceChildren(said)
  else root.prepend(said)
  const text = root.querySelector('.ProseMirror')
  text?.setAttribute('aria-readonly', 'true')
  if (rights) {
    for (const one of document.querySelectorAll<HTMLButtonElement | HTMLInputElement>(pressed)) one.disabled = true
    for (const form of document.querySelectorAll<HTMLFormElement>('main form[method="post"]')) still(form)
    for (const form of document.querySelectorAll('section.agree form')) {
      for (const hint of form.parentElement?.querySelectorAll(':scope > p.small') ?? []) hint.remove()
      const typed = form.querySelector('textarea')?.value
      if (typed) form.before(notice(words))
      else form.replaceWith(notice(words))
    }
  }
  // Whoever wrote, or stood on what has gone, is led to why
  const isGone = attention?.isConnected === false || (attention instanceof HTMLButtonElement && attention.disabled)
  if (isGone || text?.contains(attention)) said.focus()
}
