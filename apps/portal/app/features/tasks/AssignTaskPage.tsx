import { documentTypes } from '@thong-suot/vocabulary'
import { graphql } from '../../gql'
import { formatDay, today } from '../../i18n/format'
import { useLabel, useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { usePaths } from '../../paths'
import { problem } from '../../problem'
import { Notice } from '../../ui/Notice'
import { ask } from '../../urql'
import type { Route } from './+types/AssignTaskPage'
import { AssignFields } from './AssignFields'
import { assignFieldsOf } from './assign-form'
import { assignFromDocument } from './assign-from-document'
import { OutcomeNotice } from './OutcomeNotice'
import { SignInAgain } from './SignInAgain'

const query = graphql(`
  query AssignTaskPage($slug: String!, $today: Date!) {
    document(slug: $slug) {
      id slug type symbol symbolAsWritten subject issuedOn isSample
      viewerCan { assignTask }
    }
    viewer { name }
    ...AssignFields_query
  }
`)

export async function loader({ request, url, context, params }: Route.LoaderArgs) {
  const answer = await ask({ request, url, context }, query, { slug: params.slug, today: today() })
  if (!answer.document) throw problem(404)
  return { answer, document: answer.document, freshKey: crypto.randomUUID() }
}

export const action = assignFromDocument

export default function AssignTaskPage({ loaderData, actionData: outcome }: Route.ComponentProps) {
  const { answer, document, freshKey } = loaderData
  const { assign, documents } = useText()
  const label = useLabel()
  const paths = usePaths()
  const here = paths.assignTask(document.slug)
  const name = [label(documentTypes[document.type]), document.symbol ?? document.symbolAsWritten]
    .filter(Boolean)
    .join(' ')
  return (
    <Page
      title={assign.title}
      kicker={name}
      lead={document.issuedOn ? assign.lead(formatDay(document.issuedOn)) : undefined}
      crumbs={[
        { name: documents.title, href: paths.documents() },
        { name: document.subject, href: paths.document(document.slug) },
      ]}
      isSample={document.isSample}
    >
      <Head title={`${assign.title} · ${name}`} isPrivate />
      {outcome && <OutcomeNotice outcome={outcome} />}
      {outcome?.state === 'expired' && (
        <SignInAgain
          kept={[['document', document.id], ...assignFieldsOf(outcome.form)]}
          problem={outcome.signInProblem}
        />
      )}
      {document.viewerCan.assignTask ? (
        <form method="post" className="stacked-form sheet">
          <input type="hidden" name="document" value={document.id} />
          <input type="hidden" name="idempotencyKey" value={outcome?.form.idempotencyKey ?? freshKey} />
          <AssignFields
            query={answer}
            issuedOn={document.issuedOn}
            form={outcome?.form}
            problemOf={(field) => outcome?.issues.find((issue) => issue.field === field)?.message}
          />
          <button type="submit" className="button">
            {assign.title}
          </button>
        </form>
      ) : (
        outcome?.state !== 'expired' && (
          <Notice tone="warning">
            {answer.viewer ? assign.notYours : <a href={paths.signIn(here)}>{assign.signIn}</a>}
          </Notice>
        )
      )}
    </Page>
  )
}
