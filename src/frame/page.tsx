import type { Child } from 'hono/jsx'
import { Alert } from '#design/alert.tsx'
import { ErrorSummary } from '#design/error-summary.tsx'
import type { Problems } from '#platform/form.ts'
import { useLook } from '#platform/look.tsx'
import { Document } from './document.tsx'
import { Footer } from './footer.tsx'
import { Header, Standing } from './header.tsx'
import { frameTexts } from './texts.ts'

export interface PageProps {
  title: string
  description?: string | undefined
  /** What is wrong with the form on the page, if anything: the title then begins «Fel:» and the summary stands first. */
  problems?: Problems | undefined
  /** Classes of `main`; without them it is one wrapped column. */
  class?: string | undefined
  /** Messages that an act may have left for this page, by their code in `?klart=`. */
  done?: Record<string, string> | undefined
  children?: Child
}

/** The success message of the last act, where the page knows its code. */
export const Done = ({ of }: { of?: Record<string, string> | undefined }) => {
  const { done } = useLook()
  const text = done && of && Object.hasOwn(of, done) ? of[done] : undefined
  return text ? (
    <div class="done" role="status">
      <Alert kind="success">{text}</Alert>
    </div>
  ) : null
}

const Shell = (props: PageProps & { kind: string; hidden?: boolean; before?: Child }) => {
  const { language } = useLook()
  const { done, problems = {} } = props
  // Above the h1, wherever that stands: what is wrong comes first
  const faulty = Object.keys(problems).length > 0
  return (
    <Document
      title={props.title}
      description={props.description}
      kind={props.kind}
      problems={props.problems}
      hidden={props.hidden ?? false}
    >
      <a class="ds-skip-link" href="#innehall">
        {frameTexts(language).skip}
      </a>
      <Header />
      <Standing />
      {faulty && props.before && (
        <section class="wrap faults" aria-labelledby="error-summary-title">
          <ErrorSummary problems={problems} />
        </section>
      )}
      {props.before}
      <main id="innehall" class={props.class ?? 'wrap pagemain'}>
        {faulty && !props.before && <ErrorSummary problems={problems} />}
        <Done of={done} />
        {props.children}
      </main>
      <Footer />
    </Document>
  )
}

/** A page open to everyone. Supply the `h1` in the children. */
export const PublicPage = (props: PageProps) => <Shell {...props} kind="" />

/** A page for somebody who has signed in, outside any one partnership. Supply the `h1` in the children. */
export const WorkPage = (props: PageProps) => <Shell {...props} kind="work" hidden />

/** A page with something between the header and `main`: a partnership's name and its sections. */
export const FramedPage = (props: PageProps & { kind?: string; before: Child }) => (
  <Shell {...props} kind={props.kind ?? 'work'} hidden />
)
