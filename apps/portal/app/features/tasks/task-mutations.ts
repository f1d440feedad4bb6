import { graphql } from '../../gql'

export const startTask = graphql(`
  mutation StartTask($input: StartTaskInput!) { act: startTask(input: $input) { issues { field code message } } }
`)

export const reportProgress = graphql(`
  mutation ReportProgress($input: ReportProgressInput!) { act: reportProgress(input: $input) { issues { field code message } } }
`)

export const reportCompletion = graphql(`
  mutation ReportCompletion($input: ReportCompletionInput!) { act: reportCompletion(input: $input) { issues { field code message } } }
`)

export const confirmCompletion = graphql(`
  mutation ConfirmCompletion($input: ConfirmCompletionInput!) { act: confirmCompletion(input: $input) { issues { field code message } } }
`)
