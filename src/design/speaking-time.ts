/**
 * A timer for who has talked: one button for each, of which at most one runs. The times live in this browser's tab alone,
 * under the key of the place (`data-speaking`), so that they last while the page's other forms are used; nothing is sent.
 * Who talks is said politely when it changes; the seconds are not. Without script the place stays hidden.
 */
interface Times {
  spent: Record<string, number>
  who: string | null
  since: number
}

function follow(place: HTMLElement) {
  const key = `speaking:${place.dataset['speaking']}`
  const buttons = [...place.querySelectorAll<HTMLButtonElement>('button[value]')]
  const none = (): Times => ({ spent: {}, who: null, since: 0 })
  const times: Times = { ...none(), ...(JSON.parse(sessionStorage.getItem(key) ?? 'null') as Times | null) }
  const spentBy = (who: string) => (times.spent[who] ?? 0) + (times.who === who ? Date.now() - times.since : 0)

  const show = () => {
    for (const button of buttons) {
      const runs = times.who === button.value
      button.setAttribute('aria-pressed', String(runs))
      const seconds = Math.floor(spentBy(button.value) / 1000)
      const time = button.nextElementSibling!
      time.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
      time.classList.toggle('y', runs)
    }
  }
  /** Lets one talk, or nobody; whoever talked until now keeps its time. */
  const turnTo = (who: string | null) => {
    if (times.who) times.spent[times.who] = spentBy(times.who)
    Object.assign(times, { who, since: Date.now() })
    keep()
  }
  const keep = () => {
    sessionStorage.setItem(key, JSON.stringify(times))
    const said = place.querySelector<HTMLElement>('[role=status]')!
    const talks = buttons.find(({ value }) => value === times.who)?.textContent.trim()
    said.textContent = talks ? (said.dataset['talks'] ?? '').replace('#', talks) : (said.dataset['paused'] ?? '')
    show()
  }

  for (const button of buttons)
    button.addEventListener('click', () => turnTo(times.who === button.value ? null : button.value))
  place.querySelector('button:not([value])')?.addEventListener('click', () => {
    Object.assign(times, none())
    keep()
  })
  place.hidden = false
  place.querySelector('details')!.open = Object.keys(times.spent).length > 0 || times.who !== null
  show()
  setInterval(show, 1000)
}

for (const place of document.querySelectorAll<HTMLElement>('[data-speaking]')) follow(place)

export {}
