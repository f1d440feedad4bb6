export { findAgencies } from './agencies/find-agencies.ts'
export { compileDirectives } from './compile-directives.ts'
export { deadlineDoubts } from './deadlines/doubts.ts'
export { findDeadlines, parseDeadline } from './deadlines/find-deadlines.ts'
export { deadlineRules } from './deadlines/rules.ts'
export { documentDoubts } from './documents/document-doubts.ts'
export { findDocuments, parseDocumentSymbol } from './documents/find-documents.ts'
export { directiveDoubts } from './items/directive-doubts.ts'
export type {
  AgencyMention,
  AgencyRole,
  CitedDocument,
  Compilation,
  Deadline,
  Directive,
  DocumentSymbol,
  Doubt,
  ReadingOptions,
  Span,
} from './types.ts'
