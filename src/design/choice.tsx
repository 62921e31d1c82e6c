import type { Child } from 'hono/jsx'
import { descriptions, Field, fieldId, HintAndProblem, keyOf, Optional, type FieldProps } from './field.tsx'
import { useWords } from './texts.ts'

export interface Choice {
  value: string
  label: string
  hint?: Child
}

/**
 * A list to choose one from.
 * @param blank words of the first, empty choice; `false` where one is always chosen
 */
export const Select = (props: FieldProps & { options: readonly Choice[]; blank?: string | false }) => {
  const { id, typed, attributes } = descriptions(props)
  const words = useWords()
  const blank = props.blank === undefined ? words.choose : props.blank
  return (
    <Field {...props}>
      <select class="ds-input" id={id} name={props.name} data-width="auto" {...attributes}>
        {blank !== false && <option value="">{blank}</option>}
        {props.options.map(({ value, label }) => (
          <option value={value} selected={value === typed}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** How a group's name is set: as a heading of the page, or as a plain label. */
type Legend = { heading?: 1 | 2 | 3 }
const Named = ({ heading, children }: Legend & { children: Child }) => {
  if (heading === 1) return <h1>{children}</h1>
  if (heading === 2) return <h2>{children}</h2>
  if (heading === 3) return <h3>{children}</h3>
  return <span class="ds-label">{children}</span>
}

const Group = (props: FieldProps & Legend & { children: Child }) => {
  const { problem, attributes } = descriptions(props)
  return (
    <fieldset class={problem ? 'ds-fieldset err' : 'ds-fieldset'} aria-describedby={attributes['aria-describedby']}>
      <legend>
        <Named {...(props.heading ? { heading: props.heading } : {})}>
          {props.label}
          <Optional optional={props.optional} />
        </Named>
      </legend>
      <HintAndProblem name={props.name} hint={props.hint} form={props.form} />
      {props.children}
    </fieldset>
  )
}

type OptionProps = {
  kind: 'radio' | 'checkbox'
  name: string
  id: string
  option: Choice
  checked: boolean
  bad: boolean
}
const Option = ({ kind, name, id, option, checked, bad }: OptionProps) => (
  <div class="ds-field opt">
    <input
      class="ds-input"
      type={kind}
      name={name}
      id={id}
      value={option.value}
      checked={checked}
      {...(bad ? { 'aria-invalid': 'true' as const } : {})}
      {...(option.hint ? { 'aria-describedby': `${id}-hint` } : {})}
    />
    <label for={id}>{option.label}</label>
    {option.hint && (
      <p data-field="description" id={`${id}-hint`}>
        {option.hint}
      </p>
    )}
  </div>
)

/** The first choice has the field's own id: there the error summary's link leads. */
const optionId = (name: string, index: number) => (index === 0 ? fieldId(name) : `${fieldId(name)}-${index + 1}`)

export type ChoiceProps = FieldProps & Legend & { options: readonly Choice[] }

/** One of a few, each on a card that can be pressed anywhere. */
export const RadioCards = (props: ChoiceProps) => {
  const { problem, typed } = descriptions(props)
  return (
    <Group {...props}>
      <div class="opts">
        {props.options.map((option, index) => (
          <Option
            kind="radio"
            name={props.name}
            id={optionId(props.name, index)}
            option={option}
            checked={option.value === typed}
            bad={Boolean(problem)}
          />
        ))}
      </div>
    </Group>
  )
}

/** Any number of a few; posted as a list under `name[]`. */
export const CheckboxCards = (props: ChoiceProps) => {
  const { problem, typed } = descriptions(props)
  const chosen = typed.split('\n')
  return (
    <Group {...props}>
      <div class="opts">
        {props.options.map((option, index) => (
          <Option
            kind="checkbox"
            name={`${keyOf(props.name)}[]`}
            id={optionId(props.name, index)}
            option={option}
            checked={chosen.includes(option.value)}
            bad={Boolean(problem)}
          />
        ))}
      </div>
    </Group>
  )
}

/** One thing to say yes to. Posts `value` (`yes` unless told) when ticked and nothing when not. */
export const Checkbox = (props: FieldProps & { value?: string }) => {
  const { id, typed, problem, attributes } = descriptions(props)
  const value = props.value ?? 'yes'
  return (
    <div class={problem ? 'ds-field err' : 'ds-field'}>
      <input
        class="ds-input"
        type="checkbox"
        id={id}
        name={props.name}
        value={value}
        checked={typed.split('\n').includes(value)}
        {...attributes}
      />
      <label for={id}>{props.label}</label>
      <HintAndProblem name={props.name} hint={props.hint} form={props.form} />
    </div>
  )
}
