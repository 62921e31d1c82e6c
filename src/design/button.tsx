import type { Child } from 'hono/jsx'
import { Icon, type IconName } from './icon.tsx'

interface Look {
  /** One primary act on a page; others are secondary, and ways out are tertiary. */
  variant?: 'primary' | 'secondary' | 'tertiary'
  small?: boolean
  wide?: boolean
  icon?: IconName
  children: Child
}

const attributes = ({ variant = 'primary', small = false, wide = false }: Omit<Look, 'children'>) => ({
  class: 'ds-button',
  ...(variant === 'primary' ? {} : { 'data-variant': variant }),
  ...(small ? { 'data-size': 'sm' } : {}),
  ...(wide ? { 'data-fullwidth': 'true' } : {}),
})

/** Sends the form it stands in. Never disabled: what is missing is said when it is pressed. */
export const Button = (props: Look & { name?: string; value?: string; form?: string }) => (
  <button type="submit" {...attributes(props)} name={props.name} value={props.value} form={props.form}>
    {props.icon && <Icon name={props.icon} />} {props.children}
  </button>
)

/** A link that is the page's act: it leads on and changes nothing. */
export const LinkButton = (props: Look & { href: string; download?: boolean }) => (
  <a {...attributes(props)} href={props.href} {...(props.download ? { download: true } : {})}>
    {props.icon && <Icon name={props.icon} />} {props.children}
  </a>
)

/**
 * A form that is posted. The browser's own messages are off: ours say what to do.
 * @param files it carries a `FileField`
 */
export const PostForm = (props: { action: string; id?: string; class?: string; files?: boolean; children: Child }) => (
  <form
    method="post"
    action={props.action}
    novalidate
    id={props.id}
    class={props.class ?? 'frm'}
    {...(props.files ? { enctype: 'multipart/form-data' } : {})}
  >
    {props.children}
  </form>
)

/** One act by one press: a form that is nothing but its button, and what it must carry. */
export const PostButton = (props: Look & { action: string; carry?: Record<string, string> }) => (
  <PostForm action={props.action} class="act">
    {Object.entries(props.carry ?? {}).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <button type="submit" {...attributes(props)}>
      {props.icon && <Icon name={props.icon} />} {props.children}
    </button>
  </PostForm>
)
