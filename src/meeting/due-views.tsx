import { paths } from '#paths'
import { Button, PostForm } from '#design/button.tsx'
import { CheckboxCards } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { useLook, useTo } from '#platform/look.tsx'
import { tickOf, titleFrom } from './due-rules.ts'
import { dueTexts, reasonFor } from './due-texts.ts'
import type { ShownMeeting } from './show-meeting.ts'

/** What waits to be talked about, to be ticked: the same list for every party. Draws nothing when nothing waits. */
export const AddDue = ({ shown }: { shown: ShownMeeting }) => {
  const { language } = useLook()
  const to = useTo()
  const t = dueTexts(language)
  const { room, meeting, due, dueForm } = shown
  if (due.length === 0) return null
  return (
    <Details
      summary={`${t.add} (${due.length})`}
      open={Object.keys(dueForm.problems).length > 0}
      class="add-item noprint"
    >
      <p class="muted">{t.lead}</p>
      <PostForm action={to(paths.meetingDue, { partnership: room.slug, meeting: meeting.id })}>
        <CheckboxCards
          name="due"
          label={t.which}
          form={dueForm}
          options={due.map((one) => ({
            value: tickOf(one),
            label: titleFrom(one.title),
            hint: reasonFor(one, language),
          }))}
        />
        <Button>{t.put}</Button>
      </PostForm>
    </Details>
  )
}
