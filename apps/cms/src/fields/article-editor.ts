import { HeadingFeature, LinkFeature, lexicalEditor } from '@payloadcms/richtext-lexical'

const replaced = new Set(['heading', 'link', 'upload', 'relationship'])

/**
 * The editor of bodies. Pictures stand in their own fields, because only there the views know that they are in use;
 * links are addresses, because readers know no other kind.
 */
export const articleEditor = lexicalEditor({
  features: ({ defaultFeatures }) => [
    ...defaultFeatures.filter(({ key }) => !replaced.has(key)),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    LinkFeature({ enabledCollections: [] }),
  ],
})
