import { expect, test } from 'vitest'
import { formsTo, untouched } from './form-on-page.ts'

const page = (
  <main>
    <form method="post" action="/annan">
      <input name="fel" value="x" />
    </form>
    <form method="post" action="/spara" novalidate>
      <input type="hidden" name="based_on" value="abc" />
      <input name="title" value={'Å "vi" & de'} />
      <input type="radio" name="kind" value="a" />
      <input type="radio" name="kind" value="b" checked />
      <input type="checkbox" name="piece[]" value="1" checked />
      <input type="checkbox" name="piece[]" value="2" />
      <textarea name="body">{'Rad ett\n<Rad två>'}</textarea>
      <select name="county">
        <option value="">Välj</option>
        <option value="14" selected>
          Västra
        </option>
      </select>
      <button name="act" value="save">
        Spara
      </button>
    </form>
  </main>
).toString()

test('an untouched form sends what a browser would send, and no button', () => {
  const [form] = formsTo(page, '/spara')
  expect(untouched(form!)).toEqual({
    based_on: ['abc'],
    title: ['Å "vi" & de'],
    kind: ['b'],
    'piece[]': ['1'],
    body: ['Rad ett\n<Rad två>'],
    county: ['14'],
  })
})

test('only forms to the address asked for are found', () => {
  expect(formsTo(page, '/spara')).toHaveLength(1)
  expect(formsTo(page, '/ingen')).toEqual([])
})
