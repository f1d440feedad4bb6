import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const isDevelopment = process.env.NODE_ENV === 'development'

// Payload's admin styles itself inline and starts from inline scripts; nothing is loaded from elsewhere
const adminPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  `connect-src 'self'${isDevelopment ? ' ws: wss:' : ''}`,
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'X-Robots-Tag', value: 'noindex' },
]

const nextConfig: NextConfig = {
  poweredByHeader: false,
  output: 'standalone',
  // `npm run typecheck` checks types, tests and commands included; a start need not wait for it
  typescript: { ignoreBuildErrors: true },
  outputFileTracingRoot: fileURLToPath(new URL('../..', import.meta.url)),
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    { source: '/admin/:path*', headers: [{ key: 'Content-Security-Policy', value: adminPolicy }] },
    { source: '/api/media/file/:path*', headers: [{ key: 'Content-Security-Policy', value: 'sandbox' }] },
  ],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
