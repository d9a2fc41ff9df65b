import { LinkFeature } from '@payloadcms/richtext-lexical'

/**
 * Links in articles, to an address or to a post.
 *
 * Payload would encode the whole of an address that it does not know for one, such as a relative
 * address with Chinese in it (`/posts/晶片` became `%2Fposts%2F…`): addresses stay as written.
 */
export const linkFeature = (): ReturnType<typeof LinkFeature> =>
  LinkFeature({
    enabledCollections: ['posts'],
    fields: ({ defaultFields }) =>
      defaultFields.map((field) =>
        field.name === 'url' ? Object.assign({}, field, { hooks: {} }) : field,
      ),
  })
