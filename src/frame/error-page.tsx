import { paths } from '#paths'
import type { Refusal } from '#platform/errors.ts'
import { show, type Ask } from '#platform/http.tsx'
import { inLanguage, useLook, useTo } from '#platform/look.tsx'
import { PublicPage } from './page.tsx'
import { refusalText } from './refusal-texts.ts'
import { errorTexts } from './error-texts.ts'

/** @param read a page was asked for and nothing was done: then nothing has changed under anybody, and the page can be asked for again */
const RefusalView = ({ refusal, read }: { refusal: Refusal; read: boolean }) => {
  const { language, person, path, query } = useLook()
  const to = useTo()
  const t = errorTexts(language)
  const title = refusal.status === 409 && read ? t.title409Read : t[`title${refusal.status}`]
  // Whoever came by a link in a mail comes to its page after signing in
  const signIn = read ? `${to(paths.signIn)}?vidare=${encodeURIComponent(path + query)}` : to(paths.signIn)
  const usual = person && refusal.status === 404 ? t.lead404Inside : t[`lead${refusal.status}`]
  return (
    <PublicPage title={title} class="wrap fpage">
      <h1>{title}</h1>
      <p class="lead">{refusalText(refusal.code, language) ?? usual}</p>
      <ul class="refused-ways">
        {refusal.before && (
          <li>
            <a href={inLanguage(refusal.before, language)}>{t.toBefore}</a>
          </li>
        )}
        {person ? (
          <li>
            <a href={to(paths.mine)}>{t.toMine}</a>
          </li>
        ) : (
          refusal.status === 404 && (
            <li>
              <a href={signIn}>{t.toSignIn}</a>
            </li>
          )
        )}
        <li>
          <a href={to(paths.start)}>{t.toStart}</a>
        </li>
        <li>
          <a href={to(paths.register)}>{t.toRegister}</a>
        </li>
      </ul>
    </PublicPage>
  )
}

/** A «no» as a page, with the ways on; never a sign-out. */
export const refusalPage = (c: Ask, refusal: Refusal) =>
  show(c, <RefusalView refusal={refusal} read={c.req.method === 'GET'} />, refusal.status)

const Broken = ({ id }: { id: string }) => {
  const t = errorTexts(useLook().language)
  return (
    <PublicPage title={t.title500} class="wrap fpage">
      <h1>{t.title500}</h1>
      <p class="lead">{t.lead500}</p>
      <p>
        {t.requestId} <code>{id}</code>
      </p>
    </PublicPage>
  )
}

/** The page for a bug: the request's id and nothing of what went wrong. */
export const brokenPage = (id: string) => <Broken id={id} />
