/** How far from its end a PDF has to say that it ends, in bytes. */
const tail = 1024

/**
 * Tell whether a PDF has its end: the table of its parts, and the mark after it.
 *
 * A download that broke off has neither. PDF 2.0 (ISO 32000-2), 7.5.5.
 */
export const isWholePdf = (bytes: Uint8Array): boolean => {
  const end = new TextDecoder('latin1').decode(bytes.subarray(-tail))
  return end.includes('startxref') && end.includes('%%EOF')
}
