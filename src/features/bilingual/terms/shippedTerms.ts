/** The reviewed terms for chips and export controls that come with the product, as a CSV file. */
export const shippedTerms = new URL('entries/terms.csv', import.meta.url)
