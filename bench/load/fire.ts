import autocannon from 'autocannon'

export interface Shot {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface Volley {
  readonly url: string
  readonly shots: readonly Shot[]
  /** Another body for each request, numbered over all volleys. */
  readonly freshBody?: (shot: Shot, n: number) => string
}

export interface Hits {
  readonly count: number
  readonly seconds: number
  /** Milliseconds, ascending. */
  readonly latencies: Float64Array
  readonly failures: number
}

const connections = 32
let numbered = 0

/** Requests over 32 connections, each of which walks round the shots from another start. */
export async function fire({ url, shots, freshBody }: Volley, seconds: number): Promise<Hits> {
  const requests = shots.map((shot) => ({
    ...shot,
    ...(freshBody && {
      setupRequest: (request: autocannon.Request) => ({ ...request, body: freshBody(shot, ++numbered) }),
    }),
  }))
  const latencies: number[] = []
  let failures = 0
  let started = 0
  const begin = process.hrtime.bigint()
  await new Promise<void>((resolve, reject) => {
    const options = {
      url,
      connections,
      duration: seconds,
      sampleInt: 100,
      timeout: 20,
      requests: requests as autocannon.Request[],
      setupClient(client: autocannon.Client) {
        const start = Math.floor((started++ * shots.length) / connections)
        client.setRequests([...requests.slice(start), ...requests.slice(0, start)] as autocannon.Request[])
      },
    }
    const instance = autocannon(options, (error) => (error ? reject(error) : resolve()))
    instance.on('response', (_client, status, _bytes, milliseconds) => {
      latencies.push(milliseconds)
      if (status !== 200) failures++
    })
    instance.on('reqError', () => failures++)
  })
  const taken = Number(process.hrtime.bigint() - begin) / 1e9
  return { count: latencies.length, seconds: taken, latencies: Float64Array.from(latencies).sort(), failures }
}

export function percentile(ascending: Float64Array, share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN
}
