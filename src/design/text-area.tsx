import { figure } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import { descriptions, Field, type FieldProps } from './field.tsx'
import { useWords } from './texts.ts'

export type TextAreaProps = FieldProps & {
  rows?: number
  /** Said under the field, and counted down where the client script runs; never enforced by cutting. */
  maxLength?: number
  /** The parties' own words, set in serif. */
  voice?: boolean
}

/** Several lines of text. */
export const TextArea = (props: TextAreaProps) => {
  const { maxLength, rows = 5, voice = false } = props
  const { language } = useLook()
  const words = useWords()
  const countId = `${descriptions(props).id}-count`
  const { id, typed, attributes } = descriptions(props, maxLength !== undefined && countId)
  return (
    <Field {...props}>
      <textarea class={voice ? 'ds-input voice' : 'ds-input'} id={id} name={props.name} rows={rows} {...attributes}>
        {typed}
      </textarea>
      {maxLength !== undefined && (
        <p class="small muted" id={countId} data-most={maxLength} data-left={words.left} data-over={words.over}>
          {words.atMost(figure(maxLength, language))}
        </p>
      )}
    </Field>
  )
}
