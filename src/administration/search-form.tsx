import { Button } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { TextField } from '#design/text-field.tsx'
import { filledForm } from '#platform/form.ts'
import { useLook } from '#platform/look.tsx'
import { administrationTexts } from './texts.ts'

/** A list that is searched: by which words, and what there is of it. */
export interface Sought {
  words: string
  count: number
  page: number
  pages: number
}

/** The address of a page of a searched list. */
export const addressOf = (address: string, words: string, page: number): string =>
  `${address}?${new URLSearchParams({ ...(words ? { sok: words } : {}), sida: String(page) })}`

/** The words to search by, and how many they found. The words stand in the address, so that a search can be kept. */
export const SearchForm = (props: { action: string; hint: string; sought: Sought }) => {
  const t = administrationTexts(useLook().language)
  const { words, count } = props.sought
  return (
    <>
      <form method="get" action={props.action} class="frm seek-row" role="search">
        <TextField name="sok" label={t.search} hint={props.hint} form={filledForm({ sok: words })} type="search" />
        <Button variant="secondary" icon="search">
          {t.find}
        </Button>
      </form>
      <p class="muted seek-found" role="status">
        {t.found(count, words)} {words && count > 0 && <a href={props.action}>{t.clear}</a>}
      </p>
    </>
  )
}

/** Nothing fits the words: what to try instead. */
export const NoneFound = ({ text, action }: { text: string; action: string }) => {
  const t = administrationTexts(useLook().language)
  return <EmptyState title={t.noneFound} text={text} action={{ href: action, label: t.clear }} />
}
