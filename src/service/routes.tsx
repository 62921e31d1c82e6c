import { Hono } from 'hono'
import { paths } from '#paths'
import { show, type AppEnv } from '#platform/http.tsx'
import { listProfiles } from '#profile/queries.ts'
import { catalogue } from '#review/catalogue.ts'
import { accessibility } from './accessibility.ts'
import { ArticlePage } from './article.tsx'
import { HowWeReviewPage } from './how-we-review.tsx'
import { privacy } from './privacy.ts'
import { QuestionsPage } from './questions.tsx'
import { sourceCode } from './source-code.ts'

/** Pages about the service itself: open to everyone, the same for all. */
export const serviceRoutes = new Hono<AppEnv>()
  .get(paths.howWeReview, (c) => show(c, <HowWeReviewPage groups={catalogue()} />))
  .get(paths.accessibility, (c) => show(c, <ArticlePage article={accessibility} />))
  .get(paths.privacy, (c) => show(c, <ArticlePage article={privacy} />))
  .get(paths.sourceCode, (c) => show(c, <ArticlePage article={sourceCode} />))
  .get(paths.questions, (c) =>
    show(c, <QuestionsPage profiles={listProfiles().filter(({ kind }) => kind !== 'general')} />),
  )
