import type { GraphQLField, GraphQLInputType } from 'graphql'

/** How an input is said: in the document or by a variable, whole or in parts. */
export type ValueChoice =
  | { readonly say: 'literal'; readonly value: unknown }
  /** A variable that is given; one with a default may hold another value or be left to it. */
  | { readonly say: 'variable'; readonly value: unknown; readonly declared: 'bare' | 'defaulted' | 'overriding' }
  /** A variable that nobody gives: as good as no input. */
  | { readonly say: 'unset variable' }
  | { readonly say: 'parts'; readonly parts: readonly InputChoice[]; readonly isList: boolean }

/** An argument, a field of an input object, or an item of a list. */
export interface InputChoice {
  readonly name: string
  readonly type: GraphQLInputType
  readonly value: ValueChoice
}

export interface DirectiveChoice {
  readonly name: 'include' | 'skip'
  readonly condition: InputChoice
}

/** What a selection set asks for; whether it can stand there is decided when it is written. */
export type Selection =
  | {
      readonly kind: 'field'
      readonly parent: string
      readonly field: GraphQLField<unknown, unknown>
      readonly inputs: readonly InputChoice[]
      /** Where in the list of aliases to look for one; null for the field's own name. */
      readonly alias: number | null
      readonly directive: DirectiveChoice | null
      readonly below: readonly Selection[]
    }
  | { readonly kind: 'typename'; readonly alias: number | null }
  | {
      readonly kind: 'fragment'
      readonly on: string
      /** A definition of its own, an inline fragment, or an inline fragment that does not repeat the type. */
      readonly form: 'named' | 'inline' | 'untyped'
      readonly directive: DirectiveChoice | null
      readonly below: readonly Selection[]
    }
  /** One of the fragments defined before, where it may stand. */
  | { readonly kind: 'again'; readonly nth: number }

export interface OperationChoice {
  readonly selections: readonly Selection[]
  readonly name: string | null
  readonly hasAnother: boolean
  readonly language: 'vi' | 'en'
  readonly reader: 'visitor' | 'officer' | 'editor'
}
