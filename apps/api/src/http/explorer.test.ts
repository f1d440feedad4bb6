import { expect, test } from 'vitest'
import { countStatements } from '../testing/count-statements.ts'
import { openHouse } from '../testing/open-house.ts'
import { explorerExamples } from './explorer-examples.ts'

const { app, ask } = await openHouse()

test('a person who opens /graphql sees a page to ask from, a program does not', async () => {
  const page = await app.inject({ url: '/graphql', headers: { accept: 'text/html,application/xhtml+xml' } })
  expect(page.statusCode).toBe(200)
  expect(page.headers['content-type']).toContain('text/html')
  expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'nonce-/)
  expect((await app.inject({ url: '/graphql', headers: { accept: 'application/json' } })).statusCode).toBe(400)
})

for (const { title, query, variables } of explorerExamples) {
  test(`the example "${title}" is answered by one statement`, async () => {
    const { result, statements } = await countStatements(() => ask(query, JSON.parse(variables || '{}')))
    expect(result.errors).toBeUndefined()
    expect(result.status).toBe(200)
    expect(statements).toHaveLength(1)
  })
}
