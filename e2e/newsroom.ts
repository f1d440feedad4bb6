import { ask, loginOf, productUrl } from './product.ts'

type Data = Record<string, unknown>

/** A member of the newsroom at the REST interface of the administration. */
export async function joinNewsroom(role: string) {
  const { email, password } = loginOf(role)
  const { token } = await send<{ token: string }>('POST', '/users/login', { email, password })
  const authorization = `JWT ${token}`
  return {
    create: async (kind: string, data: Data) =>
      (await send<{ doc: { id: number; slug: string; directives?: Data[] } }>('POST', `/${kind}`, data, authorization))
        .doc,
    saveDraft: (kind: string, id: number, data: Data) =>
      send('PATCH', `/${kind}/${id}?draft=true`, data, authorization),
    publish: (kind: string, id: number, data: Data) =>
      send('PATCH', `/${kind}/${id}`, { ...data, _status: 'published' }, authorization),
    /** With its tasks, where it has any; the reason is told to readers and to staff. */
    withdraw: (kind: string, id: number, reason: string) =>
      send('POST', `/${kind}/${id}/withdraw`, { reason, taskReason: reason }, authorization),
    /** A picture with its words; the names are those of the original and of its smaller copies. */
    async upload(picture: Buffer<ArrayBuffer>, words: Data): Promise<{ id: number; names: string[] }> {
      const form = new FormData()
      form.set('file', new File([picture], 'anh.png', { type: 'image/png' }))
      form.set('_payload', JSON.stringify(words))
      const { doc } = await send<{ doc: Picture }>('POST', '/media', form, authorization)
      const copies = Object.values(doc.sizes).flatMap(({ filename }) => filename ?? [])
      return { id: doc.id, names: [doc.filename, ...copies] }
    },
    /** The number by which the administration knows an agency. */
    async agencyOf(slug: string): Promise<number> {
      const path = `/agencies?where[slug][equals]=${slug}&depth=0`
      const { docs } = await send<{ docs: { id: number }[] }>('GET', path, undefined, authorization)
      if (!docs[0]) throw new Error(`No agency ${slug}`)
      return docs[0].id
    },
    /** What the API answers them. */
    ask: <Answer>(query: string, variables: Data = {}) => ask<Answer>(query, variables, { authorization }),
  }
}

interface Picture {
  id: number
  filename: string
  sizes: Record<string, { filename: string | null }>
}

async function send<Answer>(
  method: string,
  path: string,
  body: Data | FormData | undefined,
  authorization?: string,
): Promise<Answer> {
  const isForm = body instanceof FormData
  const answer = await fetch(`${productUrl}/api${path}`, {
    method,
    headers: { ...(!isForm && { 'content-type': 'application/json' }), ...(authorization && { authorization }) },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer.json() as Promise<Answer>
}
