import type { PayloadRequest } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { refuseAction } from '../../errors.ts'

const tries = new RateLimiterMemory({ points: 30, duration: 15 * 60 })

/** Counts a try to log in before it is answered, and refuses an address that has had its share. */
export async function countTry(req: PayloadRequest): Promise<void> {
  const address = addressOf(req)
  if (!address) return
  try {
    await tries.consume(address)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    const seconds = Math.ceil(refusal.msBeforeNext / 1000)
    const minutes = Math.ceil(seconds / 60)
    req.responseHeaders = new Headers({ 'retry-after': String(seconds) })
    refuseAction(
      req,
      {
        vi: `Từ máy hoặc mạng này đã đăng nhập sai quá nhiều lần. Hãy thử lại sau ${minutes} phút.`,
        en: `Too many failed logins from this device or network. Please try again in ${minutes} minutes.`,
      },
      429,
    )
  }
}

/** A try that succeeded does not count after all: an office behind one address logs in all morning. */
export async function takeBackTry(req: PayloadRequest): Promise<void> {
  const address = addressOf(req)
  if (address) await tries.reward(address)
}

/** The front door and the portal say last whom they ask for; only a call without a connection names nobody. */
function addressOf({ headers }: PayloadRequest): string | undefined {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
}
