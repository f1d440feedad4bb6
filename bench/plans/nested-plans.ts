import type pg from 'pg'

export interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly Schema?: string
  readonly 'Actual Loops'?: number
  readonly Plans?: readonly PlanNode[]
}

/** From now on this connection hears the plan of every statement it runs, and of those that functions run inside. */
export async function hearPlans(client: pg.ClientBase): Promise<void> {
  await client.query(`load 'auto_explain'`)
  const settings = {
    log_min_duration: '0',
    log_nested_statements: 'on',
    log_analyze: 'on',
    log_timing: 'off',
    log_verbose: 'on',
    log_format: 'json',
    log_level: 'notice',
  }
  for (const [name, value] of Object.entries(settings)) await client.query(`set auto_explain.${name} = '${value}'`)
}

export interface HeardPlan {
  readonly 'Query Text': string
  readonly Plan: PlanNode
}

/** Runs a statement and returns its plan and those nested in its functions. */
export async function plansOf(client: pg.ClientBase, statement: pg.QueryConfig): Promise<HeardPlan[]> {
  const plans: HeardPlan[] = []
  const hear = ({ message = '' }: { message?: string | undefined }) => {
    const json = /^duration: .* plan:\n(\{.*\})\s*$/s.exec(message)?.[1]
    if (json) plans.push(JSON.parse(json))
  }
  client.on('notice', hear)
  try {
    await client.query(statement)
  } finally {
    client.off('notice', hear)
  }
  return plans
}

/** The tables that a plan read from end to end; what was planned and never run does not count. */
export function tablesScanned(plan: PlanNode): string[] {
  const here =
    plan['Node Type'] === 'Seq Scan' && plan['Actual Loops'] !== 0 ? [`${plan.Schema}.${plan['Relation Name']}`] : []
  return [...here, ...(plan.Plans ?? []).flatMap(tablesScanned)]
}
