import { scriptJson } from '../views/jsonLd/scriptJson.ts'

/** Put descriptions for machines into a page. */
export const JsonLd = ({ things }: { readonly things: readonly object[] }) => (
  <script
    type="application/ld+json"
    // oxlint-disable-next-line react/no-danger -- escaped by scriptJson
    dangerouslySetInnerHTML={{ __html: scriptJson(things) }}
  />
)
