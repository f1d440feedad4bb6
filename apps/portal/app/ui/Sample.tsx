import { useText } from '../i18n/messages'

/** Marks an item that is sample data. */
export function SampleBadge() {
  return <span className="sample-badge">{useText().common.sample}</span>
}

/** Stands at the head of every page that shows sample data. */
export function SampleNotice() {
  const { common } = useText()
  return (
    <p className="sample-notice">
      <SampleBadge /> {common.sampleNotice}
    </p>
  )
}
