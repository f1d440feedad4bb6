import config from '@payload-config'
import { getPayload } from 'payload'

/** Connects while the server starts, so that the first reader does not wait; without a database it starts all the same. */
export async function openPayload(): Promise<void> {
  await getPayload({ config }).catch((problem: Error) => {
    console.error(
      JSON.stringify({ level: 50, time: Date.now(), name: 'cms', msg: 'not ready yet', err: problem.message }),
    )
  })
}
