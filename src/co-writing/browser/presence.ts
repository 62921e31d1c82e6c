import type { PageWords } from '#co-writing/mount.tsx'

/** Somebody who is here, as the server says it. */
export interface Present {
  id: string
  name: string
  party: string
  mark: number
}

const firstName = (name: string) => name.split(' ')[0] ?? name

/** The marks that the server laid in the page, by party. */
export class Marks {
  private readonly root: HTMLElement
  constructor(root: HTMLElement) {
    this.root = root
  }
  private template(mark: number) {
    return this.root.querySelector<HTMLTemplateElement>(`template[data-mark="${Number(mark)}"]`)
  }
  colour(mark: number): string {
    return this.template(mark)?.dataset['colour'] ?? ''
  }
  drawing(mark: number): Node {
    return this.template(mark)?.content.cloneNode(true) ?? document.createTextNode('')
  }
}

/**
 * A caret in the party's colour, with the party's shape above it. The writer's name stands beside the shape for a moment
 * each time the caret has been moved; who is who is said all the time above the text.
 */
export function drawCaret(user: Record<string, unknown>, marks: Marks): HTMLElement {
  const { id, name, party, mark } = user as unknown as Present
  const caret = document.createElement('span')
  caret.className = 'caret'
  caret.dataset['who'] = id
  caret.dataset['p'] = marks.colour(mark)
  // No words of the text: who is here is said above it
  caret.setAttribute('aria-hidden', 'true')
  const label = document.createElement('span')
  label.className = 'caret-name'
  label.textContent = firstName(String(name ?? ''))
  label.title = [name, party].filter(Boolean).join(', ')
  // The shape of the party stays when the name has gone, small enough to lie between two lines
  const flag = document.createElement('span')
  flag.className = 'caret-flag'
  flag.append(marks.drawing(mark), label)
  caret.append('\u2060', flag, '\u2060')
  return caret
}

/** Shows the name at somebody's caret anew, for a moment. */
export function nameAgain(place: HTMLElement, id: string): void {
  for (const name of place.querySelectorAll(`.caret[data-who="${CSS.escape(id)}"] .caret-name`))
    for (const rest of name.getAnimations()) rest.currentTime = 0
}

/** The row «Här nu», and a quiet word to those who listen when somebody comes or goes. */
export function showPresent(
  row: HTMLElement,
  say: (words: string) => void,
  words: PageWords,
  marks: Marks,
  me: string,
) {
  let known: Map<string, Present> | null = null
  return (states: readonly Present[]) => {
    const present = new Map(states.filter(({ id }) => id).map((one) => [one.id, one]))
    const mine = present.get(me)
    const order = [
      ...(mine ? [mine] : []),
      ...[...present.values()].filter(({ id }) => id !== me).sort((a, b) => a.name.localeCompare(b.name, 'sv')),
    ]
    const list = document.createElement('ul')
    list.className = 'plain'
    for (const one of order) {
      const item = document.createElement('li')
      item.className = 'party'
      item.dataset['p'] = marks.colour(one.mark)
      item.title = [one.name, one.party].filter(Boolean).join(', ')
      item.append(marks.drawing(one.mark), one.id === me ? `${firstName(one.name)} ${words.you}` : firstName(one.name))
      if (one.id !== me && one.party) {
        const party = document.createElement('span')
        party.className = 'sr'
        party.textContent = `, ${one.party}`
        item.append(party)
      }
      list.append(item)
    }
    const lead = document.createElement('span')
    lead.className = 'muted'
    lead.textContent = words.hereNow
    row.replaceChildren(lead, list)
    const before = known
    if (before) {
      const said = [
        ...order
          .filter(({ id }) => !before.has(id) && id !== me)
          .map(({ name, party }) => `${name}, ${party}, ${words.came}`),
        ...[...before.values()].filter(({ id }) => !present.has(id)).map(({ name }) => `${name} ${words.went}`),
      ]
      if (said.length > 0) say(said.join('. '))
    }
    known = present
  }
}
