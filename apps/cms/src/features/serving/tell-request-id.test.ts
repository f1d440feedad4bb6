import { expect, test, vi } from 'vitest'
import { tellRequestId } from './tell-request-id.ts'

const reasons = [{ path: 'secrecyMark', message: 'Văn bản mật không đăng ở đây.' }]

test('a refusal names its fields and reasons, whichever copy of Payload made it', () => {
  const answer = tell(Object.assign(new Error('Một trường chưa hợp lệ'), { status: 400, data: { errors: reasons } }))
  expect(answer).toEqual({
    errors: [{ message: 'Một trường chưa hợp lệ', data: { errors: reasons } }],
    requestId: 'request-1',
  })
})

test('a failure of the server keeps its details to the log', () => {
  const answer = tell(Object.assign(new Error('Something went wrong.'), { data: { errors: reasons } }))
  expect(answer).toEqual({ errors: [{ message: 'Something went wrong.' }], requestId: 'request-1' })
})

function tell(error: Error): unknown {
  const req = { headers: new Headers({ 'x-request-id': 'request-1' }), payload: { logger: { error: vi.fn() } } }
  const outcome = tellRequestId({ error, req, context: {}, result: { errors: [{ message: error.message }] } } as never)
  return (outcome as { response: unknown }).response
}
