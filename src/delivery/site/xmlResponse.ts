/** Answer with XML that nobody keeps without asking again. */
export const xmlResponse = (xml: string, type = 'application/xml'): Response =>
  new Response(xml, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  })
