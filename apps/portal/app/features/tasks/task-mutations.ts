import { graphql } from '../../gql'

export const assignTask = graphql(`
  mutation AssignTask($input: AssignTaskInput!) { act: assignTask(input: $input) { task { id } issues { field code message } } }
`)

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

export const returnTask = graphql(`
  mutation ReturnTask($input: ReturnTaskInput!) { act: returnTask(input: $input) { issues { field code message } } }
`)

export const requestExtension = graphql(`
  mutation RequestExtension($input: RequestExtensionInput!) { act: requestExtension(input: $input) { issues { field code message } } }
`)

export const decideExtension = graphql(`
  mutation DecideExtension($input: DecideExtensionInput!) { act: decideExtension(input: $input) { issues { field code message } } }
`)

export const transferTask = graphql(`
  mutation TransferTask($input: TransferTaskInput!) { act: transferTask(input: $input) { issues { field code message } } }
`)

export const cancelTask = graphql(`
  mutation CancelTask($input: CancelTaskInput!) { act: cancelTask(input: $input) { issues { field code message } } }
`)
