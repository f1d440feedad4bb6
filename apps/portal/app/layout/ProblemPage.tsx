import { isRouteErrorResponse, useLocation } from 'react-router'
import { formatDay } from '../i18n/format'
import { useText } from '../i18n/messages'
import { usePaths } from '../paths'
import type { ProblemDetails } from '../problem'
import { Head } from './Head'

type ProblemStatus = 400 | 403 | 404 | 410 | 429 | 500 | 503

interface Props {
  error: unknown
  requestId?: string
  isSignedIn?: boolean
}

/** What went wrong in plain words, the id to quote, and a way on. Never a stack. */
export function ProblemPage({ error, requestId, isSignedIn = false }: Props) {
  const { problems } = useText()
  const status = statusOf(error)
  const details: ProblemDetails = (isRouteErrorResponse(error) && error.data) || {}
  const { title, text } = problems[status]
  const id = requestId ?? details.requestId
  const explain = () => {
    if (details.isForeignForm) return problems.origin
    return status === 403 && isSignedIn ? problems.notYours : text
  }
  return (
    <div className="page reading problem">
      <Head title={title} isPrivate />
      <p className="kicker">{status}</p>
      <h1>{title}</h1>
      <p className="lead">{explain()}</p>
      {details.on && <p>{problems.withdrawnOn(formatDay(details.on))}</p>}
      {details.reason && (
        <p>
          <strong>{problems.reason}:</strong> {details.reason}
        </p>
      )}
      <WaysOn status={status} isSignedIn={isSignedIn} />
      {id && (
        <p className="request-id">
          {problems.requestId}: <code>{id}</code>
        </p>
      )}
    </div>
  )
}

function WaysOn({ status, isSignedIn }: { status: ProblemStatus; isSignedIn: boolean }) {
  const { problems, site } = useText()
  const paths = usePaths()
  const { pathname, search } = useLocation()
  const ways: [string, string][] = [
    [paths.home(), problems.goHome],
    [paths.search(), problems.goSearch],
  ]
  if (status === 503 || status === 500) ways.unshift([pathname + search, problems.retry])
  if (status === 403 && !isSignedIn) ways.unshift([paths.signIn(pathname + search), site.signIn])
  return (
    <nav className="ways-on" aria-label={problems.waysOn}>
      {ways.map(([address, name], position) => (
        <a key={address} className={position === 0 ? 'button' : 'button quiet'} href={address}>
          {name}
        </a>
      ))}
    </nav>
  )
}

function statusOf(error: unknown): ProblemStatus {
  if (!isRouteErrorResponse(error)) return 500
  const known: ProblemStatus[] = [400, 403, 404, 410, 429, 503]
  if (error.status === 405) return 404
  return known.find((status) => status === error.status) ?? 500
}
