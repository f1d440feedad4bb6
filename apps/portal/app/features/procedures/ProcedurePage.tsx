import { leave } from '../../departed'
import { graphql } from '../../gql'
import { languageOf } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { pathsIn, usePaths } from '../../paths'
import { Section } from '../../ui/Section'
import { ask } from '../../urql'
import { EndedIssuer } from '../agencies/EndedIssuer'
import type { Route } from './+types/ProcedurePage'
import { ChannelList } from './ChannelList'
import { DifferenceTable } from './DifferenceTable'
import { PaperChecklist } from './PaperChecklist'
import { ProcedureFacts } from './ProcedureFacts'
import { procedureJsonLd } from './procedure-json-ld'
import { StandingNotice } from './StandingNotice'
import { VersionList } from './VersionList'

const query = graphql(`
  query ProcedurePage($slug: String!) {
    procedureNotice(slug: $slug) {
      title summary code field applicants result steps conditions isSample
      issuingAgency { name ...EndedIssuer_agency }
      forms { name file { url } }
      versions { slug }
      differences { aspect }
      ...StandingNotice_procedureNotice
      ...ChannelList_procedureNotice
      ...PaperChecklist_procedureNotice
      ...ProcedureFacts_procedureNotice
      ...DifferenceTable_procedureNotice
      ...VersionList_procedureNotice
    }
    departed(kind: PROCEDURE_NOTICE, slug: $slug) { state on reason redirectTo }
  }
`)

export async function loader({ request, url, context, params }: Route.LoaderArgs) {
  const { procedureNotice, departed } = await ask({ request, url, context }, query, { slug: params.slug })
  if (!procedureNotice) throw leave(departed, pathsIn(languageOf(url.pathname)).procedure)
  return procedureNotice
}

export default function ProcedurePage({ loaderData: notice }: Route.ComponentProps) {
  const { procedures } = useText()
  const paths = usePaths()
  const { steps, conditions, forms, versions, differences } = notice
  return (
    <Page
      title={notice.title}
      kicker={notice.field}
      lead={notice.summary}
      crumbs={[{ name: procedures.title, href: paths.procedures() }]}
      isSample={notice.isSample}
    >
      <Head title={notice.title} description={notice.summary} type="article" jsonLd={procedureJsonLd(notice)} />
      <EndedIssuer agency={notice.issuingAgency} />
      <StandingNotice notice={notice} />
      <Section title={procedures.howTo}>
        <ChannelList notice={notice} />
      </Section>
      <Section title={procedures.papers}>
        <PaperChecklist notice={notice} />
      </Section>
      {forms.length > 0 && (
        <Section title={procedures.forms}>
          <ul>
            {forms.map(({ name, file }) => (
              <li key={name}>{file ? <a href={file.url}>{name}</a> : name}</li>
            ))}
          </ul>
        </Section>
      )}
      {steps.length > 0 && (
        <Section title={procedures.steps}>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Section>
      )}
      {conditions.length > 0 && (
        <Section title={procedures.conditions}>
          <ul>
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </Section>
      )}
      {differences.length > 0 && (
        <Section title={procedures.differences}>
          <DifferenceTable notice={notice} />
        </Section>
      )}
      {versions.length > 1 && (
        <Section title={procedures.versions}>
          <VersionList notice={notice} />
        </Section>
      )}
      <Section title={procedures.announcement}>
        <ProcedureFacts notice={notice} />
      </Section>
    </Page>
  )
}
