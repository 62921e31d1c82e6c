/**
 * Lets a count of answers follow what is chosen. The count is marked `data-filled` with its words while something is not
 * saved and `data-kept` with those when all is, a # where the number stands; the questions are the parts of a form marked
 * `data-question`, each answered when every choice in it is made. `autosave.ts` tells the form when it saves. Without
 * script the count says what is saved, as the server drew it.
 */
const count = document.querySelector<HTMLElement>('[data-filled]')
const questions = [...document.querySelectorAll<HTMLElement>('[data-question]')]
const form = questions[0]?.closest('form')

const isAnswered = (question: HTMLElement) => {
  const choices = [...question.querySelectorAll<HTMLInputElement>('input[type=radio]')]
  const made = new Set(choices.filter(({ checked }) => checked).map(({ name }) => name))
  return choices.every(({ name }) => made.has(name))
}

if (count && form) {
  let unsaved = false
  const say = (words = '') => {
    const answered = questions.filter(isAnswered).length
    count.firstElementChild!.textContent = words.replace('#', String(answered))
    for (const [index, tick] of count.querySelectorAll('i').entries()) tick.classList.toggle('d', index < answered)
  }
  const changed = () => {
    unsaved = true
    say(count.dataset['filled'])
  }
  form.addEventListener('input', changed)
  form.addEventListener('saving', () => (unsaved = false))
  form.addEventListener('saved', () => {
    // What was chosen while the rest was on its way is not saved yet
    if (!unsaved) say(count.dataset['kept'])
  })
  // A browser that comes back to the page has kept what was chosen and not saved
  if (questions.filter(isAnswered).length !== count.querySelectorAll('i.d').length) changed()
}

export {}
