import { CheckboxCards } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { FileField } from '#design/text-field.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { Form } from '#platform/form.ts'
import { useLook } from '#platform/look.tsx'
import { acceptedFiles } from '#platform/stored-file.ts'
import { conversationTexts } from './texts.ts'

/** Somebody who can be reached in a conversation. */
export interface Reachable {
  id: string
  name: string
  partyId: string | null
}

/** Whom it is said to in particular, and a file along with it. */
export const MoreFields = ({
  room,
  people,
  form,
}: {
  room: Room
  people: readonly Reachable[]
  form: Form<unknown>
}) => {
  const t = conversationTexts(useLook().language)
  const nameOf = ({ name, partyId }: Reachable) =>
    [name, room.parties.find(({ id }) => id === partyId)?.shortName].filter(Boolean).join(', ')
  return (
    <>
      {people.length > 0 && (
        <Details summary={t.mention} open={Boolean(form.typed.mentioned)}>
          <CheckboxCards
            name="mentioned"
            label={t.mention}
            hint={t.mentionHint}
            form={form}
            options={people.map((person) => ({ value: person.id, label: nameOf(person) }))}
            optional
          />
        </Details>
      )}
      {may('act', room.me) && (
        <Details summary={t.file} open={Boolean(form.problems.file)}>
          <FileField name="file" label={t.file} hint={t.fileHint} form={form} accept={acceptedFiles} optional />
        </Details>
      )}
    </>
  )
}
