import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatDay } from '../../i18n/format'
import { useText } from '../../i18n/messages'
import { AgencyLink } from '../agencies/AgencyLink'

export const SiteContact_site = graphql(`
  fragment SiteContact_site on Site {
    address email
    operatingAgency { ...AgencyLink_agency }
    hotlines { role phone verifiedOn }
  }
`)

/** Who runs the portal and how to reach them, at the foot of every page. */
export function SiteContact({ site: masked }: { site: FragmentType<typeof SiteContact_site> }) {
  const { address, email, operatingAgency, hotlines } = readFragment(SiteContact_site, masked)
  const { site } = useText()
  return (
    <div className="wide site-contact">
      {operatingAgency && (
        <p>
          {site.operatedBy} <AgencyLink agency={operatingAgency} />
        </p>
      )}
      {address && <p>{address}</p>}
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {hotlines.length > 0 && (
        <ul aria-label={site.hotlines}>
          {hotlines.map(({ role, phone, verifiedOn }) => (
            <li key={`${role} ${phone}`}>
              {role}: <a href={dialled(phone)}>{phone}</a>{' '}
              <span className="quiet-text">({site.verifiedOn(formatDay(verifiedOn))})</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The number alone: what stands in brackets behind it, such as an extension, is for people. */
function dialled(phone: string): string {
  return `tel:${phone.replace(/\(.*$/, '').replaceAll(/[^\d+]/g, '')}`
}
