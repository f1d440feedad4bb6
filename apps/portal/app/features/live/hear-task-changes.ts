import { createClient } from 'graphql-ws/client'
import { waitBefore } from './wait-before'

export const taskChanged = 'subscription TaskChanged($taskId: ID) { taskChanged(taskId: $taskId) { id } }'

/** Calls back for each change of a task, or of any; also when the api is there again, for what was missed meanwhile. */
export function hearTaskChanges(taskId: string | undefined, onChange: () => void): () => void {
  let isBack = false
  const client = createClient({
    url: `${location.origin.replace('http', 'ws')}/graphql`,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (retries) => new Promise((resolve) => setTimeout(resolve, waitBefore(retries, Math.random()))),
    on: {
      connected: () => {
        if (isBack) onChange()
        isBack = true
      },
    },
  })
  // Whoever is not told of changes still has the page: nothing is said of it.
  client.subscribe(
    { query: taskChanged, variables: { taskId } },
    { next: onChange, error: () => {}, complete: () => {} },
  )
  return () => void client.dispose()
}
