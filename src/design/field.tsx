import type { Child } from 'hono/jsx'
import type { Form } from '#platform/form.ts'
import { useWords } from './texts.ts'

/** What every field takes. The name is the one that is posted; `[]` at its end makes it a list. */
export interface FieldProps {
  name: string
  label: string
  /** Under the label: what to write, in one or two sentences. */
  hint?: Child
  /** What was typed and what is wrong with it: `blankForm` the first time. */
  form: Form<unknown>
  /** Fields are required unless they say otherwise; an optional one says so beside its label. */
  optional?: boolean
}

/** The name by which a form knows a field: a list without its `[]`. */
export const keyOf = (name: string) => name.replace(/\[\]$/, '')

/** Where the error summary's link leads. */
export const fieldId = (name: string) => `field-${keyOf(name).replace(/[^\w-]+/g, '-')}`

/** What the field says of itself to those who listen: hint, then what is wrong, then what stands after it. */
export function descriptions(props: Pick<FieldProps, 'name' | 'hint' | 'form'>, ...more: (string | false)[]) {
  const id = fieldId(props.name)
  const problem = props.form.problems[keyOf(props.name)]
  const parts = [props.hint && `${id}-hint`, problem && `${id}-problem`, ...more].filter(Boolean)
  return {
    id,
    problem,
    typed: props.form.typed[keyOf(props.name)] ?? '',
    attributes: {
      ...(parts.length > 0 ? { 'aria-describedby': parts.join(' ') } : {}),
      ...(problem ? { 'aria-invalid': 'true' as const } : {}),
    },
  }
}

/** «(frivilligt)» after a label. */
export const Optional = ({ optional }: { optional: boolean | undefined }) =>
  optional ? <span class="muted optional"> {useWords().optional}</span> : null

/** Hint and problem, in the order in which they are read: under the label, above the field. */
export const HintAndProblem = ({ name, hint, form }: Pick<FieldProps, 'name' | 'hint' | 'form'>) => {
  const { id, problem } = descriptions({ name, hint, form })
  return (
    <>
      {hint && (
        <p data-field="description" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="ds-validation-message" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </>
  )
}

/** Label, hint, problem and then the field itself: the frame that all one-line fields share. */
export const Field = (props: FieldProps & { children: Child }) => {
  const { id, problem } = descriptions(props)
  return (
    <div class={problem ? 'ds-field err' : 'ds-field'}>
      <label class="ds-label" for={id}>
        {props.label}
        <Optional optional={props.optional} />
      </label>
      <HintAndProblem name={props.name} hint={props.hint} form={props.form} />
      {props.children}
    </div>
  )
}
