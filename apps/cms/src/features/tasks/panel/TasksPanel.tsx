'use client'

import { Button } from '@payloadcms/ui'
import type { Found } from '../find-tasks.ts'
import { CompletionCounts } from './CompletionCounts.tsx'
import { Instructions } from './Instructions.tsx'
import { type PanelTexts, panelTexts } from './panel-texts.ts'
import { TaskList } from './TaskList.tsx'
import './tasks-panel.css'
import { useTasks } from './use-tasks.ts'

/** What became of a conclusion or plan: its counts and its tasks, as the api tells them to whoever edits. */
export function TasksPanel() {
  const { language, filter, stand, load } = useTasks()
  const texts = panelTexts[language]
  const isFound = typeof stand === 'object'
  return (
    <section className="tasks-panel" aria-labelledby="tasks-panel-heading">
      <div className="tasks-panel__head">
        <h2 id="tasks-panel-heading">{texts.heading}</h2>
        {(isFound || stand === 'hidden' || stand === 'failed') && (
          <Button buttonStyle="secondary" size="small" margin={false} id="tasks-reload" onClick={load}>
            {stand === 'failed' ? texts.retry : texts.reload}
          </Button>
        )}
      </div>
      <div role="status">
        {isFound ? <News found={stand} texts={texts} /> : <p className={classOf(stand)}>{texts[stand]}</p>}
      </div>
      {isFound && stand.tracking === 'LIVE' && (
        <>
          <CompletionCounts completion={stand.completion} language={language} texts={texts} />
          <TaskList found={stand} filter={filter} language={language} texts={texts} />
          <Instructions instructions={stand.instructions} texts={texts} />
        </>
      )}
    </section>
  )
}

/** Why there is nothing to see, where there is nothing. */
function News({ found: { tracking, taskCount, instructions }, texts }: { found: Found; texts: PanelTexts }) {
  if (tracking === 'ARCHIVED') return <p>{texts.archived}</p>
  if (taskCount > 0) return null
  if (instructions.length === 0) return <p>{`${texts.none} ${texts.noInstructions}`}</p>
  const isWithoutTask = instructions.every(({ noTask }) => noTask)
  return <p>{`${texts.none} ${isWithoutTask ? texts.allWithoutTask : texts.opening}`}</p>
}

function classOf(stand: string): string | undefined {
  return stand === 'failed' ? 'tasks-panel__problem' : undefined
}
