import { loginOf, productUrl } from './product.ts'

type Data = Record<string, unknown>

/** A member of the newsroom at the REST interface of the administration. */
export async function joinNewsroom(role: string) {
  const { email, password } = loginOf(role)
  const { token } = await send<{ token: string }>('POST', '/users/login', { email, password })
  const authorization = `JWT ${token}`
  return {
    create: async (kind: string, data: Data) =>
      (await send<{ doc: { id: number; slug: string } }>('POST', `/${kind}`, data, authorization)).doc,
    saveDraft: (kind: string, id: number, data: Data) =>
      send('PATCH', `/${kind}/${id}?draft=true`, data, authorization),
    withdraw: (kind: string, id: number, reason: string) =>
      send('POST', `/${kind}/${id}/withdraw`, { reason }, authorization),
  }
}

async function send<Answer>(method: string, path: string, body: Data, authorization?: string): Promise<Answer> {
  const answer = await fetch(`${productUrl}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer.json() as Promise<Answer>
}
