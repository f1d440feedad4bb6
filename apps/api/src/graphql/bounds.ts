import type { ValidationRule } from 'graphql'
import { aliasRule } from './alias-rule.ts'
import { depthRule } from './depth-rule.ts'

/** The bounds of every operation, over HTTP and WebSocket alike. */
export const parseBounds = { maxTokens: 1000 }
export const boundRules: ValidationRule[] = [depthRule, aliasRule]
