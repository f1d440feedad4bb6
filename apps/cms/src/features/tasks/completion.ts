import { askApi } from './ask-api.ts'

/** The counts of a conclusion or plan, as the api tells them. */
export interface Completion {
  total: number
  completedOnTime: number
  completedLate: number
  inProgressOnTime: number
  inProgressOverdue: number
  noDeadline: number
  noDeadlineCompleted: number
  cancelled: number
  transferred: number
}

export const completionFields = `completion {
  total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline noDeadlineCompleted cancelled transferred
}`

const query = `query OpenTasks($id: ID!) { node(id: $id) {
  ... on Conclusion { ${completionFields} }
  ... on Plan { ${completionFields} }
} }`

/** How many tasks a withdrawal would cancel; nothing when that is not known to the person who asks. */
export async function countOpenTasks(sourceId: string, language: string): Promise<number | undefined> {
  const answer = await askApi<{ node: { completion: Completion } | null }>(query, { id: sourceId }, language)
  return answer?.node ? openOf(answer.node.completion) : undefined
}

/** Neither completed nor out of the total. */
function openOf({ inProgressOnTime, inProgressOverdue, noDeadline, noDeadlineCompleted }: Completion): number {
  return inProgressOnTime + inProgressOverdue + noDeadline - noDeadlineCompleted
}
