/** Where, in a request's context, the print of the file that it brought is kept until it is stored. */
export const fingerprintContext = 'waferdeskPictureFingerprint'
