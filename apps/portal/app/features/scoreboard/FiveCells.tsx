import { completionStatuses } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { StatusShape } from '../../ui/StatusShape'
import { countedWord } from '../tasks/read-task-query'
import { statusWords } from '../tasks/status-query'
import { completionCells } from './completion-cells'

export const FiveCells_completion = graphql(`
  fragment FiveCells_completion on Completion {
    total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline noDeadlineCompleted cancelled transferred
  }
`)

interface FiveCellsProps {
  completion: FragmentType<typeof FiveCells_completion>
  /** What narrows the tasks that a count opens: an agency, a conclusion, a day. */
  query?: Record<string, string>
}

/** The five counts, each opening the tasks behind it, and what is left out of them. */
export function FiveCells({ completion: masked, query = {} }: FiveCellsProps) {
  const completion = readFragment(FiveCells_completion, masked)
  const { board } = useText()
  const label = useLabel()
  const paths = usePaths()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  return (
    <>
      <ul className="cells">
        <li className="cell cell-total">
          <a className="cell-face" href={paths.tasks({ ...query, buoc: countedWord })}>
            <span className="cell-count">{number(completion.total)}</span>
            <span className="cell-name">{board.total}</span>
          </a>
        </li>
        {completionCells(completion).map(({ status, count }) => (
          <li key={status} className={`cell status-${status}`}>
            <a className="cell-face" href={paths.tasks({ ...query, 'tinh-trang': statusWords[status] })}>
              <span className="cell-count">{number(count)}</span>
              <span className="cell-name">
                <StatusShape status={status} /> {label(completionStatuses[status])}
              </span>
              {status === 'NO_DEADLINE' && completion.noDeadlineCompleted > 0 && (
                <span className="cell-note">{board.noDeadlineCompleted(number(completion.noDeadlineCompleted))}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
      {completion.cancelled + completion.transferred > 0 && (
        <p className="quiet-text">{board.apart(number(completion.cancelled), number(completion.transferred))}</p>
      )}
    </>
  )
}
