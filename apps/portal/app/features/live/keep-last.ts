import { type ClientLoaderFunctionArgs, isRouteErrorResponse } from 'react-router'

let shown: { address: string; data: unknown } | undefined

/**
 * Told by a page what it shows. A client loader that runs when the page becomes alive would know it by itself, but
 * React Router forgets the answer to a posted form then.
 */
export function rememberShown(data: unknown): void {
  shown = { address: addressOf(location), data }
}

/** The client loader of a page that is refreshed while it is read: what it shows stays while the server is away. */
export function keepLast<Loader extends (...args: never[]) => Promise<unknown>>() {
  type Data = Awaited<ReturnType<Loader>>
  return async ({ request, serverLoader }: ClientLoaderFunctionArgs): Promise<Data> => {
    try {
      return (await serverLoader()) as Data
    } catch (problem) {
      const isAnswered = isRouteErrorResponse(problem) && problem.status < 500
      if (isAnswered || shown?.address !== addressOf(new URL(request.url))) throw problem
      return shown.data as Data
    }
  }
}

function addressOf({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string {
  return pathname + search
}
