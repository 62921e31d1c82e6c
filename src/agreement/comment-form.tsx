import { Button, PostForm } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { fieldId } from '#design/field.tsx'
import { Icon } from '#design/icon.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Hidden } from '#design/text-field.tsx'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { paths } from '#paths'
import { choosable } from './commenting.ts'
import { commentTexts } from './comment-texts.ts'
import type { AgreementRoom } from './enter.ts'
import type { WrittenHeading } from './queries.ts'

const longestLabel = 70
const short = (words: string) => (words.length > longestLabel ? `${words.slice(0, longestLabel).trimEnd()} …` : words)

/**
 * Comments on a place in the text: chosen from its lines and sentences, or marked in the text where there is script, which
 * shows the button and adds what was marked as a choice.
 */
export const CommentForm = (props: { at: AgreementRoom; heading: WrittenHeading; form: Form<unknown> }) => {
  const to = useTo()
  const t = commentTexts(useLook().language)
  const { at, heading, form } = props
  if (!heading.text || heading.body === '') return null
  const said = (start: number, end: number) => short(heading.body.slice(start, end))
  const options = choosable(heading.body).map(({ start, end, sentence }) => ({
    value: `${start}-${end}`,
    label: sentence === null ? t.wholeLine(said(start, end)) : t.sentence(said(start, end)),
  }))
  return (
    <>
      <Details summary={t.comment} open={Object.keys(form.problems).length > 0} id="kommentera" class="comment-place">
        <PostForm action={to(paths.headingComments, { partnership: at.room.slug, heading: heading.id })}>
          <Hidden name="comment_on" value={heading.text.id} />
          <Select name="place" label={t.place} hint={t.placeHint} options={options} form={form} />
          <TextArea name="comment" label={t.words} rows={2} form={form} />
          <Button variant="secondary" small icon="talk">
            {t.send}
          </Button>
        </PostForm>
      </Details>
      <button
        type="button"
        class="ds-button mark-place"
        data-size="sm"
        hidden
        data-mark-place={fieldId('place')}
        data-marked={t.marked}
      >
        <Icon name="talk" /> {t.commentMarked}
      </button>
    </>
  )
}
