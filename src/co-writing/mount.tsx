import { writingHref } from '#design/assets.ts'
import { PartyMark } from '#design/party-mark.tsx'
import { colourOf, type Party } from '#design/party.ts'
import { useLook } from '#platform/look.tsx'
import { togetherTexts, type TogetherWords } from './texts.ts'

/**
 * Where a text is written together: an empty place that the script fills when it has a line to the server. Without script,
 * or without contact, it stays hidden and the page is as it was.
 * @param id of the text
 * @param line address of the line, which the server opens only for those who may read the text
 * @param parties whose marks stand beside the names of those who are here
 * @param words what is said otherwise of this kind of text than of a heading's
 */
export const WriteTogether = (props: {
  id: string
  line: string
  person: { id: string; name: string; party: Pick<Party, 'mark' | 'shortName'> | null }
  parties: readonly Pick<Party, 'mark' | 'shortName'>[]
  words?: Partial<Pick<TogetherWords, 'text' | 'locked' | 'removed' | 'long'>>
}) => {
  const { language } = useLook()
  return (
    <div
      class="together"
      hidden
      data-together={props.id}
      data-line={props.line}
      data-person={props.person.id}
      data-name={props.person.name}
      data-party={props.person.party?.shortName ?? ''}
      data-own={String(props.person.party?.mark ?? 0)}
      data-words={JSON.stringify({ ...togetherTexts(language), ...props.words })}
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
