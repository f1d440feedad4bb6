import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { refuseAction } from '../../errors.ts'
import { longestText } from './compilation.ts'
import { refusals } from './refusals.ts'

/** Four bytes for the longest letter, and room for the rest of the body. */
const largestBody = longestText * 4 + 4096

const id = z.int().positive()

/** A text, or the record it is to be taken from; beside a text the record tells only day and agency. */
const shape = z
  .strictObject({
    text: z.string().max(longestText).optional(),
    article: id.optional(),
    document: id.optional(),
    issuedOn: z.iso.date().nullish(),
    issuingAgency: id.nullish(),
  })
  .refine(({ text, article, document }) => text !== undefined || article !== undefined || document !== undefined)

export type CompileRequest = z.infer<typeof shape>

/** The body of the request, no more of it read than the longest text needs. */
export async function readCompileRequest(req: PayloadRequest): Promise<CompileRequest> {
  const body = await readBounded(req)
  const asked = shape.safeParse(parseJson(body))
  if (asked.success) return asked.data
  const isTooLong = asked.error.issues.some(({ code, path }) => code === 'too_big' && path[0] === 'text')
  if (isTooLong) refuseAction(req, refusals.tooLarge, 413)
  refuseAction(req, refusals.malformed, 400)
}

async function readBounded(req: PayloadRequest): Promise<string> {
  if (Number(req.headers.get('content-length') ?? 0) > largestBody) refuseAction(req, refusals.tooLarge, 413)
  const decoder = new TextDecoder()
  let size = 0
  let body = ''
  const reader = (req.body as ReadableStream<Uint8Array> | null | undefined)?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > largestBody) {
      await reader?.cancel()
      refuseAction(req, refusals.tooLarge, 413)
    }
    body += decoder.decode(part.value, { stream: true })
  }
  return body + decoder.decode()
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
