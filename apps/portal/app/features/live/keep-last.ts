import { type ClientLoaderFunctionArgs, isRouteErrorResponse } from 'react-router'

/** The client loader of a page that is refreshed while it is read: what it shows stays while the server is away. */
export function keepLast<Loader extends (...args: never[]) => Promise<unknown>>() {
  type Data = Awaited<ReturnType<Loader>>
  let last: { data: Data } | undefined
  async function load({ serverLoader }: ClientLoaderFunctionArgs): Promise<Data> {
    try {
      last = { data: (await serverLoader()) as Data }
    } catch (problem) {
      const isAnswered = isRouteErrorResponse(problem) && problem.status < 500
      if (!last || isAnswered) throw problem
    }
    return last.data
  }
  // From the start, so that there is something to keep.
  return Object.assign(load, { hydrate: true as const })
}
