'use client'

import { completionStatuses, taskStates } from '@thong-suot/vocabulary'
import type { Found, PanelTask } from '../find-tasks.ts'
import type { PanelTexts } from './panel-texts.ts'

interface Shown {
  found: Found
  /** What the list on the portal is narrowed by. */
  filter: 'ket-luan' | 'ke-hoach'
  language: 'vi' | 'en'
  texts: PanelTexts
}

/** Its tasks by code, a hundred at most; the portal has them all. */
export function TaskList({ found: { slug, tasks, taskCount }, filter, language, texts }: Shown) {
  if (taskCount === 0) return null
  const portal = language === 'en' ? '/en/nhiem-vu' : '/nhiem-vu'
  return (
    <>
      <h3>{texts.tasks}</h3>
      <ul className="tasks-panel__list">
        {tasks.map((task) => (
          <TaskLine
            key={task.id}
            task={task}
            href={`${portal}/${task.id.replace(/^Task:/, '')}`}
            {...{ language, texts }}
          />
        ))}
      </ul>
      {taskCount > tasks.length && <p>{texts.more(tasks.length, taskCount)}</p>}
      <p>
        <a href={`${portal}?${filter}=${slug}`}>{texts.all}</a>
      </p>
    </>
  )
}

interface Line extends Pick<Shown, 'language' | 'texts'> {
  task: PanelTask
  href: string
}

function TaskLine({ task, href, language, texts }: Line) {
  const { code, state, completionStatus, period, currentDue, sourceChanged, lead } = task
  const number = (task.directive ?? task.planItem)?.number
  return (
    <li>
      <span>
        <a href={href}>{code}</a>
        {number && <span className="tasks-panel__number"> · {texts.item(number)}</span>}
        {period && <span className="tasks-panel__number"> · {texts.period(period)}</span>}
      </span>
      <span>{lead.name}</span>
      <span className={`tasks-panel__state tasks-panel__state--${(completionStatus ?? state).toLowerCase()}`}>
        {taskStates[state][language]}
        {completionStatus && ` · ${completionStatuses[completionStatus][language]}`}
        {currentDue && `, ${texts.due(asDay(currentDue))}`}
        {sourceChanged && (
          <strong className="tasks-panel__changed" title={texts.sourceChangedHint}>
            {texts.sourceChanged}
          </strong>
        )}
      </span>
    </li>
  )
}

/** "2026-09-14" as offices write it. */
function asDay(day: string): string {
  return day.split('-').reverse().join('/')
}
