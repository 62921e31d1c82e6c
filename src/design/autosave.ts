/**
 * Saves a form as it is written. Any form that holds a line marked `data-autosave` is posted a moment after the last
 * change, as its first button would; the line then says when (`data-saved`, «Sparat»), or that it could not be done
 * (`data-trouble`). Without script the buttons do the same. Hidden fields take the values of the page that came back,
 * so that the form always knows what was saved last. The form is told `saving` and `saved`, for what else follows it.
 */
const pause = 1500

const clock = () =>
  new Intl.DateTimeFormat(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' })
    .format(new Date())
    .replace(':', document.documentElement.lang === 'sv' ? '.' : ':')

/** Posts the form in the background. @throws when it was refused or there is no network */
async function post(form: HTMLFormElement): Promise<void> {
  const answer = await fetch(form.action, { method: 'POST', body: new FormData(form) })
  if (!answer.ok) throw new Error(String(answer.status))
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const fresh = [...page.forms].find((one) => one.getAttribute('action') === form.getAttribute('action'))
  for (const field of form.querySelectorAll<HTMLInputElement>('input[type=hidden]'))
    field.value =
      fresh?.querySelector<HTMLInputElement>(`input[type=hidden][name="${field.name}"]`)?.value ?? field.value
}

function saveAsWritten(form: HTMLFormElement, line: HTMLElement) {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let saving = Promise.resolve()
  const save = async () => {
    try {
      form.dispatchEvent(new Event('saving'))
      await post(form)
      form.dispatchEvent(new Event('saved'))
      line.textContent = `${line.dataset['saved'] ?? ''} ${clock()}`
    } catch {
      line.textContent = line.dataset['trouble'] ?? ''
    }
  }
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => (saving = saving.then(save)), pause)
  })
  form.addEventListener('submit', () => clearTimeout(waiting))
}

for (const line of document.querySelectorAll<HTMLElement>('[data-autosave]')) {
  const form = line.closest('form')
  if (form) saveAsWritten(form, line)
}

export {}
