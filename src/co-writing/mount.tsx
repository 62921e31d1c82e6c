import { writingHref } from '#design/assets.ts'
import { PartyMark } from '#design/party-mark.tsx'
import { colourOf, type Party } from '#design/party.ts'
import { useWords } from '#design/texts.ts'
import { useLook } from '#platform/look.tsx'
import { togetherTexts, type TogetherWords } from './texts.ts'

/** The words that the page's script speaks with. */
export type PageWords = TogetherWords & { removed: string; inserted: string; endOfChange: string }

/**
 * Where a text is written together: an empty place that the script fills when it has a line to the server. Without script,
 * or without contact, it stays hidden and the page is as it was.
 * @param id of the text
 * @param line address of the line, which the server opens only for those who may read the text
 * @param beside address of what stands beside the text, when anything does
 * @param comments where a comment on marked words is sent, for who may
 * @param suggestions where other words for marked ones are suggested, for who may
 * @param reads who has the page open reads what the others write
 * @param parties whose marks stand beside the names of those who are here
 * @param words what is said otherwise of this kind of text than of a heading's
 */
export const WriteTogether = (props: {
  id: string
  line: string
  beside?: string
  comments?: string | undefined
  suggestions?: string | undefined
  reads?: boolean
  person: { id: string; name: string; party: Pick<Party, 'mark' | 'shortName'> | null }
  parties: readonly Pick<Party, 'mark' | 'shortName'>[]
  words?: Partial<Pick<TogetherWords, 'text' | 'locked' | 'removed' | 'long'>>
}) => {
  const { language } = useLook()
  const { removed, inserted, endOfChange } = useWords()
  const words: PageWords = { ...togetherTexts(language), ...props.words, removed, inserted, endOfChange }
  return (
    <div
      class="together"
      hidden
      data-together={props.id}
      data-line={props.line}
      data-beside={props.beside}
      data-comments={props.comments}
      data-suggestions={props.suggestions}
      data-reads={props.reads ? 'yes' : undefined}
      data-person={props.person.id}
      data-name={props.person.name}
      data-party={props.person.party?.shortName ?? ''}
      data-own={String(props.person.party?.mark ?? 0)}
      data-words={JSON.stringify(words)}
    >
      {props.parties.map((party) => (
        <template data-mark={String(party.mark)} data-colour={String(colourOf(party.mark))}>
          <PartyMark party={party} />
        </template>
      ))}
      <script type="module" src={writingHref}></script>
    </div>
  )
}
