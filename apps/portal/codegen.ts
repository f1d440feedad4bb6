import type { CodegenConfig } from '@graphql-codegen/cli'

/** The api's committed schema and this app's queries and fragments become the types in app/gql. */
const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['app/**/*.{ts,tsx}', '!app/gql/**'],
  generates: {
    'app/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown' },
      },
    },
  },
}

export default config
