import { expect, test } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy'

test('nothing inline runs without the nonce of its response', () => {
  const policy = contentSecurityPolicy('abc123')
  expect(policy).not.toContain('unsafe-inline')
  expect(policy).not.toContain('unsafe-eval')
  expect(policy).toContain("script-src 'self' 'nonce-abc123'")
  expect(policy).toContain("default-src 'none'")
})

test('even while developing, no inline script runs without a nonce', () => {
  const scripts = contentSecurityPolicy('abc123', true)
    .split('; ')
    .find((directive) => directive.startsWith('script-src'))
  expect(scripts).not.toContain('unsafe-inline')
})
