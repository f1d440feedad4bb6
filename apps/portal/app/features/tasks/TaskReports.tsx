import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatDay, formatShare } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { Section } from '../../ui/Section'
import { DocumentLink } from '../documents/DocumentLink'
import { EvidenceFiles } from './EvidenceFiles'

export const TaskReports_task = graphql(`
  fragment TaskReports_task on Task {
    reports { kind percent text difficulty deliveredOn reportedOn reportedBy evidence { ...DocumentLink_document } files { ...EvidenceFiles_file } }
    confirmations { confirmedOn confirmedBy waiver evidence { ...DocumentLink_document } }
  }
`)

/** What the lead reported and who confirmed it; the api sends it only to those concerned. */
export function TaskReports({ task }: { task: FragmentType<typeof TaskReports_task> }) {
  const { reports, ...rest } = readFragment(TaskReports_task, task)
  // To the public a confirmation without its document is only a day, which the history tells already.
  const confirmations = rest.confirmations.filter(
    ({ evidence, waiver, confirmedBy }) => evidence || waiver || confirmedBy,
  )
  const { tasks, verbs } = useText()
  const language = useLanguage()
  return (
    <>
      {reports.length > 0 && (
        <Section title={tasks.reports}>
          <p className="quiet-text">{tasks.reportsNote}</p>
          {reports.map((report) => (
            <article key={`${report.kind}${report.reportedOn}${report.percent}${report.text}`} className="report">
              <p className="small-head">
                {report.kind === 'COMPLETION' ? verbs.reportCompletion : verbs.reportProgress} ·{' '}
                {[formatDay(report.reportedOn), report.reportedBy].filter(Boolean).join(' · ')}
              </p>
              {report.percent != null && <p>{tasks.percent(formatShare(report.percent / 100, language))}</p>}
              {report.text && <p className="written">{report.text}</p>}
              {report.difficulty && (
                <p className="written">
                  <strong>{tasks.difficulty}:</strong> {report.difficulty}
                </p>
              )}
              {report.evidence && <DocumentLink document={report.evidence} />}
              <EvidenceFiles files={report.files} />
            </article>
          ))}
        </Section>
      )}
      {confirmations.length > 0 && (
        <Section title={tasks.confirmations}>
          {confirmations.map((confirmation) => (
            <article key={confirmation.confirmedOn} className="report">
              <p className="small-head">
                {[formatDay(confirmation.confirmedOn), confirmation.confirmedBy].filter(Boolean).join(' · ')}
              </p>
              {confirmation.evidence && <DocumentLink document={confirmation.evidence} />}
              {confirmation.waiver && (
                <p className="written">
                  <strong>{tasks.waiver}:</strong> {confirmation.waiver}
                </p>
              )}
            </article>
          ))}
        </Section>
      )}
    </>
  )
}
