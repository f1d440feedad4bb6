import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type DocumentNode, parse, print, specifiedRules, validate, visit } from 'graphql'
import { expect, test } from 'vitest'
import { writeOperation } from '../differential/generator/write-operation.ts'
import { openArena } from '../differential/open-arena.ts'
import { boundRules } from './bounds.ts'
import { isPlainlyValid } from './plainly-valid.ts'

const { schema, selections } = await openArena()
const isValid = (document: DocumentNode) => validate(schema, document, [...specifiedRules, ...boundRules]).length === 0
const accepts = (text: string) => isPlainlyValid(schema, parse(text))

test('every query of the portal is seen to be valid at a glance', () => {
  const trusted = JSON.parse(readFileSync(new URL('../../trusted-documents.json', import.meta.url), 'utf8'))
  const refused = Object.values<string>(trusted).filter((text) => /^\s*query/.test(text) && !accepts(text))
  expect(refused).toEqual([])
})

test('what is seen to be valid at a glance is valid, in 1000 operations as they are and spoilt in one place', () => {
  const seen = { accepted: 0, spoilt: 0 }
  const wrong: string[] = []
  const property = fc.property(
    selections.operation(),
    fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
    (choice, dice) => {
      const { value: operation } = writeOperation(schema, { ...choice, hasAnother: false }).next()
      if (operation) {
        const { document } = operation
        for (const each of [document, spoil(document, dice)]) {
          if (!isPlainlyValid(schema, each)) continue
          if (each === document) seen.accepted += 1
          else seen.spoilt += 1
          if (!isValid(each)) wrong.push(print(each))
        }
      }
    },
  )
  fc.assert(property, { seed: 20261126, numRuns: 1000 })
  expect(wrong).toEqual([])
  expect(seen.accepted).toBeGreaterThan(100)
  // some ways to spoil a document leave it valid, so that the two are held against each other there too
  expect(seen.spoilt).toBeGreaterThan(100)
}, 120_000)

test.each([
  ['an unknown field', '{ articles { edges { node { nothing } } } }'],
  ['an object without selections', '{ articles }'],
  ['a leaf with selections', '{ articles { totalCount { a } } }'],
  ['an unknown argument', '{ articles(no: 1) { totalCount } }'],
  ['a missing argument', '{ search { totalCount } }'],
  ['an argument given twice', '{ articles(first: 1, first: 2) { totalCount } }'],
  ['a value of another type', '{ articles(first: "1") { totalCount } }'],
  ['null where a value is due', '{ search(query: null) { totalCount } }'],
  ['an undefined variable', '{ articles(first: $n) { totalCount } }'],
  ['an unused variable', 'query ($n: Int) { articles { totalCount } }'],
  ['a variable of another type', 'query ($n: String) { articles(first: $n) { totalCount } }'],
  ['a variable that may be missing', 'query ($q: String) { search(query: $q) { totalCount } }'],
  ['an unused fragment', '{ articles { totalCount } } fragment A on Article { slug }'],
  ['an unknown fragment', '{ articles { ...A } }'],
  ['a fragment within itself', '{ agency(slug: "a") { ...A } } fragment A on Agency { parent { ...A } }'],
  ['a fragment of another type', '{ articles { ... on Agency { slug } } }'],
  ['one key for two fields', '{ article(slug: "a") { a: slug a: title } }'],
  [
    'one key for two fields behind a third',
    search('... on Article { x: slug } ... on Document { x: slug } ... on Article { x: title }'),
  ],
  ['one key with other arguments', '{ a: articles(first: 1) { totalCount } a: articles(first: 2) { totalCount } }'],
  ['one key for values of two kinds', search('... on Article { x: slug } ... on Document { x: isSample }')],
  ['one key for two fields of inner objects', '{ article(slug: "a") { section { a: slug } section { a: name } } }'],
  ['a directive nobody knows', '{ articles @no { totalCount } }'],
  ['a condition that may be missing', 'query ($b: Boolean) { articles @include(if: $b) { totalCount } }'],
  ['a condition given twice', '{ articles @include(if: true) @include(if: true) { totalCount } }'],
  ['a mutation', 'mutation { __typename }'],
  ['two operations', 'query A { __typename } query B { __typename }'],
  ['the schema itself', '{ __schema { types { name } } }'],
  ['sixteen aliases', `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: __typename`).join(' ')} }`],
  ['thirteen levels', `{ agency(slug: "a") { ${'parent { '.repeat(11)} slug ${'}'.repeat(11)} } }`],
])('%s is left to be judged', (_, text) => expect(accepts(text)).toBe(false))

test.each([
  ['two members that share a key', search('... on Article { slug title } ... on Conclusion { slug title }')],
  [
    'a field asked for twice',
    '{ article(slug: "a") { section { name } ...A } } fragment A on Article { section { slug name } }',
  ],
  ['variables as they are due', 'query ($q: String!, $n: Int) { search(query: $q, first: $n) { totalCount } }'],
  ['conditions', 'query ($b: Boolean!) { articles @include(if: $b) { totalCount @skip(if: false) } }'],
])('%s is seen to be valid', (_, text) => expect([accepts(text), isValid(parse(text))]).toEqual([true, true]))

function search(members: string): string {
  return `{ search(query: "a") { edges { node { __typename ${members} } } } }`
}

/** The document with one thing changed, chosen by the dice. */
function spoil(document: DocumentNode, [which = 0, place = 0, with_ = 0]: number[]): DocumentNode {
  const names = ['slug', 'title', 'nothing', 'first', 'articles', 'name', 'id', 'Article', 'Agency', 'Boolean', 'v0']
  const kinds = [
    'Name',
    'IntValue',
    'StringValue',
    'Argument',
    'SelectionSet',
    'FragmentDefinition',
    'VariableDefinition',
    'Field',
  ]
  const kind = kinds[which % kinds.length]
  let count = 0
  visit(document, { enter: (node) => void (node.kind === kind && count++) })
  let left = count === 0 ? -1 : place % count
  return visit(document, {
    enter(node) {
      if (node.kind !== kind || left-- !== 0) return undefined
      if (node.kind === 'Name') return { ...node, value: names[with_ % names.length] as string }
      if (node.kind === 'IntValue') return { kind: 'StringValue', value: 'x' }
      if (node.kind === 'StringValue') return { kind: 'NullValue' }
      if (node.kind === 'SelectionSet')
        return { ...node, selections: [...node.selections, ...node.selections.slice(0, 1)] }
      if (node.kind === 'Field' && with_ % 2) return { ...node, alias: { kind: 'Name', value: 'same' } }
      return null
    },
  })
}
