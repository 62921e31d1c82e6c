import type { Child } from 'hono/jsx'
import { fontPreloads, iconHref, scriptHref, stylesheetHref } from '#design/assets.ts'
import { useLook, inLanguage } from '#platform/look.tsx'
import type { Problems } from '#platform/form.ts'
import { frameTexts } from './texts.ts'

export interface DocumentProps {
  title: string
  description?: string | undefined
  /** Class of the body: `work` for the inside, with its denser type. */
  kind: string
  problems?: Problems | undefined
  /** No search engine keeps it: everything behind the sign-in. */
  hidden?: boolean
  children?: Child
}

/** The HTML document itself. With problems, the title begins «Fel:» so that it is heard first. */
export const Document = ({ title, description, kind, problems, hidden, children }: DocumentProps) => {
  const look = useLook()
  const t = frameTexts(look.language)
  const shown = `${title} – ${t.product}`
  const faulty = problems && Object.keys(problems).length > 0
  return (
    <html lang={look.language} data-color-scheme={look.scheme} data-theme={look.theme ?? undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content={look.scheme === 'auto' ? 'light dark' : look.scheme} />
        <title>{faulty ? t.error(shown) : shown}</title>
        {description && <meta name="description" content={description} />}
        {hidden && <meta name="robots" content="noindex" />}
        <link rel="icon" href={iconHref} type="image/svg+xml" />
        {fontPreloads.map((font) => (
          <link rel="preload" as="font" type="font/woff2" href={font} crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={stylesheetHref} />
        <link rel="alternate" hreflang="sv" href={look.path + look.query} />
        <link rel="alternate" hreflang="en" href={inLanguage(look.path, 'en') + look.query} />
        <script type="module" src={scriptHref}></script>
      </head>
      <body class={kind}>{children}</body>
    </html>
  )
}
