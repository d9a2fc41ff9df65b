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
    fields: ({ defaultFields }) => [
      ...defaultFields.map((field) =>
        field.name === 'url' ? Object.assign({}, field, { hooks: {} }) : field,
      ),
      {
        name: 'anchor',
        type: 'text',
        maxLength: 200,
        label: { en: 'Place in the post', 'zh-TW': '文章內的位置' },
        admin: {
          condition: (_, link) => link?.['linkType'] === 'internal',
          description: {
            en: 'The id of a heading; empty: its beginning.',
            'zh-TW': '標題的 id，留空則為文章開頭。',
          },
        },
      },
      {
        name: 'title',
        type: 'text',
        label: { en: 'Title beside the link', 'zh-TW': '連結提示文字' },
        admin: {
          description: {
            en: 'Shown when the mouse rests on the link.',
            'zh-TW': '滑鼠停在連結上時顯示。',
          },
        },
      },
    ],
  })
