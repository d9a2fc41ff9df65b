/** One file instead of two thousand: it loads in a sixth of the time. */
declare module 'mathjs/lib/browser/math.js' {
  import * as mathjs from 'mathjs'

  export default mathjs
}
