import { useEffect, useRef, useState } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'
import { formatTime } from '../../i18n/format'
import { useText } from '../../i18n/messages'
import { isInHand } from './is-in-hand'
import { rememberShown } from './keep-last'

const collectMs = 500
const restMs = 4000

interface FollowTasksProps {
  /** What the page shows: refreshed when it is another one. */
  shown: unknown
  /** Only this task; all of them when not given. */
  taskId?: string
  /** Whether the page holds an answer, or typed text, that must not go. */
  isHeld?: boolean
}

/** Refreshes the page when work is done on tasks, every few seconds at most, and says so; what is being typed stays. */
export function FollowTasks({ shown, taskId, isHeld = false }: FollowTasksProps) {
  const { live } = useText()
  const { revalidate } = useRevalidator()
  const loaderData = useLoaderData()
  const [said, setSaid] = useState('')
  const first = useRef(shown)
  const held = useRef(isHeld)
  held.current = isHeld

  useEffect(() => rememberShown(loaderData), [loaderData])

  useEffect(() => {
    if (shown === first.current) return
    first.current = undefined
    setSaid(live.refreshed(formatTime(new Date())))
  }, [shown, live])

  useEffect(() => {
    let stop = () => {}
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    let mayRefreshAt = 0
    const refresh = () => {
      timer = undefined
      // A page in the background waits until somebody looks at it.
      if (document.hidden) return document.addEventListener('visibilitychange', onChange, { once: true })
      mayRefreshAt = Date.now() + restMs
      if (held.current || isInHand(document)) setSaid(live.held(formatTime(new Date())))
      else void revalidate()
    }
    const onChange = () => {
      timer ??= setTimeout(refresh, Math.max(collectMs, mayRefreshAt - Date.now()))
    }
    import('./hear-task-changes').then(
      ({ hearTaskChanges }) => {
        if (!isOver) stop = hearTaskChanges(taskId, onChange)
      },
      () => {},
    )
    return () => {
      isOver = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onChange)
      stop()
    }
  }, [taskId, revalidate, live])

  return (
    <p className="live-status no-print" role="status">
      {said}
    </p>
  )
}
