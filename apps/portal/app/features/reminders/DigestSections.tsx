import { reminderKindKeys, reminderKinds } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useLabel } from '../../i18n/messages'
import { Section } from '../../ui/Section'
import { TaskTable } from '../tasks/TaskTable'

export const DigestSections_digest = graphql(`
  fragment DigestSections_digest on Digest { items { kind task { id ...TaskTable_task } } }
`)

/** What a person was reminded of, by the reason why; reasons without a task are left out. */
export function DigestSections({ digest: masked }: { digest: FragmentType<typeof DigestSections_digest> }) {
  const { items } = readFragment(DigestSections_digest, masked)
  const label = useLabel()
  return reminderKindKeys.map((kind) => {
    const tasks = items.filter((item) => item.kind === kind).map(({ task }) => task)
    if (tasks.length === 0) return null
    const title = `${label(reminderKinds[kind])} (${tasks.length})`
    return (
      <Section key={kind} title={title}>
        <TaskTable tasks={tasks} label={title} />
      </Section>
    )
  })
}
