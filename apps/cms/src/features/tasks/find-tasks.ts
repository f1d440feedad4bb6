import type { CompletionStatus, TaskState, Tracking } from '@thong-suot/vocabulary'
import { askApi } from './ask-api.ts'
import { type Completion, completionFields } from './completion.ts'

export interface PanelTask {
  id: string
  code: string
  state: TaskState
  completionStatus: CompletionStatus | null
  /** Which period it is for, where its deadline recurs. */
  period: string | null
  currentDue: string | null
  sourceChanged: boolean
  lead: { name: string }
  directive: { number: string | null } | null
  planItem: { number: string | null } | null
}

/** A directive, or an item of a plan, that opens no task, or not all it should. */
interface Instruction {
  number: string | null
  text: string
  noTask: boolean
  doubts: { message: string }[]
}

interface Source {
  slug: string
  tracking: Tracking
  completion: Completion
  directives?: Instruction[]
  areas?: { items: Instruction[] }[]
}

export interface Found extends Pick<Source, 'slug' | 'tracking' | 'completion'> {
  instructions: Instruction[]
  tasks: PanelTask[]
  taskCount: number
}

const instruction = 'number text noTask doubts { message }'
const sourceQuery = `query SourceOfTasks($id: ID!) { node(id: $id) {
  ... on Conclusion { slug tracking ${completionFields} directives { ${instruction} } }
  ... on Plan { slug tracking ${completionFields} areas { items { ${instruction} } } }
} }`
const tasksQuery = `query TasksOfSource($filter: TaskFilter!) { tasks(first: 100, filter: $filter, orderBy: CODE_ASC) {
  totalCount
  edges { node {
    id code state completionStatus period currentDue sourceChanged
    lead { name } directive { number } planItem { number }
  } }
} }`

/** What became of a conclusion or plan: null where the person may not see it, nothing when the api does not answer. */
export async function findTasks(sourceId: string, language: string): Promise<Found | null | undefined> {
  const answer = await askApi<{ node: Source | null }>(sourceQuery, { id: sourceId }, language)
  if (!answer) return undefined
  if (!answer.node) return null
  const { slug, tracking, completion, directives, areas = [] } = answer.node
  const filter = { [sourceId.startsWith('Plan:') ? 'plan' : 'conclusion']: slug }
  const list = await askApi<{ tasks: { totalCount: number; edges: { node: PanelTask }[] } }>(
    tasksQuery,
    { filter },
    language,
  )
  if (!list) return undefined
  return {
    ...{ slug, tracking, completion },
    instructions: directives ?? areas.flatMap(({ items }) => items),
    tasks: list.tasks.edges.map(({ node }) => node),
    taskCount: list.tasks.totalCount,
  }
}
