import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { CompletionTable } from '../scoreboard/CompletionTable'
import { Legend } from '../scoreboard/Legend'
import { areaAnchor } from './PlanAreaSection'

export const AreaProgress_plan = graphql(`
  fragment AreaProgress_plan on Plan {
    slug
    areas { key number title completion { ...CompletionTable_completion } }
  }
`)

/** How each area of the plan stands, in the plan's own order. */
export function AreaProgress({ plan: masked }: { plan: FragmentType<typeof AreaProgress_plan> }) {
  const plan = readFragment(AreaProgress_plan, masked)
  const { plans } = useText()
  const rows = plan.areas.map(({ key, number, title, completion }) => ({
    key,
    name: [number, title].filter(Boolean).join('. '),
    href: `#${areaAnchor(key)}`,
    completion,
  }))
  return (
    <>
      <Legend />
      <CompletionTable title={plans.byArea} head={plans.area} rows={rows} />
    </>
  )
}
