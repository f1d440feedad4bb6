import { completionStatuses } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useLabel } from '../../i18n/messages'
import { StackedBar } from '../../ui/StackedBar'
import { completionCells } from './completion-cells'

export const CompletionBar_completion = graphql(`
  fragment CompletionBar_completion on Completion {
    total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline
  }
`)

/** The five counts as one bar, with the words for those who do not see it. */
export function CompletionBar({ completion: masked }: { completion: FragmentType<typeof CompletionBar_completion> }) {
  const completion = readFragment(CompletionBar_completion, masked)
  const label = useLabel()
  const language = useLanguage()
  const cells = completionCells(completion).filter(({ count }) => count > 0)
  const words = cells.map(
    ({ status, count }) => `${formatNumber(count, language)} ${label(completionStatuses[status])}`,
  )
  return <StackedBar cells={cells} longest={completion.total} label={words.join(', ')} />
}
