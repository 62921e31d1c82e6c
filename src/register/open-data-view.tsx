import { paths } from '#paths'
import { Icon } from '#design/icon.tsx'
import { CardTable } from '#design/table.tsx'
import { PublicPage } from '#frame/page.tsx'
import { bilingual } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { areas } from './areas.ts'
import { dataFields } from './open-data.ts'
import { facets, parameters } from './rules.ts'

const texts = bilingual({
  title: { sv: 'Öppna data', en: 'Open data' },
  lead: {
    sv: 'Allt som registret visar kan hämtas som filer. Uppgifterna är fria att använda (CC0).',
    en: 'Everything that the register shows can be fetched as files. The information is free to use (CC0).',
  },
  whole: { sv: 'Hela registret', en: 'The whole register' },
  same: {
    sv: 'Filerna tar samma sökning och samma filter som registrets sida. Filtrera på sidan och hämta sedan filen därifrån, eller skriv parametrarna själva:',
    en: 'The files take the same search and the same filters as the page of the register. Filter on the page and fetch the file from there, or write the parameters yourselves:',
  },
  parameter: { sv: 'Parameter', en: 'Parameter' },
  means: { sv: 'Betydelse', en: 'Meaning' },
  q: { sv: 'Ord att söka efter', en: 'Words to search for' },
  group: {
    sv: 'Läge: samma ord som i fältet lage. Kan anges flera gånger.',
    en: 'State: the same words as in the field lage. May be given several times.',
  },
  area: { sv: 'Område, som id. Kan anges flera gånger.', en: 'Area, as an id. May be given several times.' },
  county: {
    sv: 'Länets kod med två siffror. Kan anges flera gånger.',
    en: 'The two-figure code of the county. May be given several times.',
  },
  authority: {
    sv: 'En offentlig part, skriven som i en webbadress: lunds-kommun.',
    en: 'A public party, written as in a web address: lunds-kommun.',
  },
  origin: { sv: 'parterna eller offentlig-kalla.', en: 'parterna or offentlig-kalla.' },
  fields: { sv: 'Fält', en: 'Fields' },
  field: { sv: 'Fält', en: 'Field' },
  areas: { sv: 'Områden', en: 'Areas' },
  formats: { sv: 'Så är filerna skrivna', en: 'How the files are written' },
  csv: {
    sv: 'CSV: UTF-8 med byte order mark, semikolon mellan cellerna, citattecken runt varje cell, en rubrikrad. Listor skrivs med semikolon och mellanslag. En cell som ett kalkylprogram skulle kunna ta för en formel får en apostrof först.',
    en: 'CSV: UTF-8 with a byte order mark, semicolons between cells, quotes around every cell, one row of names. Lists are written with a semicolon and a space. A cell that a spreadsheet could take for a formula gets an apostrophe first.',
  },
  json: {
    sv: 'JSON: samma fält med samma namn. Listor är listor, och det som är okänt är null.',
    en: 'JSON: the same fields with the same names. Lists are lists, and what is unknown is null.',
  },
  people: {
    sv: 'Personer namnges inte, om inte parterna själva har valt att visa sitt undertecknade avtal. Det som parterna inte har kommit överens om att visa finns inte i filerna.',
    en: 'People are not named, unless the parties themselves have chosen to show their signed agreement. What the parties have not agreed to show is not in the files.',
  },
  sources: {
    sv: 'Uppgifter ur offentlig källa är märkta så, med källans adress. De kan vara gamla eller ofullständiga.',
    en: 'Information from a public source is marked so, with the address of the source. It may be old or incomplete.',
  },
  stable: {
    sv: 'Fältens namn ändras inte. Nya fält kan komma till, alltid sist.',
    en: 'The names of the fields do not change. New fields may be added, always last.',
  },
})

/** What the open data is and what each field means. */
export const OpenDataPage = () => {
  const { language } = useLook()
  const to = useTo()
  const t = texts(language)
  return (
    <PublicPage title={t.title} description={t.lead} class="wrap pagemain stack-l service">
      <div>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
      </div>
      <section>
        <h2>{t.whole}</h2>
        <p class="row">
          <a href={to(paths.registerCsv)}>
            <Icon name="download" /> CSV
          </a>
          <a href={to(paths.registerJson)}>
            <Icon name="download" /> JSON
          </a>
        </p>
        <p>{t.same}</p>
        <CardTable
          caption={t.parameter}
          hideCaption
          columns={[{ label: t.parameter }, { label: t.means }]}
          rows={[[<code>q</code>, t.q], ...facets.map((facet) => [<code>{parameters[facet]}</code>, t[facet]])]}
        />
      </section>
      <section>
        <h2>{t.formats}</h2>
        <ul class="checks">
          {[t.csv, t.json, t.people, t.sources, t.stable].map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t.fields}</h2>
        <CardTable
          caption={t.fields}
          hideCaption
          columns={[{ label: t.field }, { label: t.means }]}
          rows={dataFields.map(({ name, meaning }) => [<code>{name}</code>, meaning[language]])}
        />
      </section>
      <section>
        <h2>{t.areas}</h2>
        <CardTable
          caption={t.areas}
          hideCaption
          columns={[{ label: 'id' }, { label: t.area.split(',')[0] ?? '' }]}
          rows={areas.map(({ id, name }) => [<code>{id}</code>, name[language]])}
        />
      </section>
    </PublicPage>
  )
}
