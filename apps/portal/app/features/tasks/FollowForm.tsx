import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { usePaths } from '../../paths'

export const FollowForm_task = graphql(`
  fragment FollowForm_task on Task { id isFollowed viewerCan { follow } }
`)

interface FollowFormProps {
  task: FragmentType<typeof FollowForm_task>
  freshKey: string
}

/** Follows a task, or ends it; absent for those who get no digests. */
export function FollowForm({ task: masked, freshKey }: FollowFormProps) {
  const { id, isFollowed, viewerCan } = readFragment(FollowForm_task, masked)
  const { tasks } = useText()
  const paths = usePaths()
  if (!viewerCan.follow) return null
  return (
    <form method="post" action={paths.followTask(id)} className="no-print">
      <input type="hidden" name="idempotencyKey" value={`${freshKey}-follow`} />
      <button type="submit" name="follow" value={isFollowed ? '0' : '1'} className="button quiet">
        {isFollowed ? tasks.unfollow : tasks.follow}
      </button>
      <p className="quiet-text">{isFollowed ? tasks.isFollowed : tasks.followNote}</p>
    </form>
  )
}
