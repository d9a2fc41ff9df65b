/**
 * Tell the server that this person lets go of a document: the next one who opens it is not kept
 * waiting. The browser sends it even while the page is closing.
 *
 * @param url of the document in the REST API.
 */
export const sendUnlock = (url: string): void => {
  navigator.sendBeacon(`${url}/unlock`)
}
