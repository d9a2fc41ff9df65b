const pieces = /\*\*|[*?]|\{[^{}]*\}|\[[^\]]*\]|[^*?{[]+|[{[]/g

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

const toSource = (pattern: string): string =>
  (pattern.match(pieces) ?? [])
    .map((piece) => {
      if (piece === '**') return '.*'
      if (piece === '*') return '[^/]*'
      if (piece === '?') return '[^/]'
      if (piece.length > 1 && piece.startsWith('{')) {
        return `(?:${piece.slice(1, -1).split(',').map(toSource).join('|')})`
      }
      if (piece.length > 2 && piece.startsWith('[')) {
        return `[${piece.slice(1, -1).replace(/^!/, '^').replace(/[\\[]/g, '\\$&')}]`
      }
      return escape(piece)
    })
    .join('')

/** Tell whether a path matches a pattern of Hugo's: `**`, `*`, `?`, `{a,b}` and `[a-z]`, in any case. */
export const matchesGlob = (pattern: string, path: string): boolean => {
  try {
    return new RegExp(`^${toSource(pattern)}$`, 'iu').test(path)
  } catch {
    // Not every pattern that can be written is one.
    return false
  }
}
