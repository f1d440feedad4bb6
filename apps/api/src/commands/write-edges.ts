import { writeFileSync } from 'node:fs'
import { roles, taskStates, taskVerbs } from '@thong-suot/vocabulary'
import { type Edge, type EdgeParty, edges } from '../features/tasks/edges.ts'

const parties: Record<EdgeParty, string> = {
  LEAD: 'the lead agency',
  ASSIGNER: 'the assigning agency',
  MONITOR: 'a monitoring agency (never of its own work)',
  NEWSROOM: 'any: the newsroom, all tasks of a conclusion or plan at once',
}

/** The edges as a table for people; the database, the verbs and the tests read the same list. */
function describeEdges(all: readonly Edge[]): string {
  const lines = new Map<string, string[]>()
  for (const { verb, from, to, party, role } of all) {
    const way = `| ${taskVerbs[verb].vi} (\`${verb}\`) | ${taskStates[from].vi} | ${taskStates[to].vi} | ${parties[party]} |`
    lines.set(way, [...(lines.get(way) ?? []), roles[role].en.toLowerCase()])
  }
  return `# What may be done with a task

Written by \`npm run generate\` from \`apps/api/src/features/tasks/edges.ts\`.

| what | from | to | of which agency | who |
|---|---|---|---|---|
${[...lines].map(([way, who]) => `${way} ${who.join(', ')} |`).join('\n')}

Beyond the table: nobody confirms what they reported, and nobody decides on more time that they asked for.
`
}

writeFileSync(new URL('../../../../docs/task-edges.md', import.meta.url), describeEdges(edges))
