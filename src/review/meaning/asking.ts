import type { Phrase } from '#review/finding.ts'

const grant = '([a-z]*bidrag(et|en|s)?|[a-z]*stod(et)?|medel|medlen|pengar(na)?|anslag(et)?|[a-z]*medel)'
const applies = '(ansok(er|a|an|t|s|as|ning|ningen)|sok(er|a|as|s|t)|rekvirer(a|ar|as)|askar?)'
const others =
  '([a-z]*fond(en|er|erna)?|eu-[a-z]+|stiftelsemedel|bostadsbidrag*|forsorjningsstod*|ekonomiskt bistand|hjalp(a|er)? ~3 (att|med)|parterna ~3 (soker|ansoker)|tillsammans|gemensamt|socialstyrelsen|lansstyrelse*|myndigheten for|statsbidrag*|folkhalso*|jarvafond*|deltagar*|besokar*|asyl|stod i|jobb|arbete|skol*|studie*|plats|vid sidan av|darutover|en organisation att|bistand)'

/** Applying and being awarded, by what it means: money, and someone who asks for it. */
export const askingMeanings: readonly Phrase[] = [
  { words: [`${applies}`, grant, `(<civ>|<pub>|ska|skall|kan|varje ar|arlig*|efter|senast|hos|e-tjanst*|riktlinj*|nytt|bidraget)`], spare: others },
  { words: `${grant} ~6 (sokas|soks|rekvireras|beviljas|beviljats|omprovas|omsoks)`, spare: others },
  { words: `(beviljat|beviljade|beviljad|erhallet|sokta|sokt) ~1 ${grant}`, spare: others },
  { words: `(enligt|folja|foljer) ~3 <pub>? ~2 (bidragsregl*|riktlinjer for ~2 [a-z]*(bidrag|stod)*|bidragsbestammelse*|regler for ~1 [a-z]*bidrag*|bidragsnorm*)`, spare: others },
  { words: '(organisations|verksamhets|forenings|grund|drift|drifts|projekt|aktivitets|ars)(bidrag|stod)(et|ets)?', spare: `(${others}|har ocksa|tidigare|annan|andra|kan ha|hor (inte|ej) till|utanfor)` },
] // prettier-ignore
