/** What a browser sends along with its cookies when a page of the site itself asks. */
export const withCookie = (cookie: string): Record<string, string> => ({
  Cookie: cookie,
  'Sec-Fetch-Site': 'same-origin',
})
