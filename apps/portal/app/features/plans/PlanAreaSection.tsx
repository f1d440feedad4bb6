import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { PlanItemLine } from './PlanItemLine'

export const PlanAreaSection_planArea = graphql(`
  fragment PlanAreaSection_planArea on PlanArea {
    key number title
    reformArea { name successor { name } }
    items { key ...PlanItemLine_planItem }
  }
`)

interface PlanAreaSectionProps {
  area: FragmentType<typeof PlanAreaSection_planArea>
  isTracked: boolean
}

/** One area of a plan as the plan writes it, what it is in the standard list, and its items. */
export function PlanAreaSection({ area: masked, isTracked }: PlanAreaSectionProps) {
  const area = readFragment(PlanAreaSection_planArea, masked)
  const { plans } = useText()
  const { reformArea, items } = area
  return (
    <section className="plan-area" aria-labelledby={areaAnchor(area.key)}>
      <h3 id={areaAnchor(area.key)} lang="vi">
        {[area.number, area.title].filter(Boolean).join('. ')}
      </h3>
      {reformArea && (
        <p className="quiet-text">
          {plans.standardArea}: {reformArea.name}
          {reformArea.successor && ` → ${plans.nowUnder(reformArea.successor.name)}`}
        </p>
      )}
      {items.length === 0 ? (
        <p className="quiet-text">{plans.noItems}</p>
      ) : (
        <ol className="directives">
          {items.map((item) => (
            <PlanItemLine key={item.key} item={item} isTracked={isTracked} />
          ))}
        </ol>
      )}
    </section>
  )
}

/** Where an area stands on the page of its plan. */
export function areaAnchor(key: string): string {
  return `linh-vuc-${key}`
}
