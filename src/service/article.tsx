import type { Child } from 'hono/jsx'
import { PublicPage } from '#frame/page.tsx'
import type { InBoth } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'

/** A section of a page that is only read: paragraphs, or a list, or both. */
export interface ArticleSection {
  title: InBoth
  paragraphs?: readonly InBoth[]
  items?: readonly InBoth[]
}
/** A page that is only read. */
export interface Article {
  title: InBoth
  lead: InBoth
  sections: readonly ArticleSection[]
}

/** A page about the service itself, in plain sections. `children` come after them. */
export const ArticlePage = ({ article, children }: { article: Article; children?: Child }) => {
  const { language } = useLook()
  return (
    <PublicPage
      title={article.title[language]}
      description={article.lead[language]}
      class="wrap pagemain stack-l service"
    >
      <div>
        <h1>{article.title[language]}</h1>
        <p class="lead">{article.lead[language]}</p>
      </div>
      {article.sections.map(({ title, paragraphs = [], items = [] }) => (
        <section>
          <h2>{title[language]}</h2>
          {paragraphs.map((one) => (
            <p>{one[language]}</p>
          ))}
          {items.length > 0 && (
            <ul class="checks">
              {items.map((one) => (
                <li>{one[language]}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {children}
    </PublicPage>
  )
}
