import type { Tab } from 'payload'
import { component } from '../../fields/component.ts'

/** What became of it: the tasks it opened, as the api tells them. */
export function tasksTab(): Tab {
  return {
    label: { vi: 'Nhiệm vụ', en: 'Tasks' },
    fields: [component('tasks', '/features/tasks/panel/TasksPanel.tsx#TasksPanel')],
  }
}
