import { descriptions, Field, type FieldProps } from './field.tsx'
import { useWords } from './texts.ts'

export type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password'
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url'
  autocomplete?: string
  /** How long an answer looks right: a number, a name, or a whole line. */
  width?: 'short' | 'middle' | 'full'
}

/** One line of text. Nothing is cut off while it is typed; what is too long is said when it is sent. */
export const TextField = (props: TextFieldProps) => {
  const { id, typed, attributes } = descriptions(props)
  return (
    <Field {...props}>
      <input
        class="ds-input"
        id={id}
        name={props.name}
        type={props.type ?? 'text'}
        value={typed}
        data-width={props.width === 'full' ? undefined : props.width}
        inputmode={props.inputmode}
        autocomplete={props.autocomplete}
        {...attributes}
      />
    </Field>
  )
}

/** A day, typed as people write it; `readDay` of the platform understands it. */
export const DateField = (props: FieldProps) => {
  const words = useWords()
  const hint = (
    <>
      {props.hint && <>{props.hint} </>}
      {words.dateHint}
    </>
  )
  return <TextField {...props} hint={hint} width="short" autocomplete="off" />
}

/** A file to send along; the form that holds it must be a `PostForm` with `files`. */
export const FileField = (props: FieldProps & { accept?: string }) => {
  const { id, attributes } = descriptions(props)
  return (
    <Field {...props}>
      <input class="ds-input" id={id} name={props.name} type="file" accept={props.accept} {...attributes} />
    </Field>
  )
}

/** What the form must carry without showing it. */
export const Hidden = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
)
